/** Every state of the popup, by name. */

import type { CalendarsData, NoticeData, PopupData } from '../../components/data.ts'
import { lookText } from '../../components/event/look-text.ts'
import { calendarsWords } from '../../components/messages/calendars.ts'
import { laterWords } from '../../components/messages/later.ts'
import { voice } from '../../components/messages/voice.ts'
import { clashText } from '../../components/saved/clash-text.ts'
import { reminderText } from '../../components/saved/reminder-text.ts'
import type { ServerEventState } from '../../core/calendar-server/server.ts'
import { chooseStart } from '../../core/evenings/other-start.ts'
import type { CalendarEvent } from '../../core/event.ts'
import { toPageSaid } from '../../core/keeping/page-said.ts'
import type { LookState } from '../../core/linked/linked-page.ts'
import type { Selected } from '../../core/reading/found.ts'
import { toDistance } from '../../core/reminding/notice.ts'
import { type NoticeFile, toNoticeWords } from '../../core/reminding/notice-words.ts'
import { formatDay } from '../../core/time/format.ts'
import { instantOf } from '../../core/time/when.ts'
import { LONG, MANY, MEETUP, PAGE, POST, TWO_DAYS, toRecord, VIEWER } from './events.ts'

const { notices } = laterWords
const BEFORE = reminderText('-PT10M', false, VIEWER.locale)
const UNDOABLE: NoticeData = { text: notices.saved([BEFORE]), isError: false, undo: () => {} }
const RUNNING: CalendarEvent = {
  ...MEETUP,
  uid: 'running@rendezvous',
  name: 'Ask us anything',
  startDate: '2026-11-23T12:40[America/New_York]',
  endDate: '2026-11-23T14:00[America/New_York]',
}
const DAY: CalendarEvent = { ...POST, uid: 'day@rendezvous', name: 'Open day of the library', startDate: '2026-11-28' }

const ANNOUNCED: CalendarEvent = {
  ...POST,
  uid: 'announced@rendezvous',
  startDate: '2026-11-30',
}
const COMPLETED: CalendarEvent = {
  ...ANNOUNCED,
  startDate: '2026-11-30T19:00[Europe/Paris]',
  endDate: '2026-11-30T21:30[Europe/Paris]',
  location: 'La Cantine, 12 rue Verte, Paris',
  evidence: {
    ...ANNOUNCED.evidence,
    startDate: { source: 'json-ld', confidence: 0.95, quote: '2026-11-30T19:00+01:00', from: ANNOUNCED.url },
    endDate: { source: 'json-ld', confidence: 0.95, from: ANNOUNCED.url },
    location: { source: 'json-ld', confidence: 0.95, from: ANNOUNCED.url },
  },
}
/** As its page has it now. */
const MOVED: CalendarEvent = {
  ...MEETUP,
  startDate: '2026-12-03T18:30[Europe/Paris]',
  endDate: '2026-12-03T21:00[Europe/Paris]',
  location: 'La Cantine, 5 quai Sud, Paris',
  streams: [{ platform: 'Twitch', url: 'https://www.twitch.tv/graphs' }],
}
const CALLED_OFF: CalendarEvent = {
  ...MEETUP,
  eventStatus: 'EventCancelled',
  evidence: { ...MEETUP.evidence, eventStatus: { source: 'notice', confidence: 0.8, quote: 'Tonight is cancelled' } },
}
const WEEKLY: CalendarEvent = { ...MEETUP, recurrence: 'FREQ=WEEKLY' }
/** Its page tells an end now, and an evening on which there is none. */
const SHORTER: CalendarEvent = {
  ...WEEKLY,
  recurrence: 'FREQ=WEEKLY;UNTIL=20261217',
  exceptions: ['2026-12-03'],
}
const KEPT_WEEKLY = { ...toRecord(WEEKLY, ['-PT10M']), told: { [WEEKLY.uid]: toPageSaid(WEEKLY) } }
const KEPT = { ...toRecord(MEETUP, ['-PT10M']), told: { [MEETUP.uid]: toPageSaid(MEETUP) } }
const OVERLAPPING: CalendarEvent = {
  ...MEETUP,
  uid: 'chess@rendezvous',
  name: 'Chess evening',
  startDate: '2026-11-26T20:00[Europe/Paris]',
  endDate: '2026-11-26T23:00[Europe/Paris]',
  streams: [],
  url: 'https://chess.example/',
}
/** The meetup as a blog announces it. */
const SAVED_POST = {
  ...toRecord({ ...POST, name: `${MEETUP.name}: an evening`, startDate: '2026-11-26', url: MEETUP.url }, ['PT9H']),
  pageUrl: 'https://news.example/november',
}
const NOTICE_FILES = import.meta.glob<NoticeFile>('../../public/_locales/*/messages.json', {
  import: 'default',
  eager: true,
})
function distanceOf(event: CalendarEvent): string {
  const words = toNoticeWords(NOTICE_FILES[`../../public/_locales/${voice.language}/messages.json`] ?? {}, voice)
  return toDistance(event, instantOf(event.startDate, VIEWER.homeZone), VIEWER, words)
}
const { endDate: __, ...TWO_DAYS_OPEN } = TWO_DAYS
const { endDate: _, ...LATER } = { ...COMPLETED, startDate: '2026-12-01T19:00[Europe/Paris]' }
function looked(state: LookState, event = ANNOUNCED): PopupData {
  const look = { url: event.url, ...state }
  const said = lookText(look, VIEWER)
  return { ...read(event), looks: { [event.uid]: { ...look, ...(said && { said }) } } }
}

/** A page that tells no event and links one's page. */
function instead(state?: LookState, linked = ANNOUNCED.url): PopupData {
  const look = state && { url: linked, ...state }
  const said = look && lookText(look, VIEWER)
  return toData({
    page: { is: 'read', url: PAGE, events: [], calendars: [], linked },
    looks: look ? { [linked]: { ...look, ...(said && { said }) } } : {},
  })
}

const read = (...events: CalendarEvent[]) => toData({ page: { is: 'read', url: PAGE, events, calendars: [] } })

/** What is selected tells no event. */
function select(selection: Selected): PopupData {
  return toData({ page: { is: 'read', url: DAY.url, events: [], calendars: [], selection } })
}

function toData(part: Partial<PopupData>): PopupData {
  return {
    page: { is: 'reading' },
    saved: [],
    due: [],
    unreadable: 0,
    aside: 0,
    twins: {},
    looks: {},
    viewer: VIEWER,
    ...part,
  }
}

const SERVER = { calendar: 'Personal', host: 'cloud.example' }
/** The saved event of the page, with what is known of it on the calendar server. */
function onServer(state: Partial<ServerEventState> = {}, choice: CalendarsData['choice'] = 'server'): PopupData {
  const states = { [MEETUP.uid]: { isWaiting: false, ...SERVER, ...state } }
  const calendars = { choice, server: SERVER, states, optionsUrl: '?state=options' }
  return { ...read(MEETUP), saved: [toRecord(MEETUP, ['-PT10M'])], calendars }
}
const REMOTE = { uid: MEETUP.uid, calendar: { url: '', name: 'Personal' }, href: '', tries: 1, triedAt: 0 }

export const STATES: Record<string, PopupData> = {
  'into-calendar': { ...read(MEETUP), calendars: { states: {}, optionsUrl: '?state=options' } },
  'into-google': {
    ...read({ ...MEETUP, recurrence: 'FREQ=WEEKLY;BYDAY=TH', exceptions: ['2026-12-24'] }),
    calendars: { choice: 'google', server: SERVER, states: {}, optionsUrl: '?state=options' },
  },
  'server-sending': onServer({ isWaiting: true }),
  'server-there': onServer({ remote: REMOTE }),
  'server-down': onServer({ isWaiting: true, remote: { ...REMOTE, problem: 'unreachable' } }),
  'server-password': onServer({ isWaiting: true, remote: { ...REMOTE, problem: 'password' } }),
  'server-changed': onServer({
    remote: { ...REMOTE, problem: 'changed', theirs: 'BEGIN:VCALENDAR' },
    theirs: { ...MEETUP, name: 'Graphs in the wild', startDate: '2026-11-27T19:00[Europe/Paris]' },
  }),
  'server-removed': onServer({ remote: { ...REMOTE, problem: 'changed', theirs: '' } }),
  'server-still-there': {
    ...read(),
    notice: {
      text: calendarsWords.removed(MEETUP.name, 'Personal'),
      isError: false,
      undo: () => {},
      also: { text: calendarsWords.removeThere, act: () => {} },
    },
  },
  reading: toData({}),
  none: read(),
  forbidden: toData({ page: { is: 'forbidden', url: '' } }),
  'forbidden-and-next': toData({ page: { is: 'forbidden', url: '' }, saved: [toRecord(LONG, ['-P1D'])] }),
  failed: toData({ page: { is: 'failed', url: PAGE } }),
  one: read(MEETUP),
  'other-day': read({
    ...MEETUP,
    startDate: '2026-11-26T22:00[America/Los_Angeles]',
    endDate: '2026-11-26T23:30[America/Los_Angeles]',
  }),
  selected: toData({
    page: { is: 'read', url: DAY.url, events: [DAY], calendars: [], selection: { title: 'Open day', isEmpty: false } },
  }),
  'selected-no-day': select({ title: 'Graph databases in the wild', isEmpty: false }),
  'selected-nothing': select({ title: 'Our library', isEmpty: true }),
  many: read(...MANY),
  past: read(POST),
  day: read(DAY),
  floating: read({
    ...MEETUP,
    startDate: '2026-11-26T19:00',
    endDate: '2026-11-26T21:00',
    streams: [{ platform: 'YouTube' }],
  }),
  running: read(RUNNING),
  unsure: read({ ...DAY, evidence: { startDate: { source: 'prose', confidence: 0.4, quote: '28/11' } } }),
  due: {
    ...read(),
    due: [
      { id: 'd1', event: RUNNING, distance: distanceOf(RUNNING), isMissed: false, isAhead: false },
      { id: 'd2', event: DAY, distance: distanceOf(DAY), isMissed: false, isAhead: true },
      { id: 'd3', event: POST, distance: distanceOf(POST), isMissed: true, isAhead: false },
    ],
  },
  'two-days': read(TWO_DAYS),
  'two-weekdays': read({
    ...TWO_DAYS,
    startDate: '2026-12-10',
    otherStart: '2026-12-11',
    endDate: '2026-12-12',
  }),
  'two-months': read({ ...TWO_DAYS_OPEN, startDate: '2026-12-10', otherStart: '2026-11-10' }),
  'two-years': read({ ...TWO_DAYS_OPEN, startDate: '2027-05-03', otherStart: '2026-05-03' }),
  'two-days-chosen': {
    ...read(chooseStart(TWO_DAYS, '2027-03-02T19:00[Europe/London]')),
    notice: { ...UNDOABLE, text: formatDay('2027-03-02', VIEWER.locale) },
  },
  'two-days-beside': read(MEETUP, TWO_DAYS),
  'linked-instead': instead(),
  'linked-instead-private': instead(undefined, 'http://192.168.0.7/events/12'),
  'linked-instead-in-vain': instead({ is: 'no-event' }),
  'two-days-linked': read({ ...TWO_DAYS, url: 'https://www.meetup.com/soup-leeds/events/7' }),
  cancelled: read({ ...MEETUP, eventStatus: 'EventCancelled' }),
  postponed: read({ ...MEETUP, eventStatus: 'EventPostponed' }),
  moved: read({ ...MEETUP, eventStatus: 'EventRescheduled', previousStartDate: '2026-11-12T19:00[Europe/Paris]' }),
  repeated: read({ ...MEETUP, recurrence: 'FREQ=WEEKLY;BYDAY=TH' }),
  long: read(LONG),
  saved: { ...read(MEETUP), saved: [toRecord(MEETUP, ['-PT10M', '-PT45M'])], notice: UNDOABLE },
  'saved-day': { ...read(DAY), saved: [toRecord(DAY, ['PT9H'])] },
  unreadable: { ...read(MEETUP), unreadable: 2 },
  error: {
    ...read(MEETUP),
    notice: {
      text: notices.failed,
      isError: true,
    },
  },
  changed: { ...read(MOVED), saved: [KEPT] },
  'changed-cancelled': { ...read(CALLED_OFF), saved: [KEPT] },
  'changed-series': { ...read(SHORTER), saved: [KEPT_WEEKLY] },
  clash: { ...read(OVERLAPPING), saved: [KEPT] },
  'clash-saved': {
    ...read(OVERLAPPING),
    saved: [KEPT, toRecord(OVERLAPPING, ['-PT10M'])],
    notice: {
      ...UNDOABLE,
      text: `${notices.saved([BEFORE])} ${clashText([KEPT], VIEWER)}`,
    },
  },
  twin: { ...read(MEETUP), saved: [SAVED_POST], twins: { [MEETUP.uid]: POST.uid } },
  'twin-saved': { ...read(), saved: [SAVED_POST, KEPT], twins: { [MEETUP.uid]: POST.uid } },
  aside: { ...read(MEETUP), aside: 1 },
  list: {
    ...read(),
    saved: [
      toRecord(POST, []),
      toRecord(LONG, ['-P1D', '-PT1H']),
      toRecord(RUNNING, ['-PT10M']),
      toRecord(MEETUP, ['-PT10M']),
      toRecord(DAY, []),
    ],
  },
  calendars: toData({
    page: {
      is: 'read',
      url: PAGE,
      events: [MEETUP],
      calendars: [
        { url: 'https://calendar.example.org/group.ics', is: 'offered' },
        { url: 'https://a-rather-long-name-of-a-host.university.example.edu/calendars/all.ics', is: 'unreachable' },
        { url: 'https://slow.example/feed.ics', is: 'reading' },
      ],
    },
  }),
  'calendars-alone': toData({
    page: {
      is: 'read',
      url: PAGE,
      events: [],
      calendars: [{ url: 'https://calendar.example.org/group.ics', is: 'offered' }],
    },
  }),
  'page-and-next': { ...read(MEETUP), saved: [toRecord(DAY, []), toRecord(LONG, ['-P1D'])] },
  'none-and-next': { ...read(), saved: [toRecord(LONG, ['-P1D'])] },
  'list-empty': read(),
  open: read(ANNOUNCED),
  looking: looked({ is: 'reading' }),
  looked: looked({ is: 'agrees', added: ['startDate', 'endDate', 'location'] }, COMPLETED),
  'looked-saved': {
    ...looked({ is: 'agrees', added: ['startDate', 'endDate', 'location'] }, COMPLETED),
    saved: [toRecord(COMPLETED, ['-PT10H', '-PT10M'])],
  },
  'looked-in-vain': looked({ is: 'agrees', added: [] }),
  'looked-other-place': looked({ is: 'agrees', added: [], otherPlace: 'Le Hangar, 5 quai Sud, Lyon' }),
  'looked-other-day': looked({
    is: 'contradicts',
    told: LATER,
  }),
  'looked-several': looked({ is: 'several', count: 12 }),
  'looked-no-event': looked({ is: 'no-event' }),
  'looked-missing': looked({ is: 'missing' }),
  'looked-unreachable': looked({ is: 'unreachable' }),
  'looked-sends-on': looked({ is: 'sends-on' }),
  'looked-elsewhere': looked({ is: 'elsewhere', goal: 'https://a-rather-long-name-of-a-host.tickets.example/e/1' }),
  'link-private': read({ ...ANNOUNCED, url: 'http://192.168.0.1/party' }),
  'link-no-web': read({ ...ANNOUNCED, url: 'javascript:alert(1)' }),
}
