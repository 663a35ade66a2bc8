import { describe, expect, test } from 'vitest'
import { readStarts } from './post.ts'

describe('a day to come and its hour announce what has a name or a place, also without a weekday or a verb of meeting', () => {
  test.each([
    ['en', 'Ada Quill speaks about bees on 22 May at 8pm in the Town Library.'],
    ['en', 'The choir performs on 22 May at 8pm in the Old Mill.'],
    ['de', 'Der Film „Ernte“ läuft am 22. Mai um 20 Uhr in der Stadthalle.'],
    ['fr', 'Le club propose un quiz le 22 mai à 20h à la Halle aux Blés.'],
    ['es', 'La compañía representa «Alicia» el 22 de mayo a las 20h en la Lonja.'],
    ['it', 'Va in scena «Alice» il 22 maggio alle ore 20 alla Loggia del Grano.'],
    ['pt', 'Os alunos mostram os seus trabalhos no dia 22 de maio às 20h no Mercado Velho.'],
    ['nl', 'De studenten laten op 22 mei om 20 uur in de Korenhal hun werk zien.'],
  ])('%s: %s', (language, sentence) => {
    expect(readStarts(language, 'News', `<p>${sentence}</p>`)).toEqual(['2027-05-22T20:00'])
  })

  test('and so does a row of them', () => {
    const sentence = 'The choir sings on 8, 15 and 22 May at 8pm in the Town Library.'
    expect(readStarts('en', 'News', `<p>${sentence}</p>`)).toEqual(
      [8, 15, 22].map((day) => `2027-05-${String(day).padStart(2, '0')}T20:00`),
    )
  })

  test.each([
    ['en', 'Applications close on 22 May at 8pm.'],
    ['en', 'The parcel arrives on 22 May at 8pm.'],
    ['fr', 'Le colis sera livré le 22 mai à 20h.'],
    ['it', 'Il nuovo orario entra in vigore il 22 maggio alle ore 4.'],
  ])('but not of nothing: %s: %s', (language, sentence) => {
    expect(readStarts(language, 'News', `<p>${sentence}</p>`)).toEqual([])
  })

  test('a comment is no sentence about a day', () => {
    expect(readStarts('en', 'News', '<p>Linen is grown again.</p><p>Ben, library, 22 May 2027 at 20:00</p>')).toEqual(
      [],
    )
  })
})

describe('what begins in the evening of days that "and" joins is given on each of them', () => {
  test.each([
    ['en', 'We play Alice in the Town Library on Thursday 28 and Friday 29 January at 8pm.'],
    ['de', 'Wir spielen „Alice“ am Donnerstag, 28. und Freitag, 29. Januar jeweils um 20 Uhr in der Stadthalle.'],
    ['fr', 'Nous jouons « Alice » à la Halle aux Blés les jeudi 28 et vendredi 29 janvier à 20h.'],
    ['pt', 'Apresentamos "Alice" no Mercado Velho na quinta-feira, 28, e na sexta-feira, 29 de janeiro, às 20h.'],
    ['ja', '「アリス」を1月28日(木)と29日(金)の20時から穀物ホールで上演します。'],
  ])('%s: %s', (language, sentence) => {
    expect(readStarts(language, 'Alice', `<p>${sentence}</p>`)).toEqual(['2027-01-28T20:00', '2027-01-29T20:00'])
  })

  test('a night, and what begins in the morning, lasts', () => {
    const night = 'La lettura si tiene nella notte tra il 28 e il 29 gennaio dalle 21 alla Loggia del Grano.'
    expect(readStarts('it', 'Lettura', `<p>${night}</p>`)).toEqual(['2027-01-28T21:00'])
    const days = 'The hack days take place on Thursday 28 and Friday 29 January at 10am in the Town Library.'
    expect(readStarts('en', 'Hack days', `<p>${days}</p>`)).toEqual(['2027-01-28T10:00'])
  })
})

describe('what has been or is no event is no notice, however short', () => {
  test.each([
    ['en', 'She died on Friday, 29 January at 8pm after a long illness.'],
    ['de', 'Er wurde am Freitag, 29. Januar, um 20 Uhr in Köln geboren.'],
    ['de', 'Der Dienst ist am Freitag, 29. Januar, um 20 Uhr nicht erreichbar.'],
    ['fr', "L'offre expire le vendredi 29 janvier à 20h."],
    ['es', 'La oferta caduca el viernes 29 de enero a las 20h.'],
    ['nl', 'De uitslag wordt op vrijdag 29 januari om 20 uur bekendgemaakt.'],
  ])('%s: %s', (language, sentence) => {
    expect(readStarts(language, 'News', `<p>${sentence}</p>`)).toEqual([])
  })
})

test('the day after tomorrow is no past one in Spanish', () => {
  const sentence = 'Pasado mañana a las 20h damos nuestro concierto en la Lonja.'
  expect(readStarts('es', 'Concierto de invierno', `<p>${sentence}</p>`)).toEqual(['2027-01-08T20:00'])
})

describe('a day of the month in Japanese', () => {
  test.each([
    ['22日の20時から穀物ホールでコンサートを開催します。', '2027-01-22T20:00'],
    ['1月の最終金曜日、20時から穀物ホールでコンサートを開催します。', '2027-01-29T20:00'],
    ['毎月最終日曜日の10時から穀物ホールで朝市を開催します。', '2027-01-31T10:00'],
  ])('%s', (sentence, start) => {
    expect(readStarts('ja', '冬の終わり', `<p>${sentence}</p>`)).toEqual([start])
  })
})

test('people who see each other meet, in Dutch', () => {
  const sentence = 'We zien elkaar op zaterdagavond om 20 uur in het buurthuis.'
  expect(readStarts('nl', 'Spelavond', `<p>${sentence}</p>`)).toEqual(['2027-01-09T20:00'])
})

test('the sun and an auxiliary verb are no days', () => {
  const body = '<p>On Sunday we walk to the mill. We meet in the sun at 10 am and may stop for coffee.</p>'
  expect(readStarts('en', 'Walk', body)).toEqual(['2027-01-10T10:00'])
})

describe('who says what “we” do at an hour invites', () => {
  test.each([
    ['en', 'Cinema', 'On Thursday at 8pm we show a comedy.', '20:00'],
    ['de', 'Kino', 'Am Donnerstag um 20 Uhr zeigen wir eine Komödie.', '20:00'],
    ['fr', 'Cinéma', 'Jeudi à 20h nous projetons une comédie.', '20:00'],
    ['it', 'Cinema', 'Giovedì alle 20 proiettiamo una commedia.', '20:00'],
    ['en', 'Home game', 'On Thursday we play the league leaders. Kick-off is at 3pm.', '15:00'],
    ['de', 'Heimspiel', 'Am Donnerstag spielen wir gegen den Ersten. Anpfiff ist um 15 Uhr.', '15:00'],
    ['fr', 'Match à domicile', 'Jeudi, nous jouons contre le premier. Coup d’envoi à 15h.', '15:00'],
    ['it', 'Partita in casa', 'Giovedì le ragazze ospitano la capolista. Fischio d’inizio alle 15.', '15:00'],
    ['nl', 'Thuiswedstrijd', 'Donderdag spelen de dames tegen de koploper. Aftrap 15.00 uur.', '15:00'],
  ])('%s: %s: %s', (language, title, sentence, hour) => {
    const [start] = readStarts(language, title, `<p>${sentence}</p>`)
    expect(start).toMatch(new RegExp(`^2027-01-07T${hour}`))
  })
})

describe('German days without their last dot', () => {
  test.each([
    ['Das Treffen ist am 17.1 um 18 Uhr.', '2027-01-17T18:00'],
    ['Das Treffen findet am 17.1 im Vereinsheim statt.', '2027-01-17'],
    ['Der Hackathon findet vom 15.01 18:00 bis 17.01 gegen 17:00 statt.', '2027-01-15T18:00'],
  ])('%s', (sentence, start) => {
    expect(readStarts('de', 'Treffen', `<p>${sentence}</p>`)).toEqual([start])
  })

  test('but a version is no day', () => {
    const sentence = 'Das Treffen ist am 17. Januar um 18 Uhr. Wir reden über den Umstieg von 2.11 auf 3.1 im Detail.'
    expect(readStarts('de', 'Treffen', `<p>${sentence}</p>`)).toEqual(['2027-01-17T18:00'])
  })
})

test('how long a workshop lasts is no hour, in Dutch', () => {
  const sentence = 'Op 19 januari geeft Kim een 5 uur durende workshop. Die begint om 18 uur.'
  expect(readStarts('nl', 'Workshop', `<p>${sentence}</p>`)).toEqual(['2027-01-19T18:00'])
})

test.each([
  ['de', 'Die Wanderung beginnt am Samstag, 16. Januar, um vier Uhr am Morgen.', '2027-01-16T04:00'],
  ['fr', 'La sortie commence samedi 16 janvier à cinq heures et demie du matin.', '2027-01-16T05:30'],
  ['fr', 'Le matin du samedi 16 janvier, rendez-vous à cinq heures.', '2027-01-16T05:00'],
])('who begins in the small hours says so: %s: %s', (language, sentence, start) => {
  expect(readStarts(language, 'Balade', `<p>${sentence}</p>`)).toEqual([start])
})

test('of the first May meeting nobody knows the day', () => {
  expect(readStarts('en', 'Meeting', '<p>The first May meeting takes place in the Mill at 7pm.</p>')).toEqual([])
  expect(readStarts('en', 'Meeting', '<p>The meeting is on Saturday, fifteenth May at 7pm.</p>')).toEqual([
    '2027-05-15T19:00',
  ])
  expect(readStarts('en', 'Meeting', '<p>On the fifteenth of May members meet in the Mill at 7pm.</p>')).toEqual([
    '2027-05-15T19:00',
  ])
})

describe('the hour of a weekday in the title may stand in any of the first lines', () => {
  test.each([
    [
      'en',
      'Talk on Thursday: looms',
      'Ada Quill will show us some.',
      'We start at 7pm in the hall.',
      '2027-01-07T19:00',
    ],
    [
      'de',
      'Vortrag am Donnerstag: Webstühle',
      'Darüber spricht Ada Quill.',
      'Beginn ist um 19 Uhr im Saal.',
      '2027-01-07T19:00',
    ],
  ])('%s: %s', (language, title, first, second, start) => {
    expect(readStarts(language, title, `<p>${first}</p><p>${second}</p>`)).toEqual([start])
  })

  test('but not of a report', () => {
    expect(
      readStarts('en', 'The quiz on Thursday', '<p>It was great.</p><p>We started at 7pm and had fun.</p>'),
    ).toEqual([])
  })
})

describe('a day before its weekday', () => {
  test.each([
    ['pt', 'O encontro será dia 30, sábado, às 14h.'],
    ['es', 'El encuentro será el 30, sábado, a las 14h.'],
    ['it', "L'incontro sarà il 30, sabato, alle 14."],
  ])('%s: %s', (language, sentence) => {
    expect(readStarts(language, 'Club', `<p>${sentence}</p>`)).toEqual(['2027-01-30T14:00'])
  })
})

test('a number that is no such weekday in the month of the title is no day', () => {
  const body = '<p>It was cold.</p><p>In February we plant trees: Sunday the 21st, all are welcome at 10am.</p>'
  expect(readStarts('en', 'What we did in December', body)).toEqual([])
})

test.each([
  ['en', 'Crafts on Saturday 30 January, 10.30–12 and 1.30–3.30.', '2027-01-30T10:30'],
  ['en', 'Join us on Saturday 30 January: crafts 1.30–3.30 in the hall.', '2027-01-30T13:30'],
  ['de', 'Zum Hochfest (31.1.) laden die Weberinnen um 17 Uhr in die Kirche ein.', '2027-01-31T17:00'],
  ['de', 'Das Konzert der Weberinnen (31.1., 17 Uhr, Kirche) beginnt mit Schütz.', '2027-01-31T17:00'],
])('%s: %s', (language, sentence, start) => {
  expect(readStarts(language, 'Concert', `<p>${sentence}</p>`)).toEqual([start])
})

describe('no hour of something else is that of a weekday in the title', () => {
  test.each([
    ['Workshop on Saturday is full', '<p>Sorry.</p><p>We have a waiting list.</p><p>Call us between 9am and 5pm.</p>'],
    ['Concert on Saturday: tickets gone', '<p>Sorry.</p><p>Ask again.</p><p>Box office: 10am–4pm</p>'],
  ])('%s', (title, body) => {
    expect(readStarts('en', title, body)).toEqual([])
  })
})

describe('what a house has beside a day with a capital month is on that day', () => {
  test.each([
    ['pt', 'Assembleia do clube dia 20 de Março de 2027, às 18h.', '2027-03-20T18:00'],
    ['it', 'Ci vediamo in biblioteca il 20 Marzo alle 16.', '2027-03-20T16:00'],
    ['fr', "Kermesse de l'école le 20 Mars à 14h.", '2027-03-20T14:00'],
    ['es', 'Concierto en el Teatro 20 de Marzo a las 21:00.', '2027-03-20T21:00'],
  ])('%s: %s', (language, sentence, start) => {
    expect(readStarts(language, 'Club', `<p>${sentence}</p>`)).toEqual([start])
  })
})
