/** What goes on telling a place behind its name: the rest of the name, a number, a street, a village. */
import type { Language } from '../../languages/language.ts'
import { compile, NOTHING, tells } from '../../languages/pattern.ts'
import { isNamed, namesVenue } from '../text/houses.ts'
import { isDateWord, lowerOrFirst, nameSource } from '../text/place-names.ts'
import type { Sentence, Text } from '../text/text.ts'
import { kindBehind } from './house-kind.ts'

/** The "Maison des associations" of which "Maison" was found: a house is called by all of its words. */
export function wholeName(text: string, start: number, found: string, { venue, ofHouse }: Language): string {
  const whole = venue && ofHouse ? compile(`^(?:${venue})(?!\\p{L})`, 'iu').exec(text.slice(start))?.[0] : undefined
  const name = whole && whole.length > found.length ? whole : found
  const quoted =
    venue && tells(name, `(?:${venue})$`) ? QUOTED_NAME.exec(text.slice(start + name.length))?.[0] : undefined
  return name + (quoted ?? '')
}
/** " „Zum Löwen“" */
const QUOTED_NAME = /^ ["“«„‘][^"”“»„«]{2,40}["”“»’]/

/** The number, the house and its kind behind a name that ends at `from`: " 204 of Baker Hall", " de actos del centro cívico". */
export function roomBehind(sentence: Sentence, name: string, from: number): { house: string; kind: string } {
  const { text, language, dates, times } = sentence
  const { venue = NOTHING, series = NOTHING } = language
  const isHouse = tells(name, `(?:${venue}|${series})$`)
  const number = numberBehind(text.slice(from), language, isHouse)
  const isTaken = [...dates, ...times].some(({ start, end }) => from < end && start < from + number.length)
  const house = isTaken
    ? ''
    : number + (number || isHouse ? houseOf(text.slice(from + number.length), number, language) : '')
  return { house, kind: namesVenue({ text: name, language }) ? kindBehind(sentence, from + house.length) : '' }
}

/** " of Baker Hall" behind the number of a room, " of the primary school" behind a hall; mostly empty. */
function houseOf(rest: string, number: string, language: Language): string {
  const { linking, venue = NOTHING, ofHouse } = language
  if (ofHouse) return ''
  const house = number ? nameSource(language) : `(?:(?:${linking}) )?(?:\\p{Ll}{4,12} )?(?:${venue})(?!\\p{L})`
  const [of = ''] = compile(`^ (?:${linking}) ${house}`, 'u').exec(rest) ?? []
  return namesVenue({ text: of, language }) ? of : ''
}

/** " 98" behind "at Seven Lindens", where another part of the place or of the sentence follows; " 117" and " 4.12" behind "room", whatever follows; else empty. */
function numberBehind(rest: string, { placeBefore, linking, bareNoun }: Language, isHouse: boolean): string {
  // in German "in der Kirche 12 Kinder" counts them
  const behind = isHouse
    ? `(?![\\d:]|[.]\\d${bareNoun ? '| \\p{Lu}' : ''})`
    : `(?=[,.;)!]|$| (?:${placeBefore}|${linking})(?:(?<=[’'])| ))`
  // "19.30" is an hour
  const floor = '(?:[.](?!(?:00|15|30|45)(?!\\d))\\d{1,3})?'
  return compile(`^ \\d{1,4}${floor}[a-d]?(?!\\p{L})${behind}`, 'u').exec(rest)?.[0] ?? ''
}

/** What goes on telling the place behind its name: ", Market Square, Wells"; `rest` without days and hours. */
export function partsBehind({ zoneOfPlace }: Text, rest: string, language: Language): string {
  const { venue, street } = language
  const words = venue ? `${venue}|${street}` : street
  const next = compile(PART, 'u')
  const isTown = (name: string) => zoneOfPlace(name, language.code)
  let end = 0
  let parts = ''
  let between = ''
  for (let match = next.exec(rest); match && parts.length < LONGEST; match = next.exec(rest.slice(end))) {
    const [all, part = ''] = match
    end += all.length
    const behind = rest.slice(end)
    if (isDateWord(part, language)) break
    const isPlace =
      isTown(part) ||
      (tells(part, words) && isNamed(part, language)) ||
      (compile(NUMBERED, 'u').test(part) && isTown(next.exec(behind)?.[1] ?? ''))
    between += `, ${part}`
    if (isPlace || isKind(part, language) || isVillage(part, behind, language)) {
      parts += between
      between = ''
    } else if (!compile(FLOOR, 'u').test(part)) break
  }
  return parts
}
/** ", Market Square" before the next mark */
const PART = `^[’'”"»]?, ((?:[\\p{Lu}\\d](?:\\.[º°ª ])?|(?=\\p{Ll}{3,9} \\d{1,3}[a-d]?[,.;)]))[^,.;:!?()–]{1,60})(?=[,.;)!]| [(–]| \\p{Ll}{1,4} {3}|$)`
/** "3rd floor", "Unit 4", "2. Stock": where in a house, if its street or town follows */
const FLOOR = '^(?:\\d{1,2}[^\\s\\d]{1,4} \\p{L}+|\\p{Lu}\\p{Ll}+ \\d{1,3}|\\p{Lu}\\p{Ll}+)$'
/** What is a street where a town follows, in whatever language: "12 rue Verte", "Lindenstraße 5" */
const NUMBERED = '^\\d+ \\p{L}+ .*\\p{Lu}|^\\p{Lu}.* \\d+[a-d]?$'

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

/** Characters. */
const LONGEST = 40
