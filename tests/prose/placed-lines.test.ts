import { describe, expect, test } from 'vitest'
import { readPost, readUndated } from './post.ts'

const told = ({ startDate, location }: { startDate: string; location?: string }) =>
  `${startDate.replace(/\[.*/, '')} @${location}`

describe('a line of day, hour and place below the title is no byline', () => {
  test.each([
    ['en', 'Our summer play', '<p>Jun 12, 2027 | 7:00 PM</p><p>River Park</p>', '2027-06-12T19:00 @River Park'],
    [
      'en',
      'The loom in pictures',
      '<p>Jun 12, 2027, 4:30 PM – 6:00 PM</p><p>GOL-2620</p>',
      '2027-06-12T16:30 @GOL-2620',
    ],
    [
      'de',
      'Die Weberinnen',
      '<p>Fr. 11. Juni 2027, 20:00 Uhr</p><p>Weberhus, Gümligen</p>',
      '2027-06-11T20:00 @Weberhus, Gümligen',
    ],
    [
      'es',
      'La trama y la urdimbre',
      '<p>Viernes 11 de junio de 2027, 14:00 hs Aula 324</p>',
      '2027-06-11T14:00 @Aula 324',
    ],
  ])('%s: %s', (language, title, lines, event) => {
    expect(readUndated(language, title, `${lines}<p>A text about it.</p>`).map(told)).toEqual([event])
  })

  test('not even on the day of publication, where a byline tells that', () => {
    const body = '<p>Publicado el 6 de enero de 2027</p><p>Miércoles 6 de enero, 14:00 hs Aula 324</p>'
    expect(readPost('es', 'La trama y la urdimbre', body).map(told)).toEqual(['2027-01-06T14:00 @Aula 324'])
  })
})

describe('but a line of a day and an hour is one', () => {
  test.each([
    [
      'where who wrote it stands below',
      'Looms are back',
      '<p>Jun 12, 2027 | 7:00 PM</p><p>Ada Quill</p><p>They are.</p>',
    ],
    [
      'at an hour at which nothing begins',
      'Looms are back',
      '<p>Jun 12, 2027, 7:03 PM</p><p>Wells, Somerset</p><p>They are.</p>',
    ],
    ['where a text follows', 'Looms are back', '<p>Jun 12, 2027 | 7:00 PM</p><p>In Wells, looms are back.</p>'],
  ])('%s', (_, title, body) => {
    expect(readUndated('en', title, body)).toEqual([])
  })
})
