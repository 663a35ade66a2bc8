import { afterEach, describe, expect, test } from 'vitest'
import { messages } from '../../components/messages/first.ts'
import { laterWords } from '../../components/messages/later.ts'
import { optionsWords } from '../../components/messages/options.ts'
import { toBackup } from '../../core/keeping/backup.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import type { Driver, Popup } from './driver.ts'
import { useBrowser, WAKE, WRITTEN } from './open.ts'
import { nextMonday, type Site } from './site.ts'

const { buttons, tabs } = messages
const { changes, form, notices, twins } = laterWords
const { file, browsers, setAside } = optionsWords

/** So many hours after the next Monday begins: alarms are set for what is near. */
const at = (hour: number) => nextMonday(hour).toISOString()
const MONDAY = nextMonday().toLocaleDateString('sv')
const TEN_MINUTES = 600_000
/** The popup's window, from where its code is evaluated. */
const VIEW = "typeof popup === 'undefined' ? window : popup"

describe.each(['chromium', 'firefox'] as const)('what is saved, in %s', (kind) => {
  let site: Site
  let browser: Driver

  afterEach(() => {
    site.news = {}
  })
  useBrowser(kind, (opened) => {
    ;({ browser, site } = opened)
  })

  const stored = () => browser.evaluate<Record<string, unknown>>('chrome.storage.local.get()')
  async function records(): Promise<SavedEvent[]> {
    const all = Object.entries(await stored()).filter(([key]) => key.startsWith('event:'))
    return all.map(([, record]) => record as SavedEvent)
  }

  /** Visits the page as it is now, and opens the popup there. */
  async function openNews(news?: Record<string, unknown>): Promise<Popup> {
    if (news) site.news = news
    await browser.visit(site.at('news.example', '/talk'))
    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toContain('Clocks and people')
    return popup
  }
  async function saveNews(news: Record<string, unknown>): Promise<void> {
    const popup = await openNews(news)
    await popup.click(buttons.saveAndRemind)
    await expect.poll(() => popup.text()).toContain(tabs.saved(1))
    await expect.poll(() => browser.evaluate(WAKE)).not.toBeNull()
    await closePopup(popup)
  }
  /** A click beside it: the page is visited again with it closed. */
  const closePopup = (popup: Popup) => popup.evaluate(`void setTimeout(() => (${VIEW}).close())`).catch(() => {})

  const TALK = {
    startDate: at(19),
    endDate: at(21),
    location: { '@type': 'Place', name: 'The Old Mill', address: 'Leeds' },
  }

  test('and told otherwise by its page is changed on a click, and reminds then', async () => {
    await saveNews(TALK)
    expect(await browser.evaluate(WAKE)).toBe(nextMonday(19).getTime() - TEN_MINUTES)
    const moved = {
      ...TALK,
      startDate: at(44),
      endDate: at(46),
      location: { '@type': 'Place', name: 'The Barn', address: 'York' },
    }
    const popup = await openNews(moved)
    await expect.poll(() => popup.text()).toContain('The Barn')
    expect(await popup.text()).toContain(changes.told(`news.example:${site.port}`))
    expect(await popup.text()).toContain('The Old Mill')
    await popup.click(changes.take)
    await expect.poll(() => popup.text()).toContain(changes.taken)
    await expect.poll(() => browser.evaluate(WAKE)).toBe(nextMonday(44).getTime() - TEN_MINUTES)
    expect(await records()).toMatchObject([{ sequence: 1, event: { location: expect.stringContaining('The Barn') } }])
    expect(await popup.text()).not.toContain(changes.keep)
  })

  test('and kept as it is, is not asked about again', async () => {
    await saveNews(TALK)
    const moved = { ...TALK, startDate: at(44), endDate: at(46) }
    const popup = await openNews(moved)
    await popup.click(changes.keep)
    await expect.poll(() => popup.text()).toContain(changes.kept)
    await expect.poll(() => popup.text()).not.toContain(changes.take)
    expect(await browser.evaluate(WAKE)).toBe(nextMonday(19).getTime() - TEN_MINUTES)
    await closePopup(popup)
    const again = await openNews()
    await expect.poll(() => again.text()).toContain(messages.isSaved)
    expect(await again.text()).not.toContain(changes.take)
    expect(await records()).toMatchObject([{ sequence: 0 }])
  })

  test('and corrected before it was saved, is not asked about while its page says the same', async () => {
    const popup = await openNews(TALK)
    await popup.click(buttons.edit)
    await popup.fill(form.fields.location, 'At my place')
    await popup.click(buttons.saveAndRemind)
    await expect.poll(() => popup.text()).toContain(tabs.saved(1))
    // what was written is forgotten a moment after it is saved, and nobody is as quick as a test
    const kept = () => browser.evaluate<string>(WRITTEN)
    await expect.poll(kept).toBe('{}')
    await closePopup(popup)
    const again = await openNews()
    await expect.poll(() => again.text()).toContain('At my place')
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    expect(await again.text()).not.toContain(changes.take)
  })

  test('and cancelled by its page reminds no more, and says so', async () => {
    await saveNews(TALK)
    const popup = await openNews({ ...TALK, eventStatus: 'https://schema.org/EventCancelled' })
    await expect.poll(() => popup.text()).toContain(changes.stops)
    // not before the user has agreed
    expect(await browser.evaluate(WAKE)).toBe(nextMonday(19).getTime() - TEN_MINUTES)
    await popup.click(changes.take)
    await expect.poll(() => popup.text()).toContain(changes.takenCancelled)
    await expect.poll(() => browser.evaluate(WAKE)).toBeNull()
  })

  test('gets the stream link that its page has now, without a question', async () => {
    await saveNews(TALK)
    const link = 'https://www.youtube.com/watch?v=abcdefghijk'
    const popup = await openNews({ ...TALK, location: [TALK.location, { '@type': 'VirtualLocation', url: link }] })
    await expect.poll(() => popup.text()).toContain(changes.streamFilled('youtube.com'))
    await expect.poll(records).toMatchObject([{ sequence: 1, event: { streams: [{ url: link }] } }])
    expect(await popup.text()).not.toContain(changes.take)
  })

  test('is named where another one overlaps it', async () => {
    await browser.visit(site.at('talk.example', '/?start=2038-01-04T19:00Z&start=2038-01-04T19:30Z'))
    const popup = await browser.openPopup()
    await popup.click(buttons.saveAndRemind)
    await expect.poll(() => popup.text()).toContain(tabs.saved(1))
    await expect.poll(() => popup.text()).toContain('It overlaps “Clocks and people”')
    await popup.click(buttons.saveAndRemind)
    await expect
      .poll(() => popup.text())
      .toMatch(/Saved\. Reminder: 10 minutes before\. It overlaps “Clocks and people”/)
  })

  test('from a post, and found on the page of the evening, becomes one', async () => {
    const details = encodeURIComponent(site.at('evening.example', '/told'))
    await browser.visit(site.at('post.example', `/search-at-scale?at=${details}`))
    const post = await browser.openPopup()
    await post.click(buttons.saveAndRemind)
    await expect.poll(() => browser.evaluate(WAKE)).toBe(nextMonday(9).getTime())
    await closePopup(post)
    await browser.visit(site.at('evening.example', '/told'))
    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toContain(`which you saved from post.example:${site.port}?`)
    await popup.click(twins.join)
    await expect.poll(() => popup.text()).toContain(twins.joined)
    const [joined, ...more] = await records()
    expect(more).toEqual([])
    expect(joined).toMatchObject({
      event: { startDate: expect.stringContaining('T19:00'), location: expect.stringContaining('La Cantine') },
      sequence: 1,
    })
    expect(Object.keys(joined?.told ?? {})).toHaveLength(2)
    // known on both pages from now on
    await expect.poll(() => popup.text()).toContain(messages.isSaved)
    expect(await popup.text()).not.toContain(twins.join)
  })

  test('is kept when storage fails once, and said not to be when it fails again', async () => {
    const failTimes = (popup: Popup, times: number) =>
      popup.evaluate(`(() => {
        const { local } = ((${VIEW}).browser ?? (${VIEW}).chrome).storage
        const set = local.set.bind(local)
        let left = ${times}
        local.set = (items) => (left-- > 0 ? Promise.reject(new Error('The disk is busy')) : set(items))
        return null
      })()`)
    const popup = await openNews(TALK)
    await failTimes(popup, 9)
    await popup.click(buttons.saveAndRemind)
    await expect.poll(() => popup.text()).toContain(notices.failed)
    expect(await records()).toEqual([])
    await closePopup(popup)
    const again = await openNews()
    await failTimes(again, 1)
    await again.click(buttons.saveAndRemind)
    await expect.poll(() => again.text()).toContain(tabs.saved(1))
    expect(await records()).toHaveLength(1)
  })

  test('loses nothing when two windows change it at once', async () => {
    await saveNews(TALK)
    const [
      {
        event: { uid },
      } = { event: { uid: '' } },
    ] = await records()
    const popup = await openNews()
    await expect.poll(() => popup.text()).toContain(messages.isSaved)
    // another window is in the middle of a change
    const other = browser.evaluate(`navigator.locks.request('event:${uid}', async () => {
      const key = 'event:${uid}'
      const { [key]: record } = await chrome.storage.local.get(key)
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await chrome.storage.local.set({ [key]: { ...record, reminders: [...record.reminders, '-P1D'] } })
      return null
    })`)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await popup.click('1 hour before')
    await other
    await expect.poll(async () => (await records())[0]?.reminders).toEqual(['-PT10M', '-P1D', '-PT1H'])
  })

  test.runIf(kind === 'chromium')('is not lost where storage is full, which is said with what to do', async () => {
    await saveNews(TALK)
    await browser.evaluate("chrome.storage.local.set({ filler: 'x'.repeat(10_484_000) }).then(() => null, String)")
    await browser.visit(site.at('talk.example', '/?start=2038-01-11T19:00Z'))
    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toContain('Clocks and people')
    await popup.evaluate("chrome.storage.local.set({ more: 'x'.repeat(20) }).then(() => null, String)")
    await popup.click(buttons.edit)
    await popup.fill(form.fields.name, 'Clocks, large and small')
    await popup.click(buttons.saveAndRemind)
    await expect.poll(() => popup.text()).toContain(notices.full)
    expect(await records()).toHaveLength(1)
    // what was typed is still there when there is room again
    await browser.evaluate("chrome.storage.local.remove(['filler', 'more']).then(() => null)")
    await popup.click(buttons.saveAndRemind)
    await expect.poll(async () => (await records()).map(({ event }) => event.name)).toContain('Clocks, large and small')
  })

  const choose = async (options: Popup, text: string) => {
    await expect.poll(() => options.evaluate("document.querySelector('input[type=file]') !== null")).toBe(true)
    await options.evaluate(`(() => {
      const chosen = new DataTransfer()
      chosen.items.add(new File([${JSON.stringify(text)}], 'rendezvous.json', { type: 'application/json' }))
      const input = document.querySelector('input[type=file]')
      input.files = chosen.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
      return null
    })()`)
  }

  test('is all in one file, which brings it back byte for byte after everything was lost', async () => {
    await saveNews(TALK)
    await browser.evaluate("chrome.storage.local.set({ 'event:torn@rendezvous': 'torn', password: 'secret' })")
    const options = await browser.openOptions()
    await expect.poll(() => options.text()).toContain(setAside.title)
    await options.click(file.download)
    await expect.poll(async () => Object.keys(await browser.downloads())).toHaveLength(1)
    const [text = ''] = Object.values(await browser.downloads())
    expect(text).toContain('Clocks and people')
    expect(text).toContain('torn')
    expect(text).not.toContain('secret')
    await browser.evaluate('chrome.storage.local.clear().then(() => null)')
    await expect.poll(() => browser.evaluate(WAKE)).toBeNull()
    await choose(options, text)
    await expect.poll(() => options.text()).toContain(file.done(1, 0, 0))
    await expect.poll(() => browser.evaluate(WAKE)).toBe(nextMonday(19).getTime() - TEN_MINUTES)
    // what would be downloaded now
    expect(toBackup(await stored())).toBe(text)
  })

  test('and newer here is not overwritten by a file; what is no such file is refused in a sentence', async () => {
    await saveNews(TALK)
    const all = await stored()
    const [key = ''] = Object.keys(all).filter((one) => one.startsWith('event:'))
    const text = JSON.stringify({ rendezvous: 1, stored: { [key]: all[key] } })
    await browser.evaluate(`chrome.storage.local.get(${JSON.stringify(key)}).then(({ ${JSON.stringify(key)}: record }) =>
      chrome.storage.local.set({ ${JSON.stringify(key)}: { ...record, reminders: [], changedAt: record.changedAt + 1 } })).then(() => null)`)
    const options = await browser.openOptions()
    await choose(options, text)
    await expect.poll(() => options.text()).toContain(file.kept(`Clocks and people, ${MONDAY}`, 0))
    expect(await records()).toMatchObject([{ reminders: [] }])
    for (const [bad, words] of [
      [text.slice(0, 200), file.problems['no-backup']],
      ['BEGIN:VCALENDAR', file.problems['no-backup']],
      ['{"rendezvous":2,"stored":{}}', file.problems.newer],
    ] as const) {
      await choose(options, bad)
      await expect.poll(() => options.text()).toContain(words)
    }
    expect(await records()).toMatchObject([{ reminders: [] }])
  })

  test('is told to the user’s other browsers and taken from them, once that is switched on', async () => {
    const sync = () => browser.evaluate<Record<string, SavedEvent>>('chrome.storage.sync.get()')
    await saveNews(TALK)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(await sync()).toEqual({})
    const options = await browser.openOptions()
    await options.click(browsers.wish)
    await expect.poll(async () => Object.keys(await sync())).toHaveLength(1)
    await expect.poll(() => options.text()).toContain(browsers.done('').slice(0, 10))
    const [[key, item] = ['', undefined]] = Object.entries(await sync())
    expect(item).toMatchObject({ event: { name: 'Clocks and people' }, reminders: ['-PT10M'] })
    // another browser moves it
    const moved = {
      ...item,
      changedAt: Date.now() + 1,
      event: { ...item?.event, startDate: `${nextMonday(24).toLocaleDateString('sv')}T19:00[Europe/Paris]` },
    }
    await browser.evaluate(`chrome.storage.sync.set(${JSON.stringify({ [key]: moved })}).then(() => null)`)
    await expect.poll(() => browser.evaluate(WAKE)).toBe(nextMonday(43).getTime() - TEN_MINUTES)
    // and removes it
    const gone = { version: 1, at: { [key.slice(2)]: Date.now() + 2 } }
    await browser.evaluate(`chrome.storage.sync.set(${JSON.stringify({ gone })}).then(() => null)`)
    await expect.poll(records).toEqual([])
    await expect.poll(() => browser.evaluate(WAKE)).toBeNull()
  })
})
