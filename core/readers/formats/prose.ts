/** Events announced in plain words: the day that cues and grammar point to, and what is told around it. */
import type { Page } from '../../page/page.ts'
import { EVENING, isGone, toldOf } from '../../prose/days/days.ts'
import type { Dated, Text } from '../../prose/text/text.ts'
import { readText } from '../../prose/text/text.ts'
import type { Candidate, Hint } from '../reader.ts'

/** Prose is hinted by the languages' words, which the detector gathers itself. */
export const hint: Hint = {}
export const trust = 0.75

/** The event or the list of events that the text announces; a text that announces none gives `[]`. */
export function read(page: Page): Candidate[] {
  const { publishedOn } = page
  const text = readText(page, (days) => mayAnnounce(days, publishedOn))
  if (!text) return []
  if (mayBeSeveral(text, publishedOn)) {
    const findSeveral = page.need('several')
    const sentences = page.need('announced').withLastDays(text.sentences, publishedOn)
    return findSeveral({ ...text, sentences }, publishedOn)
  }
  const { judgeDays, toCandidate, findName } = page.need('announced')
  const [day] = judgeDays(text, text.sentences, publishedOn)
  if (!day) return []
  const name = findName(text, toldOf(day))
  // "Newsletter" names none: one of those who tell events apart may find the words for it
  if (!name) return page.need('several')(text, publishedOn)
  const candidate = toCandidate(text, text.sentences, day, name)
  return candidate ? [candidate] : []
}

/** Whether a day to come is named, or lines that may be days. */
function mayAnnounce(days: Dated[], publishedOn: string | undefined): boolean {
  return (
    days.some(({ dates }) => dates.some((mention) => !isGone(mention, publishedOn))) ||
    days.filter(({ text }) => NUMBERS.test(text)).length > 1
  )
}

/** Whether more than one day to come is told, or more than one hour, or an hour of the evening beside days that may each have it. */
function mayBeSeveral({ sentences }: Text, publishedOn: string | undefined): boolean {
  const days = new Set<string>()
  const hours = new Set<string>()
  let lines = 0
  let isLasting = false
  for (const { text, dates, times } of sentences) {
    if (NUMBERS.test(text)) lines++
    for (const mention of dates) if (!isGone(mention, publishedOn)) days.add(mention.date)
    if (dates.some(({ lastDate }) => lastDate)) isLasting = true
    for (const { time } of times) hours.add(time)
  }
  const isTwice = hours.size > 1 || (isLasting && [...hours].some((hour) => hour >= EVENING))
  return days.size > 1 || (days.size > 0 && isTwice) || lines > 1
}
/** "12/01 : Le Phare" is a day only beside others. */
const NUMBERS = /^\d{1,2}[/.]\d{1,2}\.? ?[:–—|-]/
