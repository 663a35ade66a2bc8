import { describe, expect, test } from 'vitest'
import { readStarts } from './post.ts'

describe('a day in the name of a film is none', () => {
  test.each([
    ['en', 'This Friday at 8pm we show “Tomorrow Never Dies”.'],
    ['en', 'This Friday at 8pm we show "Saturday Night Fever" (doors 7.30).'],
    ['de', 'Diesen Freitag zeigen wir um 20 Uhr „Gestern“.'],
    ['fr', 'Ce vendredi, projection de « Demain » à 20h.'],
    ['es', 'Este viernes, a las 20 h, proyección de «Mañana».'],
    ['ja', '今週金曜日、20時から『明日』を上映します。'],
  ])('%s: %s', (language, sentence) => {
    const starts = readStarts(language, 'Film', `<p>${sentence}</p>`)
    expect(starts.map((start) => start.slice(0, 16))).toEqual(['2027-01-08T20:00'])
  })

  test('but what somebody says tells days', () => {
    const body = '<p>“We meet tomorrow at 8pm in the Town Hall”, says Kim Muster.</p>'
    expect(readStarts('en', 'Choir', body)).toEqual(['2027-01-07T20:00'])
  })
})

test('a first evening’s hours are not those of the last day', () => {
  const body = '<p>The exhibition opens with a private view on Friday 15 January, 6–8pm, and runs until 7 February.</p>'
  expect(readStarts('en', 'Exhibition', body)).toEqual(['2027-01-15T18:00'])
})

test('nor is the only day that a text tells one of a film', () => {
  const body = '<p>„Basteln am Samstag“ startet um 14 Uhr im Pfarrheim.</p>'
  expect(readStarts('de', 'Basteln', body)).toEqual(['2027-01-09T14:00'])
})
