/** The words for putting an event into a calendar, in English. */
import type { Loss } from '../../../core/calendar/writing/links.ts'
import type { ServerProblem } from '../../../core/calendar-server/server.ts'
import type { CalendarProblem } from '../../../core/reading/page-state.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, number }: Speech) => ({
  add: 'Add to calendar',
  /** "Add to Google Calendar" */
  addTo: (calendar: string) => `Add to ${calendar}`,
  others: 'Other calendars',
  targets: {
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo Calendar',
  },
  /** "Not taken over: repetition, end of the notes." */
  lost: (losses: Loss[]) => `Not taken over: ${list(losses.map((loss) => LOSSES[loss]))}.`,
  connect: 'Your own calendar server…',

  state: {
    sending: (calendar: string) => `Being sent to ${calendar}…`,
    there: (calendar: string) => `In ${calendar}.`,
    waits: (calendar: string) => `Not in ${calendar} yet.`,
    again: 'It is tried again by itself.',
    retry: 'Try again',
    /** Both versions are shown below. */
    changed: (calendar: string) => `It was changed in ${calendar}, too. Which one counts?`,
    removedThere: (calendar: string) => `It was removed from ${calendar}.`,
    changedBeforeRemoval: (calendar: string) => `It was changed in ${calendar} since, and is still there.`,
    mine: 'Here',
    theirs: 'There',
    keepMine: 'Keep mine',
    takeTheirs: 'Take theirs',
    addAgain: 'Add it again',
    leave: 'Leave it so',
  },

  /** `host` is the server's. */
  problems: {
    insecure: (host) => `${host} is not asked over http: your password could be read on the way. Use https.`,
    refused: (host) => `${host} was not asked, because that was not allowed.`,
    unreachable: (host) =>
      `${host} can’t be reached: it is down, you are offline, or the browser doesn’t trust its certificate. Open it in a tab to see.`,
    slow: (host) => `${host} did not answer in time.`,
    password: (host) => `${host} does not accept this user and password. Many servers want an app password.`,
    forbidden: (host) => `${host} does not let you write there.`,
    'no-caldav': (host) => `No calendar server was found on ${host}. Check the address.`,
    'no-calendar': (host) => `There is no calendar on ${host} that takes your events.`,
    elsewhere: (host) => `${host} sends on to another server.`,
    full: (host) => `${host} has no room for it, or finds it too large.`,
    failing: (host) => `${host} has a problem of its own.`,
    rejected: (host) => `${host} did not take this event.`,
    twin: (host) => `${host} has this event already, perhaps in another calendar. Remove it there, then try again.`,
    changed: (host) => `It was changed on ${host}.`,
    'no-server': () => 'No calendar server is connected any more. Connect it in the options.',
  } satisfies Record<ServerProblem, (host: string) => string>,

  removed: (name: string, calendar: string) => `Removed “${name}”. It is still in ${calendar}.`,
  /** Of several that were removed. */
  stillThere: (count: number, calendar: string) =>
    plural(count, { one: `One of them is still in ${calendar}.`, other: `# of them are still in ${calendar}.` }),
  /** Of events that nobody was asked about: another browser removed them. */
  left: (count: number, calendar: string) =>
    plural(count, {
      one: `An event that is no longer saved here is still in ${calendar}.`,
      other: `# events that are no longer saved here are still in ${calendar}.`,
    }),
  removeThere: 'Remove there too',
  removedThere: (calendar: string) => `It was removed from ${calendar}, too.`,

  file: {
    heading: 'Open a calendar file',
    hint: 'Choose an .ics file, or drop one here or into the popup: its events are shown, to save with reminders.',
    choose: 'Choose a file…',
    none: 'This file holds no event that is still to come.',
    notCalendar: 'This file is no calendar.',
    tooLarge: 'This file is too large to read.',
    read: (count: number) =>
      plural(count, { one: '# event read from the file.', other: '# events read from the file.' }),
    /** Of all that are not saved yet. */
    saveAll: (count: number) => `Save all & remind (${number(count)})`,
    savedAll: (count: number) => plural(count, { one: '# event saved.', other: '# events saved.' }),
  },

  /** Of a calendar that the page links. */
  onPage: {
    title: 'Calendars that this page links',
    linked: (host: string) => `A calendar on ${host}`,
    read: 'Read it',
    /** `read`, and for those who hear it out of its place what it reads */
    readFrom: (host: string) => `Read it: the calendar on ${host}`,
    reading: 'Reading…',
    done: (count: number) => plural(count, { one: '# event read.', other: '# events read.' }),
    doneInVain: 'No new event in it.',
    problems: {
      refused: 'Not read, because it was not allowed.',
      unreachable: 'It can’t be reached. Check your connection and try again.',
      missing: 'It is not there, or needs a login.',
      'too-large': 'It is too large to read.',
      'no-calendar': 'This file is no calendar.',
      private: 'It lies in a private network, and was not read.',
    } satisfies Record<CalendarProblem, string>,
  },
})

export type CalendarsWords = ReturnType<typeof words>

const LOSSES: Record<Loss, string> = {
  repetition: 'repetition',
  exceptions: 'days left out',
  wholeDays: 'whole days (they are shown from midnight)',
  notes: 'end of the notes',
  place: 'end of the place',
  name: 'end of the title',
}
