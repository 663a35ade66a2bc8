/** Names and places that say the same in other words. */
import type { Draft } from '../event.ts'
import { words } from '../event.ts'

/** Whether the one text's words are (nearly) all in the other. */
export function overlap(a: string, b: string): boolean {
  const [x, y] = [new Set(words(a).split(' ')), new Set(words(b).split(' '))]
  const common = [...x].filter((word) => y.has(word)).length
  return common > 0 && common / Math.min(x.size, y.size) >= 0.75
}

/** Whether all words of the one name are in the other. */
export function isCalledAlike(a: Draft, b: Draft): boolean {
  const [one = [], other = []] = [words(a.name).split(' '), words(b.name).split(' ')].sort(
    (x, y) => x.length - y.length,
  )
  return one.every((word) => other.includes(word))
}
