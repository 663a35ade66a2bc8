/** The month that stands over the days of a programme: "May 2027" in "What's on in May 2027". */
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
