/** Events of `<time datetime>` in what a page calls an event, be it a card in a list or the page itself; never a byline's or a comment's. */

import { BASICS } from '../../languages/index.ts'
import { tells } from '../../languages/pattern.ts'
import { makeBesideFinder } from '../../page/beside.ts'
import type { Page } from '../../page/page.ts'
import type { Told } from '../../time/when.ts'
import { addDays, instantOf, parseWhen, toTold, toWhen } from '../../time/when.ts'
import type { Card } from '../attribute-card.ts'
import { makeCardFinder } from '../attribute-card.ts'
import { languageOf, readTime } from '../attribute-time.ts'
import { attributeOf, readLine } from '../attribute-value.ts'
import { tellsCancelled } from '../name-status.ts'
import type { Candidate, Hint } from '../reader.ts'

export const hint: Hint = { selector: '[class*="event"] time[datetime]' }

/** Nothing but classes and addresses says that it is an event's time, and whose. */
export const trust = 0.6

const MOST_TIMES = 300
/** Characters before a time that say what it is. */
const LONGEST_LEAD = 60
/** Comments, and what other readers read better. */
const ELSEWHERE = '[class*="comment"],[id*="comment"],[itemtype*="Event"],[typeof*="Event"],.h-event,.vevent'

/** The events whose time lies ahead: nobody can be sure of what a past `<time>` was for. */
export function read(page: Page): Candidate[] {
  const findCard = makeCardFinder(page)
  const isBeside = makeBesideFinder()
  const cards = new Map<Element, { card: Card; times: Element[] }>()
  for (const time of [...page.document.querySelectorAll('time[datetime]')].slice(0, MOST_TIMES)) {
    // all that is around a time is asked last: pages may nest deep
    const card = isBeside(time) ? undefined : findCard(time)
    if (!card || time.closest(ELSEWHERE) || isChoice(time, card)) continue
    const known = cards.get(card.element)
    if (known) known.times.push(time)
    else cards.set(card.element, { card, times: [time] })
  }
  return [...cards.values()]
    .filter(({ times }) => times.some((time) => isAhead(attributeOf(time, 'datetime'), page)))
    .flatMap(({ card, times }) => toCandidate(card, times, page) ?? [])
    .filter(({ startDate, endDate }) => isAhead(endDate?.text ?? startDate?.text ?? '', page))
}

/** "Today – 26 January" on the button that changes the days of a list. A whole card may be a button too. */
function isChoice(time: Element, { element }: Card): boolean {
  return time.closest('button')?.contains(element) === false
}

/** A log of what has been looks like a list of events; neither announces any more. */
function isAhead(text: string, { now, homeZone }: Page): boolean {
  const when = parseWhen(text)
  if (!when) return false
  return when.time ? instantOf(when, homeZone) > now : when.date >= toTold(now, homeZone).date
}

function toCandidate({ element, name, href }: Card, times: Element[], page: Page): Candidate | undefined {
  const text = readLine(element)
  const span = readSpan(times, text, name, page)
  if (!span) return undefined
  const isCancelled = CANCELLED.test(attributeOf(element, 'class')) || tellsCancelled(name) || isNotice(element)
  const place = element.querySelector('[class*="venue"],[class*="location"],address')
  const location = place && !place.querySelector('time') ? readLine(place) : ''
  return {
    name: { text: name },
    startDate: { text: toWhen(span.start), quote: span.quote },
    ...(span.end && { endDate: { text: toWhen(span.end) } }),
    ...(location && { location: { text: location, certainty: 0.8 } }),
    ...(href && { url: { text: href } }),
    ...(isCancelled && { eventStatus: { text: 'EventCancelled' } }),
  }
}
/** Whether a line of the card says this alone: "Cancelled". "Orders can't be cancelled" is no such line. */
function isNotice(card: Element): boolean {
  const lines = [...card.querySelectorAll('*')].filter(({ childElementCount }) => childElementCount === 0)
  return lines
    .slice(0, MOST_LINES)
    .map(readLine)
    .some((line) => BASICS.some(({ cues }) => tells(line, `^(?:${cues.cancelled})\\W{0,3}$`)))
}
const MOST_LINES = 60
/** class="event-card canceled" */
const CANCELLED = /(?:^|[\s_-])(?:cancell?ed|abgesagt|annule)(?=$|[\s_-])/i

interface Span {
  start: Told
  end?: Told
  quote: string
}

/** Whether the words before a day say that it is none of the event's: "Register by". */
function isLimit(lead: string, page: Page): boolean {
  const words = languageOf(page)
  return words !== undefined && tells(lead, words.cues.notTheEvent)
}

/** A day, its hour where that stands apart, and the end that a range mark joins to it. Nothing for a limit. */
function readSpan(times: Element[], text: string, name: string, page: Page): Span | undefined {
  let span: Span | undefined
  let last = 0
  for (const element of times) {
    const quote = readLine(element)
    const mark = readTime(element, quote, text, page)
    if (!mark) break
    const { endTime, ...told } = mark
    const at = text.indexOf(quote, last)
    // beyond what is read of a card
    if (at < 0) break
    const lead = text.slice(last, at)
    last = at + quote.length
    if (!span) {
      const own = lead.slice(lead.lastIndexOf(name) + name.length).slice(-LONGEST_LEAD)
      if (!isDated(told) || isLimit(own, page)) break
      span = { start: told, quote, ...(told.time && endTime && { end: endOf(told, endTime) }) }
    } else if (!told.date && told.time && !span.start.time) {
      span.start = { ...span.start, time: told.time }
    } else {
      if (span.end || !RANGE.test(lead)) break
      span.end = isDated(told) ? told : endOf(span.start, told.time ?? '')
    }
  }
  return span
}
/** " – ", " to ", " bis zum " */
const RANGE = /^[\s,]*(?:[-–—~→]|to|until|till|bis|au|à|al|a|tot|til|hasta|fino a)[\s,]*(?:the|zum|le|el|il)?[\s,]*$/i

function isDated(told: Partial<Told>): told is Told {
  return told.date !== undefined
}

/** "22:00–04:00" ends in the morning after. */
function endOf(start: Told, time: string): Told {
  return { ...start, date: start.time && time <= start.time ? addDays(start.date, 1) : start.date, time }
}
