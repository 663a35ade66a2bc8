/** YouTube: premieres and live streams that are still to come. Watch pages as seen from 2021 to 2026. */
import type { Page } from '../../page/page.ts'
import { isOn } from '../../page/site.ts'
import { toCandidate } from '../candidate.ts'
import { parseAssigned, parseScripts, textAt, valueAt } from '../embedded-json.ts'
import { toZonedText } from '../instant.ts'
import type { Candidate, Hint } from '../reader.ts'

const HOSTS = ['youtube.com']

export const hint: Hint = {
  hosts: HOSTS,
  selector: 'body > script, script[type="application/ld+json"]',
  // the second one also stands with streams that have ended
  holding: ['"isUpcoming":true', '"isLiveBroadcast":false'],
}

export const trust = 0.95

/** The video that the address names, if it is to be shown live; videos beside it and those that were shown are none. */
export function read(page: Page): Candidate[] {
  const id = idOf(page.url)
  if (!id) return []
  // whoever comes from another video still has that one's player data, so both must name the video of the address
  const video = fromPlayer(page, id) ?? fromMicroformat(page, id)
  const startDate = video && toZonedText(video.startAt)
  if (!video?.name || !startDate) return []
  const url = `https://www.youtube.com/watch?v=${id}`
  const { name, organizer, description, image } = video
  return [toCandidate({ name, startDate, url, organizer, description, image }, [url])]
}

/** abcdefghi_k */
const ID = /^[\w-]{11}$/
/** /live/abcdefghi_k */
const LIVE = /^\/live\/([\w-]{11})\/?$/

function idOf(url: string): string | undefined {
  if (!isOn(url, HOSTS)) return undefined
  const { pathname, searchParams } = new URL(url)
  const id = pathname === '/watch' ? searchParams.get('v') : LIVE.exec(pathname)?.[1]
  return id && ID.test(id) ? id : undefined
}

/** The data that the page was loaded with. */
function fromPlayer({ document }: Page, id: string) {
  const player = parseAssigned(document, 'ytInitialPlayerResponse')
  const details = valueAt(player, 'videoDetails')
  if (textAt(details, 'videoId') !== id || valueAt(details, 'isUpcoming') !== true) return undefined
  const format = valueAt(player, 'microformat', 'playerMicroformatRenderer')
  const told = textAt(format, 'liveBroadcastDetails', 'startTimestamp')
  return {
    name: textAt(details, 'title'),
    startAt: told ? toInstant(told) : 1_000 * Number(textAt(player, ...SLATE, 'scheduledStartTime')),
    organizer: textAt(details, 'author'),
    description: textAt(details, 'shortDescription'),
    image: textAt(format, 'thumbnail', 'thumbnails', 0, 'url'),
  }
}
/** What is shown in the video's place until it begins. */
const SLATE = [
  'playabilityStatus',
  'liveStreamability',
  'liveStreamabilityRenderer',
  'offlineSlate',
  'liveStreamOfflineSlateRenderer',
]

/** The VideoObject that the page's own script renews with each video. */
function fromMicroformat({ document, now }: Page, id: string) {
  const video = parseScripts(document, 'script[type="application/ld+json"]', 'BroadcastEvent').find(
    (value) => textAt(value, 'embedUrl')?.split('?')[0] === `https://www.youtube.com/embed/${id}`,
  )
  const startAt = toInstant(textAt(video, 'publication', 0, 'startDate') ?? '')
  // a stream that has ended isn't live either
  if (valueAt(video, 'publication', 0, 'isLiveBroadcast') !== false || !(startAt > now)) return undefined
  return {
    name: textAt(video, 'name'),
    startAt,
    organizer: textAt(video, 'author'),
    description: textAt(video, 'description'),
    image: textAt(video, 'thumbnailUrl', 0),
  }
}

/** 2027-01-14T18:30:00+00:00, 2027-01-14T18:30:00Z */
const INSTANT = /(?:Z|[+-]\d\d:\d\d)$/

/** NaN for a text that tells none: without an offset it would mean the zone of the machine. */
function toInstant(text: string): number {
  return INSTANT.test(text) ? Date.parse(text) : Number.NaN
}
