/** A stream as RFC 7986 §5.11 tells it: where to go, and what one can do there. */

import type { Stream } from '../../event.ts'
import { toCall } from '../../streams/calling.ts'
import { quoteParameter, toUri } from './content-lines.ts'

/** What one finds there (§6.3), where it isn't sound and picture. */
const FEATURES = new Map([
  ['Discord', 'AUDIO,CHAT,VIDEO'],
  ['IRC', 'CHAT'],
  ['Matrix', 'CHAT'],
  ['Mumble', 'AUDIO'],
  ['SIP', 'AUDIO,PHONE'],
  ['XMPP', 'CHAT'],
  ['media.ccc.de', 'AUDIO,VIDEO'],
])

/** The line; nothing for a stream whose link isn't known. Of an unknown host, what one can do there is left open. */
export function toConference({ platform, url = '' }: Stream): string[] {
  const uri = toUri(url) ?? toCall(url)?.url
  if (!uri) return []
  // what is named by its host is software that nobody knows
  const features = FEATURES.get(platform) ?? (platform.includes('.') ? '' : 'AUDIO,VIDEO')
  return [`CONFERENCE;VALUE=URI${features && `;FEATURE=${features}`};LABEL=${quoteParameter(platform)}:${uri}`]
}
