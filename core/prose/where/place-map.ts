/** Links to maps, and what they are called. */
import type { Language } from '../../languages/language.ts'
import { compile, tells } from '../../languages/pattern.ts'
import { MAP } from '../../page/maps.ts'
import type { Sentence } from '../text/text.ts'
import { linksOf } from './links.ts'
import { below, LINE } from './place-line.ts'

/** The words of a link to a map, which are the place's name. */
export function fromMap(scope: Sentence[], told: Sentence[]): { text: string; isAlone: boolean } | undefined {
  return [...told, ...below(scope, told)]
    .flatMap((one) => linksOf(one).map(({ url, text }) => ({ url, text, isAlone: text === one.block.text, one })))
    .find(({ url, text, one }) => MAP.test(url) && compile(LINE, 'u').test(text) && !isAnyMap(text, one.language))
}

/** "(map)", "(Google Maps)", "(Karte)" */
export function mapBehind(language: Language): RegExp {
  return compile(` ?[(\\[](?:[^)\\]]{0,20} )?(?:${mapIn(language)})[)\\]]$`, 'iu')
}

/** "Google Maps", "Lageplan": what a link to any map is called. */
function isAnyMap(text: string, language: Language): boolean {
  return text.includes('://') || tells(text, mapIn(language))
}

/** On any page, and in its language. */
function mapIn({ map }: Language): string {
  return `maps?|osm|${map}`
}
