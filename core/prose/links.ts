/** Which links and names of a text lead to its stream, and which to the event's own page. */
import type { Link } from '../blocks.ts'
import { wholeWords } from '../languages/pattern.ts'
import type { Said, SaidStream } from '../readers/reader.ts'
import { namedPlatforms, toStream } from '../streams.ts'
import type { Sentence } from './text.ts'
import { hasCue } from './text.ts'

/** Streams that the sentences tell, with a link or by the platform's name alone; none as `[]`. `told` are those that name the day. */
export function findStreams(scope: Sentence[], told: Sentence[] = []): SaidStream[] {
  const linked: SaidStream[] = []
  const named: SaidStream[] = []
  for (const sentence of scope) {
    // "on Thursday live on our channel, do subscribe"
    const isRecording = hasCue(sentence, 'recording') && !(told.includes(sentence) && hasCue(sentence, 'live'))
    if (isRecording || sentence.block.kind === 'quote') continue
    for (const link of linksOf(sentence)) {
      if (toStream(link.url)) linked.push({ text: link.url, certainty: 0.9, quote: sentence.text })
    }
    for (const address of sentence.text.match(BARE_ADDRESS) ?? []) {
      if (toStream(address)) linked.push({ text: address, certainty: 0.9, quote: sentence.text })
    }
    if (hasCue(sentence, 'live')) {
      for (const platform of namedPlatforms(sentence.text))
        named.push({ text: platform, certainty: 0.8, quote: sentence.text })
    }
  }
  return [...linked, ...named]
}
/** https://meet.example.org/room, written out and not linked */
const BARE_ADDRESS = /https?:\/\/[^\s<>"')]{3,300}[^\s<>"').,;:!?]/g

/** The links that stand in the sentence. */
function linksOf({ block, offset, text }: Sentence): Link[] {
  return block.links.filter(({ start, end }) => start < offset + text.length && end > offset)
}

/** The event's own page: a link beside "sign up" or "more information", or one whose address says that it is an event. */
export function findDetails(scope: Sentence[]): Said | undefined {
  let best: { said: Said; score: number } | undefined
  for (const sentence of scope) {
    if (sentence.block.kind === 'quote') continue
    const cue = wholeWords(sentence.language.cues.details).exec(sentence.text)
    const written = (sentence.text.match(BARE_ADDRESS) ?? []).map((url) => ({ url, start: sentence.text.indexOf(url) }))
    const links = linksOf(sentence).map(({ url, start }) => ({ url, start: start - sentence.offset }))
    for (const { url, start } of [...links, ...written]) {
      if (!WEB.test(url) || toStream(url) || MAP.test(url) || TOOL.test(url)) continue
      let score = 0
      if (EVENT_PAGE.test(url)) score += 2
      if (cue) score += cue.index <= start + 40 ? 1.5 : 0.5
      if (sentence.text.trim() === url) score += 0.5
      if (score > (best?.score ?? 1))
        best = { said: { text: url, certainty: Math.min(1, 0.5 + score / 8), quote: sentence.text }, score }
    }
  }
  return best?.said
}
const WEB = /^https?:\/\//i
/** https://www.example.com/group/events/179086192/, /event/12, /e/some-evening-tickets-123 */
const EVENT_PAGE = /\/(?:events?|e|meetings?|rsvp|register|registration|tickets?)\/[\w-]{2,}/i
/** "Add to calendar" and "translate" are what one does with a page: google.com/calendar/event?action=TEMPLATE, /event/evening/?ical=1 */
const TOOL =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]{2,6}\/calendar\/|calendar\.(?:google|yahoo)\.|outlook\.|translate\.)|\.ics(?:[?#]|$)|[?&](?:outlook-)?ical=/i
/** A map is where, not what. */
const MAP = /^https?:\/\/(?:[^/]*maps?\.|[^/]*openstreetmap\.|osm\.org|g\.co\/maps|goo\.gl\/maps|[^/]*\/maps)/i
