import { afterEach, describe, expect, test } from 'vitest'
import {
  discoverCalendars,
  readFromServer,
  removeFromServer,
  writeToServer,
} from '../../browser/calendars/calendar-server.ts'
import { sendOne } from '../../browser/calendars/sending.ts'
import { toICalendar } from '../../core/calendar/writing/icalendar.ts'
import { sampleSaved } from '../calendar/sample.ts'
import { type Front, openFront } from './front.ts'
import { impatient } from './impatient.ts'
import { openRadicale, provideRadicale, type Radicale, SECRET, USER } from './radicale.ts'

const program = provideRadicale()
const missing = program ? '' : 'NOT TRIED, for want of a calendar server (apt-get install radicale): '
const text = toICalendar([sampleSaved()], { homeZone: 'UTC' })
const TOKEN = 'eyJhbGciOiJub25lIn0.e30.'

describe.skipIf(!program)(`${missing}a calendar server`, () => {
  const open: { close(): unknown }[] = []
  const keep = <T extends { close(): unknown }>(one: T): T => {
    open.push(one)
    return one
  }
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.close()
  })

  test('that wants a bearer token gets it where no user is told, and lets nobody else in', async () => {
    const radicale = keep(await openRadicale(program ?? '', { hasFront: true }))
    await radicale.makeCalendar('Personal')
    const front = keep(await openFront({ target: radicale.address, bearer: { token: TOKEN, user: USER } }))
    const account = { address: front.address, user: '', secret: TOKEN }
    const url = `${front.address}${USER}/personal/`
    expect(await discoverCalendars(account, fetch)).toEqual({ calendars: [{ url, name: 'Personal' }] })

    const href = `${url}night.ics`
    const first = await writeToServer(account, href, text, { nothing: true }, fetch)
    expect(first).toEqual({ etag: expect.stringMatching(/.+/) })
    const etag = ('etag' in first && first.etag) || ''
    expect(await writeToServer(account, href, text, { etag: '"other"' }, fetch)).toEqual({ problem: 'changed' })
    const there = await readFromServer(account, href, fetch)
    expect('text' in there && there.text).toContain('SUMMARY:The night train')
    expect(await removeFromServer(account, href, { etag }, fetch)).toBeUndefined()
    expect(new Set(front.seen.flatMap(({ authorization }) => authorization ?? []))).toEqual(
      new Set([`Bearer ${TOKEN}`]),
    )

    for (const wrong of [
      { user: '', secret: 'another' },
      { user: USER, secret: TOKEN },
    ]) {
      expect(await discoverCalendars({ ...account, ...wrong }, fetch)).toEqual({ problem: 'password' })
      expect(await writeToServer({ ...account, ...wrong }, href, text, { nothing: true }, fetch)).toEqual({
        problem: 'password',
      })
    }
  })

  test('that lives below a path is found from the bare host by /.well-known/caldav, which gets no secret', async () => {
    const radicale = keep(await openRadicale(program ?? ''))
    await radicale.makeCalendar('Personal')
    const front = keep(await openFront({ target: radicale.address, path: '/remote.php/dav' }))
    const account = { address: front.address, user: USER, secret: SECRET }
    const url = `${front.address}remote.php/dav/${USER}/personal/`
    expect(await discoverCalendars(account, fetch)).toEqual({ calendars: [{ url, name: 'Personal' }] })
    expect(await writeToServer(account, `${url}night.ics`, text, { nothing: true }, fetch)).toHaveProperty('etag')
    const asked = front.seen.filter((one) => one.url === '/.well-known/caldav')
    expect(asked).toEqual([{ method: 'GET', url: '/.well-known/caldav', authorization: undefined }])
  })

  test.each([
    ['nginx', (etag: string) => `W/${etag}`],
    ['Apache', (etag: string) => etag.replace(/"$/, '-gzip"')],
  ])(
    'behind one that compresses what it passes on, as %s does, takes the version over the one that was read',
    async (_, mark) => {
      const radicale = keep(await openRadicale(program ?? ''))
      await radicale.makeCalendar('Personal')
      const front = keep(await openFront({ target: radicale.address, mark }))
      const account = { address: front.address, user: USER, secret: SECRET }
      const href = `${front.address}${USER}/personal/night.ics`
      expect(await writeToServer(account, href, text, { nothing: true }, fetch)).toHaveProperty('etag')
      const there = await readFromServer(account, href, fetch)
      const etag = ('etag' in there && there.etag) || ''
      const later = text.replace('The night train', 'The later train')
      expect(await writeToServer(account, href, later, { etag }, fetch)).toHaveProperty('etag')
      expect(await writeToServer(account, href, text, { etag }, fetch)).toEqual({ problem: 'changed' })
    },
  )

  test('that is slow is waited for so long, and no longer; what it did all the same is known afterwards', async () => {
    const radicale = keep(await openRadicale(program ?? ''))
    await radicale.makeCalendar('Personal')
    const front = keep(await openFront({ target: radicale.address, delay: 400 }))
    const account = { address: front.address, user: USER, secret: SECRET }
    const calendar = { url: `${front.address}${USER}/personal/`, name: 'Personal' }
    expect(await discoverCalendars(account, impatient(200))).toEqual({ problem: 'slow' })
    expect(await discoverCalendars(account, fetch)).toEqual({ calendars: [calendar] })
    const href = `${calendar.url}night.ics`
    expect(await writeToServer(account, href, text, { nothing: true }, impatient(200))).toEqual({ problem: 'slow' })
    const there = async () => {
      const found = await readFromServer(account, href, fetch)
      return 'text' in found && found.text
    }
    await expect.poll(there, { timeout: 5_000 }).toContain('The night train')
    const waiting = { uid: 'night', kind: 'put' as const, text, changedAt: 1, calendar, at: 1 }
    const server = { ...account, calendar }
    const failed = { uid: 'night', calendar, href, problem: 'slow' as const, tries: 1, triedAt: 1 }
    const { remote, isDone } = await sendOne(waiting, failed, server, fetch, 2)
    expect({ isDone, problem: remote?.problem }).toEqual({ isDone: true, problem: undefined })
  })

  describe('whose calendars are on another host than its login', () => {
    let radicale: Radicale
    let login: Front
    let calendars: Front
    const account = () => ({ address: login.address, user: USER, secret: SECRET })
    async function openBoth(leavesOut: string[] = []) {
      radicale = keep(await openRadicale(program ?? ''))
      await radicale.makeCalendar('Personal')
      calendars = keep(await openFront({ target: radicale.address, leavesOut }))
      login = keep(await openFront({ target: radicale.address, homesAt: new URL(calendars.address).origin }))
    }

    test('names that host, which gets no secret before the user says so', async () => {
      await openBoth()
      const goal = `${calendars.address}${USER}/`
      expect(await discoverCalendars(account(), fetch)).toEqual({ problem: 'elsewhere', goal })
      expect(calendars.seen).toEqual([])
    })

    test.each([
      ['where all is told again', []],
      ['where nothing more is told than what lies there', ['current-user-principal', 'calendar-home-set']],
    ])('is used there, %s, and the first one is asked no more', async (_, leavesOut) => {
      await openBoth(leavesOut)
      const found = await discoverCalendars(account(), fetch)
      const address = ('goal' in found && found.goal) || ''
      login.seen.length = 0
      const there = { ...account(), address }
      const url = `${address}personal/`
      expect(await discoverCalendars(there, fetch)).toEqual({ calendars: [{ url, name: 'Personal' }] })
      expect(await writeToServer(there, `${url}night.ics`, text, { nothing: true }, fetch)).toHaveProperty('etag')
      expect(login.seen).toEqual([])
      expect(
        await writeToServer(there, `${login.address}${USER}/personal/x.ics`, text, { nothing: true }, fetch),
      ).toEqual({ problem: 'elsewhere', goal: `${login.address}${USER}/personal/x.ics` })
      expect(login.seen).toEqual([])
    })
  })
})
