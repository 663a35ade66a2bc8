/** Google Calendar: the event with which an address fills the form for a new one. Addresses as seen from 2014 to 2026. */
import type { Page } from '../../page/page.ts'
import { isOn } from '../../page/site.ts'
import { toCandidate } from '../candidate.ts'
import { toZonedText } from '../instant.ts'
import type { Candidate, Hint } from '../reader.ts'

const HOSTS = ['calendar.google.com']

// the rest of a calendar is nobody's business
export const hint: Hint = { hosts: HOSTS, address: 'dates=' }

export const trust = 0.95

/** /calendar/render?action=TEMPLATE, /calendar/u/0/r/eventedit; not /calendar/r/eventedit/an-event-that-is-saved */
const FORM = /\/(?:r\/eventedit|render|event)\/?$/
/** 20270114T183000Z, 20270114T183000, 20270114; the end after a slash */
const DATES = /^(\d{8})(T\d{4,6}Z?)?\/(\d{8})(T\d{4,6}Z?)?$/

/** The event that the page's address tells; `[]` for every other page of the calendar. */
export function read(page: Page): Candidate[] {
  if (!isOn(page.url, HOSTS)) return []
  const { pathname, searchParams } = new URL(page.url)
  const at = (name: string) => searchParams.get(name)?.trim()
  const [name, dates] = [at('text'), DATES.exec(at('dates') ?? '')]
  if (!name || !dates || !FORM.test(pathname)) return []
  const [, startDay = '', startTime = '', endDay = '', endTime = ''] = dates
  return [
    toCandidate({
      name,
      startDate: startDay + startTime,
      endDate: endTime ? endDay + endTime : dayBefore(endDay),
      // without a zone the form means the one of whoever fills it in
      zone: at('ctz') || page.homeZone,
      location: at('location'),
      description: at('details'),
      recurrence: RRULE.exec(at('recur') ?? '')?.[1],
    }),
  ]
}

/** RRULE:FREQ=WEEKLY;BYDAY=TH */
const RRULE = /^RRULE:(FREQ=[^\s]{1,200})$/

/** The form's last day is the one after; an event's is inclusive. */
function dayBefore(day: string): string | undefined {
  const [year, month, date] = [day.slice(0, 4), day.slice(4, 6), day.slice(6)].map(Number)
  return toZonedText(Date.UTC(year ?? 0, (month ?? 0) - 1, (date ?? 0) - 1))?.slice(0, 10)
}
