import { describe, expect, test } from 'vitest'
import { readStarts } from './post.ts'

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
