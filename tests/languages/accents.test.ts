import { describe, expect, test } from 'vitest'
import { orWithoutAccents, withoutAccents } from '../../core/languages/accents.ts'
import { tells } from '../../core/languages/pattern.ts'

describe('words are understood without their accents', () => {
  test.each([
    ['sábado', 'no proximo sabado'],
    ['terr(?:à|anno)', "si terra' in sede"],
    ['terr(?:à|anno)', 'si terrá in sede'],
    ['février', 'LE 5 FEVRIER'],
    ['août', 'le 5 aout'],
    ['réunions?', 'reunion publique'],
    ['märz', '5. Maerz'],
    ['nächste[nr]?', 'der naechste Termin'],
  ])('%s in "%s"', (words, text) => {
    expect(tells(text, words)).toBe(true)
  })

  test.each([
    ['été|à', 'a la fin'],
    ["è|c[’']è", 'musica e cena'],
    ['às', 'as oficinas'],
    ['fermée?s?', 'visite de la ferme, et de deux fermes'],
    ['\\p{L}{2,9}[ae]r(?:á|ão)', 'agora e para todos'],
    ['über', 'der Ubersee'],
  ])('but not %s in "%s", which are other words', (words, text) => {
    expect(tells(text, words)).toBe(false)
  })

  test('classes of letters stay as they are', () => {
    expect(orWithoutAccents('s[áa]bados?|[çéã]{2}')).toBe('s[áa]bados?|[çéã]{2}')
  })

  test('what is looked for first has none either', () => {
    expect(withoutAccents('überall märz, então às ñ')).toBe('ueberall maerz, entao as n')
  })
})
