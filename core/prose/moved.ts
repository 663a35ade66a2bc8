/** Where a sentence says that an event is put off, and from which day to which. */
import { compile, wholeWords } from '../languages/pattern.ts'
import type { DateMention } from '../time/date-mention.ts'
import type { Sentence, Text } from './text.ts'
import { hasCue } from './text.ts'

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
  const isNew = ({ start }: DateMention) =>
    language.newDay !== undefined &&
    compile(`(?<!\\p{L})(?:${language.newDay}) $`, 'iu').test(text.slice(0, start).slice(-20))
  // "wird auf den 5. Mai verschoben"
  const before = dates.filter((mention) => mention.end <= match.index)
  const from = before.findLast((mention) => !isNew(mention))
  const to = before.findLast(isNew) ?? dates.find((mention) => mention.start >= end && mention.start - end <= NEAR)
  // "moved to the library"
  if (!to && (!from || compile(`(?:^|\\s)(?:${language.to})$`, 'iu').test(match[0]))) return undefined
  return { ...(from && { from }), ...(to && { to }) }
}
/** Characters between "moved to" and the new day: "until next spring, most likely" */
const NEAR = 60

/** What the title alone says of the event, without a day: "Postponed: Barn dance". Nothing where it is moved to another room. */
export function offInTitle({ sentences: [title] }: Text): 'EventCancelled' | 'EventPostponed' | undefined {
  if (!title || title.dates.length > 0 || !hasCue(title, 'event')) return undefined
  const { cues, to } = title.language
  if (hasCue(title, 'cancelled')) return 'EventCancelled'
  const [put] = wholeWords(cues.postponed).exec(title.text) ?? []
  return put && !compile(`(?:^|\\s)(?:${to})$`, 'iu').test(put) ? 'EventPostponed' : undefined
}
