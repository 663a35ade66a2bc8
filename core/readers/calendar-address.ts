/** The addresses by which links fill in the form of a calendar on the web: which parameter of which service tells what. */
import type { CalendarEntry } from '../calendar/reading/entry.ts'
import { isOn } from '../page/site.ts'
import { MINUTE } from '../time/spans.ts'
import { isZone } from '../time/when.ts'
import { toButtonDate } from './calendar-date.ts'
import { toPlaceLine } from './candidate.ts'

/** Hosts, and names of parameters; empty for what a service doesn't know. Where none is an end's, it stands behind a slash. */
type Service = [
  hosts: string,
  name: string,
  start: string,
  end: string,
  location: string,
  description: string,
  zone: string,
]

/** As documented at github.com/InteractionDesignFoundation/add-event-to-calendar-docs and by AddEvent. */
const SERVICES: Service[] = [
  ['google.com', 'text', 'dates', '', 'location', 'details', 'ctz'],
  [
    'outlook.live.com outlook.office.com outlook.office365.com outlook.cloud.microsoft',
    'subject',
    'startdt',
    'enddt',
    'location',
    'body',
    '',
  ],
  ['calendar.yahoo.com', 'title', 'st', 'et', 'in_loc in_st in_csz', 'desc', ''],
  ['addevent.com', 'title', 'start', 'end', 'location', 'description', 'timezone'],
]

/** Characters of an address. */
const LONGEST = 20_000
/** "T18:30:00 01:00": a plus sign that was not escaped */
const LOST_PLUS = /(T[\d:.]{4,15}) (?=\d\d:?\d\d)/g
/** In a link that is an instant: the calendars that open it take it for one. */
const NO_OFFSET = /[+-]00:?00$/
/** 0130, 5500 */
const HOURS_AND_MINUTES = /^(\d\d)(\d\d)$/

/** The entry that the address fills in; nothing for other addresses, such as those that subscribe to a calendar. */
export function readCalendarAddress(href: string, pageUrl: string): CalendarEntry | undefined {
  const address = href.slice(0, LONGEST).trim().replaceAll('&amp;', '&')
  if (!URL.canParse(address, pageUrl)) return undefined
  const url = new URL(address, pageUrl)
  const service = SERVICES.find(([hosts]) => isOn(url.href, hosts.split(' ')))
  if (!service) return undefined
  const [, name, start, end, location, description, zone] = service
  // Yahoo's are written in capital letters too
  const at = (key: string) => (url.searchParams.get(key) ?? url.searchParams.get(key.toUpperCase()) ?? '').trim()
  const dateAt = (key: string) => at(key).replace(LOST_PLUS, '$1+').replace(NO_OFFSET, 'Z')
  const [from = '', to = ''] = end ? [dateAt(start), dateAt(end)] : dateAt(start).split('/')
  const startDate = toButtonDate(from)
  const toldEnd = toButtonDate(to)
  // Google's for an event that ends elsewhere: stz for the start, etz for the end
  const endZone = at('etz')
  const isElsewhere = toldEnd?.includes('T') && !toldEnd.includes('[') && isZone(endZone)
  const isDay = at('allday') === 'true' || at('dur') === 'allday' || !startDate?.includes('T')
  const [, hours, minutes] = HOURS_AND_MINUTES.exec(at('dur')) ?? []
  return {
    name: at(name),
    start: startDate,
    // of several days only Google says whether the last one is among them
    end: isDay && end ? undefined : isElsewhere ? `${toldEnd}[${endZone}]` : toldEnd,
    lasts: hours && !isDay ? { days: 0, time: (60 * Number(hours) + Number(minutes)) * MINUTE } : undefined,
    zone: at('stz') || at(zone),
    isDay,
    location: toPlaceLine(location.split(' ').map(at)),
    description: at(description),
    recurrence: at('recur'),
  }
}
