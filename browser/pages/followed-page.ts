/** What the popup shows of the page in the tab: its events, as it goes on, and those of the calendars that it links. */

import type { CalendarEvent } from '../../core/event.ts'
import { isWeb } from '../../core/page/site.ts'
import type { Found } from '../../core/reading/found.ts'
import type { OfferedCalendar, PageState } from '../../core/reading/page-state.ts'
import { askToRead, type Subject } from '../messages.ts'
import { askForHost } from '../permissions.ts'
import { readFound } from '../storage.ts'
import { lookAtTab } from './tab-look.ts'

/** Calendar files of the page's own site that are read unasked. */
const MOST_OWN = 3

/** When it was read is not shown. */
type Announced = Omit<Found, 'readAt'>

/** `complete` adds to an event what is known of it from elsewhere. */
export function followPage(
  show: (page: PageState) => void,
  homeZone: string,
  complete: (event: CalendarEvent) => CalendarEvent,
) {
  let tabId: number | undefined
  /** On the web, of the page that is shown. */
  let address = ''
  let found: Announced | undefined
  let events: CalendarEvent[] = []
  const states = new Map<string, OfferedCalendar['is']>()
  const texts = new Map<string, string>()
  /** What the event's page tells that a page links, by its address. */
  const told = new Map<string, CalendarEvent[]>()

  /** Reads anew. What was found before is shown meanwhile, unless a selection is asked about. */
  async function begin(subject: Subject, look = lookAtTab()) {
    const { tab, known } = await look
    address = isWeb(tab?.url) ? tab.url : ''
    if (tab?.id === undefined) return show({ is: 'forbidden', url: address })
    const mine = tab.id
    tabId = mine
    const isKnown = subject === 'page' && known !== undefined && known.url === tab.url
    if (isKnown) {
      await showFound(known)
      // the background wakes and reads when that is to be seen
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 200 }))
    } else if (!found) show({ is: 'reading' })
    // the user has opened a file meanwhile
    if (tabId !== mine) return
    // in any case: the page may have changed since it was found
    const read = await askToRead(mine, subject)
    if (tabId !== mine) return
    if (!('error' in read)) await showFound(read)
    else if (!isKnown) show({ is: read.error, url: address })
  }

  /** Where the page went on to one that announces nothing, nothing is what is shown. */
  async function showFound(latest: Announced = { url: '', events: [], calendars: [] }) {
    found = latest
    await showEvents()
    // what lies on the page's own site is read with it; elsewhere nothing is asked for without a click
    const own = latest.calendars.filter(({ isSameOrigin, isFeed }) => isSameOrigin && !isFeed).slice(0, MOST_OWN)
    for (const { url } of own) if (!states.has(url)) hear(url, false).catch(console.error)
  }

  async function showEvents() {
    const shown = found
    if (!shown) return
    const { url, calendars, linked } = shown
    const heard = calendars.flatMap((calendar) => texts.get(calendar.url) ?? [])
    let joined = (linked && told.get(linked)) || shown.events
    if (heard.length > 0) {
      // what reads calendars is loaded where one is read
      const { joinCalendar } = await import('../../core/calendar/joined-calendar.ts')
      for (const text of heard) joined = joinCalendar(joined, text, { url, now: Date.now(), homeZone })
      // the page went on meanwhile
      if (found !== shown) return
    }
    events = joined
    show({
      is: 'read',
      url,
      events: events.map(complete),
      ...(shown.selection && { selection: shown.selection }),
      calendars: calendars.map((calendar) => ({ url: calendar.url, is: states.get(calendar.url) ?? 'offered' })),
      ...(linked && { linked }),
    })
  }

  async function hear(url: string, isClicked: boolean) {
    states.set(url, 'reading')
    await showEvents()
    const { fetchCalendar } = await import('../calendars/calendar-files.ts')
    const answer = await fetchCalendar(url, found?.url ?? address, isClicked)
    states.set(url, 'text' in answer ? 'read' : answer.problem)
    if ('text' in answer) texts.set(url, answer.text)
    await showEvents()
  }

  return {
    begin,
    /** Shows these instead: of a file that the user opened. */
    showFile(events: CalendarEvent[]) {
      tabId = undefined
      return showFound({ url: '', events, calendars: [] })
    },
    /** Shows what the event's page tells that the page links. */
    async showLinked(linked: string, events: CalendarEvent[]) {
      told.set(linked, events)
      await showEvents()
    },
    /** More is known of its events now. */
    showAgain: showEvents,
    /** The address of the page that is shown. */
    url: () => found?.url ?? address,
    /** How many events the calendar adds; nothing where it could not be read. To be called in the click. */
    async readCalendar(url: string): Promise<number | undefined> {
      const before = events.length
      if (await askForHost(url)) await hear(url, true)
      else states.set(url, 'refused')
      await showEvents()
      return states.get(url) === 'read' ? events.length - before : undefined
    },
    /** The page went on while the popup is open. */
    async hearOf(tabIds: number[]) {
      const mine = tabIds.find((id) => id === tabId)
      if (mine === undefined || found?.selection) return
      const latest = await readFound(mine)
      if (tabId === mine) await showFound(latest)
    },
  }
}
