/** The platforms on which events are shown or held live, and which of their addresses are a live place to go to. */
import type { Stream } from '../event.ts'
import { isBelow, isNamelessWeb, isWeb, toBareHost } from '../page/site.ts'

interface Platform {
  name: string
  hosts: string[]
  /** Paths that lead to one broadcast or call; a channel's or profile's page is none. Left out: any path but "/". */
  live?: RegExp
  /** How it is named in prose, where its name alone would be an everyday word. Left out: the name. Null: never by name. */
  named?: RegExp | null
  /** Where people talk at any time: a link there is no event's by itself. */
  isChat?: true
}

const PLATFORMS: Platform[] = [
  {
    name: 'YouTube',
    hosts: ['youtube.com', 'youtu.be'],
    live: /^\/(?:watch|live\/|[\w-]{11}$|embed\/|c\/[^/]+\/live|@[^/]+\/live|channel\/[^/]+\/live)/,
  },
  { name: 'Twitch', hosts: ['twitch.tv'], live: /^\/\w+\/?$/ },
  { name: 'Vimeo', hosts: ['vimeo.com'], live: /^\/(?:event\/)?\d+/ },
  { name: 'Zoom', hosts: ['zoom.us', 'zoom.com'], live: /^\/(?:j|s|w|my|webinar|meeting)\//, named: /\bZoom\b/ },
  { name: 'Google Meet', hosts: ['meet.google.com'] },
  {
    name: 'Microsoft Teams',
    hosts: ['teams.microsoft.com', 'teams.live.com'],
    named: /\b(?:Microsoft|MS|via|on) Teams\b/,
  },
  { name: 'Google Hangouts', hosts: ['hangouts.google.com'], named: /\bHangouts?\b/ },
  { name: 'Gather', hosts: ['gather.town'], named: /\bGather\.?[Tt]own\b/ },
  { name: 'Whereby', hosts: ['whereby.com'] },
  { name: 'Skype', hosts: ['join.skype.com'] },
  { name: 'Matrix', hosts: ['matrix.to'], live: /^\/#\/./, named: /\bMatrix\b/, isChat: true },
  { name: 'BlueJeans', hosts: ['bluejeans.com'] },
  { name: 'Webex', hosts: ['webex.com'] },
  { name: 'Jitsi', hosts: ['meet.jit.si', '8x8.vc'] },
  { name: 'BigBlueButton', hosts: [] },
  { name: 'Discord', hosts: ['discord.gg', 'discord.com'], live: /^\/(?:invite\/|events\/|\w{4,20}$)/, isChat: true },
  { name: 'GoToWebinar', hosts: ['gotowebinar.com', 'gotomeeting.com', 'gotomeet.me'] },
  { name: 'StreamYard', hosts: ['streamyard.com'] },
  { name: 'Crowdcast', hosts: ['crowdcast.io'] },
  { name: 'Dailymotion', hosts: ['dailymotion.com'], live: /^\/(?:video|live)\// },
  { name: 'LinkedIn Live', hosts: ['linkedin.com'], live: /^\/(?:video\/live|events)\// },
  { name: 'Facebook Live', hosts: ['facebook.com', 'fb.watch'], live: /\/videos\/|^\/watch\/live/ },
  { name: 'PeerTube', hosts: [] },
  { name: 'Owncast', hosts: [] },
  { name: 'Mumble', hosts: [] },
  { name: 'IRC', hosts: [], named: /\bIRC\b/ },
  { name: 'Slack', hosts: [], named: /\bSlack\b/ },
  { name: 'media.ccc.de', hosts: ['streaming.media.ccc.de'], named: null },
]

/** Self-hosted software whose addresses look alike everywhere: "https://bbb.example.org/b/abc-def-ghi", "https://meet.example.org/Room". */
const SELF_HOSTED: { name: string; host: RegExp; path: RegExp }[] = [
  { name: 'BigBlueButton', host: /^(?:bbb|bigbluebutton)\d*\./, path: /^\/(?:b|rooms|join)?\/?[\w-]+/ },
  // of any host: only its rooms are called so
  { name: 'BigBlueButton', host: /./, path: /^\/(?:b|rooms)\/\w{3}-\w{3}-\w{3}(?:-\w{3})?(?:\/join)?$/ },
  { name: 'Jitsi', host: /^(?:meet|jitsi)\d*\./, path: /^\/[\w-]{3,}\/?$/ },
  { name: 'PeerTube', host: /^(?:peertube|tube)\d*\./, path: /^\/(?:w|videos\/watch)\// },
  { name: 'Owncast', host: /^owncast\d*\./, path: /^\// },
]

/** The known platform of an address; "zoom.us.evil.example" and "notzoom.us" are none. */
function platformAt(address: string): Platform | undefined {
  return URL.canParse(address) ? platformOn(new URL(address).hostname) : undefined
}

function platformOn(hostname: string): Platform | undefined {
  return PLATFORMS.find(({ hosts }) => hosts.some((host) => isBelow(hostname, host)))
}

/** Whether an address is on one of the known platforms, be it a broadcast's or a channel's. */
export function isOnPlatform(address: string): boolean {
  return platformAt(address) !== undefined
}

/** Whether an address leads to where people talk at any time. */
export function isChat(address: string): boolean {
  return platformAt(address)?.isChat === true
}

/** The stream that an address leads to; nothing for other hosts, channels, recordings' lists and what is no http(s). */
export function toStream(address: string): (Stream & { url: string }) | undefined {
  if (!isNamelessWeb(address)) return undefined
  const { hostname, pathname, hash, href } = new URL(address)
  const known = platformOn(hostname)
  // a room of Matrix is named behind "#"
  if (known)
    return (known.live ?? /^\/./).test(known.isChat ? pathname + hash : pathname)
      ? { platform: known.name, url: href }
      : undefined
  const own = SELF_HOSTED.find(({ host, path }) => host.test(hostname) && path.test(pathname))
  return own && { platform: own.name, url: href }
}

/** The platform's name for any address: of an unknown host the host itself. Nothing for what is no http(s) address. */
export function platformOf(address: string): string | undefined {
  if (!isWeb(address)) return undefined
  const { hostname } = new URL(address)
  const known = platformOn(hostname)
  return known?.name ?? toStream(address)?.platform ?? toBareHost(hostname)
}

/** The platforms that a text names: "live on YouTube" → ["YouTube"]. */
export function namedPlatforms(text: string): string[] {
  const lower = text.toLowerCase()
  return PLATFORMS.filter(({ name, named }) => {
    // most texts name none, and each pattern costs more than the look
    if (named === null || (!named && !lower.includes(name.toLowerCase()))) return false
    return (
      named ?? new RegExp(`(?<![\\p{Script=Latin}\\d.])${name.replaceAll('.', '\\.')}(?![\\p{Script=Latin}\\d])`, 'iu')
    ).test(text)
  }).map(({ name }) => name)
}
