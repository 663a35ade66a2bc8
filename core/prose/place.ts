/** Where an event takes place, as a text tells it: a label, an address, or a name behind "in" or "at". */

import type { Language } from '../languages/language.ts'
import { compile, ended, tells, wholeWords } from '../languages/pattern.ts'
import type { Said } from '../readers/reader.ts'
import { namedPlatforms } from '../streams.ts'
import { isLabel, labelLength } from './label.ts'
import type { Sentence, Text } from './text.ts'
import { hasCue } from './text.ts'

const LONGEST = 160

/** The place that the sentences in `scope` tell; `told` are the ones that name the day and the hour. Nothing where none is told. */
export function findPlace(text: Text, scope: Sentence[], told: Sentence[], name: string): Said | undefined {
  const labelled = fromLabel(text, scope)
  if (labelled) return { text: labelled, certainty: 0.95 }
  const address = fromAddress(text, scope)
  const beside = () => fromNames(besideDay(scope, told)) ?? fromNames(below(scope, told).filter(namesVenue))
  // of what takes place online the sentences below name other places
  const venue = fromLine(text, scope, told) ?? fromNames(told) ?? (isOnline(told, text) ? undefined : beside())
  const city = [...told.map((sentence) => sentence.text), name, text.title]
    .map((line) => cityIn(text, line, text.language))
    .find(Boolean)
  const venueOrAddress = address ?? venue
  const parts = venueOrAddress ? [city ? asAddress(venueOrAddress, city, text.language) : venueOrAddress] : []
  // an address that names its town says all; a venue alone wants one
  if (city && !parts.some((part) => holds(part, city) || text.zoneOfPlace(part, text.language.code))) parts.push(city)
  if (parts.length === 0) return isOnline(told, text) ? { text: 'Online', certainty: 0.5 } : undefined
  return { text: parts.join(', '), certainty: address ? 0.9 : city ? 0.8 : 0.6 }
}

/** Whether the title or the sentences that name the day say so. */
function isOnline(told: Sentence[], { title, language }: Text): boolean {
  const { online } = language
  return online !== undefined && [title, ...told.map(({ text }) => text)].some((line) => tells(line, online))
}

/** The sentences just behind the ones that name the day which tell an hour, or what will be: "It will be at the Old Bell." */
function besideDay(scope: Sentence[], told: Sentence[]): Sentence[] {
  return scope.filter(
    (one) =>
      one.dates.length === 0 &&
      told.some(({ at }) => at >= 0 && at <= one.at && one.at - at <= 1) &&
      (one.times.length > 0 || (hasCue(one, 'event') && (hasCue(one, 'announce') || hasCue(one, 'future')))) &&
      !hasCue(one, 'past'),
  )
}

/** "12 quai de la Gare à Nantes" → "12 quai de la Gare, Nantes": the town is a part of its own. */
function asAddress(place: string, city: string, { placeBefore }: Language): string {
  const lead = place.endsWith(city) ? place.slice(0, -city.length) : ''
  const street = lead.replace(compile(` (?:${placeBefore}) $`, 'iu'), '')
  return street && street !== lead ? `${street}, ${city}` : place
}

function holds(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase())
}

/** "Where: The Old Bell, 5 High Street", or "Venue" with the place in the next block. */
function fromLabel({ blocks }: Text, scope: Sentence[]): string | undefined {
  for (const { at, block, language } of scope) {
    if (at < 0) continue
    const words = language.cues.labelPlace
    const length = labelLength(block.text, words)
    const told = length > 0 ? block.text.slice(length) : isLabel(block.text, words) ? (blocks[at + 1]?.text ?? '') : ''
    const place = told.trim()
    if (place && place.length <= LONGEST && !SENTENCES.test(place)) return place.replace(/\.$/, '')
  }
  return undefined
}

/** "Talks are streamed. To join" */
const SENTENCES = /\p{Ll}{3}[.!?] \p{Lu}/u

/** Lindenstraße 5 · 11 rue Terme · 47, Rue Emile Garet · 27 Bush Lane · 100 Museum Street · calle Mayor, 12 · via Roma n. 5 · 69001 Lyon */
function addressPattern({ street, streetEnding, placeBefore, articles, address }: Language): RegExp {
  if (address) return compile(address, 'giu')
  const houseFirst = `\\d{1,4}(?: ?(?:bis|ter|[a-d]))?,? (?:(?:\\p{Lu}[\\p{L}'’.-]* ){1,4}(?:${street})(?!\\p{L})|(?:${street}) )`
  const houseLast = `(?:${street}) (?:[\\p{L}'’.-]+,? ){1,5}(?:n[.º°]{0,2} ?)?\\d{1,4}(?!\\d)`
  const houseBehind = streetEnding
    ? `(?:(?!(?:${placeBefore}|${articles}) )[\\p{L}-]+ )?[\\p{L}-]*(?:${streetEnding}) \\d{1,4}(?: ?[a-d](?!\\p{L}))?|`
    : ''
  return compile(
    `(?<![\\p{L}\\p{N}])(?:${houseBehind}${houseFirst}|${houseLast}|(?:quai|\\d{4,5}) \\p{Lu}\\p{L}+)`,
    'giu',
  )
}

function fromAddress({ blocks, zoneOfPlace }: Text, scope: Sentence[]): string | undefined {
  for (const { text, block, at, language, dates, times } of scope) {
    if (block.kind === 'quote') continue
    const mentions = [...dates, ...times]
    // the 30 of "20 h 30 place au concert" is no house
    const streets = mentions.reduce(blank, text)
    const match = [...streets.matchAll(addressPattern(language))].find(({ index, 0: found }) =>
      isAddress(found, text.slice(0, index), language),
    )
    const town = match && POSTCODE.exec(match[0])?.[1]
    // nor is the year of "© 2026 Town News" a postal code
    if (!match || (town && YEAR.test(match[0]) && !zoneOfPlace(town, language.code))) continue
    if (block.kind === 'line')
      return linesAround(
        blocks.map(({ kind, text }) => (kind === 'line' ? text : '')),
        at,
      )
    const before = mentions.map(({ end }) => end).filter((end) => end <= match.index)
    const start = beginOf(text, match.index, language, Math.max(0, ...before))
    const after = mentions.map((mention) => mention.start).filter((from) => from > match.index)
    const house = text.slice(start, match.index).replace(LOOSE_END, '').replace(littleEnd(language), '').trim()
    const address = text
      .slice(match.index, Math.min(...after, text.length))
      .replace(endPattern(language), '')
      .replace(LOOSE_END, '')
    // "sede di via Roma 5"
    const isBound = tells(house.slice(-12), `(?:${language.linking})$`)
    const place = language.address ? match[0].trim() : house ? `${house}${isBound ? '' : ','} ${address}` : address
    if (place.length >= 6 && place.length <= LONGEST) return place
  }
  return undefined
}

function blank(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(0, start) + '·'.repeat(end - start) + text.slice(end)
}

/** " an der" between a house and its street */
function littleEnd({ placeBefore, articles }: Language): RegExp {
  return compile(`(?:(?:^| )(?:${placeBefore}|${articles})){1,3}$`, 'iu')
}

/** Not "69001 lyon", nor "since 2019 Vorträge", nor "corso inizia lunedì 5". */
function isAddress(found: string, before: string, { linking, streetEnding }: Language): boolean {
  if (LETTER.test(found) && !streetEnding) {
    const words = found.split(' ').slice(1, -1)
    return words.every((word) => CAPITAL_OR_MARK.test(word) || compile(`^(?:${linking}),?$`, 'iu').test(word))
  }
  return !CODE.test(found) || (TOWN_CODE.test(found) && (!YEAR.test(found) || before.endsWith(', ')))
}
const LETTER = /^\p{L}/u
/** Roma, · dell'Olmo · n. */
const CAPITAL_OR_MARK = /^\p{Lu}|['’]\p{Lu}|^[ln][.º°]*$/u
/** 69001 lyon · 69001 Lyon · 2019 Vorträge */
const CODE = /^\d{4,5} /
const TOWN_CODE = /^\d{4,5} \p{Lu}/u
const YEAR = /^(?:19|20)\d\d /
/** "69001 Lyon" */
const POSTCODE = /^\d{4,5} (\p{Lu}\p{L}+)$/u
/** ", on " before the day that follows, " – ", " (" before an address in brackets */
const LOOSE_END = /(?:, ?\p{Ll}{1,4})?[\s,:–—(-]*$/u
/** Where a place's words end: a bracketed remark, a new clause. */
function endPattern({ placeEnd }: Language): RegExp {
  return compile(
    `(?: \\((?!\\p{Lu}{2}\\)).*|\\).*| (?:${placeEnd})(?![\\p{L}\\p{N}]).*|(?<!\\p{Lu})[.;:!?](?: .*)?)$`,
    'u',
  )
}

/** The preformatted lines around a line: an address written as on an envelope. */
function linesAround(lines: string[], at: number): string {
  let [from, to] = [at, at]
  while (lines[from - 1]) from--
  while (lines[to + 1]) to++
  return lines
    .slice(from, to + 1)
    .join(', ')
    .slice(0, LONGEST)
}

/** Where the venue before an address begins: behind the last "at" or "à" before it, and behind the day and hour. */
function beginOf(text: string, address: number, language: Language, from: number): number {
  const lead = compile(
    `(?<![\\p{L}\\p{N}])(?:${language.placeBefore})(?:(?<=[’'])|\\s)(?!\\d{1,2} ?(?:h|:|heures))`,
    'giu',
  )
  for (const match of text.slice(from, address).matchAll(lead)) {
    const begin = from + match.index
    // "Haus der Vereine, Am Anger 7"
    if (begin > 0 && CAPITAL.test(match[0])) continue
    const end = begin + match[0].length
    if (address - end <= 70 && !isNoPlace(text.slice(end, address), language)) return end
  }
  return address
}

/** Am */
const CAPITAL = /^\p{Lu}/u

/** Words of a proper name: "Betahaus Cafe", "KTH/SICS", "St. Mark’s", "Salle des Fêtes". */
function nameSource({ linking }: Language): string {
  const word = `\\p{Lu}(?:\\p{Ll}?\\.(?= )|(?:[\\p{L}\\p{N}'’&/-]|\\.(?=[\\p{L}\\p{N}]))*)`
  return `${word}(?: (?:(?:&|${linking}) ?){0,2}${word}){0,5}`
}

/** A house that people meet in, with the name before or behind it: "the village hall", "salle des fêtes de Preuilly", "piazza Roma". */
function venueSource(language: Language): string {
  const { venue = '', street, linking } = language
  const name = `(?: \\p{Ll}{5,12})?(?: (?:${linking})){0,2}(?: |(?<=['’]))${nameSource(language)}`
  return `(?:\\p{L}[\\p{L}'’-]{0,30} ){0,3}?(?:${lowerOrFirst(venue)})(?!\\p{L})(?:${name})?|(?:${street})${name}`
}

/** The proper names and houses behind "in" or "at" in the sentences that name the day: "at KTH/SICS", "in the village hall". */
function fromNames(told: Sentence[]): string | undefined {
  const sentences = told.filter(({ at }) => at >= 0)
  // a title tells less than the sentences do
  sentences.sort((a, b) => Number(a.block.kind === 'heading') - Number(b.block.kind === 'heading'))
  for (const sentence of sentences) {
    const before = nameBefore(sentence)
    if (before) return before
    const { text, language, dates, times } = sentence
    const { placeBefore, articles, venue } = language
    const place = venue ? `${nameSource(language)}|${venueSource(language)}` : nameSource(language)
    const pattern = compile(
      `(?<![\\p{L}\\p{N}])(?:${lowerOrFirst(placeBefore)})(?:(?<=[’'])|\\s)(?:(?:${articles})(?:(?<=[’'])|\\s))?(${place})`,
      'gu',
    )
    const names: string[] = []
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? ''
      const start = match.index + match[0].length - name.length
      const isTaken = [...dates, ...times].some((mention) => start < mention.end && mention.start < start + name.length)
      if (
        !isTaken &&
        !isDateWord(name, language) &&
        !isNoPlace(name, language) &&
        BEYOND_A_WORD.test(name) &&
        namedPlatforms(name).length === 0
      )
        names.push(name.replace(/[.,'’-]+$/, ''))
    }
    if (names.length > 0) return [...new Set(names)].slice(0, 2).join(', ')
  }
  return undefined
}

/** The place before the word for one, in languages that put it behind: the "市民会館" of "5月3日に市民会館で". Online is none. */
function nameBefore({ text, language, dates, times }: Sentence): string | undefined {
  const { placeAfter, dayEnd = '', cues } = language
  const end = placeAfter ? wholeWords(placeAfter).exec(text)?.index : undefined
  if (end === undefined) return undefined
  const from = Math.max(0, ...[...dates, ...times].map((mention) => mention.end).filter((one) => one <= end))
  const place = text
    .slice(from, end)
    .replace(CLAUSES, '')
    .replace(compile(`^(?:${dayEnd})`, 'u'), '')
    .trim()
  const isShown = tells(place, cues.live) || namedPlatforms(place).length > 0
  return place.length > 1 && place.length <= LONGEST_NAME && !isShown && !isNoPlace(place, language) ? place : undefined
}
/** "、", "。", "は": what is before it is another part of the sentence */
const CLAUSES = /^.*[、。,)）は!！]/u
const LONGEST_NAME = 40

/** "Castle", "village hall"; "hall" alone is any, and "NZ" a country's people or a thing's version */
const BEYOND_A_WORD = /(?<=\p{Ll}.*)\p{Lu}|\p{Lu}.{3}|\p{Lu}\p{Ll}|[^\p{Script=Latin}\p{P}\s]| \p{L}/u

/** The sentences in the blocks just below the ones that name the day. */
function below(scope: Sentence[], told: Sentence[]): Sentence[] {
  return scope.filter(
    ({ at, block }) =>
      block.kind !== 'heading' &&
      block.kind !== 'quote' &&
      told.some((one) => at > one.at && one.at >= 0 && at <= one.at + 3),
  )
}

function namesVenue({ text, language: { venue } }: Sentence): boolean {
  return venue !== undefined && tells(text, venue)
}

/** What a line tells beside the day and hour, or the line below: "Friday 9 May, 7pm, Castle Hall, Bridgnorth". */
function fromLine(page: Text, scope: Sentence[], told: Sentence[]): string | undefined {
  const rests = told.filter(({ at }) => at >= 0).map((sentence) => ({ sentence, rest: restOf(sentence) }))
  const lines = below(scope, told).map((sentence) => ({ sentence, rest: sentence.text }))
  for (const { sentence, rest } of [...rests, ...lines]) {
    const { text, dates, times, language } = sentence
    // below, a line is all of its block
    const isWhole = rest === text && (dates.length > 0 || times.length > 0 || text !== sentence.block.text)
    if (isWhole || !LINE.test(rest) || !isNamed(rest, language)) continue
    // several towns are a list of them, and "Played in Boston" says what was done there
    const isTown = cityIn(page, `, ${rest}`, language) === rest.replace(/\.$/, '')
    if (namesVenue({ ...sentence, text: rest }) || isTown) return rest.replace(/\.$/, '')
  }
  return undefined
}
/** "Castle Hall, 5 High Street, Bridgnorth", and no sentence */
const LINE = /^\p{Lu}[^.!?:;]{3,90}\.?$/u

/** Whether a line is made of names and numbers, as an address is, and of no other words. */
function isNamed(line: string, { linking, placeBefore, articles, street, venue = street }: Language): boolean {
  const little = compile(`(?<!\\p{L})(?:${linking}|${placeBefore}|${articles}|${street}|${venue})(?!\\p{L})`, 'giu')
  return !SMALL_WORD.test(line.replace(little, ''))
}
/** "building" */
const SMALL_WORD = /(?<![\p{L}\p{N}])\p{Ll}{2}/u

/** What follows the last day or hour of a sentence, behind the marks between: ", Castle Hall". */
function restOf({ text, dates, times }: Sentence): string {
  const end = Math.max(0, ...[...dates, ...times].map((mention) => mention.end))
  return /^ ?[,|·•–—-] ?(.+)$/u.exec(text.slice(end))?.[1] ?? ''
}

/** "in|at" → "[iI]n|[aA]t": names must be capitalised, so the pattern can't ignore case, but "At" begins sentences. */
function lowerOrFirst(words: string): string {
  return words
    .split('|')
    .map((word) => (/^\p{L}/u.test(word) ? `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}` : word))
    .join('|')
}

function isDateWord(name: string, { months, weekdays }: Language): boolean {
  return compile(`^(?:${[...months, ...weekdays].join('|')})(?!\\p{L})`, 'iu').test(name)
}

/** A line that holds more names tells no town by them. */
const MOST_NAMES = 20
/** "Rahmen" in "im Rahmen", "Workshop" in "beim Workshop": languages that write every noun with a capital have more of them than of places. */
function isNoPlace(name: string, { notPlace, cues }: Language): boolean {
  return notPlace !== undefined && compile(`^${ended(`${notPlace}|${cues.event}`)}`, 'iu').test(name)
}

/** " 450," */
const HOUSE = /^ \d{1,5}[,)]/

/** The part of a line that is a known town or country: "Lyon" in "AFPyro à Lyon", "Stockholm" in "Hackathon, Stockholm". */
export function cityIn({ zoneOfPlace }: Text, line: string, language: Language): string | undefined {
  const pattern = compile(
    language.town ??
      `(?:(?<![\\p{L}\\p{N}])(?:${lowerOrFirst(language.placeBefore)}) |[,–—(-] ?|\\d{4,5} )(${nameSource(language)})`,
    'gu',
  )
  let tries = 0
  for (const match of line.matchAll(pattern)) {
    if (++tries > MOST_NAMES) return undefined
    const place = (match[1] ?? '').replace(/[.,'’-]+$/, '')
    // "(San Martín 450, Rosario)" is a street
    if (HOUSE.test(line.slice(match.index + match[0].length))) continue
    if (!COUNTRY_CODE.test(place) && !isDateWord(place, language) && zoneOfPlace(place, language.code)) return place
  }
  return undefined
}
/** "WA", "NZ": behind a town they say where it is, and alone too little */
const COUNTRY_CODE = /^\p{Lu}{1,3}$/u
