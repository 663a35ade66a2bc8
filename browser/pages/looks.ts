/** The looks at pages that announcements link, while the popup is open: how far each is, and what it adds. */
import type { CalendarEvent } from '../../core/event.ts'
import type { Look, LookState } from '../../core/linked/linked-page.ts'
import { askForSite } from '../permissions.ts'

/** `show` is told each step of a look for the event of that uid. */
export function followLooks(show: (uid: string, look: Look) => void, homeZone: string) {
  const completions = new Map<string, (event: CalendarEvent) => CalendarEvent>()

  return {
    /**
     * Fetches the page and hears what it says to the event; `isFollowed` where it sends on. To be called in the click. Whether it
     * adds something.
     */
    async look(event: CalendarEvent, url: string, isFollowed: boolean): Promise<boolean> {
      const { uid } = event
      const tell = (state: LookState) => show(uid, { url, ...state })
      const asked = askForSite(url)
      tell({ is: 'reading' })
      if (!(await asked)) {
        tell({ is: 'refused' })
        return false
      }
      try {
        // what fetches and reads pages is loaded where one is read
        const { fetchPage } = await import('./linked-page.ts')
        const page = await fetchPage(url, isFollowed)
        if ('look' in page) {
          tell(page.look)
          return false
        }
        const { hearLinkedPage } = await import('../../core/linked/linked-reading.ts')
        const { look, complete } = hearLinkedPage(event, { ...page, now: Date.now(), homeZone })
        completions.set(uid, complete)
        tell(look)
        return look.is === 'agrees' && look.added.length > 0
      } catch (error) {
        console.error(error)
        tell({ is: 'unreadable' })
        return false
      }
    },
    /** The event with what its page added to it, where somebody looked there. */
    complete: (event: CalendarEvent): CalendarEvent => completions.get(event.uid)?.(event) ?? event,
  }
}
