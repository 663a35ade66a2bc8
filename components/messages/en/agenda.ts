/** The words of the agenda, in English. */
import type { Forms, Speech } from '../speech.ts'

const EVENTS: Forms = { one: '# event', other: '# events' }

export const words = ({ plural, number }: Speech) => ({
  title: 'Agenda',
  options: 'Options',
  beside: 'Beside the page',
  besideTitle: 'Show the agenda beside the pages that you visit',
  inTab: 'In a tab',

  glance: {
    title: 'Reminders',
    /** "Next reminder: tomorrow 18:30 for “Chess evening” and 2 more" */
    next: (day: string, clock: string, name: string, others: number) =>
      `Next reminder: ${day} ${clock} for “${name}”${others > 0 ? ` and ${number(others)} more` : ''}`,
    none: 'No reminder is set for what comes.',
    missed: (count: number, days: number) => `Missed in the last ${number(days)} days: ${number(count)}`,
    missedHint: 'These were over before a reminder could be shown. What you have removed since is not among them.',
  },

  month: {
    title: 'Month',
    previous: 'Previous month',
    next: 'Next month',
    today: 'Today',
    hint: 'Arrow keys go by day and week, Page Up and Page Down by month; Enter shows the day.',
    /** To screen readers: "Thursday 26 November 2026, 2 events: Chess evening, Choir" */
    day: (day: string, names: string[], count: number) =>
      count === 0
        ? `${day}, no events`
        : `${day}, ${plural(count, EVENTS)}: ${names.join(', ')}${count > names.length ? ', …' : ''}`,
    more: (count: number) => `+${number(count)}`,
  },

  hours: {
    /** "Thursday 26 November, hour by hour" */
    title: (day: string) => `${day}, hour by hour`,
    allDay: 'Whole day',
    isOpen: 'end not stated',
    overlap: (first: string, second: string, from: string, to: string) =>
      `“${first}” and “${second}” overlap from ${from} to ${to}.`,
    sameDay: (first: string, second: string) => `“${first}” and “${second}” are on the same day.`,
    none: 'Nothing overlaps.',
    moreOverlaps: (count: number) => plural(count, { one: 'And # overlap more.', other: 'And # overlaps more.' }),
    more: (count: number) =>
      plural(count, {
        one: '# more is not drawn here for want of room; it is in the list.',
        other: '# more are not drawn here for want of room; they are in the list.',
      }),
  },

  search: {
    label: 'Search',
    hint: 'Name, place, notes, host',
    none: (query: string) => `Nothing found for “${query}”.`,
    noneHint: 'Names, places, notes, organizers and hosts are searched. Accents and capitals don’t matter.',
    clear: 'Clear the search',
    found: (count: number) => plural(count, { one: '# event found', other: '# events found' }),
    /** To screen readers, when a day was chosen. */
    onDay: (day: string, count: number) => (count === 0 ? `${day}: no events` : `${day}: ${plural(count, EVENTS)}`),
  },

  list: {
    title: 'Events',
    upcoming: (count: number) => `Upcoming (${number(count)})`,
    past: (count: number) => `Past (${number(count)})`,
    emptyDay: 'Nothing on this day.',
    all: 'All days',
    more: (count: number) => `Show more (${number(count)})`,
    fromFile: 'From the file',
    closeFile: 'Close the file',
  },

  select: {
    one: (name: string) => `Select: ${name}`,
    all: (count: number) => `Select all shown (${number(count)})`,
    title: 'What is selected',
    count: (count: number) => `${number(count)} selected`,
    export: 'Export (.ics)',
    remove: 'Remove',
    clear: 'Clear',
    removed: (count: number) => plural(count, { one: '# event removed.', other: '# events removed.' }),
  },
})

export type AgendaWords = ReturnType<typeof words>
