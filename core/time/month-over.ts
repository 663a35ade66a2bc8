/** The month or the season that stands over the days of a programme: "What's on in May 2027", "Programme 2027/28". */
import type { Language } from '../languages/language.ts'
import { compile, indexOfWord, tells } from '../languages/pattern.ts'

/** The month that a heading names, "2027-05", with its year or in the one after publication. Nothing where it names none, or a day in it. */
export function monthIn(text: string, { months, filler, ordinal }: Language, publishedOn?: string): string | undefined {
  const anyMonth = months.join('|')
  if (text.length > LONGEST || !tells(text, anyMonth)) return undefined
  const pattern = compile(
    `(?<!\\p{L}|\\d(?:${ordinal})?\\.? ?(?:(?:${filler}) )?)(?<month>${anyMonth})(?!\\p{L}| \\d{1,2}(?!\\d))(?:,? (?:(?:${filler}) )?(?<year>20\\d\\d))?`,
    'iu',
  )
  const { month, year } = pattern.exec(text)?.groups ?? {}
  const index = indexOfWord(months, month)
  if (index < 0 || (!year && !publishedOn)) return undefined
  const number = String(index + 1).padStart(2, '0')
  if (year) return `${year}-${number}`
  const [written = '', writtenIn = ''] = publishedOn?.split('-') ?? []
  return `${Number(written) + (number < writtenIn ? 1 : 0)}-${number}`
}
/** Characters of a heading. */
const LONGEST = 80

/** Whether a line is nothing but a month and maybe its year. */
export function isMonth(text: string, { months, filler }: Language): boolean {
  return text.length < 24 && compile(`^(?:${months.join('|')}),?(?: (?:(?:${filler}) )?20\\d\\d)?:?$`, 'iu').test(text)
}

/** The years that a heading names: 2027 and 2028 of "Programme 2027/28", 2027 twice of "Talks in 2027". Nothing where it names none. */
export function yearsIn(text: string): [first: number, last: number] | undefined {
  const [, first, last] = (text.length <= LONGEST && YEARS.exec(text)) || []
  return first ? [Number(first), last ? Number(first) + 1 : Number(first)] : undefined
}
/** "2027", "2027 – 2028", "2027/28" */
const YEARS = /(?<![\d.:/-])(20\d\d)(?: ?[-–/] ?((?:20)?\d\d))?(?![\d.:/-])/

/** Whether a line is a list's title with its years: "Programme 2027 – 2028". */
export function isOfSeason(text: string, { cues }: Language): boolean {
  return text.length < SHORT && YEARS.test(text) && tells(text, cues.listTitle)
}
/** Characters. */
const SHORT = 40
