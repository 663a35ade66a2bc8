import { describe, expect, test } from 'vitest'
import { readPost } from './post.ts'

function told(language: string, title: string, body: string) {
  return readPost(language, title, `<p>${body}</p>`).map(({ startDate, eventStatus }) => [
    startDate.replace(/\[.*/, ''),
    eventStatus,
  ])
}

describe('what a title calls off is not what is on next', () => {
  test.each([
    ['en', 'No meeting in January', 'We meet again on Wednesday 10 February at 7pm in the Old School.'],
    ['en', 'January meeting cancelled', 'We are sorry. The AGM will be held on Wednesday 10 February at 7pm.'],
    ['en', 'No meeting this week', 'The next meeting is on Wednesday 10 February at 7pm.'],
    [
      'de',
      'Kein Treffen im Januar',
      'Das nächste Treffen findet am Mittwoch, dem 10. Februar, um 19 Uhr in der alten Schule statt.',
    ],
    ['fr', 'Pas de réunion en janvier', 'La prochaine réunion aura lieu le mercredi 10 février à 19h.'],
    ['nl', 'Geen bijeenkomst in januari', 'De volgende bijeenkomst is op woensdag 10 februari om 19.00 uur.'],
    ['es', 'Reunión de enero cancelada', 'La próxima reunión será el miércoles 10 de febrero a las 19:00.'],
  ])('%s: %s: %s', (language, title, body) => {
    expect(told(language, title, body)).toEqual([['2027-02-10T19:00', 'EventScheduled']])
  })

  test.each([
    ['January meeting cancelled', 'Join us on Wednesday 13 January at 7pm in the Old School.'],
    ['Meeting cancelled this week', 'Join us on Wednesday 13 January at 7pm in the Old School.'],
    ['Meeting cancelled', 'Our next meeting is on Wednesday 13 January at 7pm in the Old School.'],
  ])('but what it calls off is: %s: %s', (title, body) => {
    expect(told('en', title, body)).toEqual([['2027-01-13T19:00', 'EventCancelled']])
  })
})

test.each([
  ['en', 'Last week we mended lamps, thanks to Joe. The next one is on 19 January at 6pm, same place.'],
  ['fr', 'Un grand merci à Luc. La prochaine réunion aura lieu le mardi 19 janvier à 18h.'],
  ['es', 'Muchas gracias a Ana. La próxima reunión será el martes 19 de enero a las 18:00.'],
])('a sentence ends with a short name, where the next one begins as no name goes on: %s: %s', (language, body) => {
  expect(told(language, 'Repair café', body)).toEqual([['2027-01-19T18:00', 'EventScheduled']])
})

test('and does not where the name goes on', () => {
  const [event] = readPost('en', 'Talk', '<p>Join us at St. Anne’s Church on 19 January at 6pm.</p>')
  expect(event).toMatchObject({ startDate: '2027-01-19T18:00', location: 'St. Anne’s Church' })
})

test.each([
  ['Poster competition', 'Send us your poster by Friday 15 January, 5pm.', []],
  ['Photo competition', 'Photos have to be in by 15 January. Winners get a prize.', []],
  ['Coffee', 'Drop by Saturday, January 16 from 10 am to noon for coffee at the library!', ['2027-01-16T10:00']],
  ['Quilters', 'We meet on the 19th in the Old School at 7.30pm. All welcome.', ['2027-01-19T19:30']],
  ['Walk', 'Meet 9.30 at the station car park on Sunday 17th January.', ['2027-01-17T09:30']],
  ['Study day', 'Saturday 16 January. 10.00 registration and coffee; 10.30 first talk.', ['2027-01-16T10:00']],
  ['Darts night', 'Darts this Friday! 8 o’clock at the Swan.', ['2027-01-08T20:00']],
  [
    'Loom evenings',
    'We are back at the mill on the 19th of January. Doors 18:00, first talk 18:45.',
    ['2027-01-19T18:45'],
  ],
  ['Pop-up market', 'Jan 16 & 17, 10–4, Town Square.', ['2027-01-16T10:00']],
  ['Board games', 'Every Wednesday from 6pm. Next: 13 January. No session on 27 January.', ['2027-01-13T18:00']],
  ['Weather', 'Strong winds are expected from 6pm on Friday 15 January until noon on Saturday.', []],
])('how English tells limits, days and hours: %s: %s', (title, body, starts) => {
  expect(told('en', title, body).map(([start]) => start)).toEqual(starts)
})
