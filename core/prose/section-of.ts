/** What a heading stands over. */
import type { Sentence, Text } from './text.ts'

/** A heading and all up to the next heading of its level or above. */
export function sectionOf({ sentences, blocks }: Text, heading: Sentence): Sentence[] {
  const next = blocks.findIndex(({ level }, at) => at > heading.at && level > 0 && level <= heading.block.level)
  return sentences.filter(({ at }) => at >= heading.at && (next < 0 || at < next))
}
