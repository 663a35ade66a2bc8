import { describe, expect, test } from 'vitest'
import { readPost } from './post.ts'

const placeOf = (language: string, body: string, title = 'Linen') => readPost(language, title, body)[0]?.location

test('a label for the hour tells the day of what the title calls an event', () => {
  const body = '<p>Wie Algen wachsen.</p><p>Zeit: 20.01.2027 20:00 Uhr<br>Dauer: 1 Stunde</p>'
  expect(readPost('de', 'Vortrag: Algen', body)).toMatchObject([
    { startDate: '2027-01-20T20:00[Europe/Berlin]', endDate: '2027-01-20T21:00[Europe/Berlin]' },
  ])
  expect(readPost('de', 'Algen', body)).toEqual([])
})

test('what is on for two days ends on the last as it does on the first', () => {
  const body = '<p>On vous attend les 30 et 31 janvier, de 10h à 18h, pour coder ensemble.</p>'
  expect(readPost('fr', 'Hackathon', body)).toMatchObject([
    { startDate: '2027-01-30T10:00', endDate: '2027-01-31T18:00' },
  ])
})

describe('what begins on a day and runs until another ends then', () => {
  test.each([
    [
      'en',
      'Game jam',
      'Our winter game jam begins on Friday, January 15 at 8pm and runs until Sunday, January 17 at 6pm.',
    ],
    [
      'de',
      'Hackathon',
      'Der Hackathon beginnt am Freitag, 15. Januar, um 20 Uhr und dauert bis Sonntag, 17. Januar, 18 Uhr.',
    ],
    ['fr', 'Hackathon', 'Le hackathon débute le vendredi 15 janvier à 20h et dure jusqu’au dimanche 17 janvier à 18h.'],
    [
      'es',
      'Hackathon',
      'El hackathon empieza el viernes 15 de enero a las 20:00 y dura hasta el domingo 17 de enero a las 18:00.',
    ],
    ['it', 'Hackathon', 'L’hackathon inizia venerdì 15 gennaio alle 20 e dura fino a domenica 17 gennaio alle 18.'],
    [
      'pt',
      'Hackathon',
      'O hackathon começa na sexta-feira, 15 de janeiro, às 20h e dura até domingo, 17 de janeiro, às 18h.',
    ],
    [
      'nl',
      'Hackathon',
      'De hackathon begint op vrijdag 15 januari om 20.00 uur en duurt tot zondag 17 januari om 18.00 uur.',
    ],
  ])('%s', (language, title, body) => {
    const [event] = readPost(language, title, `<p>${body}</p>`)
    expect([event?.startDate, event?.endDate].map((when) => when?.replace(/\[.*/, ''))).toEqual([
      '2027-01-15T20:00',
      '2027-01-17T18:00',
    ])
  })
})

test('the end behind another hour is that of all', () => {
  const body = '<p>La rencontre aura lieu mercredi 20 janvier dès 18h30. Présentations à 19h00, fin vers 21h00.</p>'
  expect(readPost('fr', 'Rencontre', body)).toMatchObject([
    { startDate: '2027-01-20T18:30', endDate: '2027-01-20T21:00' },
  ])
})

describe('the answer to a label goes without the words that lead to a place', () => {
  test.each([
    [
      'de',
      'Wann: Freitag, 15. Januar 2027, 19 Uhr',
      'Wo: In der Alten Weberei, Erdgeschoss',
      'Alten Weberei, Erdgeschoss',
    ],
    ['fr', 'Quand : vendredi 15 janvier 2027, 19h', 'Où : à la salle des fêtes', 'salle des fêtes'],
    ['it', 'Quando: venerdì 15 gennaio 2027, ore 19', 'Dove: Aula Verde', 'Aula Verde'],
  ])('%s: %s', (language, date, place, told) => {
    expect(placeOf(language, `<p>${date}</p><p>${place}</p>`)).toBe(told)
  })
})

describe('what people take part in, or a language they program in, is no place', () => {
  test.each([
    ['fr', 'Le samedi 16 janvier 2027 à 14h, atelier de programmation en Python.', undefined],
    ['fr', 'Venez participer au Jour du Phare, samedi 16 janvier 2027 à 14h.', undefined],
    [
      'de',
      'Am 16. Januar 2027 um 19 Uhr laden wir zu einem Vortrag über Technik in Gesundheit und Pflege ein.',
      undefined,
    ],
    ['de', 'Am 16. Januar 2027 um 19 Uhr laden wir in die Stadtbibliothek ein.', 'Stadtbibliothek'],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, `<p>${body}</p>`)).toBe(place)
  })
})

test('what runners need is no hour', () => {
  const body = '<p>De volgende wedstrijd is op 12 maart. Loop je onder de 1:54 of 2:12, meld je dan aan.</p>'
  expect(readPost('nl', 'Baanwedstrijd', body)).toMatchObject([{ startDate: '2027-03-12' }])
})

test('a launch begins at any minute', () => {
  const body = '<p>Join us for the launch on Friday 15 January at 04:37 UTC.</p>'
  expect(readPost('en', 'Launch', body)[0]?.startDate).toBe('2027-01-15T04:37[UTC]')
})

test('the second evening ends as late as it is long, past midnight too', () => {
  const body = '<p>Concert on Saturday 16 January at 14:30 and 22:30. It lasts two hours.</p>'
  expect(readPost('en', 'Concert', body).map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
    ['2027-01-16T14:30', '2027-01-16T16:30'],
    ['2027-01-16T22:30', '2027-01-17T00:30'],
  ])
})

test('a paragraph in another language is cut as that one is', () => {
  const german =
    'Das nächste Treffen ist am Freitag, dem 15. Januar, um 19 Uhr in der Stadthalle, und alle sind herzlich eingeladen. Am Samstag, 23. Januar, ist um 20 Uhr Konzert.'
  const body = `<p>Le groupe se retrouve tous les mois, et nous sommes toujours heureux de voir du monde dans la salle.</p><p>${german}</p>`
  expect(readPost('fr', 'Rencontres', body).map(({ startDate }) => startDate.slice(0, 16))).toEqual([
    '2027-01-15T19:00',
    '2027-01-23T20:00',
  ])
})

describe('what goes on at once with its next part ends with the last of them', () => {
  test.each([
    ['fr', '<p>Samedi 16 janvier</p><p>19h00 à 19h15 : Accueil<br>19h15 à 22h30 : Ateliers</p>', '2027-01-16T22:30'],
    [
      'de',
      '<p>Samstag, 16. Januar</p><ul><li>19:00–19:15 Begrüßung</li><li>19:15–22:00 Werkstatt</li></ul>',
      '2027-01-16T22:00',
    ],
    [
      'en',
      '<p>Saturday 16 January, 7–9pm, in the mill.</p><p>9–10pm is quiet time in the house next door.</p>',
      '2027-01-16T21:00',
    ],
  ])('%s: %s', (language, body, end) => {
    expect(readPost(language, language === 'fr' ? 'Soirée tissage' : 'Workshop', body)[0]?.endDate?.slice(0, 16)).toBe(
      end,
    )
  })
})
