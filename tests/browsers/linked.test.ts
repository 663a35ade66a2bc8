import { afterEach, describe, expect, test } from 'vitest'
import { messages } from '../../components/messages/first.ts'
import { laterWords } from '../../components/messages/later.ts'
import { looksWords } from '../../components/messages/looks.ts'
import type { Driver, Popup } from './driver.ts'
import { BADGE, useBrowser, WAKE } from './open.ts'
import { nextMonday, type Site } from './site.ts'

const { buttons, look, tabs } = messages

/** American English has a comma more than British, and which one is spoken is the browser's choice. */
const addedFrom = (host: string) => new RegExp(`^Time, end,? and place from ${host}$`, 'm')

describe.each(['chromium', 'firefox'] as const)('the page that an announcement links, in %s', (kind) => {
  let site: Site
  let browser: Driver

  afterEach(() => {
    site.asked.length = 0
  })
  useBrowser(kind, (opened) => {
    ;({ browser, site } = opened)
  })

  const evening = () => `evening.example:${site.port}`
  const elsewhere = () => `elsewhere.example:${site.port}`
  /** The paths that were asked for on the linked hosts. */
  const askedThere = () =>
    site.asked
      .map((url) => new URL(url))
      .flatMap(({ hostname, pathname }) => (/^evening|^else|^127/.test(hostname) ? [hostname + pathname] : []))

  async function openPost(path: string): Promise<Popup> {
    const at = encodeURIComponent(site.at('evening.example', path))
    await browser.visit(site.at('post.example', `/search-at-scale?at=${at}`))
    await expect.poll(() => browser.evaluate(BADGE)).toBe('1')
    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toContain(look.lookOn(evening()))
    return popup
  }

  async function lookAt(path: string): Promise<Popup> {
    const popup = await openPost(path)
    await popup.click(look.lookOn(evening()))
    return popup
  }

  test('is asked for on the click alone, and completes the card, which is saved so', async () => {
    const popup = await openPost('/told')
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(askedThere()).toEqual([])
    expect(await popup.text()).toContain('time not stated')

    await popup.click(look.lookOn(evening()))
    await expect.poll(() => popup.text()).toMatch(addedFrom(evening()))
    const text = await popup.text()
    expect(text).toMatch(/19:00–21:30|7:00\s–\s9:30/)
    expect(text).toContain('12 rue Verte')
    expect(text).toContain('YouTube, no link given')
    expect(text).not.toContain(look.lookOn(evening()))
    expect(askedThere()).toEqual(['evening.example/told'])
    // the button is gone, and the keyboard is still at its card
    expect(await popup.evaluate('document.activeElement.className')).toBe('card')

    await popup.click(buttons.saveAndRemind)
    await expect.poll(() => browser.evaluate(WAKE)).toBe(nextMonday(19).getTime() - 600_000)
  })

  test('completes an event that is saved, and keeps its reminder', async () => {
    const popup = await openPost('/told')
    await popup.click(buttons.saveAndRemind)
    await expect.poll(() => browser.evaluate(WAKE)).toBe(nextMonday(9).getTime())
    await popup.click(tabs.saved(1))
    await popup.click(`${laterWords.saved.more}`)
    await popup.click(look.lookOn(evening()))
    await expect.poll(() => popup.text()).toContain('12 rue Verte')
    const [record] = await browser.evaluate<{ event: { startDate: string }; reminders: string[]; sequence: number }[]>(
      "chrome.storage.local.get().then((all) => Object.keys(all).filter((key) => key.startsWith('event:')).map((key) => all[key]))",
    )
    expect(record).toMatchObject({
      event: { startDate: `${nextMonday().toLocaleDateString('sv')}T19:00[Europe/Paris]` },
      reminders: ['-PT10H', '-PT10M'],
      sequence: 1,
    })
    expect(await browser.evaluate(WAKE)).toBe(nextMonday(9).getTime())
  })

  test('is read in the encoding that it tells', async () => {
    const popup = await lookAt('/latin')
    await expect.poll(() => popup.text()).toContain('Café Zoé, Paris')
  })

  const { problems } = looksWords
  test.each<[string, (host: string) => string]>([
    ['/otherwise', (host) => `${host} says otherwise: “Search at scale”`],
    ['/several', (host) => looksWords.several(host, 3)],
    ['/login', problems['no-event']],
    ['/locked', problems.locked],
    ['/broken', problems.failing],
    ['/gone', problems.missing],
    ['/cut', problems.unreachable],
    ['/huge', problems['too-large']],
    ['/poster', problems['no-page']],
  ])('that is %s is told in a sentence, and nothing is lost', async (path, sentence) => {
    const popup = await lookAt(path)
    await expect.poll(() => popup.text()).toContain(sentence(evening()))
    const text = await popup.text()
    for (const kept of ['Search at scale', 'time not stated', 'YouTube, no link given', look.openPage])
      expect(text).toContain(kept)
  })

  test('is not left for another site before a click names where it leads, and another one asks there', async () => {
    const popup = await lookAt('/away')
    await expect.poll(() => popup.text()).toContain(looksWords.sendsOn(evening()))
    expect(askedThere()).toEqual(['evening.example/away'])

    await popup.click(look.follow)
    await expect.poll(() => popup.text()).toContain(looksWords.elsewhere(evening(), elsewhere()))
    expect(await popup.text()).toContain('time not stated')

    await popup.click(look.lookOn(elsewhere()))
    await expect.poll(() => popup.text()).toMatch(addedFrom(elsewhere()))
  })

  test('is followed on its own site', async () => {
    const popup = await lookAt('/near')
    await popup.click(look.follow)
    await expect.poll(() => popup.text()).toContain('12 rue Verte')
  })

  test('is not read where it leads into a private network', async () => {
    const popup = await lookAt('/inwards')
    await popup.click(look.follow)
    await expect.poll(() => popup.text()).toContain(problems.private(evening()))
  })

  test('is offered where the page tells no event, and what it tells there is shown and saved', async () => {
    const linked = site.at('evening.example', '/events/12')
    await browser.visit(site.at('club.example', `/?at=${encodeURIComponent(linked)}`))
    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toContain(look.instead)
    expect(await popup.text()).toContain(messages.page.none)
    expect(askedThere()).toEqual([])

    await popup.click(look.lookOn(evening()))
    await expect.poll(() => popup.text()).toContain('12 rue Verte')
    expect(askedThere()).toEqual(['evening.example/events/12'])
    const text = await popup.text()
    expect(text).toMatch(new RegExp(`from ${evening()}$`, 'm'))
    expect(text).not.toContain(look.instead)

    await popup.click(buttons.saveAndRemind)
    await expect.poll(() => browser.evaluate(WAKE)).toBe(nextMonday(19).getTime() - 600_000)
  })

  // the last one: the permission is gone then; Chromium gives no way to withdraw it but its own settings
  test.runIf(kind === 'firefox')('is not asked for where the permission is refused', async () => {
    const popup = await openPost('/told')
    await browser.evaluate("browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] })")
    await popup.click(look.lookOn(evening()))
    await expect.poll(() => popup.text()).toContain(problems.refused(evening()))
    expect(askedThere()).toEqual([])
  })
})
