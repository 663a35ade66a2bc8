import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCalendar, readEntries } from '../../core/calendar/reading/entries.ts'
import { splitSeries } from '../../core/calendar/reading/this-and-future.ts'
import { WINDOWS_ZONES, zoneOfWindows } from '../../core/calendar/reading/windows-zones.ts'
import { isZone } from '../../core/time/when.ts'
import { within } from '../cost.ts'
import { exportOne } from './sample.ts'

const toFile = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const toVevent = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1@example.org', ...lines, 'END:VEVENT']
/** What is read of an event that has these lines beside its name. */
const readOne = (...lines: string[]) => readCalendar(toFile(...toVevent('SUMMARY:Sea charts', ...lines)))[0]
/** The same in this calendar. */
const readIn = (calendar: string[], ...lines: string[]) =>
  readCalendar(toFile(...calendar, ...toVevent('SUMMARY:Sea charts', ...lines)))[0]
const START = 'DTSTART;TZID=Europe/Paris:20270114T183000'

test('an event is told in the file’s own words', () => {
  const file = toFile(
    ...toVevent(
      'DTSTAMP:20261201T000000Z',
      START,
      'DTEND;TZID=Europe/Paris:20270114T200000',
      'SUMMARY:Sea charts\\, for beginners',
      'LOCATION:Town Library\\, 5 High Street',
      'DESCRIPTION:Bring a pencil.\\nJoin at https://zoom.us/j/123456789?pwd=a.\\n',
      ' Doors close.',
      'URL:https://library.example.org/events/7',
      'ORGANIZER;CN="Friends: the Library":mailto:friends@example.org',
      'RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=TH',
      'BEGIN:VALARM',
      'DESCRIPTION:Reminder',
      'TRIGGER:-PT15M',
      'END:VALARM',
    ),
  )
  const expected = [
    {
      name: { text: 'Sea charts, for beginners' },
      startDate: { text: '2027-01-14T18:30[Europe/Paris]' },
      endDate: { text: '2027-01-14T20:00[Europe/Paris]' },
      location: { text: 'Town Library, 5 High Street' },
      description: { text: 'Bring a pencil. Join at https://zoom.us/j/123456789?pwd=a. Doors close.' },
      url: { text: 'https://library.example.org/events/7' },
      organizer: { text: 'Friends: the Library' },
      recurrence: { text: 'FREQ=WEEKLY;COUNT=4;BYDAY=TH' },
      streams: [{ text: 'https://zoom.us/j/123456789?pwd=a' }],
    },
  ]
  expect(readCalendar(file)).toEqual(expected)
  expect(readCalendar(file.replaceAll('\r\n', '\n'))).toEqual(expected)
})

describe('a start', () => {
  test.each([
    ['DTSTART:20270114T183000', '2027-01-14T18:30'],
    ['DTSTART:20270114T183000Z', '2027-01-14T18:30[UTC]'],
    ['dtstart;tzid=Europe/Paris:20270114T183000', '2027-01-14T18:30[Europe/Paris]'],
    ['DTSTART;VALUE=DATE-TIME;TZID="Europe/Paris":20270114T183000', '2027-01-14T18:30[Europe/Paris]'],
    ['DTSTART;TZID=W. Europe Standard Time:20270114T183000', '2027-01-14T18:30[Europe/Berlin]'],
    ['DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Paris:20270114T183000', '2027-01-14T18:30[Europe/Paris]'],
    [
      'DTSTART;TZID=/freeassociation.sourceforge.net/Tzfile/Europe/Paris:20270114T183000',
      '2027-01-14T18:30[Europe/Paris]',
    ],
    [
      'DTSTART;TZID=/example.org/2027_1/America/Argentina/Ushuaia:20270114T183000',
      '2027-01-14T18:30[America/Argentina/Ushuaia]',
    ],
    ['DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Rome":20270114T183000', '2027-01-14T18:30'],
    ['DTSTART;TZID=Our time:20270114T183000', '2027-01-14T18:30'],
    ['DTSTART;TZID=Europe/Paris:20270114T183000Z', '2027-01-14T18:30[UTC]'],
    ['DTSTART;VALUE=DATE:20270114', '2027-01-14'],
    ['DTSTART:20270114', '2027-01-14'],
    ['DTSTART;VALUE=DATE:20270114T000000', '2027-01-14'],
    ['DTSTART:2027-01-14T18:30:00Z', '2027-01-14T18:30[UTC]'],
    ['DTSTART:20270231T183000', undefined],
    ['DTSTART:soon', undefined],
    ['DTSTART;TZID=Europe/Paris', undefined],
  ])('%s', (line, startDate) => {
    expect(readOne(line)?.startDate?.text).toBe(startDate)
  })

  test.each([
    ['X-LIC-LOCATION names the zone', ['BEGIN:VTIMEZONE', 'TZID:Ours', 'X-LIC-LOCATION:Europe/Paris', 'END:VTIMEZONE']],
    ['the calendar’s own zone helps out', ['X-WR-TIMEZONE:Europe/Paris']],
  ])('%s', (_, calendar) => {
    expect(readIn(calendar, 'DTSTART;TZID=Ours:20270114T183000')?.startDate?.text).toBe(
      '2027-01-14T18:30[Europe/Paris]',
    )
  })

  test('an instant is told on the calendar’s own clock', () => {
    expect(readIn(['X-WR-TIMEZONE:Europe/Paris'], 'DTSTART:20270714T163000Z')?.startDate?.text).toBe(
      '2027-07-14T18:30[Europe/Paris]',
    )
  })

  test('every zone of Windows is one that the browser knows', () => {
    const names = ['Eastern', 'GMT', 'W. Europe', 'FLE', 'India', 'AUS Eastern', 'E. South America', 'New Zealand']
    const zones = names.map((name) => zoneOfWindows(`${name} Standard Time`))
    expect(zones).toEqual([
      'America/New_York',
      'Europe/London',
      'Europe/Berlin',
      'Europe/Kiev',
      'Asia/Kolkata',
      'Australia/Sydney',
      'America/Sao_Paulo',
      'Pacific/Auckland',
    ])
    expect(WINDOWS_ZONES.filter((zone) => !isZone(zone))).toEqual([])
    expect(zoneOfWindows('Lunar Standard Time')).toBeUndefined()
  })
})

describe('an end', () => {
  test.each([
    ['the last day of several', ['DTSTART;VALUE=DATE:20270330', 'DTEND;VALUE=DATE:20270401'], '2027-03-31'],
    ['of the one day none', ['DTSTART;VALUE=DATE:20270330', 'DTEND;VALUE=DATE:20270331'], undefined],
    ['none where a day was not counted on', ['DTSTART;VALUE=DATE:20270330', 'DTEND;VALUE=DATE:20270330'], undefined],
    ['days that last', ['DTSTART;VALUE=DATE:20270330', 'DURATION:P3D'], '2027-04-01'],
    ['hours that last', [START, 'DURATION:PT1H30M'], '2027-01-14T20:00[Europe/Paris]'],
    ['weeks that last', [START, 'DURATION:P1W'], '2027-01-21T18:30[Europe/Paris]'],
    ['no end that is the start', [START, 'DTEND;TZID=Europe/Paris:20270114T183000'], undefined],
    ['an end in another zone', [START, 'DTEND;TZID=Europe/London:20270114T190000'], '2027-01-14T20:00[Europe/Paris]'],
    ['an end in UTC', [START, 'DTEND:20270114T190000Z'], '2027-01-14T20:00[Europe/Paris]'],
    ['no day behind a time', [START, 'DTEND;VALUE=DATE:20270115'], undefined],
    ['no broken duration', [START, 'DURATION:1 hour'], undefined],
  ])('%s', (_, lines, endDate) => {
    expect(readOne(...lines)?.endDate?.text).toBe(endDate)
  })

  test('midnights that enclose days are days', () => {
    expect(readOne('DTSTART:20270330T000000', 'DTEND:20270401T000000')).toMatchObject({
      startDate: { text: '2027-03-30' },
      endDate: { text: '2027-03-31' },
    })
  })
})

describe('a place', () => {
  const ZOOM = 'https://zoom.us/j/123456789'
  test.each([
    ['LOCATION:Town Library', 'Town Library', undefined],
    [`LOCATION:${ZOOM}`, undefined, [ZOOM]],
    [`LOCATION:Zoom: ${ZOOM}`, undefined, [ZOOM]],
    [`LOCATION:Town Library / ${ZOOM}`, 'Town Library', [ZOOM]],
    ['LOCATION:Online via Zoom', undefined, ['Zoom']],
    ['LOCATION:Zoom Arena\\, 5 High Street', 'Zoom Arena, 5 High Street', undefined],
    ['LOCATION:https://library.example.org', undefined, undefined],
    [`URL:${ZOOM}`, undefined, [ZOOM]],
    ['CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://call.example.org/7', undefined, ['https://call.example.org/7']],
    ['CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+1-555-0100', undefined, undefined],
    ['X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij', undefined, ['https://meet.google.com/abc-defg-hij']],
    [
      'X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/1',
      undefined,
      ['https://teams.microsoft.com/l/meetup-join/1'],
    ],
    [`DESCRIPTION:<a href="${ZOOM}">Join</a>`, undefined, [ZOOM]],
    ['DESCRIPTION:Trailer: https://www.youtube.com/watch?v=abcdefghijk', undefined, undefined],
    [
      'DESCRIPTION:Livestream: https://www.youtube.com/watch?v=abcdefghijk',
      undefined,
      ['https://www.youtube.com/watch?v=abcdefghijk'],
    ],
    ['DESCRIPTION:More at https://library.example.org/7', undefined, undefined],
  ])('%s', (line, location, streams) => {
    const read = readOne(START, line)
    expect(read?.location?.text).toBe(location)
    expect(read?.streams?.map(({ text }) => text)).toEqual(streams)
  })
})

describe('events that', () => {
  const series = toVevent('SUMMARY:Choir', START, 'RRULE:FREQ=WEEKLY')
  const DAY = 'TZID=Europe/Paris:20270121T183000'
  const moved = toVevent('SUMMARY:Choir', 'RECURRENCE-ID:20270121T173000Z', 'DTSTART:20270122T173000Z')
  const same = toVevent('SUMMARY:Choir', `RECURRENCE-ID;${DAY}`, `DTSTART;${DAY}`, 'PRIORITY:1')
  const cancelled = toVevent('SUMMARY:Choir', `RECURRENCE-ID;${DAY}`, `DTSTART;${DAY}`, 'STATUS:CANCELLED')
  const first = toVevent('SUMMARY:Choir', START, 'SEQUENCE:1')
  const second = toVevent('SUMMARY:Choir', START, 'SEQUENCE:2', 'STATUS:CANCELLED')
  test.each([
    ['are cancelled say so', toFile(...toVevent('SUMMARY:Choir', START, 'STATUS:CANCELLED')), ['EventCancelled']],
    ['a whole file cancels say so', toFile('METHOD:CANCEL', ...toVevent('SUMMARY:Choir', START)), ['EventCancelled']],
    ['are tentative say nothing', toFile(...toVevent('SUMMARY:Choir', START, 'STATUS:TENTATIVE')), [undefined]],
    ['are a changed day of a series are told apart', toFile(...moved, ...series), [undefined, undefined]],
    ['are a day of a series like the others are not', toFile(...same, ...series), [undefined]],
    ['are a cancelled day of a series are not', toFile(...cancelled, ...series), [undefined]],
    ['are told in two versions are told in the later one', toFile(...first, ...second), ['EventCancelled']],
    ['are a changed day alone are told', toFile(...moved), [undefined]],
    ['have no name are none', toFile(...toVevent(START)), []],
    ['have no end are none', `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Choir\n${START}`, []],
    ['are tasks are none', toFile('BEGIN:VTODO', 'SUMMARY:Choir', START, 'END:VTODO'), []],
    ['no calendar holds are told', toVevent('SUMMARY:Choir', START).join('\n'), [undefined]],
  ])('%s', (_, file, statuses) => {
    expect(readCalendar(file).map(({ eventStatus }) => eventStatus?.text)).toEqual(statuses)
  })
})

test.each([
  ['RRULE:FREQ=WEEKLY;BYDAY=TH', 'FREQ=WEEKLY;BYDAY=TH'],
  ['RRULE:BYDAY=TH;INTERVAL=2;FREQ=WEEKLY;', 'FREQ=WEEKLY;BYDAY=TH;INTERVAL=2'],
])('%s is a rule', (line, recurrence) => {
  expect(readOne(START, line)?.recurrence?.text).toBe(recurrence)
})

test.each([
  [['EXDATE:20270128T183000'], '20270128T183000'],
  [
    ['EXDATE:20270128T183000,20270204T183000', 'EXDATE;VALUE=DATE:20270211'],
    '20270128T183000,20270204T183000,20270211',
  ],
  [['EXDATE;TZID=Europe/Paris:20270128T183000'], '20270128T183000[Europe/Paris]'],
])('%j are days on which it is not held', (lines, exceptions) => {
  expect(readOne(START, 'RRULE:FREQ=WEEKLY', ...lines)?.exceptions?.text).toBe(exceptions)
})

test.each([
  ['moved', 'DTSTART;TZID=Europe/Paris:20270122T183000', '20270121T183000[Europe/Paris]'],
  ['cancelled', 'STATUS:CANCELLED', '20270121T183000[Europe/Paris]'],
  ['as it was', 'DTSTART;TZID=Europe/Paris:20270121T183000', undefined],
])('a day of a series that is %s is left out of it or not', (_, line, exceptions) => {
  const file = toFile(
    ...toVevent('SUMMARY:Sea charts', START, 'RRULE:FREQ=WEEKLY'),
    ...toVevent(
      'SUMMARY:Sea charts',
      'RECURRENCE-ID;TZID=Europe/Paris:20270121T183000',
      'DTSTART;TZID=Europe/Paris:20270121T183000',
      line,
    ).filter(
      (one, at, all) => !one.startsWith('DTSTART') || !all.slice(at + 1).some((next) => next.startsWith('DTSTART')),
    ),
  )
  expect(readCalendar(file)[0]?.exceptions?.text).toBe(exceptions)
})

test.each([
  // the clocks are set forward in that night, and back in the other
  ['PT8H', '20270327T220000', '2027-03-28T07:00[Europe/Berlin]'],
  ['PT8H', '20271030T220000', '2027-10-31T05:00[Europe/Berlin]'],
  ['P1D', '20270327T220000', '2027-03-28T22:00[Europe/Berlin]'],
  ['P1DT2H', '20270326T220000', '2027-03-28T00:00[Europe/Berlin]'],
  ['PT45M', '20270327T220000', '2027-03-27T22:45[Europe/Berlin]'],
  ['-PT1H', '20270327T220000', undefined],
])('what lasts %s from %s ends when so many hours are over, and days on the same clock', (duration, start, end) => {
  expect(readOne(`DTSTART;TZID=Europe/Berlin:${start}`, `DURATION:${duration}`)?.endDate?.text).toBe(end)
})

describe('a series that was changed from one evening on', () => {
  const series = (rule: string, ...changes: string[][]) =>
    readEntries(
      toFile(
        ...toVevent('UID:a', 'SUMMARY:Club', 'DTSTART;TZID=Europe/Berlin:20270106T190000', `RRULE:${rule}`),
        ...changes.flatMap((lines) => toVevent('UID:a', 'SUMMARY:Club', ...lines)),
      ),
      { splitSeries },
    ).map(({ candidate: { startDate, recurrence, exceptions } }) => [
      startDate?.text,
      recurrence?.text,
      exceptions?.text,
    ])
  const since = (day: string, clock: string, on = day) => [
    `RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:${day}T190000`,
    `DTSTART;TZID=Europe/Berlin:${on}T${clock}`,
  ]

  test('is told at the old hour before it, and at the new one since', () => {
    expect(series('FREQ=WEEKLY;BYDAY=WE', since('20270203', '200000'))).toEqual([
      ['2027-01-06T19:00[Europe/Berlin]', 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270203T185959', undefined],
      ['2027-02-03T20:00[Europe/Berlin]', 'FREQ=WEEKLY;BYDAY=WE', undefined],
    ])
  })

  test('keeps how often it is held', () => {
    expect(series('FREQ=WEEKLY;COUNT=10', since('20270203', '200000'))[1]?.[1]).toBe('FREQ=WEEKLY;COUNT=6')
  })

  test('may be changed once more', () => {
    expect(series('FREQ=WEEKLY', since('20270303', '180000'), since('20270203', '200000'))).toEqual([
      ['2027-01-06T19:00[Europe/Berlin]', 'FREQ=WEEKLY;UNTIL=20270203T185959', undefined],
      ['2027-02-03T20:00[Europe/Berlin]', 'FREQ=WEEKLY;UNTIL=20270303T185959', undefined],
      ['2027-03-03T18:00[Europe/Berlin]', 'FREQ=WEEKLY', undefined],
    ])
  })

  test('on another weekday, of which its rule knows nothing, is told no more at the old one', () => {
    expect(series('FREQ=WEEKLY;BYDAY=WE', since('20270203', '190000', '20270204'))).toEqual([
      [
        '2027-01-06T19:00[Europe/Berlin]',
        'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270203T185959',
        '20270203T190000[Europe/Berlin]',
      ],
      ['2027-02-04T19:00[Europe/Berlin]', undefined, undefined],
    ])
  })

  test('is over where it was called off since', () => {
    expect(series('FREQ=WEEKLY', [...since('20270203', '190000'), 'STATUS:CANCELLED'])).toEqual([
      ['2027-01-06T19:00[Europe/Berlin]', 'FREQ=WEEKLY;UNTIL=20270203T185959', undefined],
    ])
  })
})

test('a feed that is full of what is over keeps the series that goes on', () => {
  const over = Array.from({ length: 300 }, (_, at) =>
    toVevent(`SUMMARY:Talk ${at}`, `DTSTART:2026${1000 + (at % 200)}`),
  ).flat()
  const feed = toFile(...toVevent('SUMMARY:Choir', 'DTSTART:20100107', 'RRULE:FREQ=WEEKLY'), ...over)
  expect(readCalendar(feed).map(({ name }) => name?.text)).toContain('Choir')
})

test('a mailbox is no organizer', () => {
  expect(readOne(START, 'ORGANIZER;CN=a@example.org:mailto:a@example.org')?.organizer).toBeUndefined()
})

test('reads back what is exported', () => {
  expect(readCalendar(exportOne({ startDate: '2027-01-14T18:30[Europe/London]' }))[0]?.startDate?.text).toBe(
    '2027-01-14T18:30[Europe/London]',
  )
})

describe('a hostile file', () => {
  const BIG = 1_000_000
  test.each([
    ['of components', 'BEGIN:VEVENT\n'.repeat(BIG / 13)],
    [
      'of events',
      toVevent('SUMMARY:a', START)
        .join('\n')
        .concat('\n')
        .repeat(BIG / 100),
    ],
    ['of quotes', `BEGIN:VEVENT\nDTSTART${';A="'.repeat(BIG / 4)}`],
    ['of parameters', `BEGIN:VEVENT\nDTSTART${';A=b'.repeat(BIG / 4)}`],
    ['of folds', 'a\n '.repeat(BIG / 3)],
    ['of separators', toFile(...toVevent('SUMMARY:a', START, `LOCATION:${' -'.repeat(BIG / 2)}x`))],
    ['of addresses', toFile(...toVevent('SUMMARY:a', START, `DESCRIPTION:${'https://zoom.us/j/1,'.repeat(BIG / 20)}`))],
    [
      'of zones',
      Array.from({ length: 5_000 }, (_, at) =>
        toVevent('SUMMARY:a', `DTSTART;TZID=a/b/${at}:20270114T183000`).join('\n'),
      ).join('\n'),
    ],
  ])('%s costs little', (_, text) => {
    expect(within(2_000, () => readCalendar(text)).length).toBeLessThanOrEqual(200)
  })

  test('never throws', () => {
    const line = fc.oneof(
      fc.constantFrom('BEGIN:VEVENT', 'END:VEVENT', 'SUMMARY:a', START, 'BEGIN:VCALENDAR', 'END:VCALENDAR'),
      fc.string(),
      fc.string().map((text) => `DTSTART:${text}`),
      fc.string().map((text) => `DTSTART;TZID=${text}:20270114T183000`),
    )
    fc.assert(fc.property(fc.array(line), (lines) => Array.isArray(readCalendar(lines.join('\n')))))
  })
})
