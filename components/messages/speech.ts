/** What the words of a language are said with: its plural forms, its lists, its digits. */
import type { Voice } from '../../core/settings/voice.ts'

/** One for each form that the language has (Intl.PluralRules); `#` is the count. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

export interface Speech {
  /** "3 events" */
  plural(count: number, forms: Forms): string
  /** "the day, the time and the place" */
  list(items: string[]): string
  /** In the digits of the locale. */
  number(count: number): string
  /** As a sentence begins. */
  upper(text: string): string
  /** As within a sentence. */
  lower(text: string): string
  /** Foreign text (a host, a title) in words that run from right to left, so that neither turns the other around. */
  isolate(text: string): string
}

export function toSpeech({ language, locale }: Voice): Speech {
  const number = (count: number) => new Intl.NumberFormat(locale).format(count)
  return {
    number,
    plural: (count, forms) =>
      (forms[new Intl.PluralRules(language).select(count)] ?? forms.other).replaceAll('#', number(count)),
    list: (items) => new Intl.ListFormat(locale).format(items),
    upper: (text) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
    lower: (text) => text.charAt(0).toLocaleLowerCase(locale) + text.slice(1),
    isolate: (text) => FIRST_STRONG_ISOLATE + text + POP_ISOLATE,
  }
}

/** Unicode's marks for text of a direction of its own (UAX #9). */
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'
