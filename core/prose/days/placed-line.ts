/** When and where on a line below the title, as those who come want it, which is no byline: "Wed, 5 May 2027, 7pm", "Castle Hall, Wells". */
import { begun, compile, NOTHING, tells } from '../../languages/pattern.ts'
import type { ClockMention } from '../../time/clock.ts'
import { isNamed, namesVenue } from '../text/houses.ts'
import { cityIn } from '../text/place-names.ts'
import type { Sentence, Text } from '../text/text.ts'
import { hasCue } from '../text/text.ts'
import { hasWeekday, isLineOf, isOnTheQuarter } from './day-lines.ts'
import { isToCome } from './days.ts'

/**
 * Whether a sentence near the title is but a day and an hour, with a place behind them or on the next line; the hour may have a line of its
 * own between. A byline tells a day that is over, maybe with its hour, and below it a writer, a town or a section. Only a day to come,
 * hours from when to when, or a house of what the title calls an event are more than that.
 */
export function isPlacedLine(sentence: Sentence, page: Text, publishedOn: string | undefined): boolean {
  const { at, block, dates, language } = sentence
  const [day] = dates
  const depth = at - page.titleAt
  if (!day || depth < 1 || depth > NEAR) return false
  const own = hourBeside(sentence)
  const hour = own ?? rangeBelow(sentence, page)
  // several are a list
  if (!hour || isReport(page, at) || page.sentences.some((one) => one.at !== at && hourBeside(one))) return false
  const behind = own ? block.text.slice(own.end).replace(MARKS, '') : ''
  const line = (behind || (page.blocks[at + (own ? 1 : 2)]?.text ?? '')).replace(ASIDE, '')
  if (line.length > LONGEST || NO_PLACE.test(line) || !isNamed(line, language)) return false
  const isHouse = namesVenue({ text: line, language })
  const { street, streetEnding = NOTHING } = language
  // "Bahnhofstraße 12" is where the fire brigade was, too
  const isRoom =
    compile(ROOM, 'u').test(line) && !compile(`(?:${begun(street)}|${streetEnding})(?!\\p{L})`, 'iu').test(line)
  if (hour.endTime) return isHouse || (publishedOn !== undefined && isRoom)
  if (!isOnTheQuarter(sentence)) return false
  if ((isHouse || isRoom) && behind && hasWeekday(day, language)) return true
  if (!publishedOn) return isHouse && tells(page.title, language.cues.event)
  if (!isToCome(day, publishedOn)) return false
  return isHouse || isRoom || compile(TOWN, 'u').test(line) || cityIn(page, `, ${line}`, language) === line
}
/** Blocks: a subtitle and a byline may stand before it */
const NEAR = 4
/** " Uhr", " hs. – " */
const MARKS = /^ ?(?:Uhr|hs?|uur)?\.?[\s,|·•–-]*/
/** " (Med. DB Lab)" */
const ASIDE = / ?\([^()]*\)$/
/** "Category: ", "By Ada Quill, " */
const NO_PLACE = /^$|[:：]|^(?:by|von|par|por|di|da|door) /i
/** "GOL-2620", "Aula 324" */
const ROOM = '\\p{Lu}[\\p{L}-]{1,14} ?\\d{2}'
/** "Castle Hall, Wells" */
const TOWN = '\\p{L}{3}, \\p{Lu}\\p{L}+$'
/** Characters */
const LONGEST = 60

/** The hour right behind the day that begins a line: "Wed, 5 May 2027, 7pm". */
export function hourBeside({ offset, dates: [day, ...others], times: [hour] }: Sentence): ClockMention | undefined {
  const isLine = day && others.length === 0 && day.start === 0 && offset === 0
  return isLine && hour && hour.start >= day.end && hour.start - day.end <= BETWEEN ? hour : undefined
}
/** Characters: ", at " */
const BETWEEN = 6

/** "18:30–20:30" on the line below that of a day. */
function rangeBelow(sentence: Sentence, { sentences }: Text): ClockMention | undefined {
  const [day] = sentence.dates
  const [hour] = sentences.find(({ at, dates }) => at === sentence.at + 1 && dates.length === 0)?.times ?? []
  return day && isLineOf(sentence, day) && hour?.endTime && hour.start === 0 ? hour : undefined
}

/** Whether the title or the first lines tell what has been, or the title or a label above of a limit. */
function isReport({ title, sentences, language: { cues } }: Text, from: number): boolean {
  return (
    tells(title, `${cues.past}|${cues.notTheEvent}`) ||
    sentences.some(
      (one) =>
        (one.at > from && one.at <= from + BELOW && hasCue(one, 'past')) ||
        (one.at === from - 1 && one.dates.length === 0 && hasCue(one, 'notTheEvent')),
    )
  )
}
/** Blocks */
const BELOW = 4
