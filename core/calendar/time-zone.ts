/** VTIMEZONE blocks, and where they can be trusted. */
import { tzlib_get_ical_block, tzlib_get_offset } from 'timezones-ical-library'
import { instantOf, offsetAt, type Told } from '../time/when.ts'

/** A zone's VTIMEZONE under the name that it was told by. Nothing for what is no IANA zone: UTC, offsets. */
export function toTimeZoneBlock(zone: string): string | undefined {
  if (!isPlace(zone)) return undefined
  const [block] = tzlib_get_ical_block(zone)
  // For Europe/Kiev the library answers with Europe/Kyiv's block; DTSTART's TZID must find its own (RFC 5545 §3.2.19).
  return block?.replace(NAME, `$1${zone}`)
}
/** "TZID:Europe/Kyiv", "X-LIC-LOCATION:Europe/Kyiv" */
const NAME = /^(TZID:|X-LIC-LOCATION:).*/gm

/**
 * Whether the zone's block shows the offset that the zone has at that time. The library knows each zone's rule of today and applies
 * it to all years, so that its Moscow of 2012 or its Vancouver of last winter is an hour off.
 */
export function hasTrueBlock({ date, time = '00:00', zone }: Told): boolean {
  if (!zone || !isPlace(zone)) return false
  const key = `${zone} ${date} ${time}`
  const known = answers.get(key)
  if (known !== undefined) return known
  const minutes = offsetAt(zone, instantOf({ date, time, zone }, zone))
  const answer = tzlib_get_offset(zone, date, time) === toOffset(minutes)
  answers.set(key, answer)
  return answer
}
/** The library unpacks all its zones on each call, which a thousand events would feel. */
const answers = new Map<string, boolean>()

/** "Europe/Paris"; neither "UTC" nor "Etc/GMT+5" nor "+02:00" */
function isPlace(zone: string): boolean {
  return zone.includes('/') && !zone.startsWith('Etc/')
}

/** -210 → "-0330" */
function toOffset(minutes: number): string {
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`
}
