/** What came of a look at a linked page, in words: loaded where somebody looks. */
import type { Look } from '../../core/linked/linked-page.ts'
import type { Viewer } from '../../core/time/format.ts'
import { goalOf } from '../ExternalLink.tsx'
import { looksWords as words } from '../messages/looks.ts'
import { whenText } from './when-text.ts'

/** Nothing while nothing came of it, and where all that it told was added. */
export function lookText(look: Look, viewer: Viewer): string | undefined {
  const host = hostOf(look.url)
  switch (look.is) {
    case 'reading':
      return undefined
    case 'agrees':
      if (look.otherPlace) return words.otherPlace(host, look.otherPlace)
      return look.added.length === 0 ? words.nothingNew(host) : undefined
    case 'contradicts':
      return words.contradicts(host, look.told.name, whenText(look.told, viewer))
    case 'several':
      return words.several(host, look.count)
    case 'sends-on':
      return words.sendsOn(host)
    case 'elsewhere':
      return words.elsewhere(host, hostOf(look.goal))
    default:
      return words.problems[look.is](host)
  }
}

/** "Completed from meetup.com." */
export function completedText(url: string): string {
  return words.done(hostOf(url))
}

function hostOf(url: string): string {
  return goalOf(url) ?? url
}
