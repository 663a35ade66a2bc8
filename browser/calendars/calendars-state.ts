/** What the popup knows and does about calendars: loaded when it has been drawn. */
import {
  type CalendarServer,
  isReached,
  isThere,
  type Remote,
  type ServerCalendar,
  type ServerEventState,
  type Waiting,
} from '../../core/calendar-server/server.ts'
import type { CalendarEvent } from '../../core/event.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { completeSaved, correctEvent } from '../keeping/keeping.ts'
import { isSaved, readSaved } from '../storage.ts'
import { putWaiting, readServerState, removeRemote, type ServerState, writeRemote } from './server-storage.ts'
import { type ToText, wishSent } from './wishes.ts'

/** What writes the .ics of a saved event, as the server gets it. */
async function loadWriter(homeZone: string): Promise<ToText> {
  const { toICalendar } = await import('../../core/calendar/writing/icalendar.ts')
  return (saved) => toICalendar([saved], { homeZone })
}

/** As `wishSent`. */
export async function sendToServer(saved: SavedEvent, homeZone: string, isForced = false): Promise<void> {
  await wishSent(saved, await loadWriter(homeZone), isForced)
}

/** Removes it there, too; `isForced` also where it was changed there. Nothing where it isn't there. */
export async function removeThere(uid: string, isForced = false): Promise<void> {
  const { remotes } = await readServerState()
  const remote = remotes.find((one) => one.uid === uid)
  if (!remote || !isThere(remote)) return
  const { calendar } = remote
  await putWaiting({ uid, kind: 'remove', changedAt: 0, calendar, at: Date.now(), ...(isForced && { isForced }) })
}

/** What is in a calendar that is reached, and saved here no more, about which nobody was asked: another browser of the user's removed it. */
export async function listLeft(): Promise<Remote[]> {
  const { server, remotes, waiting } = await readServerState()
  const left: Remote[] = []
  for (const remote of remotes) {
    const isOnItsWay = waiting.some(({ uid }) => uid === remote.uid)
    const isOpen = isThere(remote) && isReached(server, remote.calendar) && !isOnItsWay && !remote.isAskedAbout
    if (isOpen && !(await isSaved(remote.uid))) left.push(remote)
  }
  return left
}

/** The user was asked whether these are to be removed there, and is not asked again. */
export async function noteAsked(uids: string[]): Promise<void> {
  const { remotes } = await readServerState()
  for (const remote of remotes) if (uids.includes(remote.uid)) await writeRemote({ ...remote, isAskedAbout: true })
}

/** The event as it stands on the server; nothing where that text tells none. */
async function readTheirs(saved: SavedEvent, text: string, homeZone: string): Promise<CalendarEvent | undefined> {
  const { readTheirVersion } = await import('../../core/calendar/their-version.ts')
  const toText = await loadWriter(homeZone)
  return readTheirVersion(saved.event, text, toText(saved))
}

/** The user's word on a conflict. */
export async function settleConflict(saved: SavedEvent, whose: 'mine' | 'theirs', homeZone: string): Promise<void> {
  const { remotes } = await readServerState()
  const remote = remotes.find(({ uid }) => uid === saved.event.uid)
  if (whose === 'mine') return sendToServer(await keepTheirNotes(saved, remote?.theirs ?? '', homeZone), homeZone, true)
  if (!remote?.theirs) return removeRemote(saved.event.uid)
  const theirs = await readTheirs(saved, remote.theirs, homeZone)
  if (!theirs) return
  await correctEvent(saved, theirs, homeZone)
  const taken = await readSaved(saved.event.uid)
  const { uid, calendar } = remote
  // what stands there may hold more than is known here: changed days of a series, guests
  if (taken) await putWaiting({ uid, kind: 'accept', changedAt: taken.changedAt, calendar, at: Date.now() })
}

/** The event as it is saved, then with the notes that are only in their version. */
async function keepTheirNotes(saved: SavedEvent, theirs: string, homeZone: string): Promise<SavedEvent> {
  const { withTheirNotes } = await import('../../core/calendar/their-version.ts')
  const keep = (event: CalendarEvent) => withTheirNotes(event, theirs)
  const { uid } = saved.event
  if (keep(saved.event) === saved.event) return saved
  await completeSaved(uid, keep, homeZone)
  return (await readSaved(uid)) ?? saved
}

/** The state of all events that are on the server or on their way, by uid. */
export async function toStates(
  { server, waiting, remotes }: ServerState,
  all: SavedEvent[],
  homeZone: string,
): Promise<Record<string, ServerEventState>> {
  const states: Record<string, ServerEventState> = {}
  for (const uid of new Set([...waiting, ...remotes].map((one) => one.uid))) {
    const remote = remotes.find((one) => one.uid === uid)
    const sent = waiting.find((one) => one.uid === uid)
    const calendar = calendarOf(remote, sent)
    const saved = all.find(({ event }) => event.uid === uid)
    if (!calendar) continue
    const theirs = saved && remote?.theirs ? await readTheirs(saved, remote.theirs, homeZone) : undefined
    const isWaiting = sent !== undefined
    const host = hostOf(server, calendar.url)
    states[uid] = { isWaiting, calendar: calendar.name, host, ...(remote && { remote }), ...(theirs && { theirs }) }
  }
  return states
}

/** Where it is; of what isn't there where it goes, or was to go. */
function calendarOf(remote: Remote | undefined, sent: Waiting | undefined): ServerCalendar | undefined {
  return (remote && isThere(remote) ? remote : (sent ?? remote))?.calendar
}

function hostOf(server: CalendarServer | undefined, url: string): string {
  return new URL(server?.address ?? url).host
}
