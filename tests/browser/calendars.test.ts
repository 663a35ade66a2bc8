import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { toICalendar } from '../../core/calendar/writing/icalendar.ts'
import type { CalendarServer, Remote, Waiting } from '../../core/calendar-server/server.ts'
import { toRecord } from '../../core/keeping/record.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { sampleEvent } from '../calendar/sample.ts'
import { fake } from './fake-browser.ts'

const { listLeft, noteAsked, removeThere, sendToServer, settleConflict, toStates } = await import(
  '../../browser/calendars/calendars-state.ts'
)
const { wishChanges } = await import('../../browser/calendars/wishes.ts')
const { sendWaiting } = await import('../../browser/calendars/outbox.ts')
const { sendOne } = await import('../../browser/calendars/sending.ts')
const { fillNotes, joinTwins } = await import('../../browser/keeping/keeping.ts')
const { readServerState } = await import('../../browser/calendars/server-storage.ts')
const { dropSaved, readSaved, removeSaved } = await import('../../browser/storage.ts')

const OLD = { url: 'https://old.example/dav/personal/', name: 'Personal' }
const NEW = { url: 'https://new.example/dav/home/', name: 'Home' }
const server: CalendarServer = { address: 'https://new.example/dav/', user: 'a', secret: 'b', calendar: NEW }

function keep(fields: Partial<SavedEvent['event']> = {}, more: Partial<SavedEvent> = {}): SavedEvent {
  const event = sampleEvent(fields)
  const saved = { event, reminders: [], pageUrl: event.url, savedAt: 1, changedAt: 2, sequence: 0, ...more }
  fake.local[`event:${event.uid}`] = toRecord(saved)
  return saved
}
function sentTo(calendar: typeof OLD, { event }: SavedEvent, more: Partial<Remote> = {}): Remote {
  const remote = { uid: event.uid, calendar, href: `${calendar.url}1.ics`, changedAt: 1, tries: 0, triedAt: 0, ...more }
  fake.local[`remote:${event.uid}`] = remote
  return remote
}
const waitingOf = ({ event }: SavedEvent) => fake.local[`waiting:${event.uid}`] as Waiting | undefined

const network = vi.spyOn(globalThis, 'fetch')
afterAll(() => network.mockRestore())
/** What the server is asked from now on, which answers with that status each time. */
function answer(status: number): string[] {
  const asked: string[] = []
  network.mockImplementation(async (url, { method } = {}) => {
    asked.push(`${method} ${url}`)
    return new Response(status === 204 ? null : '', { status, headers: { etag: '"1"' } })
  })
  return asked
}
const stateOf = async ({ event }: SavedEvent) => (await toStates(await readServerState(), [], 'UTC'))[event.uid]

beforeEach(() => {
  fake.local = { 'calendar-server': { server, savedAt: 1 } }
})

describe('after a move to another server', () => {
  test('an event that was sent to the one before goes to the one that is connected, as a new one', async () => {
    const saved = keep()
    const remote = sentTo(OLD, saved, { etag: '"1"', problem: 'elsewhere', tries: 3 })
    await sendToServer(saved, 'UTC')
    const waiting = waitingOf(saved) as Waiting
    expect(waiting.calendar).toEqual(NEW)
    const asked: [string, unknown][] = []
    const ask = async (url: unknown, { headers }: RequestInit = {}) => {
      asked.push([String(url), headers])
      return new Response('', { status: 201, headers: { etag: '"2"' } })
    }
    const sent = await sendOne(waiting, remote, server, ask as typeof fetch, 9)
    expect(asked).toEqual([
      [
        expect.stringMatching(/^https:\/\/new\.example\/dav\/home\/[\w-]+\.ics$/),
        expect.objectContaining({ 'if-none-match': '*' }),
      ],
    ])
    expect(sent).toMatchObject({ isDone: true, remote: { calendar: NEW, etag: '"2"', tries: 0 } })
    expect(sent.remote).not.toHaveProperty('problem')
  })

  test('one that is on the same server stays in the calendar in which it is', async () => {
    const saved = keep()
    const work = { url: 'https://new.example/dav/work/', name: 'Work' }
    sentTo(work, saved)
    await sendToServer(saved, 'UTC')
    expect(waitingOf(saved)?.calendar).toEqual(work)
  })
})

describe('what never came into the calendar', () => {
  const OTHER = { url: 'https://new.example/dav/shared/', name: 'Shared' }
  /** It was refused there, and waits for the user. */
  async function refused(): Promise<SavedEvent> {
    fake.local['calendar-server'] = { server: { ...server, calendar: OTHER }, savedAt: 1 }
    const saved = keep()
    await sendToServer(saved, 'UTC')
    answer(403)
    await sendWaiting()
    expect(await stateOf(saved)).toMatchObject({ calendar: 'Shared', remote: { problem: 'forbidden' } })
    fake.local['calendar-server'] = { server, savedAt: Date.now() }
    return saved
  }

  test('goes to the one that is chosen now when it is tried again', async () => {
    const saved = await refused()
    await sendToServer(saved, 'UTC')
    expect(await stateOf(saved)).toMatchObject({ calendar: 'Home', isWaiting: true })
    const asked = answer(201)
    await sendWaiting()
    expect(asked).toEqual([expect.stringMatching(/^PUT https:\/\/new\.example\/dav\/home\/[\w-]+\.ics$/)])
    expect(await stateOf(saved)).toMatchObject({ calendar: 'Home', isWaiting: false, remote: { calendar: NEW } })
  })

  test.each(['before it was tried', 'after it was refused'])(
    'is not written there once it was removed, %s',
    async (when) => {
      const saved = when === 'before it was tried' ? keep() : await refused()
      await sendToServer(saved, 'UTC')
      await removeSaved(saved.event.uid)
      const asked = answer(201)
      await sendWaiting()
      expect(asked).toEqual([])
      expect(await stateOf(saved)).toBeUndefined()
      await removeThere(saved.event.uid)
      expect(waitingOf(saved)).toBeUndefined()
    },
  )

  test('is not written there where it was removed in another browser of the user', async () => {
    const saved = keep()
    await sendToServer(saved, 'UTC')
    await dropSaved(saved.event.uid, Date.now())
    const asked = answer(201)
    await sendWaiting()
    expect(asked).toEqual([])
  })
})

describe('what is removed here while it goes there', () => {
  /** The server; `meanwhile` is what the user does while an event is written there. */
  function serve(meanwhile: (text: string) => Promise<void>, tell: (method: string) => Response) {
    const there = new Map<string, string>()
    network.mockImplementation(async (url, { method = 'GET', body } = {}) => {
      const href = String(url)
      if (method === 'GET')
        return new Response(there.get(href) ?? '', { status: there.has(href) ? 200 : 404, headers: { etag: '"1"' } })
      if (method === 'DELETE') there.delete(href)
      else {
        there.set(href, String(body))
        // a server takes its time
        await new Promise((resolve) => setTimeout(resolve, 2))
        await meanwhile(String(body))
      }
      return tell(method)
    })
    return there
  }
  const done = () => new Response('', { status: 201, headers: { etag: '"1"' } })

  test('does not stay there: nobody could be asked about it', async () => {
    const saved = keep()
    await sendToServer(saved, 'UTC')
    const there = serve(() => removeSaved(saved.event.uid), done)
    await sendWaiting()
    await sendWaiting()
    expect([...there]).toEqual([])
    expect(await stateOf(saved)).toBeUndefined()
  })

  test('does not stay there, either, where the answer to that is lost', async () => {
    const saved = keep()
    await sendToServer(saved, 'UTC')
    let isLost = true
    const there = serve(
      () => removeSaved(saved.event.uid),
      () => {
        if (isLost) throw new TypeError('connection reset')
        return done()
      },
    )
    await sendWaiting()
    isLost = false
    expect([...there]).toHaveLength(1)
    await sendWaiting()
    await sendWaiting()
    expect([...there]).toEqual([])
    expect(await stateOf(saved)).toBeUndefined()
  })

  test('stays there where only a change was on its way: that is asked about', async () => {
    const saved = keep()
    sentTo(NEW, saved, { etag: '"1"' })
    await sendToServer(saved, 'UTC')
    const there = serve(() => removeSaved(saved.event.uid), done)
    await sendWaiting()
    await sendWaiting()
    expect([...there.keys()]).toEqual([`${NEW.url}1.ics`])
    expect(await stateOf(saved)).toMatchObject({ isWaiting: false, calendar: 'Home' })
  })

  test('is there again where the removal is undone', async () => {
    const saved = keep()
    await sendToServer(saved, 'UTC')
    const there = serve(async () => {
      await removeSaved(saved.event.uid)
      // two wishes of one moment are one
      await new Promise((resolve) => setTimeout(resolve, 2))
      await sendToServer(keep({}, { changedAt: 3 }), 'UTC')
      network.mockImplementation(async (url, { body } = {}) => {
        there.set(String(url), String(body))
        return done()
      })
    }, done)
    await sendWaiting()
    await sendWaiting()
    expect([...there]).toHaveLength(1)
    expect(await stateOf(saved)).toMatchObject({ isWaiting: false, remote: { changedAt: 3 } })
  })
})

test('what was removed here waits to be removed there, where it was', async () => {
  const saved = keep()
  sentTo(NEW, saved, { etag: '"1"' })
  await removeSaved(saved.event.uid)
  await removeThere(saved.event.uid)
  const asked = answer(204)
  await sendWaiting()
  expect(asked).toEqual([`DELETE ${NEW.url}1.ics`])
  expect(await stateOf(saved)).toBeUndefined()
})

describe('a removal that waits while its server is down', () => {
  /** It is removed here, and could not be removed there yet. */
  async function waits(): Promise<SavedEvent> {
    const saved = keep()
    sentTo(NEW, saved, { etag: '"1"', isAskedAbout: true })
    await removeSaved(saved.event.uid)
    await removeThere(saved.event.uid)
    answer(503)
    await sendWaiting()
    expect(await stateOf(saved)).toMatchObject({ isWaiting: true, remote: { problem: 'failing' } })
    return saved
  }
  const moved = { ...server, address: OLD.url, calendar: OLD }

  test.each([
    ['is disconnected', undefined],
    ['gives way to another one', { server: moved, savedAt: Date.now() + 1 }],
  ])('waits no longer where that %s, and says why', async (_, connected) => {
    const saved = await waits()
    fake.local = { ...fake.local, 'calendar-server': connected }
    const asked = answer(204)
    await sendWaiting()
    expect(asked).toEqual([])
    expect(await stateOf(saved)).toMatchObject({ isWaiting: false, remote: { problem: 'no-server' } })
    // nobody can remove it there now
    expect(await listLeft()).toEqual([])
  })

  test('is asked about once more when that server is connected again', async () => {
    const saved = await waits()
    fake.local = { ...fake.local, 'calendar-server': undefined }
    await sendWaiting()
    fake.local = { ...fake.local, 'calendar-server': { server, savedAt: Date.now() + 1 } }
    expect((await listLeft()).map(({ uid }) => uid)).toEqual([saved.event.uid])
    await removeThere(saved.event.uid)
    const asked = answer(204)
    await sendWaiting()
    expect(asked).toEqual([`DELETE ${NEW.url}1.ics`])
    expect(await stateOf(saved)).toBeUndefined()
  })
})

test('a calendar whose address was told without its last slash gets its events, and not the folder around it', async () => {
  const saved = keep()
  fake.local['calendar-server'] = {
    server: { ...server, calendar: { ...NEW, url: NEW.url.slice(0, -1) } },
    savedAt: 1,
  }
  await sendToServer(saved, 'UTC')
  const asked = answer(201)
  await sendWaiting()
  expect(asked).toEqual([expect.stringMatching(/^PUT https:\/\/new\.example\/dav\/home\/[\w-]+\.ics$/)])
})

test('adding again what was removed there overwrites nothing in another calendar', async () => {
  const saved = keep()
  const work = { url: 'https://new.example/dav/work/', name: 'Work' }
  const gone = sentTo(work, saved, { etag: '"1"', problem: 'changed', theirs: '' })
  await settleConflict(saved, 'mine', 'UTC')
  const ask = vi.fn(async () => new Response('', { status: 201, headers: { etag: '"2"' } }))
  await sendOne(waitingOf(saved) as Waiting, gone, server, ask, 9)
  expect(ask).toHaveBeenCalledWith(
    expect.stringContaining(NEW.url),
    expect.objectContaining({ headers: expect.objectContaining({ 'if-none-match': '*' }) }),
  )
})

describe('where mine counts', () => {
  /** What is saved and sent then; `change` is what somebody did to the notes there. */
  async function keepMine(fields: Partial<SavedEvent['event']>, change: (notes: string) => string) {
    const saved = keep(fields)
    const theirs = toICalendar([saved], { homeZone: 'UTC' }).replace(/\r\n /g, '').replace('SUMMARY:', 'SUMMARY:Grand ')
    const changed = theirs.replace(/^DESCRIPTION:(.*?)\r$/m, (_, notes) => `DESCRIPTION:${change(notes)}\r`)
    sentTo(NEW, saved, { problem: 'changed', theirs: changed, theirsEtag: '"2"' })
    await settleConflict(saved, 'mine', 'UTC')
    const text = (waitingOf(saved)?.text ?? '').replace(/\r\n /g, '')
    const after = await readSaved(saved.event.uid)
    return { name: after?.event.name, notes: after?.event.description, sent: /^DESCRIPTION:(.*?)\r$/m.exec(text)?.[1] }
  }
  const PAGE = 'Page: https://example.org/night-train'
  const page = { description: { source: 'json-ld', confidence: 0.9 } }

  test.each([
    ['before our lines', (notes: string) => `Bring tea\\, and\\na blanket.\\n\\n${notes}`],
    ['behind our lines', (notes: string) => `${notes}\\n\\nBring tea\\, and\\na blanket.`],
  ])('the notes that are only there stay, %s', async (_, change) => {
    const notes = 'Bring tea, and\na blanket.'
    expect(await keepMine({}, change)).toEqual({
      name: 'The night train',
      notes,
      sent: `Bring tea\\, and\\na blanket.\\n\\n${PAGE}`,
    })
    const whole = await keepMine({ description: 'Short talks.', evidence: page }, change)
    expect(whole.notes).toContain(notes)
    expect(whole.notes).toContain('Short talks.')
    expect(whole.notes).not.toContain('Page:')
  })

  test.each([
    ['are others than those of the page', { description: 'Short talks.', evidence: page }, () => 'Long talks.'],
    [
      'the user wrote himself here',
      { description: 'Tea.', evidence: { description: { source: 'you', confidence: 1 } } },
      (notes: string) => `Cake.\\n${notes}`,
    ],
    ['are our lines alone', {}, (notes: string) => notes],
  ])('notes that %s are as they are here', async (_, fields, change) => {
    const { notes, sent } = await keepMine(fields, change)
    expect(notes).toBe((fields as Partial<SavedEvent['event']>).description)
    expect(sent).toBe([...(notes ? [notes, ''] : []), PAGE].join('\\n'))
  })
})

test('notes that were too long to come from another browser go into the calendar when they are known here', async () => {
  const saved = keep({}, { isShort: true })
  const toText = (one: SavedEvent) => toICalendar([one], { homeZone: 'UTC' })
  await sendToServer(saved, 'UTC')
  answer(201)
  await sendWaiting()
  await wishChanges([saved], toText)
  expect(waitingOf(saved)).toBeUndefined()
  await fillNotes(saved, { ...saved.event, description: 'Short talks.' })
  const whole = [await readSaved(saved.event.uid)] as SavedEvent[]
  await wishChanges(whole, toText)
  expect(waitingOf(saved)?.text).toContain('Short talks.')
  await wishChanges(whole, toText)
  await sendWaiting()
  await wishChanges(whole, toText)
  expect(waitingOf(saved)).toBeUndefined()
})

test.each([
  ['written there', (notes: string) => `Bring tea.\\n${notes}`, 'Bring tea.\nShort talks.'],
  ['gone there', () => 'Page: https://example.org/night-train', 'Short talks.'],
  ['as they were', (notes: string) => notes, 'Short talks.'],
])('where theirs counts, notes that are %s go with it, and none is lost', async (_, change, notes) => {
  const saved = keep({ description: 'Short talks.' })
  const text = toICalendar([saved], { homeZone: 'UTC' }).replace(/\r\n /g, '').replace('SUMMARY:', 'SUMMARY:Grand ')
  const theirs = text.replace(/^DESCRIPTION:(.*?)\r$/m, (_, before) => `DESCRIPTION:${change(before)}\r`)
  sentTo(NEW, saved, { problem: 'changed', theirs, theirsEtag: '"2"' })
  await settleConflict(saved, 'theirs', 'UTC')
  expect((await readSaved(saved.event.uid))?.event).toMatchObject({ name: 'Grand The night train', description: notes })
})

test('taking their version of a series takes the series, not the one evening that they moved to an earlier hour', async () => {
  const saved = keep({
    startDate: '2027-01-06T19:00[Europe/Berlin]',
    endDate: '2027-01-06T21:00[Europe/Berlin]',
    recurrence: 'FREQ=WEEKLY;BYDAY=WE',
  })
  const text = toICalendar([saved], { homeZone: 'Europe/Berlin' }).replace('SUMMARY:', 'SUMMARY:Grand ')
  const moved = [
    'BEGIN:VEVENT',
    `UID:${saved.event.uid}`,
    'SUMMARY:The night train',
    'RECURRENCE-ID;TZID=Europe/Berlin:20270106T190000',
    'DTSTART;TZID=Europe/Berlin:20270106T180000',
    'END:VEVENT\r\n',
  ].join('\r\n')
  sentTo(NEW, saved, { problem: 'changed', theirs: text.replace('BEGIN:VEVENT', `${moved}BEGIN:VEVENT`) })
  await settleConflict(saved, 'theirs', 'Europe/Berlin')
  expect((await readSaved(saved.event.uid))?.event).toMatchObject({
    name: 'Grand The night train',
    recurrence: 'FREQ=WEEKLY;BYDAY=WE',
    startDate: expect.stringMatching(/T19:00\[Europe\/Berlin]$/),
    evidence: { name: { source: 'calendar-server' } },
  })
})

test('who makes one of two saved events is told whether the second was removed, to be asked about it in the calendar', async () => {
  const [one, two] = [
    keep({ uid: 'a@rendezvous' }),
    keep({ uid: 'b@rendezvous' }, { pageUrl: 'https://other.example/' }),
  ]
  expect(await joinTwins(one, { event: two.event, pageUrl: two.pageUrl }, 'UTC')).toMatchObject({ isRemoved: false })
  expect(await joinTwins(one, two, 'UTC')).toMatchObject({ isRemoved: true })
  expect(fake.local).not.toHaveProperty('event:b@rendezvous')
})

describe('an event that another browser of the user removed', () => {
  test('is asked about once where it is in the calendar', async () => {
    const saved = keep()
    sentTo(NEW, saved, { etag: '"1"' })
    expect(await listLeft()).toEqual([])
    await dropSaved(saved.event.uid, Date.now())
    const left = (await listLeft()).map(({ uid }) => uid)
    expect(left).toEqual([saved.event.uid])
    await noteAsked(left)
    expect(await listLeft()).toEqual([])
    // it can still be removed there
    await removeThere(saved.event.uid)
    expect(waitingOf(saved)).toMatchObject({ kind: 'remove' })
  })

  test('is not asked about where it is there no more, or about to be removed', async () => {
    const saved = keep()
    sentTo(NEW, saved, { problem: 'changed', theirs: '' })
    await dropSaved(saved.event.uid, Date.now())
    expect(await listLeft()).toEqual([])
    sentTo(NEW, saved)
    await removeThere(saved.event.uid)
    expect(await listLeft()).toEqual([])
  })
})

describe('of a conflict', () => {
  const THEIRS = 'BEGIN:VCALENDAR\r\nSUMMARY:Nobody else’s business'
  const CONFLICT = { etag: '"1"', problem: 'changed', theirs: THEIRS, theirsEtag: '"2"' } as const
  const remoteOf = ({ event }: SavedEvent) => fake.local[`remote:${event.uid}`]

  test.each([
    ['here', (uid: string) => removeSaved(uid)],
    ['in another browser', (uid: string) => dropSaved(uid, Date.now())],
  ])('their text goes when the event is removed %s', async (_, remove) => {
    const saved = keep()
    sentTo(NEW, saved, CONFLICT)
    await remove(saved.event.uid)
    expect(JSON.stringify(fake.local)).not.toContain('business')
    expect(remoteOf(saved)).toMatchObject({ calendar: NEW, etag: '"1"', changedAt: 1 })
  })

  test('their text comes again where the removal is undone', async () => {
    const saved = keep()
    sentTo(NEW, saved, CONFLICT)
    await removeSaved(saved.event.uid)
    const again = keep({}, { changedAt: 3 })
    await wishChanges([again], (one) => toICalendar([one], { homeZone: 'UTC' }))
    network.mockImplementation(async (_, { method, headers } = {}) => {
      if (method === 'GET') return new Response(THEIRS, { headers: { etag: '"2"' } })
      expect(headers).toMatchObject({ 'if-match': '"1"' })
      return new Response('', { status: 412 })
    })
    await sendWaiting()
    expect(remoteOf(again)).toMatchObject({ problem: 'changed', theirs: THEIRS, theirsEtag: '"2"' })
  })

  test('nothing is kept of what stands there where it could not be removed there, too', async () => {
    const saved = keep()
    sentTo(NEW, saved, { etag: '"1"' })
    await removeSaved(saved.event.uid)
    await removeThere(saved.event.uid)
    network.mockImplementation(async (_, { method } = {}) =>
      method === 'GET' ? new Response(THEIRS, { headers: { etag: '"2"' } }) : new Response('', { status: 412 }),
    )
    await sendWaiting()
    expect(await stateOf(saved)).toMatchObject({ isWaiting: false, remote: { problem: 'changed', theirsEtag: '"2"' } })
    expect(JSON.stringify(fake.local)).not.toContain('business')
    // a wish of the very moment of the try would be the one that was tried
    await new Promise((resolve) => setTimeout(resolve, 2))
    await removeThere(saved.event.uid, true)
    const asked: unknown[] = []
    network.mockImplementation(async (_, { method, headers } = {}) => {
      asked.push([method, (headers as unknown as Record<string, string>)['if-match']])
      return new Response(null, { status: 204 })
    })
    await sendWaiting()
    expect(asked).toEqual([['DELETE', '"2"']])
  })

  test('what is known is forgotten with the removal, after half a year; not of what is saved again', async () => {
    const [old, again, other] = ['a', 'b', 'c'].map((name) => keep({ uid: `${name}@rendezvous` })) as [
      SavedEvent,
      SavedEvent,
      SavedEvent,
    ]
    for (const saved of [old, again, other]) sentTo(NEW, saved)
    const longAgo = Date.now() - 200 * 86_400_000
    await dropSaved(old.event.uid, longAgo)
    await dropSaved(again.event.uid, longAgo)
    keep({ uid: again.event.uid })
    await removeSaved(other.event.uid)
    expect(remoteOf(old)).toBeUndefined()
    expect(remoteOf(again)).toBeDefined()
    expect(remoteOf(other)).toBeDefined()
  })
})
