/** "Wed, 5 May 2027, 7pm" and "Castle Hall, Wells" below a title: a line of when and where, as those who come want it, and no byline. */
import { compile } from '../../languages/pattern.ts'
import { cityIn } from '../text/place-names.ts'
import type { Sentence, Text } from '../text/text.ts'
import { isNamed, namesVenue } from '../where/venue.ts'
import { isOnTheQuarter } from './day-lines.ts'

/** Whether a sentence is but a day and an hour, near the title, with a place behind them or on the next line. */
export function isPlacedLine({ at, offset, text, block, dates, times, language }: Sentence, page: Text): boolean {
  const [day, ...others] = dates
  const hour = times[0]
  const depth = at - page.titleAt
  if (!day || !hour || others.length > 0 || offset > 0 || depth < 1 || depth > NEAR || day.start > 0) return false
  if (hour.start < day.end || hour.start - day.end > BETWEEN || (!hour.endTime && !isOnTheQuarter({ times })))
    return false
  const behind = block.text.slice(hour.end).replace(MARKS, '')
  const line = (behind || (page.blocks[at + 1]?.text ?? '')).replace(ASIDE, '')
  const isPlace = () =>
    namesVenue({ text: line, language }) ||
    compile(PARTS, 'u').test(line) ||
    cityIn(page, `, ${line}`, language) === line
  return (
    line.length > 0 &&
    line.length <= LONGEST &&
    text.length <= block.text.length &&
    isNamed(line, language) &&
    isPlace()
  )
}
/** Blocks: a subtitle and a byline may stand before it */
const NEAR = 4
/** Characters: ", at " */
const BETWEEN = 6
/** " Uhr", " hs. – " */
const MARKS = /^ ?(?:Uhr|hs?|uur)?\.?[\s,|·•–-]*/
/** " (Med. DB Lab)" */
const ASIDE = / ?\([^()]*\)$/
/** "Castle Hall, Wells", "GOL-2620", "Aula 324" */
const PARTS = '\\p{L}{3}, \\p{Lu}|\\p{Lu}\\S* ?\\d'
/** Characters */
const LONGEST = 60
