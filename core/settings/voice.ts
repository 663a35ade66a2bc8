/** In which language a user is spoken to, and in which locale dates and numbers are read. */

/** The languages of the interface, by their codes (ISO 639-1). */
export const LANGUAGES = ['en', 'fr', 'de', 'es', 'pt', 'it', 'nl', 'ja', 'ar'] as const
export type SpokenLanguage = (typeof LANGUAGES)[number]

export interface Voice {
  language: SpokenLanguage
  /** BCP 47: one of the user's own, where there is one of that language, so that dates read as at home. */
  locale: string
}

/** `wish` is the user's own choice; without one it is the first of the browser's languages that is spoken here, else English. */
export function chooseVoice(wish: SpokenLanguage | 'browser', languages: readonly string[]): Voice {
  const known = languages.map((tag) => tag.split('-', 1)[0]).find(isSpoken)
  const language = wish === 'browser' ? (known ?? 'en') : wish
  const locale = languages.find((tag) => tag.startsWith(`${language}-`))
  // a bare "en" would read dates as in America
  return { language, locale: locale ?? (language === 'en' ? 'en-GB' : language) }
}

export function isSpoken(value: unknown): value is SpokenLanguage {
  return LANGUAGES.some((language) => language === value)
}

const RIGHT_TO_LEFT: readonly string[] = ['ar']

/** For `dir` in HTML. */
export function directionOf(language: SpokenLanguage): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr'
}

/** What the language calls itself: "Français". */
export function nameOf(language: SpokenLanguage): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
