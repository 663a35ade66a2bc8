/** The words for what came of a look at a linked page, in English: loaded where somebody looks. */
import type { LookProblem } from '../../../core/linked/linked-page.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural }: Speech) => ({
  done: (host: string) => `Completed from ${host}.`,
  nothingNew: (host: string) => `${host} tells nothing more.`,
  otherPlace: (host: string, place: string) => `${host} names another place: ${place}.`,
  /** "meetup.com says otherwise: Tue 6 May 2014, 19:00" */
  contradicts: (host: string, name: string, when: string) =>
    `${host} says otherwise: “${name}”, ${when}. Nothing was taken from there; if it is right, correct it with Edit.`,
  several: (host: string, count: number) =>
    plural(count, {
      one: `There is # event on ${host}, and it is not surely this one. Nothing was taken from there.`,
      other: `There are # events on ${host}, and none of them is surely this one. Nothing was taken from there.`,
    }),
  sendsOn: (host: string) =>
    `${host} sends on to another address. Which one shows only when it is followed; nothing was read yet.`,
  elsewhere: (host: string, other: string) => `${host} led to ${other}, another site, which was not read.`,
  problems: {
    refused: (host) => `${host} was not read, because that was not allowed.`,
    unreachable: (host) => `${host} can’t be reached. Check your connection and try again.`,
    missing: (host) => `The page is not there any more, says ${host}.`,
    locked: (host) => `${host} wants a login or shuts out visitors like Rendezvous. Open the page: it is read there.`,
    failing: (host) => `${host} has a problem of its own. Try again later.`,
    'too-large': (host) => `The page on ${host} is too large to read.`,
    'no-page': (host) => `What ${host} sent is no web page.`,
    'no-event': (host) =>
      `No event was found on ${host}. Maybe it wants a login, or shows it only when opened. Open the page: it is read there.`,
    unreadable: (host) => `Reading the page of ${host} went wrong.`,
    private: (host) => `${host} leads into a private network. That was not read.`,
    lost: (host) => `${host} leads to where nothing could be read. Open the page to see it.`,
  } satisfies Record<LookProblem, (host: string) => string>,
})

export type LooksWords = ReturnType<typeof words>
