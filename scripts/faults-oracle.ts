/** When reminders fall due, told by Temporal: it shares nothing with what the extension counts with. */
import { Temporal } from 'temporal-polyfill'

/** "2027-01-14T18:30", "[Europe/London]" of "2027-01-14T18:30[Europe/London]" */
const TOLD = /^([^[]+)(?:\[(.+)\])?$/

/** ms; the zone is the system's, and counts where the start tells none. */
export function dueAt(startDate: string, trigger: string, zone: string): number {
  const [, wall = '', own = zone] = TOLD.exec(startDate) ?? []
  const duration = Temporal.Duration.from(trigger)
  if (!wall.includes('T'))
    return Temporal.PlainDate.from(wall).toPlainDateTime().add(duration).toZonedDateTime(zone).epochMilliseconds
  const calendar = Temporal.PlainDateTime.from(wall)
    .add({ weeks: duration.weeks, days: duration.days })
    .toZonedDateTime(own)
  return calendar.add({ hours: duration.hours, minutes: duration.minutes, seconds: duration.seconds }).epochMilliseconds
}

/** The wall clock of a zone at an instant (ms), with the zone behind it: "2027-01-14T18:30[Europe/London]". */
export function whenOf(at: number, zone: string | undefined, system: string): string {
  const wall = Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone ?? system)
    .toPlainDateTime()
  return wall.toString({ smallestUnit: 'minute' }) + (zone ? `[${zone}]` : '')
}

/** The same clock some days later. */
export function daysLater(startDate: string, days: number): string {
  return Temporal.PlainDate.from(startDate.slice(0, 10)).add({ days }).toString() + startDate.slice(10)
}
