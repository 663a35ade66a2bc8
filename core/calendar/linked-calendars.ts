/** Which calendar files a page links to: its events' own, and the feeds that one subscribes to. */

import { toAddress } from '../page/addresses.ts'
import { attributeOf } from '../readers/attribute-value.ts'
import { CALENDAR_LINKS, CALENDAR_TYPE } from './calendar-mark.ts'

export interface LinkedCalendar {
  url: string
  isSameOrigin: boolean
  /** A site's or a group's whole calendar, as far as its link tells; other files hold the page's own events more often than not. */
  isFeed: boolean
}

const MOST_LINKS = 3_000
const MOST_CALENDARS = 10

/** Every linked calendar once, by its http(s) address; feeds come last. */
export function findLinkedCalendars(document: Document, pageUrl: string): LinkedCalendar[] {
  const calendars = new Map<string, LinkedCalendar>()
  for (const link of [...document.querySelectorAll(CALENDAR_LINKS)].slice(0, MOST_LINKS)) {
    const href = attributeOf(link, 'href').trim()
    const isSubscription = SUBSCRIPTION.test(href)
    const address = toAddress(href.replace(SUBSCRIPTION, 'https:'), pageUrl)
    if (!address) continue
    const { origin, pathname, search } = new URL(address)
    const isNamed = isSubscription || attributeOf(link, 'type').startsWith(CALENDAR_TYPE)
    if (!isNamed && !FILE.test(pathname) && !ASKED.test(search)) continue
    const url = address.replace(FRAGMENT, '')
    const isFeed =
      isSubscription || link.localName === 'link' || FEED.test(pathname) || calendars.get(url)?.isFeed === true
    calendars.set(url, { url, isSameOrigin: origin === new URL(pageUrl).origin, isFeed })
  }
  return [...calendars.values()].sort((a, b) => Number(a.isFeed) - Number(b.isFeed)).slice(0, MOST_CALENDARS)
}

/** webcal://example.org/agenda.ics */
const SUBSCRIPTION = /^webcals?:/i
/** /events/talk.ics, /event/talk-12/ics */
const FILE = /\.ics$|\/(?:ics|ical|icalendar)\/?$/i
/** ?ical=1, ?format=ics */
const ASKED = /[?&](?:(?:outlook-)?ical=1|(?:format|type|output|export)=(?:ics|ical|icalendar))(?:&|$)/i
/** /calendar/ical/someone/public/basic.ics, /feeds/all.ics; of /events/?ical=1 the list of them all */
const FEED = /\/calendar\/ical\/|\/feeds?\/|\/(?:feed|all|basic)\.ics$|\/(?:events|agenda|calendar|list|month)\/?$/i
const FRAGMENT = /#.*$/

export type FindLinkedCalendars = typeof findLinkedCalendars
