/** The words for what nobody sees before a click, in English: loaded after the first paint. */

import type { EventField } from '../../../core/event.ts'
import type { FormError, FormField } from '../../../core/keeping/event-form.ts'
import type { ReminderUnit } from '../../../core/reminding/reminder-choices.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, number, lower }: Speech) => ({
  due: {
    title: 'Due now',
    join: 'Join',
    open: 'Open the page',
    minutes: (minutes: number) => `In ${number(minutes)} min`,
    snooze: (minutes: number) => `In ${number(minutes)} min, remind me again`,
    atStart: 'At the start',
    done: 'Done',
    seen: 'All right',
    missed: (count: number) => plural(count, { one: 'You missed # event', other: 'You missed # events' }),
  },

  evidence: {
    none: 'No words were kept.',
    fields: {
      name: 'Title',
      startDate: 'Start',
      previousStartDate: 'Before it was moved',
      endDate: 'End',
      doorTime: 'Doors',
      location: 'Place',
      geo: 'On the map',
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
      'calendar-file': 'A calendar file',
      'calendar-server': 'Your calendar',
    } as Record<string, string>,
    ofSite: 'Data of the site itself',
    /** "Data in the page (JSON-LD), on meetup.com" */
    elsewhere: (source: string, host: string) => `${source}, on ${host}`,
    sure: 'sure',
    fairlySure: 'fairly sure',
    notSure: 'not sure',
  },

  ownReminder: {
    amount: 'How many',
    unit: 'Unit',
    time: 'at',
    units: {
      minutes: 'minutes before',
      hours: 'hours before',
      days: 'days before',
    } satisfies Record<ReminderUnit, string>,
    impossible: 'Write a whole number: up to 1440 minutes, 168 hours or 365 days.',
    dayImpossible: 'Write a whole number of days up to 365, and a time.',
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
      'series-elsewhere': 'It repeats in a way that has no such day. Choose another one; nothing was changed.',
      'link-not-http': 'This is no web link. Write one that starts with https://, or leave it empty.',
    } satisfies Record<FormError, string>,
    refused: (count: number) =>
      plural(count, { one: 'Not saved yet: # field needs a look.', other: 'Not saved yet: # fields need a look.' }),
  },

  changes: {
    title: 'What changed',
    told: (host: string) => `${host} tells something else now:`,
    toldByFile: 'The file tells something else now:',
    when: 'When',
    was: 'was',
    now: 'now',
    unknown: 'not told',
    planned: 'As planned',
    stops: 'If you take the change, its reminders stop.',
    take: 'Take the change',
    keep: 'Keep mine',
    taken: 'Changed as the page tells it now. Reminders follow.',
    takenCancelled: 'Marked as cancelled: no reminder will ring.',
    kept: 'Kept as it was. You are not asked about this again.',
    streamFilled: (host: string) => `The page has the stream link now, and so has what you saved: ${host}.`,
  },

  clashes: {
    event: (name: string, when: string) => `“${name}” (${when})`,
    overlaps: (named: string[], more: number) =>
      `It overlaps ${list(more > 0 ? [...named, `${number(more)} more`] : named)}.`,
  },

  twins: {
    title: 'Saved twice?',
    question: (name: string, host: string) => `Is this “${name}”, which you saved from ${host}?`,
    questionOfFile: (name: string) => `Is this “${name}”, which you saved?`,
    join: 'Make them one',
    apart: 'Keep both',
    joined: 'They are one now.',
    keptApart: 'Kept as two. You are not asked about these again.',
  },

  saved: {
    upcoming: 'Upcoming',
    past: (count: number) => `Past (${number(count)})`,
    none: 'Nothing saved yet.',
    noneHint: 'Events that you save are listed here, and you are reminded of them.',
    more: 'Details',
  },

  notices: {
    inVain: 'Nothing was done: what is saved was changed or removed meanwhile.',
    saved: (reminders: string[]) =>
      plural(reminders.length, {
        one: `Saved. Reminder: ${reminders.map(lower).join(', ')}.`,
        other: `Saved. Reminders: ${reminders.map(lower).join(', ')}.`,
      }),
    savedSilently: 'Saved without a reminder.',
    changed: 'Changes saved.',
    removed: (name: string) => `Removed “${name}”.`,
    restored: 'Undone.',
    downloaded: (count: number) =>
      plural(count, { one: '# event written to a calendar file.', other: '# events written to a calendar file.' }),
    failed: 'That did not work: the browser could not store it. Nothing was changed; please try again.',
    full: 'The storage that browsers give an extension is full. Nothing was changed. Remove past events and try again; a file of everything, made in the options, keeps them.',
    downloadFailed: 'The calendar file could not be made. Please try again.',
  },

  doubts: {
    order: 'The date on the page can be read both ways.',
    /** "The page says Friday, but 10 May is a Saturday." */
    weekday: (said: string, day: string, real: string) => `The page says ${said}, but ${day} is a ${real}.`,
    year: 'The page tells no year.',
  },

  unreadable: (count: number) =>
    plural(count, {
      one: '# saved event can’t be read by this version. Nothing was deleted; a newer version may read it.',
      other: '# saved events can’t be read by this version. Nothing was deleted; a newer version may read them.',
    }),
  aside: (count: number) =>
    plural(count, {
      one: '# saved event is damaged. Nothing was deleted: what is left lies aside, see the options.',
      other: '# saved events are damaged. Nothing was deleted: what is left lies aside, see the options.',
    }),
})

export type LaterWords = ReturnType<typeof words>
