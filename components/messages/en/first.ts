/** The words of the interface that may be wanted at first, in English. */
import type { EventField, EventStatus } from '../../../core/event.ts'
import type { Gap } from '../../../core/linked/linked-page.ts'
import type { ReminderUnit } from '../../../core/reminding/reminder-choices.ts'
import type { Forms, Speech } from '../speech.ts'

export const words = ({ plural, list, number, upper }: Speech) => ({
  /** Between what is listed without an "and". */
  comma: ', ',
  /** Between a label and its text. */
  colon: ': ',
  tabs: {
    label: 'What to show',
    page: 'This page',
    saved: (count: number) => (count > 0 ? `Saved (${number(count)})` : 'Saved'),
  },
  openOptions: 'Options',
  openAgenda: 'Agenda',
  /** Of a calendar file with several events. */
  calendarName: 'Rendezvous',

  page: {
    reading: 'Reading this page…',
    none: 'No event found on this page.',
    noneHint: 'Rendezvous only shows what a page really announces. Where nothing is certain, it stays silent.',
    forbidden: 'This page can’t be read.',
    forbiddenHint:
      'Browsers keep extensions out of their own pages, their stores and some files. Open a web page and try again.',
    failed: 'Reading this page went wrong.',
    failedHint: 'Reload the page and open this window again.',
    found: (count: number) => plural(count, { one: '# event on this page', other: '# events on this page' }),
    selected: 'From your selection',
    noneSelected: 'Your selection tells no day. Write what you know:',
    nothingSelected:
      'No selected text was found on this page. Select the words that tell of the event first, or write what you know:',
  },

  when: {
    dayAndClock: (day: string, clock: string) => `${day}, ${clock}`,
    noClock: 'time not stated',
    noZone: (clock: string) => `${clock}, time zone not stated`,
    inCity: (clock: string, city: string) => `${clock} in ${city}`,
    /** "19:00 in Paris, 13:00 for you" */
    forYou: (told: string, mine: string) => `${told}, ${mine} for you`,
    started: (distance: string) => `Started ${distance}`,
    repeats: {
      DAILY: 'Repeats every day',
      WEEKLY: 'Repeats every week',
      MONTHLY: 'Repeats every month',
      YEARLY: 'Repeats every year',
    } as Record<string, string>,
    repeatsOtherwise: 'Repeats',
  },

  look: {
    open: (gaps: Gap[]) => `${upper(list(gaps.map((gap) => GAPS[gap])))} may be told on its page.`,
    lookOn: (host: string) => `Look on ${host}`,
    reading: (host: string) => `Looking on ${host}…`,
    follow: 'Follow it',
    openPage: 'Open the page',
    /** What can be told there, in the order in which it is listed. */
    added: ADDED,
    /** "Time, end and place from meetup.com" */
    from: (added: string[], host: string) => `${upper(list(added))} from ${host}`,
    /** Of a page that tells no event itself. */
    instead: 'It links to the page of an event, which may tell more.',
    noWeb: 'More may be told on the page that it links, but the link is no web address.',
    private: (host: string) =>
      `More may be told on the page that it links, but ${host} lies in a private network, where Rendezvous does not look.`,
  },

  /** "3 February or 2 March 2027?" */
  eitherDay: (first: string, second: string) => `${first} or ${second}?`,

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
    atStart: 'At the start',
    before: (amount: number, unit: ReminderUnit) => plural(amount, BEFORE[unit]),
    thatDay: (clock: string) => `At ${clock} that day`,
    dayBefore: (clock: string) => `At ${clock} the day before`,
    daysBefore: (days: number, clock: string) =>
      plural(days, { one: `At ${clock}, # day before`, other: `At ${clock}, # days before` }),
    own: 'Other…',
    alreadyOver: 'This moment is already over.',
  },
})

export type FirstWords = ReturnType<typeof words>

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

const BEFORE: Record<ReminderUnit, Forms> = {
  minutes: { one: '# minute before', other: '# minutes before' },
  hours: { one: '# hour before', other: '# hours before' },
  days: { one: '# day before', other: '# days before' },
}
