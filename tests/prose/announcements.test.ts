import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../core/prose/text/sentences.ts'
import { languageNamed } from '../languages/named.ts'
import { readPost } from './post.ts'

const startsOf = (language: string, title: string, body: string) =>
  readPost(language, title, body)
    .map(({ startDate }) => startDate.replace(/\[.*/, ''))
    .sort()

test.each([
  [
    'nl',
    'Bijeenkomst',
    'Op dinsdag 19 januari is er een bijeenkomst. De inloop is vanaf 18:30 uur. We beginnen om 19 uur.',
  ],
])('%s: who comes in before it begins: %s', (language, title, body) => {
  expect(startsOf(language, title, `<p>${body}</p>`)).toEqual(['2027-01-19T19:00'])
})

describe('an hour told once for a whole series is that of each of its evenings', () => {
  test.each([
    [
      'nl',
      'Lezingen in de Burcht',
      `<p>De lezingen beginnen steeds om 20.00 uur.</p>
       <p>Op donderdag 4 februari vertelt Kim Berg over de wolf in een lezing.</p>
       <p>Op donderdag 4 maart is er een lezing van Robin Smit over het wad.</p>`,
      ['2027-02-04T20:00', '2027-03-04T20:00'],
    ],
    [
      'de',
      'Vorträge in der Alten Post',
      `<p>Die Vorträge finden jeweils ab 19.30 Uhr im Lesesaal statt.</p>
       <p>Am 4. Februar folgt der Vortrag „Energie aus Wind“. Am 4. März geht es um Hirnforschung, dazu spricht Kim Berg.</p>`,
      ['2027-02-04T19:30', '2027-03-04T19:30'],
    ],
    [
      'fr',
      'Les conférences du Phare',
      `<h3>Programme de février à 20 h</h3><ul><li>Lundi 8 février – Kim Berg : les marées</li><li>Lundi 22 février – Robin Lee : les algues</li></ul>
       <h3>Programme de mars à 18 h</h3><ul><li>Lundi 8 mars – Alix Roux : les phares</li><li>Lundi 15 mars – Lou Petit : les vents</li></ul>`,
      ['2027-02-08T20:00', '2027-02-22T20:00', '2027-03-08T18:00', '2027-03-15T18:00'],
    ],
  ])('%s: %s', (language, title, body, starts) => {
    expect(startsOf(language, title, body)).toEqual(starts)
  })
})

describe('an hour that brackets tell in words is no start beside another', () => {
  test.each([
    [
      'en',
      'The meeting will be on Friday the 15th of January, from 6:00pm to 8:00pm (talks start at 6:30pm).',
      '2027-01-15T18:00',
    ],
    ['en', 'The meeting will be on Friday the 15th of January (from 6:30pm).', '2027-01-15T18:30'],
    ['en', 'The meeting will be on Friday the 15th of January (the talks start at 6:30pm).', '2027-01-15T18:30'],
  ])('%s: %s', (language, sentence, start) => {
    expect(startsOf(language, 'Linen', `<p>${sentence}</p>`)).toEqual([start])
  })
})

describe('what is written on the day itself tells from which hour on', () => {
  test.each([
    ['es', 'Este miércoles 6 de enero 2027, desde las 3:00 P.M., Kim da un taller de cestas.', ['2027-01-06T15:00']],
    ['es', '6 de enero 2027, 15:00. Taller de cestas.', []],
  ])('%s: %s', (language, sentence, starts) => {
    expect(startsOf(language, 'Cestas', `<p>${sentence}</p>`)).toEqual(starts)
  })
})

test('the hour of the way back is no start', () => {
  const body = `<p>El próximo sábado, 23 de enero, tendrá lugar la ruta de los molinos.</p>
    <p>La ruta se iniciará a las 8 horas en la plaza. El regreso está previsto para las 14 horas.</p>`
  expect(readPost('es', 'Ruta', body)).toMatchObject([{ startDate: '2027-01-23T08:00', endDate: '2027-01-23T14:00' }])
})

test('what was on a day of this month is no event of the next one', () => {
  const body =
    '<p>El miércoles 3 tuvimos la primera charla del ciclo. El lunes 11 de enero a las 12:30 será la segunda.</p>'
  expect(startsOf('es', 'Charlas', body)).toEqual(['2027-01-11T12:30'])
})

test('a label before the day tells what the hour behind it is', () => {
  const body = `<p>We are meeting online again.</p>
    <p>Start Time: Friday, Jan 15, 2027 9:00 PM<br>End Time: Friday, Jan 15, 2027 11:45 PM</p>`
  expect(readPost('en', 'Open meeting', body)).toMatchObject([
    { startDate: '2027-01-15T21:00', endDate: '2027-01-15T23:45' },
  ])
})

test('a day with its hour below the byline of that day is the day of the event', () => {
  const line = 'Wed, Jan 6, 2027 6:30 PM The Old Bell'
  const head = '<p class="post-meta">Jan 6, 2027</p>'
  expect(startsOf('en', 'Workshop: graphs', `${head}<p>${line}</p><p>Tom will talk about graphs.</p>`)).toEqual([
    '2027-01-06T18:30',
  ])
  expect(startsOf('en', 'Workshop: graphs', `<p>${line}</p><p>Tom will talk about graphs.</p>`)).toEqual([])
})

test('a heading that is a label is no name', () => {
  const body = `<h3>When</h3><p>Monday, January 11, 6:30 - 8:30 PM</p><h3>Where</h3><p>Library, Room B</p>
    <h3>Planning ahead</h3><p>The meeting after that will be on Monday, January 25, 6:30 - 8:30 PM.</p>`
  expect(readPost('en', 'General meeting', body).map(({ name }) => name)).toEqual(['General meeting', 'Planning ahead'])
})

test('a line of the title’s name and a day is the event’s', () => {
  const body = '<p>River Day, Saturday, Jan 16</p><p>1PM to 7PM at Interlock</p><p>At 2PM we open the floor.</p>'
  expect(startsOf('en', 'River Day: the schedule', body)).toEqual(['2027-01-16T13:00'])
})

test('a day that the title tells is the event, also within what lasts a few', () => {
  const body = `<p>The next drinks will take place on Friday, January 15th in Leeds, during the conference that takes place
    from 14th to 17th January.</p><p>Meeting from 19:30 at the Old Bell.</p>`
  expect(startsOf('en', 'Drinks in Leeds - 15 January', body)).toEqual(['2027-01-15T19:30'])
})

test('“is the date” announces', () => {
  const body = '<p>We have a cider making workshop now. 25th January 2027 is the proposed date.</p>'
  expect(startsOf('en', 'Cider making workshop', body)).toEqual(['2027-01-25'])
})

describe('a day on a line of its own is announced by the hour from which something is, or by a sign above it', () => {
  test.each([
    ['it', '<h3>START</h3><p>Sabato 16 gennaio 2027<br>dalle 11:00</p>', ['2027-01-16T11:00']],
    ['en', '<h3>START</h3><p>Saturday 16 January 2027<br>from 11am</p>', ['2027-01-16T11:00']],
    ['es', '<p>📅 Fechas</p><p>16 de enero de 2027, 18:30</p>', ['2027-01-16T18:30']],
    ['it', '<p>📅 Date</p><p>14 e 21 gennaio 2027, ore 18:30</p>', ['2027-01-14T18:30', '2027-01-21T18:30']],
    ['en', '<p>Saturday 16 January 2027</p><p>18:20</p>', []],
  ])('%s: %s', (language, body, starts) => {
    expect(startsOf(language, 'Linen', body)).toEqual(starts)
  })
})

test('an hour told for one evening is not that of the next one', () => {
  const body = `<p>Op donderdag 4 februari treedt het koor op. Het concert begint om 20.00 uur.</p>
    <p>Op zaterdag 6 maart is er een rommelmarkt in de kerk.</p>`
  expect(startsOf('nl', 'Koor en markt', body)).toEqual(['2027-02-04T20:00', '2027-03-06'])
})

describe('the decision to call a meeting off calls it off', () => {
  test.each([
    ['de', 'Der Vorstand hat beschlossen, die für den 21. Januar geplante Versammlung wegen des Wetters abzusagen.'],
    ['en', 'The board has decided to cancel the meeting of 21 January.'],
    ['fr', 'Le bureau a décidé d’annuler la réunion du 21 janvier.'],
    ['nl', 'Het bestuur heeft besloten de vergadering van 21 januari af te gelasten.'],
    ['es', 'La junta ha decidido cancelar la reunión del 21 de enero.'],
    ['it', 'Il direttivo ha deciso di annullare la riunione del 21 gennaio.'],
    ['pt', 'A direção decidiu cancelar a reunião de 21 de janeiro.'],
  ])('%s: %s', (language, sentence) => {
    expect(readPost(language, 'Brumel', `<p>${sentence}</p>`)).toMatchObject([
      { startDate: expect.stringMatching(/^2027-01-21/), eventStatus: 'EventCancelled' },
    ])
  })

  test.each([
    ['de', 'Der Vorstand hat beschlossen, die Versammlung am 21. Januar um 20 Uhr nicht abzusagen.'],
    ['nl', 'Het bestuur heeft besloten de vergadering op 21 januari om 20.00 uur niet af te gelasten.'],
  ])('and not to do so does not: %s: %s', (language, sentence) => {
    expect(readPost(language, 'Brumel', `<p>${sentence}</p>`)).toMatchObject([
      { startDate: expect.stringMatching(/^2027-01-21T20:00/), eventStatus: 'EventScheduled' },
    ])
  })
})

describe('what readers say below a text announces nothing', () => {
  test.each([
    [
      'de',
      'Versammlung abgesagt',
      'Die Versammlung muss leider entfallen.',
      '2 · Kommentar schreiben',
      '15. Januar 2027 21:14',
    ],
    ['en', 'Meeting cancelled', 'We have to cancel the meeting.', '2 comments', '15 January 2027 21:14'],
    ['en', 'Meeting cancelled', 'We have to cancel the meeting.', 'Leave a reply', '15 January 2027 21:14'],
    ['fr', 'Réunion annulée', 'La réunion est annulée.', 'Laisser un commentaire', '15 janvier 2027 21:14'],
    ['nl', 'Vergadering afgelast', 'De vergadering is afgelast.', 'Reacties (3)', '15 januari 2027 21:14'],
    ['es', 'Concierto cancelado', 'El concierto queda cancelado.', 'Deja una respuesta', '15 de enero de 2027 21:14'],
    ['it', 'Concerto annullato', 'Il concerto è annullato.', 'Lascia un commento', '15 gennaio 2027 21:14'],
    ['pt', 'Concerto cancelado', 'O concerto foi cancelado.', '3 comentários', '15 de janeiro de 2027 21:14'],
    ['ja', '演奏会中止のお知らせ', '演奏会は中止です。', 'コメント（2）', '2027年1月15日 21:14'],
  ])('%s: %s', (language, title, text, heading, day) => {
    const body = `<p>${text}</p><h3>${heading}</h3><div><b>Robin</b> ${day}<p>Robin!</p></div>`
    expect(startsOf(language, title, body)).toEqual([])
  })

  test('nor in a language that is not the page’s', () => {
    const body = `<p>Die Versammlung muss leider entfallen.</p><h3>2 comments</h3><b>Sam</b> 15. Januar 2027 21:14<p>Schade!</p>`
    expect(startsOf('de', 'Jahresversammlung abgesagt', body)).toEqual([])
  })

  test('and what a heading above theirs begins does', () => {
    const body = `<p>So war der Abend, und so war der Wein.</p><h3>Kommentare</h3><p>Schön!</p>
      <h2>Das nächste Konzert</h2><p>Am Freitag, 15. Januar 2027, um 20 Uhr findet das Konzert im Alten Speicher statt.</p>`
    expect(startsOf('de', 'Rückblick', body)).toEqual(['2027-01-15T20:00'])
  })
})

describe('a heading that only sounds like it is over an announcement', () => {
  test.each([
    [
      'de',
      'Führung im Museum',
      'Kommentierte Führung',
      'Am Freitag, 15. Januar 2027, um 20 Uhr findet die Führung statt.',
    ],
    ['fr', 'Le château la nuit', 'Visite commentée', 'La visite aura lieu le vendredi 15 janvier 2027 à 20h.'],
    ['fr', 'Le château la nuit', 'Comment venir ?', 'La visite aura lieu le vendredi 15 janvier 2027 à 20h.'],
  ])('%s: %s: %s', (language, title, heading, sentence) => {
    const body = `<p>Brumel, Brumel.</p><p>Brumel</p><h3>${heading}</h3><p>${sentence}</p>`
    expect(startsOf(language, title, body)).toEqual(['2027-01-15T20:00'])
  })
})

test('a day in the title has the hour at which they say that they meet, however far below', () => {
  const body = `<p>Come ogni anno il circolo accende il fuoco.</p><p>Per i dolci ognuno porta ciò che vuole.</p>
    <p>Le bibite e il vino sono offerti.</p><p>La legna non manca.</p><p>La strada è pulita.</p>
    <p>Appuntamento dalle ore 11.00 in poi presso la sede dei pescatori.</p>`
  expect(startsOf('it', 'Domenica 17 gennaio, castagne sulla brace', body)).toEqual(['2027-01-17T11:00'])
})

test('the next day that is told counts, and not the weekday that is told for every other week', () => {
  const body = `<p>布の会は隔週で金曜日の夜に開催することにしました。隔週開催の予定なので、次回開催予定日は2027年1月22日です。</p>
    <p>19:30から始めます。</p>`
  expect(startsOf('ja', '「布の会」開催のお知らせ', body)).toEqual(['2027-01-22T19:30'])
})

describe('the word between two hours tells which of them is that of the doors', () => {
  test.each([
    ['開場 13:00 開演 14:00'],
    ['13:00開場 14:00開演 16:00終演'],
    ['14:00開演（13:30開場）'],
    ['開演 14:00、開場 13:00'],
  ])('%s', (hours) => {
    const body = `<p>日時：2027年1月16日（土）</p><p>${hours}</p><p>場所：つなぐホール</p>`
    expect(startsOf('ja', '第5回定期演奏会', body)).toEqual(['2027-01-16T14:00'])
  })
})

describe('what will be done to it announces an event', () => {
  test.each([
    ['it', 'San Biagio', '<p>Il 16 gennaio, in paese, sarà celebrato con una cena nel parco.</p>', '2027-01-16'],
    [
      'pt',
      'Biblioteca faz 81 anos',
      '<p>No dia 16/01, às 9h30, a Biblioteca comemora com um chá.</p>',
      '2027-01-16T09:30',
    ],
  ])('%s: %s', (language, title, body, start) => {
    expect(startsOf(language, title, body)).toEqual([start])
  })
})

describe('how people say that they meet', () => {
  test.each([
    ['it', 'Barcamp', '<p>Segnatevi la data: 8 maggio 2027! Il barcamp torna a Matera.</p>', '2027-05-08'],
    ['pt', 'Dojo aberto', '<p>Sábado, dia 16, às 15h, rola dojo aberto na sede.</p>', '2027-01-16T15:00'],
    ['ja', '【1/30】布の勉強会', '<p>今回は染め方です。14:00スタート、17:00終了予定。</p>', '2027-01-30T14:00'],
    ['ja', '次回は2/3(水)', '<p>次回のオンライン読書会は2/3(水)20:00からです。</p>', '2027-02-03T20:00'],
    ['it', 'Si mappa il parco', '<p>Domenica 24 gennaio, ritrovo alle 10 davanti al faro.</p>', '2027-01-24T10:00'],
    [
      'it',
      'Gita al faro',
      '<p>Domenica 7 febbraio si va in gita! Partenza alle 9:00 dal molo.</p>',
      '2027-02-07T09:00',
    ],
    [
      'it',
      'Cena sociale',
      '<p>Sabato 30 ci vediamo per la cena! Appuntamento alle 20 in pizzeria da Gino. Confermate entro mercoledì 27.</p>',
      '2027-01-30T20:00',
    ],
    [
      'pt',
      'Churrasco',
      '<p>O churrasco vai ser domingo, 17 de janeiro, ao meio-dia, na casa da Ana.</p>',
      '2027-01-17T12:00',
    ],
    [
      'pt',
      'A conferência abre inscrições',
      '<p>A conferência será nos dias 23 e 24 de setembro, em Braga.</p>',
      '2027-09-23',
    ],
    [
      'de',
      'Ausflug ins Museum',
      '<p>Am 23. Januar fahren wir ins Museum. Treffpunkt ist um 9:45 Uhr am Bahnhof.</p>',
      '2027-01-23T09:45',
    ],
    ['de', 'Spieleabend', '<p>Am 15.01. ist wieder Spieleabend. Beginn: 18:00, Ende: offen.</p>', '2027-01-15T18:00'],
    [
      'de',
      'Auf nach Chemnitz',
      '<p>Am 13. und 14. März sind wir mit einem Stand auf den Tagen in Chemnitz dabei.</p>',
      '2027-03-13',
    ],
    ['de', 'Nächstes Treffen', '<p>Wir sehen uns am 31. um 19 Uhr im Vereinsheim.</p>', '2027-01-31T19:00'],
    [
      'de',
      'Leseherbst',
      '<p>Zum Auftakt lesen am 22. Januar ab 18 Uhr Kim Berg und Lou Petit auf dem Gut.</p>',
      '2027-01-22T18:00',
    ],
    ['de', 'Fest im März', '<p>Veranstaltungsdatum: 12.3 - 14.3.2027</p>', '2027-03-12'],
    [
      'fr',
      'Sortie au musée',
      '<p>Le 23 janvier, nous allons au musée. Départ à 9h45 de la gare.</p>',
      '2027-01-23T09:45',
    ],
    [
      'fr',
      'Soirée jeux',
      '<p>Le 15 janvier, c’est soirée jeux. Début : 18h, fin : quand on veut.</p>',
      '2027-01-15T18:00',
    ],
    ['fr', 'Rencontre', '<p>La prochaine rencontre aura lieu le 18 à 19h au café.</p>', '2027-01-18T19:00'],
    [
      'fr',
      'Le Salon du Libre',
      '<p>Nous tiendrons un stand au Salon du Libre les 13 et 14 mars à Toulouse.</p>',
      '2027-03-13',
    ],
    ['nl', 'Uitstap naar Bonn in mei 2027', '<p>Op 15 & 16 mei gaan we naar Bonn.</p>', '2027-05-15'],
    [
      'nl',
      'Spelletjesavond',
      '<p>Op 15 januari is het weer spelletjesavond. Aanvang: 18:00, einde: later.</p>',
      '2027-01-15T18:00',
    ],
    ['nl', 'Volgende afspraak', '<p>We zien elkaar op de 18e om 20u in het café.</p>', '2027-01-18T20:00'],
  ])('%s: %s', (language, title, body, start) => {
    expect(startsOf(language, title, body)).toEqual([start])
  })
})

describe('an event on the day of publication is told where people are invited to it', () => {
  test.each([
    [
      'de',
      'Hackathon',
      `<p>6. Januar 2027</p><p>Die Gruppen laden dich zu einem Open Space am 06.01.2027 nach Darmstadt ein.</p>
       <h3>Ort</h3><p>Axo, Kasinostraße 60</p><h3>Agenda</h3><ul><li>08:30 Kaffee</li><li>09:00 Begrüßung</li><li>13:00 Pizza</li></ul>`,
      '2027-01-06T08:30',
    ],
    [
      'nl',
      'Mapathon Gent',
      `<p>6 januari 2027</p><p>De volgende mapathon komt eraan! Op woensdag 6 januari houden we een mapathon. We nodigen iedereen uit.</p>
       <h2>Wat heb je nodig?</h2><p>Een laptop.</p><h2>Waar gaat het door?</h2><p>In het Huis, Lange Straat 9.</p><h2>Programma</h2>
       <ul><li>13.00u: welkom!</li><li>13.15u: uitleg</li><li>17.00u: einde</li></ul>`,
      '2027-01-06T13:00',
    ],
    [
      'fr',
      'Formation à la carte libre',
      '<p>6 janvier 2027</p><p>La formation se déroule à la médiathèque le 6 janvier 2027 de 9.00 h à 12.00 h et de 13.00 h à 16.00 h.</p>',
      '2027-01-06T09:00',
    ],
    [
      'nl',
      'Bijeenkomst bij de molen op 6 januari 2027',
      '<p>6 januari 2027</p><p>Twee mensen vertellen.</p><h3>Programma</h3><ul><li>18:30 Ontvangst</li><li>19:00 Kim Berg over hout</li><li>20:30 Borrel</li></ul>',
      '2027-01-06T18:30',
    ],
    [
      'fr',
      'Journée portes ouvertes',
      '<p>Le 6 janvier 2027 de 9h à 18h.</p><p>Venez nombreux.</p>',
      '2027-01-06T09:00',
    ],
    [
      'de',
      'Verschlüsselung',
      '<p>Am 6. Januar 2027 (19 Uhr) veranstaltet der Verein in seinen Räumen (Sibyllastr. 9, Essen) die nächste Cryptoparty.</p>',
      '2027-01-06T19:00',
    ],
  ])('%s: %s', (language, title, body, start) => {
    expect(startsOf(language, title, body)).toEqual([start])
  })

  test.each([
    [
      'de',
      'Unser Winterfest',
      '<p>6. Januar 2027</p><p>Heute, am 6. Januar, fand unser Winterfest statt. Danke an alle!</p>',
    ],
    ['de', 'Neue Webseite', '<p>6. Januar 2027</p><p>Am 6. Januar 2027 ging unsere neue Webseite online.</p>'],
    [
      'de',
      'Bericht vom Treffen',
      '<p>6. Januar 2027</p><p>Beim Treffen am 6. Januar 2027 haben wir viel gelernt.</p><ul><li>18:00 Ankunft</li><li>18:30 Pizza</li><li>19:00 Vortrag</li></ul>',
    ],
    [
      'nl',
      'Verslag van de bijeenkomst op 6 januari 2027',
      '<p>Het was een mooie avond.</p><ul><li>18:30 Ontvangst</li><li>19:00 Kim Berg over hout</li><li>20:30 Borrel</li></ul>',
    ],
    ['de', 'Öffnungszeiten des Büros', '<p>6. Januar 2027, 9:00 - 12:00 Uhr</p><p>Das Büro ist geöffnet.</p>'],
  ])('but not what has been: %s: %s', (language, title, body) => {
    expect(startsOf(language, title, body)).toEqual([])
  })
})

test.each([
  ['en', 'Pub night – 14 January 2027', 'Bring your friends.', 'We’ll be in the back room of the Crown from 7pm.'],
  ['de', 'Stammtisch am 14. Januar 2027', 'Bringt Freunde mit.', 'Wir sind ab 19 Uhr im Hinterzimmer der Krone.'],
  ['fr', 'Apéro – 14 janvier 2027', 'Venez avec des amis.', 'Nous serons dans la salle du fond à partir de 19h.'],
  ['es', 'Cañas – 14 de enero de 2027', 'Trae a tus amigos.', 'Estaremos en el bar La Corona a partir de las 19h.'],
  ['pt', 'Happy hour – 14 de janeiro de 2027', 'Traga amigos.', 'Estaremos no Bar da Praça a partir das 19h.'],
])('the one hour at which they say that they are there is that of the title’s day: %s', (language, title, ...lines) => {
  const body = ['Linen and friends.', 'Last time there were twenty.', ...lines].map((line) => `<p>${line}</p>`).join('')
  expect(startsOf(language, title, body)).toEqual(['2027-01-14T19:00'])
})

test('a programme far below the day tells when it begins', () => {
  const body = `<p>Am Samstag, 16. Januar laden wir zum Repair Café in die Werkstatt ein.</p><p>Bringt mit, was kaputt ist.</p><p>Wir helfen.</p>
    <p>Es gibt Kuchen.</p><h2>Ablauf</h2><ul><li>14:00 Begrüßung</li><li>14:15 Reparieren</li><li>18:00 Aufräumen</li></ul>`
  expect(startsOf('de', 'Repair Café', body)).toEqual(['2027-01-16T14:00'])
})

describe('the end of the registration is no event, and neither is what minutes mention', () => {
  test.each([
    ['nl', 'Workshop solderen', '<p>De inschrijving sluit vrijdag 15 januari om 12 uur.</p>'],
    ['nl', 'Workshop solderen', '<p>Aanmelden voor de workshop kan tot vrijdag 15 januari 12u.</p>'],
    ['nl', 'Wedstrijd', '<p>Inschrijven voor de wedstrijd kan tot 20h vanavond (6 januari 2027).</p>'],
    ['de', 'Workshop Löten', '<p>Die Anmeldung zum Workshop ist bis Freitag, 15. Januar um 12 Uhr möglich.</p>'],
    [
      'fr',
      'Compte-rendu de la réunion',
      '<p>Demande d’animer un stand lors de l’évènement « Wireless » le 14 mars prochain.</p>',
    ],
  ])('%s: %s: %s', (language, title, body) => {
    expect(startsOf(language, title, body)).toEqual([])
  })
})

describe('what is out of order, or closed, announces nothing', () => {
  test.each([
    ['fr', 'Maintenance', '<p>Le vendredi 15 janvier, de 2h à 5h, nous effectuerons une maintenance du serveur.</p>'],
    [
      'es',
      'Mantenimiento',
      '<p>El viernes 15 de enero, de 2:00 a 5:00, realizaremos el mantenimiento del servidor.</p>',
    ],
    ['it', 'Manutenzione', '<p>Venerdì 15 gennaio, dalle 2:00 alle 5:00, effettueremo la manutenzione del server.</p>'],
    ['nl', 'Onderhoud', '<p>Op vrijdag 15 januari van 2.00 tot 5.00 uur voeren we onderhoud uit aan de server.</p>'],
    ['pt', 'Manutenção', '<p>Na sexta-feira, 15 de janeiro, das 2h às 5h, faremos manutenção no servidor.</p>'],
    ['ja', 'お知らせ', '<p>1月15日(金) 2:00〜5:00 にサーバーメンテナンスを行います。</p>'],
    ['ja', '布の祭りのチケット販売', '<p>チケットの販売を1月20日 12:00 に開始します。</p>'],
    [
      'pt',
      'Manutenção',
      '<p>Na sexta-feira, 15 de janeiro, das 2h às 5h, realizaremos uma manutenção do servidor.</p>',
    ],
    ['pt', 'Férias', '<p>O espaço estará fechado de 20 a 31 de janeiro. Voltamos no dia 1 de fevereiro às 10h.</p>'],
    ['ja', '講座を開催しました', '<p>1月13日（水曜日）、市の事業として参加者を募り開催しました。</p>'],
  ])('%s: %s', (language, title, body) => {
    expect(startsOf(language, title, body)).toEqual([])
  })
})

describe('the weather and what is taken away announce nothing', () => {
  test.each([
    ['de', 'Warnung', 'Der Wetterdienst warnt vor Sturm: Freitag, 15. Januar, von 18 Uhr bis Samstagmittag.'],
    ['de', 'Müllabfuhr', 'Die Tonne wird erst am Samstag, 16. Januar 2027, ab 6 Uhr geleert.'],
    ['fr', 'Alerte', 'Vents violents attendus de vendredi 15 janvier 18h à samedi midi.'],
    ['fr', 'Collecte', 'La collecte des déchets du 15 janvier est reportée au samedi 16 janvier à partir de 6h.'],
    ['es', 'Aviso', 'Se esperan fuertes vientos desde las 18:00 del viernes 15 de enero hasta el mediodía del sábado.'],
    ['pt', 'Aviso', 'Prevê-se vento forte a partir das 18h de sexta-feira, 15 de janeiro, até ao meio-dia de sábado.'],
    ['it', 'Avviso', 'Forti venti previsti dalle 18 di venerdì 15 gennaio fino a mezzogiorno di sabato.'],
    ['nl', 'Weeralarm', 'Er wordt storm verwacht van vrijdag 15 januari 18.00 uur tot zaterdagmiddag.'],
    ['nl', 'Afvalinzameling', 'Het gft wordt op zaterdag 16 januari 2027 vanaf 7.30 uur opgehaald.'],
    ['ja', '強風注意', '1月15日（金）18時ごろから強い風が予想されます。'],
  ])('%s: %s', (language, title, body) => {
    expect(startsOf(language, title, `<p>${body}</p>`)).toEqual([])
  })
})

test('who is back on a day announces it, and nothing ends then', () => {
  const body = '<p>Nous sommes de retour au moulin le 19 janvier. Ouverture des portes 18h, début 18h45.</p>'
  expect(startsOf('fr', 'Nous sommes de retour', body)).toEqual(['2027-01-19T18:45'])
})

test('an hour told for a row of days is that of each of them below', () => {
  const body = `<p>La biblioteca organizza incontri giovedì 4, 11 e 18 febbraio alle 18:30:</p><ul><li>giovedì 4 febbraio: Ada Neri con “Onde”</li>
    <li>giovedì 11 febbraio: Kim Berg con “Vento”</li><li>giovedì 18 febbraio: Lou Sala con “Sale”</li></ul>`
  expect(startsOf('it', 'Rassegna Pagine vive', body)).toEqual([
    '2027-02-04T18:30',
    '2027-02-11T18:30',
    '2027-02-18T18:30',
  ])
})

test('a day on a line of its own has the hour of the sheet below it', () => {
  const body = `<p>En automne les oies se rassemblent sur l’étang, par centaines.</p><p>Dimanche 17 janvier 2027</p>
    <p>Des oies, des grues et des canards.</p><p>Lieu : Brumel</p><p>Point de rendez-vous : parking du moulin</p><p>Horaire : 9h30</p>`
  expect(startsOf('fr', 'Les oies de l’étang', body)).toEqual(['2027-01-17T09:30'])
})

describe('what a newspaper tells in its plain form is announced', () => {
  test.each([
    ['楽団は1月17日（日）に港町会館で定期演奏会を開く。', '2027-01-17'],
    ['1月17日（日）に例大祭が営まれる。', '2027-01-17'],
    ['港町神社で20日、例大祭が営まれる。', '2027-01-20'],
    ['創立30周年の楽団が、1月17日（日）に港町会館で定期演奏会を開く。', '2027-01-17'],
  ])('%s', (sentence, start) => {
    expect(startsOf('ja', '港町の楽団', `<p>${sentence}</p>`)).toEqual([start])
  })
})

test('a day of the month that is over when the news is written is no day of the next', () => {
  expect(startsOf('ja', '港町の餅つき大会', '<p>港町神社で5日、餅つき大会が開かれ、大会には100人が参加。</p>')).toEqual(
    [],
  )
})

describe('what is called off only if it rains is on', () => {
  test.each(['※雨天中止、予備日なし', '（雨天の場合は中止）', '荒天時は中止'])('%s', (condition) => {
    const [event] = readPost('ja', '港町の朝市', `<p>日時：1月17日（日）9時から　${condition}</p>`)
    expect(event).toMatchObject({ startDate: '2027-01-17T09:00[Asia/Tokyo]', eventStatus: 'EventScheduled' })
  })

  test('and what is called off for rain is off', () => {
    const sentence = '1月7日（木）9時からの朝市は雨天のため中止です。'
    expect(readPost('ja', '港町の朝市', `<p>${sentence}</p>`)[0]?.eventStatus).toBe('EventCancelled')
  })
})

describe('a label tells the day in the midst of a paragraph, where lines run together', () => {
  test.each([
    [
      'de',
      'Farben sind im Beitrag enthalten (90 EUR) Datum: Freitag, 15. Januar bis Sonntag, 17. Januar Kosten: keine',
    ],
    ['en', 'Paint is part of the fee (90 EUR) Date: Friday, 15 January to Sunday, 17 January Fee: none'],
    ['fr', 'La peinture est comprise (90 EUR) Date : vendredi 15 janvier au dimanche 17 janvier Prix : libre'],
  ])('%s: %s', (language, line) => {
    expect(startsOf(language, 'Brumel', `<p>${line}</p>`)).toEqual(['2027-01-15'])
  })

  test('but what ends with its word is no label', () => {
    expect(startsOf('fr', 'Brumel', '<p>Dernière mise à jour: 15 janvier 2027</p>')).toEqual([])
  })
})

test('the day in a title has the hour that is told below it', () => {
  const body = '<p>Een middag met muziek.</p><p>Aanvang: 17:00</p>'
  expect(startsOf('nl', 'Uit de Brumel - 27/01/2027', body)).toEqual(['2027-01-27T17:00'])
})

test('the hour behind the word for a meeting point is the one to come', () => {
  const body = `<p>Im Winter hören wir den Vögeln zu.</p><p>Ein Fernglas hilft.</p><p>Es wird kalt.</p><p>Hunde bleiben daheim.</p>
    <p>Treffpunkt: 8.00 Uhr beim Sportheim</p><p>Dauer: bis 12.00 Uhr</p>`
  expect(startsOf('de', '15. Januar 2027 Exkursion an den See', body)).toEqual(['2027-01-15T08:00'])
})

test('who writes on the evening itself that they had invited tells what has been', () => {
  const body = `<p>Am 6. Januar 2027 um 18 Uhr haben wir zu einer Versammlung in den Lesesaal eingeladen, um Fragen zu beantworten.</p>
    <p>Insgesamt hatten wir 20 Gäste.</p>`
  expect(startsOf('de', 'Die Räte zu Gast', body)).toEqual([])
})

describe('who invites to a day to come may speak of what has been', () => {
  test.each([
    ['en', 'Join us at our AGM on Tuesday 26th January, where we look back at what we did in the last year.'],
    ['es', 'Te esperamos el martes 26 de enero en la asamblea, con el resumen del año pasado.'],
    ['de', 'Wir laden am Dienstag, den 26. Januar, zur Versammlung ein, mit einem Rückblick auf das letzte Jahr.'],
  ])('%s: %s', (language, sentence) => {
    expect(startsOf(language, 'Brumel', `<p>${sentence}</p>`)).toEqual(['2027-01-26'])
  })
})

describe('what people say they will hold is announced', () => {
  test.each([
    ['We’ll be holding an Open Doors Day with robots and bikes on Saturday January 30th 2027.', '2027-01-30'],
    ["We'll be having our winter party on Saturday 30 January.", '2027-01-30'],
    ['We meet on Tuesdays at 7pm.', '2027-01-12T19:00'],
  ])('%s', (sentence, start) => {
    expect(startsOf('en', 'Brumel Makers', `<p>${sentence}</p>`)).toEqual([start])
  })

  test.each([
    "We'll be having maintenance on Saturday 30 January.",
    'The office is closed on Mondays.',
    'I was ill on Tuesdays.',
  ])('but not "%s"', (sentence) => {
    expect(startsOf('en', 'Brumel Makers', `<p>${sentence}</p>`)).toEqual([])
  })
})

describe('the hours of an evening are no hours of the morning', () => {
  test.each([
    ['Open evening tonight', '<p>Doors at 7, talks from 7:30. Everyone is welcome.</p>', '2027-01-06T19:30'],
    ['Breakfast talk today', '<p>Talks from 7:30. Everyone is welcome.</p>', '2027-01-06T07:30'],
    ['Hack night tonight', '<p>Our meetup starts at 9am sharp, and everyone is welcome.</p>', '2027-01-06T09:00'],
    [
      'Quiz night',
      '<p>The next one is on Saturday 16 January, doors at 7, questions from 7:30.</p>',
      '2027-01-16T19:30',
    ],
    ['Quiz night', '<p>The next one is on Saturday 16 January, with breakfast, 9:30.</p>', '2027-01-16T09:30'],
    ['Bird walk', '<p>The next one is on Saturday 16 January, 7:30 at the gate.</p>', '2027-01-16T07:30'],
  ])('%s: %s', (title, body, start) => {
    expect(startsOf('en', title, body)).toEqual([start])
  })

  test.each([
    ['<p>Talks from 7:30. It ends at 10.30pm.</p>', '2027-01-06T19:30', '2027-01-06T22:30'],
    ['<p>Talks from 7:30. It ends at 10:00.</p>', '2027-01-06T19:30', '2027-01-06T22:00'],
    ['<p>Talks from 7:30. The evening lasts two hours.</p>', '2027-01-06T19:30', '2027-01-06T21:30'],
    ['<p>Talks from 7:30 to 9:30.</p>', '2027-01-06T19:30', '2027-01-06T21:30'],
    ['<p>Talks from 7:30 to 2:00.</p>', '2027-01-06T19:30', '2027-01-07T02:00'],
    ['<p>Talks from 22:00 to 2:00.</p>', '2027-01-06T22:00', '2027-01-07T02:00'],
    ['<p>Talks from 07:30.</p>', '2027-01-06T07:30', undefined],
    ['<p>Talks from midnight.</p>', '2027-01-06T00:00', undefined],
  ])('nor are those of its end: %s', (body, startDate, endDate) => {
    const [event] = readPost('en', 'Open evening tonight', body)
    expect([event?.startDate, event?.endDate]).toEqual([startDate, endDate])
  })
})

test('what a sentence calls off is of its day, whatever the title says of another', () => {
  const body = '<p>Sadly the January 14 meetup is cancelled. Next month’s meetup will be on Thursday, February 11.</p>'
  expect(readPost('en', 'Meetup cancelled', body)).toMatchObject([
    { startDate: '2027-02-11', eventStatus: 'EventScheduled' },
  ])
})

test('a limit that a sentence tells far from its day keeps nobody from coming', () => {
  const sentence =
    'Our reading circle starts again on Monday 18th January at 3.30pm in the green room, and runs until Easter.'
  expect(startsOf('en', 'Readers', `<p>${sentence}</p>`)).toEqual(['2027-01-18T15:30'])
})

test.each([
  ['We met in York. 7 May is the next meeting.', ['We met in York.', '7 May is the next meeting.']],
  ['We meet on Sept. 3 in York.', ['We meet on Sept. 3 in York.']],
])('a town of four letters ends a sentence, and a shortened month none: "%s"', (text, sentences) => {
  expect(splitSentences(text, languageNamed('en')).map((one) => one.text)).toEqual(sentences)
})

test('a schedule is a list of what it names', () => {
  const body = '<p>Sept. 9 - Glossary</p><p>Sept. 16 - Maps 101</p><p>Sept. 23 - Tutorial walkthrough</p>'
  expect(startsOf('en', 'Our upcoming schedule', body)).toEqual(['2027-09-09', '2027-09-16', '2027-09-23'])
})

test('a sentence that tells the day in full, on which it is written, is no byline', () => {
  const body = `<p>Le mercredi 6 janvier 2027, la professeure Ada Quill, venue de Brumel, fera une conférence sur le lin et ses usages.</p>
    <p>Elle se déroulera de 10h à 13h au campus Sable.</p>`
  expect(startsOf('fr', 'Le lin', body)).toEqual(['2027-01-06T10:00'])
})

test('nothing begins in the last minute of a day', () => {
  const body = `<p>Wir kochen am 16. Januar um 18 Uhr, das Treffen ist in der Weberei.</p>
    <p>Verbindliche Anmeldung bis Freitag, den 15.01.2027 23:59 Uhr auf der Liste.</p>`
  expect(startsOf('de', 'Brumel', body)).toEqual(['2027-01-16T18:00'])
})

test('a report of the day on which it is written announces nothing', () => {
  const body = '<p>Le mercredi 6 janvier à partir de 19h30, notre rendez-vous mensuel s’est tenu avec deux sujets.</p>'
  expect(startsOf('fr', 'Retour sur la réunion de janvier', body)).toEqual([])
})

test('a stand is where somebody stands, or as of when something is told', () => {
  const body = (rest: string) => `<p>Wir laden ein: ${rest}</p>`
  const stand = body('wir haben einen Stand auf dem Fest am 16. Januar von 16 bis 22 Uhr.')
  expect(startsOf('de', 'Am Corso', stand)).toEqual(['2027-01-16T16:00'])
  expect(startsOf('de', 'Preise', body('alle Preise und Karten in der Liste, Stand 16. Januar 2027.'))).toEqual([])
  expect(startsOf('de', 'Preise', body('alle Preise und Karten in der Liste, Stand: 16. Januar 2027.'))).toEqual([])
})

test('an evening of some kind is an event in German', () => {
  const body = '<p>Netzpolitischer Abend am 15. Januar ab 18:30 Uhr in der Weberei.</p>'
  expect(startsOf('de', 'Netzpolitischer Abend', body)).toEqual(['2027-01-15T18:30'])
})

test.each([
  ['Achtung: Umstellung auf die neue Firmware', 'Am Freitag, den 15. Januar, stellen wir um 2 Uhr alle Knoten um.'],
  ['Ausfall am 15.01.2027 von 10:04 - 10:24', 'Der Dienst war von 10:04 - 10:24 nicht erreichbar.'],
])('what does not work for a while is no event: %s', (title, body) => {
  expect(startsOf('de', title, `<p>${body}</p>`)).toEqual([])
})

describe('what user groups do in Spanish is announced', () => {
  test.each([
    [
      'Si quieres entender los ordenadores, el jueves 14 de enero te ayudamos a instalar un sistema libre.',
      '2027-01-14',
    ],
    ['El sábado 13 de febrero hacemos el hack day del trimestre, de 10:00 a 17:00.', '2027-02-13T10:00'],
    ['Sábado 16 de enero a las 10:00, mapatón en la biblioteca.', '2027-01-16T10:00'],
  ])('%s', (sentence, start) => {
    expect(startsOf('es', 'Brumel', `<p>${sentence}</p>`)).toEqual([start])
  })

  test.each([
    'El jueves 14 de enero te ayudaron a instalar un sistema libre.',
    'Hacemos obras hasta el jueves 14 de enero.',
  ])('but not "%s"', (sentence) => {
    expect(startsOf('es', 'Brumel', `<p>${sentence}</p>`)).toEqual([])
  })
})

test('what is called by its kind alone has that name where the title is a list’s', () => {
  const body = '<p>Tonight we’ll be having a board meeting at 7:30. Come and join us!</p>'
  expect(readPost('en', 'Meetings tonight', body)).toMatchObject([
    { name: 'board meeting', startDate: '2027-01-06T19:30' },
  ])
})

test.each([
  ['Contribution Day', 'El sábado 16 de enero vamos a participar del Contribution Day.', '2027-01-16'],
  ['Scratch Day', 'El 16 de enero estaremos en el Scratch Day de Tolosa a las 10:00.', '2027-01-16T10:00'],
])('a day that a community has keeps its English name in Spanish: %s', (title, line, start) => {
  expect(startsOf('es', title, `<p>${line}</p>`)).toEqual([start])
})

test.each([
  ['es', 'Impuestos de enero', 'Te contamos qué impuestos cambian el viernes 15 de enero.'],
  ['es', 'Impuestos de enero', 'Hacemos un repaso de lo que cambia el viernes 15 de enero.'],
  ['de', 'Kälte', 'Der Abend am Samstag, 16. Januar 2027, wird in Leipzig kalt.'],
])(
  'what a newspaper explains, and an evening that is only an evening, are no events: %s, %s, %s',
  (language, title, body) => {
    expect(startsOf(language, title, `<p>${body}</p>`)).toEqual([])
  },
)

describe('what is moved from one day to another is on the other', () => {
  test.each([
    [
      'en',
      'The January meeting has been moved from Tuesday the 12th to Thursday the 14th of January, still at 7pm.',
      '2027-01-14T19:00',
    ],
    ['fr', 'La réunion est reportée du 12 au 14 janvier, toujours à 19h.', '2027-01-14T19:00'],
    ['es', 'La reunión ha sido aplazada del 12 al 14 de enero a las 19:00 horas.', '2027-01-14T19:00'],
    ['it', "L'incontro è rinviato dal 12 al 14 gennaio alle ore 19.", '2027-01-14T19:00'],
    ['de', 'Das Treffen wird vom 12. auf den 14. Januar um 19 Uhr verschoben.', '2027-01-14T19:00'],
  ])('%s: %s', (language, body, start) => {
    expect(startsOf(language, 'Meeting', `<p>${body}</p>`)).toEqual([start])
  })

  test('and what is moved to several days is on all of them', () => {
    const [event] = readPost('en', 'Camp', '<p>The camp has been postponed to 12 to 14 March.</p>')
    expect(event).toMatchObject({ startDate: '2027-03-12', endDate: '2027-03-14' })
  })
})

test.each([
  ['Reminder: the weavers meet this Wednesday (the 13th), 6:30pm onwards, at The Bell.', '2027-01-13T18:30'],
  ['The weavers meet on Wednesday (13th) at 6:30pm at The Bell.', '2027-01-13T18:30'],
])('a weekday with its day in brackets is that day: %s', (body, start) => {
  expect(startsOf('en', 'Weavers', `<p>${body}</p>`)).toEqual([start])
})

describe('an invitation to a day is announced where no hour and no kind is told', () => {
  test.each([
    ['en', 'See you all on 14 January at the old mill!', '2027-01-14'],
    ['pt', 'Nos vemos no dia 16 de janeiro!', '2027-01-16'],
    ['pt', 'Venha aproveitar o sábado épico do dia 16 de janeiro conosco, não perca!', '2027-01-16'],
    ['en', 'Come and celebrate with us, mark your calendars: 16 January.', '2027-01-16'],
    ['en', 'Our club is organizing an Installfest on 16 January.', '2027-01-16'],
    ['en', 'The monthly meet is scheduled on Saturday, 16 January at 1500 IST.', '2027-01-16T15:00'],
    ['en', 'The workshop will be conducted on 16th January, 10 AM onwards.', '2027-01-16T10:00'],
    ['en', 'We will have a meetup on 23 January in the barn.', '2027-01-23'],
    ['pt', 'No dia 23 de janeiro teremos mais um meetup da comunidade!', '2027-01-23'],
    ['pt', 'Realizaremos uma oficina no dia 20/01/2027!', '2027-01-20'],
    ['fr', 'Le salon sera à nouveau organisé à la Halle mercredi 20 janvier 2027.', '2027-01-20'],
  ])('%s: %s', (language, sentence, start) => {
    expect(startsOf(language, 'Brumel', `<p>${sentence}</p>`)).toEqual([start])
  })

  test.each([
    ['en', 'We are planning maintenance on 23 January.'],
    ['en', 'Our team is having a break on 23 January.'],
    ['en', 'With the impending release (currently scheduled for 23 January) we have news.'],
    ['pt', 'No dia 23 de janeiro teremos manutenção.'],
    ['ja', '（追記 1/28 1:00 表現を改めました。お気軽にご参加を！）'],
    ['fr', 'L’application sera proposée à tous le 23 janvier.'],
  ])('but not %s: %s', (language, sentence) => {
    expect(startsOf(language, 'Brumel', `<p>${sentence}</p>`)).toEqual([])
  })
})

describe('what will be on a day is announced under the name of its kind', () => {
  test.each([
    ['pt', 'Encontro do grupo', '<p>Um super evento. Sábado, 16 de janeiro na Cafeteria Sol.</p>', '2027-01-16'],
    ['ja', '発表会', '<p>来週の土曜日、1月16日に緑町で発表会があります。</p>', '2027-01-16'],
    ['en', 'Brumel meetup', '<p>Something new. Saturday, 16 January at the Old Mill.</p>', '2027-01-16'],
  ])('%s: %s', (language, title, body, start) => {
    expect(startsOf(language, title, body)).toEqual([start])
  })
})

test('a name of two ideographs is one', () => {
  expect(readPost('ja', '総会のお知らせ', '<p>日時：2027年1月17日（日）13:30〜16:00</p>')).toMatchObject([
    { name: '総会', startDate: '2027-01-17T13:30[Asia/Tokyo]' },
  ])
})

describe('a day and an hour to another day and hour are one event', () => {
  test.each([
    [
      'en',
      'Join our game jam from Friday 15th January 5pm to Sunday 17th January 4pm.',
      ['2027-01-15T17:00', '2027-01-17T16:00'],
    ],
    [
      'de',
      'Der Hackathon geht von Freitag, 15. Januar, 17 Uhr bis Sonntag, 17. Januar, 16 Uhr.',
      ['2027-01-15T17:00', '2027-01-17T16:00'],
    ],
    [
      'fr',
      'Le hackathon aura lieu du vendredi 15 janvier à 17h au dimanche 17 janvier à 16h.',
      ['2027-01-15T17:00', '2027-01-17T16:00'],
    ],
    [
      'es',
      'El hackatón se celebra desde el viernes 15 de enero a las 17:00 hasta el domingo 17 de enero a las 16:00.',
      ['2027-01-15T17:00', '2027-01-17T16:00'],
    ],
    [
      'nl',
      'De hackathon duurt van vrijdag 15 januari 17:00 uur tot zondag 17 januari 16:00 uur.',
      ['2027-01-15T17:00', '2027-01-17T16:00'],
    ],
    [
      'pt',
      'O hackathon acontece de sexta, 15 de janeiro, às 17h até domingo, 17 de janeiro, às 16h.',
      ['2027-01-15T17:00', '2027-01-17T16:00'],
    ],
  ])('%s: %s', (language, body, days) => {
    const events = readPost(language, 'Hackathon', `<p>${body}</p>`)
    const told = events.flatMap(({ startDate, endDate = '' }) => [startDate, endDate])
    expect(told.map((when) => when.replace(/\[.*/, ''))).toEqual(days)
  })
})

describe('what is on one day instead of another is on the first', () => {
  test.each([
    ['en', 'The next meeting is on Tuesday, January 19 instead of Monday, January 18. Same time (8pm), same place.'],
    ['de', 'Das nächste Treffen ist am Dienstag, 19. Januar statt am Montag, 18. Januar, wie immer um 20 Uhr.'],
    ['fr', 'La réunion aura lieu le mardi 19 janvier au lieu du lundi 18 janvier, toujours à 20h.'],
    ['es', 'La reunión será el martes 19 de enero en lugar del lunes 18 de enero, a las 20:00.'],
    ['it', "L'incontro si terrà martedì 19 gennaio invece di lunedì 18 gennaio, sempre alle ore 20."],
    ['nl', 'De bijeenkomst is op dinsdag 19 januari in plaats van maandag 18 januari, om 20.00 uur.'],
  ])('%s: %s', (language, body) => {
    expect(startsOf(language, 'Meeting', `<p>${body}</p>`)).toEqual(['2027-01-19T20:00'])
  })
})

describe('a day below the title is that of what the title names, where a label further down tells its hour or place', () => {
  test.each([
    [
      'es',
      'Taller de soldadura',
      `<h5>16 de enero de 2027</h5><h3>¿Qué es?</h3><p>Soldar une dos metales.</p>
       <p>Lugar: Nave 3<br>Hora de comienzo: 10am<br>Hora final: 17pm</p>`,
      ['2027-01-16T10:00–17:00'],
    ],
    [
      'pt',
      'Oficina de solda',
      '<p>16 de janeiro de 2027</p><p>Soldar une dois metais.</p><p>Horário de início: 10h<br>Horário de término: 17h</p>',
      ['2027-01-16T10:00–17:00'],
    ],
    [
      'it',
      'Laboratorio di saldatura',
      '<p>16 gennaio 2027</p><p>Saldare unisce due metalli.</p><p>Luogo: Capannone 3<br>Ora di inizio: 10:00<br>Fine: 17:00</p>',
      ['2027-01-16T10:00–17:00'],
    ],
    [
      'en',
      'Welding workshop',
      '<p>16 January 2027</p><p>Welding joins two metals.</p><p>Where: Shed 3<br>Start time: 10am<br>End time: 5pm</p>',
      ['2027-01-16T10:00–17:00'],
    ],
    [
      'en',
      'Our welding shop is open',
      '<p>16 January 2027</p><p>Welding joins two metals.</p><p>Where: Shed 3</p>',
      [],
    ],
    ['en', 'Welding workshop: the photos', '<p>6 January 2027</p><p>It was nice.</p><p>Where: Shed 3</p>', []],
  ])('%s: %s', (language, title, body, told) => {
    const clock = (when = '') => /T(\d\d:\d\d)/.exec(when)?.[1]
    const shown = readPost(language, title, body).map(
      ({ startDate, endDate }) => `${startDate.slice(0, 16)}–${clock(endDate)}`,
    )
    expect(shown).toEqual(told)
  })
})

test.each([
  ['it', 'Carnevale in piazza', 'Il comune e la Pro Loco vi invitano sabato 16 gennaio al Carnevale 2027.'],
  ['it', 'Carnevale in piazza', 'Le maschere vi aspettano sabato 16 gennaio in piazza.'],
  ['pt', 'Carnaval na praça', 'A câmara e o rancho convidam todos no sábado, 16 de janeiro, para o Carnaval.'],
  ['es', 'Carnaval en la plaza', 'El ayuntamiento y la peña os invitan el sábado 16 de enero al Carnaval.'],
])('%s: several who invite announce too: %s', (language, title, body) => {
  expect(startsOf(language, title, `<p>${body}</p>`)).toEqual(['2027-01-16'])
})

describe('what is told once for two days, each with an hour, takes place twice; what is open from one to another, once', () => {
  test.each([
    [
      'it',
      'Sabato 16 (ore 10) e domenica 17 (ore 15) visite guidate gratuite al castello.',
      ['2027-01-16T10:00', '2027-01-17T15:00'],
    ],
    [
      'es',
      'El sábado 16 a las 20:00 y el domingo 17 a las 12:00, concierto en el castillo.',
      ['2027-01-16T20:00', '2027-01-17T12:00'],
    ],
    [
      'en',
      'The choir sings on Saturday 16 January at 8pm and on Sunday 17 January at 3pm.',
      ['2027-01-16T20:00', '2027-01-17T15:00'],
    ],
    ['en', 'The fair is on Saturday 16 January 10am–6pm and Sunday 17 January 10am–2pm.', ['2027-01-16T10:00']],
  ])('%s: %s', (language, body, starts) => {
    expect(startsOf(language, 'Visita, concerto, choir and fair', `<p>${body}</p>`)).toEqual(starts)
  })
})

describe('who says what they do on a weekday, and at what hour, announces it, where the tense leaves no doubt', () => {
  test.each([
    ['it', 'Giochi da tavolo', 'Venerdì sera giochiamo in sede dalle 21.', ['2027-01-08T21:00']],
    ['it', 'Riparazioni', 'Sabato ripariamo biciclette al circolo, dalle 15 alle 18.', ['2027-01-09T15:00']],
    ['it', 'Che serata', 'Venerdì abbiamo giocato in sede dalle 21 alle 23.', []],
    ['it', 'Che serata', 'Venerdì siamo rimasti in sede dalle 21 alle 23.', []],
    ['es', 'Noche de lino', 'El sábado tejemos en el local desde las 17:00.', ['2027-01-09T17:00']],
    ['es', 'Noche de lino', 'El sábado tejimos en el local desde las 17:00.', []],
    ['pt', 'Noite de linho', 'No sábado tecemos na sede, das 17h às 19h.', ['2027-01-09T17:00']],
    ['pt', 'Noite de linho', 'No sábado tecemos na sede.', []],
  ])('%s: %s: %s', (language, title, body, starts) => {
    expect(startsOf(language, title, `<p>${body}</p>`)).toEqual(starts)
  })
})

test('the hour on a line of its own beside the day comes before one that is told further down', () => {
  const body = `<p>We spin.</p><p>2:00pm<br>Saturday 16th January<br>Royal Oak</p>
    <p>As usual, some of us will be gathering at 1:00pm for a bite to eat.</p>`
  expect(startsOf('en', 'January meeting', body)).toEqual(['2027-01-16T14:00'])
})

test.each([
  ['pt', 'Encontro', '16 de janeiro, a partir das 9h, no IFSP.', ['2027-01-16T09:00']],
  ['es', 'Encuentro', '16 de enero, a partir de las 9:00 h, en la Facultad.', ['2027-01-16T09:00']],
  ['it', 'Incontro', 'Data: sabato 16 gennaio<br>Orario: 16-20<br>Luogo: Sala 5', ['2027-01-16T16:00']],
])('%s: the words that lead to an hour are no part of what is said: %s', (language, title, body, starts) => {
  expect(startsOf(language, title, `<p>${body}</p>`)).toEqual(starts)
})

describe('what people do together is announced in plain words', () => {
  test.each([
    [
      'fr',
      'Danse',
      'Vendredi 29 janvier, nous nous ferons un plaisir de vous retrouver de 20h à 22h.',
      '2027-01-29T20:00',
    ],
    ['fr', 'Danse', 'Nous espérons vous retrouver nombreux samedi 30 janvier au Phare.', '2027-01-30'],
    ['fr', 'Vélo', 'RDV à Lens le dimanche 24 janvier pour la première étape.', '2027-01-24'],
    ['fr', 'Berges', 'Le samedi 23 janvier, nous nettoierons les berges. Départ à 9h au port.', '2027-01-23T09:00'],
    ['fr', 'Gym', 'Dimanche 24 janvier : vide-dressing de 9h à 17h, gymnase Ravel.', '2027-01-24T09:00'],
    [
      'fr',
      'Relais',
      'Les 3h de Lens se tiendront le dimanche 24 janvier. Le relais part le matin (départ 9h).',
      '2027-01-24T09:00',
    ],
    ['de', 'Brauen', 'Am 24.01.27 wird um 12:00 Uhr eingemaischt.', '2027-01-24T12:00'],
    ['de', 'Berge', 'Am Samstag, 23. Januar, putzen wir die Ufer. Beginn 9 Uhr am Hafen.', '2027-01-23T09:00'],
    ['de', 'Grill', 'Wir grillen am Samstag ab 17 Uhr im Hof.', '2027-01-09T17:00'],
    ['de', 'Space', 'Kommt am Donnerstag um 19 Uhr in den Space.', '2027-01-07T19:00'],
    [
      'de',
      'Dorf',
      'An der GV vom 22. Januar wird der Vorstand neu gewählt. Beginn: 19.30 Uhr im Rössli.',
      '2027-01-22T19:30',
    ],
    ['nl', 'Scratch', 'Zaterdag 23 januari staat de jaarlijkse scratchdag op het programma.', '2027-01-23'],
    ['nl', 'Debat', 'Kom donderdag om 18:00 discussiëren!', '2027-01-07T18:00'],
    [
      'nl',
      'Oevers',
      'Op zaterdag 23 januari maken we de oevers schoon. Verzamelen 9.00 uur bij de haven.',
      '2027-01-23T09:00',
    ],
    ['fr', 'Apéro', 'Vous êtes les bienvenu.e.s au Port le 12 janvier à partir de 18h30.', '2027-01-12T18:30'],
    ['de', 'Bilder', 'Am 10.02. findet unsere Gassenbegehung statt und da zeigen wir sie.', '2027-02-10'],
    ['de', 'Farm', 'Am 04. Juni laden wir alle dazu ein, mit uns daran zu bauen.', '2027-06-04'],
    ['fr', 'Ferme', 'Le 4 juin, nous vous invitons à bâtir avec nous.', '2027-06-04'],
    ['en', 'Farm', 'On 4 June we invite you to build it with us.', '2027-06-04'],
    ['en', 'River', 'On Saturday 23 January we clean the banks. Meeting point: 9 am at the mill.', '2027-01-23T09:00'],
  ])('%s: %s: %s', (language, title, body, start) => {
    expect(startsOf(language, title, `<p>${body}</p>`)).toEqual([start])
  })

  test.each([
    [
      'fr',
      'Bourse aux vélos',
      'Ce mercredi 6 janvier, notre club proposait une bourse : de 11h à 12h, chacun pouvait vendre son vélo.',
    ],
    ['nl', 'Judo', 'Maandag 18 januari is er geen training.'],
    ['nl', 'Over ons', 'Het kerkje is van 1948, en tot op de dag van vandaag worden er diensten gehouden.'],
    ['de', 'Version 3', 'Am 20. Januar erscheint die neue Version, wir laden alle ein, sie zu testen.'],
    ['de', 'Technik', 'Mittwochs um 17:50 wird die Umleitung gesetzt, und um 19:00 wieder gelöscht.'],
    ['de', 'Heute back ich, morgen brau ich', 'Was im Märchen so leicht klingt, dauert einen Tag.'],
  ])('and what was, or will not be, is no event: %s: %s: %s', (language, title, body) => {
    expect(startsOf(language, title, `<p>${body}</p>`)).toEqual([])
  })

  test('a heading that begins with the day to come, above the hours of its parts', () => {
    const body = `<p>Le club contribue au week-end « Roues » les 23 et 24 janvier.</p>
      <h2>Samedi 23 janvier, place du Phare</h2><h3>Jeux de 15h à 18h</h3><p>Des jeux pour tous.</p>`
    expect(startsOf('fr', 'Roues en ville', body)).toEqual(['2027-01-23T15:00'])
  })
})

describe('a weekday alone is that of the days that were told last', () => {
  test.each([
    [
      'fr',
      'Voyage',
      'Le week-end du 16-17 janvier, nous vous proposons un voyage. Le départ aura lieu le samedi à 10h.',
      '2027-01-16T10:00',
    ],
    [
      'fr',
      'Course',
      'Rendez-vous le samedi 23 janvier pour la course. Venez samedi dès 18h place du Lac.',
      '2027-01-23T18:00',
    ],
    [
      'de',
      'Lager',
      'Das Wochenende vom 22. bis 24. Januar sind wir am See. Treffpunkt ist Freitag um 17 Uhr.',
      '2027-01-22T17:00',
    ],
    ['nl', 'Kamp', 'Het kampweekend is van 22 tot 24 januari. We verzamelen vrijdag om 19 uur.', '2027-01-22T19:00'],
    ['en', 'Camp', 'The camp is on the weekend of 22–24 January. We meet on Friday at 5pm.', '2027-01-22T17:00'],
    [
      'es',
      'Ruta',
      'La ruta es el fin de semana del 23 y 24 de enero. Quedamos el sábado a las 10:00.',
      '2027-01-23T10:00',
    ],
    ['it', 'Gita', 'La gita è nel weekend del 23 e 24 gennaio. Ci troviamo sabato alle 10:00.', '2027-01-23T10:00'],
  ])('%s: %s: %s', (language, title, body, start) => {
    expect(startsOf(language, title, `<p>${body}</p>`)).toEqual([start])
  })
})

test('what had begun when the post was written is not what it announces', () => {
  const body = `<p>Le tour (du 3 janvier au 25 janvier 2027) passe chez nous.</p>
    <p>Le 13 janvier, une fête accueillera les cyclistes à 18h.</p>`
  expect(startsOf('fr', 'Tour', body)).toEqual(['2027-01-13T18:00'])
})

describe('who says that “we begin” announces', () => {
  test.each([
    ['en', 'We start on Thursday 14 January.'],
    ['de', 'Wir beginnen am Donnerstag, den 14. Januar.'],
    ['fr', 'Nous commençons le jeudi 14 janvier.'],
    ['fr', 'Les brodeuses se retrouveront le jeudi 14 janvier.'],
    ['es', 'Comenzamos el jueves 14 de enero.'],
    ['it', 'Cominciamo giovedì 14 gennaio.'],
    ['pt', 'Começamos na quinta-feira, 14 de janeiro.'],
    ['nl', 'We beginnen op donderdag 14 januari.'],
  ])('%s: %s', (language, sentence) => {
    expect(startsOf(language, 'Linen', `<p>${sentence}</p>`)).toEqual(['2027-01-14'])
  })
})

test('“en horario de 10 a 14” is when a market is open to all, and no office’s hours', () => {
  const sentence = 'El rastrillo se celebra el sábado 16 de enero, en horario de 10 a 14 h.'
  expect(startsOf('es', 'Rastrillo', `<p>${sentence}</p>`)).toEqual(['2027-01-16T10:00'])
})

test('rehearsals that go on each week are not the concert that a title puts off', () => {
  const body = '<p>Our concert is postponed to a later date. Rehearsals continue on Tuesdays at 8pm.</p>'
  expect(readPost('en', 'Concert postponed', body)).toEqual([])
})
