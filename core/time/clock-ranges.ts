/** Hours that a text joins: "18:30 to 21:00", "7–9pm", "from 1 to 5"; and the zone behind them. */
import type { Language } from '../languages/language.ts'
import { compile, NOTHING } from '../languages/pattern.ts'
import type { ClockMention } from './clock.ts'
import { endWithHalfOf, type Single, withHalfOf } from './half-day.ts'
import { toMinutes } from './minutes.ts'
import { readZone } from './zones.ts'

/** Joins "18:30 to 21:00", and lends the half of the day: the 7 of "7–9pm" is in the evening. */
export function joinRanges(found: Single[], text: string, language: Language): ClockMention[] {
  const mentions: ClockMention[] = []
  const { toHour = NOTHING, amid = NOTHING } = language
  const isAmid = ({ start }: Single) => compile(`(?<!\\p{L})(?:${amid}) $`, 'iu').test(text.slice(0, start).slice(-20))
  const and = compile(`^ (?:${language.and}) $`, 'iu')
  const between = compile(`^\\.? ?(?:[-–—~〜]|${language.to}|${toHour}) ?(?:(?:${language.filler}|${ABOUT}) ?)?$`, 'iu')
  for (let index = 0; index < found.length; index++) {
    const single = found[index] as Single
    const next = found[index + 1]
    // "17:00 UTC – 19:00 UTC", "10 AM Mountain Time – 12 PM Mountain Time"
    const after = text.slice(single.end, single.end + 60)
    const told = readZone(after)
    const end = single.end + (told?.length ?? CLOCKS.exec(after)?.[0].length ?? 0)
    const lead = bareHourBefore(text, single, language)
    if (lead) {
      mentions.push(
        toClockMention(text, language, { start: lead.start, end: single.end, time: lead.time, endTime: single.time }),
      )
    } else if (
      next &&
      (between.test(text.slice(end, next.start)) ||
        (text.slice(single.end, next.start) === '/' && toMinutes(next.time) - toMinutes(single.time) >= APART) ||
        (and.test(text.slice(single.end, next.start)) && isAmid(single)))
    ) {
      const time = withHalfOf(single, next)
      // who writes "01:00" counts to 24
      const endTime = text[next.start] === '0' ? next.time : endWithHalfOf(single, next)
      const range = toClockMention(text, language, { ...single, end: next.end, time, endTime })
      mentions.push(told ? { ...range, zone: range.zone ?? told.zone } : range)
      index++
    } else {
      mentions.push(toClockMention(text, language, single))
    }
  }
  return mentions
}

/** " Mountain Time" */
const CLOCKS = /^ [A-Z][a-z]+ [Tt]ime(?= ?[-–—])/

/** Minutes; the hours of "19:00/19:30" are those of the doors and of the start, those of "9h/16h" the first and the last. */
const APART = 120

/** "from 1 to ca. 5", as it is written in many languages */
const ABOUT = 'ca\\.|env\\.|~'

/** The bare hour before a range's end: the "7" of "7–9pm" and of "from 7 to 9 pm", the "10" of "10-12:30". */
function bareHourBefore(text: string, single: Single, language: Language): { start: number; time: string } | undefined {
  if (single.half === 'told') return undefined
  const { to, and, amid = NOTHING, fromHour = NOTHING, toHour = NOTHING, series = NOTHING } = language
  const lead = compile(
    `(?<![\\p{L}\\p{N}:.,/-]|(?<!\\p{L})(?:${series}) )(?<h>\\d{1,2})(?:[:.,](?<m>\\d\\d))? ?(?:[-–—~〜]|${to}|(?<=(?<!\\p{L})(?:${fromHour}) [\\d:.]{1,5} ?)(?:${toHour})|(?<=(?<!\\p{L})(?:${amid}) [\\d:.]{1,5} )(?:${and})) ?(?:(?:${ABOUT}) ?)?$`,
    'iu',
  )
  const match = lead.exec(text.slice(Math.max(0, single.start - 20), single.start))
  if (!match?.groups) return undefined
  const minute = match.groups.m ?? '00'
  const at = (hour: number) => `${String(hour).padStart(2, '0')}:${minute}`
  let hour = Number(match.groups.h)
  // "Hall 3 – 20:00": who counts to 24 writes no "3" for the small hours before it
  if (single.half === 'open' && single.time >= '12:00' && hour < EARLIEST) return undefined
  // the 11 of "11–1pm" is in the morning, the 10 of "10–2am" in the evening
  const isLater = single.half === 'pm' ? at(hour + 12) < single.time : single.half === 'am' && at(hour) > single.time
  if (hour < 12 && isLater) hour += 12
  const time = at(hour)
  // from 22 to 2
  if (hour > 23 || (time >= single.time && (time < '18:00' || single.time > '06:00'))) return undefined
  return { start: single.start - match[0].length, time }
}

/** The 6 of "6–14 Uhr" is an hour. */
const EARLIEST = 6

function toClockMention(
  text: string,
  { zones = [] }: Language,
  { start, end, time, endTime, isDayLater }: Omit<ClockMention, 'quote' | 'zone'>,
): ClockMention {
  const after = text.slice(end, end + 60)
  const told = readZone(after) ?? zones.map(([words, zone]) => zoneIn(after, words, zone)).find(Boolean)
  const stop = end + (told?.length ?? 0)
  return {
    start,
    end: stop,
    quote: text.slice(start, stop),
    time,
    ...(endTime && { endTime }),
    ...(isDayLater && { isDayLater }),
    ...(told && { zone: told.zone }),
  }
}

/** " (hora de Madrid)" */
function zoneIn(after: string, words: string, zone: string): { zone: string; length: number } | undefined {
  const match = compile(`^,? ?\\(?(?:${words})(?!\\p{L})\\)?`, 'iu').exec(after)
  return match ? { zone, length: match[0].length } : undefined
}
