import { describe, expect, test } from 'vitest'
import { readPost, readStarts, readUndated } from './post.ts'

const startsOf = (language: string, title: string, body: string) =>
  readStarts(language, title, `<p>2027-01-06</p>${body}`)

describe('what is announced on its very day needs no hour', () => {
  test.each([
    ['en', 'Council', 'The Town Council will meet tonight to go through the budget. The public may attend.'],
    ['en', 'January meetup', 'On 6 January we will have our next meetup at the university, room 12.'],
    ['en', 'Chess', 'We meet this evening at the Old Bell, everyone is welcome.'],
    ['en', 'Chess', 'Join us today for our chess evening at the library.'],
    ['de', 'Verein', 'Heute Abend treffen wir uns im Gasthaus Adler, Gäste sind willkommen.'],
    ['fr', 'Apéro', 'Le 6 janvier nous organisons un apéro du libre et une conférence au café des Arts.'],
    ['es', 'Charla', 'Hoy tendrá lugar la charla sobre mapas en la biblioteca. ¡Os esperamos!'],
    ['pt', 'Encontro', 'No dia 6 de janeiro teremos mais um encontro da comunidade!'],
    ['it', 'Assemblea', 'Il 6 gennaio si svolgerà l’assemblea dei soci presso la sede.'],
    ['nl', 'Club', 'Vanavond is er weer clubavond in het buurthuis. Iedereen is welkom!'],
    ['ja', '運動会', '本日、1月6日開催の運動会は、予定通り開催します。'],
  ])('%s: %s: %s', (language, title, body) => {
    expect(startsOf(language, title, `<p>${body}</p>`)).toEqual(['2027-01-06'])
  })
})

test('is told in full inside a sentence that invites, too, and with the hours of a label below', () => {
  const body = `<p>Am 6. Januar 2027 organisiert die Feuerwehr zusammen mit dem Roten Kreuz eine Blutspendeaktion.</p>
    <p>Ort: Schulhaus Zeit: 17:00 – 20:00 Uhr</p>`
  expect(startsOf('de', 'Blutspenden', body)).toEqual(['2027-01-06T17:00'])
})

describe('is told once more below the byline', () => {
  const agenda = '<ul><li>18h00: Welcome</li><li>18h30: Weaving by hand</li><li>19h00: Food</li></ul>'
  test.each([
    [
      'in full, of an invitation',
      'Flax',
      '<p>Join us on Wednesday, January 6, 2027 at the mill to celebrate a year of spinning.</p>',
      '2027-01-06',
    ],
    [
      'behind a label, with a programme',
      '#4 Flax',
      `<h3>Date:</h3><p>January 6th, 2027</p>${agenda}`,
      '2027-01-06T18:00',
    ],
    [
      'on a line of its own, with its hours on the next',
      'Town Hall Meeting',
      '<p>Agenda and call</p><p>Wednesday, January 6th, 2027<br>7:00 PM – 9:00 PM</p>',
      '2027-01-06T19:00',
    ],
    [
      'in the title, with its hours',
      'Flax Meeting - January 6, 2027 - 4:00–6:00pm',
      '<p>Call by phone.</p>',
      '2027-01-06T16:00',
    ],
  ])('%s', (_, title, body, start) => {
    expect(startsOf('en', title, body)).toEqual([start])
  })
})

describe('the day of publication is no event', () => {
  test.each([
    ['en', 'Party', '2027/01/06 – We have organised a party to celebrate. Come along and bring your friends.'],
    ['en', 'Version 3', 'Today we release version 3. Everyone is welcome to test it.'],
    ['en', 'Version 3', 'Date: January 6th, 2027. Version 3 is out.'],
    ['en', 'Version 3 - January 6, 2027 - 4:00pm', 'It is faster than ever.'],
    ['en', 'Website', 'As of today the meetup has a new website. You will find all talks there.'],
    ['en', 'Council', 'On 6 January the council decided to close the pool. The mayor will speak to the press.'],
    ['de', 'Rat', 'Heute hat der Rat beschlossen, das Bad zu schließen. Die nächste Sitzung folgt.'],
    ['en', 'A helper in you', 'There is a helper in each of you… join us today and get involved!'],
    ['de', 'Helfen', 'Komm noch heute zu uns und mach mit!'],
    ['fr', 'Adhérer', 'Rejoignez-nous dès aujourd’hui et participez !'],
    ['es', 'Socios', '¡Únete hoy mismo y participa!'],
    ['it', 'Soci', 'Iscriviti oggi e partecipa!'],
    ['pt', 'Sócios', 'Junte-se a nós hoje mesmo e participe!'],
    ['nl', 'Lid worden', 'Doe vandaag nog mee en meld je aan!'],
    ['fr', 'Version 3', 'Nous publions aujourd’hui la version 3. Vous êtes invités à la tester.'],
  ])('%s: %s: %s', (language, title, body) => {
    expect(startsOf(language, title, `<p>${body}</p>`)).toEqual([])
  })
})

test('a day without a year and eight months ahead is rather that of the last time', () => {
  const body = '<p>It was great to see so many of you at the fair. Photos are online.</p>'
  expect(startsOf('en', 'Book fair (1 October)', body)).toEqual([])
})

describe('a label before a day needs no colon', () => {
  test.each([
    ['en', 'Printing', 'When Saturday 16 January 2027<br>Time 10am to 4pm', '2027-01-16T10:00'],
    ['de', 'Druck', 'Wann Samstag, 16. Januar 2027, 10 bis 16 Uhr', '2027-01-16T10:00'],
    ['es', 'Imprenta', 'Fecha 16 de enero de 2027<br>Hora 10:00<br>Lugar El Molino', '2027-01-16T10:00'],
    ['pt', 'Gravura', 'Data 16 de janeiro de 2027<br>Horário 10h<br>Local O Moinho', '2027-01-16T10:00'],
    ['it', 'Semi', 'Quando mercoledì 6 gennaio 2027<br>Orario dalle 15:00 alle 17:00', '2027-01-06T15:00'],
    ['it', 'Semi', 'Quando 21 e 22 gennaio 2027<br>massimo 25 persone', '2027-01-21'],
  ])('%s: %s: %s', (language, title, body, start) => {
    expect(startsOf(language, title, `<p>${body}</p>`)).toEqual([start])
  })

  test('"When Saturday comes" is none', () => {
    expect(startsOf('en', 'Rest', '<p>When Saturday comes, we rest.</p>')).toEqual([])
  })
})

describe('what began is over on the evening of the same day', () => {
  test.each([
    ['en', 'Meetup, 6 January 2027', 'We started at 6 PM at the Old Bell with a talk by Ada. The meetup ended at 9.'],
    ['en', 'Meetup on looms', 'The meetup on 6 January 2027 began at 6 PM at the Old Bell with a talk by Ada.'],
    ['de', 'Treffen am 6. Januar 2027', 'Das Treffen begann um 19 Uhr im Rathaus. Um 21 Uhr war Schluss.'],
    ['fr', 'Rencontre du 6 janvier 2027', 'La rencontre a commencé à 19h à la mairie avec un exposé d’Ada.'],
    ['es', 'Encuentro del 6 de enero de 2027', 'El encuentro comenzó a las 19h en el ayuntamiento con una charla.'],
    ['it', 'Incontro del 6 gennaio 2027', 'L’incontro è iniziato alle 19 in municipio con un intervento di Ada.'],
    ['nl', 'Bijeenkomst 6 januari 2027', 'De bijeenkomst begon om 19 uur in het dorpshuis met een lezing.'],
    ['pt', 'Encontro de 6 de janeiro de 2027', 'O encontro começou às 19h na biblioteca com uma palestra da Ada.'],
  ])('%s: %s', (language, title, body) => {
    expect(readPost(language, title, `<p>${body}</p>`)).toEqual([])
  })

  test.each([
    ['en', 'Meetup, 6 January 2027', 'We start at 6 PM at the Old Bell with a talk by Ada.'],
    ['de', 'Treffen am 6. Januar 2027', 'Das Treffen beginnt um 18 Uhr im Rathaus mit einem Vortrag.'],
    ['es', 'Encuentro del 6 de enero de 2027', 'El encuentro comienza a las 18h en el ayuntamiento.'],
  ])('%s: and what begins is still ahead: %s', (language, title, body) => {
    expect(readPost(language, title, `<p>${body}</p>`)[0]?.startDate).toMatch(/^2027-01-06T18:00/)
  })
})

describe('when the last evening began says nothing of the next one', () => {
  test.each([
    ['en', 'We had a great evening and started at 6 PM. Our next meetup is on February 4, 2027 at the Old Bell.'],
    ['de', 'Wir haben um 18 Uhr angefangen und gelacht. Das nächste Treffen ist am 4. Februar 2027 im Rathaus.'],
    ['fr', 'Nous avons commencé à 18h et bien ri. La prochaine rencontre aura lieu le 4 février 2027 à la mairie.'],
    ['es', 'La charla comenzó a las 18h. El próximo encuentro será el 4 de febrero de 2027 en el ayuntamiento.'],
    ['nl', 'We zijn om 18 uur begonnen. De volgende bijeenkomst is op 4 februari 2027 in het dorpshuis.'],
  ])('%s: %s', (language, body) => {
    expect(readPost(language, 'Notes', `<p>${body}</p>`).map(({ startDate }) => startDate)).toEqual(['2027-02-04'])
  })
})

test('is told by the title of a meeting, and some lines below when we meet', () => {
  const body = '<p>Le rendez-vous de janvier</p><p>Un mois de plus.</p><p>Nous vous attendons au Port à 19h00.</p>'
  expect(startsOf('fr', 'Meetup - Mercredi 6 janvier 2027', body)).toEqual(['2027-01-06T19:00'])
})

describe('of what is called an event, the one day that a page tells is its day', () => {
  test.each([
    ['en', 'Film night', 'Film night! Friday, 8pm, we are watching a comedy. Popcorn provided.', '2027-01-08T20:00'],
    [
      'en',
      'Beginners’ night',
      'Thursday is beginners’ night: rules explained at 7, first game at 7.30.',
      '2027-01-07T19:30',
    ],
    [
      'de',
      'Linux-Tag',
      'Am Samstag ist Linux-Tag! Von 10 bis 17 Uhr helfen wir euch bei der Installation.',
      '2027-01-09T10:00',
    ],
    ['en', 'Hackathon!', '48 hours. 100 hackers. January 29-31. Apply now.', '2027-01-29'],
    ['en', 'Soldering for beginners (24 January)', 'Learn to solder with us. Tickets are £5.', '2027-01-24'],
    [
      'de',
      'Lötkurs für Anfänger (24. Januar)',
      'Lernt mit uns löten. Die Teilnahme kostet 5 Euro. Anmeldung per Mail.',
      '2027-01-24',
    ],
    [
      'de',
      'Vortragsreihe',
      '15.01.2027 – 18:30 Uhr – Hörsaal 2 – Dr. Anna Muster: Datenschutz im Alltag',
      '2027-01-15T18:30',
    ],
  ])('%s: %s', (language, title, body, start) => {
    expect(startsOf(language, title, `<p>${body}</p>`)).toEqual([start])
  })

  test.each([
    ['fr', 'Rencontres', 'Proposition d’une rencontre chaque semaine, le mardi soir à 19h30.'],
    ['en', 'Film night', 'We began late (for a Saturday), at 9pm. Thank you to everyone who came on Saturday.'],
    ['en', 'The Weekly Edition for January 7, 2027', 'Sign up to read it. A trademark battle among weavers.'],
    ['en', 'What’s on (24 January)', 'Learn to solder with us. Tickets are £5.'],
  ])('%s: %s is none', (language, title, body) => {
    expect(startsOf(language, title, `<p>${body}</p>`)).toEqual([])
  })
})

describe('the hour at which the doors or the registration open is not when it begins', () => {
  test.each([
    ['de', 'Ab 19 Uhr ist die Tür offen, der Vortrag beginnt am Donnerstag, 21. Januar, um 20 Uhr.', 'T20:00'],
    ['nl', 'Vanaf 19 uur is de zaal open, de lezing begint op donderdag 21 januari om 20 uur.', 'T20:00'],
    ['fr', 'Les portes sont ouvertes dès 19h, la conférence commence le jeudi 21 janvier à 20h.', 'T20:00'],
    [
      'de',
      'Der Lauf findet am Donnerstag, 21. Januar, statt. Die Anmeldung öffnet um 9 Uhr, der Start ist um 10:30 Uhr.',
      'T10:30',
    ],
    ['fr', 'La course a lieu jeudi 21 janvier. Les inscriptions ouvrent à 9h, départ à 10h30.', 'T10:30'],
    ['nl', 'De loop is op donderdag 21 januari. De inschrijving opent om 9 uur, de start is om 10.30 uur.', 'T10:30'],
    // but of what has no other hour it is
    ['nl', 'Open dag op donderdag 21 januari. Om 10 uur gaan de deuren open.', 'T10:00'],
  ])('%s: %s', (language, body, time) => {
    expect(startsOf(language, 'Linen', `<p>${body}</p>`)).toEqual([`2027-01-21${time}`])
  })
  test.each([
    ['de', 'Anmeldung', 'Die Anmeldung öffnet am Montag, 11. Januar, um 9 Uhr.'],
    ['fr', 'Inscriptions', 'Les inscriptions ouvrent le lundi 11 janvier à 9h.'],
    ['nl', 'Inschrijving', 'De inschrijving opent op maandag 11 januari om 9 uur.'],
  ])('%s: and by itself no event: %s: %s', (language, title, body) => {
    expect(startsOf(language, title, `<p>${body}</p>`)).toEqual([])
  })
})

test('who was invited to come was there already', () => {
  const body = '<h2>Friday: our first social</h2><p>All players were invited to come out for a drink with us.</p>'
  expect(readPost('en', 'A busy week', `<p>Here is what went on.</p>${body}`)).toEqual([])
})

test('a day to come and its town, right below the title, are those of what it names', () => {
  const told = (line: string) =>
    startsOf('es', 'Introducción a la radioafición', `<p>${line}</p><p>Es la radio de los satélites.</p>`)
  expect(told('23 de enero del 2027 / Liceo Erasmus, Almería')).toEqual(['2027-01-23'])
  expect(told('23 de diciembre del 2026 / Liceo Erasmus, Almería')).toEqual([])
})

test.each([
  ['fr', 'Barber et Brahms', '<p>23 janvier 2027 20:00 | Église du Port</p>', '2027-01-23T20:00'],
  ['it', 'Voci nel lino', '<p>23 gennaio 2027 21:00</p><p>Parrocchia del Porto, via del Lino</p>', '2027-01-23T21:00'],
  ['pt', 'Rádio livre', '<p>23 de janeiro de 2027, 10:00</p><p>Universidade do Porto Velho</p>', '2027-01-23T10:00'],
])('and so are a day, its hour and its house: %s', (language, title, lines, start) => {
  expect(startsOf(language, title, `${lines}<p>~</p>`)).toEqual([start])
  // a day that is past is the post's own
  expect(startsOf(language, title, `${lines.replace('2027', '2026')}<p>~</p>`)).toEqual([])
})

test.each([
  ['fr', 'Samedi 16 janvier au Vauban', 'Première partie des Fileuses. Billets en vente ici.', ['2027-01-16']],
  ['fr', 'Nouvelle pièce', 'Il reste quelques billets pour le 29/01 : réservez vite !', ['2027-01-29']],
  ['fr', 'Il reste des places', 'Bonne nouvelle : il reste quelques billets pour le 29/01 !', ['2027-01-29']],
  ['de', 'Ab 16. Januar in Wels', 'Unser Büro zieht um. Anmeldung wie bisher per Mail.', []],
  ['pt', 'Nova diretoria', 'A diretoria foi eleita na assembleia. O mandato começa em 16 de janeiro de 2027.', []],
  ['it', 'Nuovo direttivo', 'Il mandato inizia il 16 gennaio 2027.', []],
  [
    'fr',
    'Jeux',
    'Vendredi 15 et samedi 16 janvier : deux jours de jeux à la médiathèque, de 10h à 18h.',
    ['2027-01-15T10:00'],
  ],
  [
    'es',
    'Juegos',
    'Viernes 15 y sábado 16 de enero: dos días de juegos en la biblioteca, de 10 a 18 h.',
    ['2027-01-15T10:00'],
  ],
  [
    'it',
    'Giochi',
    'Venerdì 15 e sabato 16 gennaio: due giorni di giochi in biblioteca, dalle 10 alle 18.',
    ['2027-01-15T10:00'],
  ],
  [
    'pt',
    'Jogos',
    'Sexta 15 e sábado 16 de janeiro: dois dias de jogos na biblioteca, das 10h às 18h.',
    ['2027-01-15T10:00'],
  ],
  ['fr', 'Travaux', 'Vendredi 15 et samedi 16 janvier : deux jours de fermeture de la médiathèque, de 10h à 18h.', []],
])('few words tell what is on, or that nothing is: %s: %s', (language, title, body, days) => {
  expect(startsOf(language, title, `<p>${body}</p>`)).toEqual(days)
})

test('what was scheduled for today was so before it was moved or held', () => {
  expect(
    startsOf('en', 'Community day', '<p>Our meetup was scheduled for Wednesday 6 January 2027 at the Hub.</p>'),
  ).toEqual([])
})

test('courses begin again', () => {
  const body =
    '<p>Le club change de salle.</p><p>Reprise des cours le 22 janvier 17h. Le cours d’essai est gratuit.</p>'
  expect(startsOf('fr', 'Rentrée du club', body)).toEqual(['2027-01-22T17:00'])
})

test.each([
  ['it', 'Annullamento del palio', 'Il palio di sabato 9 gennaio è annullato.'],
  ['de', 'Absage des Sommerfests', 'Das Fest am Samstag, 9. Januar, entfällt.'],
  ['fr', 'Annulation du concert', 'Le concert du samedi 9 janvier est annulé.'],
])('%s: a title that calls off', (language, title, body) => {
  const [event] = readPost(language, title, `<p>${body}</p>`)
  expect(event?.eventStatus).toBe('EventCancelled')
})

describe('a day with its weekday as a heading right below the title is the event’s, where nothing tells when the page was written', () => {
  const read = (body: string) => readUndated('nl', 'Molentocht', body).map(({ startDate }) => startDate.slice(0, 16))
  const sheet = '<table><tr><td>Startplaats:</td><td>De Klok, Molenstraat 117</td></tr></table>'

  test('above labels', () => {
    expect(read(`<h3>Zaterdag 6 juni 2026</h3><p>Mooie routes door de polder.</p>${sheet}`)).toEqual(['2026-06-06'])
  })

  test('and no diary’s', () => {
    expect(read('<h3>Zaterdag 6 juni 2026</h3><p>We liepen langs de molens, en het regende.</p>')).toEqual([])
    expect(read('<h3>Zaterdag 6 juni 2026</h3><p>Kaarten voor het concert zijn nu te koop.</p>')).toEqual([])
  })
})
