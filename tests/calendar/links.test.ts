import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toCalendarLink } from '../../core/calendar/writing/links.ts'
import { LINK_TARGETS, type LinkTarget } from '../../core/calendar/writing/targets.ts'
import type { CalendarEvent } from '../../core/event.ts'
import { generate } from './generated.ts'
import { sampleEvent } from './sample.ts'

const HOME = 'Europe/Paris'
/** Before all that is announced here. */
const NOW = Date.parse('2027-01-01T00:00Z')
const HERE = { homeZone: HOME, now: NOW }

function linkOf(fields: Partial<CalendarEvent>, target: LinkTarget, now = NOW, homeZone = HOME) {
  const link = toCalendarLink(sampleEvent(fields), target, { homeZone, now })
  const { origin, pathname, searchParams } = new URL(link?.url ?? '')
  return { page: origin + pathname, lost: link?.lost, said: Object.fromEntries(searchParams) }
}

const ZONED = { startDate: '2027-07-14T18:30[Europe/London]', endDate: '2027-07-14T20:00[Europe/London]' }
const OFFSET = { startDate: '2027-07-14T18:30[+05:30]', endDate: '2027-07-14T20:00[+05:30]' }
const FLOATING = { startDate: '2027-07-14T18:30', endDate: '2027-07-14T20:00' }
const DAYS = { startDate: '2027-12-30', endDate: '2028-01-02' }
const WEEKLY = { ...ZONED, recurrence: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270930' }

describe('the page for a new event', () => {
  test.each([
    ['google', 'https://calendar.google.com/calendar/render'],
    ['outlook', 'https://outlook.live.com/calendar/0/deeplink/compose'],
    ['office365', 'https://outlook.cloud.microsoft/calendar/deeplink/compose'],
    ['yahoo', 'https://calendar.yahoo.com/'],
  ] as const)('of %s is on its site', (target, page) => {
    expect(linkOf(ZONED, target).page).toBe(page)
  })

  test.each<[LinkTarget, string, Partial<CalendarEvent>, Record<string, string>]>([
    ['google', 'the zone’s clock', ZONED, { dates: '20270714T183000/20270714T200000', ctz: 'Europe/London' }],
    ['google', 'the instant of an offset', OFFSET, { dates: '20270714T130000Z/20270714T143000Z' }],
    ['google', 'the reader’s own clock where no zone is told', FLOATING, { dates: '20270714T183000/20270714T200000' }],
    ['google', 'days with the one after the last', DAYS, { dates: '20271230/20280103' }],
    ['google', 'one day with the next', { startDate: '2027-12-31' }, { dates: '20271231/20280101' }],
    [
      'google',
      'no end that nobody told',
      { startDate: FLOATING.startDate },
      { dates: '20270714T183000/20270714T183000' },
    ],
    ['google', 'a series', WEEKLY, { recur: 'RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20270930T225959Z' }],
    ['outlook', 'the instant', ZONED, { startdt: '2027-07-14T17:30:00Z', enddt: '2027-07-14T19:00:00Z' }],
    ['outlook', 'the instant of an offset', OFFSET, { startdt: '2027-07-14T13:00:00Z', enddt: '2027-07-14T14:30:00Z' }],
    [
      'outlook',
      'the reader’s own clock where no zone is told',
      FLOATING,
      { startdt: '2027-07-14T18:30:00', enddt: '2027-07-14T20:00:00' },
    ],
    [
      'outlook',
      'days with the one after the last',
      DAYS,
      { startdt: '2027-12-30', enddt: '2028-01-03', allday: 'true' },
    ],
    ['office365', 'the instant', ZONED, { startdt: '2027-07-14T17:30:00Z', enddt: '2027-07-14T19:00:00Z' }],
    ['yahoo', 'the moment on the reader’s clock', ZONED, { ST: '20270714T193000', ET: '20270714T210000' }],
    [
      'yahoo',
      'the instant of an offset on the reader’s clock',
      OFFSET,
      { ST: '20270714T150000', ET: '20270714T163000' },
    ],
    ['yahoo', 'the told clock where no zone is told', FLOATING, { ST: '20270714T183000', ET: '20270714T200000' }],
    ['yahoo', 'one day', { startDate: '2027-12-31' }, { ST: '20271231', DUR: 'allday' }],
    ['yahoo', 'days with the one after the last', DAYS, { ST: '20271230', ET: '20280103' }],
  ])('of %s gets %s', (target, _, fields, said) => {
    const link = linkOf(fields, target)
    expect(link.said).toMatchObject(said)
    for (const name of ['ctz', 'recur', 'allday', 'DUR', 'ET'])
      if (!(name in said)) {
        if (name !== 'ctz' || target !== 'google') expect(link.said[name]).toBeUndefined()
      }
  })

  test.each<[string, Partial<CalendarEvent>, Record<string, string> | undefined]>([
    ['weekdays', { recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR' }, { RPAT: '02WkMoFr' }],
    ['an end', { recurrence: 'FREQ=DAILY;UNTIL=20270930' }, { RPAT: '01Dy', REND: '+20270930' }],
    ['the second Tuesday', { recurrence: 'FREQ=MONTHLY;BYDAY=2TU' }, { RPAT: '01Mh2Tu' }],
    ['the last Friday', { recurrence: 'FREQ=MONTHLY;BYDAY=-1FR' }, { RPAT: '01Mh5Fr' }],
    ['a number of times', { recurrence: 'FREQ=DAILY;COUNT=3' }, undefined],
    ['one weekday, told as the others that are none', { recurrence: 'FREQ=DAILY;BYDAY=MO,WE' }, { RPAT: '01WkMoWe' }],
    ['each Wednesday of a month', { recurrence: 'FREQ=MONTHLY;BYDAY=WE' }, { RPAT: '01WkWe' }],
    ['the second Tuesday, with a sign', { recurrence: 'FREQ=MONTHLY;BYDAY=+2TU' }, { RPAT: '01Mh2Tu' }],
    ['the day of the month that it begins on', { recurrence: 'FREQ=MONTHLY;BYMONTHDAY=14' }, { RPAT: '01Mh' }],
    ['another day of the month', { recurrence: 'FREQ=MONTHLY;BYMONTHDAY=15' }, undefined],
    ['the last but one', { recurrence: 'FREQ=MONTHLY;BYDAY=-2FR' }, undefined],
    ['days of the month', { recurrence: 'FREQ=MONTHLY;BYMONTHDAY=1,15' }, undefined],
    ['another zone’s clock', { recurrence: 'FREQ=WEEKLY', startDate: '2027-07-14T18:30[Asia/Tokyo]' }, undefined],
  ])('of Yahoo gets a series by %s in its own words, or says that it can’t', (_, fields, said) => {
    const link = linkOf({ startDate: '2027-07-14T18:30[Europe/Paris]', ...fields }, 'yahoo')
    expect({ RPAT: link.said.RPAT, REND: link.said.REND }).toEqual({ RPAT: said?.RPAT, REND: said?.REND })
    expect(link.lost).toEqual(said ? [] : ['repetition'])
    expect(link.said.DESC?.includes('Repeats')).toBe(said === undefined)
  })

  test('of Yahoo hears the last day of a series on the clock of the series, not on that of UTC', () => {
    const evening = { startDate: '2027-01-06T20:00[America/Los_Angeles]' }
    const last = (recurrence: string) =>
      linkOf({ ...evening, recurrence }, 'yahoo', NOW, 'America/Los_Angeles').said.REND
    expect(last('FREQ=DAILY;UNTIL=20270131')).toBe('+20270131')
    expect(last('FREQ=DAILY;UNTIL=20270201T075959Z')).toBe('+20270131')
    expect(last('FREQ=DAILY;UNTIL=20270201T035959Z')).toBe('+20270130')
  })

  test.each(['outlook', 'office365', 'yahoo'] as const)(
    'of %s gets the evening that comes next of a series that it can’t repeat, and not one that is long over',
    (target) => {
      const weekly = {
        startDate: '2025-01-08T19:00[Europe/Berlin]',
        endDate: '2025-01-08T21:00[Europe/Berlin]',
        recurrence: 'FREQ=WEEKLY;BYDAY=WE;COUNT=200',
      }
      const { said, lost } = linkOf(weekly, target, Date.parse('2026-11-27T12:00Z'))
      expect(lost).toEqual(['repetition'])
      expect([said.startdt ?? said.ST, said.enddt ?? said.ET]).toEqual(
        target === 'yahoo' ? ['20261202T190000', '20261202T210000'] : ['2026-12-02T18:00:00Z', '2026-12-02T20:00:00Z'],
      )
    },
  )

  test('of Google, which repeats it, gets the whole series', () => {
    const weekly = { startDate: '2025-01-08T19:00[Europe/Berlin]', recurrence: 'FREQ=WEEKLY;COUNT=200' }
    expect(linkOf(weekly, 'google', Date.parse('2026-11-27T12:00Z')).said.dates).toMatch(/^20250108T190000/)
  })

  test.each([
    ['FREQ=MONTHLY;BYDAY=+2TU', 'Repeats: every month on the 2nd Tue'],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'Repeats: every month on the last Fri'],
    ['FREQ=MONTHLY;BYDAY=-2FR', 'Repeats: every month on the 2nd to last Fri'],
    ['FREQ=MONTHLY;BYDAY=1MO,3MO', 'Repeats: every month on the 1st Mon, the 3rd Mon'],
    ['FREQ=MONTHLY;BYDAY=WE', 'Repeats: every week on Wed'],
    ['FREQ=DAILY;BYDAY=MO', 'Repeats: every week on Mon'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR', 'Repeats: every 2 weeks on Mon, Fri'],
    ['FREQ=MONTHLY;BYMONTHDAY=14', 'Repeats: every month'],
    ['FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=14', 'Repeats: every year'],
    ['FREQ=DAILY;UNTIL=20270801T065959Z', 'Repeats: every day until 2027-07-31'],
    ['FREQ=WEEKLY;COUNT=1', 'Repeats: every week 1 time'],
    // as much as is true
    ['FREQ=MONTHLY;BYMONTHDAY=1,15', 'Repeats'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=-1;UNTIL=20271231', 'Repeats until 2027-12-31'],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=WE', 'Repeats'],
    ['FREQ=YEARLY;BYMONTH=3,6;COUNT=9', 'Repeats 9 times'],
    ['FREQ=YEARLY;BYMONTHDAY=14', 'Repeats'],
    ['FREQ=DAILY;BYMONTH=7', 'Repeats'],
    ['FREQ=WEEKLY;UNTIL=20270231', 'Repeats: every week'],
  ])('of Outlook says of %s: %s', (recurrence, text) => {
    const { said } = linkOf({ startDate: '2027-07-14T20:00[America/Los_Angeles]', recurrence }, 'outlook')
    expect(said.body?.split('<br>')[0]).toBe(text)
  })

  test.each(['outlook', 'office365'] as const)(
    'of %s gets the first of a series, and in the notes how it goes on',
    (target) => {
      const link = linkOf({ ...WEEKLY, exceptions: ['2027-07-21'] }, target)
      expect(link.lost).toEqual(['repetition'])
      expect(link.said.body).toContain('Repeats: every week on Wed until 2027-09-30')
      expect(link.said.body).toContain('But not on: 2027-07-21')
    },
  )

  test('says which days are left out of a series where it can’t be told otherwise', () => {
    const link = linkOf({ ...WEEKLY, exceptions: ['2027-07-21'] }, 'google')
    expect(link.lost).toEqual(['exceptions'])
    expect(link.said.details).toContain('But not on: 2027-07-21')
  })

  test('says what several days are without a whole day', () => {
    expect(linkOf(DAYS, 'yahoo').lost).toEqual(['wholeDays'])
    expect(linkOf({ startDate: '2027-12-31' }, 'yahoo').lost).toEqual([])
  })

  test.each(LINK_TARGETS)('of %s names the stream, the page and what became of it', (target) => {
    const streams = [{ platform: 'YouTube', url: 'https://youtu.be/abcdefghijk' }]
    const { said } = linkOf({ ...ZONED, streams, eventStatus: 'EventCancelled', location: 'Café, Leeds' }, target)
    const notes = said.details ?? said.body ?? said.DESC ?? ''
    expect(notes).toContain('Stream: YouTube, https://youtu.be/abcdefghijk')
    expect(notes).toContain('Page: https://example.org/night-train')
    expect(notes).toContain('Cancelled.')
    expect(said.location ?? said.in_loc).toBe('Café, Leeds')
    expect(said.text ?? said.subject ?? said.TITLE).toBe('The night train')
  })
})

describe('the notes', () => {
  const description = 'Bread & soup <free>\nCome early'
  test.each<[LinkTarget, string, string]>([
    ['google', 'details', 'Bread & soup <free>\nCome early\n\nPage: https://example.org/night-train'],
    [
      'yahoo',
      'DESC',
      'Bread & soup <free>\nCome early\n\nAnnounced for: 2027-07-14 18:30 (Europe/London)\nPage: https://example.org/night-train',
    ],
    ['outlook', 'body', 'Bread &amp; soup &lt;free&gt;<br>Come early<br><br>Page: https://example.org/night-train'],
    ['office365', 'body', 'Bread &amp; soup &lt;free&gt;<br>Come early<br><br>Page: https://example.org/night-train'],
  ])('of %s are in what it reads there', (target, name, notes) => {
    expect(linkOf({ ...ZONED, description }, target).said[name]).toBe(notes)
  })

  test('of Outlook that are cut end in no broken markup', () => {
    const { said } = linkOf({ ...ZONED, description: '&\n'.repeat(500) }, 'outlook')
    expect(said.body).toMatch(/^(?:&amp;(?:<br>)?)+…<br><br>Page: /)
  })
})

describe('of what is too long', () => {
  const long = { ...ZONED, description: '夜行列車、'.repeat(400), location: 'L'.repeat(300) }

  test.each([
    ['google', 8_000],
    ['outlook', 2_000],
    ['office365', 2_000],
    ['yahoo', 2_000],
  ] as const)(
    '%s gets no more than it takes, the links whole, and the end of the notes is said to be cut',
    (target, most) => {
      const link = toCalendarLink(sampleEvent(long), target, HERE)
      expect(link?.url.length).toBeLessThanOrEqual(most)
      expect(link?.url.length).toBeGreaterThan(most - 100)
      expect(link?.lost).toEqual(['notes'])
      const notes = Object.values(linkOf(long, target).said).find((text) => text.includes('Page:')) ?? ''
      expect(notes).toMatch(/[夜行列車、]…(?:\n|<br>)/)
      expect(notes).toContain('Page: https://example.org/night-train')
    },
  )

  test('a place and a name that leave no room are cut, too', () => {
    const link = linkOf({ ...ZONED, name: '夜'.repeat(200), location: '駅'.repeat(300) }, 'outlook')
    expect(link.lost).toEqual(['place', 'name'])
    expect(link.said.subject).toMatch(/^夜+…$/)
  })
})

test('any event makes an address of its service that is not too long and can be read back', () => {
  const nasty = fc.string({ unit: 'binary', maxLength: 3_000 })
  const target = fc.constantFrom(...LINK_TARGETS)
  fc.assert(
    fc.property(nasty, nasty, nasty, target, (name, location, description, to) => {
      const link = toCalendarLink(sampleEvent({ ...ZONED, name: `n${name}`, location, description }), to, HERE)
      const url = new URL(link?.url ?? '')
      expect(url.href.length).toBeLessThanOrEqual(to === 'google' ? 8_000 : 2_000)
      expect(url.hash).toBe('')
      const keys = [...url.searchParams.keys()]
      expect(new Set(keys).size).toBe(keys.length)
    }),
    { numRuns: 200 },
  )
})

test('Google gets the same moments as a file does', () => {
  for (const { saved, understood } of generate(200, 7)) {
    const [from = ''] =
      new URL(toCalendarLink(saved.event, 'google', { homeZone: HOME, now: 0 })?.url ?? '').searchParams
        .get('dates')
        ?.split('/') ?? []
    const outlook =
      new URL(toCalendarLink(saved.event, 'outlook', { homeZone: HOME, now: 0 })?.url ?? '').searchParams.get(
        'startdt',
      ) ?? ''
    if (typeof understood.start === 'number') expect(Date.parse(outlook)).toBe(understood.start)
    else {
      expect(outlook.slice(0, 16)).toBe(understood.start)
      expect(from.slice(0, 13)).toBe(understood.start.replace(/[-:]/g, ''))
    }
  }
})
