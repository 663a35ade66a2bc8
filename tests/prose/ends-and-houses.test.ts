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
