/** What a schema.org Event takes from the node that it belongs to: a festival's evening is where the festival is. */
import { isObject } from '../json.ts'
import type { SchemaGraph, SchemaNode } from './schema-node.ts'
import { typesOf, valuesOf } from './schema-node.ts'

const OF_MAIN_EVENT = ['name', 'location', 'eventAttendanceMode', 'organizer', 'url', 'image', 'eventStatus']
const OF_WORK = ['name', 'description', 'url', 'image', 'thumbnailUrl']

/** By the property in which an event hangs on another node: what it takes from there where it says nothing itself. */
const TAKEN: Record<string, string[]> = {
  subEvent: OF_MAIN_EVENT,
  superEvent: OF_MAIN_EVENT,
  broadcastOfEvent: ['name', 'homeTeam', 'awayTeam', 'competitor'],
  hasCourseInstance: OF_WORK,
  publication: OF_WORK,
  // of a list
  item: ['url'],
  event: [],
  events: [],
}
/** Of these a house is where they are. */
const OF_HOUSE = ['event', 'events']
/** Of these it is the event itself that tells them. */
const UPWARDS = ['superEvent', 'broadcastOfEvent']

/** Place, MusicVenue, MovieTheater, NightClub; a club or a firm has an address too, and holds its events elsewhere */
const HOUSE =
  /^(?:Place|\w*Venue|\w*Theater|Museum|Library|NightClub|BarOrPub|Restaurant|StadiumOrArena|ArtGallery|Park|Church)$/

/** Festivals within festivals. */
const DEEPEST = 3
/** Evenings of one festival that take something from it: as many as are read. */
const MOST_CHILDREN = 400

interface Parent {
  node: SchemaNode
  property: string
}

type Parents = ReadonlyMap<SchemaNode, Parent>

/** An event with what it takes from its parents. */
export interface WholeEvent {
  event: SchemaNode
  /** The film or video that it brings; a recording has been brought before. */
  work?: SchemaNode
}

/** The first node that each one hangs on. */
export function findParents(nodes: SchemaNode[], graph: SchemaGraph): Parents {
  const parents = new Map<SchemaNode, Parent>()
  for (const node of nodes) {
    for (const property of Object.keys(TAKEN)) {
      for (const value of valuesOf(node, property, graph, MOST_CHILDREN)) {
        const [child, parent] = UPWARDS.includes(property) ? [node, value] : [value, node]
        if (isObject(child) && isObject(parent) && !parents.has(child)) parents.set(child, { node: parent, property })
      }
    }
  }
  return parents
}

/** The event with what it has not and its parents say: of a part of a festival the place. Beyond a few parents it stays as it is. */
export function withParents(event: SchemaNode, parents: Parents, graph: SchemaGraph, depth = 0): WholeEvent {
  const parent = parents.get(event)
  if (!parent || depth > DEEPEST) return { event }
  const { property } = parent
  const { event: node } = withParents(parent.node, parents, graph, depth + 1)
  const whole: SchemaNode = { ...event }
  for (const name of TAKEN[property] ?? []) {
    const values = valuesOf(node, name, graph)
    if (values.length > 0 && valuesOf(event, name, graph).length === 0) whole[name] = values
  }
  const isOfHouse = OF_HOUSE.includes(property) && typesOf(parent.node, graph).some((type) => HOUSE.test(type))
  if (isOfHouse && valuesOf(event, 'location', graph).length === 0) whole.location = parent.node
  return property === 'publication' ? { event: whole, work: node } : { event: whole }
}
