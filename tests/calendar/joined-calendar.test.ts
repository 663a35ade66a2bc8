import { describe, expect, test } from 'vitest'
import { joinCalendar } from '../../core/calendar/joined-calendar.ts'
import { toICalendar } from '../../core/calendar/writing/icalendar.ts'
import { occurrencesFrom } from '../../core/evenings/occurrences.ts'
import { type CalendarEvent, toUid } from '../../core/event.ts'
import { matchKept } from '../../core/keeping/matching.ts'
import { toSaved } from '../../core/keeping/saving.ts'
import { within } from '../cost.ts'

const here = { url: 'https://club.example/talk', now: Date.parse('2027-01-04T12:00Z'), homeZone: 'UTC' }
const told: CalendarEvent = {
  uid: 'told@rendezvous',
  name: 'Clocks and people',
  startDate: '2027-01-14',
  streams: [{ platform: 'YouTube' }],
  url: here.url,
  eventStatus: 'EventScheduled',
  evidence: {
    name: { source: 'prose', confidence: 0.6 },
    startDate: { source: 'prose', confidence: 0.6 },
    streams: { source: 'prose', confidence: 0.6 },
  },
}
const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', ...events.map((lines) => `BEGIN:VEVENT\n${lines}\nEND:VEVENT`), 'END:VCALENDAR'].join('\n')

const inTokyo = (file: string) => file.replace('BEGIN:VCALENDAR', 'BEGIN:VCALENDAR\nX-WR-TIMEZONE:Asia/Tokyo')
/** The first three starts of a series. */
function startsOf(event: CalendarEvent | undefined): string[] {
  const starts: string[] = []
  for (const { startDate } of event ? occurrencesFrom(event, '2027-01-01') : []) {
    if (starts.push(startDate) === 3) break
  }
  return starts
}

describe('a calendar file that the page links', () => {
  test('completes the page’s event, which stays the same event', () => {
    const file = calendar('SUMMARY:Clocks and people\nDTSTART;TZID=Europe/Paris:20270114T190000\nLOCATION:Town Hall')
    const [event, ...others] = joinCalendar([told], file, here)
    expect(others).toEqual([])
    expect(event).toMatchObject({
      uid: 'told@rendezvous',
      startDate: '2027-01-14T19:00[Europe/Paris]',
      location: 'Town Hall',
      streams: [{ platform: 'YouTube' }],
      evidence: { startDate: { source: 'calendar-file' }, streams: { source: 'prose' } },
    })
  })

  test('adds what only the file tells, behind the page’s own, and nothing that is over', () => {
    const file = calendar(
      'SUMMARY:Chess\nDTSTART:20270110T180000Z',
      'SUMMARY:Draughts\nDTSTART:20260110T180000Z',
      'SUMMARY:Go\nDTSTART:20260110T180000Z\nRRULE:FREQ=WEEKLY',
    )
    expect(joinCalendar([told], file, here).map(({ name }) => name)).toEqual(['Clocks and people', 'Go', 'Chess'])
  })

  test.each([
    ['has no end', 'RRULE:FREQ=WEEKLY', true],
    ['ends later', 'RRULE:FREQ=WEEKLY;UNTIL=20270401T000000Z', true],
    ['has ended', 'RRULE:FREQ=WEEKLY;UNTIL=20261201T000000Z', false],
    ['was held often enough', 'RRULE:FREQ=WEEKLY;COUNT=4', false],
    ['is still to be held', 'RRULE:FREQ=WEEKLY;COUNT=400', true],
    ['has only days ahead that are left out', 'RRULE:FREQ=WEEKLY;COUNT=2\nEXDATE:20270109T180000Z', false],
  ])('adds a series that %s or not', (_, rule, isAdded) => {
    const start = rule.includes('EXDATE') ? '20270102T180000Z' : '20260110T180000Z'
    const file = calendar(`SUMMARY:Go\nDTSTART:${start}\n${rule}`)
    expect(joinCalendar([], file, here).map(({ name }) => name)).toEqual(isAdded ? ['Go'] : [])
  })

  test('adds an event that is the same one when the file tells it otherwise the next time', () => {
    const uidOf = (...lines: string[]) => joinCalendar([], calendar(lines.join('\n')), here).map(({ uid }) => uid)
    const first = uidOf('UID:7@club.example', 'SUMMARY:Chess', 'DTSTART:20270110T180000Z')
    const moved = uidOf(
      'UID:7@club.example',
      'SUMMARY:Chess, in the big hall',
      'DTSTART:20270111T190000Z',
      'SEQUENCE:1',
    )
    expect(moved).toEqual(first)
    expect(uidOf('UID:8@club.example', 'SUMMARY:Chess', 'DTSTART:20270110T180000Z')).not.toEqual(first)
    expect(first).toEqual([expect.stringMatching(/^[\da-f]{16}@rendezvous$/)])
  })

  test('adds several that a careless program gave one UID as several', () => {
    const file = calendar(
      'UID:1\nSUMMARY:Chess\nDTSTART:20270110T180000Z',
      'UID:1\nSUMMARY:Draughts\nDTSTART:20270111T180000Z',
      'UID:2\nSUMMARY:Go\nDTSTART:20270112T180000Z\nRRULE:FREQ=WEEKLY',
      'UID:2\nRECURRENCE-ID:20270119T180000Z\nSUMMARY:Go outdoors\nDTSTART:20270119T160000Z',
    )
    const uids = joinCalendar([], file, here).map(({ uid }) => uid)
    expect(new Set(uids).size).toBe(4)
  })

  test.each([
    ['1', false],
    ['event-20270110', false],
    ['7@club.example', true],
    ['5f0c2c1e-8a57-4f0e-9d0e-1b6a2d0c9f11', true],
    ['040000008200E00074C5B7101A82E00800000000', true],
  ])('adds an event with the UID %s as the same one, or not, on two sites that both tell such a one', (id, isSame) => {
    const file = calendar(`UID:${id}\nSUMMARY:Chess\nDTSTART:20270110T180000Z`)
    const uidOn = (url: string) => joinCalendar([], file, { ...here, url })[0]?.uid
    expect(uidOn('https://a.example/') === uidOn('https://b.example/x')).toBe(isSame)
    expect(uidOn('https://a.example/')).toBe(uidOn('https://www.a.example/calendar'))
    // as it was always told of a file that was opened
    expect(uidOn('')).toBe(toUid('', `${id} `))
  })

  test('is still known of an event that was saved when a UID was one on all sites', () => {
    const file = calendar('UID:1\nSUMMARY:Chess\nDTSTART:20270110T180000Z')
    const [event] = joinCalendar([], file, here) as [CalendarEvent]
    const old = { ...event, uid: toUid('', '1 ') }
    const saved = toSaved(old, [], here.url, here.now, old)
    expect(matchKept([event], [saved], here.url).get(event.uid)).toBe(saved)
    expect(matchKept([event], [saved], 'https://opera.example/').size).toBe(0)
  })

  test('settles which of two days is meant', () => {
    const open = { ...told, startDate: '2027-02-03', otherStart: '2027-03-02' }
    const [event, ...others] = joinCalendar(
      [open],
      calendar('SUMMARY:Clocks and people\nDTSTART:20270302T180000Z'),
      here,
    )
    expect(others).toEqual([])
    expect(event).toMatchObject({ uid: 'told@rendezvous', startDate: '2027-03-02T18:00[UTC]' })
    expect(event).not.toHaveProperty('otherStart')
  })

  test.each([
    ['yearly', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
    ['daily', 'FREQ=DAILY', 'FREQ=DAILY;BYDAY=SU'],
    ['on days that are hardly ever', 'FREQ=YEARLY;BYMONTHDAY=29;BYMONTH=2;BYDAY=MO', 'FREQ=YEARLY;BYYEARDAY=366'],
  ])('costs little where each of its events has a zone of its own with %s rules', (_, spring, autumn) => {
    const observance = (kind: string, rule: string, from: string, to: string) =>
      `BEGIN:${kind}\nDTSTART:16010101T020000\nRRULE:${rule}\nTZOFFSETFROM:${from}\nTZOFFSETTO:${to}\nEND:${kind}`
    const zones = Array.from({ length: 200 }, (_, at) =>
      [
        `BEGIN:VTIMEZONE\nTZID:Own ${at}`,
        observance('DAYLIGHT', spring, '+0100', '+0200'),
        observance('STANDARD', autumn, '+0200', '+0100'),
        'END:VTIMEZONE',
      ].join('\n'),
    )
    const events = zones.map(
      (_, at) =>
        `UID:${at}\nSUMMARY:Talk ${at}\nDTSTART;TZID=Own ${at}:20270714T1830${10 + (at % 49)}\nRRULE:FREQ=WEEKLY`,
    )
    const file = calendar(...events).replace('BEGIN:VEVENT', `${zones.join('\n')}\nBEGIN:VEVENT`)
    expect(within(3_000, () => joinCalendar([], file, here)).length).toBe(100)
  })

  test.each([
    ['Egypt', '+0200', '+0300', 'BYDAY=-1FR;BYMONTH=4', 'BYDAY=-1TH;BYMONTH=10', 'Africa/Cairo'],
    ['Newfoundland', '-0330', '-0230', 'BYDAY=2SU;BYMONTH=3', 'BYDAY=1SU;BYMONTH=11', 'America/St_Johns'],
    ['Azores', '-0100', '+0000', 'BYDAY=-1SU;BYMONTH=3', 'BYDAY=-1SU;BYMONTH=10', 'Atlantic/Azores'],
    ['Middle East', '+0200', '+0300', 'BYDAY=-1SU;BYMONTH=3', 'BYDAY=-1SU;BYMONTH=10', 'Asia/Beirut'],
    ['Lord Howe', '+1030', '+1100', 'BYDAY=1SU;BYMONTH=10', 'BYDAY=1SU;BYMONTH=4', 'Australia/Lord_Howe'],
    ['Chatham Islands', '+1245', '+1345', 'BYDAY=-1SU;BYMONTH=9', 'BYDAY=1SU;BYMONTH=4', 'Pacific/Chatham'],
  ])('follows the clocks of %s in a series, as Outlook writes it', (name, winter, summer, spring, autumn, zone) => {
    const observance = (kind: string, from: string, to: string, rule: string) =>
      `BEGIN:${kind}\nDTSTART:16010101T020000\nTZOFFSETFROM:${from}\nTZOFFSETTO:${to}\nRRULE:FREQ=YEARLY;${rule}\nEND:${kind}`
    const file = calendar(
      `SUMMARY:Chess\nDTSTART;TZID=${name} Standard Time:20270114T190000\nRRULE:FREQ=WEEKLY`,
    ).replace(
      'BEGIN:VEVENT',
      [
        `BEGIN:VTIMEZONE\nTZID:${name} Standard Time`,
        observance('STANDARD', summer, winter, autumn),
        observance('DAYLIGHT', winter, summer, spring),
        'END:VTIMEZONE\nBEGIN:VEVENT',
      ].join('\n'),
    )
    expect(joinCalendar([], file, here)[0]?.startDate).toBe(`2027-01-14T19:00[${zone}]`)
  })

  test.each([
    ['GMT+0200', '[+02:00]'],
    ['UTC-3', '[-03:00]'],
    ['Etc/GMT-2', '[Etc/GMT-2]'],
    ['Ours +2', ''],
  ])('takes a zone that is called %s for what it says', (id, zone) => {
    const file = calendar(`SUMMARY:Chess\nDTSTART;TZID=${id}:20270114T190000`)
    expect(joinCalendar([], file, here)[0]?.startDate).toBe(`2027-01-14T19:00${zone}`)
  })

  test.each([
    ['FREQ=WEEKLY;BYDAY=TH;BYHOUR=19;BYMINUTE=0;BYSECOND=0', 'FREQ=WEEKLY;BYDAY=TH'],
    ['FREQ=DAILY;BYHOUR=19;BYMINUTE=00;COUNT=9', 'FREQ=DAILY;COUNT=9'],
    // twice a day is more than a rule may tell here
    ['FREQ=DAILY;BYHOUR=10,19', 'FREQ=DAILY;BYHOUR=10,19'],
    ['FREQ=DAILY;BYHOUR=10', 'FREQ=DAILY;BYHOUR=10'],
  ])('hears the hour of the start in a rule: %s', (rule, heard) => {
    const file = calendar(`SUMMARY:Chess\nDTSTART;TZID=Europe/Paris:20270114T190000\nRRULE:${rule}`)
    expect(joinCalendar([], file, here)[0]?.recurrence).toBe(heard)
  })

  test.each([
    ['weekly', '20270105T230000Z', 'FREQ=WEEKLY;BYDAY=TU;COUNT=3', ['01-06T08', '01-13T08', '01-20T08']],
    ['on working days', '20270107T230000Z', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', ['01-08T08', '01-09T08', '01-12T08']],
    [
      'in each second week',
      '20270108T230000Z',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR,SU',
      ['01-09T08', '01-11T08', '01-23T08'],
    ],
    ['by its start alone', '20270105T230000Z', 'FREQ=MONTHLY', ['01-06T08', '02-06T08', '03-06T08']],
    [
      'by the weekday of its own clock',
      '20270105T230000Z',
      'FREQ=WEEKLY;BYDAY=WE',
      ['01-06T08', '01-13T08', '01-20T08'],
    ],
    ['on the same day there', '20270105T030000Z', 'FREQ=WEEKLY;BYDAY=TU', ['01-05T12', '01-12T12', '01-19T12']],
  ])('a series in UTC is held on the days of its calendar: %s', (_, start, rule, days) => {
    const file = calendar(`SUMMARY:Chess\nDTSTART:${start}\nRRULE:${rule}`)
    const [event] = joinCalendar([], inTokyo(file), here)
    expect(startsOf(event)).toEqual(days.map((day) => `2027-${day}:00[Asia/Tokyo]`))
  })

  test('a series in UTC on a day of the month that is another one on the calendar’s clock stays in UTC', () => {
    for (const days of ['BYMONTHDAY=5', 'BYDAY=1TU']) {
      const file = calendar(
        `SUMMARY:Chess\nDTSTART:20270105T230000Z\nRRULE:FREQ=MONTHLY;${days}\nEXDATE:20270302T230000Z`,
      )
      const [event] = joinCalendar([], inTokyo(file), here)
      expect(event).toMatchObject({ startDate: '2027-01-05T23:00[UTC]', recurrence: `FREQ=MONTHLY;${days}` })
    }
  })

  test('of the days that a series of years leaves out, the latest are heard', () => {
    const dayOf = (number: number) => new Date(Date.UTC(2026, 4, 1 + number)).toISOString().slice(0, 10)
    const left = Array.from({ length: 300 }, (_, number) => dayOf(number))
    const lines = left.map((day) => `EXDATE;TZID=Europe/Paris:${day.replaceAll('-', '')}T090000`)
    const series = 'SUMMARY:Standup\nDTSTART;TZID=Europe/Paris:20260101T090000\nRRULE:FREQ=DAILY'
    const [event] = joinCalendar([], calendar([series, ...lines].join('\n')), here)
    expect(event?.exceptions).toEqual(left.slice(100))
  })

  test.each([
    ['one event', 1, 40_000],
    ['a thousand events', 1_000, 40],
  ])('costs little where days are told one by one by the ten thousands, in %s', (_, count, days) => {
    const stamps = Array.from(
      { length: days },
      (_, at) => `2027${10 + (at % 3)}${10 + (at % 20)}T18${10 + (at % 50)}00`,
    )
    const event = (at: number) => `UID:${at}\nSUMMARY:Talk ${at}\nDTSTART:20270101T180000\nDTEND:20270101T190000\n`
    const file = calendar(...Array.from({ length: count }, (_, at) => `${event(at)}RDATE:${stamps.join('\nRDATE:')}`))
    expect(within(3_000, () => joinCalendar([], file, here)).length).toBe(100)
  })

  const left = `EXDATE:${Array.from({ length: 500 }, (_, at) => `${1988 + 4 * at}0229T180000Z`)}`
  test.each([
    ['30 February', 'DTSTART:20200101T180000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'],
    ['30 February, asked for day by day', 'DTSTART:20200101T180000Z\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
    ['a week 53 in June', 'DTSTART:20200101T180000Z\nRRULE:FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6;BYDAY=MO'],
    ['each 9,999th year', 'DTSTART:20200101T180000Z\nRRULE:FREQ=YEARLY;INTERVAL=9999'],
    ['each 29 February since the year 4', 'DTSTART:00040229T180000Z\nRRULE:FREQ=YEARLY;COUNT=900'],
    ['29 February but not in 2,000 years', `DTSTART:19880229T180000Z\nRRULE:FREQ=YEARLY\n${left}`],
  ])('costs little where each of its 200 series is held on %s', (_, series) => {
    const events = Array.from({ length: 200 }, (_, at) => `UID:${at}@x\nSUMMARY:Talk ${at}\n${series}`)
    within(1_000, () => joinCalendar([], calendar(...events), here))
  })

  test('costs little where 200 zones have each changed their clocks by the day since 1601', () => {
    const zone = (at: number) =>
      `BEGIN:VTIMEZONE\nTZID:Own ${at}\nBEGIN:STANDARD\nDTSTART:16010101T020000\nRRULE:FREQ=YEARLY;BYDAY=SU,MO,TU;COUNT=99999\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:STANDARD\nEND:VTIMEZONE`
    const at = Array.from({ length: 200 }, (_, index) => index)
    const events = at.map(
      (one) => `UID:${one}\nSUMMARY:Talk ${one}\nDTSTART;TZID=Own ${one}:20270714T183000\nRRULE:FREQ=WEEKLY`,
    )
    const file = calendar(...events).replace('BEGIN:VEVENT', `${at.map(zone).join('\n')}\nBEGIN:VEVENT`)
    within(1_500, () => joinCalendar([], file, here))
  })

  test('that the user opened himself is read as a whole: all that he once wrote into one', () => {
    const all = Array.from({ length: 1_500 }, (_, at) => {
      const day = new Date(here.now + (at % 700) * 86_400_000).toISOString().slice(0, 10)
      const event = {
        ...told,
        uid: `${at}@rendezvous`,
        name: `Evening ${at}`,
        startDate: `${day}T19:00[Europe/Berlin]`,
      }
      return { event, reminders: ['-PT10M', '-P1D'], sequence: 0, changedAt: 0 }
    })
    const text = toICalendar(all, { homeZone: 'UTC' })
    const opened = { ...here, url: '', most: Infinity }
    expect(within(4_000, () => joinCalendar([], text, opened)).length).toBe(1_500)
    expect(joinCalendar([], text, here).length).toBe(100)
  })

  test('changes nothing where it is none', () => {
    expect(joinCalendar([told], '<!doctype html><p>Please log in', here)).toEqual([told])
  })
})
