/** The apps that hold calls, and the addresses that open them. */
import type { Stream } from '../event.ts'

/** The schemes by which links open the calling apps themselves, and whose they are. */
const CALLING: Record<string, string> = {
  'zoommtg:': 'Zoom',
  'zoomus:': 'Zoom',
  'msteams:': 'Microsoft Teams',
  'webexteams:': 'Webex',
  'mumble:': 'Mumble',
  'irc:': 'IRC',
  'ircs:': 'IRC',
  'xmpp:': 'XMPP',
  'matrix:': 'Matrix',
  'sip:': 'SIP',
  'sips:': 'SIP',
}

/** Characters. */
const LONGEST_ADDRESS = 2_000

/** The call that a calling app's own address leads to; nothing for other schemes. */
export function toCall(address: string): (Stream & { url: string }) | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, href } = new URL(address)
  const platform = Object.hasOwn(CALLING, protocol) ? CALLING[protocol] : undefined
  return platform && href.length <= LONGEST_ADDRESS ? { platform, url: href } : undefined
}
