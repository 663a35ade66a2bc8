/** What repeats, begun on another day: its rule moves along where it named the day on which it began. */
import type { CalendarEvent, When } from '../event.ts'
import { parseRule } from '../time/recurrence-rule.ts'
import { addDays, daysBetween, weekdayOf } from '../time/when.ts'

/** The rule and the days that it leaves out, with another start; what names several days, or another one, stays. */
export function moveSeries(event: CalendarEvent, start: When): Pick<CalendarEvent, 'recurrence' | 'exceptions'> {
  const { startDate, recurrence = '', exceptions = [] } = event
  const parts = parseRule(recurrence)
  if (!parts) return event
  const [before, after] = [startDate.slice(0, 10), start.slice(0, 10)]
  const [were, are] = [daysNamed(before), daysNamed(after)]
  const moved = [...parts].map(([name, value]) => {
    const at = were[name]?.indexOf(value.replace('+', '')) ?? -1
    return `${name}=${are[name]?.[at] ?? value}`
  })
  const rule = moved.join(';')
  // the week that is left out is the same
  const days = parts.get('FREQ') === 'WEEKLY' ? ((((daysBetween(before, after) + 3) % 7) + 7) % 7) - 3 : 0
  return {
    recurrence: rule === recurrence.toUpperCase() ? recurrence : rule,
    exceptions: exceptions.map((date) => addDays(date, days)),
  }
}

/** How a rule may name a day, part by part: the Wednesday, the second one of the month, the last but one … */
function daysNamed(date: string): Record<string, string[]> {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const weekday = WEEK.slice(2 * weekdayOf(date), 2 * weekdayOf(date) + 2)
  const fromEnd = new Date(Date.UTC(year, month, 0)).getUTCDate() - day + 1
  return {
    BYDAY: [weekday, `${Math.ceil(day / 7)}${weekday}`, `-${Math.ceil(fromEnd / 7)}${weekday}`],
    BYMONTHDAY: [`${day}`, `-${fromEnd}`],
    BYMONTH: [`${month}`],
  }
}
const WEEK = 'SUMOTUWETHFRSA'
