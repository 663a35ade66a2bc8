/** What stands behind "in" or "at" and is no place. */
import type { Language } from '../../languages/language.ts'
import { begun, compile, ended, NOTHING, tells, tellsAs } from '../../languages/pattern.ts'
import { isOfClock } from '../hours/clock-zone.ts'
import { isDateWord } from '../text/place-names.ts'
import { isQuoted } from '../text/quoted.ts'
import type { Sentence, Text } from '../text/text.ts'
import { isNetwork } from './networks.ts'

/** "Rahmen" in "im Rahmen", "Workshop" in "beim Workshop": languages that write every noun with a capital have more of them than of places. */
export function isNoPlace(name: string, { notPlace, cues, venue = NOTHING }: Language): boolean {
  if (isNetwork(name)) return true
  if (notPlace === undefined) return false
  // "Lecture Theatre 2", "Concert Hall", "Circolo Arci"
  const called = `(?!${ended(venue)})${ended(`${cues.event}|${cues.stream}`)}(?! ${ended(venue)})`
  return compile(`^(?:${ended(notPlace)}|${called})`, 'iu').test(name)
}
/** A name in a sentence, behind a word for a place. */
interface Found {
  name: string
  /** Where the word for a place begins, and where the name does. */
  index: number
  start: number
  /** The word, and the article behind it. */
  lead: string
  article: string | undefined
}

/** Whether the sentence says of a name that it is no place: a day, a person to write to, a part of a title, a thing. */
export function isElse(page: Text, sentence: Sentence, found: Found): boolean {
  const { text, language, dates, times } = sentence
  const { name, index, start, lead, article } = found
  const { cues, street, venue = NOTHING, together, toSomebody, ordinal, not, but, which = NOTHING } = language
  const end = start + name.length
  const rest = text.slice(end)
  const isBehind = (source: string) => tellsAs(text.slice(0, index).slice(-NEAR), source, `${begun(source)} ?$`)
  return (
    [...dates, ...times].some((mention) => start < mention.end && mention.start < end) ||
    isDateWord(name, language) ||
    isOfClock(page, sentence, start, end) ||
    isOfLife(text.slice(0, index), language) ||
    isOfWhom(text.slice(0, index), rest, language) ||
    // "register with Kim at the office"
    (compile(PERSON, 'u').test(name) && isBehind(cues.details)) ||
    isNoPlace(name, language) ||
    // "We take part in Linen Days, which take place"
    (!tells(name, venue) && tellsAs(rest, cues.announce, `^(?: \\d{1,4})?, (?:${which}) ${ended(cues.announce)}`)) ||
    // "together with Dr Ruiz"; but "at Dr Ruiz Hall"
    (compile(TITLED, 'u').test(name) && !tells(name, `${venue}|${street}`)) ||
    // "held in Linen Workshop (on Friday)"; but "at the Hill Workshop", and right behind the hour "at Hill Workshop"
    (article === undefined &&
      name.includes(' ') &&
      tells(name, `(?:${cues.event})$`) &&
      !tells(name, `${venue}|^(?:${language.articles})`) &&
      !times.some(({ end }) => index - end === 1)) ||
    // "corso Garibaldi 5", and not "corso di cucina"
    (tells(name, `^(?:${street})`) && tells(name, `^(?:${cues.event})`) && !ROOM.test(rest)) ||
    isNoun(page, lead, name, language) ||
    // "not in the Town Hall, but in the library"
    (not !== undefined && but !== undefined && isBehind(not) && tells(rest, but)) ||
    (together !== undefined && compile(`^${ended(together)}`, 'iu').test(name)) ||
    isQuoted(text, index) ||
    // "in the Town’s newsletter", "in Kim Berg’s series"
    ((article !== undefined || name.includes(' ')) && OWNER.test(name) && compile(BELONGING, 'u').test(rest)) ||
    isHalfQuoted(text, start, end) ||
    // the "Kommunal-" of a compound, the "XVIe" of a century
    compile(`-$|^[IVX]+(?:${ordinal})?$`, 'u').test(name) ||
    (toSomebody !== undefined && isBehind(toSomebody)) ||
    // "Owing to works at the Lion, we meet"
    tells(text.slice(0, index).replace(BEFORE_CLAUSE, '').trim(), `^(?:${language.calledOff.intro})$`)
  )
}
/** "Dra. Ruiz", "Prof Berg" */
const TITLED = '^(?:Dra?|Prof|Mrs?|Ms|Sra?)\\.? \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?$'
/** Kim Berg */
const PERSON = '^\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+$'
/** Characters that hold "more information". */
const NEAR = 40
/** " 117" */
export const ROOM = /^ \d/
/** Town’s, Joe's */
const OWNER = /['’]s$/
/** " billing", and not " on" */
const BELONGING = '^ \\p{Ll}{4}'

/** "in Projekten": any noun, and no "in Köln". */
function isNoun({ zoneOfPlace }: Text, before: string, name: string, { bare, bareNoun, code }: Language): boolean {
  const isBare = bare !== undefined && compile(`^(?:${bare}) $`, 'iu').test(before)
  return isBare && compile(`^(?:${bareNoun})$`, 'iu').test(name) && !zoneOfPlace(name, code)
}

/** "On Thursday, " */
const BEFORE_CLAUSE = /^.*[,;]/

/** Whether it says where one signs up or buys a ticket: "Tickets from Bell's Bakery, 4 High Street". */
export function isOfTickets(one: Sentence, told: Sentence[]): boolean {
  const { text, language } = one
  // "It takes place at Castle Hall, register here"
  return one.times.length === 0 && !told.includes(one) && tells(text.slice(0, FIRST_WORDS), language.cues.details)
}

/** Characters: "You can register for it at" */
const FIRST_WORDS = 30

/** Whether what is before a word for a place is something of somebody's, and no event or house: "her years" in Tokyo, "son voyage à vélo en Norvège et" au Japon. */
export function isOfLife(before: string, { whose, and, cues, venue = NOTHING }: Language): boolean {
  const [, owned] =
    (whose &&
      compile(`(?<!\\p{L})(?:${whose}) (\\p{L}+)(?: \\p{L}{1,2} \\p{L}+){0,2}(?: (?:${and}))? ?$`, 'iu').exec(
        before,
      )) ||
    []
  return owned !== undefined && !tells(owned, `${cues.event}|${venue}`)
}

/** Whether commas around it say who somebody is: "Kim Dale, who lives in" Leeds, "Jean Roux, professeur à l'université de" Dijon. */
export function isOfWhom(before: string, rest: string, language: Language): boolean {
  const { placeBefore, articles, weekdays, cues, venue = NOTHING, again = NOTHING, setOff = NOTHING } = language
  const [, name = '', said = ''] = compile(WHO, 'u').exec(before) ?? []
  return (
    name !== '' &&
    compile(', \\p{Ll}', 'u').test(rest.slice(0, NEAR)) &&
    !tells(name, `${cues.event}|${venue}|${weekdays.join('|')}`) &&
    // "with Ada Quill, meeting at Castle Park, for a walk"
    !tells(
      said,
      `^(?:${placeBefore}|${articles})|${again}|${weekdays.join('|')}|${cues.labelPlace}|${cues.labelTime}|${cues.event}|${cues.announce}|${cues.lead}|${setOff}`,
    )
  )
}
/** "Kim Dale, who lives" */
const WHO = "(\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}’'-]+), (\\p{Ll}[^,;:()\\d]{2,60})$"

/** Whether they are half of a title: "beim „Hören und sehen“". */
function isHalfQuoted(text: string, start: number, end: number): boolean {
  return OPENING.test(text.slice(0, start)) && CLOSING.test(text.slice(end))
}
/** "beim „", and behind the name " und sehen“" */
const OPENING = /[“"«„] ?$/
const CLOSING = /^ [^»”“"]{1,80}[»”“"]/
