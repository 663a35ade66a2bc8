import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { calendarsWords as words } from '../../components/messages/calendars.ts'
import { messages } from '../../components/messages/first.ts'
import { laterWords } from '../../components/messages/later.ts'
import { optionsWords } from '../../components/messages/options.ts'
import { serverWords as server } from '../../components/messages/server.ts'
import { openFront } from '../calendar-server/front.ts'
import { openRadicale, provideRadicale, type Radicale, SECRET, USER } from '../calendar-server/radicale.ts'
import type { Driver, Popup } from './driver.ts'
import { openBrowser } from './open.ts'
import { openSite, type Site } from './site.ts'

const program = provideRadicale()
const missing = program ? '' : 'NOT TRIED, for want of a calendar server (apt-get install radicale): '

// Firefox is asked for no permission by a click that a test makes; both have the one that was given when they were installed
describe.skipIf(!program).each(['chromium', 'firefox'] as const)(`${missing}a calendar server, in %s`, (kind) => {
  let site: Site
  let radicale: Radicale
  let browser: Driver
  let personal: string
  let heard = ''

  beforeAll(async () => {
    site = await openSite()
    radicale = await openRadicale(program ?? '')
    personal = await radicale.makeCalendar('Personal')
    browser = await openBrowser(kind, site, (text) => {
      heard += text
    })
  })
  afterAll(async () => {
    await browser?.close()
    site.close()
    await radicale?.close()
  })
  afterEach(async () => {
    await browser.reset()
    for (const href of await hrefsThere()) await fetch(href, { method: 'DELETE', headers: { authorization } })
  })

  // the one name that the tests' browser asks for itself
  const addressThere = () => radicale.address.replace('127.0.0.1', 'localhost')
  const authorization = `Basic ${Buffer.from(`${USER}:${SECRET}`).toString('base64')}`
  const listThere = async () => {
    const answer = await fetch(personal, { headers: { authorization } })
    return answer.text()
  }
  /** The addresses of what is in the calendar. */
  async function hrefsThere(): Promise<string[]> {
    const answer = await fetch(personal, { method: 'PROPFIND', headers: { authorization, depth: '1' } })
    const hrefs = [...(await answer.text()).matchAll(/<href>([^<]+\.ics)<\/href>/g)]
    return hrefs.map(([, href = '']) => new URL(href, personal).href)
  }
  /** What somebody else does to the one event there. */
  async function changeThere(change: (text: string) => string) {
    const [href = ''] = await hrefsThere()
    const there = await fetch(href, { headers: { authorization } })
    const body = change(await there.text())
    const headers = { authorization, 'content-type': 'text/calendar; charset=utf-8' }
    const answer = await fetch(href, { method: 'PUT', headers, body })
    expect(answer.status).toBe(201)
  }
  async function openOptions(address: string, user: string, secret: string): Promise<Popup> {
    const options = await browser.openOptions()
    await options.fill(server.address, address)
    if (user) await options.fill(server.user, user)
    await options.fill(server.secret, secret)
    await options.click(server.connect)
    return options
  }
  async function connect() {
    const options = await openOptions(addressThere(), USER, SECRET)
    await expect.poll(() => options.text()).toContain(server.choose)
    await options.click('Personal')
    await expect.poll(() => options.text()).toContain(server.connected('Personal', new URL(addressThere()).host))
  }
  /** The popup, with an event that is in the calendar. */
  async function openWithEvent(): Promise<Popup> {
    await browser.visit(site.at('talk.example', '/?start=2038-01-04T19:00Z'))
    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toContain('Clocks and people')
    await expect.poll(() => popup.text()).toContain(words.add)
    await popup.click(words.add)
    await expect.poll(() => popup.text()).toContain('Google Calendar')
    await popup.click('Personal')
    await expect.poll(() => popup.text()).toContain(words.state.there('Personal'))
    await expect.poll(listThere).toContain('SUMMARY:Clocks and people')
    return popup
  }
  const unreachable = () => words.problems.unreachable(new URL(addressThere()).host)
  /** The popup, with an event that waits for the server. */
  async function addWhileDown(): Promise<Popup> {
    await connect()
    await radicale.stop()
    await browser.visit(site.at('talk.example', '/?start=2038-01-04T19:00Z'))
    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toContain(words.add)
    await popup.click(words.add)
    await popup.click('Personal')
    await expect.poll(() => popup.text()).toContain(unreachable())
    return popup
  }
  async function rename(popup: Popup, name: string) {
    await popup.click(messages.buttons.edit)
    await expect.poll(() => popup.text()).toContain(messages.buttons.saveChanges)
    await popup.fill('Title', name)
    await popup.click(messages.buttons.saveChanges)
    await expect.poll(() => popup.text()).not.toContain(messages.buttons.saveChanges)
  }
  const failure = () =>
    browser.evaluate<{ tries: number; triedAt: number; uid: string }>(
      "chrome.storage.local.get().then((all) => Object.entries(all).find(([key]) => key.startsWith('remote:'))[1])",
    )
  const kindsWaiting = () =>
    browser.evaluate<string[]>(
      "chrome.storage.local.get().then((all) => Object.entries(all).flatMap(([key, one]) => key.startsWith('waiting:') ? [one.kind] : []))",
    )
  const savedNames = () =>
    browser.evaluate<string[]>(
      "chrome.storage.local.get().then((all) => Object.entries(all).flatMap(([key, one]) => key.startsWith('event:') ? [one.event.name] : []))",
    )

  test('is connected in the options; an event goes there from the popup, follows its edits, and is removed when that is wished', async () => {
    await connect()
    const popup = await openWithEvent()
    const [href] = await hrefsThere()

    await rename(popup, 'Clocks, people and tides')
    await expect.poll(listThere).toContain('SUMMARY:Clocks\\, people and tides')
    expect(await listThere()).not.toContain('SUMMARY:Clocks and people')
    expect(await hrefsThere()).toEqual([href])

    await expect.poll(() => popup.text()).toContain(words.state.there('Personal'))
    await popup.click(messages.buttons.remove)
    await expect.poll(() => popup.text()).toContain(words.removed('Clocks, people and tides', 'Personal'))
    expect(await listThere()).toContain('SUMMARY')
    await popup.click(words.removeThere)
    await expect.poll(listThere).not.toContain('SUMMARY')
    await expect.poll(() => popup.text()).toContain(words.removedThere('Personal'))
  })

  test('shows both versions where the event was changed there, too, and the user says which one counts', async () => {
    await connect()
    const popup = await openWithEvent()
    const changeTitle = (title: string) => changeThere((text) => text.replace(/^SUMMARY:.*$/m, `SUMMARY:${title}\r`))

    await changeTitle('Their first title')
    await changeThere((text) => text.replace(/^DESCRIPTION:/m, 'DESCRIPTION:Bring tea.\\n\\n'))
    await rename(popup, 'My first title')
    await expect.poll(() => popup.text()).toContain(words.state.changed('Personal'))
    const shown = await popup.text()
    expect(shown).toMatch(/Here\s+My first title/)
    expect(shown).toMatch(/There\s+Their first title/)
    expect(await listThere()).toContain('SUMMARY:Their first title')
    await popup.click(words.state.keepMine)
    await expect.poll(listThere).toContain('SUMMARY:My first title')
    // nobody wrote other notes here
    expect(await listThere()).toContain('DESCRIPTION:Bring tea.')
    await expect.poll(() => popup.text()).toContain(words.state.there('Personal'))

    await changeTitle('Their second title')
    await rename(popup, 'My second title')
    await expect.poll(() => popup.text()).toContain(words.state.changed('Personal'))
    await popup.click(words.state.takeTheirs)
    await expect.poll(savedNames).toEqual(['Their second title'])
    await expect.poll(() => popup.text()).toContain(words.state.there('Personal'))
    expect(await listThere()).toContain('SUMMARY:Their second title')
    expect(await hrefsThere()).toHaveLength(1)
  })

  test('says where the event was removed there, and leaves it so or adds it again', async () => {
    await connect()
    const popup = await openWithEvent()
    const [href = ''] = await hrefsThere()
    await fetch(href, { method: 'DELETE', headers: { authorization } })
    await rename(popup, 'My title')
    await expect.poll(() => popup.text()).toContain(words.state.removedThere('Personal'))
    expect(await hrefsThere()).toEqual([])
    await popup.click(words.state.addAgain)
    await expect.poll(listThere).toContain('SUMMARY:My title')
    await expect.poll(() => popup.text()).toContain(words.state.there('Personal'))
  })

  /** What another browser of the user's makes of the one event, come by the browsers' sync. */
  const changeElsewhere = (change: string) =>
    browser.evaluate(`Promise.all([chrome.storage.local.get(), chrome.storage.sync.get()]).then(async ([local, synced]) => {
      const [key] = Object.keys(local).filter((key) => key.startsWith('event:'))
      const { [key]: saved } = local
      await chrome.storage.local.set({ sync: { isOn: true } })
      await chrome.storage.sync.set(${change})
      return null
    })`)

  test('gets what another browser of the user’s changed as soon as it comes, with no page of ours open, also after a restart', async () => {
    await connect()
    await openWithEvent()
    await browser.closePopup()
    await browser.restart()
    await changeElsewhere(`{ ['e:' + saved.event.uid]: { ...saved, event: { ...saved.event, name: 'Clocks at sea' },
      changedAt: saved.changedAt + 1, sequence: saved.sequence + 1 } }`)
    await expect.poll(listThere).toContain('SUMMARY:Clocks at sea')
    expect(await hrefsThere()).toHaveLength(1)
    // what the server answers is still written down then, and would be there when the next test begins
    await expect.poll(kindsWaiting).toEqual([])
  })

  test('is asked to remove what another browser of the user’s removed only when he says so', async () => {
    await connect()
    await openWithEvent()
    await browser.closePopup()
    await changeElsewhere('{ gone: { version: 1, at: { [saved.event.uid]: Date.now() } } }')
    await expect.poll(savedNames).toEqual([])
    await browser.visit(site.at('bread.example'))
    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toContain(words.left(1, 'Personal'))
    expect(await listThere()).toContain('SUMMARY:Clocks and people')
    await popup.click(words.removeThere)
    await expect.poll(listThere).not.toContain('SUMMARY')
    await expect.poll(() => popup.text()).toContain(words.removedThere('Personal'))
  })

  test('that is down gets the event when it is up again, by itself or when it is asked for', async () => {
    const popup = await addWhileDown()
    expect(await popup.text()).toContain(words.state.again)
    // asked for
    await popup.click(words.state.retry)
    await expect.poll(async () => (await failure()).tries).toBe(2)
    expect(await popup.text()).toContain(unreachable())
    const { triedAt, uid } = await failure()
    const wakesAt = await browser.evaluate<number>("chrome.alarms.get('retry').then((alarm) => alarm.scheduledTime)")
    expect(Math.abs(wakesAt - (triedAt + 5 * 60_000))).toBeLessThan(2_000)
    await radicale.start()
    // as if it were five minutes later
    await browser.evaluate(`chrome.storage.local.get('remote:${uid}').then(async ({ 'remote:${uid}': remote }) => {
      await chrome.storage.local.set({ 'remote:${uid}': { ...remote, triedAt: remote.triedAt - 5 * 60_000 } })
      await chrome.alarms.create('retry', { when: Date.now() })
    })`)
    await expect.poll(listThere).toContain('SUMMARY:Clocks and people')
    await expect.poll(() => popup.text()).toContain(words.state.there('Personal'))
  })

  test('is told nothing of what was removed before it came there, until that is undone', async () => {
    const popup = await addWhileDown()
    await popup.click(messages.buttons.remove)
    await expect.poll(() => popup.text()).toContain(laterWords.notices.removed('Clocks and people'))
    expect(await popup.text()).not.toContain(words.removeThere)
    // it may have arrived, and the answer was lost
    await expect.poll(kindsWaiting).toEqual(['remove'])
    await popup.click(messages.buttons.undo)
    await expect.poll(() => popup.text()).toContain(unreachable())
    await radicale.start()
    await popup.click(words.state.retry)
    await expect.poll(listThere).toContain('SUMMARY:Clocks and people')
  })

  test('with a token for a password and its calendars on another host gets the event there, and the first host nothing more', async () => {
    const behind = await openRadicale(program ?? '', { hasFront: true })
    const url = await behind.makeCalendar('Shared')
    const bearer = { token: 'a.token', user: USER }
    const toLocalhost = (address: string) => new URL(address.replace('127.0.0.1', 'localhost'))
    const calendars = await openFront({ target: behind.address, bearer })
    const { origin, host } = toLocalhost(calendars.address)
    const login = await openFront({ target: behind.address, bearer, homesAt: origin })
    try {
      const options = await openOptions(toLocalhost(login.address).href, '', bearer.token)
      await expect.poll(() => options.text()).toContain(server.elsewhere(host))
      expect(calendars.seen).toEqual([])
      login.seen.length = 0
      await options.click(server.use(host))
      await expect.poll(() => options.text()).toContain(server.choose)
      await options.click('Shared')
      await expect.poll(() => options.text()).toContain(server.connected('Shared', host))

      await browser.visit(site.at('talk.example', '/?start=2038-01-04T19:00Z'))
      const popup = await browser.openPopup()
      await expect.poll(() => popup.text()).toContain(words.add)
      await popup.click(words.add)
      await popup.click('Shared')
      await expect.poll(() => popup.text()).toContain(words.state.there('Shared'))
      const there = await fetch(url, { headers: { 'x-remote-user': USER } })
      expect(await there.text()).toContain('SUMMARY:Clocks and people')
      expect(login.seen).toEqual([])
    } finally {
      login.close()
      calendars.close()
      await behind.close()
    }
  })

  test('keeps its secret to this browser: whatever fails, it is in no log, no file and no other browser, and lies under one key alone', async () => {
    const secrets = [SECRET, 'a.wrong.token', 'a wrong password']
    /** As they are, and as they are sent. */
    const spellings = [...secrets, ...secrets.map((one) => Buffer.from(`${USER}:${one}`).toString('base64'))]
    const holding = (text: string) => spellings.filter((one) => text.includes(one))
    heard = ''
    const secure = await openRadicale(program ?? '', { isSecure: true })
    const small = await openRadicale(program ?? '', { largest: 300 })
    try {
      await small.makeCalendar('Small')
      const toLocalhost = ({ address }: Radicale) => address.replace('127.0.0.1', 'localhost')
      const options = await browser.openOptions()
      const { host } = new URL(addressThere())
      const tell = async (address: string, user: string, secret: string, said: string) => {
        await options.fill(server.address, address)
        await options.fill(server.user, user)
        await options.fill(server.secret, secret)
        await options.click(server.connect)
        await expect.poll(() => options.text()).toContain(said)
      }
      await tell(addressThere(), USER, 'a wrong password', words.problems.password(host))
      await tell('http://calendar.example/', USER, SECRET, words.problems.insecure('calendar.example'))
      await tell(addressThere(), '', 'a.wrong.token', words.problems.password(host))
      const page = `localhost:${site.port}`
      await tell(`http://${page}/`, USER, SECRET, words.problems['no-caldav'](page))
      const { host: unvouched } = new URL(toLocalhost(secure))
      await tell(toLocalhost(secure), USER, SECRET, words.problems.unreachable(unvouched))
      await tell(toLocalhost(small), USER, SECRET, server.choose)
      await options.click('Small')

      await browser.visit(site.at('talk.example', '/?start=2038-01-04T19:00Z'))
      const popup = await browser.openPopup()
      await expect.poll(() => popup.text()).toContain(words.add)
      await popup.click(words.add)
      await popup.click('Small')
      await expect.poll(() => popup.text()).toContain(words.problems.full(new URL(toLocalhost(small)).host))
    } finally {
      await secure.close()
      await small.close()
    }
    await browser.reset()

    await connect()
    const popup = await openWithEvent()
    await changeThere((text) => text.replace(/^SUMMARY:.*$/m, 'SUMMARY:Their title\r'))
    await rename(popup, 'My title')
    await expect.poll(() => popup.text()).toContain(words.state.changed('Personal'))
    await popup.click(words.state.keepMine)
    await expect.poll(() => popup.text()).toContain(words.state.there('Personal'))
    const options = await browser.openOptions()
    await options.click(optionsWords.file.download)
    await expect.poll(async () => Object.keys(await browser.downloads())).toHaveLength(1)
    await options.click(optionsWords.browsers.wish)
    const countSynced = 'chrome.storage.sync.get().then((all) => Object.keys(all).length)'
    await expect.poll(() => browser.evaluate(countSynced)).toBe(1)

    await browser.evaluate(`${kind === 'firefox' ? 'chrome.runtime.getBackgroundPage()' : 'Promise.resolve(self)'}.then(
      ({ console }) => console.error('the background speaks'))`)
    await options.evaluate("console.error('a page speaks')")
    for (const said of ['the background speaks', 'a page speaks']) await expect.poll(() => heard).toContain(said)
    const [file = ''] = Object.values(await browser.downloads())
    const synced = JSON.stringify(await browser.evaluate('chrome.storage.sync.get()'))
    const local = await browser.evaluate<Record<string, unknown>>('chrome.storage.local.get()')
    const keys = Object.keys(local).filter((key) => holding(JSON.stringify(local[key])).length > 0)
    expect({ heard: holding(heard), file: holding(file), synced: holding(synced), keys }).toEqual({
      heard: [],
      file: [],
      synced: [],
      keys: ['calendar-server'],
    })
  })

  test('a choice of a calendar on the web is remembered: one click the next time', async () => {
    await browser.visit(site.at('talk.example', '/?start=2038-01-04T19:00Z'))
    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toContain(words.add)
    await popup.click(words.add)
    await expect.poll(() => popup.text()).toContain(words.targets.office365)
    // without going there: no test leaves this machine
    await popup.evaluate(
      "void document.addEventListener('click', (event) => event.target.closest('a') && event.preventDefault())",
    )
    await popup.click(words.addTo(words.targets.office365))
    await expect
      .poll(() => browser.evaluate("chrome.storage.local.get('calendar-choice')"))
      .toEqual({
        'calendar-choice': 'office365',
      })
    await expect.poll(() => popup.text()).toContain(words.addTo(words.targets.office365))
  })
})
