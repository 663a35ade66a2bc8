/** In which half of the day an hour is that may be in either: the 7 of "7–9pm", of "tonight at 7", of "from 9:30 to 1:30". */
import type { Language } from '../languages/language.ts'
import { compile, tells, wholeWords } from '../languages/pattern.ts'
import { mayTell } from '../languages/roots.ts'

/** An hour before ranges are joined. */
export interface Single {
  start: number
  end: number
  time: string
  half: 'am' | 'pm' | 'told' | 'open'
  isDayLater?: boolean
}

/** "8 Uhr abends", "tonight at half past seven": the word beside it tells the half of the day. */
export function inAfternoon(single: Single, text: string, language: Language): Single {
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

/** "6:30–8:00 pm" begins in the evening too. */
export function withHalfOf({ time, half }: Single, next: Single): string {
  const later = behindNoon(time)
  return half === 'open' && next.half === 'pm' && time < '12:00' && later < next.time ? later : time
}

/** "午後7時〜9時", "7pm to 9" ends in the evening too, and "9:30 to 1:30" after noon. */
export function endWithHalfOf({ time, half }: Single, next: Single): string {
  if (next.half !== 'open' || next.time >= '12:00') return next.time
  const later = behindNoon(next.time)
  const isOverNoon = half === 'open' && time >= MORNING && time < '13:00' && next.time < time
  return isOverNoon || (half === 'pm' && later > time) ? later : next.time
}
/** The 7 of "7:30 to 2:00" may be in the evening. */
const MORNING = '08:00'

/** The same hour behind noon: "07:30" → "19:30". */
export function behindNoon(time: string): string {
  return `${Number(time.slice(0, 2)) + 12}${time.slice(2)}`
}
