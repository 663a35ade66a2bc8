/** Finds the clock times that a sentence names: "7–9pm", "18h30 à 21h", "19:00 CET", "noon". */
import type { Language } from '../languages/language.ts'
import { compile, indexOfWord, narrow, wholeWords } from '../languages/pattern.ts'
import { mayTell } from '../languages/roots.ts'
import { joinRanges } from './clock-ranges.ts'
import { inAfternoon, type Single } from './half-day.ts'
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
