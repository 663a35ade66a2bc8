/** The month or the season that stands over the days of a programme: "What's on in May 2027", "Programme 2027/28". */
import type { Language } from '../languages/language.ts'
import { compile, indexOfWord, tells } from '../languages/pattern.ts'
import type { DateContext } from './date-mention.ts'

/**
 * What a heading says of the days below it: their month, with its year or in the one after publication, and their years. Of other lines
 * ("May", "Programme 2027 – 2028") the ones that say hardly more, or that are a list's title.
 */
export function monthOver(
  text: string,
  isHeading: boolean,
  { months, filler, ordinal, cues }: Language,
  publishedOn: string | undefined,
): Pick<DateContext, 'inMonth' | 'inYears' | 'ofYear'> {
  if (text.length > (isHeading ? LONGEST : SHORT)) return {}
  const [all = '', first, last] = YEARS.exec(text) ?? []
  const anyMonth = months.join('|')
  const pattern = `(?<!\\p{L}|\\d(?:${ordinal})?\\.? ?(?:(?:${filler}) )?)(?:${anyMonth})(?!\\p{L}| \\d{1,2}(?!\\d))`
  const month = tells(text, anyMonth) ? compile(pattern, 'iu').exec(text)?.[0] : undefined
  if (!isHeading && !(month && text.length - month.length - all.length < BESIDE) && !tells(text, cues.listTitle))
    return {}
  const number = String(indexOfWord(months, month) + 1).padStart(2, '0')
  const [written = '', writtenIn = ''] = publishedOn?.split('-') ?? []
  const year = first ?? (written && Number(written) + (number < writtenIn ? 1 : 0))
  return {
    ...(month && year && { inMonth: `${year}-${number}` }),
    ...(first && { inYears: [Number(first), Number(first) + (last ? 1 : 0)] }),
    ...(first && !last && text.length - all.length < BESIDE && { ofYear: Number(first) }),
  }
}
/** Characters of a heading, and of a line that stands like one. */
const [LONGEST, SHORT] = [80, 40]
/** Characters: " de ", ":" */
const BESIDE = 6
/** "2027", "2027 – 2028", "2027/28" */
const YEARS = /(?<![\d.:/-])(20\d\d)(?: ?[-–/] ?((?:20)?\d\d))?(?![\d.:/-])/
