import { describe, expect, test } from 'vitest'
import { outcomeOfRemoval, partRemoved } from '../../core/calendar-server/removal.ts'
import type { Remote, ServerEventState } from '../../core/calendar-server/server.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { sampleSaved } from '../calendar/sample.ts'

const CALENDAR = { url: 'https://calendar.example/dav/home/', name: 'Home' }
const remote = (more: Partial<Remote> = {}): Remote => ({
  uid: 'a',
  calendar: CALENDAR,
  href: `${CALENDAR.url}a.ics`,
  changedAt: 1,
  tries: 0,
  triedAt: 10,
  ...more,
})
const state = (isWaiting: boolean, known?: Remote): ServerEventState => ({
  isWaiting,
  calendar: 'Home',
  host: 'calendar.example',
  ...(known && { remote: known }),
})

describe('of removed events', () => {
  const saved = sampleSaved({ uid: 'a' }) as SavedEvent
  const part = (before: ServerEventState | undefined, now: ServerEventState | undefined) => {
    const { there, waited } = partRemoved([saved], before ? { a: before } : {}, now ? { a: now } : {})
    return { there: there.length, waited: waited.length }
  }

  test.each<[string, ServerEventState | undefined, ServerEventState | undefined, number, number]>([
    ['one that is in the calendar is asked about', state(false, remote()), state(false, remote()), 1, 0],
    ['one that came there just now, too', state(true), state(false, remote()), 1, 0],
    ['one of which nothing was known yet, too', undefined, state(false, remote()), 1, 0],
    ['one whose change waits is there', state(true, remote()), state(true, remote()), 1, 0],
    ['one that waited, and was dropped since, goes there again after an undo', state(true), undefined, 0, 1],
    ['one that waits still, too', undefined, state(true), 0, 1],
    ['one that was removed there is neither', state(false, remote({ theirs: '' })), undefined, 0, 0],
    ['one that was never sent is neither', undefined, undefined, 0, 0],
  ])('%s', (_, before, now, there, waited) => {
    expect(part(before, now)).toEqual({ there, waited })
  })
})

test.each<[ServerEventState | undefined, ReturnType<typeof outcomeOfRemoval>]>([
  [undefined, 'removed'],
  [state(true, remote()), 'waits'],
  [state(true, remote({ problem: 'unreachable', triedAt: 11 })), 'unreachable'],
  [state(false, remote({ problem: 'changed', triedAt: 11 })), 'changed'],
  // undone meanwhile: it is being written again, and is there again
  [state(true, remote({ triedAt: 11 })), 'waits'],
  [state(false, remote({ triedAt: 11 })), 'kept'],
])('a removal comes to %j: %s', (now, outcome) => {
  expect(outcomeOfRemoval(state(true, remote()), now)).toBe(outcome)
})
