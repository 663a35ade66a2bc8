/** Assemblies that are called twice: by the law the second call needs no quorum, so that is the one that people come to. */
import { tells, wholeWords } from '../../languages/pattern.ts'
import type { Span } from '../../time/clock.ts'
import type { Sentence } from './text.ts'

/** The sentences without the days and hours of a first call, where those of the second are told: "on Friday at 7 in first call, on Saturday at 5 in second call". */
export function withoutFirstCalls(sentences: Sentence[]): Sentence[] {
  const seconds = sentences.filter(({ text, language: { calls } }) => calls && tells(text, calls[1]))
  if (seconds.length === 0) return sentences
  return sentences.map((sentence, at) => {
    const { text, dates, times, language } = sentence
    const found = language.calls && wholeWords(language.calls[0]).exec(text)
    if (!found) return sentence
    const { index } = found
    const end = index + found[0].length
    const call = wholeWords(language.calls?.[1] ?? '').exec(text)
    const second = call?.index ?? text.length
    if (second < end) return sentence
    // "at 7 in first call", or "in first call at 7"
    const isBehind = [...dates, ...times].some((span) => span.end <= index && index - span.end <= BESIDE)
    const isFirst = (span: Span) => (isBehind ? span.end <= end : span.start >= end && span.end <= second)
    // "in second call on", and the day in a line of its own
    const isBelow = call && text.length - call.index - call[0].length <= BELOW
    const others = isBelow ? sentences.slice(at + 1, at + 2) : call ? [] : seconds
    const left = <Told extends Span>(told: Told[], ofOther: (one: Sentence) => Span[]): Told[] => {
      const rest = told.filter((span) => !isFirst(span))
      return rest.length > 0 || others.some((one) => ofOther(one).length > 0) ? rest : told
    }
    return { ...sentence, dates: left(dates, (one) => one.dates), times: left(times, (one) => one.times) }
  })
}
/** Characters: ", in " */
const BESIDE = 5
/** Characters: " on the day of" */
const BELOW = 16
