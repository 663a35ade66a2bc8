/** Where a schema.org Event takes place, in a house and on the web: its places as one line, and its streams. */

import { canonicalUrl } from '../event.ts'
import { isObject } from '../json.ts'
import { toAddress } from '../page/addresses.ts'
import { toCall } from '../streams/calling.ts'
import { namedPlatforms, toStream } from '../streams/streams.ts'
import type { Candidate, SaidStream } from './reader.ts'
import type { SchemaGraph, SchemaNode } from './schema-node.ts'
import { ADDRESS, addressOf, termsOf, typesOf, valuesOf } from './schema-node.ts'
import { countryOf, nameOfPlace, pointOf, toPlaceLine } from './schema-place.ts'

/** OnlineEventAttendanceMode, MixedEventAttendanceMode, "online"; of a course "blended" */
const ONLINE = /online|mixed|blended/i
/** OnlineEventAttendanceMode */
const ONLY_ONLINE = /online/i
/** A course's "Online" */
const JUST_ONLINE = /^online$/i

/** One line and the streams; neither for an event that tells no place. `pageUrl` makes addresses absolute. */
export function readPlaces(
  event: SchemaNode,
  graph: SchemaGraph,
  pageUrl: string,
): Pick<Candidate, 'location' | 'country' | 'geo' | 'streams'> {
  const mode = [...termsOf(event, 'eventAttendanceMode', graph), ...termsOf(event, 'courseMode', graph)].join(' ')
  const isOnline = ONLINE.test(mode)
  const ownPages = [pageUrl, toAddress(addressOf(event, 'url', graph) ?? '', pageUrl) ?? pageUrl].map(canonicalUrl)
  const lines: string[] = []
  const points: string[] = []
  const countries: string[] = []
  const rooms: string[] = []
  const streams: SaidStream[] = []
  const virtual = ['virtualLocation', 'onlineUrl'].flatMap((property) => valuesOf(event, property, graph))
  for (const value of [...valuesOf(event, 'location', graph), ...virtual]) {
    const name = nameOfPlace(value, graph)
    const line = isObject(value) ? toPlaceLine(value, graph) : name
    const isVirtual = virtual.includes(value) || (isObject(value) && typesOf(value, graph).includes('VirtualLocation'))
    // "Zoom", not "Zoom Café"
    const isPlatform = line === name && namedPlatforms(name).includes(name)
    // some give the call's address as the house's name, or where its street would stand
    const told = isObject(value) ? AT.flatMap((property) => valuesOf(value, property, graph)) : [value]
    const address = told.find((text) => typeof text === 'string' && (ADDRESS.test(text) || toCall(text)))
    const url = typeof address === 'string' && ADDRESS.test(address) ? toAddress(address, pageUrl) : undefined
    // a house has more to its line than a name
    const isRoom = isVirtual || (ONLY_ONLINE.test(mode) && line === name)
    // listing sites give the event's own page as its virtual place, and venues their site: nothing is shown there
    const call = typeof address === 'string' && toCall(address)
    if (call) streams.push({ text: call.url, ...(name && { quote: name }) })
    else if (url && (toStream(url) || (isRoom && !ownPages.includes(canonicalUrl(url))))) {
      streams.push({ text: url, ...(name && { quote: name }) })
    } else if (name && (isVirtual || isOnline || isPlatform)) {
      streams.push(...namedPlatforms(name).map((platform) => ({ text: platform, quote: name })))
    }
    if (isVirtual || isPlatform) rooms.push(name)
    else {
      lines.push(line)
      if (isObject(value)) {
        points.push(pointOf(value, graph))
        countries.push(countryOf(value, graph))
      }
    }
  }
  if (JUST_ONLINE.test(mode)) rooms.push(mode)
  // "Online event" is better than nothing, but says no more than a stream does
  const told =
    [...new Set(lines.filter(Boolean))].slice(0, 3).join('; ') || (streams.length === 0 && rooms.find(Boolean))
  // of several places, none is the one
  const geo = points.length === 1 && points[0]
  const country = new Set(countries).size === 1 && countries[0]
  return {
    ...(told && { location: { text: told } }),
    ...(country && { country: { text: country } }),
    ...(geo && { geo: { text: geo } }),
    ...(streams.length > 0 && { streams }),
  }
}

const AT = ['url', 'name', 'address']
const OF_WORK = ['url', 'embedUrl', 'contentUrl']
const OF_BROADCAST = ['url', 'publishedOn']
/** VideoObject, AudioObject; a TV episode isn't seen on its own page */
const PLAYED = /Object$/

/** Where a broadcast is shown: of the video that it brings, of its channel, and last on the video's own page. */
export function readBroadcast(
  event: SchemaNode,
  work: SchemaNode | undefined,
  graph: SchemaGraph,
  pageUrl: string,
): SaidStream[] {
  if (!typesOf(event, graph).includes('BroadcastEvent')) return []
  const addresses = (work ? OF_WORK : OF_BROADCAST).flatMap((property) => {
    const address = addressOf(work ?? event, property, graph)
    return (address && toAddress(address, pageUrl)) || []
  })
  const isPlayed = work && typesOf(work, graph).some((type) => PLAYED.test(type))
  const url = addresses.find(toStream) ?? (isPlayed ? (addresses[0] ?? pageUrl) : undefined)
  return url ? [{ text: url }] : []
}
