/** Whether two .ics hold the same version of an event. */

/** What who wrote it says of it (RFC 5545 §3.8.7.2, §3.8.7.4): DTSTAMP:20270101T000000Z, SEQUENCE:2 */
const VERSION = /^(?:DTSTAMP|SEQUENCE)[^\r\n]*/gm

/** The lines that tell it, of all that is in the text; none where none does. */
export function versionOf(text: string): string {
  return (text.match(VERSION) ?? []).sort().join('\n')
}

/** Whether both are the same version, and say so. */
export function isSameVersion(a: string, b: string): boolean {
  return versionOf(a) !== '' && versionOf(a) === versionOf(b)
}

/** Whether both tell the same: a server may write in its own way what it was given, its version included (RFC 4791 §5.3.4). */
export function saysTheSame(a: string, b: string): boolean {
  return toldIn(a) === toldIn(b)
}

function toldIn(text: string): string {
  const lines = text.slice(text.indexOf('BEGIN:VEVENT')).replace(FOLDED, '').replaceAll('\\', '').match(TOLD) ?? []
  return lines
    .map((line) => line.replace(PARAMETERS, ''))
    .sort()
    .join('\n')
}
/** A line that goes on in the next one (RFC 5545 §3.1). */
const FOLDED = /\r?\n[ \t]/g
/** SUMMARY:The night train, DTSTART;TZID=Europe/London:20270114T183000 */
const TOLD = /^(?:SUMMARY|LOCATION|DTSTART|DTEND)[^\r\n]*/gm
/** ";TZID=Europe/London" */
const PARAMETERS = /;[^:]*/
