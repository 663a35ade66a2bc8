import { describe, expect, test } from 'vitest'
import { readPost, readStarts } from './post.ts'

describe('a break is no start', () => {
  test.each([
    ['en', 'The tournament is on 30 March in the Town Hall, starting at 10am, with a lunch break from 12 to 1.30pm.'],
    ['de', 'Das Turnier ist am 30. März in der Stadthalle, Beginn ist um 10 Uhr, Mittagspause von 12 bis 13.30 Uhr.'],
    ['fr', 'Le tournoi a lieu le 30 mars à la salle des fêtes, début à 10h, avec une pause déjeuner de 12h à 13h30.'],
    ['es', 'El torneo será el 30 de marzo, a partir de las 10h, con una pausa para comer de 12h a 13:30.'],
    ['it', 'Il torneo si terrà il 30 marzo, con inizio alle 10 e pausa pranzo dalle 12 alle 13.30.'],
    ['pt', 'O torneio será no dia 30 de março, começando às 10h, com intervalo para almoço das 12h às 13h30.'],
    ['nl', 'Het toernooi is op 30 maart, aanvang 10 uur, met lunchpauze van 12 tot 13.30 uur.'],
    ['ja', '将棋大会を3月30日に開催します。10時開始、昼休みは12時から13時半です。'],
  ])('%s: %s', (language, sentence) => {
    expect(readStarts(language, 'Chess', `<p>${sentence}</p>`)).toEqual(['2027-03-30T10:00'])
  })
})

test('who comes back then sets out before', () => {
  const body =
    '<p>Domingo 17: ruta por la sierra. Salida a las 8:30 desde la Plaza Mayor. Vuelta prevista a las 15h.</p>'
  expect(readPost('es', 'Ruta', body)).toMatchObject([{ startDate: '2027-01-17T08:30', endDate: '2027-01-17T15:00' }])
})

test('the last day to sign up is no hour', () => {
  const body =
    '<p>Die Versammlung ist am Freitag, 29. Januar, um 19:30 Uhr im Vereinsheim. Anträge sind bis zum 11.01. einzureichen.</p>'
  const [event] = readPost('de', 'Versammlung', body)
  expect(event?.startDate).toBe('2027-01-29T19:30[Europe/Berlin]')
  expect(event?.endDate).toBeUndefined()
})

describe('but what takes place in a break begins then', () => {
  test.each([
    ['en', 'Take a break at 3pm on Thursday 7 January and join us for tea in the library.', '2027-01-07T15:00'],
    ['de', 'Musik zur Mittagspause um 12 Uhr am Donnerstag, 7. Januar, in der Stadtkirche.', '2027-01-07T12:00'],
  ])('%s: %s', (language, sentence, start) => {
    expect(readStarts(language, 'Concert', `<p>${sentence}</p>`)).toEqual([start])
  })
})

describe('when a road is closed, and what is to be done the evening before, is no start', () => {
  test.each([
    ['en', 'The race takes place on Sunday 17 January. Mill Street will be closed from 7am until 3pm.'],
    ['en', 'The sale takes place on Sunday 17 January. Bring cakes to the hall the evening before after 6pm.'],
    ['de', 'Am Sonntag, 17. Januar, findet der Stadtlauf statt. Die Mühlstraße ist von 9 bis 15 Uhr gesperrt.'],
    ['de', 'Am Sonntag, 17. Januar, findet der Flohmarkt statt. Aufgebaut wird am Vortag ab 18 Uhr.'],
    ['fr', 'La course a lieu dimanche 17 janvier. La rue du Moulin sera fermée de 9h à 15h.'],
    ['fr', 'La collecte solidaire aura lieu le dimanche 17 janvier. Déposez vos sacs la veille après 19h.'],
    ['es', 'La carrera se celebra el domingo 17 de enero. La calle Molino estará cortada de 9 a 15 h.'],
    ['pt', 'A corrida realiza-se no domingo, 17 de janeiro. A rua do Moinho estará cortada das 9h às 15h.'],
    ['it', 'La corsa si tiene domenica 17 gennaio. Via Molino resterà chiusa dalle 9 alle 15.'],
    ['nl', 'De loop vindt plaats op zondag 17 januari. De Molenstraat is afgesloten van 9.00 tot 15.00 uur.'],
    ['ja', '1月17日（日）に市民マラソンを開催します。水車通りは9時から15時まで通行止めです。'],
  ])('%s: %s', (language, sentence) => {
    expect(readStarts(language, 'News', `<p>${sentence}</p>`)).toEqual(['2027-01-17'])
  })
})

describe('but an hour beside the day is its own', () => {
  test.each([
    ['it', 'Sabato 16 gennaio laboratorio a numero chiuso alle 17.', '2027-01-16T17:00'],
    ['de', 'Treffen ist am Freitag, 15. Januar, Vorabend ab 18 Uhr.', '2027-01-15T18:00'],
    ['en', 'The fair is on Saturday 16 January in the park, open 6pm, closed 10pm.', '2027-01-16T18:00'],
  ])('%s: %s', (language, sentence, start) => {
    expect(readStarts(language, 'News', `<p>${sentence}</p>`)).toEqual([start])
  })
})

describe('what is set up before it begins is no start', () => {
  test.each([
    [
      'en',
      'The summer fair is on Saturday 30 January.',
      ['Set-up: from 9am', 'Gates open: 12 noon', 'Gates close: 3.30pm'],
    ],
    ['de', 'Das Sommerfest ist am Samstag, 30. Januar.', ['Aufbau: ab 9 Uhr', 'Beginn: 12 Uhr', 'Ende: 15:30 Uhr']],
    ['nl', 'Het zomerfeest is op zaterdag 30 januari.', ['Opbouw: vanaf 9 uur', 'Start: 12 uur', 'Einde: 15.30 uur']],
  ])('%s: %s', (language, sentence, points) => {
    const list = points.map((point) => `<li>${point}</li>`).join('')
    expect(readPost(language, 'Fair', `<p>${sentence}</p><ul>${list}</ul>`)).toMatchObject([
      { startDate: expect.stringContaining('2027-01-30T12:00'), endDate: expect.stringContaining('2027-01-30T15:30') },
    ])
  })
})
