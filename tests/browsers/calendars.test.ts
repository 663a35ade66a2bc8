import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { messages } from '../../components/messages/index.ts'
import type { Driver } from './driver.ts'
import { openBrowser } from './open.ts'
import { openSite, type Site } from './site.ts'

const { calendars } = messages

describe.each(['chromium', 'firefox'] as const)('calendars that a page links, in %s', (kind) => {
  let site: Site
  let browser: Driver

  beforeAll(async () => {
    site = await openSite()
  })
  afterAll(() => site.close())
  beforeEach(async () => {
    browser = await openBrowser(kind, site)
  })
  afterEach(() => browser.close())

  const askedForCalendars = () => site.asked.filter((url) => url.endsWith('.ics')).map((url) => new URL(url).hostname)

  test('are read with the popup where they are the page’s own, and elsewhere on a click', async () => {
    site.asked.length = 0
    await browser.visit(site.at('agenda.example'))
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(askedForCalendars()).toEqual([])

    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toContain('Clocks and people')
    expect(await popup.text()).toContain('12 rue Verte')
    expect(askedForCalendars()).toEqual(['agenda.example'])

    expect(await popup.text()).not.toContain('Series of talks')
    await popup.click(calendars.readFrom(`group.example:${site.port}`))
    await expect.poll(() => popup.text()).toContain('Series of talks')
    expect(await popup.text()).toContain(calendars.done(1))

    await popup.click(calendars.readFrom(`gone.example:${site.port}`))
    await expect.poll(() => popup.text()).toContain(calendars.problems['no-calendar'])
    expect(await popup.text()).toContain('Clocks and people')
  })
})
