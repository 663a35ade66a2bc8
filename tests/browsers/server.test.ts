import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { calendarsWords as words } from '../../components/messages/calendars.ts'
import { messages } from '../../components/messages/first.ts'
import { serverWords as server } from '../../components/messages/server.ts'
import { openRadicale, provideRadicale, type Radicale, SECRET, USER } from '../calendar-server/radicale.ts'
import type { Driver } from './driver.ts'
import { openBrowser } from './open.ts'
import { openSite, type Site } from './site.ts'

const program = provideRadicale()
const missing = program ? '' : 'NOT TRIED, for want of a calendar server (apt-get install radicale): '

describe.skipIf(!program)(`${missing}a calendar server, in chromium`, () => {
  let site: Site
  let radicale: Radicale
  let browser: Driver
  let personal: string

  beforeAll(async () => {
    site = await openSite()
    radicale = await openRadicale(program ?? '')
    personal = await radicale.makeCalendar('Personal')
  })
  afterAll(async () => {
    site.close()
    await radicale?.close()
  })
  beforeEach(async () => {
    browser = await openBrowser('chromium', site)
  })
  afterEach(() => browser.close())

  // the one name that the tests' browser asks for itself
  const addressThere = () => radicale.address.replace('127.0.0.1', 'localhost')
  const authorization = `Basic ${Buffer.from(`${USER}:${SECRET}`).toString('base64')}`
  const listThere = async () => {
    const answer = await fetch(personal, { headers: { authorization } })
    return answer.text()
  }
  const click = (name: string) =>
    browser.run(
      `[...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(name)}).click()`,
    )
  const textOfPage = () => browser.run<string>('document.body.innerText')

  test('is connected in the options; an event goes there from the popup, follows its edits, and is removed when that is wished', async () => {
    const id = await browser.evaluate<string>('chrome.runtime.id')
    await browser.visit(`chrome-extension://${id}/options.html`)
    await expect.poll(textOfPage).toContain(server.heading)
    for (const [name, text] of Object.entries({ address: addressThere(), user: USER, secret: SECRET })) {
      await browser.run(`{
        const input = document.querySelector('input[name=${name}]')
        input.value = ${JSON.stringify(text)}
        input.dispatchEvent(new Event('input', { bubbles: true }))
      }`)
    }
    await click(server.connect)
    await expect.poll(textOfPage).toContain(server.choose)
    await click('Personal')
    await expect.poll(textOfPage).toContain(server.connected('Personal', new URL(addressThere()).host))

    await browser.visit(site.at('talk.example', '/?start=2038-01-04T19:00Z'))
    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toContain('Clocks and people')
    await expect.poll(() => popup.text()).toContain(words.add)
    await popup.click(words.add)
    await expect.poll(() => popup.text()).toContain('Google Calendar')
    await popup.click('Personal')
    await expect.poll(() => popup.text()).toContain(words.state.there('Personal'))
    await expect.poll(listThere).toContain('SUMMARY:Clocks and people')

    await popup.click(messages.buttons.edit)
    await expect.poll(() => popup.text()).toContain(messages.buttons.saveChanges)
    await popup.fill('Title', 'Clocks, people and tides')
    await popup.click(messages.buttons.saveChanges)
    await expect.poll(listThere).toContain('SUMMARY:Clocks\\, people and tides')
    expect(await listThere()).not.toContain('SUMMARY:Clocks and people')

    await expect.poll(() => popup.text()).toContain(words.state.there('Personal'))
    await popup.click(messages.buttons.remove)
    await expect.poll(() => popup.text()).toContain(words.removed('Clocks, people and tides', 'Personal'))
    expect(await listThere()).toContain('SUMMARY')
    await popup.click(words.removeThere)
    await expect.poll(listThere).not.toContain('SUMMARY')
    await expect.poll(() => popup.text()).toContain(words.state.removedThere('Personal'))
  })

  test('a choice of a calendar on the web is remembered: one click the next time', async () => {
    await browser.visit(site.at('talk.example', '/?start=2038-01-04T19:00Z'))
    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toContain(words.add)
    await popup.click(words.add)
    await expect.poll(() => popup.text()).toContain(words.targets.office365)
    // without going there: no test leaves this machine
    await popup.evaluate(
      "document.addEventListener('click', (event) => event.target.closest('a') && event.preventDefault())",
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
