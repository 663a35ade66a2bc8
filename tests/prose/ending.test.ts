import { describe, expect, test } from 'vitest'
import { readPost } from './post.ts'

/** The wall clock of the end. */
function endOf(language: string, body: string): string | undefined {
  const [event, ...others] = readPost(language, 'Linen', `<p>${body}</p>`)
  expect(others).toEqual([])
  expect(event?.startDate).toMatch(/^2027-01-15T\d\d:\d\d/)
  return event?.endDate?.replace(/\[.*$/, '')
}

describe('an end that is told apart from the start', () => {
  test.each([
    ['fr', 'Date : vendredi 15 janvier 2027<br>Début : 18h<br>Fin : 21h<br>Lieu : salle Linon', '2027-01-15T21:00'],
    ['pt', 'A oficina será no dia 15 de janeiro de 2027 às 18h30 e terminamos por volta das 21h.', '2027-01-15T21:00'],
    [
      'en',
      'The workshop takes place on Friday, 15 January 2027 at 7pm. We finish by about 9:30pm.',
      '2027-01-15T21:30',
    ],
    ['en', 'The workshop takes place on 15 January 2027. It starts at 7pm and ends at 10pm.', '2027-01-15T22:00'],
    ['en', 'The party takes place on 15 January 2027, from 8pm. The band plays until midnight.', '2027-01-16T00:00'],
    ['en', 'The meetup takes place on 15 January 2027 at 6:30pm. We hack until 9.', '2027-01-15T21:00'],
    [
      'en',
      'The quiz takes place on 15 January 2027. Doors at 7, start at 7.30pm, and we should be done by 10.',
      '2027-01-15T22:00',
    ],
    ['en', 'The workshop takes place on 15 January 2027 at 10am. We finish by 4.', '2027-01-15T16:00'],
    ['en', 'The AGM takes place on 15 January 2027 at 7.30pm. It should finish by 9.30.', '2027-01-15T21:30'],
    ['en', 'The supper takes place on 15 January 2027 at 7pm. Carriages at 11.', '2027-01-15T23:00'],
    ['en', 'The craft morning takes place on Friday (15 January) 10.30am – 12 noon.', '2027-01-15T12:00'],
    [
      'es',
      'La salida tendrá lugar el 15 de enero de 2027 a las 9:00. Estaremos de vuelta hacia las 15:00.',
      '2027-01-15T15:00',
    ],
    ['de', 'Der Workshop findet am 15. Januar 2027 um 19 Uhr statt. Ende gegen 22 Uhr.', '2027-01-15T22:00'],
    ['de', 'Wir treffen uns am 15. Januar 2027 um 15 Uhr. Um 22 Uhr ist das Fest zu Ende.', '2027-01-15T22:00'],
    ['de', 'Wir öffnen am 15. Januar 2027 um 15 Uhr und schließen um 22 Uhr.', '2027-01-15T22:00'],
    ['fr', 'Nous vous attendons le 15 janvier 2027. Nous ouvrons à 10h et fermons à 17h.', '2027-01-15T17:00'],
    [
      'nl',
      'Op 15 januari 2027 houden we open dag. Vanaf 14:00 uur zijn de deuren geopend en om 18:00 is het programma afgelopen.',
      '2027-01-15T18:00',
    ],
    ['de', 'Das Treffen findet am 15. Januar 2027 statt, 13:00 - ca. 17:00.', '2027-01-15T17:00'],
    ['fr', 'La formation aura lieu le 15 janvier 2027 de 9h à 12h et de 13h à 16h.', '2027-01-15T16:00'],
    ['de', 'Das Treffen am 15. Januar 2027 beginnt um 18:15 Uhr und endet um 21 Uhr.', '2027-01-15T21:00'],
    ['de', 'Das Fest beginnt am 15. Januar 2027 um 20 Uhr. Gefeiert wird bis etwa 2 Uhr.', '2027-01-16T02:00'],
    ['fr', 'L’atelier aura lieu le 15 janvier 2027 à 19h. Fin vers 22h.', '2027-01-15T22:00'],
    ['fr', 'La fête aura lieu le 15 janvier 2027, à partir de 19h et jusqu’à minuit.', '2027-01-16T00:00'],
    ['es', 'El taller tendrá lugar el 15 de enero de 2027 a las 18:30 y terminará a las 20:30.', '2027-01-15T20:30'],
    [
      'es',
      'El taller tendrá lugar el 15 de enero de 2027 a partir de las 18:30. Hasta las 21 horas.',
      '2027-01-15T21:00',
    ],
    ['pt', 'A oficina acontece no dia 15 de janeiro de 2027, às 19h. Encerramento às 22h.', '2027-01-15T22:00'],
    ['pt', 'A oficina acontece no dia 15 de janeiro de 2027, a partir das 16h, e vai até as 18h.', '2027-01-15T18:00'],
    ['it', 'La serata si terrà il 15 gennaio 2027 alle 18.30. Chiusura alle 21.', '2027-01-15T21:00'],
    ['it', 'La festa si terrà il 15 gennaio 2027, dalle ore 19, fino alla mezzanotte.', '2027-01-16T00:00'],
    [
      'nl',
      'De lezing begint op 15 januari 2027 om 19.30 uur en stopt naar verwachting rond 21.30 uur.',
      '2027-01-15T21:30',
    ],
    ['nl', 'We beginnen op 15 januari 2027 om 19.30 uur. We sluiten om 23.00 uur.', '2027-01-15T23:00'],
    ['ja', '1月15日(金)13時から勉強会を開催します。終了は17時の予定です。', '2027-01-15T17:00'],
    ['ja', '1月15日(金)9時から訓練を開催します。訓練は正午に終わります。', '2027-01-15T12:00'],
  ])('%s: %s', (language, body, end) => {
    expect(endOf(language, body)).toBe(end)
  })
})

describe('a length gives the end', () => {
  test.each([
    ['en', 'The talk takes place on 15 January 2027 at 7pm. It lasts about an hour and a half.', '2027-01-15T20:30'],
    ['en', 'The concert takes place on 15 January 2027 at 11pm. Running time: 2 hours.', '2027-01-16T01:00'],
    [
      'en',
      'The call takes place on 15 January 2027 at 5pm. We meet online and the call lasts an hour.',
      '2027-01-15T18:00',
    ],
    ['en', 'Join us for 1.5 hours on Friday, 15 January 2027 at 5pm.', '2027-01-15T18:30'],
    ['en', 'Join our gardeners for an hour of questions on Friday 15 January 2027 at 12.30pm.', '2027-01-15T13:30'],
    [
      'de',
      'Der Vortrag findet am 15. Januar 2027 um 19 Uhr statt und dauert etwa zweieinhalb Stunden.',
      '2027-01-15T21:30',
    ],
    [
      'de',
      'Der Vortrag findet am 15. Januar 2027 um 19 Uhr statt. Er wird rund anderthalb Stunden dauern.',
      '2027-01-15T20:30',
    ],
    ['fr', 'Le concert aura lieu le 15 janvier 2027 à 20h30. Durée : 1h30.', '2027-01-15T22:00'],
    ['fr', 'Le concert aura lieu le 15 janvier 2027 à 20h30 et dure une heure et demie.', '2027-01-15T22:00'],
    [
      'es',
      'El concierto tendrá lugar el 15 de enero de 2027 a las 20:30, con una duración de 75 minutos.',
      '2027-01-15T21:45',
    ],
    ['pt', 'A oficina acontece no dia 15 de janeiro de 2027, às 14h, e tem duração de três horas.', '2027-01-15T17:00'],
    ['it', 'La serata si terrà il 15 gennaio 2027 alle 20.45 e durerà circa due ore.', '2027-01-15T22:45'],
    ['nl', 'De lezing begint op 15 januari 2027 om 20 uur en duurt ongeveer anderhalf uur.', '2027-01-15T21:30'],
    ['ja', '1月15日(金)午後2時より講演会を行います。所要時間は約90分です。', '2027-01-15T15:30'],
    ['ja', '1月15日(金)18時より公演を行います。上演時間：約2時間半', '2027-01-15T20:30'],
  ])('%s: %s', (language, body, end) => {
    expect(endOf(language, body)).toBe(end)
  })
})

describe('no end is invented', () => {
  test.each([
    [
      'of the length of each part',
      'en',
      'The meetup takes place on 15 January 2027 at 7pm. Each talk lasts 40 minutes.',
    ],
    [
      'of lengths that differ',
      'en',
      'The meetup takes place on 15 January 2027 at 7pm. The talk lasts an hour. The tour lasts two hours.',
    ],
    ['of half an hour', 'en', 'The walk takes place on 15 January 2027 at 7pm. It lasts about half an hour.'],
    ['of a length that may be two', 'en', 'The walk takes place on 15 January 2027 at 7pm. It lasts 2 to 3 hours.'],
    [
      'of an hour until which something else goes',
      'en',
      'The walk takes place on 15 January 2027 at 7pm. Sign-up opens at 6:30pm and closing is at 7:30pm.',
    ],
    [
      'of the hours that something else is free for',
      'en',
      'The walk takes place on 15 January 2027 at 7pm. Parking is free for two hours.',
    ],
    [
      'of the last hour of another day',
      'en',
      'The hackathon takes place this week: we open the doors at 10am on Friday 15 January and close at 5pm on Saturday 16 January.',
    ],
    [
      'of the hour of a last act',
      'en',
      'The gala takes place on 15 January 2027 at 7pm and ends with fireworks at 10pm.',
    ],
    [
      'where what ends is over before the start',
      'de',
      'Das Konzert findet am 15. Januar 2027 um 19 Uhr statt. Die Kasse schließt; Ende des Vorverkaufs: 12 Uhr.',
    ],
  ])('%s (%s)', (_, language, body) => {
    expect(endOf(language, body)).toBeUndefined()
  })
})

test('a range tells its end, whatever else goes on for longer', () => {
  const body = 'La fête aura lieu le 15 janvier 2027, de 8h à 17h. On danse jusqu’à 19h.'
  expect(endOf('fr', body)).toBe('2027-01-15T17:00')
})

test('parts that follow one another at once end with the last of them', () => {
  const body =
    'The open day takes place on 15 January 2027: afternoon from 12:00 to 18:00 and evening from 18:00 to 23:30.'
  expect(endOf('en', body)).toBe('2027-01-15T23:30')
})

test('a programme ends where its last line says so', () => {
  const [event] = readPost(
    'en',
    'Open workshop',
    `<p>Our open workshop is on Friday, 15 January 2027.</p>
    <ul><li>18:00 Welcome</li><li>18:30 Talks</li><li>20:00 Coding</li><li>21:30 End of the evening</li></ul>`,
  )
  expect(event).toMatchObject({ startDate: '2027-01-15T18:00', endDate: '2027-01-15T21:30' })
})

test('an hour beside a weekday is that of the told day', () => {
  const [event] = readPost(
    'en',
    'Village fair',
    '<p>The fair takes place from 5 to 7 March 2027. It begins on Friday at 5pm.</p>',
  )
  expect(event).toMatchObject({ startDate: '2027-03-05T17:00', endDate: '2027-03-07' })
})

test('a range far below that begins with the start tells the end; the first point of a programme does not', () => {
  const post = (last: string) =>
    readPost(
      'nl',
      'Linnen',
      `<p>De workshop vindt plaats op vrijdag 15 januari om 14.15u.</p><p>Neem een laptop mee.</p><p>Er is koffie.</p>
       <h2>Nog iets</h2><p>Vragen mag altijd.</p><p>Kom gerust eerder.</p>${last}`,
    )[0]?.endDate?.slice(0, 16)
  expect(post('<p>Je bent dus van 14.15u tot ca. 16.00u onder dak.</p>')).toBe('2027-01-15T16:00')
  expect(post('<p>14.15u - 14.30u Welkom</p>')).toBeUndefined()
})

test('a day in parts ends with the last of them, also where its programme begins lines', () => {
  const body = `<p>La manifestazione ha luogo sabato 16 gennaio presso il Museo.</p><p>È aperta a tutti.</p><p>Mappa</p><p>Arrivo</p>
    <p>Lo spazio mattutino, dalle 10 alle 12, riservato ai talk.</p>
    <p>10:00 Benvenuto</p><p>10:05 Le api</p><p>10:25 I licheni</p><p>11:10 Pausa</p>
    <p>Lo spazio pomeridiano, dalle 14 alle 18: stand dove provare.</p>`
  expect(readPost('it', 'Giornata delle api', body)).toMatchObject([
    { startDate: '2027-01-16T10:00[Europe/Rome]', endDate: '2027-01-16T18:00[Europe/Rome]' },
  ])
})

test('the last point of a programme may be the close of a meeting', () => {
  const body = `<p>When: Saturday 16th January 2027 from 6pm.</p><p>6pm-7pm - Arrive and chat</p><p>7:00pm - Looms</p>
    <p>8.30pm - Meeting close</p>`
  expect(readPost('en', 'January meeting', body)[0]?.endDate).toBe('2027-01-16T20:30')
})

test.each([
  ['en', 'The hackathon runs from 9am on Saturday 16 January until 5pm on Sunday 17 January.', '2027-01-17T17:00'],
  ['de', 'Der Hackathon geht von 9 Uhr am Samstag, 16. Januar bis 17 Uhr am Sonntag, 17. Januar.', '2027-01-17T17:00'],
  ['en', 'The workshop is on Saturday 16 January at 7pm and finishes by 9:30.', '2027-01-16T21:30'],
  ['en', 'The workshop is on Saturday 16 January at 9am and finishes by 11:30.', '2027-01-16T11:30'],
])('%s: %s', (language, body, end) => {
  expect(readPost(language, 'Linen', `<p>${body}</p>`)[0]?.endDate?.slice(0, 16)).toBe(end)
})

test('the hours of two evenings are no range of days', () => {
  const body = '<p>Le concert a lieu le samedi 16 janvier à 20h30 et le dimanche 24 janvier à 15h.</p>'
  expect(readPost('fr', 'Concert', body).map(({ startDate }) => startDate.slice(0, 16))).toEqual([
    '2027-01-16T20:30',
    '2027-01-24T15:00',
  ])
})

describe('a table of labels and hours tells doors, start and end', () => {
  const rows = (...cells: [label: string, hour: string][]) => ({
    table: `<table>${cells.map(([label, hour]) => `<tr><td>${label}</td><td>${hour}</td></tr>`).join('')}</table>`,
    list: `<dl>${cells.map(([label, hour]) => `<dt>${label}</dt><dd>${hour}</dd>`).join('')}</dl>`,
  })
  test.each([
    ['en', 'Date', '16 January 2027', 'Doors', 'Start', 'End', '18:30', '19:30', '22:00'],
    ['de', 'Datum', '16. Januar 2027', 'Einlass', 'Beginn', 'Ende', '18:30 Uhr', '19:30 Uhr', '22 Uhr'],
    ['fr', 'Date', '16 janvier 2027', 'Ouverture des portes', 'Début', 'Fin', '18h30', '19h30', '22h'],
    ['nl', 'Datum', '16 januari 2027', 'Zaal open', 'Aanvang', 'Einde', '18.30 uur', '19.30 uur', '22.00 uur'],
    ['ja', '日付', '2027年1月16日', '開場', '開演', '終演', '18:30', '19:30', '22:00'],
  ])('%s', (language, date, day, doors, start, end, ...hours) => {
    const [first = '', second = '', last = ''] = hours
    for (const body of Object.values(rows([date, day], [doors, first], [start, second], [end, last]))) {
      const [event] = readPost(language, 'Linen 2027', body)
      expect([event?.startDate, event?.endDate].map((when) => when?.replace(/\[.*/, ''))).toEqual([
        '2027-01-16T19:30',
        '2027-01-16T22:00',
      ])
    }
  })
})

describe('an end on the next day', () => {
  test.each([
    ['en', 'The night of looms starts on 15 January at 6pm in the Mill Hall and ends the next day at noon.'],
    ['de', 'Die Webnacht findet am 15. Januar ab 18 Uhr bis zum nächsten Tag um 12 Uhr im Saal statt.'],
    ['fr', "La nuit du lin aura lieu le 15 janvier à 18h à la salle du Moulin, jusqu'au lendemain à 12h."],
    ['es', 'La noche empieza el 15 de enero a las 18 h en la Sala Lino y termina al día siguiente a mediodía.'],
    ['pt', 'A noite começa no dia 15 de janeiro, às 18h, na Sala Linho e termina no dia seguinte às 12h.'],
    ['it', 'La notte comincia il 15 gennaio alle 18 nella Sala Lino e termina il giorno successivo alle 12.'],
    ['nl', 'De nacht begint op 15 januari om 18 uur in de Linnenzaal en duurt tot 12 uur de volgende dag.'],
    ['ja', '織物の会は1月15日18時に始まり、翌日の12時に終わります。会場は水車ホールです。'],
  ])('%s: %s', (language, body) => {
    expect(endOf(language, body)).toBe('2027-01-16T12:00')
  })
})

test.each([
  ['nl', 'De tocht is op zaterdag 16 januari. Starten tussen 7:30 uur en 13:00 uur.'],
  ['de', 'Der Wandertag ist am Samstag, 16. Januar. Start zwischen 7:30 und 11 Uhr.'],
  ['en', 'The walk is on Saturday 16 January. Start between 7.30am and 11am.'],
])('until when one may start is no end: %s: %s', (language, sentence) => {
  const [event] = readPost(language, 'Walk', `<p>${sentence}</p>`)
  expect(event?.startDate).toContain('T07:30')
  expect(event?.endDate).toBeUndefined()
})

test('“10am–12” and “2pm to 5” are ranges', () => {
  const read = (hours: string) =>
    readPost('en', 'Workshop', `<p>The workshop is on Saturday 16 January, ${hours}.</p>`)[0]
  expect(read('10am–12 in the Old Mill')).toMatchObject({ startDate: '2027-01-16T10:00', endDate: '2027-01-16T12:00' })
  expect(read('11am–1')).toMatchObject({ startDate: '2027-01-16T11:00', endDate: '2027-01-16T13:00' })
  expect(read('2pm to 5')).toMatchObject({ startDate: '2027-01-16T14:00', endDate: '2027-01-16T17:00' })
  expect(read('2pm – 5 Mill Lane')?.endDate).toBeUndefined()
})

test('a duration is read in the cell behind its label', () => {
  const rows = [
    ['Date', '12 January 2027'],
    ['Time', '10:00'],
    ['Duration', '90 min'],
  ]
  const body = `<table>${rows.map(([label, told]) => `<tr><th>${label}</th><td>${told}</td></tr>`).join('')}</table>`
  expect(readPost('en', 'Webinar', body)[0]?.endDate).toBe('2027-01-12T11:30')
})

describe('what a range may end with', () => {
  test.each([
    ['en', 'The party is on Saturday 16 January, 8pm-1, in the barn.', undefined],
    ['en', 'The party is on Saturday 16 January from 9pm until 3, in the barn.', undefined],
    ['en', 'The market is on Saturday 16 January, 8am to 8.', undefined],
    ['en', 'The talk is on Saturday 16 January. Meeting between 2pm and 5pm in the Mill.', '2027-01-16T17:00'],
    ['de', 'Das Fest ist am Samstag, 16. Januar, ab 20 Uhr, Schluss um drei Uhr.', '2027-01-17T03:00'],
    ['it', 'Il concerto si tiene sabato 16 gennaio dalle nove alle diciotto.', '2027-01-16T18:00'],
    ['es', 'El concierto será el sábado 16 de enero de las diez a las diecinueve horas.', '2027-01-16T19:00'],
    ['pt', 'O concerto é no sábado, 16 de janeiro, das dez às dezoito.', '2027-01-16T18:00'],
  ])('%s: %s', (language, sentence, end) => {
    const [event] = readPost(language, 'News', `<p>${sentence}</p>`)
    expect(event?.endDate?.slice(0, 16)).toBe(end)
    expect(event?.startDate).not.toMatch(/T18:00|T19:00/)
  })
})
