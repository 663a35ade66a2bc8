import { describe, expect, test } from 'vitest'
import { readStarts } from './post.ts'

describe('a day to come and its hour announce what has a name or a place, also without a weekday or a verb of meeting', () => {
  test.each([
    ['en', 'Ada Quill speaks about bees on 22 May at 8pm in the Town Library.'],
    ['en', 'The choir performs on 22 May at 8pm in the Old Mill.'],
    ['de', 'Der Film „Ernte“ läuft am 22. Mai um 20 Uhr in der Stadthalle.'],
    ['fr', 'Le club propose un quiz le 22 mai à 20h à la Halle aux Blés.'],
    ['es', 'La compañía representa «Alicia» el 22 de mayo a las 20h en la Lonja.'],
    ['it', 'Va in scena «Alice» il 22 maggio alle ore 20 alla Loggia del Grano.'],
    ['pt', 'Os alunos mostram os seus trabalhos no dia 22 de maio às 20h no Mercado Velho.'],
    ['nl', 'De studenten laten op 22 mei om 20 uur in de Korenhal hun werk zien.'],
  ])('%s: %s', (language, sentence) => {
    expect(readStarts(language, 'News', `<p>${sentence}</p>`)).toEqual(['2027-05-22T20:00'])
  })

  test('and so does a row of them', () => {
    const sentence = 'The choir sings on 8, 15 and 22 May at 8pm in the Town Library.'
    expect(readStarts('en', 'News', `<p>${sentence}</p>`)).toEqual(
      [8, 15, 22].map((day) => `2027-05-${String(day).padStart(2, '0')}T20:00`),
    )
  })

  test.each([
    ['en', 'Applications close on 22 May at 8pm.'],
    ['en', 'The parcel arrives on 22 May at 8pm.'],
    ['fr', 'Le colis sera livré le 22 mai à 20h.'],
    ['it', 'Il nuovo orario entra in vigore il 22 maggio alle ore 4.'],
  ])('but not of nothing: %s: %s', (language, sentence) => {
    expect(readStarts(language, 'News', `<p>${sentence}</p>`)).toEqual([])
  })

  test('a comment is no sentence about a day', () => {
    expect(readStarts('en', 'News', '<p>Linen is grown again.</p><p>Ben, library, 22 May 2027 at 20:00</p>')).toEqual(
      [],
    )
  })
})
