/** Calendar arithmetic by months, which are of many lengths. */

/** The same day some months later; the last day of the month where it doesn't exist. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  // the day before the first is the last one of the month before
  const last = new Date(Date.UTC(year, month + months, 0))
  return new Date(last.setUTCDate(Math.min(day, last.getUTCDate()))).toISOString().slice(0, DAY_LENGTH)
}
/** 2027-01-14 */
const DAY_LENGTH = 10
