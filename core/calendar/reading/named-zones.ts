/** The zones that a calendar file names: as IANA does, with a path before it, as Windows does, or by a name that it explains. */
import { isZone } from '../../time/when.ts'
import { type Component, textOf } from './grammar.ts'
import { zoneOfWindows } from './windows-zones.ts'

/**
 * The zone that is meant by a TZID: an IANA name, "UTC" or an offset; nothing for one that isn't known. `at` is the time on its clock,
 * "20270714T183000", and `isSeries` says that its clock is followed from there on.
 */
export type ZoneOf = (id: string, at: string, isSeries: boolean) => string | undefined

/** By their names alone. */
export function readNamedZones(components: Component[]): ZoneOf {
  const zones = new Map<string, string | undefined>()
  const locations = new Map<string, string>()
  for (const zone of components.filter(({ kind }) => kind === 'VTIMEZONE'))
    locations.set(textOf(zone, 'TZID'), textOf(zone, 'X-LIC-LOCATION'))
  return (id) => {
    if (!zones.has(id)) zones.set(id, toZone(id, locations.get(id) ?? ''))
    return zones.get(id)
  }
}

function toZone(id: string, location: string): string | undefined {
  const names = [location, id].flatMap((name) => {
    const parts = name.split('/')
    return [zoneOfWindows(name) ?? '', name, parts.slice(-3).join('/'), parts.slice(-2).join('/')]
  })
  return names.find((name) => name !== '' && isZone(name))
}
