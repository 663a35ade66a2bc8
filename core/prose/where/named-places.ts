/** Names of places behind "in" or "at" in sentences: proper names, and houses that people meet in. */
import type { Language } from '../../languages/language.ts'
import { compile, NOTHING, tells, wholeWords } from '../../languages/pattern.ts'
import { namedPlatforms } from '../../streams/streams.ts'
import { blank } from '../../time/clock.ts'
import { namesVenue } from '../text/houses.ts'
import { lowerOrFirst, nameSource } from '../text/place-names.ts'
import type { Sentence, Text } from '../text/text.ts'
import { isElse, isNoPlace, ROOM } from './no-place.ts'
import { partsBehind, roomBehind, wholeName } from './place-rest.ts'
import { venueSource } from './venue.ts'

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
    const [first = '', second = ''] = [...new Set(namesIn(page, sentence, title, isAny))]
    // of "at the Old Bell, Piazza Garibaldi" the street is told already
    const name = second && !first.includes(second) ? `${first}, ${second}` : first
    const { language } = sentence
    // "In Leeds on 15 May", and later "at 7pm at the Old Bell"
    if (name && (namesVenue({ text: name, language }) || !page.zoneOfPlace(name, language.code))) return name
    town ??= name || undefined
  }
  return town
}

/** The names of one sentence, each with what goes on telling it. */
function namesIn(page: Text, sentence: Sentence, title: string, isAny: boolean): string[] {
  const { text, language, dates, times } = sentence
  const timeless = [...dates, ...times].reduce(blank, text)
  const names: string[] = []
  for (const { index, 0: all, 1: article, 2: told = '' } of text.matchAll(leadAndName(language))) {
    // "at the Old Bell (behind the Town Hall)"
    if (names.length > 0 && text.slice(0, index).lastIndexOf('(') > text.lastIndexOf(')', index)) break
    const start = index + all.length - told.length
    const name = wholeName(text, start, told, language).replace(eventBehind(language), '$1')
    const end = start + name.length
    const lead = all.slice(0, -told.length)
    const isThe = article !== undefined || lead.length > 3 || mayStandBare(name, lead, text.slice(end), language)
    const { house, kind } = roomBehind(sentence, name, end)
    // "parking du stade"
    const isKnown =
      isAny || kind ? namesVenue({ text: name, language }) : isProper(name, isThe, text.slice(end), language)
    if (!isKnown || name === title || isElse(page, sentence, { name, index, start, lead, article })) continue
    if ((isAny && !isThe && !kind) || namedPlatforms(name + kind).length > 0) continue
    const parts = partsBehind(page, timeless.slice(end + house.length + kind.length), language)
    names.push(name.replace(/(?<!‘.{0,40})[.,'’-]+$/, '') + house + kind + parts)
  }
  return names
}

/** The " Gottesdienst" of "feiern wir in der Marienkapelle Gottesdienst" */
function eventBehind({ bareNoun, venue, cues }: Language): RegExp {
  return compile(bareNoun && venue ? `^((?:${venue})) (?:${cues.event})$` : NOTHING, 'iu')
}

/** A word for a place, with the article behind it, and a name or a house: "at the Old Bell", ", place Royale", "à 18h place Royale", "même lieu : salle Royale". */
function leadAndName(language: Language): RegExp {
  const { placeBefore, articles, venue, street, ofHouse, linking, cues } = language
  // "the Union library"
  const place = venue
    ? `${nameSource(language)}${ofHouse ? '' : `(?: (?:${venue})(?!\\p{L}))?`}|${venueSource(language)}`
    : nameSource(language)
  const behind = `(?<![\\p{L}\\p{N}])(?:${lowerOrFirst(placeBefore)})(?:(?<=[’'])|\\s)((?:${articles})(?:(?<=[’'])|\\s))?[‘'“"«„]? ?`
  // "aura lieu salle des fêtes"
  const lead = ofHouse ? `|(?<!\\p{L})(?:${cues.lead})` : ''
  return compile(
    `(?:${behind}|(?:[,:]|\\d ?[hH](?:\\d\\d)?|\\d:\\d\\d${lead}) (?=(?:${venue ? `${venue}|` : ''}${street}) |(?:${lowerOrFirst(street)}) (?:(?:${linking}) )?\\p{Lu}))(${place})`,
    'gu',
  )
}

/** "at Hill School", "à la médiathèque", "in room 117", but not "at school". */
function mayStandBare(name: string, lead: string, rest: string, { ofHouse }: Language): boolean {
  return (
    compile(PROPER, 'u').test(name) ||
    (ofHouse !== undefined && WITH_ARTICLE.test(lead + name)) ||
    IM.test(lead) ||
    ROOM.test(rest)
  )
}
/** The article is a part of the word, or needed by nobody: "na escola", "al parco", "au lycée", "in biblioteca", "en mairie" */
const WITH_ARTICLE = /^(?:n[ao]|a[lu]o?|[ie]n) /i
/** "im Park am See" */
const IM = /^[ia]m /i
/** "Hill School" */
const PROPER = '^\\p{Lu}\\p{Ll}+ \\p{Lu}'

/** "KTH/SICS", "à la MJC", "at ABC, Riverbank House" */
function isProper(name: string, isThe: boolean, rest: string, { cues }: Language): boolean {
  return (
    compile(BEYOND_A_WORD, 'u').test(name) ||
    (ACRONYM.test(name) && !tells(name, cues.event) && (isThe || PART_BEHIND.test(rest)))
  )
}
/** "Castle", "village hall"; "hall" alone is any, and "NZ" a country's people or a thing's version */
const BEYOND_A_WORD = '^\\P{Ll}*\\p{Ll}.*\\p{Lu}|\\p{Lu}.{3}|\\p{Lu}\\p{Ll}|[^\\p{Script=Latin}\\p{P}\\s]| \\p{L}'

/** "MJC" */
const ACRONYM = /^[A-Z]{3,6}$/
/** ", Riverbank House" */
const PART_BEHIND = /^, [A-Z][a-z]+ [A-Z]/

/** The place before the word for one, in languages that put it behind: the "市民会館" of "5月3日に市民会館で". Online is none. */
function nameBefore({ text, language, dates, times }: Sentence): string | undefined {
  const { placeAfter, dayEnd = '', cues } = language
  const end = placeAfter ? wholeWords(placeAfter).exec(text)?.index : undefined
  if (end === undefined) return placeAfter ? compile(AT, 'u').exec(text)?.slice(1).find(Boolean) : undefined
  const from = Math.max(0, ...[...dates, ...times].map((mention) => mention.end).filter((one) => one <= end))
  const place = text
    .slice(from, end)
    .replace(OTHER_PARTS, '')
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
/** "勉強会＠みどり公民館", "19:00@学生会館 歓迎会", and nobody's "@ada" */
const AT =
  '[@＠] ?(?:(?=[^@＠]{0,40}\\p{Lo})([^@＠\\s。、,(（!！?？]{2,40})$|(\\p{Lo}[^@＠\\s。、,(（!！?？]{1,39})(?= ))'
/** "、", "。", "は": what is before it is another part of the sentence, but for the comma of "12 rue Verte, Paris" */
const OTHER_PARTS = /^.*(?:[、。)）はを!！]|,(?! [\dA-Z]))(?=.)/u
/** The "「読書" of "「読書で旅する」会" */
const OPEN = /[「『][^」』]*$/
const LONGEST_NAME = 40
