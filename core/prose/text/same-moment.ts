/** Days that are told once more by the clocks of another zone: "Thursday, 5 PM Pacific / Friday, 01:00 UTC". */
import type { ClockMention } from '../../time/clock.ts'
import type { DateMention } from '../../time/date-mention.ts'
import { daysBetween } from '../../time/when.ts'

/** The days of a sentence as the first clocks tell them. */
export function withoutOtherClocks(text: string, dates: DateMention[], times: ClockMention[]): DateMention[] {
  return dates.filter(({ date, start }, index) => {
    const before = dates[index - 1]
    const isAgain =
      before &&
      Math.abs(daysBetween(before.date, date)) === 1 &&
      OR.test(text.slice(before.end, start)) &&
      times.some((hour) => hour.zone && hour.start > before.end)
    return !isAgain
  })
}
/** ", 5 PM Pacific / ", " at 8 PM ET (0100 UTC on " */
const OR = /^[^/=(]{1,30}[/=(][^)]{0,20}$/
