/** The buttons that make links to calendars out of what stands in their markup, and what they hold. Markup of 2014 to 2026. */
import type { CalendarEntry } from '../calendar/reading/entry.ts'
import type { JsonObject } from '../json.ts'
import { attributeOf, readLine, tokensOf } from './attribute-value.ts'
import { parseBrokenJson } from './broken-json.ts'
import { toButtonDate } from './calendar-date.ts'
import { textAt, valueAt, walkObjects } from './embedded-json.ts'

/** By add-to-calendar-button.com, AddEvent (once AddThisEvent) and addtocalendar.com. */
export const BUTTONS = 'add-to-calendar-button,.atcb,.addeventatc,.addthisevent,.atc_event'

/** The events for which the element is a button; none as `[]`. */
export function readCalendarButton(element: Element): CalendarEntry[] {
  const isElement = element.localName === 'add-to-calendar-button'
  if (!isElement && !tokensOf(element, 'class').includes('atcb')) return [readCard(element)]
  if (isElement && attributeOf(element, 'name')) {
    const at: Ask = (option) => attributeOf(element, option) || (element.hasAttribute(option) ? 'true' : '')
    return readOptions(at, parse(at('dates')))
  }
  const [body] = walkObjects([parse(element.textContent ?? '')])
  return body ? readOptions((option) => optionOf(body, option), body.dates) : []
}

/** `<div class="addeventatc">… <span class="start">10/20/2027 03:00 PM</span>`, `<var class="atc_date_start">2027-10-20 15:00:00` */
function readCard(card: Element): CalendarEntry {
  const at = (...names: string[]) => {
    const selector = names.flatMap((name) => [`.${name}`, `._${name}`, `.atc_${name}`]).join()
    const element = card.querySelector(selector)
    return element ? readLine(element) : ''
  }
  const isDay = at('all_day_event') === 'true'
  const format = at('date_format')
  const start = toButtonDate(at('start', 'date_start'), format)
  const end = toButtonDate(at('end', 'date_end'), format)
  return {
    name: at('title', 'summary'),
    start,
    // whether the last day is meant to be among them, nobody documents
    end: isDay || !end?.includes('T') ? undefined : end,
    zone: at('timezone'),
    isDay,
    location: at('location'),
    description: at('description'),
    organizer: at('organizer'),
    recurrence: at('recurring'),
    isCancelled: at('status') === 'CANCELLED',
  }
}

/** Characters of a button's JSON. */
const LONGEST_TEXT = 50_000
const MOST_DATES = 200

/** The value of an option; empty for none. */
type Ask = (option: string) => string

/** `<add-to-calendar-button name="…" startDate="2027-10-20" …>`, `<div class="atcb">{"name": "…", "startDate": "2027-10-20", …}` */
function readOptions(at: Ask, dates: unknown): CalendarEntry[] {
  // a subscription, whose date is the day of the visit
  if (at('subscribe') === 'true') return []
  const each = [...walkObjects([dates])].slice(0, MOST_DATES)
  if (each.length === 0) return [toEntry(at)]
  return each.map((date) => toEntry((option) => optionOf(date, option) || at(option)))
}

function optionOf(object: JsonObject, option: string): string {
  const value = valueAt(object, option)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : (textAt(object, option) ?? '')
}

function parse(text: string): unknown {
  return text.length > LONGEST_TEXT ? undefined : parseBrokenJson(text)
}

function toEntry(at: Ask): CalendarEntry {
  const startDate = at('startDate')
  const endDate = at('endDate') || startDate
  const isDay = !startDate.includes('T') && !at('startTime')
  return {
    name: at('name'),
    start: toButtonDate(`${startDate} ${at('startTime')}`.trim()),
    // the last day is among them, which the minute before midnight says in any case
    end: toButtonDate(isDay ? `${endDate.slice(0, 10)}T23:59` : `${endDate} ${at('endTime')}`.trim()),
    zone: at('timeZone'),
    isDay,
    location: at('location'),
    description: at('description'),
    // "The Club|mail@example.org"
    organizer: at('organizer').split('|')[0],
    recurrence: toRule(at),
    isCancelled: at('status').toUpperCase() === 'CANCELLED',
  }
}

/** A rule as it is, or one made of simple options: recurrence="weekly" recurrence_count="8". */
function toRule(at: Ask): string {
  const recurrence = at('recurrence')
  if (!recurrence || recurrence.includes('=')) return recurrence
  const until = at('recurrence_until').replace(SEPARATOR, '')
  const parts = PARTS.flatMap(([option, part]) => (at(option) ? `;${part}=${at(option)}` : []))
  return `FREQ=${recurrence}${until && `;UNTIL=${until}`}${parts.join('')}`
}
/** 2027-03-31 */
const SEPARATOR = /[-:]/g
const PARTS = [
  ['recurrence_interval', 'INTERVAL'],
  ['recurrence_count', 'COUNT'],
  ['recurrence_byDay', 'BYDAY'],
  ['recurrence_byMonth', 'BYMONTH'],
  ['recurrence_byMonthDay', 'BYMONTHDAY'],
] as const
