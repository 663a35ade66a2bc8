import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { calendarsWords } from '../../components/messages/calendars.ts'
import { messages } from '../../components/messages/first.ts'
import type { Driver } from './driver.ts'
import { openBrowser } from './open.ts'
import { openSite, type Site } from './site.ts'

const calendars = calendarsWords.onPage

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
    await expect.poll(() => popup.text()).toContain(calendars.done(1))

    await popup.click(calendars.readFrom(`gone.example:${site.port}`))
    await expect.poll(() => popup.text()).toContain(calendars.problems['no-calendar'])
    expect(await popup.text()).toContain('Clocks and people')
  })

  test('are shown to be saved where their file is dropped into the popup, and nonsense is told so', async () => {
    await browser.visit(site.at('bread.example'))
    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toContain(messages.page.none)
    const drop = (name: string, text: string) =>
      popup.evaluate<null>(`(() => {
        const { DataTransfer, DragEvent, File } = document.defaultView
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'text/calendar' }))
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
        return null
      })()`)

    const dropNonsense = async () => {
      await drop('holiday.ics', 'Dear all, the calendar is attached.')
      return popup.text()
    }
    // files are taken when the popup has been drawn
    await expect.poll(dropNonsense).toContain(calendars.problems['no-calendar'])

    await drop('meetings.ics', OUTLOOK)
    await expect.poll(() => popup.text()).toContain('Budget, once more')
    const text = await popup.text()
    expect(text).toContain('Room 4')
    expect(text).toContain(messages.when.repeats.WEEKLY)
    expect(text).toContain('All hands')

    const count = await popup.evaluate<number>("document.querySelectorAll('.card').length")
    await popup.click(calendarsWords.file.saveAll(count))
    await expect.poll(() => popup.text()).toContain(messages.tabs.saved(count))
    await expect.poll(() => popup.text()).toContain(calendarsWords.file.savedAll(count))
    await popup.click(messages.buttons.undo)
    await expect.poll(() => popup.text()).not.toContain(messages.tabs.saved(count))

    await popup.click(messages.buttons.saveAndRemind)
    await expect.poll(() => popup.text()).toContain(messages.tabs.saved(1))
    const saved =
      "chrome.storage.local.get().then((all) => Object.entries(all).find(([key]) => key.startsWith('event:'))[1].event)"
    expect(await browser.evaluate(saved)).toMatchObject({
      name: 'Budget, once more',
      startDate: '2038-01-11T09:00[Europe/Berlin]',
      recurrence: 'FREQ=WEEKLY;BYDAY=MO',
    })
  })
})

/** As Outlook writes them: zones by names of its own, several events, a series. */
const OUTLOOK = `BEGIN:VCALENDAR
PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
VERSION:2.0
METHOD:PUBLISH
BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16011028T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010325T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:040000008200E00074C5B7101A82E008
DTSTAMP:20370101T000000Z
DTSTART;TZID="W. Europe Standard Time":20380111T090000
DTEND;TZID="W. Europe Standard Time":20380111T100000
RRULE:FREQ=WEEKLY;BYDAY=MO
SUMMARY;LANGUAGE=en-gb:Budget\\, once more
LOCATION:Room 4
X-MICROSOFT-CDO-BUSYSTATUS:BUSY
END:VEVENT
BEGIN:VEVENT
UID:040000008200E00074C5B7101A82E009
DTSTAMP:20370101T000000Z
DTSTART;VALUE=DATE:20380215
DTEND;VALUE=DATE:20380216
SUMMARY:All hands
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n')
