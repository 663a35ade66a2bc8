/** The words of the options page, in English. */
import type { BackupProblem } from '../../../core/keeping/backup.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, number }: Speech) => ({
  heading: 'Options',
  reminders: 'Reminders of newly saved events',
  timed: 'When the time is known',
  day: 'When only the day is known',
  due: 'When a reminder is due',
  sound: 'Play a sound',
  opensStream: 'When an event starts, open its stream by itself',
  soundRefused: 'The browser did not allow the sound.',
  hint: 'Events that are already saved keep their reminders.',
  saved: 'Saved.',
  privacy: 'Everything stays in this browser unless you send it somewhere: no account, and no server of ours.',

  language: {
    title: 'Language',
    browser: 'As in the browser',
    hint: 'For Rendezvous and its notifications. Pages are read in their own language.',
  },

  file: {
    title: 'Everything in one file',
    what: 'Saved events with their reminders, and these options. Passwords are not in it.',
    download: 'Download',
    read: 'Read a file…',
    hint: 'Reading adds what is missing here and what is newer in the file. What is newer here stays.',
    nothingNew: 'None of the events in this file is new here.',
    done: (added: number, replaced: number, same: number) =>
      `${plural(added, { one: '# event', other: '# events' })} added, ${number(replaced)} replaced by newer ones, ${number(same)} the same.`,
    /** `more` are there besides those that are named; there may be none. */
    kept: (names: string, more: number) =>
      `Newer here, so kept as it is: ${names}${more > 0 ? `; and ${number(more)} more` : ''}.`,
    settings: {
      read: 'The options were read.',
      same: '',
      kept: 'The options here are newer and stay.',
      newer: 'The options in the file are a newer version’s and were not read.',
      none: '',
    },
    aside: (count: number) =>
      plural(count, {
        one: 'One of them can’t be read by this version and lies aside.',
        other: '# of them can’t be read by this version and lie aside.',
      }),
    problems: {
      'too-large': 'This file is too large to be one of Rendezvous. Nothing was changed.',
      'no-backup': 'This is no file of Rendezvous, or only a part of one. Nothing was changed.',
      newer: 'A newer version of Rendezvous wrote this file. Update Rendezvous and read it then. Nothing was changed.',
    } satisfies Record<BackupProblem, string>,
  },

  setAside: {
    title: 'Damaged and set aside',
    what: 'These saved events can’t be read any more. The file of everything holds what is left of them. Save them again from their page if you can.',
    item: (name: string, day: string) => `${name} (found on ${day})`,
    nameless: 'Without a name',
    delete: 'Delete',
    deleted: 'Deleted.',
  },

  browsers: {
    title: 'Your other browsers',
    wish: 'Keep saved events the same in all browsers of your account',
    hint: 'Off at first. It uses the sync of your browser’s own account, which has to be on there too; nothing goes to anybody else. The browser gives it little room: what comes next goes first.',
    waiting: 'It begins in a moment.',
    done: (time: string) => `In step since ${time}.`,
    leftOut: (count: number) =>
      plural(count, {
        one: 'There was no room for # event; it is only here.',
        other: 'There was no room for # events; they are only here.',
      }),
    failed: 'The browser did not take it. What is saved here is safe; it is tried again.',
  },
})

export type OptionsWords = ReturnType<typeof words>
