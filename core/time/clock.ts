/** Finds the clock times that a sentence names: "7–9pm", "18h30 à 21h", "19:00 CET", "noon". */
import type { Language } from '../languages/language.ts'
import { compile, indexOfWord, NOTHING, narrow, tells, wholeWords } from '../languages/pattern.ts'
import { mayTell } from '../languages/roots.ts'
import { addMinutes, toMinutes } from './minutes.ts'
import { readZone } from './zones.ts'

export interface ClockMention {
  start: number
  end: number
  quote: string
  /** "19:00" */
  time: string
  /** End of a range. */
  endTime?: string
  /** On the day after the one that is told: 25:00, 24:00. */
  isDayLater?: boolean
  /** To which something is moved that would have begun at another one. */
  isNew?: boolean
  zone?: string
}

/** Every clock time in the (white-space collapsed) text, ranges joined. Nothing: `[]`. */
export function findTimes(told: string, language: Language): ClockMention[] {
  const text = narrow(told)
  const found: Single[] = []
  const add = (single: Single) => {
    if (found.every((other) => single.end <= other.start || single.start >= other.end)) found.push(single)
  }
  const dotted = DOT.test(text) ? dottedClock(language) : []
  const isNumbered = DIGIT.test(text)
  for (const source of [...language.clock, ...dotted]) {
    // most sentences tell no hour, and most patterns of an hour would be compiled in vain
    if ((!isNumbered && HOUR_IN_DIGITS.test(source)) || !mayTell(text, source)) continue
    for (const match of text.matchAll(wholeWords(source, 'g'))) {
      const single = readClock(match, language)
      // "10:15:30" and "1.2:30" are no times of day; nor is the "4:30" of "3-4:30"'s score
      if (single && !/[.\d]$|\d:$/.test(text.slice(0, single.start)) && !/^[:.]\d/.test(text.slice(single.end)))
        add(single)
    }
  }
  for (const [words, time] of language.clockWords) {
    if (!mayTell(text, words)) continue
    for (const match of text.matchAll(wholeWords(words, 'g'))) {
      // "The Midnight Mail"
      if (
        compile(CAPITAL, 'u').test(match[0]) &&
        match.index > 0 &&
        compile(CAPITAL, 'u').test(text.slice(match.index + match[0].length + 1))
      )
        continue
      add({ start: match.index, end: match.index + match[0].length, time, half: 'told' })
    }
  }
  for (const match of isNumbered ? text.matchAll(compile(BEFORE_ZONE, 'gu')) : []) {
    const [told, hour, minute = '00'] = match
    const end = match.index + told.length
    if (readZone(text.slice(end))) add({ start: match.index, end, time: `${hour}:${minute}`, half: 'told' })
  }
  found.sort((a, b) => a.start - b.start)
  const singles = found.map((single) => inAfternoon(single, text, language))
  return joinMoments(joinRanges(singles, text, language), text, language)
}

/** "4pm EDT / 20:00 UTC", "10am PDT (1pm EDT, 7pm CEST)" is one moment, told by several clocks: the first tells it. */
function joinMoments(mentions: ClockMention[], text: string, { filler }: Language): ClockMention[] {
  // the "01:00 UTC" of "8pm ET (01:00 UTC on Friday)" is on another day
  const onDay = compile(`^ (?:(?:${filler}) |\\p{Lu}|\\d)`, 'u')
  const moments: ClockMention[] = []
  for (const mention of mentions) {
    const before = moments.at(-1)
    const isAgain =
      before?.zone &&
      mention.zone &&
      before.zone !== mention.zone &&
      MARK.test(text.slice(before.end, mention.start)) &&
      !onDay.test(text.slice(mention.end))
    if (isAgain) before.end = mention.end
    else moments.push({ ...mention })
  }
  return moments
}
/** " / ", " (", ", " */
const MARK = /^ ?[/=(,;|] ?$/

/** The clock times that are no part of a day: of "samedi 14 à 21h" that is "21h", and no range. */
export function findTimesBeside(told: string, dates: Span[], language: Language): ClockMention[] {
  const isFree = ({ start, end }: Span) => !dates.some((day) => start < day.end && day.start < end)
  const times = findTimes(told, language)
  const free = times.filter(isFree)
  if (free.length === times.length) return times
  const blanked = dates.reduce(blank, told)
  const others = findTimes(blanked, language).filter(
    (time) => isFree(time) && free.every(({ start, end }) => time.end <= start || end <= time.start),
  )
  return [...free, ...others].sort((a, b) => a.start - b.start)
}
/** Where something stands in a text. */
export type Span = Pick<ClockMention, 'start' | 'end'>

/** The text with "·" where the span is, so that nothing else moves. */
export function blank(text: string, { start, end }: Span): string {
  return text.slice(0, start) + '·'.repeat(end - start) + text.slice(end)
}

/** "18.00–22.00", "Time: 19.30", "at 18.00", "4 June 2026, 18.00": what has a dot may be a price or a version, but not so. */
function dottedClock({ hourBefore, months, cues }: Language): string[] {
  const free = '(?![\\d.,]\\d| ?[€$£%])'
  const [end, hour] = [`\\.(?<m>${QUARTER})${free}`, '(?<h>\\d{1,2})']
  const range = `\\d{1,2}\\.${QUARTER} ?[–—-] ?`
  return [
    `(?<![€$£.-] ?|,)(?=${range}\\d{1,2}\\.${QUARTER}${free})${hour}${end}`,
    `(?<=(?<![€$£.\\d-] ?|,)${range})${hour}${end}`,
    `(?<=^[^\\p{L}\\d]{0,4}(?:${cues.labelTime}) ?: ?(?:.{4,40}, )?)${hour}${end}`,
    `(?<=(?<!\\p{L})(?:(?:${hourBefore})|(?:${months.join('|')}) 20\\d\\d,?) )(?<h>1[3-9]|2[0-3])${end}`,
  ]
}
/** Minutes past the hour at which things begin */
const QUARTER = '(?:00|15|30|45)'
const DIGIT = /\d/
/** "(?<h>\\d{1,2})", "(?<h>0?[89]|1[0-2])", and not "(?<h>\\d{1,2}|one|two)" */
const HOUR_IN_DIGITS = /\(\?<h>(?:\\d|[\d|?[\]{},-])+\)/
/** "19.30" */
const DOT = /\d\.\d\d(?!\d)/

/** "8 Uhr abends", "tonight at half past seven": the word beside it tells the half of the day. */
function inAfternoon(single: Single, text: string, language: Language): Single {
  const { afternoon, weekdays, to, and, placeBefore } = language
  const { start, end, time, half } = single
  if (!afternoon || half !== 'open' || time > '12' || !mayTell(text, afternoon)) return single
  // "02:00", "0:30": who writes so counts to 24
  if (text[start] === '0') return single
  const before = text.slice(Math.max(0, start - 80), start)
  // "on Saturday afternoon at 11:30" nobody means the night, nor "from 11:30 to 16:00" who counts to 24
  if (!isMeantBehindNoon(before, time, language)) return single
  if (compile(`^ ?(?:[-–]|${to}) ?${BEHIND_NOON}`, 'iu').test(text.slice(end))) return single
  // "Tonight we hold a meeting at 7:30": nobody means the small hours; but "tonight we dance, on Saturday we leave at 7:30" does
  const far = time < EARLY ? `|(?:(?!(?<!\\p{L})(?:${weekdays.join('|')})(?!\\p{L}))\\D){0,60}` : ''
  const isTold =
    wholeWords(
      `(?:${afternoon})(?:,? (?:(?:(?!${BEHIND_NOON}(?:[:h]| ?[–-]| (?:${to}) )).){0,12}${far}|${ITS_DATE}))?,? $`,
    ).test(before) ||
    wholeWords(
      `^ (?!(?:${and}|${to}) )(?:\\p{L}{1,3} ){0,2}(?:${afternoon})|^, \\p{L}{1,3} (?:${afternoon})(?=[.;)]|$|, (?:${placeBefore}) )`,
    ).test(text.slice(end, end + 24))
  return isTold ? { ...single, time: behindNoon(time), half: 'pm' } : single
}

/** Whether words like "afternoon" may move the hour behind noon: not 11:30, which is near it. */
export function isMeantBehindNoon(words: string, time: string, { midday }: Language): boolean {
  return time < EARLY || !midday || !tells(words, midday)
}

/** Behind "Thursday evening, ": "22 May, at", "den 22. Mai, um", "of Thursday 22 May at" */
const ITS_DATE = '(?:\\p{L}{2,3} )?(?:\\p{L}{3,9} )?\\d{1,2}\\S{0,2} (?:\\p{L}{2} )?\\p{L}{3,10},?(?: \\p{L}{1,5}){1,2}'

/** What begins before this hour begins in the evening, where an evening is told. */
const EARLY = '08'
/** The "22" of "22:00" and "22 to 2": the hour behind it is told in the same way. */
const BEHIND_NOON = '(?:1[3-9]|2[0-3])'

interface Single {
  start: number
  end: number
  time: string
  half: 'am' | 'pm' | 'told' | 'open'
  isDayLater?: boolean
}

/** Mail */
const CAPITAL = '^\\p{Lu}\\p{Ll}'
/** 1200CEST, 1800 UTC, 17 UTC, 16h CET, 16:00Z: hours that are some by their zone */
const BEFORE_ZONE =
  '(?<![\\d:.,/-])([01]\\d|2[0-3])(?::?([0-5]\\d)(?::\\d\\d)?|h)?(?=(?: ?[A-Z]{3,4}|(?<=:\\d\\d)Z)(?![\\p{L}\\p{Lo}]))'

function readClock(match: RegExpMatchArray, { numbers, lastHour = 24 }: Language): Single | undefined {
  const { h = '', half, halfto, quarter, lessquarter, am, pm } = match.groups ?? {}
  const m = match.groups?.m ?? (half || halfto ? '30' : quarter ? '15' : lessquarter ? '45' : '00')
  const isBefore = halfto !== undefined || lessquarter !== undefined
  let hour = (/\d/.test(h) ? Number(h) : indexOfWord(numbers, h) + 1 || 99) - (isBefore ? 1 : 0)
  // "halb eins" is half past noon
  if (isBefore && hour === 0) hour = 12
  // "17pm" is written too, and meant
  if (hour > lastHour || Number(m) > 59 || (am && hour > 12)) return undefined
  if (pm && hour < 12) hour += 12
  if (am && hour === 12) hour = 0
  const isDayLater = hour >= 24
  if (isDayLater) hour -= 24
  const start = match.index ?? 0
  const time = `${String(hour).padStart(2, '0')}:${m.padStart(2, '0')}`
  const end = start + match[0].length
  return { start, end, time, half: am ? 'am' : pm ? 'pm' : 'open', ...(isDayLater && { isDayLater }) }
}

/** Joins "18:30 to 21:00", and lends the half of the day: the 7 of "7–9pm" is in the evening. */
function joinRanges(found: Single[], text: string, language: Language): ClockMention[] {
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

/** "6:30–8:00 pm" begins in the evening too. */
function withHalfOf({ time, half }: Single, next: Single): string {
  const later = behindNoon(time)
  return half === 'open' && next.half === 'pm' && time < '12:00' && later < next.time ? later : time
}

/** "午後7時〜9時", "7pm to 9" ends in the evening too, and "9:30 to 1:30" after noon. */
function endWithHalfOf({ time, half }: Single, next: Single): string {
  if (next.half !== 'open' || next.time >= '12:00') return next.time
  const later = behindNoon(next.time)
  const isOverNoon = half === 'open' && time >= MORNING && time < '13:00' && next.time < time
  return isOverNoon || (half === 'pm' && later > time) ? later : next.time
}
/** The 7 of "7:30 to 2:00" may be in the evening. */
const MORNING = '08:00'

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

/** A clock so many minutes later; past midnight it begins anew. */
export function clockLater(time: string, minutes: number): string {
  return addMinutes({ date: '2000-01-01', time }, minutes).time
}

/** The same hour behind noon: "07:30" → "19:30". */
export function behindNoon(time: string): string {
  return `${Number(time.slice(0, 2)) + 12}${time.slice(2)}`
}
