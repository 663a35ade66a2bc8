/** By which keys the user's own things are stored in this browser. */
import { DAY } from '../time/spans.ts'

/** An event's record, by its uid. */
export const EVENT = 'event:'
/** A damaged record as it was found, `{ at, record }`, by the event's uid and the moment: it is only listed, and deleted by the user's wish. */
export const ASIDE = 'aside:'
/** When (ms) an event was removed, by its uid: another browser of the user's may still have it. */
export const GONE = 'gone:'
export const SETTINGS = 'settings'
export const LEDGER = 'ledger'
/** When (ms) events last came from another browser, or out of a file: what was over then is not missed here. */
export const CAME = 'came'
/** What is to be sent to the calendar server, by the uid of the event: put by pages, taken by the background. */
export const WAITING = 'waiting:'
/** What is known of an event on the calendar server, by its uid. */
export const REMOTE = 'remote:'

/** Milliseconds for which removals are remembered: half a year. A browser that was not opened for so long may bring an event back. */
export const LONGEST_GONE = 183 * DAY
