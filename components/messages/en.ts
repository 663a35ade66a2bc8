/** The words of the interface that may be wanted at first, in English. */
import type { EventField, EventStatus } from '../../core/event.ts'
import type { Gap } from '../../core/linked/linked-page.ts'
import type { CalendarProblem } from '../../core/page-state.ts'
import type { DayChoice, TimedChoice } from '../../core/reminding/reminder-choices.ts'
import type { ReadableWhen } from '../../core/time/format.ts'

/** "the time", "the time and the place", "the time, the place and the stream link" */
const listed = (items: string[]) => items.join(', ').replace(LAST_COMMA, ' and ')
/** ", " before the last of a list */
const LAST_COMMA = /, (?=[^,]*$)/
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
export const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const en = {
  tabs: {
    label: 'What to show',
    page: 'This page',
    saved: (count: number) => (count > 0 ? `Saved (${count})` : 'Saved'),
  },
  openOptions: 'Options',
  /** Of a calendar file with several events. */
  calendarName: 'Rendezvous',

  page: {
    reading: 'Reading this page…',
    none: 'No event found on this page.',
    noneHint: 'Rendezvous only shows what a page really announces. Where it says nothing sure, it stays silent.',
    forbidden: 'This page can’t be read.',
    forbiddenHint:
      'Browsers keep extensions out of their own pages, their stores and some files. Open a web page and try again.',
    failed: 'Reading this page went wrong.',
    failedHint: 'Reload the page and open this window again.',
    found: (count: number) => plural(count, 'event on this page', 'events on this page'),
    selected: 'From your selection',
    noneSelected: 'Your selection tells no day. Write what you know:',
  },

  calendars: {
    title: 'Calendars that this page links',
    linked: (host: string) => `A calendar on ${host}`,
    read: 'Read it',
    /** `read`, and for those who hear it out of its place what it reads */
    readFrom: (host: string) => `Read it: the calendar on ${host}`,
    reading: 'Reading…',
    done: (count: number) => (count > 0 ? `${plural(count, 'event', 'events')} read.` : 'No new event in it.'),
    problems: {
      refused: 'Not read, because it was not allowed.',
      unreachable: 'It can’t be reached. Check your connection and try again.',
      missing: 'It is not there, or needs a login.',
      'too-large': 'It is too large to read.',
      'no-calendar': 'This file is no calendar.',
    } satisfies Record<CalendarProblem, string>,
  },

  when: {
    /** "19:00 in Paris, 13:00 for you" */
    clock({ clock, zoneIs, zone, mine }: ReadableWhen): string {
      if (!clock) return 'time not stated'
      if (zoneIs === 'unstated') return `${clock}, time zone not stated`
      const told = zoneIs === 'city' ? `${clock} in ${zone}` : zoneIs === 'offset' ? `${clock} (${zone})` : clock
      return mine ? `${told}, ${mine} for you` : told
    },
    started: (distance: string) => `Started ${distance}`,
    repeats: {
      DAILY: 'Repeats every day',
      WEEKLY: 'Repeats every week',
      MONTHLY: 'Repeats every month',
      YEARLY: 'Repeats every year',
    } as Record<string, string>,
    repeatsOtherwise: 'Repeats',
  },

  choice: {
    /** "3 February or 2 March 2027?" */
    question: (first: string, second: string) => `${first} or ${second}?`,
    order: 'The date on the page can be read both ways.',
    /** "The page says Friday, but 10 May is a Saturday." */
    weekday: (said: string, day: string, real: string) => `The page says ${said}, but ${day} is a ${real}.`,
    year: 'The page tells no year.',
  },

  look: {
    open: (gaps: Gap[]) => `${upperFirst(listed(gaps.map((gap) => GAPS[gap])))} may be told on its page.`,
    lookOn: (host: string) => `Look on ${host}`,
    reading: (host: string) => `Looking on ${host}…`,
    follow: 'Follow it',
    openPage: 'Open the page',
    /** All fields, in the order in which they are told. */
    fields: () => Object.keys(ADDED) as EventField[],
    /** "Time, end and place from meetup.com" */
    from: (fields: EventField[], host: string) =>
      `${upperFirst(listed([...new Set(fields.map((field) => ADDED[field]))]))} from ${host}`,
    noWeb: 'More may be told on the page that it links, but the link is no web address.',
    private: (host: string) =>
      `More may be told on the page that it links, but ${host} lies in a private network, where Rendezvous does not look.`,
  },

  status: {
    EventCancelled: 'Cancelled',
    EventPostponed: 'Postponed',
    EventRescheduled: 'New date',
    EventMovedOnline: 'Moved online',
  } as Partial<Record<EventStatus, string>>,
  movedFrom: (day: string) => `Moved from ${day}`,
  postponedHint: 'This is the old date. Correct it when the new one is known.',
  past: 'Past',
  isSaved: 'Saved',
  unsure: 'We are not sure of the date. Please check it.',

  place: 'Place',
  stream: 'Stream',
  link: 'Page',
  /** "YouTube, no link given" */
  streamWithoutLink: (platform: string) => `${platform}, no link given`,
  joinStream: (platform: string) => `Join on ${platform}`,
  foundOn: 'Found on',
  opensAt: (host: string) => `Opens ${host}`,

  buttons: {
    saveAndRemind: 'Save & remind',
    save: 'Save',
    saveChanges: 'Save changes',
    write: 'Write it yourself',
    cancel: 'Cancel',
    edit: 'Edit',
    ics: '.ics',
    icsTitle: 'Download for any calendar',
    allIcs: 'Download all (.ics)',
    remove: 'Remove',
    undo: 'Undo',
    add: 'Add',
  },

  evidenceTitle: 'Why we think so',

  reminders: {
    title: 'Remind me',
    none: 'No reminder',
    timed: ({ amount, unit }: TimedChoice) => {
      if (amount === 0) return 'At the start'
      const one = { minutes: 'minute', hours: 'hour', days: 'day' }[unit]
      return `${plural(amount, one, unit)} before`
    },
    day: ({ daysBefore }: DayChoice, clock: string) => {
      if (daysBefore === 0) return `At ${clock} that day`
      return daysBefore === 1 ? `At ${clock} the day before` : `At ${clock}, ${daysBefore} days before`
    },
    own: 'Own…',
    alreadyOver: 'This moment is already over.',
  },

  unreadable: (count: number) =>
    `${plural(count, 'saved event', 'saved events')} can’t be read by this version. Nothing was deleted; a newer version may read them.`,

  aside: (count: number) =>
    `${plural(count, 'saved event is', 'saved events are')} damaged. Nothing was deleted: what is left lies aside, see the options.`,

  notices: {
    saved: (reminders: string[]) =>
      reminders.length > 0 ? `Saved. Reminder: ${lowerFirst(reminders).join(', ')}.` : 'Saved without a reminder.',
    changed: 'Changes saved.',
    removed: (name: string) => `Removed “${name}”.`,
    restored: 'Undone.',
    downloaded: (count: number) => `${plural(count, 'event', 'events')} written to a calendar file.`,
    failed: 'That did not work: the browser could not store it. Nothing was changed; please try again.',
    full: 'The storage that browsers give an extension is full. Nothing was changed. Remove past events (a file of all keeps them) and try again.',
    downloadFailed: 'The calendar file could not be made. Please try again.',
  },
}

const GAPS: Record<Gap, string> = {
  day: 'the day',
  time: 'the time',
  zone: 'the time zone',
  place: 'the place',
  stream: 'the stream link',
}

const ADDED: Record<EventField, string> = {
  name: 'title',
  startDate: 'time',
  previousStartDate: 'former date',
  endDate: 'end',
  doorTime: 'doors',
  location: 'place',
  geo: 'point on the map',
  streams: 'stream',
  url: 'page',
  organizer: 'organizer',
  description: 'notes',
  image: 'picture',
  eventStatus: 'status',
  recurrence: 'repetition',
  exceptions: 'days left out',
}

export type Messages = typeof en

function lowerFirst(texts: string[]): string[] {
  return texts.map((text) => text.charAt(0).toLowerCase() + text.slice(1))
}
