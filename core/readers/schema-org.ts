/** What schema.org calls an event, and how its properties become a candidate. Shared by the readers of its syntaxes. */
import { findStreams } from '../calendar/reading/place.ts'
import { words } from '../event.ts'
import type { Page } from '../page/page.ts'
import { HOUR } from '../time/spans.ts'
import { instantOf } from '../time/when.ts'
import type { Candidate, Said, SaidStream } from './reader.ts'
import type { Habit } from './schema-habit.ts'
import { findHabit } from './schema-habit.ts'
import { nameOf } from './schema-name.ts'
import type { SchemaGraph, SchemaNode } from './schema-node.ts'
import { addressOf, listNodes, rawOf, textOf, textsOf, toGraph, typesOf } from './schema-node.ts'
import type { WholeEvent } from './schema-parent.ts'
import { findParents, withParents } from './schema-parent.ts'
import { readStatus } from './schema-status.ts'
import { readBroadcast, readPlaces } from './schema-stream.ts'
import type { Times } from './schema-time.ts'
import { readTimes } from './schema-time.ts'

/** https://schema.org/Event and what is below it; all but four of them are called so: MusicEvent, BroadcastEvent */
const EVENT = /^(?:\w*Event|EventSeries|Festival|Hackathon|CourseInstance)$/

/**
 * What nobody goes to, whatever else it is called: a parcel, a work that can be had from then on, and a discount (coupon sites
 * mark each as a SaleEvent). UserInteraction and what is below it (somebody commented) is retired.
 */
const NO_EVENT = /^(?:Delivery|OnDemand|Publication|Sale)Event$/

/** Events with a start that are read; some may have no name, or say the same. */
const MOST_EVENTS = 400
/** More than a popup can show. */
const MOST_CANDIDATES = 200

/** A candidate for each event under the roots that has a name and a start, outer ones before inner ones; none as `[]`. */
export function findEvents(roots: unknown[], page: Page): Candidate[] {
  const nodes = listNodes(roots)
  const graph = toGraph(nodes, page.language)
  const events = nodes.filter((node) => {
    const types = typesOf(node, graph)
    return types.some((type) => EVENT.test(type)) && !types.some((type) => NO_EVENT.test(type))
  })
  if (events.length === 0) return []
  const parents = findParents(nodes, graph)
  // what is told in the same words is told once
  const found = new Map<string, Candidate>()
  const dated = events.filter((node) => STARTS.some((property) => rawOf(node, property, graph)))
  const habit = findHabit(dated.slice(0, MOST_EVENTS), graph, page.language)
  for (const node of dated.slice(0, MOST_EVENTS)) {
    for (const candidate of toCandidates(withParents(node, parents, graph), graph, habit, page)) {
      if (found.size === MOST_CANDIDATES) return [...found.values()]
      found.set(JSON.stringify(candidate), candidate)
    }
  }
  return [...found.values()]
}

const STARTS = ['startDate', 'eventSchedule', 'courseSchedule']

/** One for each of its starts. None for a node without a name or a start: a mention, or a reference to a node that says more. */
function toCandidates({ event, work }: WholeEvent, graph: SchemaGraph, habit: Habit, page: Page): Candidate[] {
  const name = nameOf(event, graph)
  const times = name ? readTimes(event, graph, habit).filter((one) => !work || isToCome(event, graph, one, page)) : []
  if (!name || times.length === 0) return []
  const { location, country, geo, streams = [] } = readPlaces(event, graph, page.url)
  streams.push(...readBroadcast(event, work, graph, page.url))
  const description = textOf(event, 'description', graph)
  if (streams.length === 0 && description) streams.push(...readCalls(event, description, graph))
  const said: { [Field in keyof Candidate]: Candidate[Field] | undefined } = {
    name: { text: name },
    // some systems write the event's name once more
    location: location && words(location.text) === words(name) ? undefined : location,
    country,
    geo,
    streams: streams.length > 0 ? streams : undefined,
    url: readUrl(event, graph),
    organizer: say([...new Set(textsOf(event, 'organizer', graph))].slice(0, 5).join(', ')),
    description: say(description),
    image: say(addressOf(event, 'image', graph) ?? addressOf(event, 'thumbnailUrl', graph)),
    eventStatus: readStatus(event, name, graph),
  }
  return times.map(
    (one) => Object.fromEntries(Object.entries({ ...said, ...one }).filter(([, value]) => value)) as Candidate,
  )
}

function say(text: string | undefined): Said | undefined {
  return text ? { text } : undefined
}

/** The calls that a description names. Of one that may have been cut off, the last word is no address to trust. */
function readCalls(event: SchemaNode, description: string, graph: SchemaGraph): SaidStream[] {
  const isCut = [description, rawOf(event, 'description', graph)].some(
    (text) => typeof text === 'string' && isCutOff(text),
  )
  const whole = isCut ? description.slice(0, description.lastIndexOf(' ') + 1) : description
  return findStreams(whole).map((text) => ({ text }))
}

/** Whether it says so, or is as long as limits are: 155, 200, 255, 512. */
function isCutOff(text: string): boolean {
  const isPower = [text.length, text.length + 1].some((length) => Number.isInteger(Math.log2(length)))
  return CUT.test(text) || text.length % ROUND === 0 || isPower
}
/** "…", "...", "[...]" */
const CUT = /(?:…|\.{2,3})[)\]]?$/
/** Characters. */
const ROUND = 5

/** A recording keeps the hour at which it was shown live. */
function isToCome(event: SchemaNode, graph: SchemaGraph, { startDate, endDate }: Times, page: Page): boolean {
  if (IS_FALSE.test(String(rawOf(event, 'isLiveBroadcast', graph)))) return false
  const endAt = endDate
    ? instantOf(endDate.text, page.homeZone)
    : instantOf(startDate.text, page.homeZone) + LONGEST_SHOW
  return endAt > page.now
}
/** Of one that tells no end (ms). */
const LONGEST_SHOW = 3 * HOUR
/** false, "False", http://schema.org/False */
const IS_FALSE = /false$/i

/** Its own page; where none is told, that of its tickets. */
function readUrl(event: SchemaNode, graph: SchemaGraph): Said | undefined {
  const own = addressOf(event, 'url', graph) ?? addressOf(event, 'mainEntityOfPage', graph)
  const tickets = own ?? addressOf(event, 'offers', graph)
  if (!tickets) return undefined
  return { text: tickets.replace(CAMPAIGN, '').replace(LOST_MARK, ''), ...(!own && { certainty: 0.8 }) }
}
/** The utm_source=markup& that counts who comes from where */
const CAMPAIGN = /(?<=[?&])utm_\w{1,20}=[^&#]*&?/g
/** A question mark with nothing behind it */
const LOST_MARK = /[?&](?=#|$)/
