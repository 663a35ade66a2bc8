import { describe, expect, test } from 'vitest'
import { readPost, readStarts } from './post.ts'

const told = (title: string, body: string) =>
  readPost('en', title, body)
    .map(({ startDate, name }) => `${startDate.slice(0, 16)} ${name}`)
    .sort()

describe('a newsletter tells its events one by one', () => {
  test('under numbered headings', () => {
    const body = `<h4>1. Weaving tournament</h4><p>On Friday 15th January we are holding a tournament. We start at around 7pm.</p>
      <h4>2. Subs</h4><p>They are due.</p>
      <h4>3. Spinning tutorials</h4><p>The last tutorial is being held on Wednesday 13 January, at 2pm.</p>`
    expect(told('Newsletter for 6 January', body)).toEqual([
      '2027-01-13T14:00 Spinning tutorials',
      '2027-01-15T19:00 Weaving tournament',
    ])
  })

  test('in lines with the address of each', () => {
    const body = `<p>Pub Social on Mon, 11th January<br>https://linen.example/e/1</p>
      <p>Committee Meeting on Fri, 15th January https://linen.example/e/2</p>
      <p>Spinning Session on Sat, 16th January https://linen.example/e/3</p>`
    expect(told('Week 2 newsletter', body)).toEqual([
      '2027-01-11 Pub Social',
      '2027-01-15 Committee Meeting',
      '2027-01-16 Spinning Session',
    ])
  })

  test('each evening by the name of all, where a line says but when it begins', () => {
    const body = '<ul><li>Tuesday 12th January 7PM onwards</li><li>Tuesday 19th January 7PM onwards</li></ul>'
    expect(told('Craft Nights', body)).toEqual(['2027-01-12T19:00 Craft Nights', '2027-01-19T19:00 Craft Nights'])
  })

  test('but not twice what a list tells of one', () => {
    const body = `<ul><li>Date/Time: Thurs 14th Jan 2027, 7.00PM to 8.30PM</li><li>Venue: 50 Broad St, Wells</li>
      <li>Agenda: Weavers - Meeting - AGM Agenda - 2027-01-14</li></ul>`
    const [event, ...more] = readPost('en', 'Annual General Meeting', body)
    expect(event).toMatchObject({ name: 'Annual General Meeting', location: '50 Broad St, Wells' })
    expect(event?.endDate).toMatch(/^2027-01-14T20:30/)
    expect(more).toEqual([])
  })
})

test.each([
  ['There is a Wool Weekend event coming up on January 16th at the Corn Exchange.', '2027-01-16'],
  ['Our first visit to the mill will be next week, January 13th, when Ada will show us a loom.', '2027-01-13'],
  ['Our pancake race is on Shrove Tuesday, 9th February.', '2027-02-09'],
  [
    'The fair was great. We plan to host a one-day tournament on the 24th of January. We open every Tuesday.',
    '2027-01-24',
  ],
  ['Our Christmas lunch has been booked for Saturday 9th January, 12 for 12.30, at the Red Lion.', '2027-01-09T12:30'],
  [
    'The last social of the winter is upon us! 7pm on the 15th January, upstairs at the Kings Head.',
    '2027-01-15T19:00',
  ],
  ['Come along next Wedneday at 3pm to the Guild Hall for a talk on flax.', '2027-01-13T15:00'],
])('%s', (sentence, start) => {
  expect(readStarts('en', 'Club news', `<p>${sentence}</p>`)).toEqual([start])
})

test.each([
  ['en', 'Race entries', 'Entries for the spring 10k race open on Monday 11 January at 9am.'],
  ['en', 'Slipway', 'Work on the slipway is coming along. It should be done by 15 January.'],
  ['en', 'Spring issue', 'The deadline for the spring issue is coming up on 15 January.'],
  ['en', 'Draw', '7 for 7.30 was the winning line. The next tickets are 3 for 2.50.'],
  ['de', 'Öffnungszeiten', 'Am Dienstag und Donnerstag findet von 10 bis 16 Uhr der offene Betrieb statt.'],
])('%s: %s announces nothing', (language, title, sentence) => {
  expect(readStarts(language, title, `<p>${sentence}</p>`)).toEqual([])
})

describe('where it is', () => {
  const placeOf = (language: string, body: string) => readPost(language, 'Supper', body)[0]?.location
  test.each([
    ['en', '<p>Quiz time! Saturday 16 January, 1830, Scout Hut. Tickets £6.</p>', 'Scout Hut'],
    ['en', '<p>The walk is on Sunday 17 January at 10am. Meet at the clock tower.</p>', 'clock tower'],
    ['de', '<ul><li>Datum: 16.01.2027</li><li>Uhrzeit: 19:30</li><li>Ort: t.b.a.</li></ul>', undefined],
    [
      'es',
      '<p>El sábado 16 de enero tendremos nuestra cena a las 21:00.</p><p>Ubicación:</p><p><a href="#">Ver mapa más grande</a></p>',
      undefined,
    ],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, body)).toBe(place)
  })
})
