/** Stands in for the browser where the hands are tested without one. To be loaded before them: they take the API that is there. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { vi } from 'vitest'

const made = {
  query: vi.fn(async () => [{ id: 1, url: 'https://soup.example/' }]),
  sendMessage: vi.fn(async (): Promise<unknown> => undefined),
  readSession: vi.fn(async (): Promise<Record<string, unknown>> => ({})),
  executeScript: vi.fn(async (_: { files?: string[] }): Promise<{ result: unknown }[]> => []),
  /** What lies in storage.local. */
  local: {} as Record<string, unknown>,
  /** What lies in storage.sync. */
  sync: {} as Record<string, unknown>,
}
const world = globalThis as { fakeOfBrowser?: typeof made }

/** What a test says the browser answers; one for all test files of a process, which load the API once. */
world.fakeOfBrowser ??= made
export const fake = world.fakeOfBrowser

/** An area of storage, as far as anybody asks. */
const toArea = (area: 'local' | 'sync') => ({
  get: async (keys: string | string[] | null) => {
    const stored = fake[area]
    const wanted = keys === null ? Object.keys(stored) : [keys].flat()
    return structuredClone(Object.fromEntries(wanted.flatMap((key) => (key in stored ? [[key, stored[key]]] : []))))
  },
  set: async (items: Record<string, unknown>) => void Object.assign(fake[area], structuredClone(items)),
  remove: async (keys: string | string[]) => {
    for (const key of [keys].flat()) delete fake[area][key]
  },
})

const browser = {
  runtime: { id: 'rendezvous', sendMessage: () => fake.sendMessage() },
  storage: {
    session: { get: () => fake.readSession() },
    local: toArea('local'),
    sync: toArea('sync'),
  },
  alarms: { create: async () => {} },
  tabs: { query: () => fake.query() },
  scripting: { executeScript: (injection: { files?: string[] }) => fake.executeScript(injection) },
}
Object.assign(globalThis, { browser, chrome: browser })

/** The names that whoever asks holds already. */
const held = new AsyncLocalStorage<string[]>()
/** The last task in the queue of each name. */
const queues = new Map<string, Promise<unknown>>()
/** As in browsers one at a time by each name; but who waits for himself is told so, and doesn't wait for ever. */
async function request<Value>(name: string, task: () => Promise<Value>): Promise<Value> {
  const mine = held.getStore() ?? []
  if (mine.includes(name)) throw new Error(`The lock ${name} is asked for within itself`)
  const next = (queues.get(name) ?? Promise.resolve()).then(() => held.run([...mine, name], task))
  queues.set(
    name,
    next.catch(() => {}),
  )
  return next
}
// no stub, which another test file of the process would take away
const navigator = { languages: ['en-GB'], locks: { request } }
Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true, writable: true })

/** An answer that comes when the test gives it. */
export function awaited<Value>(): { answer: Promise<Value>; give: (value: Value) => void } {
  let give: (value: Value) => void = () => {}
  const answer = new Promise<Value>((resolve) => {
    give = resolve
  })
  return { answer, give }
}
