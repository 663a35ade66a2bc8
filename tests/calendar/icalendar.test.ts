import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { icsFileName, toICalendar } from '../../core/calendar/writing/icalendar.ts'
import { withEvent } from '../../core/keeping/saving.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts'
import { instantOf } from '../../core/time/when.ts'
import { within } from '../cost.ts'
import { lint } from './linter.ts'
import { exportOne, linesOf, readBack, sampleSaved, veventOf } from './sample.ts'

describe('times', () => {
  test.each([
    ['a zone', '2027-01-14T18:30[Europe/London]', 'DTSTART;TZID=Europe/London:20270114T183000'],
    ['an older name of a zone', '2027-01-14T18:30[Europe/Kiev]', 'DTSTART;TZID=Europe/Kiev:20270114T183000'],
    [
      'a zone across the date line',
      '2027-01-14T00:30[Pacific/Auckland]',
      'DTSTART;TZID=Pacific/Auckland:20270114T003000',
    ],
    ['an offset', '2027-01-14T18:30[+01:00]', 'DTSTART:20270114T173000Z'],
    ['an offset that moves the day', '2027-01-01T02:00[+05:30]', 'DTSTART:20261231T203000Z'],
    ['UTC', '2027-01-14T18:30[UTC]', 'DTSTART:20270114T183000Z'],
    ['a zone of letters', '2027-01-14T18:30[CET]', 'DTSTART;TZID=Europe/Brussels:20270114T183000'],
    ['a zone of letters that is UTC', '2027-01-14T18:30[GMT]', 'DTSTART:20270114T183000Z'],
    ['no zone', '2027-01-14T18:30', 'DTSTART:20270114T183000'],
    ['no time', '2014-05-05', 'DTSTART;VALUE=DATE:20140505'],
    // calendars disagree about the moment of such an hour; RFC 5545 §3.3.5 means these
    ['the hour that clocks skip', '2027-03-28T02:30[Europe/Paris]', 'DTSTART:20270328T013000Z'],
    ['the hour that clocks repeat', '2027-10-31T02:30[Europe/Paris]', 'DTSTART:20271031T003000Z'],
    ['the half hour that Lord Howe repeats', '2027-04-04T01:45[Australia/Lord_Howe]', 'DTSTART:20270403T144500Z'],
    ['the two hours that Troll repeats', '2027-10-31T01:30[Antarctica/Troll]', 'DTSTART:20271030T233000Z'],
    ['the hour after a repeated one', '2027-10-31T03:30[Europe/Paris]', 'DTSTART;TZID=Europe/Paris:20271031T033000'],
    // The machine's own clock change must not touch it: these hours do not exist in Los Angeles and Auckland.
    ['an hour that Los Angeles skips', '2027-03-14T02:30[Asia/Tokyo]', 'DTSTART;TZID=Asia/Tokyo:20270314T023000'],
    ['an hour that Auckland skips', '2027-09-26T02:30', 'DTSTART:20270926T023000'],
    // Russia kept summer time all year until 2014
    [
      'a zone whose rule has changed since',
      '2012-01-14T18:30[Europe/Moscow]',
      'DTSTART;TZID=Europe/Moscow:20120114T183000',
    ],
  ])('writes %s as it was told', (_, startDate, line) => {
    expect(linesOf(exportOne({ startDate }))).toContain(line)
  })

  test.each([
    [
      'an end on the same clock',
      '2027-01-14T18:30[Europe/London]',
      '2027-01-14T20:00[Europe/London]',
      'DTEND;TZID=Europe/London:20270114T200000',
    ],
    [
      'an end in another zone',
      '2027-01-14T18:30[Europe/London]',
      '2027-01-14T21:00[Europe/Paris]',
      'DTEND;TZID=Europe/London:20270114T200000',
    ],
    [
      'an end without a zone',
      '2027-01-14T18:30[Europe/London]',
      '2027-01-14T20:00',
      'DTEND;TZID=Europe/London:20270114T200000',
    ],
    ['an end with an offset', '2027-01-14T18:30[+01:00]', '2027-01-14T20:00[+01:00]', 'DTEND:20270114T190000Z'],
    ['the last day of several', '2027-03-30', '2027-03-31', 'DTEND;VALUE=DATE:20270401'],
    ['the one day', '2027-03-30', '2027-03-30', 'DTEND;VALUE=DATE:20270331'],
    ['the end of a night', '2027-01-14T22:00', '2027-01-15T02:00', 'DTEND:20270115T020000'],
  ])('writes %s', (_, startDate, endDate, line) => {
    expect(linesOf(exportOne({ startDate, endDate }))).toContain(line)
  })

  test.each([
    ['none is told', {}],
    ['it is told as a day and the start as a time', { endDate: '2027-01-15' }],
    ['it is the start', { endDate: '2027-01-14T18:30[Europe/London]' }],
    ['it is before the start', { endDate: '2027-01-14T17:30[Europe/London]' }],
  ])('writes no end when %s', (_, fields) => {
    const ics = exportOne(fields)
    expect(ics).not.toContain('DTEND')
    expect(ics).toContain('DTSTART;TZID=Europe/London:20270114T183000')
  })

  // what databases keep for "never"
  test.each([
    ['2027-03-30', '9999-12-31', 'DTEND;VALUE=DATE:99991231'],
    ['9999-12-31', undefined, 'DTSTART;VALUE=DATE:99991231'],
    ['9999-07-14T18:30[Europe/Paris]', '9999-12-31T23:30[Europe/Paris]', 'DTEND;TZID=Europe/Paris:99991231T233000'],
    ['2027-01-14T18:30[-05:00]', '9999-12-31T23:59[-05:00]', 'DTSTART:20270114T233000Z'],
  ])('goes no further than the calendar: from %s to %s', (startDate, endDate, line) => {
    const ics = exportOne({ startDate, ...(endDate && { endDate }) })
    expect(linesOf(ics)).toContain(line)
    expect(lint(ics)).toEqual([])
    expect(readBack(ics)[0]?.startDate.toString().slice(0, 10)).toBe(startDate.slice(0, 10))
  })

  test('leaves out what would begin behind the end of the calendar', () => {
    expect(exportOne({ startDate: '9999-12-31T23:30[-05:00]' })).not.toContain('VEVENT')
  })

  test('tells the last day in words where DTEND cannot', () => {
    expect(readBack(exportOne({ endDate: '2027-01-15' }))[0]?.description).toContain('Last day: 2027-01-15')
  })

  test('tells the announced time in words where UTC hides it', () => {
    const [event] = readBack(exportOne({ startDate: '2027-01-14T18:30[+01:00]' }))
    expect(event?.description).toContain('Announced for: 2027-01-14 18:30 (+01:00)')
  })

  test.each([
    ['2027-01-14T18:30[Europe/London]', '2027-01-14T18:30:00Z'],
    ['2027-07-14T18:30[Europe/London]', '2027-07-14T17:30:00Z'],
    ['2027-03-14T01:59[America/New_York]', '2027-03-14T06:59:00Z'],
    ['2027-03-14T03:00[America/New_York]', '2027-03-14T07:00:00Z'],
    ['2027-11-07T00:59[America/New_York]', '2027-11-07T04:59:00Z'],
    ['2027-11-07T02:00[America/New_York]', '2027-11-07T07:00:00Z'],
    ['2027-04-03T12:00[Australia/Sydney]', '2027-04-03T01:00:00Z'],
    ['2027-04-05T12:00[Australia/Sydney]', '2027-04-05T02:00:00Z'],
    ['2027-01-14T18:30[Asia/Kolkata]', '2027-01-14T13:00:00Z'],
    ['2012-01-14T18:30[Europe/Moscow]', '2012-01-14T14:30:00Z'],
    ['2027-07-14T18:30[-03:30]', '2027-07-14T22:00:00Z'],
  ])('%s is read by others as %s', (startDate, instant) => {
    expect(readBack(exportOne({ startDate }))[0]?.startDate.toJSDate().toISOString()).toBe(
      instant.replace('Z', '.000Z'),
    )
  })

  test('in any zone and year are read by others as the moment that we would ring at', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone').filter((name) => !name.startsWith('Etc/')))
    // By day: in the small hours of a clock change each reader has its own opinion.
    const time = fc.date({ min: new Date('2000-01-01'), max: new Date('2036-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(zone, time, (name, date) => {
        const startDate = `${date.toISOString().slice(0, 10)}T12:${date.toISOString().slice(14, 16)}[${name}]`
        const read = readBack(exportOne({ startDate }))[0]?.startDate.toJSDate().getTime()
        expect(read).toBe(instantOf(startDate, 'UTC'))
      }),
      { numRuns: 300 },
    )
  })

  test('brings one VTIMEZONE for each zone that is named, before the events', () => {
    const saved = ['Europe/London', 'Europe/London', 'America/New_York'].map((zone) =>
      sampleSaved({ startDate: `2027-01-14T18:30[${zone}]` }),
    )
    const lines = linesOf(toICalendar(saved, { homeZone: 'UTC' }))
    expect(lines.filter((line) => line.startsWith('TZID:'))).toEqual(['TZID:Europe/London', 'TZID:America/New_York'])
    expect(lines.lastIndexOf('END:VTIMEZONE')).toBeLessThan(lines.indexOf('BEGIN:VEVENT'))
  })

  test('leaves out what has no date', () => {
    expect(exportOne({ startDate: 'soon' })).not.toContain('VEVENT')
  })
})

describe('recurrence', () => {
  test.each([
    ['FREQ=WEEKLY;BYDAY=WE', 'RRULE:FREQ=WEEKLY;BYDAY=WE'],
    ['freq=monthly;byday=-1FR;count=6', 'RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=6'],
    ['FREQ=WEEKLY;UNTIL=20270701', 'RRULE:FREQ=WEEKLY;UNTIL=20270701T225959Z'],
    ['FREQ=WEEKLY;UNTIL=20270701T120000Z', 'RRULE:FREQ=WEEKLY;UNTIL=20270701T120000Z'],
  ])('passes %s on', (recurrence, line) => {
    expect(linesOf(exportOne({ recurrence }))).toContain(line)
  })

  test.each([
    ['2027-01-14', 'UNTIL=20270701'],
    ['2027-01-14T18:30', 'UNTIL=20270701T235959'],
  ])('ends a series that starts on %s with %s', (startDate, until) => {
    const recurrence = 'FREQ=DAILY;UNTIL=20270701'
    expect(linesOf(exportOne({ startDate, recurrence }))).toContain(`RRULE:FREQ=DAILY;${until}`)
  })

  test.each([
    'every week',
    'FREQ=SECONDLY',
    'BYDAY=WE;FREQ=WEEKLY',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;COUNT=2;UNTIL=20270701',
    'FREQ=WEEKLY;FREQ=DAILY',
    'FREQ=WEEKLY\r\nBEGIN:VEVENT',
    'FREQ=WEEKLY;X-EVIL=1',
    '',
  ])('leaves out %j', (recurrence) => {
    expect(veventOf(exportOne({ recurrence, exceptions: ['2027-01-21'] }))).not.toMatch(/RRULE|EXDATE/)
  })

  test.each([
    ['a zone', '2027-01-14T18:30[Europe/London]', 'EXDATE;TZID=Europe/London:20270121T183000'],
    ['no zone', '2027-01-14T18:30', 'EXDATE:20270121T183000'],
    ['an offset', '2027-01-14T18:30[+01:00]', 'EXDATE:20270121T173000Z'],
    ['a day', '2027-01-14', 'EXDATE;VALUE=DATE:20270121'],
  ])('leaves out the days on which it is not held, in the form of its start: %s', (_, startDate, line) => {
    const ics = exportOne({ startDate, recurrence: 'FREQ=WEEKLY;COUNT=3', exceptions: ['2027-01-21'] })
    expect(linesOf(ics)).toContain(line)
    const [event] = readBack(ics)
    const days = event?.iterator()
    expect([days?.next(), days?.next(), days?.next()].map((one) => one?.toString().slice(0, 10))).toEqual([
      '2027-01-14',
      '2027-01-28',
      undefined,
    ])
  })

  test.each([
    ['FREQ=WEEKLY;BYDAY=WE', 'RRULE:FREQ=WEEKLY;BYDAY=TU'],
    ['FREQ=WEEKLY;BYDAY=SU,WE;COUNT=4', 'RRULE:FREQ=WEEKLY;BYDAY=SA,TU;COUNT=4'],
    ['FREQ=DAILY;INTERVAL=3', 'RRULE:FREQ=DAILY;INTERVAL=3'],
    // Monday and Wednesday of one week: the Sunday before that Monday is of it, too
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU'],
  ])('is moved along where UTC shows the day before: %s', (recurrence, line) => {
    expect(linesOf(exportOne({ startDate: '2027-01-13T01:00[+09:00]', recurrence }))).toContain(line)
  })

  test.each(['FREQ=MONTHLY', 'FREQ=MONTHLY;BYDAY=2WE', 'FREQ=YEARLY;BYMONTHDAY=13', 'FREQ=DAILY;BYMONTH=1'])(
    'is left out where UTC shows another day and it can’t be moved: %s',
    (recurrence) => {
      expect(exportOne({ startDate: '2027-01-13T01:00[+09:00]', recurrence })).not.toContain('RRULE')
    },
  )

  test('that UTC can’t tell is told in words, with the days that are left out; one that is none is not', () => {
    const [event] = readBack(
      exportOne({
        startDate: '2027-01-15T02:00[+05:30]',
        recurrence: 'FREQ=MONTHLY;BYMONTHDAY=15;COUNT=4',
        exceptions: ['2027-02-15'],
      }),
    )
    expect(event?.isRecurring()).toBe(false)
    expect(event?.description).toContain('Repeats: every month 4 times\nBut not on: 2027-02-15')
    expect(exportOne({ recurrence: 'every month' })).not.toContain('Repeats')
  })

  test('keeps its wall clock over the clock change', () => {
    const [event] = readBack(exportOne({ startDate: '2027-03-24T18:30[Europe/Paris]', recurrence: 'FREQ=WEEKLY' }))
    const days = event?.iterator()
    expect([days?.next(), days?.next()].map((day) => day?.toJSDate().toISOString())).toEqual([
      '2027-03-24T17:30:00.000Z',
      '2027-03-31T16:30:00.000Z',
    ])
  })
})

describe('what is known of the event', () => {
  test('is written with its identity, its version and its address', () => {
    const lines = linesOf(exportOne({ location: 'Old Town Hall, Leeds' }, { sequence: 3 }))
    expect(lines).toEqual(
      expect.arrayContaining([
        'PRODID:-//Rendezvous//Rendezvous//EN',
        'UID:0123456789abcdef@rendezvous',
        'DTSTAMP:20270101T000000Z',
        'LAST-MODIFIED:20270101T000000Z',
        'SEQUENCE:3',
        'SUMMARY:The night train',
        'LOCATION:Old Town Hall\\, Leeds',
        'URL;VALUE=URI:https://example.org/night-train',
        'STATUS:CONFIRMED',
      ]),
    )
  })

  test.each([
    ['EventCancelled', 'CANCELLED'],
    ['EventPostponed', 'TENTATIVE'],
    ['EventRescheduled', 'CONFIRMED'],
    ['EventMovedOnline', 'CONFIRMED'],
  ] as const)('%s becomes %s', (eventStatus, status) => {
    expect(linesOf(exportOne({ eventStatus }))).toContain(`STATUS:${status}`)
  })

  test('names each stream in the notes, and gives its link as a conference', () => {
    const streams = [{ platform: 'Zoom', url: 'https://zoom.us/j/1?a=1,2;3' }, { platform: 'YouTube' }]
    const ics = exportOne({ description: 'A talk.', organizer: 'Ada', streams })
    expect(linesOf(ics)).toContain(
      'CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL="Zoom":https://zoom.us/j/1?a=1%2C2%3B3',
    )
    expect(ics.match(/CONFERENCE/g)).toHaveLength(1)
    expect(readBack(ics)[0]?.description).toBe(
      [
        'A talk.',
        '',
        'Organizer: Ada',
        'Stream: Zoom, https://zoom.us/j/1?a=1,2;3',
        'Stream: YouTube, no link given',
        'Page: https://example.org/night-train',
      ].join('\n'),
    )
  })

  test('gives no address that is not http', () => {
    const ics = exportOne({ url: 'javascript:alert(1)', streams: [{ platform: 'X', url: 'data:text/html,x' }] })
    expect(ics).not.toMatch(/^(URL|CONFERENCE)/m)
  })

  test('rings as chosen, once for each reminder', () => {
    const reminders = ['-PT10M', '-P1D', '-PT24H', 'PT0S', 'PT9H', '-PT10M', 'soon', '-P', '-PT']
    const triggers = linesOf(exportOne({}, { reminders })).filter((line) => line.startsWith('TRIGGER'))
    expect(triggers).toEqual(['-PT10M', '-P1D', '-PT24H', 'PT0S', 'PT9H'].map((trigger) => `TRIGGER:${trigger}`))
  })

  test('has its properties before its alarms (RFC 5545 §3.6)', () => {
    const lines = linesOf(
      exportOne({ streams: [{ platform: 'Zoom', url: 'https://zoom.us/j/1' }] }, { reminders: ['PT0S'] }),
    )
    expect(lines.slice(lines.indexOf('BEGIN:VALARM'))).toEqual([
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:The night train',
      'TRIGGER:PT0S',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test('is the same file each time', () => {
    expect(exportOne({}, { reminders: ['PT0S'] })).toBe(exportOne({}, { reminders: ['PT0S'] }))
  })

  test('is a later version of the same event after an edit, so that it takes the place of the one before', () => {
    const before = { ...sampleSaved(), pageUrl: 'https://example.org', savedAt: Date.UTC(2027, 0, 1) }
    const edited = { ...before.event, startDate: '2027-01-15T19:00[Europe/London]', name: 'The later train' }
    const after = withEvent(before, edited, DEFAULT_SETTINGS, Date.UTC(2027, 0, 3), 'UTC')
    const [first, second] = [before, after].map((saved) => readBack(toICalendar([saved], { homeZone: 'UTC' }))[0])
    expect(second?.uid).toBe(first?.uid)
    expect([first?.sequence, second?.sequence]).toEqual([0, 1])
    const stamps = [first, second].map((event) => String(event?.component.getFirstPropertyValue('dtstamp')))
    expect(stamps).toEqual(['2027-01-01T00:00:00Z', '2027-01-03T00:00:00Z'])
  })

  test('is struck out where it is cancelled, and rings no more', () => {
    const lines = linesOf(exportOne({ eventStatus: 'EventCancelled' }, { reminders: ['PT0S'], sequence: 2 }))
    expect(lines).toEqual(expect.arrayContaining(['STATUS:CANCELLED', 'SEQUENCE:2', 'UID:0123456789abcdef@rendezvous']))
    expect(lines).not.toContain('BEGIN:VALARM')
  })

  test('stands in a calendar that has a name', () => {
    const lines = linesOf(toICalendar([sampleSaved()], { homeZone: 'UTC', name: 'Trains, \r\nnight; all' }))
    expect(lines).toEqual(
      expect.arrayContaining(['NAME:Trains\\, night\\; all', 'X-WR-CALNAME:Trains\\, night\\; all']),
    )
    expect(exportOne()).not.toContain('NAME:')
  })

  test('names who holds it as a contact: an organizer is one who invites, and has an address', () => {
    const ics = exportOne({ organizer: 'Ada, Grace' })
    expect(linesOf(ics)).toContain('CONTACT:Ada\\, Grace')
    expect(ics).not.toContain('ORGANIZER')
  })

  test('has its point on the map', () => {
    expect(linesOf(exportOne({ geo: '48.871902;2.34861' }))).toContain('GEO:48.871902;2.34861')
    expect(exportOne()).not.toContain('GEO')
  })

  test.each([
    ['Zoom', 'https://zoom.us/j/1', ';FEATURE=AUDIO,VIDEO'],
    ['Discord', 'https://discord.gg/abc', ';FEATURE=AUDIO,CHAT,VIDEO'],
    ['IRC', 'irc://irc.example/#room', ';FEATURE=CHAT'],
    ['Mumble', 'mumble://voice.example/stage', ';FEATURE=AUDIO'],
    ['live.example', 'https://live.example/room', ''],
    // every object has a property of that name
    ['valueOf', 'https://stage.example/room', ';FEATURE=AUDIO,VIDEO'],
  ])('says what one can do on %s', (platform, url, feature) => {
    const ics = exportOne({ streams: [{ platform, url }] })
    expect(linesOf(ics)).toContain(`CONFERENCE;VALUE=URI${feature};LABEL="${platform}":${url}`)
  })
})

describe('hostile text', () => {
  const nasty = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '\r\n',
          '\n',
          '\r',
          '\0',
          '\u2028',
          '\u0085',
          '\x0b',
          'BEGIN:VEVENT',
          'END:VCALENDAR',
          '\r\nATTACH:x',
          '"',
        ),
        fc.constantFrom(
          ';',
          ',',
          ':',
          '\\',
          '\\n',
          '\ud83d',
          '\ude00',
          '😀',
          '👩‍👩‍👧',
          '\u202e',
          'שלום',
          'é',
          ' ',
          '\t',
          '^n',
          '\ufeff',
        ),
        fc.string({ unit: 'binary', maxLength: 90 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''))

  test('makes one event, no more lines than plain text makes, and is read back as it was', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, nasty, (name, location, description, uid) => {
        const streams = [{ platform: name, url: `https://example.org/${location}` }]
        const ics = exportOne({
          uid: `u${uid}`,
          name: `n${name}`,
          location: `l${location}`,
          description: `d${description}`,
          organizer: `o${name}`,
          streams,
        })
        expect(lint(ics).filter((rule) => !rule.startsWith('no character is cut'))).toEqual([])
        expect(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new TextEncoder().encode(ics))).toBe(
          ics,
        )
        expect(ics).not.toMatch(/[^\P{Cc}\t\r\n]|[\u2028\u2029]/u)
        expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        for (const line of ics.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        const names = linesOf(ics).map((line) => line.split(/[:;]/)[0])
        expect(names.filter((one) => one === 'BEGIN' || one === 'ATTACH')).toHaveLength(5)
        const [event, ...others] = readBack(ics)
        expect(others).toEqual([])
        expect(event?.summary).toBe(plain(`n${name}`).replace(/\s+/g, ' ').trim())
        expect(event?.description).toContain(plain(`d${description}`).trim())
      }),
      { numRuns: 300 },
    )
  })

  /** What may remain of a text: written apart from the code, by code points. */
  function plain(text: string): string {
    const breaks = text.replaceAll('\r\n', '\n')
    return [...breaks]
      .map((character) => {
        const code = character.codePointAt(0) ?? 0
        if ([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029].includes(code)) return '\n'
        if (code === 9) return character
        return code < 32 || (code > 126 && code < 160) || (code >= 0xd800 && code <= 0xdfff) ? '' : character
      })
      .join('')
  }

  test('of a million characters is written in a moment', () => {
    const long = { name: 'é,'.repeat(250_000), description: '😀\r\n'.repeat(250_000) }
    const ics = within(1000, () => exportOne(long))
    expect(ics.length).toBeGreaterThan(1_000_000)
  })

  test('in a point, a day, a zone or a rule adds no line', () => {
    const series = { recurrence: 'FREQ=DAILY', exceptions: ['2027-01-15\r\nATTACH:x', '2027-01-16'] }
    const point = exportOne({ geo: '48.87;2.35\r\nATTACH:x', ...series })
    expect(point).not.toContain('ATTACH')
    expect(linesOf(point)).toContain('EXDATE;TZID=Europe/London:20270116T183000')
    const ics = exportOne({
      startDate: '2027-01-14T18:30[Europe/London\r\nATTACH:x]',
      recurrence: 'FREQ=DAILY\r\nATTACH:x',
    })
    expect(ics).not.toContain('ATTACH')
  })
})

test('a thousand events are written in a moment', () => {
  const saved = Array.from({ length: 1000 }, (_, at) =>
    sampleSaved({
      uid: `${at}@rendezvous`,
      startDate: `2027-0${1 + (at % 9)}-${10 + (at % 19)}T18:30[Europe/Paris]`,
      description: 'A long evening of short talks, with food. '.repeat(20),
      streams: [{ platform: 'YouTube', url: `https://youtube.com/watch?v=${at}` }],
    }),
  )
  const ics = within(300, () => toICalendar(saved, { homeZone: 'Europe/Paris' }))
  expect(new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent')).toHaveLength(1000)
})

test.each([
  [[{ name: 'The night train', startDate: '2027-01-14T18:30' }], '2027-01-14 The night train.ics'],
  [[{ name: 'Café "/\\:*?<>|.. déjà', startDate: '2027-01-14' }], '2027-01-14 Café déjà.ics'],
  [[{ name: '東京の夜', startDate: '2027-01-14' }], '2027-01-14 東京の夜.ics'],
  [[{ name: '!!!', startDate: '../../etc' }], 'event.ics'],
  [[{ name: 'x'.repeat(500), startDate: '2027-01-14' }], `2027-01-14 ${'x'.repeat(49)}.ics`],
  [Array.from({ length: 3 }, () => ({ name: 'A', startDate: '2027-01-14' })), '2027-01-14 A + 2.ics'],
  [
    [
      { name: 'Fog horns', startDate: '2027-03-02T19:00' },
      { name: 'The night train', startDate: '2027-01-14' },
      { name: 'Boats', startDate: '2027-02-01' },
    ],
    '2027-01-14--2027-03-02 The night train + 2.ics',
  ],
  [
    Array.from({ length: 40 }, () => ({ name: 'x'.repeat(500), startDate: '2027-01-14' })),
    `2027-01-14 ${'x'.repeat(44)} + 39.ics`,
  ],
  [
    [
      { name: '!!!', startDate: 'soon' },
      { name: 'B', startDate: '2027-01-15' },
    ],
    '2027-01-15 + 1.ics',
  ],
])('the file of %j is called %s', (events, name) => {
  expect(icsFileName(events)).toBe(name)
})
