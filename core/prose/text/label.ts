/** Labels before what an announcement tells: "When: Friday", or "Where" with the place in the next block. */
import { begun, compile, isUnspaced, tellsAs } from '../../languages/pattern.ts'
import { mayTell } from '../../languages/roots.ts'
import type { DateMention } from '../../time/date-mention.ts'
import type { Sentence, Text } from './text.ts'

/** "When: Friday" in one block, or "When" or "📅 …" alone in the block before. */
export function isLabelled(
  sentence: Sentence,
  { blocks }: Text,
  label: 'labelDate' | 'labelTime' | 'labelPlace',
): boolean {
  if (sentence.at < 0) return false
  const words = sentence.language.cues[label]
  if (SIGNS[label].test(sentence.block.text)) return true
  const above = blocks[sentence.at - 1]?.text ?? ''
  const isSignAbove = above.length <= LONGEST_LABEL && !/\d/.test(above) && SIGNS[label].test(above)
  return isSignAbove || labelLength(sentence.block.text, words) > 0 || isLabel(above, words)
}

/**
 * "Free entry Date: Friday, 5 May": lines that a page runs together keep their labels; at its beginning "When Friday, 5 May" does, and
 * "Day 1 – 5 May".
 */
export function isLedByLabel({ text, offset, language: { cues } }: Sentence, { start, kind }: DateMention): boolean {
  const before = text.slice(0, start)
  const first = kind === 'full' ? '' : '1[^\\p{L}]{1,3}'
  if (offset === 0 && compile(`^(?:${cues.labelDate}) ${first}$`, 'iu').test(before)) return true
  const label = compile(`${begun(cues.labelDate)} ?[:：] ?$`, 'iu').exec(before.slice(-LONGEST_LABEL))
  return label !== null && compile(CAPITAL, 'u').test(label[0])
}
/** "Date: ", and not the end of "mise à jour: " */
const CAPITAL = '^\\p{Lu}'
/** Characters */
const LONGEST_LABEL = 24

/** What stands for the words in any language: a calendar, a clock, a pin. */
export const SIGNS = {
  labelDate: /^(?:📅|📆|🗓)/u,
  labelTime: /^(?:[🕐-🕧]|⏰|⏱|⌚)/u,
  labelPlace: /^📍\ufe0f?/u,
}

/** How many characters of the text are the label: 6 of "When: Friday", 7 of "Quand ? le samedi"; 0 without one. */
export function labelLength(text: string, words: string): number {
  if (!mayTell(text, words)) return 0
  const separator = isUnspaced(words) ? UNSPACED : SPACED
  return compile(`^[^\\p{L}]{0,4}(?:${words})${separator}`, 'iu').exec(text)?.[0].length ?? 0
}
/** "When :", "When – ", "Date- 5 May" */
const SPACED = '(?: ?[:：?？] ?|(?: [–—]|-)(?: |(?=\\d)))'
/** "日時：", "【日時】", "日時 1月14日", "会場は" */
const UNSPACED = '(?: ?[:：】〉》｜] ?| |(?<=[^ ]{2})は[、,]?)'

/** The same of one without a mark before a name: 11 of "Treffpunkt Kirchplatz"; 0 without one. */
export function bareLabelLength(text: string, words: string): number {
  const [label = ''] = compile('^\\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0,2} (?=\\p{Lu})', 'u').exec(text) ?? []
  return label.length > SHORTEST && compile(`^(?:${words}) $`, 'iu').test(label) ? label.length : 0
}
/** Characters: "Where " may begin a name, and so may "Salle " */
const SHORTEST = 6

/** "Ends: ", "Date and time:" */
export const COLON = /[:：] ?$/

/** Whether the text is a label and nothing else: "Where?", "Lieu :", "Quando? 🌎". */
export function isLabel(text: string, words: string): boolean {
  return (
    text.length < 40 &&
    tellsAs(text, words, `^[^\\p{L}]{0,4}(?:${words}) ?[:：?？】]?(?: [☀-➿\ud83c-\ud83e]\\S{0,3})?$`)
  )
}
