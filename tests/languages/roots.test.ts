import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../core/languages/all.ts'
import { wholeWords } from '../../core/languages/pattern.ts'
import { mayTell } from '../../core/languages/roots.ts'

/** Every string of a language that is a pattern for words. */
function sourcesOf(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  return part && typeof part === 'object' ? Object.values(part).flatMap(sourcesOf) : []
}

const COMPILED = LANGUAGES.flatMap(sourcesOf).filter((source) => {
  try {
    return wholeWords(source)
  } catch {
    // a list of words whose brackets are closed by the next string
    return false
  }
})

/** Of the texts every so many-th is enough. */
const STRIDE = 12

describe('a look for the first letters of words', () => {
  test.each([
    ['deadlines?|due', 'It is DUE now.', 'Do it now.'],
    ['conferen?ces?', 'two conferences', 'two confessions'],
    ['(?:next|this) (?:week|month)', 'this one', 'that one'],
    ['(?<!bil)tag(?:e|en)?', 'Tagung', 'Fest'],
    ['été|hiver', "L'ÉTÉ", 'le printemps'],
    ['毎週', '毎週の会', '毎月の会'],
    ['(?<=(?<pm>night|evening),? at )\\d', 'this evening at 8', 'this morning at 8'],
    ['(?=[hq])(?:half|quarter) past', 'a quarter past', 'ten past'],
  ])('finds those of %s in "%s" and not in "%s"', (source, with_, without) => {
    expect(mayTell(with_, source)).toBe(true)
    expect(mayTell(without, source)).toBe(false)
  })

  test.each(['\\p{L}{0,20}fest', '(?:on )?tour', '[ck]afé', 'x?day', 'day|', '(?<=a)day', '(((((((deep)))))))|day'])(
    'takes every text to have those of %s, which may begin otherwise',
    (source) => {
      expect(mayTell('Monday', source)).toBe(true)
    },
  )

  test('never misses words that a pattern of a language finds', () => {
    // what the languages themselves are written in holds all their words
    const texts = COMPILED.flatMap((source) => source.split(/[|()[\]?*{}\\]+/)).filter((text) => text.length > 2)
    let passedOver = 0
    for (const [at, source] of COMPILED.entries()) {
      // each source on other texts
      for (const text of texts.filter((_, index) => index % STRIDE === at % STRIDE)) {
        if (mayTell(text, source)) continue
        passedOver++
        if (wholeWords(source).test(text)) expect.fail(`"${text}" has none of ${source}`)
      }
    }
    expect(passedOver).toBeGreaterThan(100_000)
  })
})
