/** All words of the interface, in English. */
import type { FormError, FormField } from '../../core/edit.ts'
import type { EventField, EventStatus } from '../../core/event.ts'
import type { Gap } from '../../core/linked/linked-page.ts'
import type { CalendarProblem } from '../../core/page-state.ts'
import type { DayChoice, ReminderUnit, TimedChoice } from '../../core/reminder-choices.ts'
import type { ReadableWhen } from '../../core/time/format.ts'

/** "the time", "the time and the place", "the time, the place and the stream link" */
const listed = (items: string[]) => items.join(', ').replace(LAST_COMMA, ' and ')
/** ", " before the last of a list */
const LAST_COMMA = /, (?=[^,]*$)/
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const en = {
  /** Dates read as in one of the user's own locales of this language, else as in this one. */
  language: 'en',
  locale: 'en-GB',

  tabs: {
    label: 'What to show',
    page: 'This page',
    saved: (count: number) => (count > 0 ? `Saved (${count})` : 'Saved'),
  },
  openOptions: 'Options',
  remindOfSelection: 'Remind me about this',

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
    readFrom: (host: string) => `Read the calendar on ${host}`,
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
    title: 'The page with the details',
    open: (gaps: Gap[]) => `${upperFirst(listed(gaps.map((gap) => GAPS[gap])))} may be told on its page.`,
    lookOn: (host: string) => `Look on ${host}`,
    reading: (host: string) => `Looking on ${host}…`,
    follow: 'Follow it',
    openPage: 'Open the page',
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

  evidence: {
    title: 'Why we think so',
    none: 'No words were kept.',
    fields: {
      name: 'Title',
      startDate: 'Start',
      previousStartDate: 'Before it was moved',
      endDate: 'End',
      doorTime: 'Doors',
      location: 'Place',
      streams: 'Stream',
      url: 'Page',
      organizer: 'Organizer',
      description: 'Notes',
      image: 'Picture',
      eventStatus: 'Status',
      recurrence: 'Repeats',
      exceptions: 'But not on',
    } satisfies Record<EventField, string>,
    sources: {
      you: 'You said so',
      prose: 'The text of the page',
      notice: 'A notice on the page',
      'json-ld': 'Data in the page (JSON-LD)',
      microdata: 'Data in the page (microdata)',
      rdfa: 'Data in the page (RDFa)',
      microformats: 'Data in the page (microformats)',
      'open-graph': 'Data in the page (for sharing)',
      'time-element': 'A date that the page marks',
      'calendar-link': 'A link to add it to a calendar',
      'calendar-file': 'A calendar file that the page links',
    } as Record<string, string>,
    ofSite: 'Data of the site itself',
    /** "Data in the page (JSON-LD), on meetup.com" */
    elsewhere: (source: string, host: string) => `${source}, on ${host}`,
    sure: (confidence: number) => (confidence >= 0.85 ? 'sure' : confidence >= 0.5 ? 'fairly sure' : 'not sure'),
  },

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
    ownAmount: 'How many',
    ownUnit: 'Unit',
    ownTime: 'at',
    units: {
      minutes: 'minutes before',
      hours: 'hours before',
      days: 'days before',
    } satisfies Record<ReminderUnit, string>,
    ownImpossible: 'Write a whole number: up to 1440 minutes, 168 hours or 365 days.',
    ownDayImpossible: 'Write a whole number of days up to 365, and a time.',
    alreadyOver: 'This moment is already over.',
  },

  form: {
    title: 'Correct the event',
    newTitle: 'Write an event',
    fields: {
      name: 'Title',
      date: 'Date',
      time: 'Time',
      zone: 'Time zone',
      endDate: 'Last day',
      endTime: 'End',
      location: 'Place',
      stream: 'Stream link',
      description: 'Notes',
    } satisfies Record<FormField, string>,
    hints: {
      date: 'Year-month-day',
      time: 'Empty if not known',
      zone: 'A city, like Europe/Paris',
      endDate: 'If it ends on another day',
      endTime: 'Empty if not known',
      stream: 'https://…',
    } as Partial<Record<FormField, string>>,
    errors: {
      'name-missing': 'Give the event a title.',
      'date-missing': 'Give the day on which it starts.',
      'date-impossible': 'There is no such day. Write year-month-day, like 2027-05-31.',
      'time-impossible': 'There is no such time. Write hours and minutes, like 19:30.',
      'time-missing': 'An end needs a start: give the time at which it starts, or leave the end empty.',
      'zone-unknown': 'There is no such time zone. Write a big city near the place, like Europe/Paris.',
      'end-before-start': 'The end is before the start. If it ends on a later day, give that day too.',
      'link-not-http': 'This is no web link. Write one that starts with https://, or leave it empty.',
    } satisfies Record<FormError, string>,
    refused: (count: number) => `Not saved yet: ${plural(count, 'field needs', 'fields need')} a look.`,
  },

  saved: {
    upcoming: 'Upcoming',
    past: (count: number) => `Past (${count})`,
    none: 'Nothing saved yet.',
    noneHint: 'Events that you save are listed here, and you are reminded of them.',
    unreadable: (count: number) =>
      `${plural(count, 'saved event', 'saved events')} can’t be read by this version. Nothing was deleted; a newer version may read them.`,
    more: 'Details',
  },

  notices: {
    saved: (reminders: string[]) =>
      reminders.length > 0 ? `Saved. Reminder: ${lowerFirst(reminders).join(', ')}.` : 'Saved without a reminder.',
    changed: 'Changes saved.',
    removed: (name: string) => `Removed “${name}”.`,
    restored: 'Undone.',
    downloaded: (count: number) => `${plural(count, 'event', 'events')} written to a calendar file.`,
    failed: 'That did not work: the browser could not store it. Nothing was changed; please try again.',
    downloadFailed: 'The calendar file could not be made. Please try again.',
  },

  options: {
    heading: 'Options',
    reminders: 'Reminders of newly saved events',
    timed: 'When the time is known',
    day: 'When only the day is known',
    hint: 'Events that are already saved keep their reminders.',
    saved: 'Saved.',
    privacy: 'Everything stays in this browser: no account, no server, nothing is sent.',
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
