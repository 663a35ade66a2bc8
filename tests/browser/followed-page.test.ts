import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Tabs } from 'webextension-polyfill'
import type { CalendarEvent } from '../../core/event.ts'
import type { Found } from '../../core/reading/found.ts'
import type { PageState } from '../../core/reading/page-state.ts'
import { awaited, fake } from './fake-browser.ts'

const { followPage } = await import('../../browser/pages/followed-page.ts')

const event = (name: string): CalendarEvent => ({
  uid: name,
  name,
  startDate: '2027-01-14',
  url: 'https://soup.example/',
  streams: [],
  eventStatus: 'EventScheduled',
  evidence: {},
})
const ofPage: Found = { url: 'https://soup.example/', events: [event('Soup')], calendars: [], readAt: 0 }
const tab = { id: 1, url: ofPage.url } as Tabs.Tab

let states: PageState[]
let idle: () => void
beforeEach(() => {
  states = []
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => {
    idle = callback
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetAllMocks()
})

const follow = () =>
  followPage(
    (state) => states.push(state),
    'UTC',
    (one) => one,
  )
const turn = () => new Promise((resolve) => setTimeout(resolve))
/** What is shown at last. */
function shown(): unknown {
  const last = states.at(-1)
  return last?.is === 'read' ? last.events.map(({ name }) => name) : last?.is
}

test('what the page tells is shown as it is known, and then as it is read', async () => {
  fake.sendMessage.mockResolvedValue({ ...ofPage, events: [event('Soup'), event('Bread')] })
  const begun = follow().begin('page', Promise.resolve({ tab, known: ofPage }))
  await turn()
  expect(shown()).toEqual(['Soup'])
  idle()
  await begun
  expect(shown()).toEqual(['Soup', 'Bread'])
})

test.each([
  ['tells events', ofPage],
  ['could not be read', { error: 'failed' }],
])('the events of a file that is opened while the page is read stay, also where it %s', async (_, answer) => {
  const read = awaited<unknown>()
  fake.sendMessage.mockReturnValue(read.answer)
  const page = follow()
  const begun = page.begin('page', Promise.resolve({ tab, known: undefined }))
  await turn()
  expect(shown()).toBe('reading')
  await page.showFile([event('Budget')])
  read.give(answer)
  await begun
  expect(shown()).toEqual(['Budget'])
})

test('once a file is opened, the page that is known is not read anew', async () => {
  const page = follow()
  const begun = page.begin('page', Promise.resolve({ tab, known: ofPage }))
  await turn()
  await page.showFile([event('Budget')])
  idle()
  await begun
  expect(fake.sendMessage).not.toHaveBeenCalled()
  expect(shown()).toEqual(['Budget'])
})

test.each([
  ['another', { 'found:1': ofPage }],
  ['none', {}],
])('the events of a file stay that is opened while the page goes on to %s', async (_, stored) => {
  fake.sendMessage.mockResolvedValue(ofPage)
  const page = follow()
  await page.begin('page', Promise.resolve({ tab, known: undefined }))
  const session = awaited<Record<string, unknown>>()
  fake.readSession.mockReturnValue(session.answer)
  const heard = page.hearOf([1])
  await page.showFile([event('Budget')])
  session.give(stored)
  await heard
  expect(shown()).toEqual(['Budget'])
})

test('a page that goes on to one that announces nothing tells nothing more', async () => {
  fake.sendMessage.mockResolvedValue(ofPage)
  fake.readSession.mockResolvedValue({})
  const page = follow()
  await page.begin('page', Promise.resolve({ tab, known: undefined }))
  expect(shown()).toEqual(['Soup'])
  await page.hearOf([2])
  expect(shown()).toEqual(['Soup'])
  await page.hearOf([1])
  expect(states.at(-1)).toEqual({ is: 'read', url: '', events: [], calendars: [] })
  expect(page.url()).toBe('')
})

test('of the calendar files of the page’s own site no more are read unasked than a few, also as the page goes on', async () => {
  const asked = vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(async () => new Response('BEGIN:VCALENDAR\r\nEND:VCALENDAR'))
  const calendars = Array.from({ length: 9 }, (_, at) => ({
    url: `https://soup.example/${at}.ics`,
    isSameOrigin: true,
    isFeed: false,
  }))
  fake.sendMessage.mockResolvedValue({ ...ofPage, calendars })
  fake.readSession.mockResolvedValue({ 'found:1': { ...ofPage, calendars } })
  const page = follow()
  await page.begin('page', Promise.resolve({ tab, known: undefined }))
  for (let times = 0; times < 2; times++) {
    await page.hearOf([1])
    // what asks for files is loaded where one is asked for
    await vi.waitFor(() => expect(asked.mock.calls.length).toBeGreaterThanOrEqual(3))
    await turn()
  }
  expect(asked.mock.calls.map(([url]) => String(url))).toEqual(calendars.slice(0, 3).map(({ url }) => url))
  asked.mockRestore()
})
