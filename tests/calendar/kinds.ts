/** One event of every kind that calendars tell apart, by name. Its file in every form is under `samples`. */
import type { Exported } from '../../core/calendar/writing/vevent.ts'
import type { CalendarEvent } from '../../core/event.ts'
import { sampleSaved } from './sample.ts'

const kind = (fields: Partial<CalendarEvent>, saved: Partial<Exported> = {}) => sampleSaved(fields, saved)

export const KINDS: Record<string, Exported> = {
  'time in a zone': kind({
    startDate: '2027-01-14T18:30[Europe/London]',
    endDate: '2027-01-14T20:00[Europe/London]',
    location: 'Old Town Hall, Leeds',
    description: 'Short talks; bread, soup.\nCome early.',
    organizer: 'Night Train Society',
  }),
  'time in a zone that changed its rule': kind({
    startDate: '2012-01-14T18:30[Europe/Moscow]',
    endDate: '2012-01-14T20:00[Europe/Moscow]',
  }),
  'time in a zone of its own rule': kind({
    startDate: '2027-02-20T18:30[Africa/Casablanca]',
    endDate: '2027-02-20T20:00[Africa/Casablanca]',
  }),
  'end in another zone': kind({
    startDate: '2027-07-14T18:30[Europe/London]',
    endDate: '2027-07-15T09:00[Asia/Tokyo]',
  }),
  'hour that the clocks tell twice': kind({
    startDate: '2027-10-31T02:30[Europe/Paris]',
    endDate: '2027-10-31T05:00[Europe/Paris]',
  }),
  'time with an offset alone': kind({ startDate: '2027-01-14T18:30[+05:30]', endDate: '2027-01-14T20:00[+05:30]' }),
  'time in UTC': kind({ startDate: '2027-01-14T18:30[UTC]', endDate: '2027-01-14T20:00[UTC]' }),
  'time without a zone': kind({ startDate: '2027-01-14T18:30', endDate: '2027-01-14T20:00' }),
  'start without an end': kind({ startDate: '2027-01-14T18:30[Europe/London]' }),
  'night into the next day': kind({
    startDate: '2027-03-27T22:00[Europe/Paris]',
    endDate: '2027-03-28T06:00[Europe/Paris]',
  }),
  day: kind({ startDate: '2027-03-30' }),
  'several days': kind({ startDate: '2027-12-30', endDate: '2028-01-02' }),
  'series in a zone': kind({
    startDate: '2027-03-10T18:30[Europe/Paris]',
    endDate: '2027-03-10T20:00[Europe/Paris]',
    recurrence: 'FREQ=WEEKLY;BYDAY=WE',
    exceptions: ['2027-03-24'],
  }),
  'series until a day': kind({
    startDate: '2027-02-26T18:30[America/New_York]',
    endDate: '2027-02-26T20:00[America/New_York]',
    recurrence: 'FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20270630',
  }),
  'series of days': kind({ startDate: '2027-05-01', recurrence: 'FREQ=YEARLY;COUNT=3' }),
  'series without a zone': kind({
    startDate: '2027-01-14T18:30',
    endDate: '2027-01-14T20:00',
    recurrence: 'FREQ=DAILY;INTERVAL=2;COUNT=4',
    exceptions: ['2027-01-18'],
  }),
  cancelled: kind(
    {
      startDate: '2027-01-14T18:30[Europe/London]',
      endDate: '2027-01-14T20:00[Europe/London]',
      eventStatus: 'EventCancelled',
    },
    { sequence: 2, reminders: ['-PT10M'] },
  ),
  postponed: kind(
    {
      startDate: '2027-01-14T18:30[Europe/London]',
      endDate: '2027-01-14T20:00[Europe/London]',
      eventStatus: 'EventPostponed',
    },
    { sequence: 1 },
  ),
  'stream with its link': kind({
    startDate: '2027-01-14T18:30[Europe/London]',
    endDate: '2027-01-14T20:00[Europe/London]',
    streams: [
      { platform: 'YouTube', url: 'https://www.youtube.com/watch?v=abc&t=1,2;3' },
      { platform: 'live.example', url: 'https://live.example/room' },
      { platform: 'Mumble', url: 'mumble://voice.example/stage' },
    ],
  }),
  'stream without its link': kind({
    startDate: '2027-01-14T18:30[Europe/London]',
    endDate: '2027-01-14T20:00[Europe/London]',
    streams: [{ platform: 'YouTube' }],
  }),
  'place on the map': kind({
    startDate: '2027-01-14T18:30[Europe/Paris]',
    endDate: '2027-01-14T20:00[Europe/Paris]',
    location: 'La Cantine, 12 rue Verte, Paris',
    geo: '48.871902;2.34861',
  }),
  reminders: kind(
    { startDate: '2027-01-14T18:30[Europe/London]', endDate: '2027-01-14T20:00[Europe/London]' },
    { reminders: ['-PT10M', '-P1D', 'PT0S'] },
  ),
  'letters of the world': kind({
    name: 'Soirée \u{1F682}: שלום, 東京; "mañana" \\ back',
    startDate: '2027-01-14T18:30[Asia/Tokyo]',
    endDate: '2027-01-14T20:00[Asia/Tokyo]',
    location: '東京都千代田区丸の内一丁目、東京駅の北側にある大きな建物の八階の会議室「夜行列車」、エレベーターは奥',
    description: '\u202eשלום\u202c\r\nBEGIN:VEVENT\r\nSUMMARY:Not this one\0\nEND:VCALENDAR',
  }),
}

/** "time in a zone" → "time-in-a-zone.ics" */
export function sampleFile(name: string): string {
  return `${name.replaceAll(' ', '-')}.ics`
}
