/** When an event ends, where its hours are no range: "ends at 10pm", "until midnight", "it lasts about two hours". */
import type { Language } from '../../languages/language.ts'
import {
  begun,
  compile,
  ended,
  indexOfWord,
  isUnspaced,
  NOTHING,
  narrow,
  tells,
  tellsAs,
} from '../../languages/pattern.ts'
import { mayTell } from '../../languages/roots.ts'
import type { ClockMention } from '../../time/clock.ts'
import type { DateMention } from '../../time/date-mention.ts'
import type { Sentence } from './text.ts'

/** Whether the words beside an hour say that it is the last one. `before` and `after` are what stands around it. */
export function isClosing(before: string, after: string, language: Language): boolean {
  const { ends, to, hourBefore } = language
  const isLed = (words: string) => compile(`(?<!\\p{L})(?:${words}) $`, 'iu').test(before)
  return (
    // "to" 9pm; but the "à" of "à 21h" begins as well as it ends
    (isLed(to) && !isLed(hourBefore)) ||
    isLast(before, language) ||
    // 22:00 "– Ende der Veranstaltung", 8.30pm "– Meeting close"; but where another hour follows, the words are that one's
    tellsAs(
      after,
      ends,
      `^[\\s:：|–—にのごろ頃-]{0,3}(?:(?:${language.cues.event}) )?${ended(ends)}(?![^,;|]{0,20}\\d)`,
    )
  )
}

/** Whether the words lead to the end of something: "until ", "we finish by about ". */
export function isLast(before: string, { ends, until }: Language): boolean {
  const small = isUnspaced(ends) ? '[はが予定時刻:：頃 ]{0,6}' : '(?: ?[:：]| ?\\p{L}{1,14}\\.?){0,3} ?'
  return (
    (until !== undefined && compile(`${begun(until)}(?: \\p{L}{1,5}\\.?){0,2} ?$`, 'iu').test(before)) ||
    tellsAs(before, ends, `${begun(ends)}${small}$`)
  )
}

/**
 * The minutes that a sentence says it lasts: "The talk lasts an hour and a half", "Duration: 90 minutes". Nothing where it tells none, or
 * where it is not about the event (`isOurs`) and has more of a subject than "it".
 */
export function lengthIn(told: string, language: Language, isOurs: boolean): number | undefined {
  const { lasting, numbers, every, and } = language
  // "each talk lasts 20 minutes"
  if (!lasting || !mayTell(told, lasting.lasts) || tells(told, every)) return undefined
  const { lasts, hours, minutes, half, oneAndHalf = NOTHING } = lasting
  const count = `\\d{1,3}(?:[.,]5)?${numbers.length > 0 ? `|${numbers.join('|')}` : ''}`
  const length =
    `(?:(?<more>${oneAndHalf}) ?(?:${hours})|(?<h>${count})(?<half>[ -]?(?:${half}))?[ -]?(?:${hours})(?: ?(?<also>${half})` +
    `|(?: \\p{L}{1,3})? ?(?<m>\\d\\d)(?: ?(?:${minutes}))?(?![:\\d]))?|(?<only>\\d{2,3})[ -]?(?:${minutes}))`
  const text = narrow(told)
  const alone = `(?<![${isUnspaced(hours) ? '' : '\\p{L}'}\\d.,–-])${length}`
  const match =
    compile(`${begun(lasts)}[^.!?;\\d]{0,30}?${alone}`, 'iu').exec(text) ??
    compile(`${alone} ${ended(lasts)}`, 'iu').exec(text)
  if (!match?.groups) return undefined
  // "we meet online, and the call lasts an hour"
  const subject = text
    .slice(0, match.index)
    .split(compile(`[,;:] | (?:${and}) `, 'iu'))
    .at(-1)
  if (!isOurs && (subject?.match(WORDS) ?? []).length >= MOST_WORDS) return undefined
  const { more, h = '', half: before, also, m = '0', only } = match.groups
  if (only) return Number(only)
  if (more) return 90
  const whole = /\d/.test(h) ? Number(h.replace(',', '.')) : indexOfWord(numbers, h) + 1
  return whole * 60 + (before || also ? 30 : Number(m))
}
const WORDS = /[^\s、。]+/g
const MOST_WORDS = 4

/** "Duration: at least 1h30": how long something lasts, and not when it begins or ends. */
export function isLength({ text, dates, language }: Sentence, { start, endTime }: ClockMention): boolean {
  const { lasting, until, hourBefore, linking } = language
  if (!lasting || endTime || isUnspaced(lasting.lasts)) return false
  // the "de" of "d'une durée de 3h30" leads to no hour
  const leads = hourBefore.split('|').filter((word) => !linking.split('|').includes(word))
  const hour = `(?<!\\p{L})(?:${[until ?? NOTHING, ...leads].join('|')}) `
  const from = Math.max(0, start - LONGEST_LEAD)
  const lead = compile(`${begun(lasting.lasts)}(?!.*${hour})[^.;,]*$`, 'iu').exec(text.slice(from, start))
  // "it lasts from Friday, 17:00"
  return lead !== null && !dates.some((day) => day.start >= from + lead.index && day.end <= start)
}
/** Characters: "Duração de no mínimo 1 hora e no máximo " */
const LONGEST_LEAD = 50

/** Whether the words right behind a day or an hour make it the last one: "1月10日まで". The end of a range is none. */
export function isLimit({ text, language: { limitAfter } }: Sentence, mention: DateMention | ClockMention): boolean {
  if ('time' in mention && mention.time === LAST_MINUTE) return true
  if (!limitAfter || 'lastDate' in mention || 'endTime' in mention) return false
  return compile(`^${limitAfter}`, 'iu').test(text.slice(mention.end, mention.end + 40))
}

/** "until 23:59 on 30 June", "30 June, 23:59": the last hour of a day is no event's. */
export function isUntil({ text, times, dates, language }: Sentence, { date, ...mention }: DateMention): boolean {
  if (times.length > 0 && times.every(({ time, endTime }) => time === LAST_MINUTE && !endTime)) return true
  // "until 8pm tonight (3 May)"
  const again = dates.find((one) => one.date === date && one.end < mention.start && mention.start - one.end < NEXT_TO)
  const start = again?.start ?? mention.start
  const hour = times.find(({ end, endTime }) => !endTime && end <= start && start - end < NEXT_TO)
  return hour !== undefined && isClosing(text.slice(0, hour.start).slice(-40), '', language)
}
/** Nothing begins then. */
const LAST_MINUTE = '23:59'
/** Characters: " of the " */
const NEXT_TO = 8
