import { describe, expect, test } from 'vitest'
import { readPost, readStarts } from './post.ts'

describe('the next day at the end of a report', () => {
  const report = (past: string, next: string) =>
    `<p>${past}</p><h2>Programa</h2><p>18:30 – 19:30 linho</p><h2>Próximo</h2><p>${next}</p>`
  test('has no hour of what has been', () => {
    const past = 'No dia 2 de janeiro foi realizado o nosso encontro, que começou às 18:30. Obrigado!'
    expect(
      readStarts('pt', 'Encontro de janeiro', report(past, 'O próximo encontro será no dia 6 de fevereiro.')),
    ).toEqual(['2027-02-06'])
  })

  test('but its own', () => {
    const past = 'No dia 2 de janeiro foi realizado o nosso encontro, que começou às 18:30. Obrigado!'
    const next = 'O próximo encontro será no dia 6 de fevereiro. Começa às 20h.'
    expect(readStarts('pt', 'Encontro de janeiro', report(past, next))).toEqual(['2027-02-06T20:00'])
  })
})

describe('a weekday with its article is a habit in Italian', () => {
  const rule = (sentence: string) => readPost('it', 'Corso di tessitura', `<p>${sentence}</p>`)[0]?.recurrence
  test.each([
    ['Le lezioni si tengono il martedì e il giovedì dalle 18 alle 20 in via Mulino 8.', true],
    ['Il sabato alle 16 ci troviamo al mulino per la lezione.', true],
    ['La lezione si terrà il martedì 19 gennaio dalle 18 alle 20.', false],
    ['La lezione si terrà martedì alle 18.', false],
  ])('%s: %s', (sentence, isHabit) => {
    expect(rule(sentence) !== undefined).toBe(isHabit)
  })
})

test('hours behind weekdays are no days of a month', () => {
  // 18 January 2027 is a Monday, and 20 January a Wednesday
  const course = '<p>Inicio: 8 de febrero. Lunes y miércoles de 18 a 20 hs. Lugar: Molino Rojo, Av. San Martín 450.</p>'
  expect(readStarts('es', 'Curso de tejido', course)).toEqual(['2027-02-08T18:00'])
})

test('a line may begin with the number of the day, and then its weekday', () => {
  const list =
    '<ul><li><b>14 domenica</b>: Ore 11:00: messa al lago</li><li><b>25 giovedì</b>: Ore 17:30: veglia</li></ul>'
  expect(readStarts('it', 'Calendario', `<h2>Febbraio 2027</h2>${list}`)).toEqual([
    '2027-02-14T11:00',
    '2027-02-25T17:30',
  ])
})

describe('to which day something is moved', () => {
  test.each([
    [
      '1月15日（金）に予定していた勉強会は、1月22日（金）14時に変更になりました。会場は変わりません。',
      '2027-01-22T14:00',
    ],
    ['1月15日（金）の納涼祭は、1月22日（金）17時に延期いたします。', '2027-01-22T17:00'],
  ])('%s', (sentence, start) => {
    expect(readStarts('ja', '勉強会のお知らせ', `<p>${sentence}</p>`)).toEqual([start])
  })
})

test('hashtags are no part of a name', () => {
  const name = (title: string) =>
    readPost('es', title, '<p>El viernes 22 de enero a las 19:00 nos vemos en el molino.</p>')[0]?.name
  expect(name('Encuentro de telares #lino #taller')).toBe('Encuentro de telares')
  expect(name('Encuentro #42')).toBe('Encuentro #42')
})

describe('where people meet', () => {
  const place = (language: string, sentence: string) =>
    readPost(language, 'Encontro 2027', `<p>${sentence}</p>`)[0]?.location
  test.each([
    ['pt', 'No dia 24 de janeiro, às 14h, na rua Frei Tomás, 898, será realizada a assembleia.', 'rua Frei Tomás, 898'],
    ['pt', 'No dia 24 de janeiro, às 14h, encontro na FURB, na R. do Moinho, 140.', 'FURB, R. do Moinho, 140'],
    ['pt', 'No domingo, 24 de janeiro, às 9h, haverá missa no cemitério municipal.', 'cemitério municipal'],
    ['es', 'El pleno será el lunes 25 de enero a las 9.00 en la casa consistorial.', 'casa consistorial'],
    ['it', 'La partita è domenica 24 gennaio alle 15 al campo sportivo.', 'campo sportivo'],
    ['ja', '1月24日（日）14時から喫茶みどりで読書会をやります。', '喫茶みどり'],
    ['ja', '1/24(日) 14:00@学生会館 歓迎会をやります。', '学生会館'],
  ])('%s: %s', (language, sentence, where) => {
    expect(place(language, sentence)).toBe(where)
  })
})

test('a day, a few words and far below the hour to meet', () => {
  const walk = [
    'Domenica- 24 Gennaio 2027- Escursione',
    'Valle del Mulino',
    'Guida: Ada',
    'Difficoltà: E',
    'Dislivello: 650 m.',
  ]
  const lines = [...walk, 'Ritrovo: parcheggio del mulino - ore 8,00'].map((line) => `<p>${line}</p>`)
  expect(readStarts('it', 'Anello del Mulino', lines.join(''))).toEqual(['2027-01-24T08:00'])
})

test('what only says that something is put off is no name', () => {
  const party =
    '<p>A festa junina marcada para 16 de janeiro foi adiada para 23 de janeiro, às 17h, na quadra da escola.</p>'
  expect(readPost('pt', 'Adiado', party).map(({ name }) => name)).toEqual(['festa'])
})

test('what was held on the day of writing is reported', () => {
  const report = '<p>今回は1月6日(水)に行われた「機織りハンズオン」について、イベントレポートをお伝えします！</p>'
  expect(readStarts('ja', '機織りハンズオン@みどり会館', report)).toEqual([])
})

describe('behind “day” two numbers with a dot are a date', () => {
  test.each([
    ['pt', 'O encontro será realizado no dia 17.01 no moinho.', '2027-01-17'],
    ['it', 'L’incontro si terrà il giorno 17.01 alle ore 21 in sede.', '2027-01-17T21:00'],
    ['es', 'El encuentro será el día 17.01 a las 21 en el molino.', '2027-01-17T21:00'],
    ['it', 'L’incontro si terrà domani alle 17.01 in sede.', '2027-01-07T17:01'],
  ])('%s: %s', (language, sentence, start) => {
    expect(readStarts(language, 'Linho', `<p>${sentence}</p>`)).toEqual([start])
  })
})

test('a position on the earth and what is said before are no part of an address', () => {
  const place = (sentence: string) => readPost('it', 'Incontro', `<p>${sentence}</p>`)[0]?.location
  expect(
    place('Domenica 24 gennaio alle 12 ci troviamo al campo sportivo, via Mulino 2, Fiume - GPS: 45.97, 13.32'),
  ).toBe('campo sportivo, via Mulino 2, Fiume')
  expect(
    place(
      'Per iniziare a conoscerci, vorremmo fare un incontro presso il Bar Rosso (via Mulino 57), martedì 19 gennaio alle 18.',
    ),
  ).toBe('Bar Rosso, via Mulino 57')
})
