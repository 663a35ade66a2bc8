/** Where the sentences of a text end: at a mark before a capital, but not at that of an abbreviation or a number. */
import type { Language } from '../../languages/language.ts'
import { compile } from '../../languages/pattern.ts'

/** The end of a sentence, before the next one's capital, digit, opening mark or price. */
const SENTENCE_END = `[.!?…]["'”’»)]? (?=[\\p{Lu}\\d"'“«(¿¡£€$])|[。！？]`
/** "p.m. On", "St. John", "Dr. Who", "No. 5": no end; but "in York. We" and "at 6 PM. We" are one. */
const SHORT_WORDS = '(?![AP]M)\\p{Lu}\\p{L}{1,2}|no|str?|[Aa]vda|vs|etc|approx|ca|env|mw|dhr|mevr|drs?|[Pp]rof|ds'

/** Whether the sentence goes on behind the dot: an abbreviation's, or an ordinal's where those are written with one. */
function goesOn(before: string, after: string, language?: Language): boolean {
  const short = language?.abbreviations ?? SHORT_WORDS
  const flags = language?.abbreviations ? 'iu' : 'u'
  // "20:30 h. Town Hall"
  if (HOUR_UNIT.test(before)) return false
  if (ITEM_NUMBER.test(before) || (DAY.test(before) && HOUR.test(after))) return true
  // "thanks to Joe. The next one": no name goes on so
  if (language && compile(`^ (?:${language.articles}|${language.nextBefore})(?!\\p{L})`, 'iu').test(after)) return false
  // "Scout Hut. Tickets"
  if (language?.venue && compile(`(?<!\\p{L})(?:${language.venue})\\.$`, 'iu').test(before)) return false
  if (compile(`(?:^|[\\s(“"«])(?:\\p{L}|\\p{L}(?:\\.\\p{L}){1,3}|${short})\\.$`, flags).test(before)) return true
  if (NUMBERS.test(before + after)) return true
  if (!language) return false
  const { articles, filler, months, weekdays, ordinal } = language
  // "sam. 13 mars", "13 janv. 2027"
  const [word] = DATE_WORD.exec(before + after) ?? []
  if (word && compile(`^(?:${[...weekdays, ...months].join('|')})$`, 'iu').test(word)) return true
  if (!ORDINAL.test(before)) return false
  // who is used to it writes "20. January" in other languages too
  const isOfDay = compile(`^ (?:\\d{1,2}\\.|${[...months, ...weekdays].join('|')})(?!\\p{L})`, 'iu').test(after)
  return (
    isOfDay ||
    (ordinal.includes('\\.') && compile(`(?:^|(?<!\\p{L})(?:${articles}|${filler}) )\\d+\\.$`, 'iu').test(before))
  )
}
/** "20:30 h." */
const HOUR_UNIT = /\d ?h\.$/
/** "21.5." before " 14–18h" */
const DAY = /\d\.\d{1,2}\.$/
const HOUR = /^ \d{1,2}(?:[:.]\d|[–-]\d| ?h| uhr)/i
/** "2." of "2. Quiz night" */
const ITEM_NUMBER = /^\d{1,2}\.$/
/** The dots of "28. 10. 2016", "28. - 29. 2016"; "Sept. 3" */
const NUMBERS = /(?<!\d)\d{1,2}\.(?: \d{1,2}\. ?\d|(?<=\.\s?(?:[-–] ?)?\d{1,2}\.) 20\d\d(?!\d))|(?<!\w)Sept\. \d/
/** The "sam" of "sam. 13" */
const DATE_WORD = /(?<![^\s(|])[^\s\d.]{2,5}(?=\. \d)/
/** "das 11." */
const ORDINAL = /(?<!\d)\d{1,2}\.$/

/** The dot of "(Rev. Klein)": what a short bracket holds is one. */
const OPEN = /\([^()]{0,24}$/
const CLOSED = /^[^().!?]{1,24}\)/

/** The sentences of a text, and where each begins; without a language by what is true of most. */
export function splitSentences(text: string, language?: Language): { text: string; offset: number }[] {
  const sentences: { text: string; offset: number }[] = []
  let from = 0
  for (const { index, 0: mark } of text.matchAll(compile(SENTENCE_END, 'gu'))) {
    const stop = index + mark.length
    const before = text.slice(Math.max(from, index - 16), index + 1)
    if (mark.startsWith('.') && goesOn(before, text.slice(index + 1, index + 16), language)) continue
    if (OPEN.test(text.slice(from, index)) && CLOSED.test(text.slice(stop))) continue
    if (language?.thatIs && compile(`^(?:${language.thatIs})(?!\\p{L})`, 'iu').test(text.slice(stop, stop + 16)))
      continue
    sentences.push({ text: text.slice(from, stop).trimEnd(), offset: from })
    from = stop
  }
  if (from < text.length) sentences.push({ text: text.slice(from), offset: from })
  return sentences
}
