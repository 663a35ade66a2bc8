import { describe, expect, test } from 'vitest'
import { readPost, readStarts } from './post.ts'

const startsOf = (language: string, title: string, body: string) =>
  readStarts(language, title, `<p>2027-01-06</p><p>${body}</p>`)
const placeOf = (language: string, body: string) =>
  JSON.stringify(readPost(language, 'Linen evening', body)[0]?.location)

describe('a day that has a name is told by it', () => {
  test.each([
    ['en', 'Our party takes place on New Year’s Eve at 9pm at the Old Bell.', '2026-12-31T21:00'],
    ['en', 'Join us on Christmas Eve at 4pm for carols at the church.', '2026-12-24T16:00'],
    ['de', 'Unsere Party steigt an Silvester um 21 Uhr im Adler.', '2026-12-31T21:00'],
    ['de', 'An Heiligabend um 16 Uhr laden wir zum Krippenspiel in die Kirche ein.', '2026-12-24T16:00'],
    ['fr', 'Rejoignez-nous pour le réveillon de la Saint-Sylvestre à 21h à la salle des fêtes.', '2026-12-31T21:00'],
    ['es', 'La fiesta tendrá lugar en Nochevieja a las 21:00 en el casino.', '2026-12-31T21:00'],
    ['pt', 'A festa terá lugar na véspera de Ano Novo às 21h no clube.', '2026-12-31T21:00'],
    ['it', 'La festa si terrà la notte di San Silvestro alle 21:00 al circolo.', '2026-12-31T21:00'],
    ['nl', 'Ons feest is op oudejaarsavond om 21 uur in het buurthuis.', '2026-12-31T21:00'],
    ['ja', '大晦日の21時からパーティーを開催します。', '2026-12-31T21:00'],
  ])('%s: %s', (language, body, start) => {
    const events = readPost(language, 'Party', `<p>${body}</p>`, '2026-11-20')
    expect(events.map(({ startDate }) => startDate.slice(0, 16))).toEqual([start])
  })

  test.each([
    ['en', 'Library', 'The library is closed on Christmas Day and on New Year’s Eve.'],
    ['en', 'Greetings', 'We wish you a peaceful Christmas Eve. See you soon!'],
    ['en', 'Looking back', 'On New Year’s Eve we all met at the bridge and sang.'],
    ['de', 'Öffnungszeiten', 'Am Heiligabend und an Silvester haben wir von 9 bis 12 Uhr geöffnet.'],
    ['ja', '年末年始', '大晦日は17時まで営業します。元日は休館です。'],
  ])('but nothing takes place on it by that alone: %s: %s: %s', (language, title, body) => {
    expect(readPost(language, title, `<p>${body}</p>`, '2026-11-20')).toEqual([])
    expect(startsOf(language, title, body)).toEqual([])
  })
})

describe('where it was to be before is told no more', () => {
  test.each([
    ['en', 'The barn dance was supposed to be on May 3rd, is now June 14th at 7pm.'],
    ['en', 'The barn dance was supposed to take place on May 3rd. It is now on June 14th at 7pm.'],
    ['de', 'Der Scheunentanz sollte am 3. Mai stattfinden, nun ist er am 14. Juni um 19 Uhr.'],
    ['nl', 'Het bal zou op 3 mei plaatsvinden, maar is nu op 14 juni om 19 uur.'],
    ['ja', '5月3日に予定していたダンスパーティーは6月14日19時に開催します。'],
  ])('%s: %s', (language, body) => {
    expect(startsOf(language, 'Barn dance', body)).toEqual(['2027-06-14T19:00'])
  })
})

describe('the set-up is no start', () => {
  test.each([
    ['en', 'Join us on Thursday 14 January', ['18:30 Set-up', '19:00 Talk', '20:30 End']],
    ['en', 'The talk is on Thursday 14 January', ['6.30pm Volunteers set up', '7pm Opening', '8pm Talk']],
    ['de', 'Wir laden ein am Donnerstag, 14. Januar', ['18:30 Uhr Aufbau', '19:00 Uhr Vortrag']],
    ['fr', 'Rendez-vous le jeudi 14 janvier', ['18h30 installation', '19h00 conférence']],
    ['es', 'Os esperamos el jueves 14 de enero', ['18:30 montaje', '19:00 charla']],
    ['pt', 'Esperamos por si na quinta-feira, 14 de janeiro', ['18h30 montagem', '19h00 palestra']],
    ['it', 'Vi aspettiamo giovedì 14 gennaio', ['18:30 allestimento', '19:00 conferenza']],
    ['nl', 'Kom op donderdag 14 januari naar de bibliotheek', ['18:30 opbouw', '19:00 lezing']],
    ['ja', '1月14日（木）に図書館で開催します。', ['18:30 設営', '19:00 講演']],
  ])('%s: %s: %j', (language, day, points) => {
    const list = `${day}</p><ul>${points.map((one) => `<li>${one}</li>`).join('')}</ul><p>`
    expect(startsOf(language, 'Talk on linen', list)).toEqual(['2027-01-14T19:00'])
  })
})

describe('a zone that is told of all hours is that of each', () => {
  test.each([
    ['en', 'Join us on Thursday 14 January at 19:00 online.', 'All times are CET.', 'Europe/Brussels'],
    ['en', 'Join us on Thursday 14 January at 19:00 online.', 'All times are in UTC.', 'UTC'],
    ['fr', 'Rejoignez-nous le jeudi 14 janvier à 19h en ligne.', 'Tous les horaires sont en CET.', 'Europe/Brussels'],
  ])('%s: %s %s', (language, body, zone, named) => {
    expect(startsOf(language, 'Meetup', '')).toEqual([])
    expect(readPost(language, 'Meetup', `<p>${body}</p><p>${zone}</p>`)[0]?.startDate).toBe(
      `2027-01-14T19:00[${named}]`,
    )
  })

  test('and who got there at all times told none', () => {
    const body = '<p>Join us on Thursday 14 January at 19:00.</p><p>The NASA team is there at all times.</p>'
    expect(readPost('en', 'Meetup', body)[0]?.startDate).toBe('2027-01-14T19:00')
  })
})

describe('a house may be called like an event, and what programs are written in is no place', () => {
  test.each([
    ['en', 'Join us on Thursday 14 January at 7pm at Print Workshop for a linen evening.', '"Print Workshop"'],
    ['en', 'Join us on Thursday 14 January at 7pm at The Workshop.', '"The Workshop"'],
    ['nl', 'We komen op donderdag 14 januari om 20:00 uur samen in Café ’t Lampje.', '"Café ’t Lampje"'],
    ['en', 'Join us on Thursday 14 January at 7pm and learn to write servers in Rust.', undefined],
    ['de', 'Am Donnerstag, 14. Januar um 19 Uhr schreiben wir einen Server in Python.', undefined],
    ['es', 'Os esperamos el jueves 14 de enero a las 19:00 para escribir un servidor en Python.', undefined],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, `<p>${body}</p>`)).toBe(place)
  })
})

describe('who would like to invite does', () => {
  test.each([
    ['de', 'Wir möchten euch heute zu unserem Vortrag in der Bücherei einladen.'],
    ['nl', 'We willen jullie vandaag graag uitnodigen voor onze lezing in de bibliotheek.'],
    ['es', 'Queremos invitaros hoy a nuestra charla en la biblioteca.'],
    ['it', 'Vorremmo invitarvi oggi alla nostra conferenza in biblioteca.'],
    ['pt', 'Gostaríamos de vos convidar hoje para a nossa palestra na biblioteca.'],
  ])('%s: %s', (language, body) => {
    expect(startsOf(language, 'Talk', body)).toEqual(['2027-01-06'])
  })

  test.each([
    ['en', 'At our next workshop on 20 March you learn how to sew in a zip.'],
    ['de', 'Beim nächsten Workshop am 20. März lernt ihr, wie man einen Knopf annäht.'],
    ['nl', 'Tijdens de volgende workshop op 20 maart leer je een rits innaaien.'],
  ])('and so does who tells of the next one: %s: %s', (language, body) => {
    expect(startsOf(language, 'Sewing', body)).toEqual(['2027-03-20'])
  })
})

describe('a day in words has its hour, which is none of the day of writing', () => {
  test.each([
    ['es', 'El concierto tendrá lugar el quince de marzo a las dos de la tarde en el ateneo.', '2027-03-15T14:00'],
    ['pt', 'O concerto terá lugar no dia quinze de março às nove da noite no clube.', '2027-03-15T21:00'],
    ['it', 'Il concerto si terrà il quindici marzo alle due nella sala comunale.', '2027-03-15T14:00'],
    ['fr', 'Le concert aura lieu le quinze mars à quatorze heures à la salle des fêtes.', '2027-03-15T14:00'],
    ['de', 'Das Konzert findet am fünfzehnten März um vierzehn Uhr im Adler statt.', '2027-03-15T14:00'],
    ['nl', 'Het concert vindt plaats op vijftien maart om veertien uur in de dorpszaal.', '2027-03-15T14:00'],
    ['en', 'The concert takes place on the fifteenth of March at 2pm in the village hall.', '2027-03-15T14:00'],
  ])('%s: %s', (language, body, start) => {
    expect(startsOf(language, 'Linen', body)).toEqual([start])
  })

  test.each([
    ['de', 'Der erste Mai ist ein Feiertag, die Bücherei bleibt geschlossen.'],
    ['fr', 'Une fois le quinze passé, il reste peu de jours. Il est né le deux mai.'],
    ['es', 'Hemos abierto una tienda en la plaza del Dos de Mayo, de 10:00 a 14:00.'],
    ['it', 'Nacque il quindici marzo e morì il venti maggio.'],
  ])('but it announces nothing by itself: %s: %s', (language, body) => {
    expect(startsOf(language, 'Linen', body)).toEqual([])
  })
})
