import { describe, expect, test } from 'vitest'
import { compile, wholeWords } from '../../core/languages/pattern.ts'

/** The scripts of the languages that are read, and their neighbours. */
const SCRIPTS = ['Latin', 'Greek', 'Cyrillic', 'Hiragana', 'Katakana', 'Han']
/** Words of these stand without spaces; a pattern without any of them has nothing to do with them. */
const UNSPACED = ['Hiragana', 'Katakana', 'Han']
const CHARACTERS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => !/[\ud800-\udfff]/.test(character),
)

describe('a property as a few ranges', () => {
  test.each(SCRIPTS)('knows the letters of the script %s, as people write them', (script) => {
    const letter = compile(UNSPACED.includes(script) ? '^(?:\\p{L}|日本)$' : '^\\p{L}$', 'iu')
    // phonetic and historic letters, ligatures and the like stand elsewhere
    const everyday = CHARACTERS.filter((character) =>
      new RegExp(`^(?=\\p{L})\\p{Script=${script}}$`, 'u').test(character),
    ).filter(
      (character) =>
        !/[\u0250-\u02ff\u1d00-\u1dbf\u2000-\u2fff\u31f0-\u31ff\ua640-\uabff\uf900-\ufaff\u303b\ufb00-\ufb06\uff21-\uff9dµ]/.test(
          character,
        ),
    )
    expect(everyday.length).toBeGreaterThan(80)
    expect(everyday.filter((character) => !letter.test(character))).toEqual([])
  })

  test('takes no mark, no space and no digit of these scripts for a letter', () => {
    const letter = compile('^(?:\\p{L}|日本)$', 'iu')
    const others = [...' \n\u00a0!"#$%&\'()*+,-./0123456789:;<=>?@[\\]^_`{|}~¡§«»·¿×÷–—‘’“”…€、。「」・〜！？']
    expect(others.filter((character) => letter.test(character))).toEqual([])
  })

  test.each(['Lu', 'Ll'])(
    'knows by %s which letters are capitals and which are small, as far as people write them',
    (property) => {
      const [ours, theirs] = [compile(`^\\p{${property}}$`, 'u'), new RegExp(`^\\p{${property}}$`, 'u')]
      // phonetic and historic letters, and Greek ones that stand for numbers
      const everyday = CHARACTERS.slice(0, 0x530).filter(
        (character) => !/[ĸ\u0180-\u036f\u0390\u03b0\u03d0-\u03ff]/.test(character),
      )
      expect(everyday.filter((character) => ours.test(character) !== theirs.test(character))).toEqual([])
      expect(everyday.filter((character) => ours.test(character)).length).toBeGreaterThan(200)
    },
  )

  test('knows by Lo what stands without capitals: kana, ideographs, Hangul', () => {
    const letter = compile('^[\\p{L}\\p{Lo}]$', 'u')
    expect([...'のネ々東가한éЖא'].filter((character) => !letter.test(character))).toEqual([])
    expect([...'・、。「 -1'].filter((character) => letter.test(character))).toEqual([])
  })

  test('holds inside a class and beside one', () => {
    expect(compile('^[^\\p{L}\\d]{2}[\\p{L}\\p{N}-]+\\p{L}$', 'iu').test('("Été-1é')).toBe(true)
    expect(compile('^\\p{L}{2}(?:町)?$', 'iu').test('東京')).toBe(true)
    expect(compile('^\\p{Lu}\\p{Ll}$', 'u').test('Éa')).toBe(true)
    expect(compile('^\\p{Lu}\\p{Ll}$', 'u').test('éA')).toBe(false)
  })
})

test('whole words are found in any case, with accents, and in no longer word', () => {
  const found = (text: string) => [...text.matchAll(wholeWords('märz|été|мая', 'g'))].map(([word]) => word)
  expect(found('MÄRZ, Été; Märzen, xété, 3 МАЯ, été2')).toEqual(['MÄRZ', 'Été', 'МАЯ'])
})
