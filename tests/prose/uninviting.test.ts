import { describe, expect, test } from 'vitest'
import { readPost, readStarts } from './post.ts'

/** Told on Wednesday, 6 January 2027. */
const startsOf = (language: string, title: string, body: string) => readStarts(language, title, `<p>${body}</p>`)

describe('to what is changed, moved or mended nobody is invited', () => {
  test.each([
    ['en', 'Door code', 'Members, please note: the door code changes on Friday 29 January at noon.'],
    ['en', 'Server move', 'We will move the server on Saturday 30 January at 10pm. The site will be down for an hour.'],
    ['en', 'A new website', 'Our new website goes live on Monday 1 February at noon. Let us know what you think.'],
    ['en', 'The lift', 'The lift will be repaired on Friday 29 January between 8am and noon. Please use the stairs.'],
    ['en', 'School closed', 'Snow clearing is being organised. The school opens again on Thursday 28 January.'],
    ['de', 'Türcode', 'Der Türcode wird am Freitag, 29. Januar, um 12 Uhr geändert. Er steht dann im Wiki.'],
    ['de', 'Serverumzug', 'Am Samstag, 30. Januar, ziehen wir ab 22 Uhr den Server um.'],
    ['de', 'Aufzug', 'Am Freitag, 29. Januar, wird von 8 bis 12 Uhr der Aufzug repariert. Bitte nehmt die Treppe.'],
    ['de', 'Schule zu', 'Das Räumen wird organisiert. Die Schule öffnet wieder am Donnerstag, 28. Januar.'],
    ['fr', 'Code de la porte', 'Le code de la porte change le vendredi 29 janvier à midi.'],
    ['fr', 'Serveur', 'Le samedi 30 janvier à 22h, nous déplacerons le serveur.'],
    ['fr', 'Ascenseur', 'L’ascenseur sera réparé le vendredi 29 janvier de 8h à 12h.'],
    ['es', 'Código de la puerta', 'El código de la puerta cambia el viernes 29 de enero a las 12:00.'],
    ['es', 'Servidor', 'El sábado 30 de enero a las 22:00 trasladaremos el servidor.'],
    ['es', 'Ascensor', 'El ascensor se reparará el viernes 29 de enero de 8:00 a 12:00.'],
    ['pt', 'Código da porta', 'O código da porta muda na sexta-feira, 29 de janeiro, às 12h.'],
    ['pt', 'Servidor', 'No sábado, 30 de janeiro, às 22h, vamos mudar o servidor.'],
    ['pt', 'Elevador', 'O elevador será reparado na sexta-feira, 29 de janeiro, das 8h às 12h.'],
    ['it', 'Codice della porta', 'Il codice della porta cambia venerdì 29 gennaio alle 12.'],
    ['it', 'Server', 'Sabato 30 gennaio alle 22 sposteremo il server.'],
    ['it', 'Ascensore', 'L’ascensore sarà riparato venerdì 29 gennaio dalle 8 alle 12.'],
    ['nl', 'Deurcode', 'De deurcode verandert op vrijdag 29 januari om 12 uur.'],
    ['nl', 'Server', 'Op zaterdag 30 januari om 22 uur verhuizen we de server.'],
    ['nl', 'Lift', 'De lift wordt op vrijdag 29 januari van 8 tot 12 uur gerepareerd.'],
    ['nl', 'School dicht', 'Het sneeuwruimen wordt georganiseerd. De school gaat weer open op donderdag 28 januari.'],
    ['ja', 'ドアの暗証番号', 'ドアの暗証番号は1月29日(金)12時に変わります。'],
    ['ja', 'サーバー移転', '1月30日(土)22時からサーバーを移転します。'],
    ['ja', 'エレベーター', '1月29日(金)8時から12時まで、エレベーターの修理を行います。'],
  ])('%s: %s: %s', (language, title, body) => {
    expect(startsOf(language, title, body)).toEqual([])
  })

  test.each([
    ['en', 'Server evening', 'On Saturday 30 January at 7pm we talk about moving a server.', '2027-01-30T19:00'],
    ['en', 'Yoga', 'Our yoga classes resume on 29 January at 6.30pm, so come and join us.', '2027-01-29T18:30'],
    ['de', 'Repair-Café', 'Am Samstag, 30. Januar, wird ab 14 Uhr wieder repariert. Kommt vorbei!', '2027-01-30T14:00'],
    ['de', 'Workshop: eigener Server', 'Am 30. Januar um 19 Uhr bauen wir einen Server.', '2027-01-30T19:00'],
    ['fr', 'Repair café', 'Le samedi 30 janvier à 14h, venez réparer vos vélos avec nous.', '2027-01-30T14:00'],
    ['nl', 'Repair Café', 'Op zaterdag 30 januari om 14 uur repareren we weer. Kom langs!', '2027-01-30T14:00'],
    ['ja', 'サーバー勉強会', '1月30日(土)14時からサーバー勉強会を開催します。', '2027-01-30T14:00'],
  ])('but %s: %s: %s', (language, title, body, start) => {
    expect(startsOf(language, title, body)).toEqual([start])
  })
})

describe('nor to a new episode, nor to those who read the meters', () => {
  test.each([
    ['en', 'Podcast', 'Episode 12 is out on Friday 29 January at 6am wherever you get your podcasts.'],
    ['fr', 'Épisode', 'L’épisode 12 sort vendredi 29 janvier à 6h.'],
    ['fr', 'Relevés', 'Le relevé des compteurs aura lieu vendredi 29 janvier de 8h à 12h.'],
    ['es', 'Episodio', 'El episodio 12 sale el viernes 29 de enero a las 6:00.'],
    ['it', 'Puntata', 'La puntata 12 esce venerdì 29 gennaio alle 6.'],
    ['it', 'Contatori', 'La lettura dei contatori sarà venerdì 29 gennaio dalle 8 alle 12.'],
    ['pt', 'Contadores', 'A leitura dos contadores será na sexta-feira, 29 de janeiro, das 8h às 12h.'],
    ['nl', 'Meters', 'De meteropname is op vrijdag 29 januari van 8 tot 12 uur.'],
    ['ja', '新エピソード', '第12話は1月29日(金)6時に公開します。'],
    ['ja', '検針', '1月29日(金)9時に検針員が来ます。'],
  ])('%s: %s: %s', (language, title, body) => {
    expect(startsOf(language, title, body)).toEqual([])
  })
})

describe('nor to a house that is open again, a sale, or the next post', () => {
  test.each([
    [
      'en',
      'Christmas hours',
      'The library will be open on Christmas Eve from 9am to 1pm and opens again on Saturday 29 January.',
    ],
    [
      'en',
      'Are we open at New Year?',
      'Are we open on New Year’s Eve? Yes, until noon. We open again on Monday 4 January 2028 at 9am.',
    ],
    ['de', 'Haben wir an Silvester geöffnet?', 'Haben wir an Silvester geöffnet? Ja, bis 12 Uhr.'],
    ['de', 'Öffnungszeiten', 'Wir öffnen wieder am Montag, 1. Februar, um 8 Uhr.'],
    ['de', 'Schlussverkauf', 'Unser Schlussverkauf beginnt am Montag, 1. Februar, um 9 Uhr.'],
    ['fr', 'Horaires', 'La médiathèque rouvrira le samedi 30 janvier à 10h.'],
    ['fr', 'Soldes', 'Nos soldes commencent le vendredi 29 janvier à 9h.'],
    [
      'fr',
      'Nos articles',
      'Nous publions un article chaque vendredi à 9h. Le prochain paraîtra le vendredi 29 janvier.',
    ],
    ['es', '¿Abrimos en Nochebuena?', '¿Abrimos en Nochebuena? Sí. Volvemos a abrir el lunes 1 de febrero a las 9:00.'],
    ['es', 'Rebajas', 'Nuestras rebajas empiezan el viernes 29 de enero a las 9:00.'],
    ['es', 'Entradas', 'Publicamos una entrada cada viernes a las 9:00. La próxima saldrá el viernes 29 de enero.'],
    [
      'pt',
      'Abrimos na véspera de Natal?',
      'Abrimos na véspera de Natal? Sim. Voltamos a abrir na segunda-feira, 1 de fevereiro, às 9h.',
    ],
    ['pt', 'Saldos', 'Os nossos saldos começam na sexta-feira, 29 de janeiro, às 9h.'],
    ['it', 'Siamo aperti?', 'Siamo aperti alla vigilia di Natale? Sì. Riapriamo lunedì 1 febbraio alle 9.'],
    ['it', 'Saldi', 'I nostri saldi iniziano venerdì 29 gennaio alle 9.'],
    ['nl', 'Zijn we open op kerstavond?', 'Zijn we open op kerstavond? Ja, tot 12 uur.'],
    [
      'nl',
      'Openingstijden',
      'De bibliotheek is op kerstavond open van 9 tot 13 uur en gaat weer open op zaterdag 30 januari.',
    ],
    ['nl', 'Uitverkoop', 'Onze uitverkoop begint op maandag 1 februari om 9 uur.'],
    ['ja', '開館時間', '図書館は1月29日まで開館し、2月1日(月)10時から再び開館します。'],
    ['ja', '冬のセール', '冬のセールは2月1日(月)9時に始まります。'],
  ])('%s: %s: %s', (language, title, body) => {
    expect(startsOf(language, title, body)).toEqual([])
  })

  test.each([
    ['en', 'Open lab', 'We are open on Saturday 30 January from 2pm, everybody is welcome.', '2027-01-30T14:00'],
    ['de', 'Offener Abend', 'Am Samstag, 30. Januar, ist das Lab ab 19 Uhr offen. Kommt vorbei!', '2027-01-30T19:00'],
    ['nl', 'Open avond', 'Op zaterdag 30 januari zijn we open vanaf 19 uur. Kom langs!', '2027-01-30T19:00'],
  ])('but %s: %s: %s', (language, title, body, start) => {
    expect(startsOf(language, title, body)).toEqual([start])
  })
})

test('the whole 24 December has names of its evening: an hour of its morning stays in the morning', () => {
  const toldOn = '2026-12-01'
  const play = 'Op kerstavond om 10 uur is er een kerstspel in de kerk. Iedereen is welkom.'
  const dutch = readPost('nl', 'Kerstspel', `<p>${play}</p>`, toldOn)
  const german = readPost(
    'de',
    'Krippenspiel',
    '<p>An Heiligabend um 10 Uhr findet das Krippenspiel statt.</p>',
    toldOn,
  )
  expect([...dutch, ...german].map(({ startDate }) => startDate.slice(0, 16))).toEqual([
    '2026-12-24T10:00',
    '2026-12-24T10:00',
  ])
})

describe('lines of weekdays and their hours tell what is on each week', () => {
  test.each([
    ['en', 'What we do', 'Monday 7pm: quiz night<br>Thursday 8pm: film night'],
    ['en', 'At the mill', 'Thursday 7pm: Poker evening</p><p>Saturday 10am: Repair café'],
    ['de', 'Unsere Abende', 'Montag, 19 Uhr: Quizabend<br>Donnerstag, 20 Uhr: Filmabend'],
    ['nl', 'Onze avonden', 'Maandag, 19 uur: quizavond<br>Donderdag, 20 uur: filmavond'],
  ])('%s: %s: %s', (language, title, body) => {
    expect(startsOf(language, title, body)).toEqual([])
  })

  test('but one of them, or one with its date, is told', () => {
    expect(startsOf('en', 'At the mill', 'Thursday 7pm: Poker evening. Come along!')).toEqual(['2027-01-07T19:00'])
    const dated = 'Thursday 14 January, 7pm: Poker evening<br>Saturday 16 January, 10am: Repair café'
    expect(startsOf('en', 'At the mill', dated)).toEqual(['2027-01-14T19:00', '2027-01-16T10:00'])
  })
})

describe('what only looks like an invitation is none', () => {
  test.each([
    ['en', 'Millions tune in to the final on Friday at 8pm.'],
    ['en', 'On Thursday at 7pm, we host maintenance on our servers.'],
  ])('%s: %s', (language, sentence) => {
    expect(readStarts(language, 'News', `<p>${sentence}</p>`)).toEqual([])
  })
})
