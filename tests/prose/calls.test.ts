import { describe, expect, test } from 'vitest'
import { readStarts } from './post.ts'

const told = (title: string, body: string) => readStarts('it', title, body)

describe('of an assembly that is called twice the second call is held', () => {
  test.each([
    [
      'L’assemblea si terrà venerdì 15 gennaio alle ore 7.00 in prima convocazione e sabato 16 gennaio alle ore 17.30 in seconda convocazione.',
      '2027-01-16T17:30',
    ],
    [
      'I soci sono convocati in assemblea in prima convocazione il 28 gennaio 2027 alle 23:30 e in seconda convocazione il 29 gennaio 2027 alle 20:30 nella sala civica.',
      '2027-01-29T20:30',
    ],
    [
      'L’assemblea è convocata in prima convocazione per le ore 6 del 21 gennaio e in seconda convocazione per le ore 21 dello stesso giorno.',
      '2027-01-21T21:00',
    ],
    [
      'L’assemblea del 21 gennaio si terrà alle 6:00 in prima convocazione e alle 21:00 in seconda convocazione.',
      '2027-01-21T21:00',
    ],
  ])('%s', (sentence, start) => {
    expect(told('Assemblea dei soci', `<p>${sentence}</p>`)).toEqual([start])
  })

  test('and its day may stand in the next line', () => {
    const first = 'I soci sono convocati in assemblea in prima convocazione il giorno 28 gennaio 2027 alle ore 23,30'
    const second =
      'ed all’occorrenza in seconda convocazione il giorno<br><b>Venerdì 29 gennaio 2027 - alle ore 18,30</b>'
    expect(told('Assemblea dei soci', `<p>${first} - ${second}<br>per discutere del mulino.</p>`)).toEqual([
      '2027-01-29T18:30',
    ])
  })

  test('in lines of their own', () => {
    const lines = (first: string, second: string) =>
      `<p>Prima convocazione: ${first}</p><p>Seconda convocazione: ${second}</p><p>Luogo: Circolo Fiume, via Mulino 3</p>`
    expect(told('Assemblea dei soci', lines('giovedì 21 gennaio ore 6:00', 'giovedì 21 gennaio ore 21:00'))).toEqual([
      '2027-01-21T21:00',
    ])
    expect(told('Assemblea dei soci', lines('giovedì 21 gennaio ore 23:00', 'venerdì 22 gennaio ore 21:00'))).toEqual([
      '2027-01-22T21:00',
    ])
    expect(told('Assemblea dei soci', lines('giovedì 21 gennaio ore 6:00', 'ore 21:00'))).toEqual(['2027-01-21T21:00'])
  })

  test('the first one is, where no other is told', () => {
    const sentence = 'L’assemblea si terrà venerdì 15 gennaio alle ore 17 in prima convocazione.'
    expect(told('Assemblea dei soci', `<p>${sentence}</p>`)).toEqual(['2027-01-15T17:00'])
  })
})
