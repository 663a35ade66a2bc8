import { describe, expect, test } from 'vitest'
import { readPost } from './post.ts'

const startsOf = (language: string, title: string, body: string) =>
  readPost(language, title, `<p>${body}</p>`).map(({ startDate }) => startDate.replace(/\[.*/, ''))

describe('who names a day and an hour, and invites in the next sentence, announces an event', () => {
  test.each([
    [
      'en',
      'To mark the day of maps we are running a mapathon on 14 March from 10am to 4pm in the main library. Beginners are welcome.',
      '2027-03-14T10:00',
    ],
    [
      'en',
      'On Monday the 8th, Dr Berg will be speaking to us about lichen. 5pm, room B12. Everyone is welcome.',
      '2027-02-08T17:00',
    ],
    [
      'en',
      'Tomorrow night we open the workshop. Doors open at 19:00 and there will be tours. Bring a friend.',
      '2027-01-07T19:00',
    ],
    ['de', 'Morgen ist wieder offene Werkstatt im Keller, wie immer ab 19 Uhr. Kommt vorbei!', '2027-01-07T19:00'],
    [
      'de',
      'Am Donnerstag, 11. Februar, zeigt Kim bei uns ihre Bienen. Ab 20 Uhr, der Eintritt ist frei.',
      '2027-02-11T20:00',
    ],
    ['fr', 'Demain, Kim nous parle des lichens à 19h. Venez nombreux !', '2027-01-07T19:00'],
    ['nl', 'Morgenavond vertelt Kim over korstmossen, vanaf 19.30 uur. Iedereen is welkom!', '2027-01-07T19:30'],
    ['es', 'Mañana a las 20:00 Kim nos cuenta todo sobre los líquenes. ¡Os esperamos!', '2027-01-07T20:00'],
    ['it', 'Domani sera alle 21 Kim ci racconta i licheni. Vi aspettiamo!', '2027-01-07T21:00'],
    ['pt', 'Amanhã, às 19h, a Kim fala dos líquenes. Venha também!', '2027-01-07T19:00'],
  ])('%s: %s', (language, body, start) => {
    expect(startsOf(language, 'Lichen', body)).toEqual([start])
  })
})

describe('who is live at an hour and names the stream announces a broadcast', () => {
  test.each([
    ['en', 'Tonight at 10 pm we talk live about locks. Watch the stream on our site.', '2027-01-06T22:00'],
    ['de', 'Heute um 20 Uhr sind wir wieder live. Hier geht es zum Stream.', '2027-01-06T20:00'],
    ['fr', 'Ce soir à 21h, nous sommes en direct sur Radio Phare. Le stream est sur notre site.', '2027-01-06T21:00'],
  ])('%s: %s', (language, body, start) => {
    expect(startsOf(language, 'Locks', body)).toEqual([start])
  })
})

describe('a limit in another clause is not that of the day', () => {
  test.each([
    [
      'en',
      'The next dojo session will run on Saturday 16th January from 2pm until 4pm. Tickets are limited.',
      '2027-01-16T14:00',
    ],
    [
      'en',
      'The code club starts again on Wednesday 17th February, 3:30-4:30pm and runs every week until July.',
      '2027-02-17T15:30',
    ],
    ['de', 'Am Samstag (16. Januar) laden wir zum Nähabend. Um 20 Uhr geht’s los.', '2027-01-16T20:00'],
    ['nl', 'Zaterdag 16 januari zetten wij onze deuren open van 11 tot 17 uur.', '2027-01-16T11:00'],
  ])('%s: %s', (language, body, start) => {
    expect(startsOf(language, 'Club', body)).toEqual([start])
  })
})

test('people tell one another to meet at an hour of a weekday and its day, in either order', () => {
  const body = 'We are looking forward to our games night, at 8pm this Saturday 16th Jan 2027.'
  expect(startsOf('en', 'Chess and more', body)).toEqual(['2027-01-16T20:00'])
})

describe('a day and an hour announce nothing', () => {
  test.each([
    ['en', 'On Saturday, 13 February our servers are down for maintenance from 2 am to 4 am. Feedback is welcome.'],
    ['en', 'Tomorrow the price changes at 9 am. Patches are welcome.'],
    ['en', 'Version 3 was recorded live and the recording of yesterday is there. The stream began at 8 pm on Monday.'],
    ['en', 'On Monday, 18 January at 9 am the new prices come into force and all older ones expire.'],
    ['de', 'Morgen ist das Büro ab 12 Uhr geschlossen. Rückmeldungen nehmen wir gern entgegen.'],
    ['en', 'The number 12 bus leaves tomorrow at 7:30 and 8:30. Everyone is welcome aboard.'],
    ['en', 'Our holiday hours: on Saturday, 16 January we are open from 9 am to 1 pm. Free admission for members.'],
    ['nl', 'Donderdag 14 januari is er vanaf 9.00 uur geen water. Onze excuses.'],
    ['fr', 'Demain, la route est fermée dès 8h. Une déviation est en place.'],
  ])('where nobody is invited to it: %s: %s', (language, body) => {
    expect(startsOf(language, 'News', body)).toEqual([])
  })
})

describe('who says how glad they are to invite, or hopes to see people, announces an event', () => {
  test.each([
    [
      'fr',
      'Nous sommes fiers de vous convier le 19 janvier à notre spécial Lichens. Début à 18h30.',
      '2027-01-19T18:30',
    ],
    ['fr', 'Ravis de vous accueillir le 23 janvier de 10h à 12h à la maison du lac.', '2027-01-23T10:00'],
    ['nl', 'Op 27 januari verzamelen we om 06:15 bij de oude molen.', '2027-01-27T06:15'],
    ['nl', 'We hopen dat jullie aanwezig zullen zijn op 15 januari vanaf 17u.', '2027-01-15T17:00'],
  ])('%s: %s', (language, body, start) => {
    expect(startsOf(language, 'Lichens', body)).toEqual([start])
  })
})
