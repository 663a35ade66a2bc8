/** Whether a text may hold one of some words, told without a pattern: most patterns of a language find nothing on a page. */
import { withoutAccents } from './accents.ts'

/**
 * False only where none of the alternatives in `source` can match: each begins with letters that the text does not have. A pattern
 * is compiled anew in each fresh page, and looking for its first letters costs a hundredth of that (docs/decisions/0013).
 */
export function mayTell(text: string, source: string): boolean {
  let roots = known.get(source)
  if (!roots) {
    roots = rootsOf(source)
    known.set(source, roots)
  }
  if (text !== lastText) {
    lastText = text
    lowered = withoutAccents(text.toLowerCase())
  }
  return roots.some((root) => lowered.includes(root))
}
const known = new Map<string, string[]>()
// one text is asked for many words
let lastText = ''
let lowered = ''

/** The letters that each alternative begins with; none, which every text has, where that is not plain to see. */
function rootsOf(source: string): string[] {
  const alternatives = source.match(ALTERNATIVE) ?? []
  // no word, an empty one, or brackets deeper than these
  if (!source || alternatives.join('|') !== source) return ['']
  return alternatives.flatMap((one) => {
    const [, group, letters = ''] = ROOT.exec(one) ?? []
    return group ? rootsOf(group) : withoutAccents(letters.toLowerCase())
  })
}
/** "on tour" and "(?:next|this) (?:week|month)" of "on tour|(?:next|this) (?:week|month)" */
const ALTERNATIVE = /(?:[^|()[\]\\]|\\.|\[(?:[^\]\\]|\\.)*\]|\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\))+/g
/** "conferen" of "conferen?ces?", "ta" of "(?<!bil)tag?"; the "next|this" of "(?:next|this) week" and of "(?<=next|this )week" */
const ROOT =
  /^(?:\(\?(?:<?!|=)(?:[^()]|\([^()]*\))*\))*(?:\(\?(?::|<=|<\w+>)((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*)\)|([a-zß-ÿœぁ-鿿\d '’-]+))(?![?*{])/i
