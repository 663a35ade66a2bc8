import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withStart } from '../../core/evenings/other-start.ts'
import type { CalendarEvent } from '../../core/event.ts'
import { applyForm } from '../../core/keeping/edit.ts'
import { blankEvent, type EventForm, toForm } from '../../core/keeping/event-form.ts'

const TOLD = { source: 'prose', confidence: 0.7, quote: 'next Monday at 7pm' }
const MEETUP: CalendarEvent = {
  uid: 'one@rendezvous',
  name: 'Big data meetup',
  startDate: '2027-05-03T19:00[Europe/Paris]',
  endDate: '2027-05-03T21:00[Europe/Paris]',
  doorTime: '2027-05-03T18:30[Europe/Paris]',
  location: 'La Cantine, Paris',
  streams: [{ platform: 'YouTube' }],
  url: 'https://www.meetup.com/paris/events/1',
  eventStatus: 'EventScheduled',
  evidence: { name: TOLD, startDate: TOLD, endDate: TOLD, doorTime: TOLD, location: TOLD, streams: TOLD },
}

const apply = (changes: Partial<EventForm>, event = MEETUP) => applyForm(event, { ...toForm(event), ...changes })

function changed(changes: Partial<EventForm>, event = MEETUP): CalendarEvent {
  const result = apply(changes, event)
  if ('errors' in result) throw new Error(JSON.stringify(result.errors))
  return result.event
}

describe('the form of an event', () => {
  test('holds its fields as text', () => {
    expect(toForm(MEETUP)).toEqual({
      name: 'Big data meetup',
      date: '2027-05-03',
      time: '19:00',
      zone: 'Europe/Paris',
      endDate: '',
      endTime: '21:00',
      location: 'La Cantine, Paris',
      stream: '',
      description: '',
    })
  })

  test('shows an end told in another zone on the clock of the start', () => {
    expect(toForm({ ...MEETUP, endDate: '2027-05-04T01:00[Asia/Kolkata]' })).toMatchObject({
      endDate: '',
      endTime: '21:30',
    })
  })

  test.each([
    ['a meetup', MEETUP],
    ['a day', { ...MEETUP, startDate: '2027-05-03', endDate: '2027-05-05' }],
    ['an end in another zone', { ...MEETUP, endDate: '2027-05-04T01:00[Asia/Kolkata]' }],
    ['a name with spaces around it', { ...MEETUP, name: ' Big data ' }],
    ['an end that its page has wrong', { ...MEETUP, endDate: '2027-05-01' }],
  ])('changes nothing of %s when nothing is changed', (_, event) => {
    expect(changed({}, event)).toEqual(event)
  })
})

describe('a correction', () => {
  test('is said by "you", and what was not changed by who said it before', () => {
    const { evidence, ...event } = changed({ name: 'Big data night' })
    expect(event).toEqual({ ...MEETUP, name: 'Big data night', evidence: undefined })
    expect(evidence.name).toEqual({ source: 'you', confidence: 1 })
    expect(evidence.startDate).toBe(TOLD)
  })

  test('of the time leaves the uid, and the event that it was made from', () => {
    const before = structuredClone(MEETUP)
    const event = changed({ time: '18:30' })
    expect(event).toMatchObject({
      uid: MEETUP.uid,
      startDate: '2027-05-03T18:30[Europe/Paris]',
      endDate: MEETUP.endDate,
    })
    expect(MEETUP).toEqual(before)
  })

  test('of the date takes the end of the same day along and forgets when the doors open', () => {
    const event = changed({ date: '2027-05-10' })
    expect(event.endDate).toBe('2027-05-10T21:00[Europe/Paris]')
    expect(event.doorTime).toBeUndefined()
    expect(event.evidence.doorTime).toBeUndefined()
  })

  describe('of a series', () => {
    const on = (startDate: string, recurrence: string, more: Partial<CalendarEvent> = {}) => {
      const { endDate: _, doorTime: __, ...event } = MEETUP
      return { ...event, startDate: `${startDate}T19:00[Europe/Paris]`, recurrence, ...more }
    }

    test.each([
      // Wednesday 6 January
      ['FREQ=WEEKLY;BYDAY=WE', '2027-01-07', 'FREQ=WEEKLY;BYDAY=TH'],
      ['FREQ=WEEKLY;COUNT=5;BYDAY=WE', '2027-01-04', 'FREQ=WEEKLY;COUNT=5;BYDAY=MO'],
      ['FREQ=WEEKLY;BYDAY=WE', '2027-01-13', 'FREQ=WEEKLY;BYDAY=WE'],
      ['FREQ=WEEKLY', '2027-01-07', 'FREQ=WEEKLY'],
      ['FREQ=WEEKLY;BYDAY=MO,WE', '2027-01-07', 'FREQ=WEEKLY;BYDAY=MO,TH'],
      ['FREQ=WEEKLY;BYDAY=TH', '2027-01-08', 'FREQ=WEEKLY;BYDAY=TH'],
      ['FREQ=MONTHLY;BYDAY=1WE', '2027-01-14', 'FREQ=MONTHLY;BYDAY=2TH'],
      ['FREQ=MONTHLY;BYDAY=+1WE', '2027-01-07', 'FREQ=MONTHLY;BYDAY=1TH'],
      ['FREQ=MONTHLY;BYDAY=-4WE', '2027-01-28', 'FREQ=MONTHLY;BYDAY=-1TH'],
      ['FREQ=MONTHLY;BYMONTHDAY=6,20', '2027-01-07', 'FREQ=MONTHLY;BYMONTHDAY=7,20'],
      ['FREQ=MONTHLY;BYDAY=WE;BYSETPOS=1', '2027-01-07', 'FREQ=MONTHLY;BYDAY=TH;BYSETPOS=1'],
      ['whenever', '2027-01-07', 'whenever'],
    ])('that is %s to %s makes it %s', (rule, date, expected) => {
      const event = changed({ date }, on('2027-01-06', rule))
      expect([event.startDate, event.recurrence]).toEqual([`${date}T19:00[Europe/Paris]`, expected])
    })

    test('takes the days that it leaves out along to the other weekday', () => {
      const event = on('2027-01-06', 'FREQ=WEEKLY;BYDAY=WE', { exceptions: ['2027-01-20'] })
      expect(changed({ date: '2027-01-07' }, event).exceptions).toEqual(['2027-01-21'])
      expect(changed({ date: '2027-01-13' }, event).exceptions).toEqual(['2027-01-20'])
    })

    test('that is made on one of its evenings moves the first as far, and takes none away', () => {
      const series = on('2027-01-06', 'FREQ=WEEKLY;BYDAY=WE', { endDate: '2027-01-06T21:00[Europe/Paris]' })
      const evening = withStart(series, '2027-03-10T19:00[Europe/Paris]')
      expect(toForm(evening)).toMatchObject({ date: '2027-03-10', endTime: '21:00' })
      const write = (changes: Partial<EventForm>) => applyForm(series, { ...toForm(evening), ...changes }, evening)
      expect(write({})).toEqual({ event: series })
      expect(write({ name: 'Chess' })).toMatchObject({ event: { name: 'Chess', startDate: series.startDate } })
      expect(write({ date: '2027-03-11', endTime: '22:00' })).toMatchObject({
        event: {
          startDate: '2027-01-07T19:00[Europe/Paris]',
          endDate: '2027-01-07T22:00[Europe/Paris]',
          recurrence: 'FREQ=WEEKLY;BYDAY=TH',
        },
      })
    })
  })

  test('of the date of a postponed event is its new date', () => {
    const event = changed({ date: '2027-06-10' }, { ...MEETUP, eventStatus: 'EventPostponed' })
    expect(event.eventStatus).toBe('EventRescheduled')
  })

  test.each([
    ['Europe/Paris', 'Europe/Paris'],
    ['europe/berlin', 'Europe/Berlin'],
    ['New York', 'America/New_York'],
    ['EST', 'America/New_York'],
    ['utc+2', '+02:00'],
    ['+05:30', '+05:30'],
    ['UTC', 'UTC'],
  ])('of the zone takes %s for %s', (zone, expected) => {
    expect(changed({ zone }).startDate).toBe(`2027-05-03T19:00[${expected}]`)
  })

  test.each([
    ['2027/5/4', '7pm', '2027-05-04T19:00[Europe/Paris]'],
    ['2027.05.04', '7.30 PM', '2027-05-04T19:30[Europe/Paris]'],
    ['2027-5-4', '9:05', '2027-05-04T09:05[Europe/Paris]'],
    [' 2027-05-04 ', '18h30', '2027-05-04T18:30[Europe/Paris]'],
    ['2027-05-04', '12 a.m.', '2027-05-04T00:00[Europe/Paris]'],
    ['2027-05-04', '12 pm', '2027-05-04T12:00[Europe/Paris]'],
  ])('of day and time takes %s and %s', (date, time, expected) => {
    expect(changed({ date, time, endTime: '' }).startDate).toBe(expected)
  })

  test('that empties fields leaves them unknown', () => {
    const event = changed({ zone: '', endTime: '', location: ' ' })
    expect(event.startDate).toBe('2027-05-03T19:00')
    expect(event).not.toHaveProperty('endDate')
    expect(event).not.toHaveProperty('location')
    expect(event.evidence).not.toHaveProperty('location')
  })

  test('that empties the time makes it a day', () => {
    expect(changed({ time: '', endTime: '' }).startDate).toBe('2027-05-03')
  })

  test.each([
    ['a night', '2027-05-03T22:00', '2027-05-04T02:00', '2027-05-02', '2027-05-03T02:00'],
    ['a night', '2027-05-03T22:00', '2027-05-04T02:00', '2027-05-10', '2027-05-11T02:00'],
    ['a festival', '2027-05-07', '2027-05-09', '2027-06-11', '2027-06-13'],
  ])('of the date of %s that begins at %s keeps its length', (_, startDate, endDate, date, expected) => {
    expect(changed({ date }, { ...MEETUP, startDate, endDate }).endDate).toBe(expected)
  })

  test('of the date and of the last day is what is typed', () => {
    const festival = { ...MEETUP, startDate: '2027-05-07', endDate: '2027-05-09' }
    expect(changed({ date: '2027-05-06', endDate: '2027-05-10' }, festival).endDate).toBe('2027-05-10')
    expect(apply({ date: '2027-05-20', endDate: '2027-05-10' }, festival)).toEqual({
      errors: { endDate: 'end-before-start' },
    })
  })

  test('may end on another day, with or without a time', () => {
    expect(changed({ endDate: '2027-05-04', endTime: '02:00' }).endDate).toBe('2027-05-04T02:00[Europe/Paris]')
    expect(changed({ endDate: '2027-05-04', endTime: '' }).endDate).toBe('2027-05-04')
  })

  test.each([
    ['https://youtu.be/abcdefghijk', [{ platform: 'YouTube', url: 'https://youtu.be/abcdefghijk' }]],
    ['zoom.us/j/123', [{ platform: 'Zoom', url: 'https://zoom.us/j/123' }]],
    ['http://live.example.org/a', [{ platform: expect.any(String), url: 'http://live.example.org/a' }]],
  ])('of the stream fills in %s where only the platform was told', (stream, expected) => {
    expect(changed({ stream }).streams).toEqual(expected)
  })

  test('of the stream leaves the other streams', () => {
    const streams = [{ platform: 'Zoom', url: 'https://zoom.us/j/1' }, { platform: 'YouTube' }]
    expect(changed({ stream: 'https://zoom.us/j/2' }, { ...MEETUP, streams }).streams).toEqual([
      { platform: 'Zoom', url: 'https://zoom.us/j/2' },
      { platform: 'YouTube' },
    ])
    expect(changed({ stream: '' }, { ...MEETUP, streams }).streams).toEqual([{ platform: 'YouTube' }])
  })
})

describe('an event that was changed elsewhere while the form was open', () => {
  const CLOCK = { now: Date.parse('2027-05-01T12:00Z'), homeZone: 'Europe/Paris' }
  const { doorTime: _, ...shown } = MEETUP
  const save = (event: CalendarEvent, changes: Partial<EventForm>) =>
    applyForm(event, { ...toForm(shown), ...changes }, shown, CLOCK)
  const elsewhere = (start: string, end: string) => ({
    ...shown,
    startDate: `${start}[Europe/Paris]`,
    endDate: `${end}[Europe/Paris]`,
    evidence: { ...shown.evidence, startDate: { source: 'json-ld', confidence: 1 } },
  })

  test.each([
    ['its time', elsewhere('2027-05-03T20:30', '2027-05-03T22:30')],
    ['its day', elsewhere('2027-05-10T19:00', '2027-05-10T21:00')],
    ['both', elsewhere('2027-05-10T20:30', '2027-05-10T22:30')],
  ])('keeps %s, and the word for it, where the title alone is written', (_, event) => {
    const result = save(event, { name: 'Big data night' })
    expect(result).toEqual({
      event: {
        ...event,
        name: 'Big data night',
        evidence: { ...event.evidence, name: { source: 'you', confidence: 1 } },
      },
    })
  })

  test('has the day that is written, at its new time', () => {
    expect(save(elsewhere('2027-05-10T20:30', '2027-05-10T22:30'), { date: '2027-05-04' })).toMatchObject({
      event: { startDate: '2027-05-04T20:30[Europe/Paris]', endDate: '2027-05-04T22:30[Europe/Paris]' },
    })
  })

  test('as a series keeps its new weekday where the title alone is written, and moves from there', () => {
    const monday = { ...shown, startDate: '2027-04-05T19:00[Europe/Paris]', recurrence: 'FREQ=WEEKLY;BYDAY=MO' }
    const { endDate: _, ...open } = withStart(monday, shown.startDate)
    const { endDate: __, ...tuesday } = {
      ...monday,
      startDate: '2027-04-06T20:30[Europe/Paris]',
      recurrence: 'FREQ=WEEKLY;BYDAY=TU',
    }
    const write = (changes: Partial<EventForm>) => applyForm(tuesday, { ...toForm(open), ...changes }, open, CLOCK)
    expect(write({ name: 'Chess' })).toMatchObject({
      event: { name: 'Chess', startDate: tuesday.startDate, recurrence: tuesday.recurrence },
    })
    expect(write({ date: '2027-05-05' })).toMatchObject({
      event: { startDate: '2027-04-07T20:30[Europe/Paris]', recurrence: 'FREQ=WEEKLY;BYDAY=WE' },
    })
  })

  test('is that of the evening that was shown, though it is over meanwhile', () => {
    const monday = { ...shown, recurrence: 'FREQ=WEEKLY;BYDAY=MO' }
    const evening = withStart(monday, '2027-05-10T19:00[Europe/Paris]')
    const later = { ...CLOCK, now: Date.parse('2027-05-11T12:00Z') }
    const result = applyForm(monday, { ...toForm(evening), endTime: '22:00' }, evening, later)
    expect(result).toMatchObject({ event: { startDate: monday.startDate, endDate: '2027-05-03T22:00[Europe/Paris]' } })
  })
})

describe('impossible input is refused', () => {
  test.each<[string, Partial<EventForm>, object]>([
    ['no title', { name: '  ' }, { name: 'name-missing' }],
    ['no date', { date: '' }, { date: 'date-missing' }],
    ['31 February', { date: '2027-02-31' }, { date: 'date-impossible' }],
    ['29 February of a year without', { date: '2027-02-29' }, { date: 'date-impossible' }],
    ['a half typed date', { date: '?' }, { date: 'date-impossible' }],
    ['day and month in an order that is not clear', { date: '03/02/2027' }, { date: 'date-impossible' }],
    ['13 pm', { time: '13 pm' }, { time: 'time-impossible' }],
    ['a bare separator', { time: '9:' }, { time: 'time-impossible' }],
    ['19:60', { time: '19:60' }, { time: 'time-impossible' }],
    ['25:00', { time: '25:00' }, { time: 'time-impossible' }],
    ['an end on 31 June', { endDate: '2027-06-31' }, { endDate: 'date-impossible' }],
    ['an end time without a start time', { time: '' }, { time: 'time-missing' }],
    ['a zone that does not exist', { zone: 'Europe/Atlantis' }, { zone: 'zone-unknown' }],
    ['a zone of letters', { zone: 'XYZ' }, { zone: 'zone-unknown' }],
    ['an end before the start', { endTime: '18:00' }, { endTime: 'end-before-start' }],
    ['a last day before the first', { endDate: '2027-05-02' }, { endDate: 'end-before-start' }],
    ['a stream that is a script', { stream: 'javascript:alert(1)' }, { stream: 'link-not-http' }],
    ['a stream that hides its host', { stream: 'https://zoom.us@evil.example' }, { stream: 'link-not-http' }],
    ['a stream that is only a word', { stream: 'YouTube' }, { stream: 'link-not-http' }],
    ['several at once', { name: '', date: '2027-02-30' }, { name: 'name-missing', date: 'date-impossible' }],
  ])('%s', (_, changes, errors) => {
    expect(apply(changes)).toEqual({ errors })
  })

  test('and nothing that is typed makes it throw or change the uid', () => {
    const typed = fc.string({ unit: 'grapheme', maxLength: 30 })
    const form = fc.record({
      name: typed,
      date: fc.oneof(typed, fc.constantFrom('2027-05-03', '2027-02-31')),
      time: fc.oneof(typed, fc.constantFrom('', '19:00', '24:00')),
      zone: fc.oneof(typed, fc.constantFrom('', 'Europe/Paris', '+99:00')),
      endDate: fc.oneof(typed, fc.constantFrom('', '2027-05-03', '0000-00-00')),
      endTime: fc.oneof(typed, fc.constantFrom('', '18:00', '20:00')),
      location: typed,
      stream: fc.oneof(typed, fc.webUrl()),
      description: typed,
    })
    fc.assert(
      fc.property(form, (all) => {
        const result = applyForm(MEETUP, all)
        if ('errors' in result) expect(Object.keys(result.errors).length).toBeGreaterThan(0)
        else expect(result.event.uid).toBe(MEETUP.uid)
      }),
    )
  })
})

test('an event that is written anew has the day that is typed, though the page made its blank anew meanwhile', () => {
  const form = { ...toForm(blankEvent('Bread')), date: '2027-05-03' }
  expect(applyForm(blankEvent('Bread'), form, blankEvent('Bread'))).toMatchObject({
    event: { startDate: '2027-05-03' },
  })
})
