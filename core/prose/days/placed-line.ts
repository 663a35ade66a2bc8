/** When and where on a line below the title, as those who come want it, which is no byline: "Wed, 5 May 2027, 7pm", "Castle Hall, Wells". */
import { compile } from '../../languages/pattern.ts'
import { isNamed, namesVenue } from '../text/houses.ts'
import { cityIn } from '../text/place-names.ts'
import type { Sentence, Text } from '../text/text.ts'
import { isLineOf, isOnTheQuarter } from './day-lines.ts'

/**
 * Whether a sentence near the title is but a day and an hour, with a place behind them or on the next line, or where the text tells that
 * hour once more. The hour may have a line of its own between them.
 */
export function isPlacedLine(sentence: Sentence, page: Text): boolean {
  const { at, offset, block, dates, times } = sentence
  const [day, ...others] = dates
  const depth = at - page.titleAt
  if (!day || others.length > 0 || offset > 0 || depth < 1 || depth > NEAR || day.start > 0) return false
  const [hour] = times
  if (hour) {
    if (hour.start < day.end || hour.start - day.end > BETWEEN) return false
    return (
      (hour.endTime !== undefined || isOnTheQuarter(sentence)) &&
      (isPlace(placeBehind(block.text.slice(hour.end), page, at), page, sentence) ||
        isToldAgain(hour.time, sentence, page))
    )
  }
  const below = page.sentences.find((one) => one.at === at + 1)
  const [range] = below?.dates.length === 0 ? below.times : []
  const isRange = isLineOf(sentence, day) && range?.endTime !== undefined && range.start < BETWEEN
  return isRange && isPlace(placeBehind('', page, at + 1), page, sentence)
}
/** Blocks: a subtitle and a byline may stand before it */
const NEAR = 4
/** Characters: ", at " */
const BETWEEN = 6

/** What stands behind the hour, or else on the line below. */
function placeBehind(behind: string, { blocks }: Text, at: number): string {
  return (behind.replace(MARKS, '') || (blocks[at + 1]?.text ?? '')).replace(ASIDE, '')
}
/** " Uhr", " hs. – " */
const MARKS = /^ ?(?:Uhr|hs?|uur)?\.?[\s,|·•–-]*/
/** " (Med. DB Lab)" */
const ASIDE = / ?\([^()]*\)$/

function isPlace(line: string, page: Text, { language }: Sentence): boolean {
  return (
    line.length > 0 &&
    line.length <= LONGEST &&
    isNamed(line, language) &&
    (namesVenue({ text: line, language }) ||
      compile(PARTS, 'u').test(line) ||
      cityIn(page, `, ${line}`, language) === line)
  )
}
/** "Castle Hall, Wells", "GOL-2620", "Aula 324" */
const PARTS = '\\p{L}{3}, \\p{Lu}|\\p{Lu}\\S{0,14} ?\\d'
/** Characters */
const LONGEST = 60

/** "Doors open at 17:30" below "17 May 2027 17:30": no post is written when its event begins. */
function isToldAgain(hour: string, { at }: Sentence, { sentences }: Text): boolean {
  return sentences.some((one) => one.at > at && one.dates.length === 0 && one.times.some(({ time }) => time === hour))
}
