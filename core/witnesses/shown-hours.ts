/** The hours that a page shows apart, beside their day, under a label or in what its classes call a time. */

import { placeZone } from '../drafts/zoning.ts'
import type { Draft } from '../event.ts'
import type { Language } from '../languages/language.ts'
import { compile } from '../languages/pattern.ts'
import { makeBesideFinder } from '../page/beside.ts'
import type { Page } from '../page/page.ts'
import { isClobbered } from '../page/surroundings.ts'
import { isLabel, labelLength } from '../prose/text/label.ts'
import { languageOf } from '../readers/attribute-time.ts'
import { attributeOf, readLine } from '../readers/attribute-value.ts'
import { blank, type ClockMention, findTimes, findTimesBeside } from '../time/clock.ts'
import type { DateMention } from '../time/date-mention.ts'
import { findDates } from '../time/dates.ts'
import { instantOf, parseWhen, toTold, weekdayOf } from '../time/when.ts'
import { findNamed, isUnderOther, ownerOf } from './hour-owner.ts'

/** Hours that stand alone on a page. */
export interface ShownHours extends Pick<ClockMention, 'time' | 'endTime' | 'zone' | 'quote'> {
  /** The event's day, where it stands beside them. */
  date?: string
  /** Whether a label says that they are an event's ("Time"), and not a class alone. */
  isLabelled: boolean
}

/** Text nodes that are looked at, those of them that have a number, and those that are read as hours. */
const MOST_TEXTS = 50_000
const MOST_NUMBERS = 2_000
const MOST_HOURS = 400
/** Elements around hours that may show nothing else. */
const DEEPEST = 40
/** Characters of hours with their label and day. */
const LONGEST = 80

/** Finds the hours that the page shows for an event: the only ones that are nearer to its name than to any other's. */
export function makeHourFinder(page: Page, drafts: Draft[]): (draft: Draft) => ShownHours | undefined {
  let found: Map<Draft, ShownHours[]> | undefined
  return (draft) => {
    found ??= findAll(page, drafts)
    const all = found.get(draft) ?? []
    const labelled = all.filter(({ isLabelled }) => isLabelled)
    const [hours, ...others] = labelled.length > 0 ? labelled : all
    return hours && others.every(({ time, endTime }) => time === hours.time && endTime === hours.endTime)
      ? hours
      : undefined
  }
}

function findAll(page: Page, drafts: Draft[]): Map<Draft, ShownHours[]> {
  const found = new Map<Draft, ShownHours[]>()
  const language = languageOf(page)
  const { body } = page.document
  if (!language || !body) return found
  const read = makeLineReader(language)
  const isBeside = makeBesideFinder()
  const named = findNamed(page, drafts)
  for (const element of listHours(body, (line) => read(line, NO_DAY)?.hours !== undefined)) {
    const owner = ownerOf(element, named, (draft) => isDated(element, read, daysOf(draft, page)))
    const hours = owner && toHours(element, read, daysOf(owner.draft, page), language)
    if (!hours || (!hours.isLabelled && isUnderOther(element, owner, language)) || isBeside(element)) continue
    const known = found.get(owner.draft)
    if (known) known.push(hours)
    else found.set(owner.draft, [hours])
  }
  return found
}

/** The day and the hours of a line that tells nothing else, of which one may be missing. */
interface Line {
  hours?: ClockMention
  day?: DateMention
}
/** A day without a year is one of those around `on`. */
type ReadLine = (line: string, on: string) => Line | undefined

/** The hours of "6:00 pm – 9:00 pm", "Time: 18:00", "Thursday, 14 January at 18:00", and the day; nothing where anything else is said. */
function makeLineReader(language: Language): ReadLine {
  const { cues, hourBefore } = language
  const isBare = (text: string) => compile(`^[^\\p{L}\\p{N}]*(?:(?:${hourBefore})[^\\p{L}\\p{N}]*)?$`, 'iu').test(text)
  return (line, on) => {
    if (line.length > LONGEST) return undefined
    const text = line.slice(labelLength(line, cues.labelTime) || labelLength(line, cues.labelDate))
    const [first, second] = findTimes(text, language)
    // most lines tell no day, which costs more to find
    if (first && !second && isBare(blank(text, first))) return first.isDayLater ? undefined : { hours: first }
    const [day, ...days] = findDates(text, { language, today: on, publishedOn: on })
    if (!day || days[0] || day.lastDate || day.recurrence) return undefined
    const [hours, another] = findTimesBeside(text, [day], language)
    const rest = blank(text, day)
    if (another || hours?.isDayLater || !isBare(hours ? blank(rest, hours) : rest)) return undefined
    return { day, ...(hours && { hours }) }
  }
}

/** Where it doesn't matter. */
const NO_DAY = '2000-01-01'

/** The largest elements that show hours and nothing else but their day. */
function listHours(body: Element, tellsHours: (line: string) => boolean): Set<Element> {
  const walker = body.ownerDocument.createTreeWalker(body, 4 /* NodeFilter.SHOW_TEXT */)
  const all = new Set<Element>()
  let numbers = 0
  for (let looks = 0; looks < MOST_TEXTS && all.size < MOST_HOURS && walker.nextNode(); looks++) {
    const text = walker.currentNode.nodeValue ?? ''
    if (text.length > 4 * LONGEST || !DIGIT.test(text) || numbers++ > MOST_NUMBERS) continue
    let element = walker.currentNode.parentElement
    if (!element || isClobbered(element) || !tellsHours(readLine(element))) continue
    let around = element.parentElement
    for (let depth = 0; depth < DEEPEST && around && around !== body; depth++, around = around.parentElement) {
      if (isClobbered(around) || !tellsHours(readLine(around))) break
      element = around
    }
    all.add(element)
  }
  return all
}
const DIGIT = /\d/

/** The days on which it may be shown: that of its start, also on the clock of its place. */
function daysOf(draft: Draft, page: Page): string[] {
  const start = parseWhen(draft.startDate)
  const zone = start?.zone && placeZone(draft, page)
  return [start?.date ?? '', ...(start && zone ? [toTold(instantOf(start, zone), zone).date] : [])]
}

/** The one of the days that is meant. */
function pickDay({ date, kind, contradicted }: DateMention, days: string[]): string | undefined {
  if (contradicted) return undefined
  if (kind === 'full') return days.find((day) => day === date)
  if (kind === 'yearless') return days.find((day) => day.slice(4) === date.slice(4))
  return kind === 'weekday' ? days.find((day) => weekdayOf(day) === weekdayOf(date)) : undefined
}

/** Whether one of the days is told beside the hours, and not by its weekday. */
function isDated(element: Element, read: ReadLine, days: string[]): boolean {
  const day = read(readLine(element), days[0] ?? NO_DAY)?.day
  return day !== undefined && day.kind !== 'weekday' && pickDay(day, days) !== undefined
}

/** Of a line that tells no hours. */
function dayOf(line: Line | undefined): DateMention | undefined {
  return line?.hours ? undefined : line?.day
}

/** Those that something says to be an event's. */
function toHours(element: Element, read: ReadLine, days: string[], language: Language): ShownHours | undefined {
  const [line, before] = [readLine(element), lineBefore(element)]
  const [on = NO_DAY] = days
  const { hours, day = dayOf(read(before, on)) } = read(line, on) ?? {}
  const marks = marksAround(element)
  const date = day && pickDay(day, days)
  if (!hours || OTHER.test(marks)) return undefined
  const { time, endTime, zone, quote } = hours
  const isLabelled = labelLength(line, language.cues.labelTime) > 0 || isLabel(before, language.cues.labelTime)
  // "Mondays, 9:00 – 17:00" are more often a house's hours
  const isByDay = date && day?.kind !== 'weekday'
  if ((day && !date) || (!isByDay && !isLabelled && !TIME.test(marks))) return undefined
  return { time, ...(endTime && { endTime }), ...(zone && { zone }), ...(date && { date }), quote, isLabelled }
}

/** What stands just before it: "Time", in an element of its own. */
function lineBefore(element: Element): string {
  let node: Element | null = element
  for (let depth = 0; node && depth < NEAR; depth++) {
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
      const line = readLine(before)
      if (line) return line
    }
    node = node.parentElement
  }
  return ''
}
/** Elements around hours whose names speak of them alone. */
const NEAR = 3

function marksAround(element: Element): string {
  let marks = ''
  let node: Element | null = element
  for (let depth = 0; node && depth < NEAR; depth++, node = node.parentElement) {
    marks += ` ${attributeOf(node, 'class')} ${attributeOf(node, 'id')}`
  }
  return marks.replace(CAMEL, '$1-').toLowerCase()
}
/** The t of "eventTime" */
const CAMEL = /([a-z])(?=[A-Z])/g
/** class="event-time", class="start-time", class="uhrzeit", class="hours" */
const TIME = /(?:^|[\s_-])(?:times?|hours?|uhrzeit|zeit|heures?|horaires?|horas?|horario|orari[oa]?|tijd)(?=$|[\s_-])/
/** class="entry-time", class="opening-hours", class="schedule-time", class="door-time": of a text, a house, a part of it */
const OTHER =
  /(?:^|[\s_-])(?:entry|posted|post|publish(?:ed)?|updated?|modified|comments?|byline|open(?:ing)?|business|office|schedules?|agenda|programm?e?|sessions?|doors?|deadline|register|registration|countdown|timer|local)(?=$|[\s_-])/
