/**
 * Addresses that open the page for a new event, filled in, in calendars on the web. None of the services documents them; what holds was
 * measured by others, in August 2026 last: github.com/InteractionDesignFoundation/add-event-to-calendar-docs ("docs" below) and
 * github.com/spatie/calendar-links ("spatie").
 */
import { escapeXml } from '../../calendar-server/xml.ts'
import { currentOccurrence } from '../../evenings/occurrences.ts'
import type { CalendarEvent } from '../../event.ts'
import type { Viewer } from '../../time/format.ts'
import { addDays, instantOf, parseWhen, type Told, toTold, toWhen } from '../../time/when.ts'
import { stampOf } from '../stamps.ts'
import { type Clocks, toClocks, toUtc } from './clocks.ts'
import { toLine, toText } from './content-lines.ts'
import { listFacts } from './description.ts'
import { toRule } from './recurrence.ts'
import { toExceptionText, toRuleText } from './rule-text.ts'
import type { LinkTarget } from './targets.ts'
import { toYahooPattern } from './yahoo-pattern.ts'

/** What the page can't take over. Repetition and exceptions then stand in the notes; of a text, its end is missing. */
export type Loss = 'repetition' | 'exceptions' | 'wholeDays' | 'notes' | 'place' | 'name'

interface CalendarLink {
  url: string
  lost: Loss[]
}

interface Service {
  address: string
  /** The names of name, place and notes. */
  texts: [name: string, place: string, notes: string]
  /** The notes are markup there, in which a line break is an element. */
  hasMarkup?: boolean
  /** Characters of the whole address. */
  longest: number
  times(clocks: Clocks, homeZone: string): Record<string, string>
  /** The parameters of a rule; nothing where it can't be told. */
  repeats?(rule: string, clocks: Clocks, homeZone: string): Record<string, string> | undefined
}

/**
 * subject, location, body, startdt and enddt (in UTC with a Z, else on the clock of who opens the page), allday with the day after the
 * last: docs, services/outlook-web.md and pull request 60. It has no parameter for a zone or a repetition. The body is markup (the same
 * pull request), so plain line breaks are lost (docs, issue 14).
 */
const OUTLOOK: Pick<Service, 'texts' | 'longest' | 'times' | 'hasMarkup'> = {
  texts: ['subject', 'location', 'body'],
  hasMarkup: true,
  // twice as many arrive, but not in all companies, and not by way of the login (docs, issue 19; az-digital/az_quickstart 4327)
  longest: 2_000,
  times: ({ form, start, end = start }) => {
    if (form === 'day') return { startdt: start.date, enddt: end.date, allday: 'true' }
    const write = (told: Told) => (form === 'floating' ? toExtended(told) : `${toExtended(toUtc(told))}Z`)
    return { startdt: write(start), enddt: write(end) }
  },
}
/** docs, services/outlook-web.md: path and rru say what is to be done. */
const COMPOSE = 'deeplink/compose?path=/calendar/action/compose&rru=addevent'

const SERVICES: Record<LinkTarget, Service> = {
  /**
   * text, location, details, dates (of days the one after the last, of instants with a Z), ctz (the zone of dates without one; only of
   * names that are places, spatie issue 248), recur (lines of RFC 5545): docs, services/google.md and pull request 59.
   */
  google: {
    address: 'https://calendar.google.com/calendar/render?action=TEMPLATE',
    texts: ['text', 'location', 'details'],
    // some more than 8 kB are refused as too long (tardate/jquery.addtocalendar 3)
    longest: 8_000,
    times: ({ form, start, end = start }) => {
      const suffix = form === 'utc' ? 'Z' : ''
      const dates = [start, end].map((told) => stampOf(told) + (told.time ? suffix : '')).join('/')
      return { dates, ...(form === 'zoned' && start.zone && { ctz: start.zone }) }
    },
    repeats: (rule) => ({ recur: `RRULE:${rule}` }),
  },
  outlook: { address: `https://outlook.live.com/calendar/0/${COMPOSE}`, ...OUTLOOK },
  // at its former address, outlook.office.com, the login refuses what is filled in as too long (spatie, issue 215)
  office365: { address: `https://outlook.cloud.microsoft/calendar/${COMPOSE}`, ...OUTLOOK },
  /**
   * v, TITLE, in_loc, DESC, ST and ET (a clock without a zone: docs, issue 29), DUR=allday for one day, which several can't have (spatie,
   * issues 220 and 240), RPAT and REND for a series: docs, services/yahoo.md and pull request 61.
   */
  yahoo: {
    address: 'https://calendar.yahoo.com/?v=60',
    texts: ['TITLE', 'in_loc', 'DESC'],
    longest: 2_000,
    times: ({ form, start, end = start }, homeZone) => {
      if (form === 'day' && end.date === addDays(start.date, 1)) return { ST: stampOf(start), DUR: 'allday' }
      // it knows no zone, and takes "Z" for nothing: what counts is the clock of who opens the page
      const write = (told: Told) => stampOf(told.zone ? toTold(instantOf(told, homeZone), homeZone) : told)
      return { ST: write(start), ET: write(end) }
    },
    repeats: (rule, { form, start }, homeZone) => {
      // by that clock another zone's series would move with the seasons
      const isHere = form === 'day' || form === 'floating' || start.zone === homeZone
      return isHere ? toYahooPattern(rule, toWhen(start)) : undefined
    },
  },
}

/**
 * Nothing when the start is no `When`. `homeZone` is the reader's, `now` in ms. Where the page can't repeat an event, it is filled in for
 * the occurrence that is on or comes next.
 */
export function toCalendarLink(
  series: CalendarEvent,
  target: LinkTarget,
  { homeZone, now }: Pick<Viewer, 'homeZone' | 'now'>,
): CalendarLink | undefined {
  const { address, texts, longest, times, repeats, hasMarkup = false } = SERVICES[target]
  const pattern = findPattern(series, repeats, homeZone)
  const event = pattern ? series : currentOccurrence(series, now, homeZone)
  const clocks = toClocks(event, homeZone)
  if (!clocks) return undefined
  const exceptions = event.exceptions ?? []
  const parameters = { ...times(clocks, homeZone), ...pattern }
  const lost: Loss[] = []
  const facts = listFacts(event, target === 'yahoo' && clocks.form === 'zoned' ? 'utc' : clocks.form)
  if (event.recurrence && !pattern) {
    lost.push('repetition')
    facts.unshift(toRuleText(series))
  }
  if (event.recurrence && exceptions.length > 0) {
    if (pattern) lost.push('exceptions')
    facts.unshift(toExceptionText(exceptions))
  }
  if (clocks.form === 'day' && 'ET' in parameters) lost.push('wholeDays')
  if (event.eventStatus === 'EventCancelled') facts.unshift('Cancelled.')
  if (event.eventStatus === 'EventPostponed') facts.unshift('Postponed: this is the old date.')
  const base = `${address}&${toQuery(parameters)}`
  const filled = fill(
    {
      name: toLine(event.name),
      place: toLine(event.location ?? ''),
      notes: toText(event.description ?? ''),
      facts: facts.join('\n'),
    },
    longest - base.length,
    texts,
    hasMarkup ? toMarkup : (notes) => notes,
  )
  return { url: base + filled.query, lost: [...lost, ...filled.lost] }
}

/** The parameters of its repetition, on the clock of its start. */
function findPattern(event: CalendarEvent, repeats: Service['repeats'], homeZone: string) {
  const told = parseWhen(event.startDate)
  const clocks = toClocks(event, homeZone)
  const rule = event.recurrence && told && clocks && toRule(event.recurrence, told, clocks)
  return rule ? repeats?.(rule, clocks, homeZone) : undefined
}

interface Texts {
  name: string
  place: string
  notes: string
  facts: string
}

/** "R & B\nlive" → "R &amp; B<br>live" */
function toMarkup(text: string): string {
  return escapeXml(text).replaceAll('\n', '<br>')
}

/**
 * The texts as parameters in so many characters. Notes are cut first, then the place, the name, and the facts, which are links, last.
 * `toNotes` is how the service wants the last two.
 */
function fill(
  texts: Texts,
  room: number,
  [name, place, notes]: Service['texts'],
  toNotes: (text: string) => string,
): { query: string; lost: Loss[] } {
  const lost: Loss[] = []
  const write = ({ name: a, place: b, notes: c, facts: d }: Texts) =>
    ['', toQuery({ [name]: a, [place]: b, [notes]: toNotes([c, d].filter(Boolean).join('\n\n')) })].join('&')
  let shown = texts
  for (const field of ['notes', 'place', 'name', 'facts'] as const) {
    const excess = write(shown).length - room
    if (excess <= 0) break
    const loss = field === 'facts' ? 'notes' : field
    if (shown[field] && !lost.includes(loss)) lost.push(loss)
    const sizeOf = (text: string) => toQueryText(field === 'notes' || field === 'facts' ? toNotes(text) : text).length
    const size = sizeOf(shown[field]) - excess
    shown = { ...shown, [field]: cut(shown[field], field === 'name' ? Math.max(size, SHORTEST_NAME) : size, sizeOf) }
  }
  return { query: write(shown), lost }
}

/** Characters in an address: what is left of a name tells what it is about. */
const SHORTEST_NAME = 300

/** As much of the text as takes so much room in an address, and a mark that it goes on. */
function cut(text: string, room: number, sizeOf: (text: string) => number): string {
  let kept = ''
  let size = sizeOf(MORE)
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    size += sizeOf(segment)
    if (size > room) return kept ? `${kept.trimEnd()}${MORE}` : ''
    kept += segment
  }
  return kept
}
const MORE = '…'

/** Empty values are left out. */
function toQuery(parameters: Record<string, string>): string {
  return Object.entries(parameters)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${toQueryText(value)}`)
    .join('&')
}

/** Half a surrogate pair is no character, and can't be sent. */
function toQueryText(text: string): string {
  return encodeURIComponent(text.replace(HALF_PAIR, ''))
}
const HALF_PAIR = /\p{Surrogate}/gu

/** "2027-01-14T18:30:00" */
function toExtended({ date, time }: Told): string {
  return `${date}T${time}:00`
}
