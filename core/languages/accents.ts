/** Words as people type them who have no key for an accent, or take the other one: "sabado", "si terrá", "Maerz". */

/** Letters without their accents, by which words are looked for: "märz" and "Maerz" are both "maerz". */
export function withoutAccents(text: string): string {
  return text.replace(ACCENTED, bare)
}
const ACCENTED = /[à-ÿ]/g

/** "é" → "e", "ä" → "ae" */
function bare(letter: string): string {
  const [plain = letter] = letter.normalize('NFD')
  return UMLAUTS.includes(letter) ? `${plain}e` : plain
}
const UMLAUTS = 'äöü'

/**
 * The source of a pattern, which then matches its words without their accents too, and with the other one of "à" and "á". Not where an accent
 * tells words apart: in short ones ("é", "às"), in endings alone ("…rá"), and in the "é" at the end of "fermé".
 */
export function orWithoutAccents(source: string): string {
  return source.replace(CLASS_OR_ACCENTED, (letter, at: number) => {
    const plain = bare(letter)
    if (letter[0] === '[' || plain === letter) return letter
    if (plain.length > 1) return `(?:${letter}|${plain})`
    const [, before = ''] = LETTERS_BEFORE.exec(source.slice(Math.max(0, at - 6), at)) ?? []
    const [after = ''] = LETTERS_AFTER.exec(source.slice(at + 1, at + 4)) ?? []
    const isOwnWord = before.length + after.length < OTHERS || (letter === 'é' && ENDING.test(after))
    // "à", "á", "a"
    return `[${letter}${isOwnWord ? '' : plain}${`${plain}\u0300${plain}\u0301`.normalize()}]`
  })
}
/** "[àa]", "é" */
const CLASS_OR_ACCENTED = /\[(?:\\.|[^\]\\])*\]|[à-ÿ]/g
/** Those of "terr(?:à|anno)" too. */
const LETTERS_BEFORE = /([a-zß-ÿ]+)(?:\(\?:)?$/
const LETTERS_AFTER = /^[a-zß-ÿ]+/
/** Other letters of a word; with fewer it may be another one without its accent. */
const OTHERS = 3
/** "fermé", "fermés", "fermées" */
const ENDING = /^e?s?$/
