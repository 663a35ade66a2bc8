/** Names that say that the event is off: "CANCELLED: Board meeting", "Board meeting (cancelled)". */

import { BASICS } from '../languages/index.ts'
import { compile, wholeWords } from '../languages/pattern.ts'

/** Characters of a name. */
const LONGEST = 300
const NO_WORD = '^[^\\p{L}\\p{Lo}\\p{N}]*$'
/** ": Board meeting", ") Board meeting", " - Board meeting"; not "-flight rights", nor the end of a quotation */
const MARK_AFTER = /^(?:\s+-|-\s|\s*[–—:：|/)\]}】*!•~]|$)/
/** "Board meeting –", "Board meeting (", "Board meeting - " */
const MARK_BEFORE = /(?:\s-|-\s+|[–—:：|/([{【*!•~]\s*|^)$/
/** " Board meeting", in other letters than "CANCELLED" before it */
const SOFT_AFTER = '^\\s+\\p{Lu}?\\p{Ll}'
/** "Board meeting "; not "Board meeting NOT " */
const SOFT_BEFORE = '\\p{Ll}\\s+$'

/** Whether the name tells "cancelled", in any language. */
export function tellsCancelled(name: string): boolean {
  return BASICS.some(({ cues }) => isSetOff(name, cues.cancelled, SOFT_AFTER))
}

/** Whether one of the words stands at either end, set off by a mark or by capital letters: not in "The Cancelled Podcast". */
export function isSetOff(name: string, words: string, softAfter: string): boolean {
  const text = name.slice(0, LONGEST)
  const match = wholeWords(words).exec(text)
  if (!match) return false
  const [word] = match
  const [before, after] = [text.slice(0, match.index), text.slice(match.index + word.length)]
  const isLoud = word === word.toUpperCase()
  if (compile(NO_WORD, 'u').test(before) && (MARK_AFTER.test(after) || (isLoud && compile(softAfter, 'u').test(after))))
    return true
  return (
    compile(NO_WORD, 'u').test(after) &&
    (MARK_BEFORE.test(before) || (isLoud && compile(SOFT_BEFORE, 'u').test(before)))
  )
}
