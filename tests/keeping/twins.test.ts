import { describe, expect, test } from 'vitest'
import type { CalendarEvent } from '../../core/event.ts'
import { findKept, matchKept } from '../../core/keeping/matching.ts'
import { toSaved } from '../../core/keeping/saving.ts'
import { findTwins } from '../../core/keeping/twins.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts'
import { joinRecords, mergeTwins } from '../../core/witnesses/kept-twin.ts'
import { MEETUP, PAGE, VIEWER } from '../gallery/events.ts'

const { now, homeZone } = VIEWER
const POST_URL = 'https://blog.example/post'
/** As a blog announces the meetup: by its day, its town and its page. */
const POST: CalendarEvent = {
  uid: 'post@rendezvous',
  name: 'Graph databases in the wild',
  startDate: '2026-11-26',
  location: 'Paris',
  streams: [{ platform: 'YouTube' }],
  url: MEETUP.url,
  eventStatus: 'EventScheduled',
  evidence: {
    name: { source: 'prose', confidence: 0.7 },
    startDate: { source: 'prose', confidence: 0.7, quote: 'next Thursday' },
    location: { source: 'prose', confidence: 0.6 },
    streams: { source: 'prose', confidence: 0.6 },
    url: { source: 'prose', confidence: 0.8 },
  },
}
const saved = toSaved(POST, ['PT9H'], POST_URL, now, POST)
const twinsOf = (event: CalendarEvent, records = [saved]) =>
  findTwins([{ event, pageUrl: event.url }], records, now, homeZone)

describe('an event that was saved from a post', () => {
  test('is found again on the page of the meetup, under another uid', async () => {
    expect(await twinsOf(MEETUP)).toEqual({ [MEETUP.uid]: POST.uid })
  })

  test.each<[string, Partial<CalendarEvent>]>([
    ['on another day', { startDate: '2026-11-27T19:00[Europe/Paris]', endDate: '2026-11-27T21:00[Europe/Paris]' }],
    [
      'of another name, at another page and place',
      { name: 'Knitting', url: 'https://wool.example/', location: 'Lyon' },
    ],
  ])('is none that is %s', async (_, other) => {
    expect(await twinsOf({ ...MEETUP, ...other })).toEqual({})
  })

  test('is not asked about again where the user said that they are two', async () => {
    expect(await twinsOf(MEETUP, [{ ...saved, apart: [MEETUP.uid] }])).toEqual({})
  })

  test('and from the page of the meetup is found in the list, the later one as a twin of the first', async () => {
    const later = toSaved(MEETUP, ['-PT10M'], MEETUP.url, now + 1, MEETUP)
    expect(await findTwins([], [later, saved], now + 2, homeZone)).toEqual({ [MEETUP.uid]: POST.uid })
  })

  describe('and repeats', () => {
    // Thursdays; the gallery's present is a Monday
    const weekly = { ...MEETUP, uid: 'weekly@rendezvous', recurrence: 'FREQ=WEEKLY' }
    const first = { startDate: '2026-10-01T19:00[Europe/Paris]', endDate: '2026-10-01T21:30[Europe/Paris]' }
    const series = toSaved({ ...POST, ...first, recurrence: 'FREQ=WEEKLY' }, [], POST_URL, now)

    test.each<[string, Partial<CalendarEvent>]>([
      ['by its first evening', first],
      ['by the next one', {}],
      ['by one before it', { startDate: '2026-09-24T19:00[Europe/Paris]', endDate: '2026-09-24T21:30[Europe/Paris]' }],
    ])('is found again while it runs, where it is told %s', async (_, more) => {
      expect(await twinsOf({ ...weekly, ...more }, [series])).toEqual({ [weekly.uid]: POST.uid })
      expect(mergeTwins(series, { ...weekly, ...more }, MEETUP.url, homeZone)).toMatchObject(first)
    })

    test('is none on another day of the week, nor once it is over', async () => {
      const friday = { startDate: '2026-11-27T19:00[Europe/Paris]', endDate: '2026-11-27T21:30[Europe/Paris]' }
      expect(await twinsOf({ ...weekly, ...friday }, [series])).toEqual({})
      const over = { ...series, event: { ...series.event, recurrence: 'FREQ=WEEKLY;COUNT=3' } }
      expect(await twinsOf({ ...weekly, ...first, recurrence: 'FREQ=WEEKLY;COUNT=3' }, [over])).toEqual({})
    })
  })

  test('is left alone once it is over', async () => {
    expect(await findTwins([], [toSaved(MEETUP, [], MEETUP.url, now), saved], now + 30 * 86_400_000, homeZone)).toEqual(
      {},
    )
  })
})

test('2,000 saved events on a few days are compared with a page of 20 without a pause that one would see', async () => {
  const at = (index: number, name: string) => ({
    ...MEETUP,
    uid: `${name}-${index}@rendezvous`,
    name: `${name} ${index}`,
    startDate: `2026-12-${String(1 + (index % 28)).padStart(2, '0')}T19:00[Europe/Paris]`,
    url: `https://${name}.example/${index}`,
  })
  const many = Array.from({ length: 2_000 }, (_, index) => toSaved(at(index, 'talk'), [], PAGE, now + index))
  const page = Array.from({ length: 20 }, (_, index) => ({ event: at(index, 'concert'), pageUrl: PAGE }))
  const before = process.cpuUsage()
  expect(await findTwins(page, many, now, homeZone)).toEqual({})
  const { user } = process.cpuUsage(before)
  expect(user / 1000).toBeLessThan(1_000)
})

describe('two that are made one', () => {
  const event = mergeTwins(saved, MEETUP, MEETUP.url, homeZone) as CalendarEvent

  test('have each field from the better witness, who is named where it is the other page', () => {
    expect(event).toMatchObject({
      uid: POST.uid,
      startDate: MEETUP.startDate,
      endDate: MEETUP.endDate,
      location: MEETUP.location,
      streams: MEETUP.streams,
    })
    expect(event.evidence.startDate?.from).toBe(MEETUP.url)
    expect(event.evidence.name).toEqual(expect.not.objectContaining({ from: POST_URL }))
  })

  test('keep what the user wrote', () => {
    const own = { source: 'you', confidence: 1 }
    const corrected = {
      ...saved,
      event: { ...POST, location: 'My sofa', evidence: { ...POST.evidence, location: own } },
    }
    expect(mergeTwins(corrected, MEETUP, MEETUP.url, homeZone)).toMatchObject({
      location: 'My sofa',
      evidence: { location: own },
    })
  })

  test('keep what the user wrote into the other record, too', () => {
    const own = { source: 'you', confidence: 1 } as const
    const corrected = { ...MEETUP, location: 'My sofa', evidence: { ...MEETUP.evidence, location: own } }
    const inBoth = { ...POST, location: 'My bed', evidence: { ...POST.evidence, location: own } }
    expect(mergeTwins(saved, corrected, MEETUP.url, homeZone)).toMatchObject({
      location: 'My sofa',
      evidence: { location: own },
    })
    expect(mergeTwins({ ...saved, event: inBoth }, corrected, MEETUP.url, homeZone)?.location).toBe('My bed')
  })

  test('ring when each of them would have: what a day would have at 09:00 is at 09:00 of the day whose hour is known', () => {
    const other = toSaved(MEETUP, ['-PT1H'], MEETUP.url, now, MEETUP)
    const both = joinRecords({ ...saved, reminders: ['PT9H', '-PT15H'] }, other, event, DEFAULT_SETTINGS, now, homeZone)
    expect(both.reminders).toEqual(['-PT4H', '-PT28H', '-PT1H'])
    // the user is in New York, where 19:00 in Paris is 13:00; where the other was never saved there are the default ones
    const page = joinRecords(saved, { event: MEETUP }, event, DEFAULT_SETTINGS, now, homeZone)
    expect(page.reminders).toEqual(['-PT4H', '-PT10M'])
    expect(joinRecords({ ...saved, reminders: [] }, other, event, DEFAULT_SETTINGS, now, homeZone).reminders).toEqual([
      '-PT1H',
    ])
  })

  test('are known by both uids, one sequence further than either, and apart from what either is apart from', () => {
    const other = { ...toSaved(MEETUP, ['-PT10M'], MEETUP.url, now - 5, MEETUP), sequence: 4, apart: ['b'] }
    const joined = joinRecords({ ...saved, apart: ['a'] }, other, event, DEFAULT_SETTINGS, now + 9, homeZone)
    expect(joined).toMatchObject({
      apart: ['a', 'b'],
      sequence: 5,
      savedAt: now - 5,
      changedAt: now + 9,
      pageUrl: POST_URL,
    })
    for (const uid of [POST.uid, MEETUP.uid]) expect(findKept(uid, [joined])).toBe(joined)
  })
})

describe('a page whose event was renamed', () => {
  const renamed = { ...MEETUP, uid: 'renamed@rendezvous', name: 'CANCELLED: Graph databases in the wild' }
  const record = toSaved(MEETUP, [], 'https://www.meetup.com/graphs-paris/events/101?utm_source=x', now, MEETUP)

  test('still tells the one that was saved from it', () => {
    expect([...matchKept([renamed], [record], MEETUP.url)]).toEqual([['renamed@rendezvous', record]])
  })

  test('tells another one where its event is still there, is of another name, or two may be it', () => {
    expect(matchKept([renamed, MEETUP], [record], MEETUP.url).get(renamed.uid)).toBeUndefined()
    expect(matchKept([{ ...renamed, name: 'Knitting' }], [record], MEETUP.url).size).toBe(0)
    const two = [renamed, { ...renamed, uid: 'b@rendezvous', name: 'Graph databases in the wild II' }]
    expect(matchKept(two, [record], MEETUP.url).size).toBe(0)
    expect(matchKept([renamed], [record], 'https://elsewhere.example/').size).toBe(0)
    expect(matchKept([renamed], [{ ...record, pageUrl: '' }], '').size).toBe(0)
  })
})
