/** Where an event of a calendar is: in a house, in a call, or in both, which calendars write into one line and a description. */
import { namedPlatforms, toStream } from '../../streams/streams.ts'

/** https://meet.example.org/room */
const ADDRESS = /https?:\/\/[^\s<>"'\\|()[\]]{1,1000}/gi
/** What an address leaves behind: "Zoom: ", "Discord ( )" */
const EDGES = /^[\s:;,/|–-]+|[\s:;,/|–-]+$/g
const EMPTY = /\(\s*\)/g
/** "Online via Zoom"; not "Zoom Arena, 5 High Street" */
const NO_HOUSE = /^[^,\d]{1,40}$/

/** What a line tells. Where it is an address and no call's, that is a venue's site and leads to no event. */
export function readPlace(text: string): { location: string; streams: string[] } {
  const line = text.slice(0, LONGEST_LINE)
  const streams = addressesIn(line).filter(toStream)
  const location = line.replace(ADDRESS, ' ').replace(EMPTY, ' ').replace(EDGES, '')
  const platforms = NO_HOUSE.test(location) ? namedPlatforms(location) : []
  if (platforms.length === 0) return { location, streams }
  return { location: '', streams: streams.length > 0 ? streams : platforms }
}

/** Characters; a place of more is a description. */
const LONGEST_LINE = 500

/** A description's calls, and the shows that it calls live: its other videos are trailers and recordings. */
export function findStreams(description: string): string[] {
  return addressesIn(description).filter((address) => {
    const platform = toStream(address)?.platform
    if (!platform || !SHOWS.has(platform)) return platform !== undefined
    const at = description.indexOf(address)
    return LIVE.test(description.slice(Math.max(0, at - NEAR), at + address.length))
  })
}
const SHOWS = new Set([
  'YouTube',
  'Twitch',
  'Vimeo',
  'Dailymotion',
  'Facebook Live',
  'LinkedIn Live',
  'PeerTube',
  'Discord',
])
/** "Livestream: ", "en direct : ", "youtube.com/live/"; not "delivers" */
const LIVE = /(?<![a-zà-ÿ])live(?!d)|stream|en direct|diretta|übertrag/i
/** Characters. */
const NEAR = 40

function addressesIn(text: string): string[] {
  const addresses = text.slice(0, LONGEST_TEXT).match(ADDRESS) ?? []
  return [...new Set(addresses.map((address) => address.replace(LAST_MARK, '')))].slice(0, MOST_ADDRESSES)
}
/** The full stop of a sentence; at most as many as one would write */
const LAST_MARK = /[.,;:!?]{1,3}$/
const LONGEST_TEXT = 20_000
const MOST_ADDRESSES = 50
