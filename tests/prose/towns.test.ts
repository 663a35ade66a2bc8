import { describe, expect, test } from 'vitest'
import { readPost } from './post.ts'

const told = (language: string, title: string, body: string) => {
  const [event] = readPost(language, title, `<p>${body}</p>`)
  return [event?.startDate.replace(/^[^[]*/, ''), event?.location]
}

describe('a town in a title is where people meet only where it says so; mostly it is what is spoken of', () => {
  const EN = 'The evening is on Friday 15 January at 7pm in the village hall.'
  test.each([
    ['en', 'Talk on the history of Tokyo', EN, '', 'village hall'],
    ['en', 'Slide show: a year in New Zealand', EN, '', 'village hall'],
    ['en', 'Film night: Lost in Norway', EN, '', 'village hall'],
    ['en', 'Fundraising concert for Kyiv', EN, '', 'village hall'],
    [
      'es',
      'Charla: viaje a Japón',
      'La charla es el viernes 15 de enero a las 19:00 en la biblioteca.',
      '',
      'biblioteca',
    ],
    [
      'pt',
      'Reunião: intercâmbio em Londres',
      'A reunião é na sexta, 15 de janeiro, às 19h na biblioteca.',
      '',
      'biblioteca',
    ],
    [
      'fr',
      'Soirée film : Voyage à Oslo',
      'La soirée a lieu le vendredi 15 janvier à 20h à la médiathèque.',
      '',
      'médiathèque',
    ],
    ['fr', 'Voyage à Oslo', 'La projection de « Voyage à Oslo » a lieu le vendredi 15 janvier à 20h.', '', undefined],
    [
      'it',
      'Serata informativa: viaggio a Londra',
      'La serata è venerdì 15 gennaio alle 20:30 in biblioteca.',
      '[Europe/Rome]',
      'biblioteca',
    ],
    [
      'nl',
      'Lezing reis naar Japan',
      'De lezing is op vrijdag 15 januari om 20.00 uur in de bibliotheek.',
      '[Europe/Amsterdam]',
      'bibliotheek',
    ],
    [
      'de',
      'Filmabend: Ein Jahr in Neuseeland',
      'Der Film läuft am Freitag, 15. Januar, um 20 Uhr in der Bücherei.',
      '[Europe/Berlin]',
      'Bücherei',
    ],
    ['en', 'Meetup in Lyon', EN, '[Europe/Paris]', 'village hall, Lyon'],
    ['en', 'RustConf in Lyon', EN, '[Europe/Paris]', 'village hall, Lyon'],
    ['en', 'Ruby Meetup (London)', EN, '[Europe/London]', 'village hall, London'],
    ['it', 'Linux Day a Torino', 'Il Linux Day si terrà venerdì 15 gennaio alle 9:00.', '[Europe/Rome]', 'Torino'],
  ])('%s: %s – %s', (language, title, body, zone, place) => {
    expect(told(language, title, body)).toEqual([zone, place])
  })
})

describe('a town in brackets behind a person or a band says where they are from, behind a house or an event where it is', () => {
  test.each([
    [
      'de',
      'Am Sonntag, 17. Januar, um 17 Uhr spricht Prof. John Miller (Boston) im Hörsaal 3.',
      '[Europe/Berlin]',
      'Hörsaal 3',
    ],
    [
      'de',
      'Am Sonntag, 17. Januar, um 17 Uhr spricht Ana Miller (MIT, Boston) im Hörsaal 3.',
      '[Europe/Berlin]',
      'Hörsaal 3',
    ],
    [
      'de',
      'Am Sonntag, 17. Januar, um 17 Uhr spricht Ana Souza, London, im Hörsaal 3.',
      '[Europe/Berlin]',
      'Hörsaal 3',
    ],
    ['de', 'Das Trio Luz (Portugal) tritt am 17. Januar um 20 Uhr im Jazzclub auf.', '[Europe/Berlin]', 'Jazzclub'],
    ['en', 'On 17 January at 5pm Ana Souza (Boston) speaks in the library.', '', 'library'],
    ['es', 'El Trio Luz (Lisboa) toca el viernes 15 de enero a las 21:00 en el centro cívico.', '', 'centro cívico'],
    ['fr', 'Le Trio Luz (Lisbonne) joue vendredi 15 janvier à 21h à la salle des fêtes.', '', 'salle des fêtes'],
    ['it', 'Il Trio Luz (Lisbona) suona venerdì 15 gennaio alle 21 al circolo Arci.', '[Europe/Rome]', 'circolo Arci'],
    [
      'nl',
      'Op 17 januari om 20.00 uur spreekt Ana Souza (Boston) in de bibliotheek.',
      '[Europe/Amsterdam]',
      'bibliotheek',
    ],
    ['pt', 'Na sexta, 15 de janeiro, às 21h, Ana Souza (Londres) fala na biblioteca.', '', 'biblioteca'],
    ['de', 'Am 17. Januar um 20 Uhr spielen wir im Jazzclub (Zürich).', '[Europe/Zurich]', 'Jazzclub, Zürich'],
    ['en', 'We meet on 17 January at 5pm at the Old Bell (London).', '[Europe/London]', 'Old Bell, London'],
    ['en', 'We meet on 17 January at 5pm at the Old Bell, London, for a talk.', '[Europe/London]', 'Old Bell, London'],
    ['fr', 'Rencontre vendredi 15 janvier à 19h au bar du Coin (Lyon).', '[Europe/Paris]', 'bar du Coin, Lyon'],
  ])('%s: %s', (language, body, zone, place) => {
    expect(told(language, 'Talk', body)).toEqual([zone, place])
  })

  test('nor is a guest of one evening from where another one plays', () => {
    const body = '<p>17. Januar, 17 Uhr: Kim Berg (Ulm)</p><p>21. Februar, 17 Uhr: Jan Lehtola (Helsinki)</p>'
    expect(readPost('de', 'Orgelkonzerte', body).map(({ startDate }) => startDate)).toEqual([
      '2027-01-17T17:00[Europe/Berlin]',
      '2027-02-21T17:00[Europe/Berlin]',
    ])
  })
})

describe('a town beside the hour of other clocks is no place', () => {
  test.each([
    ['en', 'The call is on Thursday 14 January at 15:00 UTC (16:00 in Berlin).', '[UTC]', undefined],
    ['en', 'The call is on Thursday 14 January at 3pm London time (10am in New York).', '[Europe/London]', undefined],
    ['de', 'Das Treffen ist am 14. Januar um 16 Uhr (10 Uhr in New York).', '[Europe/Berlin]', undefined],
    [
      'fr',
      'La réunion a lieu jeudi 14 janvier de 18h à 20h, heure de Paris (12h à Montréal).',
      '[Europe/Paris]',
      undefined,
    ],
    [
      'es',
      'La charla es el jueves 14 de enero a las 17:00 (hora peninsular) / 13:00 (Argentina).',
      '[Europe/Madrid]',
      undefined,
    ],
    ['it', 'L’incontro è giovedì 14 gennaio alle 16:00 (le 10:00 a New York).', '[Europe/Rome]', undefined],
    [
      'nl',
      'De vergadering is op donderdag 14 januari om 16.00 uur (10.00 uur in New York).',
      '[Europe/Amsterdam]',
      undefined,
    ],
    [
      'pt',
      'O encontro é na quinta, 14 de janeiro, às 20h (horário de Brasília). Em Portugal serão 23h.',
      '[America/Sao_Paulo]',
      undefined,
    ],
    ['en', 'The talk is on Thursday 14 January, doors at 19:00, start 20:00 in Leeds.', '[Europe/London]', 'Leeds'],
    ['de', 'Wir treffen uns am 14. Januar (16 Uhr in Zürich).', '[Europe/Zurich]', 'Zürich'],
  ])('%s: %s', (language, body, zone, place) => {
    expect(told(language, 'Call', body)).toEqual([zone, place])
  })
})

describe('where somebody lived is no place of what is told there', () => {
  test.each([
    ['en', 'Ana will talk about her years in Tokyo on Friday 15 January at 7pm.', '', undefined],
    [
      'de',
      'Ana erzählt am 15. Januar um 19 Uhr in der Bücherei, wie sie in Tokio lebte.',
      '[Europe/Berlin]',
      'Bücherei',
    ],
    ['fr', 'Ana parlera de ses années à Tokyo vendredi 15 janvier à 20h à la médiathèque.', '', 'médiathèque'],
    ['es', 'Ana hablará de sus años en Tokio el viernes 15 de enero a las 20:00 en la biblioteca.', '', 'biblioteca'],
    [
      'it',
      'Ana racconta i suoi anni a Tokyo venerdì 15 gennaio alle 20:30 in biblioteca.',
      '[Europe/Rome]',
      'biblioteca',
    ],
    ['nl', 'Ana vertelt op vrijdag 15 januari om 20.00 uur over haar jaren in Tokio.', '[Europe/Amsterdam]', undefined],
    ['pt', 'Ana fala dos seus anos em Tóquio na sexta, 15 de janeiro, às 19h na biblioteca.', '', 'biblioteca'],
    ['en', 'The weavers invite you to their studio in Leeds on Friday 15 January at 7pm.', '[Europe/London]', 'Leeds'],
    ['en', 'The talk about looms in Leeds is on Friday 15 January at 7pm.', '[Europe/London]', 'Leeds'],
  ])('%s: %s', (language, body, zone, place) => {
    expect(told(language, 'Talk', body)).toEqual([zone, place])
  })
})

describe('an everyday word is no town, where an article is before it or nothing says that it is one', () => {
  test.each([
    ['it', 'Derby', 'Venerdì 15 gennaio alle 15 allo stadio Righi per il derby.', '[Europe/Rome]', 'stadio Righi'],
    [
      'de',
      'Heimspiel',
      'Am Freitag, 15. Januar, um 15 Uhr spielen wir im Derby gegen Rot-Weiß.',
      '[Europe/Berlin]',
      undefined,
    ],
    ['de', 'Treffen', 'Am Freitag, 15. Januar, um 8 Uhr treffen wir uns in Essen.', '[Europe/Berlin]', 'Essen'],
    ['en', 'Fair', 'The fair takes place in Derby on Friday 15 January at 3pm.', '[Europe/London]', 'Derby'],
  ])('%s: %s – %s', (language, title, body, zone, place) => {
    expect(told(language, title, body)).toEqual([zone, place])
  })
})
