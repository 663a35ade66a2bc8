/** Whether a text has a word for what is called off, and in which languages. */

import { BASICS } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { compile, tells } from '../languages/pattern.ts'
import type { Page } from '../page/page.ts'

/**
 * The languages in which the text may say it: the page's own, and those whose word for it is there. Templates say it in their own
 * language, and a cancelled event must not pass for one that takes place. None: `[]`.
 */
export function offLanguages(text: string, { language, wordsOf }: Pick<Page, 'language' | 'wordsOf'>): Language[] {
  const own = wordsOf(language)
  const others = BASICS.filter(
    ({ code, cues }) => code !== own?.code && tells(text, `${cues.cancelled}|${cues.postponed}`),
  )
  const all = [own, ...others.map(({ code }) => wordsOf(code))]
  return all.filter((one) => one !== undefined).filter(({ calledOff }) => compile(calledOff.roots, 'iu').test(text))
}
