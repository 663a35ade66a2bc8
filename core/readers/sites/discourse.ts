/** Discourse's events: those that posts hold, and those that its lists of topics show beside a title (seen from 2020 to 2026). */
import type { Page } from '../../page/page.ts'
import { WEEKDAYS } from '../../time/when.ts'
import { toCandidate } from '../candidate.ts'
import { toZonedText } from '../instant.ts'
import type { Candidate, Hint } from '../reader.ts'

const EVENTS = '.discourse-post-event[data-start]'
const BADGES = '.topic-list-item .event-date[data-starts-at]'
const TITLE = '#topic-title .fancy-title, #topic-title h1'

export const hint: Hint = { selector: `${EVENTS}, ${BADGES}` }

export const trust = 0.95

const MOST_EVENTS = 100
/** Characters. */
const LONGEST_TITLE = 500

export function read({ document }: Page): Candidate[] {
  const title = document.querySelector(TITLE)?.textContent?.slice(0, LONGEST_TITLE)
  const find = (selector: string) => [...document.querySelectorAll(selector)].slice(0, MOST_EVENTS)
  return [...find(EVENTS).flatMap((event) => readEvent(event, title) ?? []), ...find(BADGES).map(readBadge)]
}

/** Nothing of one that is still being written, and of one that is quoted: `title` is that of another topic. */
function readEvent(event: Element, title: string | undefined): Candidate | undefined {
  if (event.closest('.d-editor-preview, aside.quote')) return undefined
  const told = (name: string) => event.getAttribute(`data-${name}`) ?? undefined
  const [start, end, until] = ['start', 'end', 'recurrence-until'].map((name) => {
    const text = told(name)
    return told('all-day') === 'true' ? text?.slice(0, 10) : text
  })
  const recurrence = told('recurrence')
  // of one that repeats, the next one is shown above what its author wrote
  const shown = event.previousElementSibling?.querySelectorAll('.event-dates .discourse-local-date') ?? []
  const [next, itsEnd] = recurrence ? [...shown].slice(0, 2).map(toOccurrence) : []
  const [startDate, endDate] = next ? [next, itsEnd] : [start, end]
  const location = told('location')
  const isCall = location !== undefined && ADDRESS.test(location)
  return toCandidate(
    {
      name: told('name') ?? title,
      startDate,
      endDate,
      zone: told('timezone') ?? 'UTC',
      location: isCall ? undefined : location,
      recurrence: toRule(recurrence, startDate, until),
    },
    isCall ? [location] : [],
  )
}
/** https://meet.example.org/room */
const ADDRESS = /^https?:\/\/\S{1,1000}$/

function toOccurrence(date: Element): string {
  return ['date', 'time'].flatMap((name) => date.getAttribute(`data-${name}`) ?? []).join('T')
}

/** What an event's author chooses from; each repeats on the weekday of its start. */
const RULES = new Map([
  ['every_day', 'FREQ=DAILY'],
  ['every_weekday', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['every_week', 'FREQ=WEEKLY'],
  ['every_two_weeks', 'FREQ=WEEKLY;INTERVAL=2'],
  ['every_four_weeks', 'FREQ=WEEKLY;INTERVAL=4'],
])

function toRule(recurrence = '', start = '', until = ''): string | undefined {
  const day = new Date(Date.parse(start.slice(0, 10)))
  const ofMonth = `FREQ=MONTHLY;BYDAY=${Math.ceil(day.getUTCDate() / 7)}${WEEKDAYS[day.getUTCDay()]}`
  const rule = recurrence === 'every_month' ? ofMonth : RULES.get(recurrence)
  return rule && (until ? `${rule};UNTIL=${until.slice(0, 10).replaceAll('-', '')}` : rule)
}

/** Thu Jan 14 2027 18:30:00 GMT+0100: the instant on the reader's clock. Midnight stands for a day, as it does in the words shown. */
const SHOWN = /^\w{3} \w{3} \d\d \d{4} (\d\d:\d\d):\d\d GMT[+-]\d{4}$/

function readBadge(badge: Element): Candidate {
  const link = badge.closest('.topic-list-item')?.querySelector('a.title')
  const [startDate, endDate] = ['starts', 'ends'].map((name) => toText(badge.getAttribute(`data-${name}-at`) ?? ''))
  return toCandidate({
    name: link?.textContent ?? undefined,
    startDate,
    // one without an end has its start there
    endDate: endDate === startDate ? undefined : endDate,
    url: link?.getAttribute('href') ?? undefined,
  })
}

function toText(shown: string): string | undefined {
  const [, clock] = SHOWN.exec(shown) ?? []
  if (clock !== '00:00') return clock && toZonedText(Date.parse(shown))
  return toZonedText(Date.parse(shown.replace(OFFSET, 'GMT+0000')))?.slice(0, 10)
}
/** GMT+0100 */
const OFFSET = /GMT.*$/
