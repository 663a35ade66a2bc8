import { describe, expect, test } from 'vitest'
import { readPost, readUndated } from './post.ts'

const told = ({ startDate, location }: { startDate: string; location?: string }) =>
  `${startDate.replace(/\[.*/, '')} @${location}`

describe('a line of day, hour and place below the title is no byline', () => {
  test.each([
    ['en', 'Our summer concert', '<p>Jun 12, 2027 | 7:00 PM</p><p>River Park</p>', '2027-06-12T19:00 @River Park'],
    [
      'en',
      'The loom in pictures',
      '<p>Jun 12, 2027, 4:30 PM – 6:00 PM</p><p>GOL-2620</p>',
      '2027-06-12T16:30 @GOL-2620',
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

  test.each(['Aula 324', 'Oficina 324'])(
    'not even on the day of publication, where a byline tells that: %s',
    (room) => {
      const body = `<p>Publicado el 6 de enero de 2027</p><p>Miércoles 6 de enero, 14:00 hs ${room}</p>`
      expect(readPost('es', 'La trama y la urdimbre', body).map(told)).toEqual([`2027-01-06T14:00 @${room}`])
    },
  )
})

describe('but a line of a day and an hour is one', () => {
  const line = '<p>Jun 12, 2027 | 7:00 PM</p>'
  test.each([
    ['where who wrote it stands below', 'Looms are back', `${line}<p>Ada Quill</p><p>They are.</p>`],
    ['where a town stands below', 'Looms are back', `${line}<p>London, UK</p><p>They are.</p>`],
    ['where a section stands below', 'Looms are back', `${line}<p>Wool, Flax</p><p>They are.</p>`],
    ['where a library stands below', 'Looms are back', `${line}<p>Town Library</p><p>They are.</p>`],
    [
      'where an author stands below its weekday',
      'Looms are back',
      `<p>Sat, Jun 12, 2027, 7:00 PM</p><p>By Ada Quill, Wells</p>`,
    ],
    [
      'at an hour at which nothing begins',
      'Looms are back',
      '<p>Sat, Jun 12, 2027, 7:03 PM</p><p>Castle Hall, Wells</p>',
    ],
    ['where a text follows', 'Looms are back', `${line}<p>In Wells, looms are back.</p>`],
    [
      'where it is reported',
      'Rovers 2 United 1',
      '<p>Sat, Jun 12, 2027, 3:00 PM</p><p>Castle Park</p><p>We had a great day.</p>',
    ],
  ])('%s', (_, title, body) => {
    expect(readUndated('en', title, body)).toEqual([])
  })

  test('on the day of publication and on the one before', () => {
    for (const day of ['6', '5']) {
      const body = `<p>January ${day}, 2027, 5:00 PM</p><p>Castle Hall, London</p><p>The council approves new looms.</p>`
      expect(readPost('en', 'Council approves new looms', body)).toEqual([])
    }
  })
})
