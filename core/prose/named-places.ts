/** Names of places behind "in" or "at" in sentences: proper names, and houses that people meet in. */
import type { Language } from '../languages/language.ts'
import { begun, compile, ended, tells, tellsAs, wholeWords } from '../languages/pattern.ts'
import { namedPlatforms } from '../streams.ts'
import { kindBehind } from './house-kind.ts'
import { isDateWord, isQuoted, lowerOrFirst, nameSource } from './place-names.ts'
import type { Sentence, Text } from './text.ts'

/** A house that people meet in, with the name before or behind it: "the village hall", "salle des fêtes de Preuilly", "piazza Roma". */
function venueSource(language: Language): string {
  const { venue = '', street, linking, placeBefore } = language
  const name = `(?: \\p{Ll}{5,12})?(?: (?:${linking})){0,2}(?: |(?<=['’]))${nameSource(language)}`
  // "at" begins the place anew: "join us at the campus"
  const house = (words: number) =>
    `(?:(?!(?:${placeBefore})[ ’'])\\p{L}[\\p{L}'’-]{0,30} ){0,${words}}?(?:${lowerOrFirst(venue)})(?!\\p{L})`
  // "school library"
  return `${house(5)}${name}|${house(3)}(?: (?:${venue})(?!\\p{L}))?|(?:${street})${name}`
}

/**
 * The proper names and houses behind "in" or "at" in the sentences: "at KTH/SICS", "in the village hall". A title tells less than the
 * sentences do, and a house without a name, "at the library", only where it may be any.
 */
export function fromNames(page: Text, told: Sentence[], title: string, isAny = false): string | undefined {
  const sentences = told.filter(({ at }) => isAny || at >= 0)
  let town: string | undefined
  sentences.sort((a, b) => Number(a.block.kind === 'heading') - Number(b.block.kind === 'heading'))
  for (const sentence of sentences) {
    const before = nameBefore(sentence)
    if (before) return before
    const { text, language, dates, times } = sentence
    const { placeBefore, articles, venue, street, ofHouse, linking } = language
    // "the Union library"
    const place = venue
      ? `${nameSource(language)}${ofHouse ? '' : `(?: (?:${venue})(?!\\p{L}))?`}|${venueSource(language)}`
      : nameSource(language)
    const behind = `(?<![\\p{L}\\p{N}])(?:${lowerOrFirst(placeBefore)})(?:(?<=[’'])|\\s)((?:${articles})(?:(?<=[’'])|\\s))?[‘'“"«„]? ?`
    // ", place Royale", "à 18h place Royale"
    const pattern = compile(
      `(?:${behind}|(?:,|\\d ?[hH](?:\\d\\d)?|\\d:\\d\\d) (?=(?:${venue ? `${venue}|` : ''}${street}) |(?:${lowerOrFirst(street)}) (?:(?:${linking}) )?\\p{Lu}))(${place})`,
      'gu',
    )
    const names: string[] = []
    for (const { index, 0: all, 1: article, 2: found = '' } of text.matchAll(pattern)) {
      // "at the Old Bell (behind the Town Hall)"
      if (names.length > 0 && text.slice(0, index).lastIndexOf('(') > text.lastIndexOf(')', index)) break
      const start = index + all.length - found.length
      const name = wholeName(text, start, found, language)
      const rest = text.slice(start + name.length)
      const isTaken = (from: number, to: number) =>
        [...dates, ...times].some((mention) => from < mention.end && mention.start < to)
      const isBehind = (source: string) => tellsAs(text.slice(0, index).slice(-NEAR), source, `${begun(source)} ?$`)
      // "at the library", "at Hill School", "à la médiathèque", "in room 117", but not "at school"
      const isThe =
        article !== undefined ||
        all.length - found.length > 3 ||
        compile(PROPER, 'u').test(name) ||
        (ofHouse && WITH_ARTICLE.test(all)) ||
        ROOM.test(rest)
      const isKnown = isAny
        ? namesVenue({ ...sentence, text: name })
        : compile(BEYOND_A_WORD, 'u').test(name) ||
          // "à la MJC", "at ABC, Riverbank House"
          (ACRONYM.test(name) && !tells(name, language.cues.event) && (isThe || PART_BEHIND.test(rest)))
      if (
        isKnown &&
        !isTaken(start, start + name.length) &&
        !isDateWord(name, language) &&
        // "register with Kim at the office"
        !(compile(PERSON, 'u').test(name) && isBehind(language.cues.details)) &&
        !isNoPlace(name, language) &&
        // "corso Garibaldi 5", and not "corso di cucina"
        !(tells(name, `^(?:${street})`) && tells(name, `^(?:${language.cues.event})`) && !ROOM.test(rest)) &&
        !isNoun(page, all.slice(0, -found.length), name, language) &&
        !(language.together && compile(`^${ended(language.together)}`, 'iu').test(name)) &&
        !isQuoted(text, index) &&
        // "in the Town’s newsletter"
        !(article && OWNER.test(name) && compile(BELONGING, 'u').test(rest)) &&
        name !== title &&
        !isHalfQuoted(text, start, start + name.length) &&
        // the "Kommunal-" of a compound, the "XVIe" of a century
        !compile(`-$|^[IVX]+(?:${language.ordinal})?$`, 'u').test(name) &&
        !(language.toSomebody && isBehind(language.toSomebody))
      ) {
        const end = start + name.length
        const isHouse = venue !== undefined && tells(name, `(?:${venue})$`)
        const number = numberBehind(text.slice(end), language, isHouse)
        const house = isTaken(end, end + number.length)
          ? ''
          : number + houseOf(text.slice(end + number.length), number, language)
        const kind = namesVenue({ ...sentence, text: name }) ? kindBehind(sentence, end + house.length) : ''
        if ((isAny && !isThe && !kind) || namedPlatforms(name + kind).length > 0) continue
        const parts = partsBehind(page, text.slice(end + house.length + kind.length), sentence)
        names.push(name.replace(/[.,'’-]+$/, '') + house + kind + parts)
      }
    }
    const [first = '', second = ''] = [...new Set(names)]
    // of "at the Old Bell, Piazza Garibaldi" the street is told already
    const name = second && !first.includes(second) ? `${first}, ${second}` : first
    // "In Leeds on 15 May", and later "at 7pm at the Old Bell"
    if (name && (namesVenue({ text: name, language }) || !page.zoneOfPlace(name, language.code))) return name
    town ??= name || undefined
  }
  return town
}

/** The "Maison des associations" of which "Maison" was found: a house is called by all of its words. */
function wholeName(text: string, start: number, found: string, { venue, ofHouse }: Language): string {
  const whole = venue && ofHouse ? compile(`^(?:${venue})(?!\\p{L})`, 'iu').exec(text.slice(start))?.[0] : undefined
  const name = whole && whole.length > found.length ? whole : found
  const quoted =
    venue && tells(name, `(?:${venue})$`) ? QUOTED_NAME.exec(text.slice(start + name.length))?.[0] : undefined
  return name + (quoted ?? '')
}
/** " „Zum Löwen“" */
const QUOTED_NAME = /^ ["“«„][^"”“»„«]{2,40}["”“»]/

/** " of Baker Hall" behind the number of a room; mostly empty. */
function houseOf(rest: string, number: string, language: Language): string {
  if (!number || language.ofHouse) return ''
  const [of = ''] = compile(`^ (?:${language.linking}) ${nameSource(language)}`, 'u').exec(rest) ?? []
  return namesVenue({ text: of, language }) ? of : ''
}

/** "in Projekten": any noun, and no "in Köln". */
function isNoun({ zoneOfPlace }: Text, before: string, name: string, { bare, bareNoun, code }: Language): boolean {
  const isBare = bare !== undefined && compile(`^(?:${bare}) $`, 'iu').test(before)
  return isBare && compile(`^(?:${bareNoun})$`, 'iu').test(name) && !zoneOfPlace(name, code)
}

/** The article is a part of the word, or needed by nobody: "na escola", "al parco", "au lycée", "in biblioteca" */
const WITH_ARTICLE = /^(?:n[ao]|a[lu]o?|in) /i
/** "Hill School" */
const PROPER = '^\\p{Lu}\\p{Ll}+ \\p{Lu}'
/** " 117" */
const ROOM = /^ \d/
/** Town’s, Joe's */
const OWNER = /['’]s$/
/** " billing", and not " on" */
const BELONGING = '^ \\p{Ll}{4}'

/** Whether they are half of a title: "beim „Hören und sehen“". */
function isHalfQuoted(text: string, start: number, end: number): boolean {
  return OPENING.test(text.slice(0, start)) && CLOSING.test(text.slice(end))
}
/** "beim „", and behind the name " und sehen“" */
const OPENING = /[“"«„] ?$/
const CLOSING = /^ [^»”“"]{1,80}[»”“"]/
/** Kim Berg */
const PERSON = '^\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+$'
/** Characters that hold "more information". */
const NEAR = 40

/** What goes on telling the place behind its name: ", Market Square, Wells". */
function partsBehind({ zoneOfPlace }: Text, rest: string, { language }: Sentence): string {
  const { venue, street } = language
  const words = venue ? `${venue}|${street}` : street
  const next = compile(PART, 'u')
  let end = 0
  let parts = ''
  for (let match = next.exec(rest); match && parts.length < LONGEST_NAME; match = next.exec(rest.slice(end))) {
    const [all, part = ''] = match
    if (isDateWord(part, language)) break
    const isPlace = zoneOfPlace(part, language.code) || (tells(part, words) && isNamed(part, language))
    if (!isPlace && !isKind(part, language) && !isVillage(part, rest.slice(end + all.length), language)) break
    parts += `, ${part}`
    end += all.length
  }
  return parts
}
/** ", Market Square" before the next mark */
const PART = `^[’'”"»]?, (\\p{Lu}[^,.;:!?()–]{1,60})(?=[,.;)!]| [(–]|$)`

/** Whether a name behind that of a house is its village, and no thing (`bareNoun`) and nobody who plays there: one word, or the sentence's last ones. */
function isVillage(part: string, rest: string, { bareNoun, common }: Language): boolean {
  if (bareNoun || !compile(VILLAGE, 'u').test(part) || tells(part, common)) return false
  return !part.includes(' ') || STOP.test(rest)
}
/** "Ryhill", "Much Wenlow" */
const VILLAGE = '^\\p{Lu}\\p{Ll}{3,}(?: \\p{Lu}\\p{Ll}+){0,2}$'
/** The end of a text, or of a sentence in it */
const STOP = /^\.?$|^\. /

/** Whether it says which house a name is: "Museum of the Tides", and not "Library members enter for free". */
function isKind(part: string, { venue, linking }: Language): boolean {
  if (!venue) return false
  const word = "[\\p{L}’'-]+"
  const link = `(?:${linking.replaceAll("'", "['’]")})`
  const named = `^(?:${lowerOrFirst(venue)})(?: ${link}(?: ${link})*(?: |(?<=['’]))${word}| \\p{Lu}${word})+$`
  return compile(named, 'u').test(part)
}

/** " 98" behind "at Seven Lindens", where another part of the place or of the sentence follows; " 117" and " 4.12" behind "room", whatever follows; else empty. */
function numberBehind(rest: string, { placeBefore, linking }: Language, isHouse: boolean): string {
  const behind = isHouse ? '(?![\\d:]|[.]\\d)' : `(?=[,.;)!]|$| (?:${placeBefore}|${linking})(?:(?<=[’'])| ))`
  // "19.30" is an hour
  const floor = '(?:[.](?!(?:00|15|30|45)(?!\\d))\\d{1,3})?'
  return compile(`^ \\d{1,4}${floor}[a-d]?(?!\\p{L})${behind}`, 'iu').exec(rest)?.[0] ?? ''
}

/** The house that receives what takes place: the "Teatro Sol" of "El Teatro Sol acoge el viernes 5 un concierto", "Villa Sol" of "Villa Sol ospiterà un concerto". */
export function hostOf({ text, language }: Sentence): string | undefined {
  const { hosts, articles, venue = '' } = language
  if (!hosts || !tells(text, hosts)) return undefined
  const host = compile(
    `(?:^|[,;] )(?:(?:${lowerOrFirst(articles)})(?:(?<=['’])| )|(?=(?:${lowerOrFirst(venue)}) ))(${venueSource(language)}) (?:${hosts})(?!\\p{L})`,
    'u',
  )
  return host.exec(text)?.[1]
}

/** The place before the word for one, in languages that put it behind: the "市民会館" of "5月3日に市民会館で". Online is none. */
function nameBefore({ text, language, dates, times }: Sentence): string | undefined {
  const { placeAfter, dayEnd = '', cues } = language
  const end = placeAfter ? wholeWords(placeAfter).exec(text)?.index : undefined
  if (end === undefined) return placeAfter ? compile(AT_END, 'u').exec(text)?.[1] : undefined
  const from = Math.max(0, ...[...dates, ...times].map((mention) => mention.end).filter((one) => one <= end))
  const place = text
    .slice(from, end)
    .replace(CLAUSES, '')
    .replace(compile(`^(?:${dayEnd})`, 'u'), '')
    .trim()
  const isShown = tells(place, cues.live) || namedPlatforms(place).length > 0
  return place.length > 1 &&
    place.length <= LONGEST_NAME &&
    !isShown &&
    !OPEN.test(place) &&
    !isNoPlace(place, language)
    ? place
    : undefined
}
/** "勉強会＠みどり公民館", and nobody's "@ada" */
const AT_END = '[@＠] ?(?=[^@＠]{0,40}\\p{Lo})([^@＠\\s。、,(（!！?？]{2,40})$'
/** "、", "。", "は": what is before it is another part of the sentence */
const CLAUSES = /^.*[、。,)）はを!！](?=.)/u
/** The "「読書" of "「読書で旅する」会" */
const OPEN = /[「『][^」』]*$/
const LONGEST_NAME = 40

/** "Castle", "village hall"; "hall" alone is any, and "NZ" a country's people or a thing's version */
const BEYOND_A_WORD = '^\\P{Ll}*\\p{Ll}.*\\p{Lu}|\\p{Lu}.{3}|\\p{Lu}\\p{Ll}|[^\\p{Script=Latin}\\p{P}\\s]| \\p{L}'

/** "MJC" */
const ACRONYM = /^[A-Z]{3,6}$/
/** ", Riverbank House" */
const PART_BEHIND = /^, [A-Z][a-z]+ [A-Z]/

/** Whether a house that people meet in is named. */
export function namesVenue({ text, language: { venue } }: Pick<Sentence, 'text' | 'language'>): boolean {
  return venue !== undefined && tells(text, venue)
}

/** Whether a line is made of names and numbers, as an address is, and of no other words. */
export function isNamed(line: string, { linking, placeBefore, articles, street, venue = street }: Language): boolean {
  const little = compile(`(?<!\\p{L})(?:${linking}|${placeBefore}|${articles}|${street}|${venue})(?!\\p{L})`, 'giu')
  return !compile(SMALL_WORD, 'u').test(line.replace(little, ''))
}
/** "building" */
const SMALL_WORD = '(?<![\\p{L}\\p{N}])\\p{Ll}{2}'

/** "Rahmen" in "im Rahmen", "Workshop" in "beim Workshop": languages that write every noun with a capital have more of them than of places. */
export function isNoPlace(name: string, { notPlace, cues, venue = '(?!)' }: Language): boolean {
  if (NETWORK.test(name)) return true
  if (notPlace === undefined) return false
  // "Lecture Theatre 2", "Concert Hall", "Circolo Arci"
  const called = `(?!${ended(venue)})${ended(`${cues.event}|${cues.stream}`)}(?! ${ended(venue)})`
  return compile(`^(?:${ended(notPlace)}|${called})`, 'iu').test(name)
}
/** Where people write to each other, or sign up */
const NETWORK =
  /^(?:facebook|twitter|instagram|telegram|mastodon|whatsapp|linkedin|meetup(?:\.com)?|eventbrite|github|sympla|connpass|peatix)$/i
