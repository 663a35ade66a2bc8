/** Where a sentence says that an event is put off, and from which day to which. */
import { compile, wholeWords } from '../languages/pattern.ts'
import type { DateMention } from '../time/dates.ts'
import type { Sentence } from './text.ts'

export interface Moved {
  /** The day on which it would have been. */
  from?: DateMention
  /** The new day; without one it is put off only. */
  to?: DateMention
}

/** "The talk of 12 March is moved to Friday, 19 March"; nothing where nothing is moved, or only to another room. */
export function movedIn({ text, dates, language }: Sentence): Moved | undefined {
  const match = wholeWords(language.cues.postponed).exec(text)
  if (!match) return undefined
  const end = match.index + match[0].length
  const from = dates.findLast((mention) => mention.end <= match.index)
  const to = dates.find((mention) => mention.start >= end && mention.start - end <= NEAR)
  // "moved to the library"
  if (!to && (!from || compile(`(?:^|\\s)(?:${language.to})$`, 'iu').test(match[0]))) return undefined
  return { ...(from && { from }), ...(to && { to }) }
}
/** Characters between "moved to" and the new day: "until next spring, most likely" */
const NEAR = 60
