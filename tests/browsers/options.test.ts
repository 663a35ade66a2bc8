/** What is chosen in the options holds: where pages are looked at, and on which clock times are told and reminders ring. */
import { describe, expect, test } from 'vitest'
import { choicesWords } from '../../components/messages/choices.ts'
import { optionsWords } from '../../components/messages/options.ts'
import type { Driver } from './driver.ts'
import { BADGE, useBrowser, WAKE } from './open.ts'
import { nextMonday, type Site } from './site.ts'

const { choices } = choicesWords.watch
/** Milliseconds within which a badge would have come. */
const MOMENT = 1_500
const REGISTERED = 'chrome.scripting.getRegisteredContentScripts()'

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let site: Site
  let browser: Driver

  useBrowser(kind, (opened) => {
    ;({ browser, site } = opened)
  })

  const choir = (host = 'choir.example') => site.at(host)
  async function choose(choice: string, ...hosts: string[]) {
    const options = await browser.openOptions()
    await options.click(choice)
    await expect.poll(() => options.text()).toContain(optionsWords.saved)
    for (const host of hosts) {
      await options.fill(choicesWords.watch.site, host)
      await options.click(choicesWords.watch.add)
      const listed = "[...document.querySelectorAll('.sites li')].map((item) => item.textContent)"
      await expect.poll(() => options.evaluate(listed)).toContain(host)
    }
  }
  const registered = () => browser.evaluate<{ excludeMatches?: string[] }[]>(REGISTERED)

  async function expectSilence(url: string) {
    await browser.visit(url)
    await new Promise((resolve) => setTimeout(resolve, MOMENT))
    expect(await browser.evaluate(BADGE)).toBe('')
    // the user asks
    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toContain('Four choirs')
    await expect.poll(() => browser.evaluate(BADGE)).toBe('1')
    await browser.closePopup()
  }

  test('every site is looked at until something else is chosen', async () => {
    await browser.visit(choir())
    await expect.poll(() => browser.evaluate(BADGE)).toBe('1')
  })

  test('where pages are looked at on a click only, nothing runs in them, and a click reads', async () => {
    await choose(choices.none)
    await expect.poll(registered).toEqual([])
    await expectSilence(choir())
  })

  test('a page that was open before says no more, either', async () => {
    await browser.visit(site.at('app.example', '/'))
    const tab = await browser.evaluate<number>('chrome.tabs.query({ active: true }).then(([tab]) => tab.id)')
    await choose(choices.none)
    await expect.poll(registered).toEqual([])
    await browser.evaluate(`chrome.tabs.update(${tab}, { active: true }).then(() => null)`)
    await browser.run("show('/talks/2')")
    await new Promise((resolve) => setTimeout(resolve, 2 * MOMENT))
    expect(await browser.evaluate(`chrome.action.getBadgeText({ tabId: ${tab} })`)).toBe('')
  })

  test('some sites are left out with what lies below them, the others are looked at', async () => {
    await choose(choices.others, 'choir.example')
    await expect.poll(async () => (await registered())[0]?.excludeMatches).toEqual(['*://*.choir.example/*'])
    await expectSilence(choir())
    await expectSilence(choir('www.choir.example'))
    await browser.visit(site.at('blog.example', '/search-at-scale'))
    await expect.poll(() => browser.evaluate(BADGE)).toBe('1')
  })

  test('what is no site is refused in words, and every site is looked at again when that is chosen', async () => {
    await choose(choices.others, 'choir.example')
    const options = await browser.openOptions()
    await options.fill(choicesWords.watch.site, 'my choir')
    await options.click(choicesWords.watch.add)
    await expect.poll(() => options.text()).toContain(choicesWords.watch.noSite('my choir'))
    await options.click(choices.all)
    await expect.poll(async () => (await registered())[0]?.excludeMatches ?? []).toEqual([])
    await browser.visit(choir())
    await expect.poll(() => browser.evaluate(BADGE)).toBe('1')
  })

  test('times are told and reminders ring by the zone and the hours that were chosen', async () => {
    const options = await browser.openOptions()
    await options.fill(choicesWords.time.zone, 'America/Lima')
    await expect.poll(() => options.text()).toContain(optionsWords.saved)
    await options.fill(choicesWords.time.clock, '12')
    // without a zone of its own
    const day = nextMonday().toLocaleDateString('sv')
    await browser.visit(site.at('talk.example', `/?start=2038-01-04T19:00Z&start=${day}T20:00`))
    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toMatch(/2:00\spm for you/i)
    expect(await popup.text()).toMatch(/8:00\spm, time zone not stated/i)
    await popup.evaluate('document.querySelector(\'article[aria-label$="2"] .primary\').click()')
    // ten minutes before eight in Lima, which is five hours behind UTC
    await expect.poll(() => browser.evaluate(WAKE)).toBe(Date.parse(`${day}T19:50-05:00`))
  })

  test('what was chosen holds over a restart', async () => {
    await choose(choices.others, 'choir.example')
    await expect.poll(async () => (await registered())[0]?.excludeMatches).toEqual(['*://*.choir.example/*'])
    await browser.restart()
    await expectSilence(choir())
    await browser.visit(site.at('blog.example', '/search-at-scale'))
    await expect.poll(() => browser.evaluate(BADGE)).toBe('1')
  })
})
