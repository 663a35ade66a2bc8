/** When somebody may be reached each week, which is no event: "The office is open on Tuesdays and Thursdays", "Jeden Mittwoch bis 19 Uhr geöffnet", "Questions? Mondays from 8 to 4 on 01234 567890". */
import { compile, NOTHING, tells, wholeWords } from '../../languages/pattern.ts'
import { daysBetween } from '../../time/when.ts'
import type { Sentence } from './text.ts'
import { hasCue } from './text.ts'

/** Whether a sentence tells such hours: of weekdays that recur, or of some that are no one's weekend. */
export function isOfficeHours(sentence: Sentence): boolean {
  const { text, dates, times, language } = sentence
  const [first, next] = dates
  if (!dates.every(({ kind, recurrence }) => kind === 'weekday' || recurrence?.startsWith('FREQ=WEEKLY'))) return false
  const isCalled = PHONE.test(text)
  // the days of "Monday to Friday" are told as none
  const weekdays = first ? [] : [...text.matchAll(wholeWords(`(?:${language.weekdays.join('|')})s?`, 'g'))]
  const weekday = first?.start ?? weekdays[0]?.index ?? -1
  const isWeekly =
    weekday >= 0 &&
    (!first || first.recurrence || isCalled || (next && Math.abs(daysBetween(first.date, next.date)) > 1))
  if (!isWeekly || hasCue(sentence, 'event') || hasCue(sentence, 'announce')) return false
  // "every Tuesday in the bar" is where one meets
  const { meanwhile = NOTHING } = language
  const behind = `^ (?:${meanwhile})(?!\\p{L})|(?<=\\d(?: ?\\p{L}{1,3})? )(?:${meanwhile})[.!)]*$`
  return (
    // "Monday to Friday 9–6, Saturdays 9–1"
    (weekdays.length > 2 && times.length > 1) ||
    tells(isCalled ? text : text.slice(0, weekday), meanwhile) ||
    compile(behind, 'iu').test(text.slice(first?.end ?? weekday))
  )
}
/** "07531 1234", "020-1234567", "04 76 12 34 56", "+49 7531 1234", "600 123 456" */
const PHONE = /(?<![\d.])(?:\+\d\d[\d /()-]{6,20}\d|0\d{2,4}[ /-]{1,3}\d{3}|0\d(?: \d\d){4}|\d{3}[ -]\d{3}[ -]\d{3})/
