/** Every state of the agenda, by name. */
import type { AgendaData } from '../../components/agenda/data.ts'
import { agendaWords } from '../../components/messages/agenda.ts'
import { calendarsWords } from '../../components/messages/calendars.ts'
import { listMissed } from '../../core/agenda/missed.ts'
import { findNextReminder } from '../../core/agenda/next-reminder.ts'
import type { CalendarEvent } from '../../core/event.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { EMPTY_LEDGER, type Ledger, toReminderId } from '../../core/reminding/ledger.ts'
import { LONG, MEETUP, POST, toRecord, VIEWER } from './events.ts'

const { endDate: _, ...OPEN } = MEETUP

function toSaved(
  name: string,
  startDate: string,
  more: Partial<CalendarEvent> = {},
  reminders = ['-PT10M'],
): SavedEvent {
  return toRecord({ ...OPEN, streams: [], uid: `${name}@rendezvous`, name, startDate, ...more }, reminders)
}

const TODAY = [
  toSaved('Ask us anything', '2026-11-23T12:40', { endDate: '2026-11-23T14:00', streams: MEETUP.streams }),
  toSaved('Choir rehearsal', '2026-11-23T18:00', { endDate: '2026-11-23T20:00', location: 'St Anne’s Hall' }),
  toSaved('Graph night', '2026-11-23T19:30', { endDate: '2026-11-23T21:30' }),
  toSaved('Late film', '2026-11-23T21:00'),
]
const SAVED = [
  ...TODAY,
  toRecord(POST, []),
  toRecord(MEETUP, ['-PT10M', '-P1D']),
  toSaved('Chess evening', '2026-11-24T18:30', { recurrence: 'FREQ=WEEKLY', location: 'Café Central' }),
  toSaved('Open day of the library', '2026-11-28', {}, ['PT9H']),
  toSaved('Winter fair', '2026-12-04', { endDate: '2026-12-06' }, ['PT9H']),
  toSaved('Soup for everybody', '2026-11-30T12:00', { eventStatus: 'EventCancelled' }),
  toSaved('Jazz on the roof', '2026-11-28T20:00', { eventStatus: 'EventPostponed' }),
  toSaved('Bicycle repair', '2026-11-14T10:00', { endDate: '2026-11-14T13:00' }),
  toSaved('Reading group', '2026-11-19T19:00', { endDate: '2026-11-19T21:00' }),
]
const MANY = Array.from({ length: 2_000 }, (_, at) => {
  const day = `20${26 + Math.floor(at / 700)}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`
  return toSaved(`Evening ${at + 1}`, `${day}T${String(10 + (at % 12))}:00[Europe/Paris]`)
})

function toData(saved: SavedEvent[], ledger: Ledger = EMPTY_LEDGER, more: Partial<AgendaData> = {}): AgendaData {
  const { now, homeZone } = VIEWER
  return {
    page: { is: 'read', url: '', events: [], calendars: [] },
    saved,
    due: [],
    unreadable: 0,
    aside: 0,
    twins: {},
    looks: {},
    viewer: VIEWER,
    isRead: true,
    next: findNextReminder(saved, ledger, now, homeZone),
    missed: listMissed(ledger, saved, now, homeZone),
    firstDay: 1,
    place: 'tab',
    ...more,
  }
}

/** Two that were told too late. */
const LATE: Ledger = {
  ...EMPTY_LEDGER,
  shown: Object.fromEntries(
    ['Bicycle repair', 'Reading group'].map((name) => {
      const { event } = SAVED.find((record) => record.event.name === name) ?? toSaved(name, '')
      return [toReminderId({ token: '-PT10M', startDate: event.startDate, uid: event.uid }), VIEWER.now - 86_400_000]
    }),
  ),
}

export const AGENDA_STATES: Record<string, AgendaData> = {
  agenda: toData(SAVED),
  'agenda-empty': toData([]),
  'agenda-one': toData([toRecord(MEETUP, ['-PT10M'])]),
  'agenda-past': toData([toRecord(POST, []), toSaved('Bicycle repair', '2026-11-14T10:00')]),
  'agenda-long': toData([toRecord(LONG, ['-PT1H']), toSaved(LONG.name.slice(0, 90), '2026-11-23T19:00'), ...TODAY]),
  'agenda-clashes': toData([
    ...TODAY,
    ...[18, 19, 20].map((hour) => toSaved(`Talk at ${hour}`, `2026-11-23T${hour}:15`, { endDate: '2026-11-23T21:45' })),
    toSaved('Fair', '2026-11-22', { endDate: '2026-11-24' }),
    toSaved('Festival', '2026-11-23'),
  ]),
  'agenda-missed': toData(SAVED, LATE, {
    due: [
      {
        id: 'd1',
        event: TODAY[0]?.event ?? MEETUP,
        distance: 'Started 20 minutes ago',
        isMissed: false,
        isAhead: false,
      },
    ],
  }),
  'agenda-file': toData([], EMPTY_LEDGER, {
    page: {
      is: 'read',
      url: '',
      events: [MEETUP, { ...MEETUP, uid: 'other@rendezvous', name: 'Board games', startDate: '2026-12-01T19:00' }],
      calendars: [],
    },
    notice: { text: calendarsWords.file.read(2), isError: false },
  }),
  'agenda-removed': toData(SAVED, EMPTY_LEDGER, {
    notice: { text: agendaWords.select.removed(2), isError: false, undo: () => {} },
  }),
  'agenda-panel': toData(SAVED, EMPTY_LEDGER, { place: 'panel', firstDay: 7 }),
  'agenda-thousands': toData(MANY),
}
