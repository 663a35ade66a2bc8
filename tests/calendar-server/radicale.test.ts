import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  discoverCalendars,
  type Fetch,
  readFromServer,
  removeFromServer,
  writeToServer,
} from '../../browser/calendars/calendar-server.ts'
import { toICalendar } from '../../core/calendar/writing/icalendar.ts'
import type { Account } from '../../core/calendar-server/server.ts'
import { KINDS } from '../calendar/kinds.ts'
import { readWithIcalJs } from '../calendar/other-readers.ts'
import { impatient } from './impatient.ts'
import { openRadicale, provideRadicale, type Radicale, SECRET, USER } from './radicale.ts'

const program = provideRadicale()
const missing = program ? '' : 'NOT TRIED, for want of a calendar server (apt-get install radicale): '
const textOf = (kind: string, uid = 'one@rendezvous') => {
  const saved = KINDS[kind]
  if (!saved) throw new Error(kind)
  return toICalendar([{ ...saved, event: { ...saved.event, uid } }], { homeZone: 'Asia/Tokyo' })
}

describe.skipIf(!program)(`${missing}a real calendar server`, () => {
  let server: Radicale
  let account: Account
  let personal: string
  const asked: { url: string; authorization: string | null }[] = []
  const ask: Fetch = (input, init) => {
    asked.push({ url: String(input), authorization: new Headers(init?.headers).get('authorization') })
    return fetch(input, init)
  }

  beforeAll(async () => {
    server = await openRadicale(program ?? '', { largest: 20_000 })
    account = { address: server.address, user: USER, secret: SECRET }
    personal = await server.makeCalendar('Personal')
    await server.makeCalendar('Tasks', 'VTODO')
    await server.makeCalendar('Gigs & talks'.replace('&', 'and'))
  })
  afterAll(() => server?.close())

  test('tells its calendars that take events, wherever one begins to ask', async () => {
    const calendars = [
      { url: expect.stringContaining('/gigs%20and%20talks/'), name: 'Gigs and talks' },
      { url: personal, name: 'Personal' },
    ]
    for (const address of [server.address, `${server.address}${USER}/`, `${server.address}nothing/here`]) {
      const found = await discoverCalendars({ ...account, address }, ask)
      const list = 'calendars' in found ? found.calendars : found
      expect([...(list as [])].sort((a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1))).toEqual(
        calendars,
      )
    }
    expect(await discoverCalendars({ ...account, address: personal }, ask)).toEqual({ calendars: [calendars[1]] })
  })

  test('takes an event, a later version of it, and its removal', async () => {
    const href = `${personal}taken.ics`
    const first = await writeToServer(account, href, textOf('time in a zone'), { nothing: true }, ask)
    expect(first).toEqual({ etag: expect.stringMatching(/.+/) })
    const etag = 'etag' in first ? (first.etag ?? '') : ''
    const second = await writeToServer(account, href, textOf('cancelled'), { etag }, ask)
    expect(second).toEqual({ etag: expect.stringMatching(/.+/) })
    expect(second).not.toEqual(first)
    const there = await readFromServer(account, href, ask)
    expect('text' in there && readWithIcalJs(there.text)[0]).toMatchObject({ status: 'CANCELLED', sequence: 2 })
    expect(
      await removeFromServer(account, href, { etag: ('etag' in second && second.etag) || '' }, ask),
    ).toBeUndefined()
    expect(await readFromServer(account, href, ask)).toEqual({ text: '' })
    // once more is no problem
    expect(await removeFromServer(account, href, { anything: true }, ask)).toBeUndefined()
  })

  test('lets nothing be overwritten that somebody changed meanwhile, and then both are there', async () => {
    const href = `${personal}changed.ics`
    const first = await writeToServer(account, href, textOf('time in a zone', 'c'), { nothing: true }, ask)
    const etag = ('etag' in first && first.etag) || ''
    await writeToServer(account, href, textOf('postponed', 'c'), { anything: true }, ask)
    expect(await writeToServer(account, href, textOf('reminders', 'c'), { etag }, ask)).toEqual({ problem: 'changed' })
    expect(await writeToServer(account, href, textOf('reminders', 'c'), { nothing: true }, ask)).toEqual({
      problem: 'changed',
    })
    expect(await removeFromServer(account, href, { etag }, ask)).toEqual({ problem: 'changed' })
    const there = await readFromServer(account, href, ask)
    expect('text' in there && readWithIcalJs(there.text)[0]?.status).toBe('TENTATIVE')
    const theirs = ('etag' in there && there.etag) || ''
    expect(await writeToServer(account, href, textOf('reminders', 'c'), { etag: theirs }, ask)).toHaveProperty('etag')
  })

  test.each(Object.keys(KINDS))('keeps %s as it is', async (kind) => {
    const href = `${personal}kind.ics`
    const text = textOf(kind, 'kind')
    expect(await writeToServer(account, href, text, { anything: true }, ask)).not.toHaveProperty('problem')
    const there = await readFromServer(account, href, ask)
    const read = (one: string) => readWithIcalJs(one)[0]
    expect('text' in there && read(there.text)).toEqual(read(text))
  })

  test.each([
    ['a wrong password', { secret: 'wrong' }, 'password'],
    ['an unknown user', { user: 'eve' }, 'password'],
    ['a token that it doesn’t know', { user: '', secret: 'token' }, 'password'],
  ])('refuses %s', async (_, wrong, problem) => {
    const other = { ...account, ...wrong }
    expect(await discoverCalendars(other, ask)).toEqual({ problem })
    expect(await writeToServer(other, `${personal}x.ics`, textOf('day'), { nothing: true }, ask)).toEqual({ problem })
  })

  test('refuses the calendar of another user', async () => {
    const href = `${server.address}eve/private/x.ics`
    expect(await writeToServer(account, href, textOf('day'), { nothing: true }, ask)).toEqual({ problem: 'forbidden' })
  })

  test('says what is more than it takes', async () => {
    const text = textOf('day', 'big').replace('SUMMARY:', `SUMMARY:${'x'.repeat(30_000)}`)
    expect(await writeToServer(account, `${personal}big.ics`, text, { nothing: true }, ask)).toEqual({
      problem: 'full',
    })
  })

  test('says what it can’t read', async () => {
    const reply = await writeToServer(account, `${personal}bad.ics`, 'no calendar', { nothing: true }, ask)
    expect(reply).toEqual({ problem: 'rejected' })
  })

  test('that is down can’t be reached, and takes the event when it is up again', async () => {
    const href = `${personal}later.ics`
    await server.stop()
    expect(await writeToServer(account, href, textOf('day'), { nothing: true }, ask)).toEqual({
      problem: 'unreachable',
    })
    expect(await discoverCalendars(account, ask)).toEqual({ problem: 'unreachable' })
    await server.start()
    expect(await writeToServer(account, href, textOf('day'), { nothing: true }, ask)).not.toHaveProperty('problem')
  })

  test('gets the secret over http only on this very machine', async () => {
    asked.length = 0
    const far = { ...account, address: 'http://calendar.example/' }
    expect(await discoverCalendars(far, ask)).toEqual({ problem: 'insecure' })
    expect(await writeToServer(far, 'http://calendar.example/x.ics', 'x', { nothing: true }, ask)).toEqual({
      problem: 'insecure',
    })
    expect(asked).toEqual([])
  })

  test('alone gets the secret', async () => {
    asked.length = 0
    const elsewhere = 'https://calendar.example/x.ics'
    expect(await writeToServer(account, elsewhere, 'x', { nothing: true }, ask)).toEqual({
      problem: 'elsewhere',
      goal: elsewhere,
    })
    await discoverCalendars({ ...account, address: `${server.address}nothing` }, ask)
    const { origin } = new URL(server.address)
    for (const { url, authorization } of asked)
      expect(authorization === null || url.startsWith(`${origin}/`), url).toBe(true)
    expect(asked.some(({ authorization }) => authorization)).toBe(true)
  })

  test('with a certificate that nobody vouches for can’t be reached', async () => {
    const secure = await openRadicale(program ?? '', { isSecure: true })
    try {
      expect(await discoverCalendars({ ...account, address: secure.address }, ask)).toEqual({ problem: 'unreachable' })
    } finally {
      await secure.close()
    }
  })
})

describe('what is no calendar server', () => {
  let site: Server
  let address = ''
  const seen: { url?: string | undefined; authorization?: string | undefined }[] = []
  let respond: (url: string, response: import('node:http').ServerResponse) => void = () => {}
  beforeAll(async () => {
    site = createServer(({ url, headers }, response) => {
      seen.push({ url, authorization: headers.authorization })
      respond(url ?? '', response)
    })
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(site.address() as { port: number }).port}/`
  })
  afterAll(() => {
    site.closeAllConnections()
    site.close()
  })
  const discover = (ask: Fetch = fetch) => discoverCalendars({ address, user: USER, secret: SECRET }, ask)

  test.each<[string, (response: import('node:http').ServerResponse) => void, string]>([
    ['a web page', (response) => response.end('<!doctype html><p>Welcome'), 'no-caldav'],
    ['a page that isn’t there', (response) => response.writeHead(404).end(), 'no-caldav'],
    ['one that knows no such method', (response) => response.writeHead(405).end(), 'no-caldav'],
    [
      'one that sends on',
      (response) => response.writeHead(302, { location: 'https://calendar.example/' }).end(),
      'no-caldav',
    ],
    ['one that has a problem of its own', (response) => response.writeHead(503).end(), 'failing'],
    ['one that has had enough', (response) => response.writeHead(429).end(), 'failing'],
    ['one that is full', (response) => response.writeHead(507).end(), 'full'],
  ])('is told apart: %s', async (_, answer, problem) => {
    respond = (url, response) => (url.startsWith('/.well-known') ? response.writeHead(404).end() : answer(response))
    expect(await discover()).toEqual({ problem })
  })

  test('is given up when it is slow', async () => {
    respond = (url, response) => void (url.startsWith('/.well-known') && response.writeHead(404).end())
    expect(await discover(impatient(100))).toEqual({ problem: 'slow' })
  })

  test('is named where the calendars lie elsewhere, which is told no secret', async () => {
    seen.length = 0
    respond = (_, response) => {
      const body = `<?xml version="1.0"?><multistatus xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><response><href>/</href>
<propstat><prop><C:calendar-home-set><href>https://p42.calendar.example/1/</href></C:calendar-home-set></prop></propstat></response></multistatus>`
      response.writeHead(207, { 'content-type': 'text/xml' }).end(body)
    }
    expect(await discover()).toEqual({ problem: 'elsewhere', goal: 'https://p42.calendar.example/1/' })
    expect(seen.filter(({ url }) => url?.startsWith('/.well-known')).every(({ authorization }) => !authorization)).toBe(
      true,
    )
  })
})
