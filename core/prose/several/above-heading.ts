/** Events whose day stands in the line above their heading, as cards show it. */
import { isPostStamp } from '../days/day-lines.ts'
import { labelLength } from '../text/label.ts'
import { sectionOf } from '../text/section-of.ts'
import type { Sentence, Text } from '../text/text.ts'
import { dayIn, type Entry, isNobodys, toEntryDay } from './entry.ts'

/** Headings that each stand below the line with their day and hour: "Friday 8 May, 7pm", "Soup evening". Not where the last one's day is below it. */
export function toEntriesAbove(text: Text, headings: Sentence[], publishedOn: string | undefined): Entry[] {
  const isDayLine = (one: Sentence) =>
    one.block.kind !== 'heading' && one.times.length > 0 && beginsWithDay(one) && !isPostStamp(one)
  const cards = headings.flatMap((heading) => {
    const line = text.sentences.find((one) => one.at === heading.at - 1 && isDayLine(one))
    return line && !isNobodys(text, heading) ? [{ line, name: heading.text, section: sectionOf(text, heading) }] : []
  })
  if (cards.at(-1)?.section.some(isDayLine)) return []
  return cards.flatMap(({ line, name, section }): Entry[] => {
    const mention = dayIn(line, publishedOn)
    const sentences = [line, ...section.filter((one) => !isDayLine(one))]
    return mention ? [{ name, day: toEntryDay(mention, line), sentences }] : []
  })
}

/** "Friday 8 May", "When: Friday 8 May", "Time: 18:00 8 May" */
export function beginsWithDay({ text, dates, times, language: { cues } }: Sentence): boolean {
  const day = dates[0]?.start ?? 99
  const start = times.find(({ end }) => end === day - 1)?.start ?? day
  return start < 4 || labelLength(text, `${cues.labelDate}|${cues.labelTime}`) === start
}
