/** What is stored of the calendar server: in this browser alone. Nothing here is ever synced, exported or logged. */
import type { CalendarChoice, CalendarServer, Remote, Waiting } from '../../core/calendar-server/server.ts'
import { CHOICE, REMOTE, SERVER, WAITING } from '../../core/keeping/keys.ts'
import { browser } from '../api.ts'
import { inLock } from '../locks.ts'

export interface ServerState {
  server?: CalendarServer
  /** Milliseconds. */
  serverSavedAt: number
  waiting: Waiting[]
  remotes: Remote[]
  choice?: CalendarChoice
}

export async function readServerState(): Promise<ServerState> {
  const stored = await browser.storage.local.get(null)
  const after = (prefix: string) =>
    Object.entries(stored).flatMap(([key, value]) => (key.startsWith(prefix) ? [value] : []))
  const told = stored[SERVER] as { server: CalendarServer; savedAt: number } | undefined
  return {
    ...(told && { server: told.server }),
    serverSavedAt: told?.savedAt ?? 0,
    waiting: after(WAITING) as Waiting[],
    remotes: after(REMOTE) as Remote[],
    ...(stored[CHOICE] !== undefined && { choice: stored[CHOICE] as CalendarChoice }),
  }
}

export async function writeServer(server: CalendarServer): Promise<void> {
  await browser.storage.local.set({ [SERVER]: { server, savedAt: Date.now() } })
}

/** Forgets the server and its secret; what was written there stays there. */
export async function removeServer(): Promise<void> {
  await browser.storage.local.remove(SERVER)
}

export async function writeChoice(choice: CalendarChoice): Promise<void> {
  await browser.storage.local.set({ [CHOICE]: choice })
}

export async function putWaiting(waiting: Waiting): Promise<void> {
  await inLock(WAITING + waiting.uid, () => browser.storage.local.set({ [WAITING + waiting.uid]: waiting }))
}

/** Takes it where it is still the one that was sent, and not a later wish; `next` waits in its place. */
export async function takeWaiting({ uid, at }: Waiting, next?: Waiting): Promise<void> {
  const key = WAITING + uid
  await inLock(key, async () => {
    const there = (await browser.storage.local.get(key))[key] as Waiting | undefined
    if (there?.at === at) await (next ? browser.storage.local.set({ [key]: next }) : browser.storage.local.remove(key))
  })
}

export async function writeRemote(remote: Remote): Promise<void> {
  await browser.storage.local.set({ [REMOTE + remote.uid]: remote })
}

export async function removeRemote(uid: string): Promise<void> {
  await browser.storage.local.remove(REMOTE + uid)
}

/** Hears of each change. Returns how to stop. */
export function onServerChange(listener: (change: { isWaiting: boolean }) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>) => {
    const keys = Object.keys(changes)
    const isWaiting = keys.some((key) => key === SERVER || (key.startsWith(WAITING) && changes[key]?.newValue))
    if (isWaiting || keys.some((key) => key === CHOICE || key.startsWith(WAITING) || key.startsWith(REMOTE)))
      listener({ isWaiting })
  }
  browser.storage.onChanged.addListener(hear)
  return () => browser.storage.onChanged.removeListener(hear)
}
