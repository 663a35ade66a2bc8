/** The looks at pages that announcements link, while the popup is open: how far each is, and what it tells. */
import type { CalendarEvent } from '../../core/event.ts'
import type { Look, LookState } from '../../core/linked/linked-page.ts'
import type { FetchedPage } from '../../core/linked/linked-reading.ts'
import { askForSite } from '../permissions.ts'

/** `show` is told each step of a look for the event of that uid, or at the page of that address. */
export function followLooks(show: (uidOrUrl: string, look: Look) => void, homeZone: string) {
  const completions = new Map<string, (event: CalendarEvent) => CalendarEvent>()

  /** What came of it is told, and what `hear` makes of the page; nothing where it could not be read. */
  async function lookFor<Heard extends { look: LookState }>(
    uidOrUrl: string,
    url: string,
    isFollowed: boolean,
    hear: (page: FetchedPage) => Promise<Heard>,
  ): Promise<Heard | undefined> {
    const tell = (state: LookState) => show(uidOrUrl, { url, ...state })
    const asked = askForSite(url)
    tell({ is: 'reading' })
    if (!(await asked)) {
      tell({ is: 'refused' })
      return undefined
    }
    try {
      // what fetches and reads pages is loaded where one is read
      const { fetchPage } = await import('./linked-page.ts')
      const page = await fetchPage(url, isFollowed)
      if ('look' in page) {
        tell(page.look)
        return undefined
      }
      const heard = await hear({ ...page, now: Date.now(), homeZone })
      tell(heard.look)
      return heard
    } catch (error) {
      console.error(error)
      tell({ is: 'unreadable' })
      return undefined
    }
  }

  return {
    /**
     * Fetches the page and hears what it says to the event; `isFollowed` where it sends on. To be called in the click. Whether it
     * adds something.
     */
    async look(event: CalendarEvent, url: string, isFollowed: boolean): Promise<boolean> {
      const heard = await lookFor(event.uid, url, isFollowed, async (page) => {
        const { hearLinkedPage } = await import('../../core/linked/linked-reading.ts')
        const outcome = hearLinkedPage(event, page)
        completions.set(event.uid, outcome.complete)
        return outcome
      })
      return heard?.look.is === 'agrees' && heard.look.added.length > 0
    },
    /** The same for a page that is looked at because the page in the tab tells no event and links it (`linked`): the events there, none as `[]`. */
    async read(linked: string, url: string, isFollowed: boolean): Promise<CalendarEvent[]> {
      const heard = await lookFor(linked, url, isFollowed, async (page) => {
        const { readLinkedPage } = await import('../../core/linked/linked-reading.ts')
        const events = readLinkedPage(page)
        const look: LookState = events.length > 0 ? { is: 'agrees', added: [] } : { is: 'no-event' }
        return { look, events }
      })
      return heard?.events ?? []
    },
    /** The event with what its page added to it, where somebody looked there. */
    complete: (event: CalendarEvent): CalendarEvent => completions.get(event.uid)?.(event) ?? event,
  }
}
