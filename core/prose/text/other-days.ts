/** Which days of a text are no event's: on which one may register, tickets go on sale, the fee rises; and those that it denies. */
import type { Language } from '../../languages/language.ts'
import { compile, NOTHING, tells } from '../../languages/pattern.ts'
import type { DateMention } from '../../time/date-mention.ts'

/** The days of a text, with those marked that are no event's. */
export function withOtherDays(text: string, dates: DateMention[], language: Language): DateMention[] {
  return dates.map((mention, index) => {
    const { start, end, lastEnd = end } = mention
    const before = text.slice(Math.max(dates[index - 1]?.end ?? 0, start - REACH), start)
    const after = text.slice(lastEnd, Math.min(dates[index + 1]?.start ?? text.length, lastEnd + REACH))
    const isOther =
      tells(`${before}§${after}`, language.noEvent ?? NOTHING) ||
      isHoliday(before, after, language) ||
      isDenied(text, mention, dates, language)
    return isOther ? { ...mention, noEvent: true } : mention
  })
}
/** Characters on either side of a day. */
const REACH = 90

/** What a list of days says of one on which nothing is on: "half term", "no talk". */
export function freeDay(language: Language): string {
  return `${language.holidays ?? NOTHING}|${nothingOn(language)}`
}

/** "no talk" */
function nothingOn({ none, calledOff, cues }: Language): string {
  return none ? `(?:${none}) (?:${calledOff.kinds}|${cues.event}|film|programm)` : NOTHING
}

/** "Half term 14–18 February", "14–18 February: half term (no rehearsals)", "14 February: no talk"; but no "half-term club" */
function isHoliday(before: string, after: string, language: Language): boolean {
  if (!tells(before + after, freeDay(language))) return false
  const { holidays = NOTHING } = language
  return (
    compile(`^[^\\p{L}]*(?:${holidays})(?:[^\\p{L}]+(?:\\p{L}{1,5} )?)?$`, 'iu').test(before) ||
    (!compile('\\p{L}{6}', 'u').test(before) &&
      compile(`^[^\\p{L}]{1,4}(?:(?:${holidays})(?! \\p{L}|\\p{L}|-)|(?:${nothingOn(language)})[.!]?$)`, 'iu').test(
        after,
      ))
  )
}

/** "We meet not on 9 December, but on the 16th", "on the 16th, and not on 9 December" */
function isDenied(
  text: string,
  { start, end }: DateMention,
  dates: DateMention[],
  { not, and, but = NOTHING, limitAfter }: Language,
): boolean | undefined {
  if (!not) return false
  const [last] = dates.filter((day) => day.end <= start).slice(-1)
  const next = dates.find((day) => day.start >= end)
  const between = text.slice(end, next?.start ?? end)
  // where the verb comes last, "not" stands behind the day
  if (limitAfter) return compile(`^[^、。]{0,12}(?:${not})`, 'u').test(between)
  const isNot = (lead: string, since = 0) =>
    compile(`${lead}(?:${not})(?: [^\\s,;.]+){0,4} $`, 'iu').test(text.slice(since, start).slice(-REACH))
  return (
    (last && !last.recurrence && isNot(`(?:, |\\(|(?<!\\p{L})(?:${and}|${but}) )`, last.end)) ||
    (isNot('(?<!\\p{L})') && compile(`(?<!\\p{L})(?:${but})(?: [^\\s,;.]+){0,3},? $`, 'iu').test(between))
  )
}
