import { describe, expect, test } from 'vitest'
import { readStarts } from './post.ts'

const table = (rows: string[][]) =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`

describe('two numbers in a cell are a day', () => {
  test('below a head that says so', () => {
    const rows = [
      ['日', '内容', '時間'],
      ['1/11', 'もちつき大会', '10:00'],
      ['1/17', '防災訓練', '9:30'],
    ]
    expect(readStarts('ja', '1月の予定', table(rows))).toEqual(['2027-01-11T10:00', '2027-01-17T09:30'])
  })

  test('behind a label, in the order of the language', () => {
    const rows = (day: string, time: string, place: string, where: string) =>
      table([
        [day, '17/1'],
        [time, '19:30'],
        [place, where],
      ])
    expect(readStarts('it', 'Cena sociale', rows('Data', 'Ora', 'Luogo', 'Circolo Fiume'))).toEqual([
      '2027-01-17T19:30',
    ])
    expect(readStarts('es', 'Concierto', rows('Fecha', 'Hora', 'Lugar', 'Casa del Río'))).toEqual(['2027-01-17T19:30'])
  })

  test('beside an hour', () => {
    const rows = [
      ['23/1', 'Concerto do coro', '21:00'],
      ['30/1', 'Noite de fado', '21:30'],
    ]
    expect(readStarts('pt', 'Próximos eventos', table(rows))).toEqual(['2027-01-23T21:00', '2027-01-30T21:30'])
  })

  test('and elsewhere a measure or a score', () => {
    const recipe = [
      ['Farina', '1/2'],
      ['Latte', '3/4'],
    ]
    expect(readStarts('it', 'Torta della festa', table(recipe))).toEqual([])
  })
})

describe('what is mostly a quote is what the text says', () => {
  const invitation = 'Sabato 30 gennaio, dalle 8:30 alle 13:00, i volontari saranno davanti al mulino.'
  test('an announcement that is handed on', () => {
    expect(readStarts('it', 'Colletta alimentare', `<blockquote><p>${invitation}</p></blockquote>`)).toEqual([
      '2027-01-30T08:30',
    ])
  })
})

describe('weekdays from the beginning to the end of a week tell a habit', () => {
  test.each([
    ['es', 'Los talleres se desarrollan, de lunes a jueves, en el centro cultural. ¡Os esperamos!'],
    ['pt', 'As oficinas acontecem de segunda a sexta na sede. Participe!'],
    ['it', 'I laboratori si svolgono da lunedì a venerdì al mulino. Vi aspettiamo!'],
    ['en', 'Our workshops take place from Monday to Friday at the mill. Join us!'],
  ])('%s: %s', (language, sentence) => {
    expect(readStarts(language, 'Workshops', `<p>${sentence}</p>`)).toEqual([])
  })
  test('but those at its end a festival', () => {
    expect(
      readStarts('es', 'Festival del lino', '<p>De viernes a domingo celebramos el festival en el molino.</p>'),
    ).toEqual(['2027-01-08'])
  })
})

test('the day for which something was planned at first is not told', () => {
  const told2 = (language: string, sentence: string) => readStarts(language, 'Festival 2027', `<p>${sentence}</p>`)
  expect(
    told2(
      'es',
      'El festival, previsto originalmente para el domingo 24 de enero, se realizará el jueves 28 de enero, de 16 a 21 horas.',
    ),
  ).toEqual(['2027-01-28T16:00'])
  expect(
    told2('it', 'Il festival, inizialmente previsto per domenica 24 gennaio, si terrà giovedì 28 gennaio alle 16.'),
  ).toEqual(['2027-01-28T16:00'])
  expect(
    told2(
      'pt',
      'O festival, inicialmente marcado para domingo, 24 de janeiro, será realizado na quinta, 28 de janeiro, às 16h.',
    ),
  ).toEqual(['2027-01-28T16:00'])
})
