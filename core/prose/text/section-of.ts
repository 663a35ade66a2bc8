/** What a heading stands over. */
import type { Sentence, Text } from './text.ts'

/** A heading of the text, and all up to the next heading of its level or above. A page may have thousands: for each only its own part is read. */
export function sectionOf({ sentences, blocks }: Text, heading: Sentence): Sentence[] {
  const isNext = ({ level }: Sentence['block']) => level > 0 && level <= heading.block.level
  let next = heading.at + 1
  while (next < blocks.length && !isNext(blocks[next] as Sentence['block'])) next++
  let from = sentences.indexOf(heading)
  while (sentences[from - 1]?.at === heading.at) from--
  let to = from
  while (to < sentences.length && (sentences[to] as Sentence).at < next) to++
  return sentences.slice(from, to)
}
