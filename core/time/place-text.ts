/** How places are written: parts of an address, postal codes, accents, and words that are no city. */
import { compile } from '../languages/pattern.ts'

/** The form in which names are compared: "Saint-Étienne" → "saint etienne", "St. Gallen" → "saint gallen". */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(MARK, '')
    .toLowerCase()
    .replace(STROKE, (letter) => STROKES[letter] ?? letter)
    .replace(compile(BETWEEN, 'gu'), ' ')
    .replace(SAINT, 'saint ')
    .trim()
}
/** The accent of "é" */
const MARK = /[\u0300-\u036f\u3099\u309a]/g
/** "ł", "ø", "ß": letters that decompose into nothing */
const STROKE = /[łøßæœđıð]/g
const STROKES: Record<string, string> = { ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i', ð: 'd' }
/** "-", ". ", "’" */
const BETWEEN = '[^\\p{L}\\p{Lo}\\p{N}]+'
/** "St Gallen" */
const SAINT = /^st(?:e)? /

/** Before a town's name, makes it another town's: "Novo Hamburgo" is not Hamburg, nor New York York. */
export const NEW_TOWN = /^(?:new|n[ou]e?v[ao]|nuov[ao]|nouvelle)$/i

/** The parts of an address, each without postal code, from the first to the last: "12 Rue X, 64000 Pau" → "12 Rue X", "Pau". */
export function splitPlace(location: string): string[] {
  return location
    .split(SEPARATOR)
    .flatMap(splitRegion)
    .map((part) =>
      (STATE_AND_ZIP.test(part)
        ? part
        : part.replace(compile(POSTCODE_BEFORE, 'u'), '').replace(POSTCODE_AFTER, '')
      ).trim(),
    )
    .filter(Boolean)
}
/** ", ", " - ", "(", a line break */
const SEPARATOR = /[,;\n|()[\]·•、，]| [-–—] /
/** "64000 Pau", "D-10115 Berlin", "1012 AB Amsterdam", "111 22 Stockholm", "00-950 Warszawa", "〒150-0001 東京" */
const POSTCODE_BEFORE =
  '^\\s*(?:〒\\s*)?(?:[A-Z]{1,2}-)?(?:\\d{3,6}(?:[- ]\\d{2,4})?|\\d\\d-\\d{3})(?: [A-Z]{2})?\\s+(?=[\\p{L}\\p{Lo}])'
/** "London SW1A 1AA", "Paris 11e", "Tokyo 150-0001", "Paris Cedex 08", "Praha 1", "Almería capital" */
const POSTCODE_AFTER = /(?<!\s)(?:\s+(?:cedex\b|capital\b|\S{0,8}\d\S{0,8})){1,3}\s*$/i

/** "San Francisco CA 94103" → "San Francisco", "CA 94103" */
function splitRegion(part: string): string[] {
  const match = QUADRANT.test(part) ? null : compile(STATE_AFTER, 'u').exec(part)
  return match ? [match[1] ?? '', match[2] ?? ''] : [part]
}
/** "200 Union St SE", a quarter of an American town */
const QUADRANT = /^\s*\d.*\s[NS][EW]\s*$/
/** "San Francisco CA 94103", "Sydney NSW" */
const STATE_AFTER = '^(.*[\\p{L}\\p{Lo}])\\s+((?:[A-Z]{2}|ACT|NSW|QLD|TAS|VIC)(?:\\s+\\d{4,5}(?:-\\d{4})?)?)\\s*$'

/** "CA 94103": a postal code of the United States, which settles that CA is no country. */
export const STATE_AND_ZIP = /^\s*([A-Z]{2})\s+\d{5}(?:-\d{4})?\s*$/

/** Cities, states and countries of the table whose name, in some language, is an everyday word or a common given name in the languages that are read. */
const COMMON = new Set(
  `austin bari bath brest cali carlisle chad charlotte como cork derby essen florence genes hamilton hamm hull island jersey
  jordan leon lima lund mesa metz montana mosca nancy nice pau phoenix raleigh reading regina salvador santiago split
  tours turkey ulm victoria vienne`.split(/\s+/),
)

/** Whether a folded name needs more than its letters to be taken for a city: a part of its own, and a capital. */
export function isCommonWord(name: string): boolean {
  return COMMON.has(name)
}
