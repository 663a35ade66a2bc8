/** Where an event takes place, as a text tells it: a label, an address, or a name behind "in" or "at". */

import type { Language } from '../languages/language.ts'
import { compile, tells, wholeWords } from '../languages/pattern.ts'
import type { Block } from '../page/blocks.ts'
import { MAP } from '../page/maps.ts'
import type { Said } from '../readers/reader.ts'
import { namedPlatforms } from '../streams.ts'
import { type Address, fromAddress, LONGEST } from './address.ts'
import { isLineOf } from './day-lines.ts'
import { isLabel, labelLength, SIGNS } from './label.ts'
import { linksOf } from './links.ts'
import { fromNames, hostOf, isNamed, namesVenue } from './named-places.ts'
import { cityIn, lowerOrFirst } from './place-names.ts'
import type { Sentence, Text } from './text.ts'
import { hasCue } from './text.ts'

/** The place that the sentences in `scope` tell; `told` are the ones that name the day and the hour. Nothing where none is told. */
export function findPlace(text: Text, scope: Sentence[], told: Sentence[], name: string): Said | undefined {
  const labelled = fromLabel(text, scope)
  if (labelled) return { text: labelled, certainty: 0.95 }
  const address = fromAddress(text, scope)
  const namesIn = (sentences: Sentence[], isAny?: boolean) => fromNames(text, sentences, name, isAny)
  const beside = () => namesIn(besideDay(text, scope, told)) ?? namesIn(below(scope, told).filter(namesVenue))
  const isElsewhere = isOnline(told, text)
  const map = fromMap(scope, told)
  const venue =
    (map?.isAlone ? map.text : (houseBehind(name, text.language) ?? fromLine(text, scope, told))) ??
    namesIn(told) ??
    map?.text ??
    // of what takes place online the sentences below name other places
    (isElsewhere
      ? undefined
      : (beside() ?? told.map(hostOf).find(Boolean) ?? namesIn([...told, ...text.sentences.slice(0, 1)], true)))
  const city = [...told.map((sentence) => sentence.text), name, text.title]
    .map((line) => cityIn(text, line, text.language))
    .find(Boolean)
  const found = address ? withVenue(address, venue, told) : venue
  const parts = found ? [city ? asAddress(found, city, text.language) : found] : []
  // an address that names its town says all; a venue alone wants one
  if (city && !parts.some((part) => holds(part, city) || text.zoneOfPlace(part, text.language.code))) parts.push(city)
  if (parts.length === 0) return isElsewhere ? { text: 'Online', certainty: 0.5 } : undefined
  return { text: parts.join(', '), certainty: address ? 0.9 : city ? 0.8 : 0.6 }
}

/** An address with the venue that the day is told with; the venue alone, where the address is another house's. */
function withVenue({ place, house, sentence }: Address, venue: string | undefined, told: Sentence[]): string {
  if (!venue || told.includes(sentence) || holds(place, venue) || !namesVenue({ ...sentence, text: venue }))
    return place
  // "the Old Bell, High Street 5" says the street already
  const [street = ''] = place.split(', ')
  const name = venue.endsWith(`, ${street}`) ? venue.slice(0, -street.length - 2) : venue
  return house ? venue : `${name}, ${place}`
}

/** The words of a link to a map, which are the place's name. */
function fromMap(scope: Sentence[], told: Sentence[]): { text: string; isAlone: boolean } | undefined {
  return [...told, ...below(scope, told)]
    .flatMap((one) => linksOf(one).map(({ url, text }) => ({ url, text, isAlone: text === one.block.text, one })))
    .find(({ url, text, one }) => MAP.test(url) && compile(LINE, 'u').test(text) && !isAnyMap(text, one.language))
}

/** Whether the title or the sentences that name the day say so. */
function isOnline(told: Sentence[], { title, language }: Text): boolean {
  const { online } = language
  return online !== undefined && [title, ...told.map(({ text }) => text)].some((line) => tells(line, online))
}

/** The sentences just behind the ones that name the day which tell an hour, or what will be: "It will be at the Old Bell." */
function besideDay(text: Text, scope: Sentence[], told: Sentence[]): Sentence[] {
  return scope.filter(
    (one, index) =>
      one.dates.length === 0 &&
      told.some(({ at }) => at >= 0 && at <= one.at && one.at - at <= 1) &&
      (one.times.length > 0 ||
        (hasCue(one, 'event') && (hasCue(one, 'announce') || hasCue(one, 'future'))) ||
        (isBehind(one, scope[index - 1], told) && cityIn(text, one.text, one.language) !== undefined)) &&
      !hasCue(one, 'past'),
  )
}

/** Whether a sentence is the next one behind one that names the day. */
function isBehind({ at }: Sentence, before: Sentence | undefined, told: Sentence[]): boolean {
  return before?.at === at && told.includes(before)
}

/** "12 quai de la Gare à Nantes" → "12 quai de la Gare, Nantes": the town is a part of its own. */
function asAddress(place: string, city: string, { placeBefore }: Language): string {
  const lead = place.endsWith(city) ? place.slice(0, -city.length) : ''
  const street = lead.replace(compile(`,? (?:${placeBefore}) $`, 'iu'), '')
  return street && street !== lead ? `${street}, ${city}` : place
}

function holds(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase())
}

/** "Where: The Old Bell, 5 High Street", or "Venue" with the place in the next block, and maybe "Address" below. */
function fromLabel(text: Text, scope: Sentence[]): string | undefined {
  let told = ''
  let last = 0
  for (const sentence of scope) {
    const { at, block, offset, language } = sentence
    if (at < 0 || offset > 0 || (told && at > last + 3)) continue
    const { labelPlace: words, announce, future } = language.cues
    const sign = SIGNS.labelPlace.exec(block.text)?.[0] ?? ''
    const length = Math.max(sign.length, labelLength(block.text, words))
    const own = length > 0 ? ownPlace(sentence, length) : block.text
    const below = isLabel(block.text, words) ? linesBelow(text, scope, at, language) : undefined
    // "Location", and below it "Venue: The Old Bell"
    const next = below?.slice(labelLength(below, words)) ?? own
    const answer = next === block.text ? behindLabel(next, language) : next
    const line = labelledPlace(answer.replace(mapBehind(language), '').trim(), language)
    // "Where: We will meet at the Old Bell"
    const isSentence = tells(line, `${announce}|${future}`) && !isNamed(line, language)
    const saying = () => scope.filter((one) => one.text.replace(/\.$/, '').endsWith(line))
    const place = isSentence ? fromNames(text, saying(), '') : line.replace(littleBegin(language), '')
    if (!place || holds(told, place)) continue
    told = told ? `${told}, ${place}` : place
    last = at
  }
  return told || undefined
}

/** "In der " of "Where: In der Alten Post", and not of a house's own name: "Am Anger 7". */
function littleBegin({ placeBefore, articles }: Language): RegExp {
  return compile(`^(?:${placeBefore})(?: |(?<=['’]))(?:(?:${articles})(?: |(?<=['’])))?(?=\\D{4,}(?:,|$))`, 'iu')
}

/** Behind a label in its own block: "When and where: Friday, 7pm, the Old Bell", "Where: the Old Bell, at 7pm" → the Old Bell. */
function ownPlace(sentence: Sentence, label: number): string {
  const { block, dates, times, language } = sentence
  const first = Math.min(block.text.length, ...[...dates, ...times].map(({ start }) => start))
  if (first < block.text.length && first - label < 3) return restOf(sentence)
  const before = block.text.slice(label, first)
  const end = compile(`(?:[,;(]| [–-]| (?:${language.hourBefore})){1,2} $`, 'iu').exec(before)
  return (end ? before.slice(0, end.index) : block.text.slice(label)).replace(NEXT_SIGN, '')
}
/** " 📆 5 May" */
const NEXT_SIGN = /[\s\\]*[☀-➿⏰-⏳⌚\u{1f300}-\u{1faff}].*$/u

/** What stands below a label that is alone in its block: a line, or an envelope's. The day, or "The address of the venue:", may stand between. */
function linesBelow({ blocks, zoneOfPlace }: Text, scope: Sentence[], label: number, language: Language): string {
  const isBetween = (index: number) =>
    blocks[index]?.text.endsWith(':') ||
    scope.some(
      ({ at, dates, times, text }) =>
        at === index && dates.length + times.length > 0 && !namesVenue({ text, language }),
    )
  const from = isBetween(label + 1) ? label + 2 : label + 1
  const { street, venue = street, code } = language
  const isMore = ({ kind, text }: Block) =>
    kind === blocks[from]?.kind &&
    compile(ENVELOPE, 'u').test(text) &&
    isNamed(text, language) &&
    (/\d/.test(text) || tells(text, `${street}|${venue}`) || zoneOfPlace(text, code) !== undefined)
  let to = from + 1
  while (blocks[to] && (isMore(blocks[to] as Block) || blocks[to - 1]?.text.endsWith(','))) to++
  return blocks
    .slice(from, to)
    .map(({ text }) => text)
    .join(', ')
    .replace(/,,/g, ',')
}
/** A line of an address */
const ENVELOPE = '^[\\p{Lu}\\d][^.!?:]{1,60}$'

/** "We meet. When: 5 May Where: The Old Bell, Wells Who: everybody": lines that a page runs together keep their labels. */
function behindLabel(told: string, { cues }: Language): string {
  const label = compile(`(?<=[\\s.])(?:📍\ufe0f? ?)?(?:${cues.labelPlace}) ?[:：] ?`, 'iu').exec(told)
  if (!label || !compile(CAPITAL, 'u').test(label[0])) return ''
  const answer = told.slice(label.index + label[0].length)
  return answer.replace(NEXT_SIGN, '').replace(compile(NEXT_LABEL, 'u'), '')
}
/** "📍 Where" */
const CAPITAL = '^[^\\p{L}]{0,4}\\p{Lu}'
/** " Who: everybody" */
const NEXT_LABEL = ' \\p{Lu}\\p{L}*(?: \\p{Ll}+)? ?[:：].*$'

/** "(map)", "(Google Maps)", "(Karte)" */
function mapBehind(language: Language): RegExp {
  return compile(` ?[(\\[](?:[^)\\]]{0,20} )?(?:${mapIn(language)})[)\\]]$`, 'iu')
}

/** "Google Maps", "Lageplan": what a link to any map is called. */
function isAnyMap(text: string, language: Language): boolean {
  return text.includes('://') || tells(text, mapIn(language))
}

/** On any page, and in its language. */
function mapIn({ map }: Language): string {
  return `maps?|osm|${map}`
}

/** Behind a label: "Wells, as ever. More here" → "Wells". */
function labelledPlace(told: string, language: Language): string {
  const end = language.placeAfter ? wholeWords(language.placeAfter).exec(told)?.index : undefined
  const { labelDate, labelTime } = language.cues
  // lines that run together: "Castle Hall (https://…) Time: 7pm"
  const place = told
    .slice(0, end)
    .replace(compile(`(?: \\(?https?:\\S*)? (?:${labelDate}|${labelTime}) ?:.*`, 'iu'), '')
    .replace(/\.$/, '')
  const isPlatform = namedPlatforms(place)[0]?.toLowerCase() === place.toLowerCase()
  if (isPlatform || ADDRESS_OF_THE_WEB.test(place) || isLabel(place, `${labelDate}|${labelTime}`)) return ''
  // "The Old Bell. High Street 5"
  const parts = place.split(compile(SENTENCES, 'u'))
  const isWhole = parts.length === 1 || parts.every((part) => isNamed(part, language))
  if (isWhole) return place.length <= LONGEST ? parts.join(', ') : ''
  const [sentence = ''] = parts
  const [first = ''] = sentence.split(',')
  return [sentence, first].find((part) => isNamed(part, language)) ?? ''
}

/** "meet.example.org/tea", "https://meet.example.org" */
const ADDRESS_OF_THE_WEB = /^(?:https?:\/\/|(?:[\w-]+\.){1,4}[a-z]{2,}\/)/
/** "Talks are streamed. To join" */
const SENTENCES = '(?<=\\p{Ll}{3})[.!?] (?=\\p{Lu})'

/** The sentences in the blocks just below the ones that name the day. */
function below(scope: Sentence[], told: Sentence[]): Sentence[] {
  return scope.filter(
    ({ at, block }) =>
      block.kind !== 'heading' &&
      block.kind !== 'quote' &&
      told.some((one) => at > one.at && one.at >= 0 && at <= one.at + 3),
  )
}

/** What a line tells beside the day and hour, or the line below: "Friday 9 May, 7pm, Castle Hall, Bridgnorth". */
function fromLine(page: Text, scope: Sentence[], told: Sentence[]): string | undefined {
  const rests = told
    .filter(({ at }) => at >= 0)
    .map((sentence) => ({ sentence, rest: restOf(sentence).replace(WHAT_IS_ON, '') }))
  const areAlone = areLines(scope, told)
  const above = areAlone ? scope.filter(({ at }) => at >= 0 && told.some((one) => one.at === at + 1)) : []
  const lines = [...below(scope, told), ...above].map((sentence) => ({ sentence, rest: sentence.text }))
  for (const { sentence, rest } of [...rests, ...lines]) {
    const { text, dates, times, language } = sentence
    if (rest !== text && compile(ROOM, 'u').test(rest)) return rest
    // below, a line is all of its block
    const isWhole = rest === text && (dates.length > 0 || times.length > 0 || text !== sentence.block.text)
    if (isWhole || !compile(isHouse(rest, language) ? HOUSE_LINE : LINE, 'u').test(rest) || !isNamed(rest, language))
      continue
    const house = houseIn(rest, language)
    if (house) return house
    // several towns are a list of them, and "Played in Boston" says what was done there
    const isTown = cityIn(page, `, ${rest}`, language) === rest.replace(/\.$/, '')
    const isLine = areAlone && !hasCue(sentence, 'event')
    if (namesVenue({ ...sentence, text: rest }) || isTown || isLine) return rest.replace(/\.$/, '')
  }
  return undefined
}

/** The "Town Hall" of "Bingo in the Town Hall", and nothing of "Museum in the Town Hall": a line that says what is on there. */
function houseIn(line: string, { venue, placeBefore }: Language): string | undefined {
  const [, before = '', house = ''] =
    compile(`^(.{3,}?) (?:${placeBefore})(?: |(?<=['’]))(.+?)\\.?$`, 'u').exec(line) ?? []
  return venue && tells(house, `^(?:${venue})|(?:${venue})$`) && !tells(before, venue) ? house : undefined
}

/** The "village hall" of "Barn dance, village hall" and "Barn dance (village hall)", as lines of a programme are called. */
function houseBehind(name: string, { venue, cues }: Language): string | undefined {
  const [, event = '', house = ''] = SECOND.exec(name) ?? []
  return venue && tells(event, cues.event) && tells(house, `^(?:${venue})|(?:${venue})$`) ? house : undefined
}
/** "Barn dance, village hall", "Barn dance – Village Hall", "Barn dance (Village Hall)" */
const SECOND = /^(.{3,80}?)(?:,| [–—-]| \() ?([^,.!?:;()–—]{3,60})\)?$/

/** Whether the day stands alone on a line, and the hour on the next: then the place does on the third. */
function areLines(scope: Sentence[], told: Sentence[]): boolean {
  return told.some(
    (day) =>
      day.at >= 0 &&
      day.dates.some((mention) => isLineOf(day, mention)) &&
      scope.some((one) => Math.abs(one.at - day.at) === 1 && one.times.some((hour) => isLineOf(one, hour))),
  )
}

/** ": a talk by Ada Quill" behind the place */
const WHAT_IS_ON = /: .*$/
function isHouse(line: string, { venue }: Language): boolean {
  return venue !== undefined && tells(line, `^(?:${venue})`)
}
/** "village hall, Wells" */
const HOUSE_LINE = '^[^.!?:;]{3,90}\\.?$'
/** "Castle Hall, 5 High Street, Bridgnorth", and no sentence */
const LINE = '^\\p{Lu}[^.!?:;]{3,90}\\.?$'

/** "ECSS 2.201", "Mill Hall 112" */
const ROOM = '^(?:\\p{Lu}[\\p{L}\\d-]+ ){1,3}\\d{1,2}\\.?\\d{2,3}$'

/** What follows the last day or hour of a sentence, behind the marks between: ", Castle Hall". */
function restOf({ text, dates, times, language: { venue } }: Sentence): string {
  const mentions = [...dates, ...times]
  const rest = text.slice(Math.max(0, ...mentions.map(({ end }) => end)))
  const [, behind] = /^ ?[,|·•–—-] ?(.+)$/u.exec(rest) ?? []
  // a line of day, hour and place that a page runs together: "Friday, 9 May 19:00 Castle Hall"
  const isLine = !behind && venue && mentions.some(({ start }) => start < 4)
  if (isLine && compile(ROOM, 'u').test(rest.trim())) return rest.trim()
  return (
    behind ??
    ((isLine &&
      compile(`^ ((?:\\p{Lu}\\p{L}+ )?(?:${lowerOrFirst(venue)})(?: .+|(?<= .+ .+)))$`, 'u').exec(rest)?.[1]) ||
      '')
  )
}
