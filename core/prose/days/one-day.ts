/** The one day that a page tells, of what it calls an event: few words do then. */
import { compile, tells, tellsAs } from '../../languages/pattern.ts'
import type { DateMention } from '../../time/date-mention.ts'
import { daysBetween } from '../../time/when.ts'
import type { Sentence, Text } from '../text/text.ts'
import { hasCue, isAppointment } from '../text/text.ts'
import { isCalledEvent } from './day-signs.ts'
import { isGone, isToCome } from './days.ts'

/** "Film night! Friday, 8 pm, we show a comedy", "Saturday is install day", "Hackathon! 48 hours. 29–31 March." */
export function isOneDay(
  sentence: Sentence,
  mention: DateMention,
  text: Text,
  publishedOn: string | undefined,
): boolean {
  const { at, text: said, language } = sentence
  if (at < 0 || !isCalledEvent(sentence, text) || hasCue(sentence, 'past') || tells(said, language.every)) return false
  const isSaid =
    mention.kind === 'weekday'
      ? mention.start < SHORT && (isAppointment(sentence, mention) || leadsOn(sentence, mention))
      : mention.kind === 'yearless' && isToCome(mention, publishedOn) && isAll(sentence, mention)
  return isSaid && daysToCome(text, publishedOn).size === 1
}
/** Characters before a day that begins its sentence: "See you on " */
const SHORT = 12

/** "Saturday is" */
function leadsOn({ text, language: { cues } }: Sentence, { end }: DateMention): boolean {
  return tellsAs(text.slice(end, end + 40), cues.lead, `^,? (?:${cues.lead}) `)
}

/** Whether a sentence is but a day, and not a line of its own as a day of publication is. */
function isAll({ text, block }: Sentence, { start, end }: DateMention): boolean {
  return text.length - (end - start) <= MARKS && block.text.length > text.length
}
/** Characters around a day that is all of a sentence. */
const MARKS = 2

/** The days that a text names and that are not gone; many sentences ask. */
function daysToCome({ sentences }: Text, publishedOn: string | undefined): Set<string> {
  let days = known.get(sentences)
  if (!days) {
    const ahead = sentences.flatMap(({ dates }) => dates.filter((one) => !isGone(one, publishedOn)))
    days = new Set(ahead.map(({ date }) => date).filter((date) => date !== publishedOn))
    known.set(sentences, days)
  }
  return days
}
const known = new WeakMap<Sentence[], Set<string>>()

/**
 * "Soldering for beginners (24 September)": the day to come that ends a title is no post's, unless it lists what is on; nor is that of
 * "24 September at the Vauban".
 */
export function endsTitle(
  { at, text, language }: Sentence,
  { start, end, date }: DateMention,
  publishedOn: string | undefined,
): boolean {
  const { placeBefore, cues } = language
  const isPlaced =
    start === 0 && compile(`^ (?:${placeBefore})(?: |(?<=['’]))\\p{Lu}[^.!?:]{2,40}$`, 'u').test(text.slice(end))
  const isSoon = publishedOn !== undefined && isToCome({ date }, publishedOn) && daysBetween(publishedOn, date) <= SOON
  return at < 0 && isSoon && (isPlaced || TITLE_END.test(text.slice(end))) && !tells(text, cues.listTitle)
}
const TITLE_END = /^[)\]]?$/
/** Days */
const SOON = 92
