/** Calendar arithmetic by months, which are of many lengths. The only file that knows dayjs. */
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'

dayjs.extend(utc)

/** The same day some months later; the last day of the month where it doesn't exist. */
export function addMonths(date: string, months: number): string {
  return dayjs.utc(date).add(months, 'month').format('YYYY-MM-DD')
}
