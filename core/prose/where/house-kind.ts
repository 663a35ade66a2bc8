/** How a house is told apart from others behind its name, in languages that do so in small letters: "sala de exposiciones". */
import { compile, tells } from '../../languages/pattern.ts'
import { nameSource } from '../text/place-names.ts'
import type { Sentence } from '../text/text.ts'

/** " de actos del centro cívico" behind the "salón" that ends at `from`, up to the next day or hour; mostly empty. */
export function kindBehind({ text, language, dates, times }: Sentence, from: number): string {
  const { ofHouse, weekdays } = language
  if (!ofHouse) return ''
  const { of, kinds, not } = ofHouse
  const name = `(?:${nameSource(language)}|["“«][^"”»]{2,40}["”»])`
  const kind = `(?: (?:${kinds})(?!\\p{L}))`
  const house = `(?:ex )?(?:\\p{Lu}|(?!(?:${not})(?!\\p{L}))\\p{Ll}{2})[\\p{L}’']*`
  const pattern = compile(
    `^(?:${kind}(?: ${name})?)?(?: (?:${of})(?:(?<=['’])| )(?:${name}|${house}${kind}?(?: ${name})?)){0,3}`,
    'u',
  )
  const ahead = [...dates, ...times].map(({ start }) => start).filter((start) => start >= from)
  const behind = pattern.exec(text.slice(from, Math.min(...ahead, text.length)))?.[0] ?? ''
  return tells(behind, weekdays.join('|')) ? '' : behind
}
