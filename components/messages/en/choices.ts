/** The words for the options about time and about looking at pages, in English. */

import type { Watch } from '../../../core/settings/watch.ts'
import type { Clock } from '../../../core/time/format.ts'

export const words = () => ({
  watch: {
    title: 'When to look at pages',
    choices: {
      all: 'On every site',
      others: 'Not on these sites',
      none: 'Only when I click',
    } satisfies Record<Watch, string>,
    hints: {
      all: 'A small script looks whether a page may announce an event, and the icon shows how many it does. Nothing leaves your browser.',
      others: 'On all other sites the icon shows how many events a page announces.',
      none: 'Nothing of Rendezvous runs in any page until you click its icon.',
    } satisfies Record<Watch, string>,
    click:
      'A click on the icon reads the page in any case. Pages that are open already follow when they are loaded again.',
    site: 'Site',
    add: 'Add',
    siteHint: 'Like example.org; what lies below it (news.example.org) is meant, too.',
    noSite: (typed: string) =>
      typed
        ? `“${typed}” is no name of a site. Write one like example.org.`
        : 'Write the name of a site, like example.org.',
    known: (host: string) => `${host} is in the list already.`,
    list: 'Sites that are not looked at',
    remove: (host: string) => `Look at ${host} again`,
  },

  time: {
    title: 'Time',
    zone: 'Your time zone',
    clock: 'Hours',
    weekStart: 'A week begins on',
    /** "As in the browser (Europe/Paris)" */
    browsers: (what: string) => `As in the browser (${what})`,
    hint: 'Times are told for you in this zone, and reminders of whole days and of times without a zone ring by it.',
    /** With what an afternoon hour looks like. */
    clocks: {
      '12': (example: string) => `12 hours (${example})`,
      '24': (example: string) => `24 hours (${example})`,
    } satisfies Record<Exclude<Clock, 'browser'>, (example: string) => string>,
  },
})

export type ChoicesWords = ReturnType<typeof words>
