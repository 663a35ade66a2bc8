import { describe, expect, test } from 'vitest'
import { readPost } from './post.ts'

const told = (language: string, body: string) =>
  readPost(language, 'Linen', body).map(({ startDate, endDate }) =>
    [startDate, endDate ?? ''].map((when) => when.replace(/\[.*/, '')).join(' – '),
  )

describe('a start and an end in lines of their own are one event’s', () => {
  test.each([
    [
      'en',
      '<p>Join us for a weaving camp.</p><ul><li>Start: Friday 15 January 2027, 6pm</li><li>End: Sunday 17 January 2027, 4pm</li></ul>',
      '2027-01-15T18:00 – 2027-01-17T16:00',
    ],
    [
      'en',
      '<p>Join us for a weaving camp.</p><p>Starts</p><p>Friday 15 January 2027, 6pm</p><p>Ends</p><p>Sunday 17 January 2027, 4pm</p>',
      '2027-01-15T18:00 – 2027-01-17T16:00',
    ],
    [
      'de',
      '<p>Wir laden zum Weben ein.</p><ul><li>Beginn: 15.01.2027, 18:00 Uhr</li><li>Ende: 16.01.2027, 10:00 - 12:00 Uhr (Frühstück)</li></ul>',
      '2027-01-15T18:00 – 2027-01-16T12:00',
    ],
    [
      'nl',
      '<p>Kom met ons weven.</p><p>Begin: vrijdag 15 januari 2027, 18.00 uur<br>Einde: zondag 17 januari 2027, 16.00 uur</p>',
      '2027-01-15T18:00 – 2027-01-17T16:00',
    ],
    [
      'fr',
      '<p>Venez tisser avec nous.</p><ul><li>Début : vendredi 15 janvier 2027 à 18h</li><li>Fin : dimanche 17 janvier 2027 à 16h</li></ul>',
      '2027-01-15T18:00 – 2027-01-17T16:00',
    ],
  ])('%s %s', (language, body, expected) => {
    expect(told(language, body)).toEqual([expected])
  })

  test('what ends far below, or after weeks, is something else', () => {
    const camp = '<p>The weaving camp takes place on Friday 15 January 2027 at 6pm.</p>'
    expect(told('en', `${camp}<p>Bring wool.</p><p>Tea is served.</p><p>Sale ends: 20 January 2027</p>`)).toEqual([
      '2027-01-15T18:00 – ',
    ])
    expect(told('nl', '<p>Geplaatst op 6 januari 2027</p><p>Opgeven kan nog tot 7 januari, per mail.</p>')).toEqual([])
    expect(told('en', '<p>Posted on 6 January 2027</p><p>Ends: 13 January 2027</p>')).toEqual([])
    expect(
      told('en', `${camp}<p>Registration opens: 10 January 2027</p><p>Registration ends: 13 January 2027</p>`),
    ).toEqual(['2027-01-15T18:00 – '])
  })
})
