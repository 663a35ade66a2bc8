/** Stands in for the browser where the hands are tested without one. To be loaded before them: they take the API that is there. */
import { vi } from 'vitest'

const made = {
  query: vi.fn(async () => [{ id: 1, url: 'https://soup.example/' }]),
  sendMessage: vi.fn(async (): Promise<unknown> => undefined),
  readSession: vi.fn(async (): Promise<Record<string, unknown>> => ({})),
  executeScript: vi.fn(async (_: { files?: string[] }): Promise<{ result: unknown }[]> => []),
  /** What lies in storage.local. */
  local: {} as Record<string, unknown>,
}
const world = globalThis as { fakeOfBrowser?: typeof made }

/** What a test says the browser answers; one for all test files of a process, which load the API once. */
world.fakeOfBrowser ??= made
export const fake = world.fakeOfBrowser

const browser = {
  runtime: { id: 'rendezvous', sendMessage: () => fake.sendMessage() },
  storage: {
    session: { get: () => fake.readSession() },
    local: {
      get: async (keys: string | string[] | null) => {
        const wanted = keys === null ? Object.keys(fake.local) : [keys].flat()
        return structuredClone(
          Object.fromEntries(wanted.flatMap((key) => (key in fake.local ? [[key, fake.local[key]]] : []))),
        )
      },
      set: async (items: Record<string, unknown>) => void Object.assign(fake.local, structuredClone(items)),
      remove: async (keys: string | string[]) => {
        for (const key of [keys].flat()) delete fake.local[key]
      },
    },
  },
  alarms: { create: async () => {} },
  tabs: { query: () => fake.query() },
  scripting: { executeScript: (injection: { files?: string[] }) => fake.executeScript(injection) },
}
Object.assign(globalThis, { browser, chrome: browser })
// nobody else is there
const locks = { request: (_: string, task: () => Promise<unknown>) => task() }
if (!globalThis.navigator?.locks) vi.stubGlobal('navigator', { languages: ['en-GB'], locks })

/** An answer that comes when the test gives it. */
export function awaited<Value>(): { answer: Promise<Value>; give: (value: Value) => void } {
  let give: (value: Value) => void = () => {}
  const answer = new Promise<Value>((resolve) => {
    give = resolve
  })
  return { answer, give }
}
