import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { messages } from '../../components/messages/first.ts'
import { laterWords } from '../../components/messages/later.ts'
import type { Driver, Popup } from './driver.ts'
import { BADGE, useBrowser, WAKE, WRITTEN } from './open.ts'
import { nextMonday, type Site } from './site.ts'

const { buttons, tabs } = messages
const { form } = laterWords

/** What is said beside a field of the form. */
const helpOf = (field: string) =>
  `document.getElementById(document.querySelector('[name=${field}]').getAttribute('aria-describedby'))?.textContent`

const IS_LOADED = "chrome.tabs.query({ active: true }).then(([tab]) => tab.status === 'complete')"

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let site: Site
  let browser: Driver

  useBrowser(kind, (opened) => {
    ;({ browser, site } = opened)
  })

  async function openOnSample(): Promise<Popup> {
    await browser.visit(site.at('blog.example', '/search-at-scale'))
    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toContain('Search at scale')
    return popup
  }

  test('the badge counts the events of a page, and stays empty where none is announced', async () => {
    await browser.visit(site.at('bread.example'))
    const plainTab = await browser.evaluate<number>('chrome.tabs.query({ active: true }).then(([tab]) => tab.id)')
    await browser.visit(site.at('blog.example', '/search-at-scale'))
    await expect.poll(() => browser.evaluate(BADGE)).toBe('1')
    expect(await browser.evaluate(`chrome.action.getBadgeText({ tabId: ${plainTab} })`)).toBe('')
  })

  test('what is marked up without JSON-LD is read by the parts that are loaded for it', async () => {
    await browser.visit(site.at('choir.example'))
    await expect.poll(() => browser.evaluate(BADGE)).toBe('1')
    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toContain('Four choirs')
    // the towns told the zone: Leeds keeps London's clock, this browser Paris'
    expect(await popup.text()).toMatch(/in London/)
  })

  test('the popup says so when a page announces nothing', async () => {
    await browser.visit(site.at('bread.example'))
    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toContain(messages.page.none)
  })

  test('the popup does not say of a PDF that it announces nothing: nobody has looked', async () => {
    await browser.visit(site.at('evening.example', '/poster'))
    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toContain(messages.page.forbidden)
  })

  test('on a page that no extension may read an event is written by hand, and rings like any other', async () => {
    if (kind === 'chromium') await browser.visit('chrome://version/')
    else await browser.evaluate("chrome.tabs.create({ url: '/chime.html' }).then(() => null)")
    await expect.poll(() => browser.evaluate<boolean>(IS_LOADED)).toBe(true)
    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toContain(messages.page.forbidden)
    await popup.click(buttons.write)
    await popup.fill(form.fields.name, 'Chess evening')
    const monday = nextMonday(9)
    await popup.fill(form.fields.date, monday.toLocaleDateString('sv'))
    await popup.click(buttons.saveAndRemind)
    await expect.poll(() => browser.evaluate(WAKE)).toBe(monday.getTime())
    await expect.poll(() => popup.text()).toContain('Chess evening')
  })

  test('the popup shows what the post announces, and invents no time', async () => {
    const popup = await openOnSample()
    const text = await popup.text()
    const monday = nextMonday()
    // in the order of the browser's own language
    const month = monday.toLocaleDateString('en', { month: 'short' })
    expect(text).toMatch(
      new RegExp(`Mon,? (${monday.getDate()} ${month}|${month} ${monday.getDate()}),? ${monday.getFullYear()}`),
    )
    expect(text).toContain('time not stated')
    expect(text).toContain('Paris')
    expect(text).toContain('YouTube, no link given')
    expect(await popup.evaluate("[...document.querySelectorAll('a')].map((link) => link.href)")).toContain(
      'https://www.meetup.com/paris-search-people/events/300123456/',
    )
  })

  test('a saved event gets the default reminder, and the alarm rings at nine on the day', async () => {
    const popup = await openOnSample()
    expect(await browser.evaluate(WAKE)).toBeNull()
    await popup.click(buttons.saveAndRemind)
    await expect.poll(() => browser.evaluate(WAKE)).toBe(nextMonday(9).getTime())
  })

  test('an impossible day is refused beside its field, and what was typed stays', async () => {
    const popup = await openOnSample()
    await popup.click(buttons.edit)
    await popup.fill(form.fields.name, 'Search, large and small')
    await popup.fill(form.fields.date, '2027-02-31')
    await popup.click(buttons.saveAndRemind)
    await expect.poll(() => popup.evaluate(helpOf('date'))).toBe(form.errors['date-impossible'])
    expect(await popup.value(form.fields.date)).toBe('2027-02-31')
    expect(await popup.value(form.fields.name)).toBe('Search, large and small')
    expect(await browser.evaluate(WAKE)).toBeNull()
    const tuesday = nextMonday(9 + 24)
    await popup.fill(form.fields.date, tuesday.toLocaleDateString('sv'))
    await popup.click(buttons.saveAndRemind)
    await expect.poll(() => browser.evaluate(WAKE)).toBe(tuesday.getTime())
    await expect.poll(() => popup.text()).toContain('Search, large and small')
  })

  test('what was written is there again when a click beside the popup has closed it, until it is saved or dropped', async () => {
    const popup = await openOnSample()
    await popup.click(buttons.edit)
    await popup.fill(form.fields.location, 'The long hall')
    // nobody is as quick as a test
    const kept = () => browser.evaluate<string>(WRITTEN)
    await expect.poll(kept).toContain('The long hall')
    await browser.closePopup()
    const again = await browser.openPopup()
    await expect.poll(() => again.value(form.fields.location)).toBe('The long hall')
    await again.click(buttons.cancel)
    await expect.poll(kept).toBe('{}')
    await browser.closePopup()
    const dropped = await openOnSample()
    expect(await dropped.text()).not.toContain(buttons.cancel)
    await browser.closePopup()

    await browser.visit(site.at('bread.example'))
    const other = await browser.openPopup()
    await other.click(buttons.write)
    await other.fill(form.fields.name, 'Chess evening')
    await expect.poll(kept).toContain('Chess evening')
    await browser.closePopup()
    const anew = await browser.openPopup()
    await expect.poll(() => anew.value(form.fields.name)).toBe('Chess evening')
    const day = nextMonday(9).toLocaleDateString('sv')
    await anew.fill(form.fields.date, day)
    await anew.click(buttons.saveAndRemind)
    await expect.poll(() => anew.text()).toContain(tabs.saved(1))
    await expect.poll(kept).toBe('{}')
    await browser.closePopup()
    const saved = await browser.openPopup()
    await expect.poll(() => saved.text()).toContain(messages.page.none)
  })

  test('quick clicks on reminders all count', async () => {
    await browser.visit(site.at('talk.example', '/?start=2038-01-04T19:00Z'))
    const popup = await browser.openPopup()
    await popup.click(buttons.saveAndRemind)
    await expect.poll(() => popup.text()).toContain(tabs.saved(1))
    await popup.evaluate(
      `[...document.querySelectorAll('button, input, label')].filter((one) => ['At the start', '1 hour before'].includes(one.textContent.trim())).map((one) => one.click()).length`,
    )
    const stored =
      "chrome.storage.local.get().then((all) => Object.entries(all).find(([key]) => key.startsWith('event:'))[1].reminders)"
    await expect.poll(() => browser.evaluate(stored)).toEqual(['-PT10M', 'PT0S', '-PT1H'])
  })

  test('a removed event comes back when that is undone, with its alarm', async () => {
    const popup = await openOnSample()
    await popup.click(buttons.saveAndRemind)
    await expect.poll(() => browser.evaluate(WAKE)).not.toBeNull()
    await popup.click(tabs.saved(1))
    await popup.click(laterWords.saved.more)
    await popup.click(buttons.remove)
    await expect.poll(() => browser.evaluate(WAKE)).toBeNull()
    await popup.click(buttons.undo)
    await expect.poll(() => browser.evaluate(WAKE)).toBe(nextMonday(9).getTime())
  })

  test('the .ics of the event is read back as a whole day with its place and page', async () => {
    const popup = await openOnSample()
    await popup.click(buttons.ics)
    await expect.poll(async () => Object.keys(await browser.downloads())).toEqual([expect.stringMatching(/\.ics$/)])
    const [text = ''] = Object.values(await browser.downloads())
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    expect(events).toHaveLength(1)
    const event = new ICAL.Event(events[0])
    expect(event.startDate.isDate).toBe(true)
    expect(event.startDate.toJSDate()).toEqual(nextMonday())
    expect(event.location).toContain('Paris')
    expect(event.component.getFirstPropertyValue('url')).toContain('meetup.com/paris-search-people')
  })

  test('what is selected is read by itself, on the day on which the page was written', async () => {
    await browser.visit(site.at('blog.example', '/search-at-scale'))
    await browser.run(
      "getSelection().selectAllChildren([...document.querySelectorAll('p')].find((p) => p.textContent.includes('next Monday')))",
    )
    const popup = await browser.askAboutSelection()
    await expect.poll(() => popup.text()).toContain(messages.page.selected)
    expect(await popup.text()).toContain('Search at scale')
    // the icon will ask about the page again
    const ofIcon = 'chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getPopup({ tabId: tab.id }))'
    await expect.poll(() => browser.evaluate(ofIcon)).toMatch(/popup\.html$/)
  })

  test('what is selected and tells no day gives a form its title, and is reminded of when it has a day', async () => {
    await browser.visit(site.at('bread.example'))
    await browser.run("getSelection().selectAllChildren(document.querySelector('h1'))")
    const popup = await browser.askAboutSelection()
    await expect.poll(() => popup.text()).toContain(messages.page.noneSelected)
    expect(await popup.value(form.fields.name)).toBe('Bread')
    const monday = nextMonday(9)
    await popup.fill(form.fields.date, `${monday.getFullYear()}-${monday.getMonth() + 1}-${monday.getDate()}`)
    await popup.click(buttons.saveAndRemind)
    await expect.poll(() => popup.text()).toContain('time not stated')
    await expect.poll(() => browser.evaluate(WAKE)).toBe(monday.getTime())
  })

  test('a past event is shown as past: no reminder is offered, the .ics is', async () => {
    await browser.visit(site.at('talk.example', '/?start=2014-05-05T19:00Z'))
    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toContain('Clocks and people')
    const text = await popup.text()
    expect(text).toContain(messages.past)
    expect(text).toContain('years ago')
    expect(text).not.toContain(buttons.saveAndRemind)
    await popup.click(buttons.ics)
    await expect.poll(async () => Object.values(await browser.downloads()).join()).toContain('DTSTART:20140505T190000Z')
  })

  test('all saved events come in one .ics', async () => {
    await browser.visit(site.at('talk.example', '/?start=2038-01-04T19:00Z&start=2038-01-11T19:00Z'))
    const popup = await browser.openPopup()
    await popup.click(buttons.saveAndRemind)
    await expect.poll(() => popup.text()).toContain(tabs.saved(1))
    await popup.click(buttons.saveAndRemind)
    await popup.click(tabs.saved(2))
    await popup.click(buttons.allIcs)
    await expect.poll(async () => Object.keys(await browser.downloads())).toHaveLength(1)
    const [[name, text] = ['', '']] = Object.entries(await browser.downloads())
    expect(name).toBe('2038-01-04--2038-01-11 Clocks and people + 1.ics')
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    const names = events.map((event) => event.getFirstPropertyValue('summary'))
    expect(names.sort()).toEqual(['Clocks and people', 'Clocks and people 2'])
  })

  test('as the page that a phone makes of it, the popup is as narrow as its window, and writes files', async () => {
    await browser.visit(site.at('talk.example', '/?start=2038-01-04T19:00Z'))
    const popup = await browser.openPopup()
    await expect.poll(() => popup.evaluate('document.defaultView.innerWidth')).toBe(400)
    await popup.click(buttons.saveAndRemind)
    await expect.poll(() => popup.text()).toContain(tabs.saved(1))

    const page = await browser.openPopupAsPage(320, 640)
    await page.click(tabs.saved(1))
    await expect.poll(() => page.text()).toContain('Clocks and people')
    await page.click(buttons.allIcs)
    await expect.poll(async () => Object.keys(await browser.downloads())).toEqual(['2038-01-04 Clocks and people.ics'])
    const [over, left] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth - document.defaultView.innerWidth, document.body.getBoundingClientRect().left]',
    )
    expect({ over, left }).toEqual({ over: 0, left: 0 })
  })

  test('a record of a newer version is reported and left where it is, a damaged one is reported and set aside', async () => {
    const record = { version: 99, event: { name: 'From tomorrow' } }
    await browser.evaluate(
      `chrome.storage.local.set(${JSON.stringify({ 'event:x@rendezvous': record, 'event:y@rendezvous': 'torn' })})`,
    )
    await browser.visit(site.at('bread.example'))
    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toContain(laterWords.unreadable(1))
    expect(await popup.text()).toContain(laterWords.aside(1))
    const stored = await browser.evaluate<Record<string, unknown>>('chrome.storage.local.get()')
    expect(stored['event:x@rendezvous']).toEqual(record)
    expect(stored).not.toHaveProperty('event:y@rendezvous')
    const [aside] = Object.entries(stored).filter(([key]) => key.startsWith('aside:y@rendezvous'))
    expect(aside?.[1]).toMatchObject({ record: 'torn' })
  })

  test('what was saved is still there, with its alarm, after the browser was restarted', async () => {
    const popup = await openOnSample()
    await popup.click(buttons.saveAndRemind)
    await expect.poll(() => browser.evaluate(WAKE)).not.toBeNull()
    await browser.restart()
    await expect.poll(() => browser.evaluate(WAKE)).toBe(nextMonday(9).getTime())
    await browser.visit(site.at('bread.example'))
    const again = await browser.openPopup()
    await again.click(tabs.saved(1))
    await expect.poll(() => again.text()).toContain('Search at scale')
  })
})
