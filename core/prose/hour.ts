/** Which of the clock times around an announced day is its start, and which the opening of the doors. */
import type { Language } from '../languages/language.ts'
import { compile, tells } from '../languages/pattern.ts'
import type { ClockMention } from '../time/clock.ts'
import { isLabelled } from './label.ts'
import type { Sentence, Text } from './text.ts'
import { hasCue } from './text.ts'

export interface Hour {
  start?: ClockMention
  door?: ClockMention
}

/** The likeliest start for a day that `told` names; nothing where no time belongs to it. */
export function findHour(text: Text, scope: Sentence[], told: Sentence[], date: string): Hour {
  let door: ClockMention | undefined
  let best: { mention: ClockMention; score: number } | undefined
  for (const sentence of scope) {
    if (sentence.dates.length > 0 && !sentence.dates.some((mention) => mention.date === date)) continue
    for (const mention of sentence.times) {
      const before = sentence.text.slice(Math.max(0, mention.start - 30), mention.start)
      const after = sentence.text.slice(mention.end, mention.end + 30)
      if (endsWith(before, sentence.language) || startsWith(after, sentence.language.cues.doors)) {
        door ??= mention
        continue
      }
      const score = scoreOf(mention, sentence, text, told)
      if (score >= 1 && score > (best?.score ?? 0)) best = { mention, score }
    }
  }
  // "opens at 6 PM" with no other hour: that is when to be there
  if (!best) return door ? { start: door } : {}
  return { start: best.mention, ...(door && { door }) }
}

function endsWith(text: string, { cues, hourBefore }: Language): boolean {
  return compile(`(?<!\\p{L})(?:${cues.doors})(?: ?[:：]| (?:${hourBefore}))? ?$`, 'iu').test(text)
}
function startsWith(text: string, words: string): boolean {
  return compile(`^ ?\\(?(?:${words})(?!\\p{L})`, 'iu').test(text)
}

function scoreOf(mention: ClockMention, sentence: Sentence, text: Text, told: Sentence[]): number {
  const distance = Math.min(...told.map(({ at }) => Math.abs(Math.max(0, at) - Math.max(0, sentence.at))))
  let score = 0
  if (told.includes(sentence)) score += 3
  else if (told.some(({ at }) => at === sentence.at)) score += 2
  else if (distance <= 3) score += 1
  else if (distance <= 8) score += 0.5
  if (isLabelled(sentence, text, 'labelTime') || isLabelled(sentence, text, 'labelDate')) score += 2
  if (hasCue(sentence, 'announce')) score += 0.75
  if (mention.endTime) score += 0.25
  if (sentence.block.kind === 'quote') score -= 1.5
  if (hasCue(sentence, 'past')) score -= 1
  if (tells(sentence.text.slice(Math.max(0, mention.start - 40), mention.start), sentence.language.cues.notTheEvent))
    score -= 1.5
  return score
}
