import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fetch, readFromServer, writeToServer } from '../../browser/calendars/calendar-server.ts'
import { isDue, sendOne } from '../../browser/calendars/sending.ts'
import { readCalendar } from '../../core/calendar/reading/entries.ts'
import { toICalendar } from '../../core/calendar/writing/icalendar.ts'
import { type CalendarServer, pauseAfter, type Remote, type Waiting } from '../../core/calendar-server/server.ts'
import { sampleSaved } from '../calendar/sample.ts'
import { openRadicale, provideRadicale, type Radicale, SECRET, USER } from './radicale.ts'

const program = provideRadicale()
const missing = program ? '' : 'NOT TRIED, for want of a calendar server (apt-get install radicale): '
let uids = 0

describe.skipIf(!program)(`${missing}an event on its way to the server`, () => {
  let radicale: Radicale
  let server: CalendarServer
  beforeAll(async () => {
    radicale = await openRadicale(program ?? '')
    const url = await radicale.makeCalendar('Personal')
    server = { address: radicale.address, user: USER, secret: SECRET, calendar: { url, name: 'Personal' } }
  })
  afterAll(() => radicale?.close())

  const textOf = (uid: string, name: string, sequence = 0) =>
    toICalendar([sampleSaved({ uid, name }, { sequence, changedAt: Date.UTC(2027, 0, 1 + sequence) })], {
      homeZone: 'UTC',
    })
  const wish = (uid: string, name: string, more: Partial<Waiting> = {}): Waiting => {
    const sequence = more.changedAt ?? 0
    return {
      uid,
      kind: 'put',
      text: textOf(uid, name, sequence),
      changedAt: sequence,
      calendar: server.calendar,
      at: 1,
      ...more,
    }
  }
  const nameThere = async ({ href }: Remote) => {
    const there = await readFromServer(server, href, fetch)
    return 'text' in there ? readCalendar(there.text)[0]?.name?.text : there
  }
  const send = (waiting: Waiting, remote?: Remote, ask: Fetch = fetch) => sendOne(waiting, remote, server, ask, 1_000)
  const newUid = () => `${++uids}@rendezvous`
  async function added(name = 'Talk') {
    const uid = newUid()
    const { remote, isDone } = await send(wish(uid, name))
    if (!remote) throw new Error('it is not there')
    expect(isDone).toBe(true)
    return { uid, remote }
  }
  const changeThere = (remote: Remote, name: string) =>
    writeToServer(server, remote.href, textOf(remote.uid, name, 7), { anything: true }, fetch)

  test('arrives, and waits no longer', async () => {
    const { remote } = await added()
    expect(remote).toMatchObject({ changedAt: 0, tries: 0, etag: expect.stringMatching(/.+/) })
    expect(remote).not.toHaveProperty('problem')
    expect(await nameThere(remote)).toBe('Talk')
  })

  test('is the same one after an edit', async () => {
    const { uid, remote } = await added()
    const { remote: next } = await send(wish(uid, 'Later talk', { changedAt: 1 }), remote)
    expect(next).toMatchObject({ href: remote.href, changedAt: 1 })
    expect(next?.etag).not.toBe(remote.etag)
    expect(await nameThere(remote)).toBe('Later talk')
  })

  test('overwrites nothing that was changed there: both are known, and the user’s word counts', async () => {
    const { uid, remote } = await added()
    await changeThere(remote, 'Their talk')
    const { remote: conflict, isDone } = await send(wish(uid, 'My talk', { changedAt: 1 }), remote)
    expect(isDone).toBe(true)
    expect(conflict).toMatchObject({ problem: 'changed', theirs: expect.stringContaining('Their talk') })
    expect(await nameThere(remote)).toBe('Their talk')
    const { remote: settled } = await send(wish(uid, 'My talk', { changedAt: 1, isForced: true }), conflict)
    expect(settled).toMatchObject({ changedAt: 1 })
    expect(settled).not.toHaveProperty('problem')
    expect(settled).not.toHaveProperty('theirs')
    expect(await nameThere(remote)).toBe('My talk')
  })

  test('is left as it stands there where theirs counts, and goes on from that version', async () => {
    const { uid, remote } = await added()
    await changeThere(remote, 'Their talk')
    const { remote: conflict } = await send(wish(uid, 'My talk', { changedAt: 1 }), remote)
    const there = await readFromServer(server, remote.href, fetch)
    const { text: _, ...accepting } = wish(uid, '', { changedAt: 2 })
    const { remote: settled, isDone } = await send({ ...accepting, kind: 'accept' }, conflict)
    expect({ isDone, settled }).toMatchObject({ isDone: true, settled: { changedAt: 2, tries: 0 } })
    expect(settled).not.toHaveProperty('problem')
    expect(settled).not.toHaveProperty('theirs')
    expect(await readFromServer(server, remote.href, fetch)).toEqual(there)
    expect((await send(wish(uid, 'Our talk', { changedAt: 3 }), settled)).remote).not.toHaveProperty('problem')
    expect(await nameThere(remote)).toBe('Our talk')
  })

  test('is not forced over a change that came after the user had looked', async () => {
    const { uid, remote } = await added()
    await changeThere(remote, 'Their talk')
    const { remote: conflict } = await send(wish(uid, 'My talk', { changedAt: 1 }), remote)
    await changeThere(remote, 'Their next talk')
    const { remote: again } = await send(wish(uid, 'My talk', { changedAt: 1, isForced: true }), conflict)
    expect(again).toMatchObject({ problem: 'changed', theirs: expect.stringContaining('Their next talk') })
  })

  test('that was removed there is told to be, and can be added again', async () => {
    const { uid, remote } = await added()
    await send({ ...wish(uid, ''), kind: 'remove' }, remote)
    const { remote: gone } = await send(wish(uid, 'My talk', { changedAt: 1 }), remote)
    expect(gone).toMatchObject({ problem: 'changed', theirs: '' })
    const { remote: back } = await send(wish(uid, 'My talk', { changedAt: 1, isForced: true }), gone)
    expect(back).not.toHaveProperty('problem')
    expect(await nameThere(remote)).toBe('My talk')
  })

  test('is removed there, but not where it was changed since', async () => {
    const { uid, remote } = await added()
    const removal: Waiting = { uid, kind: 'remove', changedAt: 0, calendar: server.calendar, at: 1 }
    await changeThere(remote, 'Their talk')
    const { remote: kept } = await send(removal, remote)
    expect(kept).toMatchObject({ problem: 'changed', theirs: expect.stringContaining('Their talk') })
    expect(await send({ ...removal, isForced: true }, kept)).toEqual({ isDone: true })
    expect(await nameThere(remote)).toBeUndefined()
    expect(await send(removal, remote)).toEqual({ isDone: true })
  })

  test('whose answer was lost is known to have arrived', async () => {
    const uid = newUid()
    const losing: Fetch = async (...asked) => {
      await fetch(...asked)
      throw new TypeError('connection reset')
    }
    const { remote, isDone } = await send(wish(uid, 'Talk'), undefined, losing)
    expect(isDone).toBe(false)
    expect(remote).toMatchObject({ problem: 'unreachable', tries: 1 })
    const again = await send(wish(uid, 'Talk'), remote)
    expect(again).toMatchObject({ isDone: true, remote: { changedAt: 0, tries: 0 } })
    expect(again.remote).not.toHaveProperty('problem')
  })

  describe('whose version the server does not tell with its answer', () => {
    /** Before the server; `meanwhile` is what somebody else does when the event has just been written. */
    const quiet =
      (meanwhile: (href: string) => Promise<unknown> = async () => {}): Fetch =>
      async (asked, init) => {
        const answer = await fetch(asked, init)
        if (init?.method !== 'PUT') return answer
        if (answer.ok) await meanwhile(String(asked))
        return new Response(await answer.text(), { status: answer.status })
      }

    test('is asked for it, and goes on from there', async () => {
      const uid = newUid()
      const { remote } = await send(wish(uid, 'Talk'), undefined, quiet())
      expect(remote).toMatchObject({ changedAt: 0, etag: expect.stringMatching(/.+/) })
      expect(remote).not.toHaveProperty('problem')
      await changeThere(remote as Remote, 'Their talk')
      const { remote: conflict } = await send(wish(uid, 'My talk', { changedAt: 1 }), remote, quiet())
      expect(conflict).toMatchObject({ problem: 'changed', theirs: expect.stringContaining('Their talk') })
    })

    test('overwrites nothing of what somebody changed right then: both are known, and the user’s word counts', async () => {
      const uid = newUid()
      const onPhone = (href: string) =>
        writeToServer(server, href, textOf(uid, 'Their talk', 7), { anything: true }, fetch)
      const { remote: conflict, isDone } = await send(wish(uid, 'My talk'), undefined, quiet(onPhone))
      expect(isDone).toBe(true)
      expect(conflict).toMatchObject({ problem: 'changed', theirs: expect.stringContaining('Their talk') })
      const { remote: settled } = await send(wish(uid, 'My talk', { isForced: true }), conflict, quiet())
      expect(settled).toMatchObject({ changedAt: 0, etag: expect.any(String) })
      expect(settled).not.toHaveProperty('problem')
      expect(await nameThere(settled as Remote)).toBe('My talk')
    })

    test('is ours where the server stamps anew what it is given', async () => {
      const uid = newUid()
      const stamped = async (href: string) => {
        const text = textOf(uid, 'Talk').replace(/^DTSTAMP:.*$/m, 'DTSTAMP:20300101T000000Z\r')
        await writeToServer(server, href, text, { anything: true }, fetch)
      }
      const { remote } = await send(wish(uid, 'Talk'), undefined, quiet(stamped))
      expect(remote).toMatchObject({ changedAt: 0, etag: expect.stringMatching(/.+/) })
      expect(remote).not.toHaveProperty('problem')
    })

    test('waits where it can’t be asked for it, and is known to have arrived at the next try', async () => {
      const uid = newUid()
      const ask = quiet()
      const { remote, isDone } = await send(wish(uid, 'Talk'), undefined, async (asked, init) => {
        if (init?.method === 'GET') throw new TypeError('connection reset')
        return ask(asked, init)
      })
      expect({ isDone, problem: remote?.problem }).toEqual({ isDone: false, problem: 'unreachable' })
      const again = await send(wish(uid, 'Talk'), remote, ask)
      expect(again).toMatchObject({ isDone: true, remote: { changedAt: 0, etag: expect.any(String) } })
    })
  })

  describe('that somebody imported there under another name', () => {
    async function imported(name: string) {
      const uid = newUid()
      const href = `${server.calendar.url}imported-${uids}.ics`
      expect(await writeToServer(server, href, textOf(uid, name), { nothing: true }, fetch)).toHaveProperty('etag')
      return { uid, href }
    }

    test('is that one, where it is the same version; edits go there', async () => {
      const { uid, href } = await imported('Talk')
      const { remote, isDone } = await send(wish(uid, 'Talk'))
      expect({ isDone, remote }).toMatchObject({
        isDone: true,
        remote: { href, changedAt: 0, etag: expect.any(String) },
      })
      expect(remote).not.toHaveProperty('problem')
      const { remote: next } = await send(wish(uid, 'Later talk', { changedAt: 1 }), remote)
      expect(next).toMatchObject({ href, changedAt: 1 })
      expect(await nameThere({ ...(next as Remote), href })).toBe('Later talk')
    })

    test('overwrites nothing where it is another version: both are known, and the user’s word counts', async () => {
      const { uid, href } = await imported('Their talk')
      const mine = wish(uid, 'My talk', { changedAt: 1 })
      const { remote: conflict, isDone } = await send(mine)
      expect(isDone).toBe(true)
      expect(conflict).toMatchObject({ href, problem: 'changed', theirs: expect.stringContaining('Their talk') })
      const { remote: settled } = await send({ ...mine, isForced: true }, conflict)
      expect(settled).toMatchObject({ href, changedAt: 1 })
      expect(settled).not.toHaveProperty('problem')
      expect(await nameThere(settled as Remote)).toBe('My talk')
    })

    test('is not overwritten unseen where mine was to be added again', async () => {
      const { uid, remote } = await added()
      await send({ ...wish(uid, ''), kind: 'remove' }, remote)
      const { remote: gone } = await send(wish(uid, 'My talk', { changedAt: 1 }), remote)
      const href = `${server.calendar.url}again-${uids}.ics`
      await writeToServer(server, href, textOf(uid, 'Their talk', 7), { nothing: true }, fetch)
      const { remote: conflict } = await send(wish(uid, 'My talk', { changedAt: 1, isForced: true }), gone)
      expect(conflict).toMatchObject({ href, problem: 'changed', theirs: expect.stringContaining('Their talk') })
    })

    test.each([
      [409, '<error xmlns="DAV:"><C:no-uid-conflict xmlns:C="urn:ietf:params:xml:ns:caldav"/></error>'],
      [
        403,
        '<error xmlns="DAV:"><C:unique-scheduling-object-resource xmlns:C="urn:ietf:params:xml:ns:caldav"/></error>',
      ],
      [400, '<s:message>Calendar object with uid already exists in this calendar collection.</s:message>'],
    ])('is told to be there where it isn’t found, and waits: %i', async (status, said) => {
      const asked: unknown[] = []
      const ask: Fetch = async (_, { method, body } = {}) => {
        asked.push(method)
        if (method === 'PUT') return new Response(said, { status })
        expect(body).toContain('>elsewhere@rendezvous<')
        return new Response('<multistatus xmlns="DAV:"/>', { status: 207 })
      }
      const { remote, isDone } = await send(wish('elsewhere@rendezvous', 'Talk'), undefined, ask)
      expect({ isDone, problem: remote?.problem }).toEqual({ isDone: false, problem: 'twin' })
      expect(asked).toEqual(['PUT', 'REPORT'])
    })

    test('is asked for once, whatever the server answers then', async () => {
      const asked: unknown[] = []
      const ask: Fetch = async (_, { method } = {}) => {
        asked.push(method)
        const found = `<response><href>/</href></response><response><href>/ada/${asked.length}.ics</href></response>`
        if (method === 'REPORT')
          return new Response(`<multistatus xmlns="DAV:">${found}</multistatus>`, { status: 207 })
        return new Response('<no-uid-conflict/>', { status: 409 })
      }
      const { remote } = await send(wish(newUid(), 'Talk'), undefined, ask)
      expect(remote).toMatchObject({ problem: 'twin', href: new URL('/ada/2.ics', server.address).href })
      expect(asked).toEqual(['PUT', 'REPORT', 'PUT'])
    })
  })

  test('waits while the server is down, and arrives afterwards', async () => {
    const uid = newUid()
    await radicale.stop()
    const { remote, isDone } = await send(wish(uid, 'Talk'))
    expect({ isDone, problem: remote?.problem }).toEqual({ isDone: false, problem: 'unreachable' })
    await radicale.start()
    expect(await send(wish(uid, 'Talk'), remote)).toMatchObject({ isDone: true })
  })

  test.each([
    ['a wrong password', () => ({ ...server, secret: 'x' }), 'password'],
    ['no server any more', () => undefined, 'no-server'],
  ])('is kept, and waits for the user, at %s', async (_, other, problem) => {
    const waiting = wish(newUid(), 'Talk')
    const { remote, isDone } = await sendOne(waiting, undefined, other(), fetch, 1_000)
    expect({ isDone, problem: remote?.problem }).toEqual({ isDone: false, problem })
    expect(isDue(waiting, remote, 0, 1e12)).toBe(false)
    // told anew, or wished once more
    expect(isDue(waiting, remote, 2_000, 2_001)).toBe(true)
    expect(isDue({ ...waiting, at: 2_000 }, remote, 0, 2_001)).toBe(true)
  })
})

test('what may go away by itself is tried again, later each time', () => {
  const remote = {
    uid: 'u',
    calendar: { url: '', name: '' },
    href: '',
    problem: 'slow' as const,
    tries: 1,
    triedAt: 1_000,
  }
  const waiting: Waiting = { uid: 'u', kind: 'put', changedAt: 0, calendar: remote.calendar, at: 1 }
  expect(isDue(waiting, remote, 0, 60_999)).toBe(false)
  expect(isDue(waiting, remote, 0, 61_000)).toBe(true)
  expect([1, 2, 3, 99].map((tries) => pauseAfter('failing', tries))).toEqual([60_000, 300_000, 900_000, 43_200_000])
  expect(pauseAfter('password', 1)).toBeUndefined()
})
