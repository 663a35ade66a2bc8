/** Addresses in a text: a street with its number, a town with its postal code, an envelope's lines. */
import type { Language } from '../../languages/language.ts'
import { compile, tells, wholeWords } from '../../languages/pattern.ts'
import { blank } from '../../time/clock.ts'
import { isNamed, namesVenue } from '../text/houses.ts'
import type { Sentence, Text } from '../text/text.ts'
import { isNoPlace, isOfTickets } from './no-place.ts'

/** Characters of a place. */
export const LONGEST = 160

/** Lindenstraße 5 · 11 rue Terme · 47, Rue Emile Garet · 27 Bush Lane · 100 Museum Street · calle Mayor, 12 · via Roma n. 5 · 69001 Lyon */
function addressPattern({
  street,
  streetEnding,
  streetAlone,
  placeBefore,
  articles,
  address,
  ordinal,
}: Language): RegExp {
  if (address) return compile(address, 'giu')
  const houseFirst = `\\d{1,4}(?: ?(?:bis|ter|[a-d]))?,? (?:(?:(?:\\p{Lu}[\\p{L}'’.-]*|\\d{1,3}(?:${ordinal})) ){1,4}(?:${street})(?!\\p{L})|(?:${street}) )`
  const houseLast = `(?:${street}) (?:[\\p{L}'’.-]+,? ){1,5}(?:n[.º°]{0,2} ?)?\\d{1,4}(?!\\d)`
  const houseBehind = streetEnding
    ? `(?:(?!(?:${placeBefore}|${articles}) )[\\p{L}-]+ )?[\\p{L}-]*(?:${streetEnding}) \\d{1,4}(?: ?[a-d](?!\\p{L}))?|`
    : ''
  return compile(
    `(?<![\\p{L}\\p{N}])(?:${houseBehind}${houseFirst}|${houseLast}|(?:${streetAlone ? `${streetAlone}|` : ''}\\d{4,5}) \\p{Lu}\\p{L}+|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}(?![\\p{L}\\d]))`,
    'giu',
  )
}

/** An address, and the sentence that tells it. */
export interface Address {
  place: string
  /** Whether the house is named too. */
  house: boolean
  sentence: Sentence
}

/** The first address that the sentences tell, with the house before it; in a quote only where that tells the day. Nothing where none is told. */
export function fromAddress({ blocks, zoneOfPlace }: Text, scope: Sentence[], told: Sentence[]): Address | undefined {
  for (const sentence of scope) {
    const { text, block, at, language, dates, times } = sentence
    if ((block.kind === 'quote' && !told.includes(sentence)) || isOfTickets(sentence, told)) continue
    const mentions = [...dates, ...times]
    // the 30 of "20 h 30 place au concert" is no house
    const streets = mentions.reduce(blank, text)
    const { streetAlone } = language
    if (!language.address && !DIGIT.test(streets) && !(streetAlone && tells(streets, streetAlone))) continue
    const match = [...streets.matchAll(addressPattern(language))].find(({ index, 0: found }) =>
      isAddress(found, text.slice(0, index), language),
    )
    const town = match && compile(POSTCODE, 'u').exec(match[0])?.[1]
    // nor is the year of "© 2026 Town News" a postal code
    if (!match || (town && YEAR.test(match[0]) && !zoneOfPlace(town, language.code))) continue
    if (block.kind === 'line') {
      const lines = blocks.map(({ kind, text }) => (kind === 'line' ? text : ''))
      return toAddress(lines, sentence)
    }
    if (mentions.length === 0 && isNamed(block.text, language) && block.text.length <= LONGEST_LINE) {
      const isPart = (one: Sentence) => one.block.kind !== 'heading' && one.dates.length + one.times.length === 0
      const lines = blocks.map(({ text }, index) =>
        Math.abs(index - at) <= 1 &&
        text.length <= LONGEST_LINE &&
        (index === at || compile(NAMED_LINE, 'u').test(text)) &&
        isNamed(text, language) &&
        !tells(text, language.cues.details) &&
        scope.some((one) => one.at === index && isPart(one))
          ? text
          : '',
      )
      return toAddress(lines, sentence)
    }
    const before = mentions.map(({ end }) => end).filter((end) => end <= match.index)
    const start = beginOf(text, match.index, language, Math.max(0, ...before))
    const after = mentions.map((mention) => mention.start).filter((from) => from > match.index)
    const house = text
      .slice(start, match.index)
      .replace(compile(LOOSE_END, 'u'), '')
      .replace(littleEnd(language), '')
      .replace(BRACKET, ', ')
      .trim()
    // the dot of "Av. Roma 5" ends no sentence
    const from = match.index + match[0].length
    const behind = text.slice(from, Math.min(...after, text.length))
    // "Mill Street 5, will be held"
    const said = wholeWords(language.cues.announce).exec(behind)?.index
    const rest = behind.slice(0, said).replace(endPattern(language), '').replace(asideBehind(language), '')
    const address = (match[0] + rest)
      .replace(compile(LOOSE_END, 'u'), '')
      // ", nella serata di" before a Wednesday
      .replace(compile(`,? (?:${language.placeBefore}) \\p{Ll}+ (?:${language.linking})$`, 'u'), '')
      .replace(compile(`(?:,? (?:${language.and}|${language.placeBefore}|${language.hourBefore}))+$`, 'iu'), '')
      .replace(LAST_DOT, '')
    // "sede di via Roma 5"
    const isBound = tells(house.slice(-12), `(?:${language.linking})$`)
    // "aan Lindenstraat 5"
    const own = language.streetEnding ? address.replace(compile('^(?:\\p{Ll}+ )+(?=\\p{Lu})', 'u'), '') : address
    const place = language.address ? match[0].trim() : house ? `${house}${isBound ? '' : ','} ${own}` : own
    if (place.length >= 6 && place.length <= LONGEST) return { place, house: house !== '', sentence }
  }
  return undefined
}

/** The bracket of "the library (The Dock, 5 Harbour Street)" */
const BRACKET = / ?\((?=[^()]*$)/

/** What has no number is no address, but for a quay. */
const DIGIT = /\d/

/** " an der" between a house and its street */
function littleEnd({ placeBefore, articles }: Language): RegExp {
  return compile(`(?:(?:^| )(?:${placeBefore}|${articles})){1,3}$`, 'iu')
}

/** Not "69001 lyon", nor "since 2019 Vorträge", nor "corso inizia lunedì 5". */
function isAddress(found: string, before: string, { linking, street, streetEnding }: Language): boolean {
  if (compile(LETTER, 'u').test(found) && !streetEnding) {
    const words = found.split(' ').slice(1, -1)
    return words.every(
      (word) => compile(CAPITAL_OR_MARK, 'u').test(word) || compile(`^(?:${linking}),?$`, 'iu').test(word),
    )
  }
  return (
    !CODE.test(found) ||
    tells(found, street) ||
    (compile(TOWN_CODE, 'u').test(found) && (!YEAR.test(found) || before.endsWith(', ')))
  )
}
const LETTER = '^[\\p{L}\\p{Lo}]'
/** Roma, · dell'Olmo · n. */
const CAPITAL_OR_MARK = "^\\p{Lu}|['’]\\p{Lu}|^[ln][.º°]*$"
/** 69001 lyon · 69001 Lyon · 2019 Vorträge */
const CODE = /^\d{4,5} /
const TOWN_CODE = '^\\d{4,5} \\p{Lu}'
const YEAR = /^(?:19|20)\d\d /
/** "69001 Lyon" */
const POSTCODE = '^\\d{4,5} (\\p{Lu}\\p{L}+)$'
/** ", on " before the day that follows, " – ", " (" before an address in brackets */
const LOOSE_END = '(?:, ?\\p{Ll}{1,4})?[\\s,:–—(-]*$'
/** "SA72 4RR.", "10º A." */
const LAST_DOT = /(?<=[A-Z]{2}|[º°] [A-Z])\.$/
/** Where a place's words end: a bracketed remark, a new clause. */
function endPattern({ placeEnd }: Language): RegExp {
  return compile(
    `(?: \\((?!\\p{Lu}{2}\\)).*|\\).*| (?:${placeEnd})(?![\\p{L}\\p{N}]).*|(?<!(?<!\\p{Lu})\\p{Lu})[.;:!?](?: .*)?)$`,
    'u',
  )
}

/** ", two minutes from the station", and not ", à Nantes" */
function asideBehind({ placeBefore, articles, street, venue = street }: Language): RegExp {
  return compile(`, (?!(?:${placeBefore}|${articles}|${street}|${venue})(?!\\p{L}))\\p{Ll}{2,} .*$`, 'u')
}

/** An address written as on an envelope: the lines around one, up to the empty ones. */
function toAddress(lines: string[], sentence: Sentence): Address {
  const { at } = sentence
  let [from, to] = [at, at]
  while (lines[from - 1]) from--
  while (lines[to + 1]) to++
  return {
    place: lines
      .slice(from, to + 1)
      .join(', ')
      .slice(0, LONGEST),
    house: from < at,
    sentence,
  }
}

/** Where the venue before an address begins: behind the last "at" or "à" before it, and behind the day and hour. */
function beginOf(text: string, address: number, language: Language, from: number): number {
  // "10.00 uur, Open Hof (Dorpsstraat 10)", "Green Cross, 4 Mill Lane"
  const alone = compile(ALONE, 'u').exec(text.slice(from, address))
  if (alone?.[1] && isNamed(alone[1], language) && !isLedBy(alone[1], language)) return address - alone[0].length
  const lead = compile(
    `(?<![\\p{L}\\p{N}-])(?:${language.placeBefore})(?:(?<=[’'])|\\s)(?!\\d{1,2} ?(?:h|:|heures))`,
    'giu',
  )
  // ", we "; but ", at the"
  const clause = `, (?!(?:${language.placeBefore}|${language.articles})(?!\\p{L}))\\p{Ll}`
  for (const match of text.slice(from, address).matchAll(lead)) {
    const begin = from + match.index
    // "Haus der Vereine, Am Anger 7"
    if (begin > 0 && compile(CAPITAL, 'u').test(match[0])) continue
    const end = begin + match[0].length
    // the article of "en La Posada" is a part of the name
    const article = compile(ARTICLE, 'u').exec(match[0])?.[0].length ?? 0
    // "to meet you, we invite you to the Old Bell, High Street 8"
    if (compile(clause, 'u').test(text.slice(end, address))) continue
    if (address - end <= 70 && !isNoPlace(text.slice(end, address), language)) return end - article
  }
  // "7.30 pm, community house The Core, High Street 8"
  const house = compile(BEFORE_STREET, 'u').exec(text.slice(from, address))?.[1] ?? ''
  // "biblioteca comunale, Via Verdi 8"
  const isKind = language.ofHouse && tells(house, `^(?:${language.venue})(?: \\p{L}+){0,2}$`)
  const isHouse = namesVenue({ text: house, language }) && (isKind || isNamed(house, language))
  return isHouse ? address - house.length - COMMA : address
}

/** ", Open Hof (" */
const ALONE = '(?<=^(?:, )?)(\\p{Lu}[^,;:–()|/.!?]{3,50})(?:, | \\()$'

/** "Wir sind im Löwen", and "Talk", which is no house */
function isLedBy(name: string, { placeBefore, cues }: Language): boolean {
  return tells(name, `${placeBefore}|${cues.event}|${cues.details}`)
}

/** ", community house The Core, ", " | biblioteca comunale, " */
const BEFORE_STREET = '(?:^|[^\\p{L}\\d’-] )([^,;:–()|/]{3,50}), $'
const COMMA = ', '.length

/** "La " of "en La " */
const ARTICLE = '(?<= )\\p{Lu}\\p{L}{0,2} $'
/** Am */
const CAPITAL = '^\\p{Lu}'

/** A line of an address. */
const NAMED_LINE = '^[\\p{Lu}\\p{Lo}\\d〒](?!.*。)'
const LONGEST_LINE = 60
