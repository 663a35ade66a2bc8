/** Events made at random from a seed, each with what a calendar must understand of it, worked out apart from our code by Temporal. */
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import type { Exported } from '../../core/calendar/writing/vevent.ts'
import type { CalendarEvent } from '../../core/event.ts'
import type { Moment, Understood } from './other-readers.ts'
import { sampleSaved } from './sample.ts'

export interface Expected {
  saved: Exported
  understood: Understood
}

/** Forty zones: with two, one and no changes a year, at odd times, by half hours, with rules of their own, and across the date line. */
export const ZONES = [
  ...['Europe/London', 'Europe/Paris', 'Europe/Athens', 'Europe/Moscow', 'Europe/Istanbul', 'Europe/Dublin'],
  ...['Europe/Kiev', 'Europe/Lisbon', 'Atlantic/Azores', 'Atlantic/Reykjavik', 'Africa/Casablanca', 'Africa/Cairo'],
  ...['Africa/Lagos', 'Africa/Johannesburg', 'America/New_York', 'America/Chicago', 'America/Denver'],
  ...['America/Phoenix', 'America/Los_Angeles', 'America/Anchorage', 'America/St_Johns', 'America/Sao_Paulo'],
  ...['America/Santiago', 'America/Havana', 'America/Asuncion', 'America/Argentina/Buenos_Aires', 'America/Nuuk'],
  ...['Pacific/Honolulu', 'Pacific/Auckland', 'Pacific/Chatham', 'Pacific/Apia', 'Pacific/Kiritimati'],
  ...['Australia/Sydney', 'Australia/Adelaide', 'Australia/Lord_Howe', 'Asia/Tokyo', 'Asia/Kolkata', 'Asia/Kathmandu'],
  ...['Asia/Tehran', 'Asia/Jerusalem', 'Asia/Beirut', 'Asia/Shanghai'],
].slice(0, 40)

// no backslash before an n: Python's icalendar 4 reads the two as a line break, however they are escaped
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'night',
        'train',
        'Café',
        'שלום',
        '東京',
        '\u{1F682}',
        'a,b;c',
        '\\',
        'back\\',
        '"said"',
        'BEGIN:VEVENT',
        ':',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) =>
    words
      .join(' ')
      .replace(/[\s\p{Cc}\u{FFFD}]+/gu, ' ')
      .trim(),
  )
  // node-ical takes quotation marks around all of it off
  .filter((one) => one !== '' && !/^".*"$/.test(one))

const model = fc.record({
  form: fc.constantFrom('zoned', 'zoned', 'zoned', 'zoned', 'offset', 'floating', 'day'),
  zone: fc.constantFrom(...ZONES),
  offset: fc.constantFrom('+00:00', '-03:30', '+05:45', '+14:00', '-11:00'),
  day: fc.date({ min: new Date('2008-01-01'), max: new Date('2034-12-31'), noInvalidDate: true }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.constantFrom(0, 15, 30, 45, 59),
  lasts: fc.option(fc.constantFrom(15, 90, 600, 1_440, 4_000)),
  interval: fc.option(fc.integer({ min: 1, max: 3 })),
  freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
  ends: fc.constantFrom('COUNT', 'UNTIL', 'never'),
  name: text,
  description: text,
  location: fc.option(text),
  organizer: fc.option(text),
  geo: fc.option(fc.tuple(fc.integer({ min: -89, max: 89 }), fc.integer({ min: -179, max: 179 }))),
  status: fc.constantFrom('EventScheduled', 'EventCancelled', 'EventPostponed', 'EventRescheduled'),
  stream: fc.option(fc.constantFrom('https://zoom.us/j/1?a=1', 'https://www.youtube.com/watch?v=a_b-c')),
  reminders: fc.uniqueArray(fc.constantFrom('-PT10M', '-P1D', 'PT0S', '-PT1H30M'), { maxLength: 3 }),
  sequence: fc.integer({ min: 0, max: 9 }),
})

const SECONDS: Record<string, number> = { '-PT10M': -600, '-P1D': -86_400, PT0S: 0, '-PT1H30M': -5_400 }
const STATUS = {
  EventScheduled: 'CONFIRMED',
  EventCancelled: 'CANCELLED',
  EventPostponed: 'TENTATIVE',
  EventRescheduled: 'CONFIRMED',
} as const
/** Of a series; calendars then show five of them. */
const COUNT = 6

/** The same events for the same seed. */
export function generate(count: number, seed: number): Expected[] {
  return fc.sample(model, { numRuns: count, seed }).map(toExpected)
}

type Model = typeof model extends fc.Arbitrary<infer Value> ? Value : never

function toExpected(one: Model, index: number): Expected {
  const zone = { zoned: one.zone, offset: one.offset, floating: undefined, day: undefined }[one.form]
  // of the hours in which clocks change only single events have one meaning
  const isSeries = one.interval !== null && one.hour >= 6
  // in UTC it may be another day: of the month, a rule would then tell the wrong ones
  const isKept = isSeries && !(isMonthly(one) && one.form === 'offset' && movesDay(one))
  const drawn = Temporal.PlainDate.from(one.day.toISOString().slice(0, 10))
  // Python's icalendar knows no clock changes after 2037, up to which a series of years goes on
  const day = one.freq === 'YEARLY' ? drawn.with({ year: Math.min(drawn.year, 2020) }) : drawn
  // the 31st is not in every month
  const wall = (isSeries && day.day > 28 ? day.with({ day: 28 }) : day).toPlainDateTime({
    hour: one.hour,
    minute: one.minute,
  })
  const isDay = one.form === 'day'
  const days = Math.floor((one.lasts ?? 0) / 1_440)
  const end = one.lasts === null ? undefined : wall.add({ minutes: one.lasts })
  const toText = (told: Temporal.PlainDateTime) => {
    if (isDay) return told.toPlainDate().toString()
    return told.toString({ smallestUnit: 'minute' }) + (zone ? `[${zone}]` : '')
  }
  const toMoment = (told: Temporal.PlainDateTime): Moment => {
    if (isDay) return told.toPlainDate().toString()
    return zone ? told.toZonedDateTime(zone).epochMilliseconds : told.toString({ smallestUnit: 'minute' })
  }
  const startDate = toText(wall)
  const lastDay = wall.add({ days })
  const toldEnd = isDay ? (days > 0 ? toText(lastDay) : undefined) : end && toText(end)
  const nth = (at: number) => wall.add({ [UNITS[one.freq as keyof typeof UNITS]]: at * (one.interval ?? 1) })
  const exception = isSeries && one.minute === 0 ? nth(1) : undefined
  const last = nth(COUNT - 1).toPlainDate()
  const basic = (told: { toString(): string }) => told.toString().replace(/[-:]/g, '')
  // the end of its last day: as a day, on no clock, or in UTC
  const evening = last.toPlainDateTime({ hour: 23, minute: 59, second: 59 })
  const until = isDay
    ? basic(last)
    : zone
      ? `${basic(evening.toZonedDateTime(zone).toInstant()).slice(0, 15)}Z`
      : basic(evening)
  const END = { COUNT: `COUNT=${COUNT}`, UNTIL: `UNTIL=${until}`, never: '' }[one.ends as 'COUNT' | 'UNTIL' | 'never']
  const told = one.ends === 'UNTIL' ? `UNTIL=${basic(last)}` : END
  const event: Partial<CalendarEvent> = {
    uid: `${index}@rendezvous`,
    name: one.name,
    description: one.description,
    startDate,
    ...(toldEnd && { endDate: toldEnd }),
    ...(one.location && { location: one.location }),
    ...(one.organizer && { organizer: one.organizer }),
    ...(one.geo && { geo: one.geo.join(';') }),
    streams: one.stream ? [{ platform: one.stream.includes('zoom') ? 'Zoom' : 'YouTube', url: one.stream }] : [],
    eventStatus: one.status as keyof typeof STATUS,
    ...(isSeries && { recurrence: [`FREQ=${one.freq}`, `INTERVAL=${one.interval}`, told].filter(Boolean).join(';') }),
    ...(exception && { exceptions: [exception.toPlainDate().toString()] }),
  }
  const occurrences = Array.from({ length: isKept ? COUNT : 0 }, (_, at) => nth(at))
  const endMoment = isDay ? toMoment(lastDay.add({ days: 1 })) : end ? toMoment(end) : null
  return {
    saved: sampleSaved(event, { reminders: one.reminders, sequence: one.sequence }),
    understood: {
      uid: `${index}@rendezvous`,
      name: one.name,
      description: one.description,
      location: one.location ?? '',
      contact: one.organizer ?? '',
      url: 'https://example.org/night-train',
      status: STATUS[one.status as keyof typeof STATUS],
      sequence: one.sequence,
      geo: one.geo ?? [],
      start: toMoment(wall),
      end: endMoment,
      rule: isKept ? [END, `FREQ=${one.freq}`, `INTERVAL=${one.interval}`].filter(Boolean).sort() : [],
      occurrences: occurrences
        .filter((day) => !exception || !day.equals(exception))
        .slice(0, 5)
        .map(toMoment),
      conferences: one.stream ? [one.stream] : [],
      alarms: one.status === 'EventCancelled' ? [] : one.reminders.map((trigger) => SECONDS[trigger] ?? 0),
    },
  }
}

function isMonthly({ freq }: Model): boolean {
  return freq === 'MONTHLY' || freq === 'YEARLY'
}

function movesDay({ hour, minute, offset }: Model): boolean {
  const east = Number(`${offset[0]}1`) * (60 * Number(offset.slice(1, 3)) + Number(offset.slice(4)))
  return Math.floor((60 * hour + minute - east) / 1_440) !== 0
}

const UNITS = { DAILY: 'days', WEEKLY: 'weeks', MONTHLY: 'months', YEARLY: 'years' } as const
