/** Instants that pages tell in milliseconds, as the text of a date that `parseWhen` reads. */
import { isZone, toTold, toWhen } from '../time/when.ts'

/** The years that four digits tell, in milliseconds. */
const [EARLIEST, LATEST] = [Date.UTC(1000, 0), Date.UTC(9999, 11, 31)]

/**
 * The wall clock of the zone at an instant: "2027-01-14T18:30[Europe/London]", "…[+02:00]". Without a zone, and for one that
 * the browser doesn't know, the instant in UTC: "2027-01-14T18:30:00.000Z". Nothing for what is no instant.
 */
export function toZonedText(instantAt: number, zone?: string): string | undefined {
  if (!isTold(instantAt)) return undefined
  return (zone && toWallClock(instantAt, zone)) || new Date(instantAt).toISOString()
}

function isTold(instantAt: number): boolean {
  return instantAt >= EARLIEST && instantAt <= LATEST
}

/** 18:30Z, 18:30:00.000+01:00 */
const TOLD_OFFSET = /T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/

/** The same instant on the wall clock of the zone, where the text tells one and the zone is known; else the text as it is. */
export function moveToZone(text: string, zone: string | undefined): string {
  // without an offset, Date.parse would read the text on the machine's own clock
  const instantAt = TOLD_OFFSET.test(text) ? Date.parse(text) : Number.NaN
  return (zone && isTold(instantAt) && toWallClock(instantAt, zone)) || text
}

/** "2027-01-14T18:30[Europe/London]"; nothing for an unknown zone. */
function toWallClock(instantAt: number, zone: string): string | undefined {
  return isZone(zone) ? toWhen(toTold(instantAt, zone)) : undefined
}
