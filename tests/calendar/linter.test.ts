import { describe, expect, test } from 'vitest'
import { toICalendar } from '../../core/calendar/writing/icalendar.ts'
import { KINDS, sampleFile } from './kinds.ts'
import { lint, RULE_NAMES } from './linter.ts'
import { exportOne } from './sample.ts'

const GOOD = exportOne(
  {
    startDate: '2027-03-10T18:30[Europe/Paris]',
    endDate: '2027-03-10T20:00[Europe/Paris]',
    recurrence: 'FREQ=WEEKLY;UNTIL=20270701',
    exceptions: ['2027-03-24'],
    location: 'Old Town Hall, Leeds',
    description: 'é'.repeat(100),
    geo: '48.871902;2.34861',
    streams: [{ platform: 'Zoom', url: 'https://zoom.us/j/1' }],
  },
  { reminders: ['-PT10M'] },
)
const swap = (from: string | RegExp, to: string) => () => GOOD.replace(from, () => to)
const VEVENT = GOOD.slice(GOOD.indexOf('BEGIN:VEVENT'), GOOD.indexOf('END:VCALENDAR'))
const VTIMEZONE = GOOD.slice(GOOD.indexOf('BEGIN:VTIMEZONE'), GOOD.indexOf('BEGIN:VEVENT'))
const VALARM = GOOD.slice(GOOD.indexOf('BEGIN:VALARM'), GOOD.indexOf('END:VEVENT'))

/** A file for each rule that breaks it. */
const BROKEN: Record<string, () => string> = {
  'lines end with CRLF (5545 §3.1)': swap('CALSCALE:GREGORIAN\r\n', 'CALSCALE:GREGORIAN\n'),
  'no line is longer than 75 octets (5545 §3.1)': swap('Old Town Hall', 'O'.repeat(75)),
  // as one reads it who takes the octets of each line for themselves
  'no character is cut by a fold (5545 §3.1)': swap('éé', 'é\u{FFFD}'),
  'no control character but the tab (5545 §3.1)': swap('Old Town', 'Old\0Town'),
  'every line is a content line (5545 §3.1)': swap('CALSCALE:GREGORIAN', 'CALSCALE GREGORIAN'),
  'components are closed in order (5545 §3.6)': swap('END:VALARM\r\nEND:VEVENT', 'END:VEVENT\r\nEND:VALARM'),
  'the calendar has PRODID and VERSION once (5545 §3.6)': swap('VERSION:2.0', 'VERSION:1.0'),
  'something is in the calendar (5545 §3.6)': swap(VTIMEZONE + VEVENT, ''),
  'properties come before components (5545 §3.6)': swap(VALARM, `${VALARM}PRIORITY:1\r\n`),
  'an event has a UID (5545 §3.6.1)': swap(/UID:.*\r\n/, ''),
  'an event has a DTSTAMP in UTC (5545 §3.6.1)': swap(/DTSTAMP:(.*)Z\r\n/, 'DTSTAMP:20270101T000000\r\n'),
  'an event has a DTSTART (5545 §3.6.1)': () => exportOne({ startDate: '2027-01-14' }).replace(/DTSTART.*\r\n/, ''),
  'what an event says once it says once (5545 §3.6.1)': swap('SEQUENCE:0\r\n', 'SEQUENCE:0\r\nSEQUENCE:1\r\n'),
  'an event has no end and duration at once (5545 §3.6.1)': swap('SEQUENCE:0', 'DURATION:PT1H\r\nSEQUENCE:0'),
  'an end is of the kind of its start (5545 §3.8.2.2)': swap(/DTEND.*/, 'DTEND:20270310T200000'),
  'an end is after its start (5545 §3.8.2.2)': swap(/DTEND.*/, 'DTEND;TZID=Europe/Paris:20270310T183000'),
  'dates and times have their form (5545 §3.3.4, §3.3.5)': swap(
    /LAST-MODIFIED:.*/,
    'LAST-MODIFIED:2027-01-01T00:00:00Z',
  ),
  'UTC has no TZID (5545 §3.2.19)': () =>
    exportOne({ startDate: '2027-01-14T18:30[Europe/Paris]' }).replace(/(DTSTART;.*)\r\n/, '$1Z\r\n'),
  'a TZID has its VTIMEZONE (5545 §3.2.19)': swap(VTIMEZONE, ''),
  'a VTIMEZONE is there once, and is used (5545 §3.6.5)': swap(VTIMEZONE, VTIMEZONE + VTIMEZONE),
  'a zone has observances with their offsets (5545 §3.6.5)': swap('TZOFFSETFROM:+0100\r\n', ''),
  'a zone is told from before the first event on (5545 §3.6.5)': swap(
    VTIMEZONE,
    VTIMEZONE.replaceAll('DTSTART:2026', 'DTSTART:2028'),
  ),
  'a rule is one (5545 §3.3.10)': swap('RRULE:FREQ=WEEKLY', 'RRULE:FREQ=EVERY WEEK'),
  'UNTIL is of the kind of the start (5545 §3.3.10)': swap(/UNTIL=\w+/, 'UNTIL=20270701T235959'),
  'EXDATE is of the kind of the start, and of a series (5545 §3.8.5.1)': swap(/EXDATE.*/, 'EXDATE:20270324T173000Z'),
  'text is escaped (5545 §3.3.11)': swap('Old Town Hall\\, Leeds', 'Old Town Hall, Leeds'),
  'STATUS is an event’s (5545 §3.8.1.11)': swap('STATUS:CONFIRMED', 'STATUS:POSTPONED'),
  'SEQUENCE is a number (5545 §3.8.7.4)': swap('SEQUENCE:0', 'SEQUENCE:first'),
  'GEO is a point of the earth (5545 §3.8.1.6)': swap(/GEO:.*/, 'GEO:148.87,2.35'),
  'URL is an address (5545 §3.8.4.6)': swap(/URL;VALUE=URI:.*/, 'URL;VALUE=URI:on our page'),
  'ORGANIZER has the address of a person (5545 §3.8.4.3)': swap('SEQUENCE:0', 'ORGANIZER;CN="Ada":Ada\r\nSEQUENCE:0'),
  'CONFERENCE is an address with known features (7986 §5.11)': swap('FEATURE=AUDIO,VIDEO', 'FEATURE=SOUND'),
  'an alarm says what it does and when (5545 §3.6.6)': swap('ACTION:DISPLAY\r\n', ''),
  'two events have not one UID (5545 §3.8.4.7)': swap(VEVENT, VEVENT + VEVENT),
}

test('there is a broken file for every rule', () => {
  expect(Object.keys(BROKEN)).toEqual(RULE_NAMES)
  expect(lint(GOOD)).toEqual([])
})

test.each(Object.entries(BROKEN))('the linter sees where it is broken that %s', (rule, text) => {
  expect(lint(text())).toEqual([rule])
})

describe('a file that we write', () => {
  test.each(Object.entries(KINDS))('breaks no rule and is the sample: %s', async (kind, saved) => {
    const text = toICalendar([saved], { homeZone: 'Asia/Tokyo', name: saved.event.name })
    expect(lint(text)).toEqual([])
    await expect(text).toMatchFileSnapshot(`samples/${sampleFile(kind)}`)
  })

  test('breaks no rule and is the sample: all kinds at once', async () => {
    const saved = Object.entries(KINDS).map(([kind, one]) => ({
      ...one,
      event: { ...one.event, uid: `${kind}@rendezvous` },
    }))
    const text = toICalendar(saved, { homeZone: 'Asia/Tokyo', name: 'Rendezvous' })
    expect(lint(text)).toEqual([])
    await expect(text).toMatchFileSnapshot('samples/several-events.ics')
  })
})
