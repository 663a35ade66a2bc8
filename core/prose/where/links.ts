/** Which links and names of a text lead to its stream, and which to the event's own page. */

import { canonicalUrl } from '../../event.ts'
import { compile, NOTHING, tells, wholeWords } from '../../languages/pattern.ts'
import { addressesIn, isEventPage } from '../../page/addresses.ts'
import type { Link } from '../../page/blocks.ts'
import { MAP } from '../../page/maps.ts'
import type { Said, SaidStream } from '../../readers/reader.ts'
import { isChat, isOnPlatform, namedPlatforms, toStream } from '../../streams/streams.ts'
import { labelLength } from '../text/label.ts'
import type { Sentence, Text } from '../text/text.ts'
import { hasCue } from '../text/text.ts'
import { isUnderRecordings } from '../text/under-heading.ts'
import { isProfile } from './networks.ts'

/**
 * Streams that the sentences tell, with a link or by the platform's name alone; none as `[]`. `told` are those that name the day and
 * the hour.
 */
export function findStreams(text: Text, scope: Sentence[], told: Sentence[]): SaidStream[] {
  const linked: SaidStream[] = []
  const named: SaidStream[] = []
  for (const [index, sentence] of scope.entries()) {
    const isTold = told.includes(sentence)
    // "Missed the last one? Watch it here."
    const before = scope[index - 1]
    if (!isTold && before && before.at === sentence.at && !told.includes(before) && hasCue(before, 'recording'))
      continue
    const platforms = namedPlatforms(sentence.text)
    // "Where: Zoom"
    const isPlace = labelLength(sentence.text, sentence.language.cues.labelPlace) > 0
    const isThere = (isTold || isPlace) && meetsOn(platforms, sentence)
    const isLive = isThere || hasCue(sentence, 'live') || hasCue(sentence, 'stream')
    // "on Thursday live on our channel, do subscribe", "it will be streamed on our channel"
    const isPromised = isTold || (hasCue(sentence, 'stream') && hasCue(sentence, 'future'))
    const isRecording = hasCue(sentence, 'recording') && !(isPromised && isLive)
    if (isRecording || sentence.block.kind === 'quote' || (!isTold && isUnderRecordings(text, sentence))) continue
    const links = addressesOf(sentence, text)
    // "questions? join our Discord"
    if (!isTold && links.some(({ url }) => isChat(url)) && !tells(sentence.text, sentence.language.cues.stream))
      continue
    for (const link of links) {
      const isStream = toStream(link.url) !== undefined
      if (isStream || (isLive && isTold && isOnPlatform(link.url)) || isRoom(text, sentence, link))
        linked.push({
          text: link.url,
          certainty: 0.9,
          quote: sentence.text,
          ...(platforms[0] && !isStream && { platform: platforms[0] }),
        })
    }
    // "There will be no live stream on YouTube this time."
    const isDenied = (clause: string) => namedPlatforms(clause).length > 0 && tells(clause, sentence.language.except)
    if (!isLive || (links.length === 0 && sentence.text.split(/[,;:：、]/).some(isDenied))) continue
    for (const platform of platforms) named.push({ text: platform, certainty: 0.8, quote: sentence.text })
  }
  // "Where: online on Jitsi", and in the next line the address
  const [only, ...others] = new Set(named.map(({ text }) => text))
  if (only && others.length === 0)
    for (const stream of linked) if (!isOnPlatform(stream.text) && !toStream(stream.text)) stream.platform ??= only
  return [...linked, ...named]
}

/** "on our Mumble server", "über Microsoft Teams", "IRCの#linenで", "Where: Zoom", and not the "talk on Mumble": a platform right behind a word for a way, or a label. */
function meetsOn(
  platforms: string[],
  { text, language: { cues, way = NOTHING, wayEnd = NOTHING } }: Sentence,
): boolean {
  if (platforms.length === 0) return false
  const names = platforms.join('|').replaceAll('.', '\\.')
  const led = `^[^:：?]{2,20}[:：?] ?| ?(?<!\\p{L})(?:${way})(?: \\p{L}{2,9}| #\\S{1,30}){0,4}[ '’(]`
  const at = compile(`(?:${led})(?:${names})(?!\\p{L})|(?:${names})[^、。]{0,24}(?:${wayEnd})`, 'iu').exec(text)?.index
  return at !== undefined && !tells(text.slice(0, at), `(?:${cues.event})$`)
}

/** Whether the words at a link say that it leads to where something is shown or held live: "Stream: https://…", "Join the call". */
function isRoom(
  { url: own, blocks }: Text,
  { text, at, block, language }: Sentence,
  { url, text: words, start }: Link,
) {
  if (!isElsewhere(url, own) || TOOL.test(url) || MAP.test(url) || isProfile(url)) return false
  if (DOCUMENT.test(url)) return false
  const { stream, live, details, here, labelPlace } = language.cues
  // "To watch the talk live, follow this link:", and the link in the next block
  const lead = text.slice(0, start).trim() || (block.text === words ? (blocks[at - 1]?.text ?? '') : '')
  if (tells(words, stream)) return true
  // "the debate can be followed live here"
  if (tells(words, `^(?:${here})$`)) return tells(text, live) && !tells(text, details)
  if (!LEADS.test(lead) || tells(lead, details)) return false
  if (tells(lead, stream)) return true
  if (namedPlatforms(lead).length > 0) return tells(lead, live)
  // "Where: online", and below it "Link: https://…"
  return blocks
    .slice(Math.max(0, at - 2), at)
    .some((line) => labelLength(line.text, labelPlace) > 0 && tells(line.text, live))
}
/** An agenda, which tells the link: https://docs.google.com/document/d/1a */
const DOCUMENT = /^https?:\/\/docs\./i
/** "Join us here:" */
const LEADS = /[:：]$/

/** The links that stand in the sentence, and the addresses that are written out in it; each whole, with its place in the sentence. */
function addressesOf(sentence: Sentence, { url: base }: Text): Link[] {
  const links = linksOf(sentence).map(({ url, ...link }) => ({
    ...link,
    url: !WEB.test(url) && URL.canParse(url, base) ? new URL(url, base).href : url,
    start: link.start - sentence.offset,
  }))
  return addressesIn(sentence.text, links)
}

/** The links that stand in the sentence. */
export function linksOf({ block, offset, text }: Sentence): Link[] {
  return block.links.filter(({ start, end }) => start < offset + text.length && end > offset)
}

/**
 * The event's own page: a link beside "sign up" or "more information", one that is called like the event, one whose address says
 * that it is an event, or one that stands alone below the day.
 */
export function findDetails(
  text: Text,
  scope: Sentence[],
  told: Sentence[],
  name: string,
  date: string,
  streams: SaidStream[],
): Said | undefined {
  let best: { said: Said; score: number } | undefined
  for (const sentence of scope) {
    const { at, block, language } = sentence
    if (block.kind === 'quote') continue
    const cue = wholeWords(language.cues.details).exec(sentence.text)
    const isBeside = told.some((one) => one.at === at)
    const isNear = told.some((one) => Math.abs(one.at - at) <= NEAR)
    for (const { url, text: words, start } of addressesOf(sentence, text)) {
      if (!isPage(url, text.url) || streams.some((stream) => stream.text === url)) continue
      // "At our last meeting we learned"
      if (!isBeside && hasCue(sentence, 'past')) continue
      // a title leads to its own page, whatever that was called before
      if (words === text.title && block.kind === 'heading' && isOnSite(url, text.url)) continue
      let score = 0
      if (isOfEvent(url)) score += 2
      // a card's own heading
      if (block.kind === 'heading' && words === name) score += 2
      if (cue) score += cue.index <= start + 40 ? 1.5 : 0.5
      if (isNamedLike(url, words, text, name, date)) score += isBeside ? 2.5 : 1.5
      if (block.text === words) {
        const above = text.blocks[at - 1]?.text ?? ''
        if (LEADS.test(above) && tells(above, language.cues.details)) score += 1
        score += isNear && WRITTEN_OUT.test(words) ? 1.25 : 0.5
      }
      if (score > (best?.score ?? 1))
        best = { said: { text: url, certainty: Math.min(1, 0.5 + score / 8), quote: sentence.text }, score }
    }
  }
  return best?.said
}
/** Blocks between the day and a link that stands alone. */
const NEAR = 8
/** https://forms.example/Xk27Qa, forms.example/Xk27Qa: a page, and no site */
const WRITTEN_OUT = /^(?:https?:\/\/)?[^\s/]+\/[^\s]+$/i

/** Whether the address says that its page is an event's, or where one signs up for it. */
function isOfEvent(url: string): boolean {
  return isEventPage(url) || SIGN_UP.test(url)
}

/** Whether the address is another page's than the one that is read, of which "#top" is a part. */
function isElsewhere(url: string, own: string): boolean {
  return WEB.test(url) && URL.canParse(url) && canonicalUrl(url) !== canonicalUrl(own)
}

/** Whether both are pages of one host. */
function isOnSite(url: string, own: string): boolean {
  return URL.canParse(own) && new URL(url).host === new URL(own).host
}

/** Whether it is a page's, and no stream, map, tool or profile. */
function isPage(url: string, own: string): boolean {
  return (
    isElsewhere(url, own) && !toStream(url) && !MAP.test(url) && !TOOL.test(url) && (!isProfile(url) || isOfEvent(url))
  )
}

/**
 * Whether the link is called like the event, by its words or in its address: "Linen Day 2027", https://linenday.example,
 * https://inn.example/linen-day. Words that are a part of the name tell enough with a number or a word for an event: others may be
 * who speaks there. Last year's edition is another event.
 */
function isNamedLike(url: string, words: string, { url: own, language }: Text, name: string, date: string): boolean {
  const called = letters(name)
  const holds = (whole: string, part: string) => part.length >= 6 && whole.includes(part)
  const isLike = (part: string) =>
    holds(letters(part), called) ||
    (holds(called, letters(part)) && TWO_WORDS.test(part) && tells(part, `\\d{1,4}|${language.cues.event}`))
  const { hostname, pathname } = new URL(url)
  const site = letters(hostname.split('.').at(-2) ?? '')
  return (
    ((words + pathname).match(YEARS) ?? []).every((year) => (date + name).includes(year)) &&
    ([words, ...pathname.split('/')].some(isLike) || (holds(called, site) && !own.includes(site)))
  )
}
/** "Linen Day", "linen-day" */
const TWO_WORDS = /[^\s-][\s-]/
const YEARS = /(?<!\d)20\d\d(?!\d)/g

function letters(text: string): string {
  return text.toLowerCase().replace(compile(NO_LETTER, 'gu'), '')
}
/** " ", "-" */
const NO_LETTER = '[^\\p{L}\\p{Lo}\\p{N}]'
const WEB = /^https?:\/\//i
/** https://www.example.com/register/12, /tickets/soup-evening, https://forms.example/d/1a/viewform */
const SIGN_UP = /\/(?:(?:rsvp|register|registration|tickets?)\/[\w-]{2,}|viewform)/i
/** "Add to calendar" and "translate" are what one does with a page: google.com/calendar/event?action=TEMPLATE, /event/evening/?ical=1 */
const TOOL =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]{2,6}\/calendar\/|calendar\.(?:google|yahoo)\.|outlook\.|translate\.)|\.ics(?:[?#]|$)|[?&](?:outlook-)?ical=/i
