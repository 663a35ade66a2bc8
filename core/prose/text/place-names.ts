/** How names are written, and the known towns among them. */
import type { Language } from '../../languages/language.ts'
import { compile } from '../../languages/pattern.ts'
import { isQuoted } from './quoted.ts'
import type { Text } from './text.ts'

/** Words of a proper name: "Betahaus Cafe", "KTH/SICS", "St. Mark’s", "Salle des Fêtes". */
export function nameSource({ linking }: Language): string {
  const word = `\\p{Lu}(?:\\p{Ll}?\\.(?= )|(?:[\\p{L}\\p{N}'’&/-]|\\.(?=[\\p{L}\\p{N}]))*)`
  return `${word}(?: (?:(?:&|${linking}) ?){0,2}${word}){0,5}`
}

/** "in|at" → "[iI]n|[aA]t": names must be capitalised, so the pattern can't ignore case, but "At" begins sentences. */
export function lowerOrFirst(words: string): string {
  return words
    .split('|')
    .map((word) =>
      compile('^\\p{L}', 'u').test(word) ? `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}` : word,
    )
    .join('|')
}

/** Whether a name begins with that of a month or a weekday: “May”, “Tuesday Club”. */
export function isDateWord(name: string, { months, weekdays, linking }: Language): boolean {
  // the "Mar" of "Mar del Plata" is no Tuesday
  const isName = compile(`^\\p{L}{3} (?:${linking}) \\p{Lu}`, 'u').test(name)
  return !isName && compile(`^(?:${[...months, ...weekdays].join('|')})(?!\\p{L})`, 'iu').test(name)
}

/** A line that holds more names tells no town by them. */
const MOST_NAMES = 20
/** " 450," */
const HOUSE = /^ \d{1,5}[,)]/

/** A town in a line, with what is before it, the word or the mark that leads to it, and what is behind it. */
export interface Town {
  before: string
  lead: string
  rest: string
  start: number
  end: number
}

/** The part of a line that is a known town or country: "Lyon" in "AFPyro à Lyon", "Stockholm" in "Hackathon, Stockholm"; the first one that fits. */
export function cityIn(
  { zoneOfPlace }: Text,
  line: string,
  language: Language,
  fits: (town: Town) => boolean = () => true,
): string | undefined {
  const pattern = compile(
    language.town ??
      `(?:(?<![\\p{L}\\p{N}])(?:${lowerOrFirst(language.placeBefore)}) |[,–—(-] ?|/ |\\d{4,5} )(${nameSource(language)})`,
    'gu',
  )
  let tries = 0
  for (const match of line.matchAll(pattern)) {
    if (++tries > MOST_NAMES) return undefined
    const place = (match[1] ?? '').replace(/[.,'’-]+$/, '')
    // "(San Martín 450, Rosario)" is a street
    if (HOUSE.test(line.slice(match.index + match[0].length))) continue
    if (compile(COUNTRY_CODE, 'u').test(place) || isDateWord(place, language) || isQuoted(line, match.index)) continue
    const zone = zoneOfPlace(place, language.code)
    // ", Rafael Flores Medina." is somebody who is called like a town; in a line it may be a house and its town
    const rest = BEHIND_MARK.test(match[0]) && STOP.test(line) ? compile(FIRST_WORD, 'u').exec(place)?.[1] : undefined
    if (!zone || (rest && zoneOfPlace(rest, language.code) === zone)) continue
    const end = match.index + match[0].length
    const start = end - (match[1] ?? '').length
    const [before, lead] = [line.slice(0, match.index), line.slice(match.index, start)]
    if (fits({ before, lead, rest: line.slice(end), start, end })) return place
  }
  return undefined
}
/** The end of a sentence */
export const STOP = /[.!?。]$/
/** ", " */
const BEHIND_MARK = /^[,–—(/-]/
/** The "Medina" of "Flores Medina" */
const FIRST_WORD = '^\\p{Lu}\\S{1,40} (\\p{Lu}.+)$'
/** "WA", "NZ": behind a town they say where it is, and alone too little */
const COUNTRY_CODE = '^\\p{Lu}{1,3}$'
