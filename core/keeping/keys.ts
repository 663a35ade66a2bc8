/** By which keys all is stored in this browser, and who writes each. */
import { DAY } from '../time/spans.ts'

/** An event's record, by its uid. Written by pages; by the background what other browsers have; by the options what a file brings. */
export const EVENT = 'event:'
/**
 * A damaged record as it was found, `{ at, record }`, by the event's uid and the moment. Written by whoever finds it, and by the options what a
 * file brings; it is only listed, and deleted by the user's wish.
 */
export const ASIDE = 'aside:'
/** When (ms) an event was removed, by its uid: another browser of the user's may still have it. Written by whoever writes `event:`. */
export const GONE = 'gone:'
/** Written by the pages on which one chooses, and by the background what was chosen elsewhere. */
export const SETTINGS = 'settings'
/** Written by the background, and by the options what a file brings. */
export const LEDGER = 'ledger'
/**
 * When (ms) events last came from another browser, or out of a file: what was over then is not missed here. Written by the background, or by
 * the options.
 */
export const CAME = 'came'
/** What is to be sent to the calendar server, by the uid of the event: put by pages, and by the background where it changed; taken by that. */
export const WAITING = 'waiting:'
/**
 * What is known of an event on the calendar server, by its uid. Written by the background; by pages where the event is removed, the user is
 * asked about that, or leaves it removed there.
 */
export const REMOTE = 'remote:'
/** The calendar server and its secret, of which nothing is ever synced, exported or logged. Written by the options. */
export const SERVER = 'calendar-server'
/** The calendar that was chosen last. Written by pages. */
export const CHOICE = 'calendar-choice'
/** Whether the browsers of the user are kept in step. Written by the options. */
export const SYNC_WISH = 'sync'
/** How far that is. Written by the background. */
export const SYNC_STATE = 'sync-state'

/** In the session, which ends with the browser: what was found in a tab, by its id. Written by the background. */
export const FOUND = 'found:'
/** In the session: whether the badge says that a reminder is due. Written by the background. */
export const DUE = 'due'
/** In the session: what is being written in the popup's forms. Written by the popup. */
export const OPEN_FORMS = 'drafts'

/** In the browser's own sync storage: an event's record, by its uid. All of it is written by the background. */
export const SYNCED_EVENT = 'e:'
/** There: when (ms) events were removed, `{ version, at }`, the latest of them; the others under more such keys, by how many come before. */
export const SYNCED_GONE = 'gone'
export const SYNCED_MORE_GONE = 'gone:'
/** There: the options that are the user's and not the browser's. */
export const SYNCED_SETTINGS = 'settings'

/** Milliseconds for which removals are remembered: half a year. A browser that was not opened for so long may bring an event back. */
export const LONGEST_GONE = 183 * DAY
