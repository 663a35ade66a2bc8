/** Which town of a line an event takes place in, and which ones are told of whom and what it is about: "Ana Souza (Boston)", "Lost in Tokyo". */
import type { Language } from '../../languages/language.ts'
import { compile, tells } from '../../languages/pattern.ts'
import { isOfClock } from '../hours/clock-zone.ts'
import { cityIn, isDateWord, lowerOrFirst, type Town } from '../text/place-names.ts'
import type { Sentence, Text } from '../text/text.ts'
import { isNoPlace, isOfLife, isOfWhom } from './no-place.ts'

/** The town that a sentence which tells the day names as its place. */
export function townIn(page: Text, sentence: Sentence): string | undefined {
  const { text, at, language } = sentence
  // a heading is read by the words of the page
  return at < 0
    ? townInTitle(page, text)
    : cityIn(
        page,
        text,
        language,
        (town) =>
          isWhere(town, language) &&
          !isNoPlace(text.slice(town.start, town.end), language) &&
          !isOfLife(town.before, language) &&
          !isOfWhom(town.before, town.rest, language) &&
          !isOfClock(page, sentence, town.start, town.end),
      )
}

/** The same for a title, which mostly says what it is about. */
export function townInTitle(page: Text, line: string): string | undefined {
  const { language } = page
  return cityIn(page, line, language, (town) => isWhere(town, language) && !isSubject(town, language))
}

/**
 * Whether a town in brackets, or between commas, is where something takes place: behind a house, an event, a day or an hour. Behind a
 * person or a band it says where they are from.
 */
function isWhere({ before, lead, rest }: Town, language: Language): boolean {
  // the "MIT" of "Ana Souza (MIT, Boston)"
  const open = before.lastIndexOf('(')
  const isInside = open > before.lastIndexOf(')')
  const isApart = isInside || lead[0] === '(' || (lead[0] === ',' && compile(GOES_ON, 'u').test(rest))
  if (!isApart) return true
  const head = (isInside ? before.slice(0, open) : before).trimEnd()
  const name = compile(NAME, 'u').exec(head)?.[0]
  // "12 rue Verte, Paris, to talk" is an address, whatever the language of its street
  const part = head.slice(head.lastIndexOf(',') + 1).trim()
  if (lead[0] === ',' && (HOUSE_NUMBER.test(part) || (part === name && head.includes(',')))) return true
  // Jan Kowal is no January
  if (!name || (!name.includes(' ') && isDateWord(name, language)) || compile(MADE, 'u').test(name)) return true
  const { venue, street, cues, linking, placeBefore, articles } = language
  const house = venue ? `${venue}|${street}` : street
  if (tells(name, `${house}|${cues.event}`)) return true
  // "at the Old Bell (Wells)", "bar du Coin (Lyon)"
  const isBehind = `(?<!\\p{L})(?:(?:${lowerOrFirst(placeBefore)})(?:(?: |(?<=['’]))(?:${articles}))?|(?:${house})(?:(?: |(?<=['’]))(?:${linking})){0,2})(?: |(?<=['’]))$`
  return compile(isBehind, 'iu').test(head.slice(0, head.length - name.length))
}
/** "12 rue" */
const HOUSE_NUMBER = /^\d/
/** ", im Hörsaal" */
const GOES_ON = '^, \\p{Ll}'
/** "Prof. John Miller", "Trio Luz" at the end */
const NAME = "(?:\\p{Lu}[\\p{L}’'.-]{0,30} ){0,3}\\p{Lu}[\\p{L}’'.-]{0,30}$"
/** "RustConf", "FOSDEM", "GPN13": how events are called, and no person */
const MADE = '\\p{Ll}\\p{Lu}|\\p{Lu}{3}|\\d$'

/** Whether a title speaks of a town, and does not say that people meet there: "Lost in Tokyo", "Slides: a year in Japan", "A trip to Rome". */
function isSubject({ before, lead }: Town, { topic, cues, bareNoun }: Language): boolean {
  if (!compile('\\p{L}', 'u').test(lead)) return false
  if (topic && (tells(lead, topic) || tells(before, topic))) return true
  const part = before.replace(PARTS, '')
  if (!part.trim() || tells(part, `${cues.event}|${cues.announce}|${cues.future}`)) return false
  // where every noun has a capital, two of them are no name
  return !compile(bareNoun ? MADE_BEFORE : `${MADE_BEFORE}|${CAPITALS_BEFORE}`, 'u').test(part)
}
/** "Film night: ", "Slides – " */
const PARTS = /^.*(?:[:：|] | [–—-] )/
/** "RustConf ", "GPN13 " */
const MADE_BEFORE = '(?:\\p{Ll}\\p{Lu}\\S*|\\p{Lu}{3}\\S*|\\d) $'
/** "Linux Day " */
const CAPITALS_BEFORE = '\\p{Lu}\\S+ \\p{Lu}\\S+ $'
