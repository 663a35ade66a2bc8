/** The region that a language tag names. */

/** "gb" of "en-gb"; the last part, for there may be a script between them. A tag without a region is returned as it is. */
export function regionOf(language: string): string {
  return language.split('-').at(-1) ?? ''
}
