/** Several events of one day, each at an hour of its own: "a board meeting at 7 and a general meeting at 7.30". */
import { compile, indexOfWord } from '../../languages/pattern.ts'
import type { ClockMention } from '../../time/clock.ts'
import { toMinutes } from '../../time/minutes.ts'
import type { Day, Judged } from '../days/days.ts'
import { isDoor } from '../hours/hour-words.ts'
import { namesEvent } from '../name.ts'
import { isClosing, isLimit } from '../text/ending.ts'
import type { Sentence, Text } from '../text/text.ts'
import { hasCue } from '../text/text.ts'
import { phraseIn, quotedIn, SHORT } from './clause.ts'
import type { Entry } from './entry.ts'
import { cut } from './entry.ts'

/** An hour, and the words that are about it and no other. */
interface Point {
  hour: ClockMention
  clause: Sentence
  name: string | undefined
  /** Whether another hour of its sentence is told with another thing. */
  isJoined: boolean
}

/**
 * What is on at each of the day's hours, in the sentences that speak of it. Where one of them is only an hour of something ("doors", "we
 * meet"), or the title names the event, they are the programme of one: `[]`.
 */
export function findHours(text: Text, day: Day, judged: Judged, sentences: Sentence[]): Entry[] {
  const points = sentences.flatMap(pointsOf)
  const isSplit = points.every(({ name, hour }, index) => {
    const isOther = (one: Point) => one.name !== name && one.hour.time > hour.time
    return name && points.slice(index + 1).every(isOther)
  })
  if (points.length < 2 || !isSplit) return []
  const counted = sentences.map(countIn).find(Boolean)
  const isApart = points.every(({ hour, isJoined }, index) => {
    const next = points[index + 1]
    return isJoined || !next || toMinutes(next.hour.time) - toMinutes(hour.time) >= APART
  })
  if (counted ? counted !== points.length : namesEvent(text) || !isApart) return []
  return points.flatMap(({ name, clause }) => {
    const told = [judged, { ...judged, sentence: clause, score: 1 }]
    return name ? [{ name, day: { ...day, told }, sentences: [clause], around: sentences }] : []
  })
}
/** Minutes; parts of one event follow one another sooner. */
export const APART = 90

/** "two talks", "Deux rendez-vous": how many things a sentence says that there are. */
function countIn({ text, language: { numbers, cues } }: Sentence): number | undefined {
  const few = numbers.slice(1, MOST).join('|')
  const told = compile(
    `(?<![\\p{L}\\d])(?<count>[2-${MOST}]|${few})(?: \\p{L}+){0,1}[ -](?:\\p{L}+-)?(?:${cues.event}|${cues.listTitle})(?!\\p{L})`,
    'iu',
  )
  const count = told.exec(text)?.groups?.count
  return count ? Number(count) || indexOfWord(numbers, count) + 1 : undefined
}
const MOST = 5

/** Where the first hour stands behind what is on then, so do the others: "a meeting at 7 and a talk at 8", "at 7 a meeting, at 8 a talk". */
function pointsOf(sentence: Sentence): Point[] {
  const { text, times, language } = sentence
  const starts = times.filter((one) => {
    const [before, after] = [text.slice(0, one.start).slice(-BESIDE), text.slice(one.end)]
    return !isLimit(sentence, one) && !isClosing(before, after, language) && !isDoor(before, after, language)
  })
  const first = starts[0]?.start ?? 0
  const isBehind = first > SHORT && nameOf(cut(sentence, 0, first)) !== undefined
  // "two talks: flax at 7 and wool at 8"
  const lead = isBehind ? text.lastIndexOf(': ', first) + 1 : 0
  return starts.map((hour, index): Point => {
    const from = index === 0 ? lead : isBehind ? (starts[index - 1]?.end ?? 0) : hour.start
    const next = starts[index + 1]
    // what names another day there is called so: "the Sunday Choir"
    const clause = { ...cut(sentence, from, next ? (isBehind ? hour.end : next.start) : text.length), dates: [] }
    return { hour, clause, name: nameOf(clause), isJoined: starts.length > 1 }
  })
}
/** Characters */
const BESIDE = 40

function nameOf(clause: Sentence): string | undefined {
  if (hasCue(clause, 'past') || hasCue(clause, 'notTheEvent') || hasCue(clause, 'cancelled')) return undefined
  const quoted = quotedIn(clause)
  return quoted && (hasCue(clause, 'event') || hasCue(clause, 'announce')) ? quoted : phraseIn(clause)
}
