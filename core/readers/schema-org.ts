/** What schema.org calls an event, and how its properties become a candidate. Shared by the readers of its syntaxes. */
import type { Page } from '../page.ts'
import { addDays, addMinutes, parseWhen, toWhen } from '../time/when.ts'
import type { Candidate, Said } from './reader.ts'
import type { SchemaGraph, SchemaNode } from './schema-node.ts'
import { addressOf, listNodes, textOf, textsOf, toGraph, typesOf, valuesOf } from './schema-node.ts'
import { readPlaces } from './schema-place.ts'

/**
 * https://schema.org/Event and what is below it, without what nobody goes to: DeliveryEvent (a parcel), OnDemandEvent and
 * PublicationEvent (a work can be had from then on), SaleEvent (coupon sites mark each discount as one) and the retired
 * UserInteraction (somebody commented). A BroadcastEvent is watched as it happens, so it stays.
 */
const EVENT_TYPES = new Set([
  'Event',
  'BroadcastEvent',
  'BusinessEvent',
  'ChildrensEvent',
  'ComedyEvent',
  'ConferenceEvent',
  'CourseInstance',
  'DanceEvent',
  'EducationEvent',
  'EventSeries',
  'ExhibitionEvent',
  'Festival',
  'FoodEvent',
  'Hackathon',
  'LiteraryEvent',
  'MusicEvent',
  'PerformingArtsEvent',
  'ScreeningEvent',
  'SocialEvent',
  'SportsEvent',
  'TheaterEvent',
  'VisualArtsEvent',
])

/** More than a popup can show; each is mapped, so a page of stubs must not cost seconds. */
const MOST_CANDIDATES = 200

/** A candidate for each event under the roots that has a name and a start, outer ones before inner ones; none as `[]`. */
export function findEvents(roots: unknown[], page: Page): Candidate[] {
  const nodes = listNodes(roots)
  const graph = toGraph(nodes)
  return nodes
    .filter((node) => typesOf(node).some((type) => EVENT_TYPES.has(type)))
    .filter((node) => valuesOf(node, 'startDate', graph).length > 0)
    .slice(0, MOST_CANDIDATES)
    .flatMap((node) => toCandidate(node, graph, page) ?? [])
}

/** Nothing for a node without a name or a start: a mention, or a reference to a node that says more. */
function toCandidate(event: SchemaNode, graph: SchemaGraph, page: Page): Candidate | undefined {
  const name = nameOf(event, graph)
  const startDate = textOf(event, 'startDate', graph)
  if (!name || !startDate) return undefined
  const endDate = textOf(event, 'endDate', graph)
  const said: { [Field in keyof Candidate]: Candidate[Field] | undefined } = {
    name: { text: name },
    startDate: { text: startDate },
    endDate: endDate ? { text: endDate } : endAfter(startDate, textOf(event, 'duration', graph)),
    doorTime: say(textOf(event, 'doorTime', graph)),
    ...readPlaces(event, graph, page.url),
    url: say(addressOf(event, 'url', graph)),
    organizer: say([...new Set(textsOf(event, 'organizer', graph))].slice(0, 5).join(', ')),
    description: say(textOf(event, 'description', graph)),
    image: say(addressOf(event, 'image', graph)),
    eventStatus: toStatus(addressOf(event, 'eventStatus', graph)),
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Candidate
}

function say(text: string | undefined): Said | undefined {
  return text ? { text } : undefined
}

/** Its own name; a screening or a performance without one is called by what is shown. */
function nameOf(event: SchemaNode, graph: SchemaGraph): string | undefined {
  for (const property of ['name', 'workPresented', 'workPerformed']) {
    const name = textOf(event, property, graph)
    if (name) return name
  }
  return undefined
}

/** "EventCanceled", "Cancelled", "https://schema.org/EventCancelled": a cancelled event must never pass for one that takes place. */
const STATUS = /(cancel)l?ed|(postponed)|(rescheduled)|(moved[\s_-]?online)/i

function toStatus(text: string | undefined): Said | undefined {
  const match = text && STATUS.exec(text)
  if (!match) return say(text)
  const [, cancelled, postponed, rescheduled] = match
  const word = cancelled ? 'Cancelled' : postponed ? 'Postponed' : rescheduled ? 'Rescheduled' : 'MovedOnline'
  return { text: `Event${word}`, quote: match.input }
}

/** PT1H30M, P3D, P1DT12H (ISO 8601-1 §5.5.2); no fractions, months or years */
const DURATION = /^P(?:(\d{1,2})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:(\d{1,6})S)?)?$/

/** The end that a start and an ISO 8601 duration tell. Nothing without a duration, and for hours from a day without a time. */
function endAfter(startDate: string, duration: string | undefined): Said | undefined {
  const start = parseWhen(startDate)
  const match = duration && DURATION.exec(duration)
  if (!start || !match) return undefined
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((digits) => Number(digits ?? 0))
  const wholeDays = 7 * weeks + days
  const rest = 60 * hours + minutes + Math.floor(seconds / 60)
  if (!start.time) {
    // a day's end is its last day, inclusive
    return rest === 0 && wholeDays > 1 ? { text: addDays(start.date, wholeDays - 1), quote: duration } : undefined
  }
  if (wholeDays + rest === 0) return undefined
  const end = addMinutes({ ...start, time: start.time, date: addDays(start.date, wholeDays) }, rest)
  return { text: toWhen(end), quote: duration }
}
