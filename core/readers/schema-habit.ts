/** How a page writes the dates of its events, where one of them alone doesn't tell it. */
import { parseWhen } from '../time/when.ts'
import { NUMBERS, toIsoText } from './date-text.ts'
import type { SchemaGraph, SchemaNode } from './schema-node.ts'
import { textOf } from './schema-node.ts'

export interface Habit {
  /** Of "05/07/2027"; nothing where nobody knows. */
  isDayFirst: boolean | undefined
  /** Whether it writes the start once more where it knows no end. */
  repeatsStarts: boolean
  /** Whether it ends a day at that day's own midnight, and so several days at the last one's. */
  repeatsDays: boolean
  /** Whether it tells other offsets beside "+00:00", which systems write where they were never told a zone. */
  mixesOffsets: boolean
  /** Whether its "+00:00" is meant: most of what begins by it would begin at night. */
  isInUtc: boolean
}

/** `language` is the page's: "en", "fr-ca". */
export function findHabit(events: SchemaNode[], graph: SchemaGraph, language: string): Habit {
  const spans = events.map((event) => ['startDate', 'endDate'].map((property) => textOf(event, property, graph) ?? ''))
  return {
    isDayFirst: findOrder(spans, language),
    repeatsStarts: spans.some(([start = '', end]) => start === end && HOUR.test(start)),
    repeatsDays: spans.some(([start = '', end]) => start === end && MIDNIGHT.test(start)),
    mixesOffsets: spans.some(([start = '']) => FAR_OFFSET.test(start)),
    isInUtc: hasNights(spans.flatMap(([start = '']) => (PLUS_ZERO.test(start) ? start : []))),
  }
}

function hasNights(starts: string[]): boolean {
  return 2 * starts.filter((start) => NIGHT.test(start)).length > starts.length
}
/** T03:30, at which an evening in America begins in UTC */
const NIGHT = /T0[1-5]:/
/** +00:00, +0000 */
export const PLUS_ZERO = /\+00:?00$/
/** T18:30, not a midnight */
const HOUR = /T(?!00:00)\d\d:/
const MIDNIGHT = /T00:00/
/** -04:00, +0530; not what an hour of summer time makes */
const FAR_OFFSET = /[+-](?:0[2-9]|1\d):?\d\d$/

/** Only the British and those who learned from them write English with the day first; all others mostly do. */
const DAY_FIRST = /^(?!en\b|$)|^en-(?:gb|ie|au|nz|za|in)\b/
/** 6:30 PM: by a program that speaks American whatever the page's language is */
const HALF = /[ap]\.?m\.?$/i

function findOrder(spans: string[][], language: string): boolean | undefined {
  const numeric = spans.filter((span) => span.some((text) => NUMBERS.test(text)))
  const sure = numeric.flatMap((span) => {
    const [order, other] = [true, false].filter((isDayFirst) => isPossible(span, isDayFirst))
    return other === undefined ? (order ?? []) : []
  })
  if (sure.length > 0) return sure.includes(!sure[0]) ? undefined : sure[0]
  return DAY_FIRST.test(language) && !numeric.flat().some((text) => HALF.test(text)) ? true : undefined
}

/** Whether both days exist, and the end is not before the start. */
function isPossible([start = '', end = '']: string[], isDayFirst: boolean): boolean {
  const [first, last] = [start, end || start].map((text) => parseWhen(toIsoText(text, isDayFirst) ?? '')?.date)
  return Boolean(first && last && first <= last)
}
