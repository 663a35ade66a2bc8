/** Headings that are towns, each with an hour of its own: the same evening in several towns. */
import { cityIn } from '../text/place-names.ts'
import { sectionOf } from '../text/section-of.ts'
import type { Sentence, Text } from '../text/text.ts'

export interface Section {
  place: string
  sentences: Sentence[]
}

/**
 * Headings that are towns, each with an hour in its section: one announced day, several places. Where two of them are known
 * towns, the others of their level are places too. Fewer than two: `[]`.
 */
export function findPlaceSections(text: Text): Section[] {
  const timed = text.sentences
    .filter(({ at, offset, block }) => at >= 0 && offset === 0 && block.kind === 'heading' && block.text !== text.title)
    .map((heading) => ({ heading, town: townIn(text, heading), sentences: sectionOf(text, heading) }))
    .filter(({ sentences }) => sentences.some(({ times }) => times.length > 0))
  const towns = timed.filter(({ town }) => town)
  const level = towns[0]?.heading.block.level
  if (towns.filter(({ heading }) => heading.block.level === level).length < 2) return []
  return timed
    .filter(({ heading }) => heading.block.level === level)
    .map(({ heading, town, sentences }) => ({ place: town ?? heading.text, sentences }))
}

/** The town that a heading is: "Lyon", "À Lyon", "Lyon - 26 January". */
function townIn(page: Text, { text, language }: Sentence): string | undefined {
  return cityIn(page, text, language) ?? cityIn(page, `, ${text}`, language)
}
