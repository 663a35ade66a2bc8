import { describe, expect, test } from 'vitest'
import { onPlaceClock, withZone } from '../../core/drafts/zoning.ts'
import type { Draft } from '../../core/event.ts'
import { makePage } from '../../core/page/page.ts'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import { onToldClock } from '../../core/witnesses/told-clock.ts'
import { parseDocument } from '../pages.ts'

const page = makePage(parseDocument('<html lang="en"><body></body></html>'), {
  url: 'https://club.example.org/',
  now: 0,
  homeZone: 'Asia/Tokyo',
  parts: ALL_PARTS,
})
const draft = (fields: Partial<Draft>): Draft => ({
  name: 'Cello night',
  startDate: '2027-01-14T20:00',
  streams: [],
  url: page.url,
  eventStatus: 'EventScheduled',
  evidence: {},
  ...fields,
})
const far = draft({ startDate: '2027-01-14T12:00[-08:00]', endDate: '2027-01-14T14:00[-08:00]', location: 'London' })
const isFloating = ({ evidence }: Draft) => evidence.startDate !== undefined
const read = (one: Draft, ...others: Draft[]) => onToldClock(one, [one, ...others], page, isFloating).startDate

describe('an offset that the place doesn’t keep is left for the place’s clock', () => {
  test.each<[string, Draft]>([
    ['where the page shows that clock', draft({ startDate: '2027-01-14T20:00' })],
    ['where another witness tells that instant by another offset', draft({ startDate: '2027-01-14T21:00[+01:00]' })],
    ['where another witness tells it in the place’s zone', draft({ startDate: '2027-01-14T20:00[Europe/London]' })],
  ])('%s', (_, other) => {
    expect(onToldClock(far, [far, other], page, isFloating)).toMatchObject({
      startDate: '2027-01-14T20:00[Europe/London]',
      endDate: '2027-01-14T22:00[Europe/London]',
    })
  })

  test('where its own clock is shown without a zone', () => {
    const evidence = { startDate: { source: 'prose', confidence: 0.6 } }
    const shown = draft({ startDate: '2027-01-14T12:00[Europe/London]', evidence })
    expect(read(far, shown)).toBe('2027-01-14T12:00[Europe/London]')
  })

  test('where the place is told by the other witness', () => {
    const { location: _, ...nowhere } = far
    expect(read(nowhere, draft({ location: 'London' }))).toBe('2027-01-14T20:00[Europe/London]')
  })

  test.each<[string, Draft[]]>([
    ['nobody else tells it', []],
    ['another event is at that hour', [draft({ name: 'Chess' })]],
    ['the other witness repeats the offset', [draft({ startDate: '2027-01-14T12:00[-08:00]' })]],
    ['the other witness tells another hour', [draft({ startDate: '2027-01-14T19:00' })]],
    ['the other witness tells the day alone', [draft({ startDate: '2027-01-14' })]],
  ])('but not where %s', (_, others) => {
    expect(read(far, ...others)).toBe('2027-01-14T12:00[-08:00]')
  })

  test('and an offset that the place keeps stays', () => {
    const own = draft({ startDate: '2027-01-14T20:00[+00:00]', location: 'London' })
    expect(read(own, draft({ startDate: '2027-01-14T21:00[+01:00]' }))).toBe('2027-01-14T20:00[+00:00]')
  })
})

describe('“IST” is the time of', () => {
  const told = (location: string, url = page.url) => {
    const html = parseDocument('<html lang="en"><body></body></html>')
    const where = makePage(html, { url, now: 0, homeZone: 'Asia/Tokyo', parts: ALL_PARTS })
    const { startDate } = withZone(draft({ startDate: '2027-07-14T20:00[Asia/Kolkata]', location }), where)
    return startDate.slice(16)
  }

  test.each([
    ['India where nothing else is told', 'the old barn', undefined, '[Asia/Kolkata]'],
    ['India where its towns are', 'the old barn, Pune', undefined, '[Asia/Kolkata]'],
    ['Ireland where its towns are', 'the old barn, Dublin', undefined, '[Europe/Dublin]'],
    ['Ireland where its sites are', 'the old barn', 'https://club.example.ie/', '[Europe/Dublin]'],
    ['Israel where its towns are', 'the old barn, Tel Aviv', undefined, '[Asia/Jerusalem]'],
    ['India elsewhere', 'the old barn, Lyon', undefined, '[Asia/Kolkata]'],
  ])('%s', (_, location, url, zone) => expect(told(location, url)).toBe(zone))
})

describe('an abbreviation that the words tell is the clock of a place that keeps standard time all year', () => {
  const told = (startDate: string, location: string, source = 'prose') =>
    withZone(draft({ startDate, location, evidence: { startDate: { source, confidence: 0.7 } } }), page).startDate

  test.each([
    ['AEST in Brisbane', '2027-01-14T19:00[Australia/Sydney]', 'Brisbane, Australia', 'Australia/Brisbane'],
    ['MT in Phoenix', '2027-07-14T19:00[America/Denver]', 'Phoenix, Arizona', 'America/Phoenix'],
    ['EST in Kingston', '2027-07-14T19:00[America/New_York]', 'Kingston, Jamaica', 'America/Jamaica'],
  ])('%s', (_, startDate, location, zone) =>
    expect(told(startDate, location)).toBe(startDate.replace(/\[.*/, `[${zone}]`)),
  )

  test.each([
    ['where the place has a summer time', '2027-07-14T19:00[America/New_York]', 'Chicago, Illinois'],
    ['where the place is elsewhere', '2027-07-14T19:00[America/New_York]', 'Tokyo, Japan'],
  ])('but not %s', (_, startDate, location) => expect(told(startDate, location)).toBe(startDate))

  test('but not what data tell, which mean the zone that they name', () => {
    const startDate = '2027-07-14T19:00[America/New_York]'
    expect(told(startDate, 'Kingston, Jamaica', 'json-ld')).toBe(startDate)
  })
})

describe('a series that is told in UTC, and is on another day there,', () => {
  const there = (fields: Partial<Draft>) =>
    onPlaceClock(
      withZone(draft({ startDate: '2027-01-05T23:00[UTC]', location: 'Tokyo, Japan', ...fields }), page),
      page,
    )

  test('is held on the days of its place, and left out there', () => {
    expect(there({ recurrence: 'FREQ=WEEKLY;BYDAY=TU', exceptions: ['2027-01-12'] })).toMatchObject({
      startDate: '2027-01-06T08:00[Asia/Tokyo]',
      recurrence: 'FREQ=WEEKLY;BYDAY=WE',
      exceptions: ['2027-01-13'],
    })
  })

  test('keeps a rule that names the day of the place', () => {
    expect(there({ recurrence: 'FREQ=WEEKLY;BYDAY=WE' })).toMatchObject({
      startDate: '2027-01-06T08:00[Asia/Tokyo]',
      recurrence: 'FREQ=WEEKLY;BYDAY=WE',
    })
  })

  test('stays in UTC where its rule names a day that can’t be moved', () => {
    const told = { startDate: '2027-01-05T23:00[UTC]', recurrence: 'FREQ=MONTHLY;BYDAY=1TU' }
    expect(there(told)).toMatchObject(told)
  })

  test('is of whole days there, from midnight to midnight', () => {
    const times = { startDate: '2027-01-05T15:00[UTC]', endDate: '2027-01-06T15:00[UTC]' }
    expect(there({ ...times, recurrence: 'FREQ=WEEKLY;BYDAY=TU' })).toMatchObject({
      startDate: '2027-01-06',
      recurrence: 'FREQ=WEEKLY;BYDAY=WE',
    })
  })
})

test.each(['2027-01-20', '2027-04-10', '2027-07-12', '2027-10-20'])(
  'an offset of winter or summer that a system keeps all year is the place’s clock on %s, too',
  (day) => {
    for (const offset of ['-05:00', '-04:00']) {
      const { startDate } = withZone(draft({ startDate: `${day}T19:00[${offset}]`, location: 'New York' }), page)
      expect(startDate).toBe(`${day}T19:00[America/New_York]`)
    }
    const { startDate } = withZone(draft({ startDate: `${day}T19:00[-08:00]`, location: 'New York' }), page)
    expect(startDate).toBe(`${day}T19:00[-08:00]`)
  },
)
