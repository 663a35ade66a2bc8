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

/** "Half term 14–18 February", "14–18 February: half term (no rehearsals)"; but no "half-term club" */
function isHoliday(before: string, after: string, { holidays = NOTHING }: Language): boolean {
  if (!tells(before + after, holidays)) return false
  return (
    compile(`^[^\\p{L}]*(?:${holidays})(?:[^\\p{L}]+(?:\\p{L}{1,5} )?)?$`, 'iu').test(before) ||
    (!compile('\\p{L}{6}', 'u').test(before) &&
      compile(`^[^\\p{L}]{1,4}(?:${holidays})(?! \\p{L}|\\p{L}|-)`, 'iu').test(after))
  )
}

/** "We meet not on 9 December, but on the 16th" */
function isDenied(
  text: string,
  { start, end }: DateMention,
  dates: DateMention[],
  { not, but = NOTHING, limitAfter }: Language,
): boolean {
  if (!not) return false
  const next = dates.find((day) => day.start >= end)
  if (!next) return false
  const between = text.slice(end, next.start)
  // where the verb comes last, "not" stands behind the day
  if (limitAfter) return compile(`^[^、。]{0,12}(?:${not})`, 'u').test(between)
  return (
    compile(`(?<!\\p{L})(?:${not})(?: [^\\s,;.]+){0,4} $`, 'iu').test(text.slice(0, start).slice(-REACH)) &&
    compile(`(?<!\\p{L})(?:${but})(?: [^\\s,;.]+){0,3},? $`, 'iu').test(between)
  )
}
