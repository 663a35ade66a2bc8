/** What stands around a day that is told alone: the name of what is on then, or what is on at each of its hours. */
import { toMinutes } from '../../time/minutes.ts'
import { nameWithoutDate } from '../name.ts'
import { isNamed, namesVenue } from '../text/houses.ts'
import { COLON } from '../text/label.ts'
import type { Sentence, Text } from '../text/text.ts'
import { hasCue } from '../text/text.ts'
import { beforeHour, dayIn, type Entry, hasWords, toEntryDay, wordsBeside } from './entry.ts'
import { APART } from './hours-of-day.ts'

/**
 * "Saturday 3 May", and below it in the list "Weaving (4 to 6 pm)" and "Supper (6 to 8 pm)": each of the items that tell an hour and no day.
 * None where the text tells that day once more, or hours follow one another soon: then they are the programme of one event.
 */
export function hoursBelow({ sentences }: Text, item: Sentence, publishedOn: string | undefined): Entry[] {
  const mention = dayIn(item, publishedOn)
  if (!mention || item.times.length > 0 || item.text.length - mention.quote.length > MARKS) return []
  const below = sentences.filter(({ at, offset }) => at > item.at && offset === 0)
  const end = below.findIndex(({ block, dates, times }) => block.kind !== 'item' || dates.length > 0 || !times[0])
  const points = below.slice(0, end < 0 ? below.length : end)
  const isSaid = sentences.some(
    (one) =>
      one !== item && one.dates.some(({ date, lastDate = date }) => date <= mention.date && mention.date <= lastDate),
  )
  const hours = points.map(({ times: [hour] }) => toMinutes(hour?.time ?? ''))
  if (isSaid || hours.some((hour, index) => hour - (hours[index - 1] ?? -APART) < APART)) return []
  return points.flatMap((one): Entry[] => {
    const name = nameWithoutDate(wordsOfLine(one) ?? '', [], one.language)
    const sentences = [item, one]
    return hasWords(name) ? [{ name, day: toEntryDay(mention, item, sentences), sentences }] : []
  })
}
/** Characters: ":" */
const MARKS = 3

/** What the first line below a heading names: a heading without its hours, or the words of a line. */
export function nameBelow(sentences: Sentence[], { at }: Sentence): string | undefined {
  const below = sentences.filter((one) => one.at > at)
  const [first] = below
  if (first?.block.kind === 'heading' && first.dates.length === 0)
    return nameWithoutDate(first.text, first.times, first.language)
  const [line, next] = below.filter(({ block, offset }) => block.kind !== 'heading' && offset === 0)
  // "St Anne's church", and below it "Organ recital"
  const isHouse =
    line &&
    next &&
    namesVenue(line) &&
    !hasCue(line, 'event') &&
    (hasCue(next, 'event') ||
      // "Castle Hall, Ely", and below it what is on
      (TOWN.test(line.text) && isNamed(line.text, line.language) && !namesVenue(next) && next.at === line.at + 1))
  return line && wordsOfLine(isHouse ? next : line)
}

/** ", Ely" */
const TOWN = /, \S/

/** Of "Supper, at 7, the Old Bell" what stands before the hour, or else behind it. */
export function besideHour(one: Sentence): string[] {
  const [hour] = one.times
  return hour ? [beforeHour(one, hour.start), one.text.slice(hour.end)] : [one.text]
}

/** "20:00 Verbena con la orquesta", "Verbena a las 20:00" → "Verbena con la orquesta", "Verbena"; of a whole text what stands in bold before it, if anything. */
function wordsOfLine(sentence: Sentence): string | undefined {
  const { text, dates, times, block, offset } = sentence
  const [first] = times
  const bold = offset === 0 ? block.text.slice(0, block.bold ?? 0) : ''
  if (bold && !COLON.test(bold) && dates.length === 0) return bold
  const isLine = dates.length === 0 && block.text.length <= LONGEST_LINE
  if (!isLine) return undefined
  return first && first.start < 3 ? text.slice(first.end) : beforeHour(sentence, first?.start)
}
/** Characters. */
const LONGEST_LINE = 120

/** The lines of each item: its own; or where all are but a day and an hour, those below it, from the one over it on that names what is on then. */
export function linesOf({ blocks, sentences }: Text, items: Sentence[], publishedOn: string | undefined) {
  const isBare = (item: Sentence) => {
    const mention = dayIn(item, publishedOn)
    return mention && item.times.length > 0 && !wordsBeside(item, mention).some((words) => hasWords(words ?? ''))
  }
  const areBare = items.every(isBare)
  const over = areBare && blocks[(items[0]?.at ?? 0) - 1]?.kind === 'item' ? 1 : 0
  return (item: Sentence) => {
    const next = items[items.indexOf(item) + 1]?.at ?? item.at + MOST_LINES
    const end = areBare ? Math.min(next - over, item.at + MOST_LINES) : item.at + 1
    return sentences.filter(({ at, block }) => at >= item.at - over && at < end && block.kind === 'item')
  }
}
/** Name, day, hour, place, and a word about it. */
const MOST_LINES = 5
