import { describe, expect, test } from 'vitest'
import { readPost } from './post.ts'

const told = (language: string, title: string, body: string) =>
  readPost(language, title, body).map(({ startDate }) => startDate.replace(/\[.*/, ''))
const placeOf = (language: string, body: string, title = 'Linen') => readPost(language, title, body)[0]?.location

describe('who says that people see one another again announces it', () => {
  test.each([
    ['es', 'El viernes 29 de enero nos volvemos a juntar.', '2027-01-29'],
    ['es', 'El sábado 30 de enero volveremos a vernos en el patio.', '2027-01-30'],
    ['es', 'Nos juntaremos el 30 de enero en el bar.', '2027-01-30'],
    ['pt', 'No sábado 30 de janeiro vamos nos encontrar na sede.', '2027-01-30'],
    ['pt', 'No sábado, 30 de janeiro, voltamos a nos reunir na sede.', '2027-01-30'],
    ['pt', 'No sábado, 30 de janeiro, a gente se encontra na sede.', '2027-01-30'],
    ['pt', 'Nos reuniremos no dia 30 de janeiro na biblioteca.', '2027-01-30'],
    ['pt', 'Reunimo-nos no dia 30 de janeiro na biblioteca.', '2027-01-30'],
    ['it', 'Ci rivediamo il 30 gennaio al circolo.', '2027-01-30'],
    ['it', 'Ci ritroveremo il 30 gennaio al circolo.', '2027-01-30'],
    ['ja', '1月30日に長野Ruby会議を行います。', '2027-01-30'],
  ])('%s: %s', (language, sentence, start) => {
    expect(told(language, 'Linen', `<p>${sentence}</p>`)).toEqual([start])
  })
})

test('a day of Linux is an event', () => {
  const line = 'Sabato 30 gennaio presso la sede, Via Roma 19, dalle ore 9 alle ore 19.'
  expect(told('it', 'LinuxDay 2027', `<p>${line}</p>`)).toEqual(['2027-01-30T09:00'])
})

describe('far below the top a sentence still announces what it calls an event', () => {
  const report = Array.from({ length: 28 }, (_, at) => `<p>Zeile ${at}.</p>`).join('')
  test.each([
    ['ja', '7月7日にみどり会館でUnityの勉強会を開催します。', '2027-07-07'],
    ['en', 'On 7 July we meet for a workshop on looms.', '2027-07-07'],
    ['it', 'Il 7 luglio organizziamo un laboratorio e vi aspettiamo.', '2027-07-07'],
  ])('%s: %s', (language, sentence, start) => {
    expect(told(language, 'Linen', `${report}<p>${sentence}</p>`)).toEqual([start])
  })
})

describe('a sentence that begins with a word for the place tells it', () => {
  test.each([
    ['ja', '次の例会は2月22日（月）13時からです。場所は駅前の市民会館です。', '駅前の市民会館'],
    [
      'ja',
      '次の例会は，2月22日（月）の午前9時〜午後4時です。会場は10階建てビル「みどり」の8階「810A室」となります。見学も歓迎します。',
      '10階建てビル「みどり」の8階「810A室」',
    ],
    ['ja', '2月22日（月）に例会を行います。 場所は、みどり会館の会議室で行います。', 'みどり会館の会議室'],
  ])('%s: %s', (language, sentence, place) => {
    expect(placeOf(language, `<p>${sentence}</p>`)).toBe(place)
  })
})

describe('a link behind a place is no part of it', () => {
  test.each([
    ['ja', '日程：2月22日（月）13:00より<br>場所：みどりセンター http://midori.example/access**', 'みどりセンター'],
    ['ja', '日程：2月22日（月）13:00より<br>場所：みどりセンター（https://midori.example/access）', 'みどりセンター'],
    ['en', 'Date: 22 February, 7pm<br>Place: Green Centre https://green.example/access', 'Green Centre'],
    [
      'it',
      'La serata si terrà il 22 febbraio alle ore 19.00. Siamo in Via Montello 7, 31100 Treviso www.sala.example Facebook',
      'Via Montello 7, 31100 Treviso',
    ],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, `<p>${body}</p>`)).toBe(place)
  })
})
