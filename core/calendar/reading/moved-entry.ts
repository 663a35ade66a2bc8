/** A series that a calendar tells in UTC, on the days of its own clock. */
import { followStart } from '../../time/moved-rule.ts'
import { instantOf, isZone, parseWhen, toTold } from '../../time/when.ts'
import { type CalendarEntry, toRule } from './entry.ts'

/** What is told in UTC, where its zone shows another day: with its rule on that one, or, where that can't be, as it is told. */
export function moveToZone(entry: CalendarEntry): CalendarEntry {
  const { start = '', zone = '', recurrence } = entry
  const told = parseWhen(start)
  if (!recurrence || !told?.time || !told.zone || !isZone(zone)) return entry
  const { date, time } = toTold(instantOf(told, 'UTC'), zone)
  const rule = followStart(toRule(recurrence), told.date, date)
  if (rule) return { ...entry, recurrence: rule }
  // whole days are the zone's own
  return entry.isDay || time === '00:00' ? entry : { ...entry, zone: undefined }
}
