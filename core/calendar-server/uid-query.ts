/** Asks a calendar under which address it has the event of an identity, and reads the answer (RFC 4791 §7.8). */
import { decodeEntities, escapeXml } from './xml.ts'

/** The body of a REPORT. */
export function toUidQuery(uid: string): string {
  return `<c:calendar-query xmlns:c="urn:ietf:params:xml:ns:caldav"><prop xmlns="DAV:"><getetag/></prop><c:filter><c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT"><c:prop-filter name="UID"><c:text-match>${escapeXml(uid)}</c:text-match></c:prop-filter></c:comp-filter></c:comp-filter></c:filter></c:calendar-query>`
}

/** The whole address; nothing where it has none. `calendar` was asked, which some tell, too. */
export function readHref(answer: string, calendar: string): string | undefined {
  const href = decodeEntities(HREF.exec(answer)?.[1] ?? '')
  return href && URL.canParse(href, calendar) ? new URL(href, calendar).href : undefined
}
/** <d:href>/dav/anna/home/1.ics</d:href>, <href xmlns="DAV:">1.ics</href> */
const HREF = /href(?:\s[^<>]{0,200})?>\s{0,100}([^<\s]{1,2000}[^<\s/])\s{0,100}</
