/** A series in the words of Yahoo's calendar: RPAT and REND (add-event-to-calendar-docs, pull request 61: "01WkMoWeFr", "+20270331"). */
import { lastDay } from '../../evenings/occurrences.ts'
import { parseRule, type RuleDay, toDate } from '../../time/recurrence-rule.ts'
import { readRepetition } from '../../time/repetition.ts'

const UNITS: Record<string, string> = { DAILY: 'Dy', WEEKLY: 'Wk', MONTHLY: 'Mh', YEARLY: 'Yr' }
const DAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa']

/** Nothing for a rule that it can't tell, such as one with a number of times. `startDate` is the first of the series, on the clock that it shows. */
export function toYahooPattern(rule: string, startDate: string): Record<string, string> | undefined {
  const repetition = readRepetition(rule, startDate)
  const parts = parseRule(rule)
  if (!repetition || parts?.has('COUNT') || repetition.interval > 99) return undefined
  const days = repetition.days.map(toDay)
  // of months it knows one day
  if (days.includes(undefined) || (repetition.unit === 'MONTHLY' && days.length > 1)) return undefined
  const last = lastDay(parts?.get('UNTIL'), startDate)
  return {
    RPAT: `${String(repetition.interval).padStart(2, '0')}${UNITS[repetition.unit]}${days.join('')}`,
    ...(last !== undefined && { REND: `+${toDate(last).replaceAll('-', '')}` }),
  }
}

/** "We", "2Tu", "5Fr" for the last one; of those that are the fifth, or counted from the end, there is none in its words. */
function toDay({ ordinal, weekday }: RuleDay): string | undefined {
  if (ordinal > 4 || ordinal < -1) return undefined
  return `${ordinal === -1 ? 5 : ordinal || ''}${DAYS[weekday]}`
}
