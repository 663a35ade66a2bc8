import { expect, test } from 'vitest'
import { resolveCandidate } from '../../core/drafts/resolve.ts'
import { makePage } from '../../core/page/page.ts'
import { read } from '../../core/readers/sites/google-calendar.ts'
import { parseDocument } from '../pages.ts'

const ADDRESS = 'https://calendar.google.com/calendar'

function pageAt(url: string) {
  return makePage(parseDocument('<html lang="en"><body></body></html>'), { url, now: 0, homeZone: 'America/Toronto' })
}

/** Start and end as they are resolved. */
function datesAt(url: string): string {
  const page = pageAt(url)
  return read(page)
    .map((candidate) => resolveCandidate(candidate, page, { name: 'google-calendar', trust: 1 }))
    .map((draft) => `${draft?.startDate} to ${draft?.endDate}`)
    .join()
}

const HOURS = 'dates=20270114T183000/20270114T200000'

test.each([
  [`${HOURS}&ctz=Europe/London`, '2027-01-14T18:30[Europe/London] to 2027-01-14T20:00[Europe/London]'],
  [HOURS, '2027-01-14T18:30[America/Toronto] to 2027-01-14T20:00[America/Toronto]'],
  [`${HOURS}&ctz=`, '2027-01-14T18:30[America/Toronto] to 2027-01-14T20:00[America/Toronto]'],
  ['dates=20270114T183000Z/20270114T200000Z&ctz=Europe/London', '2027-01-14T18:30[UTC] to 2027-01-14T20:00[UTC]'],
  ['dates=20270114T183000Z%2F20270114T200000Z', '2027-01-14T18:30[UTC] to 2027-01-14T20:00[UTC]'],
  ['dates=20270228/20270303', '2027-02-28 to 2027-03-02'],
  ['dates=20270228/20270301', '2027-02-28 to 2027-02-28'],
  ['dates=20270228/20270228', '2027-02-28 to undefined'],
  ['dates=20270231T183000Z/20270231T200000Z', 'undefined to undefined'],
])('%s', (query, dates) => {
  expect(datesAt(`${ADDRESS}/render?action=TEMPLATE&text=Tides&${query}`)).toBe(dates)
})

test.each(['/r/eventedit', '/u/1/r/eventedit', '/event', '/render', '/render/'])('%s is a form', (path) => {
  expect(read(pageAt(`${ADDRESS}${path}?action=TEMPLATE&text=Tides&${HOURS}`))).toHaveLength(1)
})

test.each([
  ['the calendar', `${ADDRESS}/u/0/r/week/2027/1/14`],
  ['a saved event', `${ADDRESS}/u/0/r/eventedit/c2F2ZWQ?text=Tides&${HOURS}`],
  ['an event known by its number alone', `${ADDRESS}/event?eid=c2F2ZWQ`],
  ['no name', `${ADDRESS}/r/eventedit?text=+&${HOURS}`],
  ['no dates', `${ADDRESS}/r/eventedit?text=Tides`],
  ['half a date', `${ADDRESS}/r/eventedit?text=Tides&dates=20270114T183000Z`],
  ['another site', `https://calendar.google.com.example.org/calendar/r/eventedit?text=Tides&${HOURS}`],
])('silent for %s', (_, url) => expect(read(pageAt(url))).toEqual([]))

test('a rule that is no rule is left out', () => {
  const [candidate] = read(pageAt(`${ADDRESS}/r/eventedit?text=Tides&${HOURS}&recur=RRULE:every+week`))
  expect(candidate).not.toHaveProperty('recurrence')
})
