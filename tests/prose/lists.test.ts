import { describe, expect, test } from 'vitest'
import { readPost, readStarts } from './post.ts'

const told = (language: string, title: string, body: string) =>
  readPost(language, title, body)
    .map(({ startDate, name }) => `${startDate.slice(0, 16)} ${name}`)
    .sort()

describe('the first line of a paragraph names what the lines below it tell a day for', () => {
  test('between line breaks', () => {
    const body = `<p><b>Linen Night</b><br>Friday, January 15th, 8pm–11pm<br>The Old Bell, 5 High Street, Wells</p>
      <p>We dance.</p><p><b>Flax for all</b><br>With Ada Quill<br>Saturday, January 16th, 3pm–4pm</p><p>We spin.</p>`
    expect(told('en', 'What we do this month', body)).toEqual([
      '2027-01-15T20:00 Linen Night',
      '2027-01-16T15:00 Flax for all',
    ])
  })

  test('behind the marks of a list', () => {
    const body = `<p>Programação:</p><p>- Lançamento do livro ‘Linho’<br>Com a poeta Ana Sol;<br>Dia 15, às 18h;<br>Hall térreo.</p>
      <p>- Cine Pipoca<br>“A Teia” (2006, livre);<br>Dia 16, às 14h30;<br>Auditório.</p>`
    expect(told('pt', 'Semana do Livro', body)).toEqual([
      '2027-01-15T18:00 Lançamento do livro ‘Linho’',
      '2027-01-16T14:30 Cine Pipoca',
    ])
  })
})

test('where each line has an hour of its own, the lines are a programme', () => {
  const body = `<p>PROGRAMA:</p><p>15 de janeiro, 10h, sexta-feira, no Auditório Sol<br>Público em geral</p>
    <p>16 de janeiro, 21h, sábado, no Auditório Lua<br>Público em geral</p>
    <p>18 de janeiro, 18h, segunda-feira, na Biblioteca da Serra<br>Público em geral</p>`
  expect(told('pt', 'Um fio, uma comunidade', body)).toEqual([
    '2027-01-15T10:00 Um fio, uma comunidade, Auditório Sol',
    '2027-01-16T21:00 Um fio, uma comunidade, Auditório Lua',
    '2027-01-18T18:00 Um fio, uma comunidade, Biblioteca da Serra',
  ])
})

describe('numbers before a dash are days in the order that one of them leaves no doubt of', () => {
  test.each([
    ['2/8 – North Side', '2/16 – South Side', ['2027-02-08T18:30 North Side', '2027-02-16T18:30 South Side']],
    ['8/2 – North Side', '16/2 – South Side', ['2027-02-08T18:30 North Side', '2027-02-16T18:30 South Side']],
    ['2/8 – North Side', '2/9 – South Side', []],
  ])('%s, %s', (first, second, days) => {
    const body = `<p>Meetings are held at 6:30 p.m., as follows:</p><p>${first}</p><p>${second}</p>`
    expect(told('en', 'The new rates', body)).toEqual(days)
  })
})

describe('days with their year and nothing beside them', () => {
  const days = '<p>February 1 2027<br>March 8 2027<br>April (pending)<br>May 3 2027</p>'

  test('are meetings on a page about those', () => {
    expect(told('en', 'Board Meetings', `${days}<p>All meetings start at 5:30 pm.</p>`)).toEqual([
      '2027-02-01T17:30 Board Meetings',
      '2027-03-08T17:30 Board Meetings',
      '2027-05-03T17:30 Board Meetings',
    ])
  })

  test('are none elsewhere', () => {
    expect(told('en', 'Rates', `${days}<p>The office opens at 5:30 pm.</p>`)).toEqual([])
  })
})

describe('what runs on tells each of its days', () => {
  test.each([
    [
      'each with an hour, in a season told before',
      'pt',
      'Biblioteca acolhe apresentação de livros',
      `<p>A Biblioteca acolhe, entre 16 e 30 de janeiro, um conjunto de três sessões de apresentação de obras.</p>
       <p>Assim, dia 16 de janeiro, pelas 16h30, o Auditório Sol recebe Ana Sol e a sua obra “Filha do Linho”.</p>
       <p>A 23 de janeiro, pelas 16h00, Ana Mar apresenta, na sala de leitura, “Crónicas de Lã”.</p>
       <p>A encerrar o ciclo, dia 30 de janeiro, pelas 16h00, também na sala de leitura, é apresentado um romance.</p>`,
      ['2027-01-16T16:30', '2027-01-23T16:00', '2027-01-30T16:00'],
    ],
    [
      'with a weekday that has a word of its own',
      'pt',
      'Ciclo de concertos nas igrejas',
      `<p>O primeiro concerto está agendado para 10 de Janeiro, às 16h00, na Igreja Matriz de São Telmo.
       No domingo seguinte, 17 de Janeiro, o Coro Verde assume o palco na Igreja de São Pedro, também às 16h00.
       O final está agendado para o dia 31 de Janeiro, às 16h00, na Igreja da Misericórdia.</p>`,
      ['2027-01-10T16:00', '2027-01-17T16:00', '2027-01-31T16:00'],
    ],
    [
      'in brackets behind what is on',
      'es',
      'Las actividades de la biblioteca',
      `<p>La programación de enero cuenta con un Taller de Huerto (mié 13), Taller de Títeres (vie 15 y jue 21) y la
       charla “El hilo invisible” (vie 22).</p>`,
      ['2027-01-13', '2027-01-15', '2027-01-21', '2027-01-22'],
    ],
    [
      'each with its span of hours',
      'en',
      'Forums on the use of wool',
      `<p>The Council invites you to two public forums. The forums will be held this Sunday, January 10 from 2 to 5 p.m. and on
       Tuesday, January 12 from 5 to 8 p.m.</p>`,
      ['2027-01-10T14:00', '2027-01-12T17:00'],
    ],
    [
      'but two days in a row with their hours are one event',
      'en',
      'Wool fair',
      '<p>The fair takes place on Saturday, January 9 from 10am to 5pm and on Sunday, January 10 from 10am to 4pm.</p>',
      ['2027-01-09T10:00'],
    ],
  ])('%s', (_, language, title, body, days) => {
    expect(
      readPost(language, title, body)
        .map(({ startDate }) => startDate.slice(0, 16))
        .sort(),
    ).toEqual(days)
  })
})

describe('the days below the heading of what lasts several', () => {
  const over = '<h3>Flax Hackathon, Wells (January 15–16)</h3><p>We meet at the Old Bell.</p>'
  const next = '<h3>Linen Meetup, Bath (January 20)</h3><p>Doors at 7pm.</p>'

  test('are its programme, where their headings name nothing else', () => {
    const body = `${over}<h4>Friday (15th)</h4><p>9:00–10:00 Welcome</p><h4>Saturday (16th)</h4><p>Spinning goes on</p>${next}`
    expect(told('en', 'Upcoming events', body).map((one) => one.slice(17))).toEqual([
      'Flax Hackathon, Wells',
      'Linen Meetup, Bath',
    ])
  })

  test('are events of their own, where each is called by a name', () => {
    const body = `${over}<h4>Friday, January 15: Opening concert</h4><p>At 8pm.</p><h4>Saturday, January 16: Closing concert</h4><p>At 9pm.</p>${next}`
    expect(told('en', 'Upcoming events', body)).toContain('2027-01-15T20:00 Opening concert')
  })
})

test.each([
  [
    'en',
    'Flax hackathon',
    'Join us at our hackathon.',
    'Day 1 – January 15',
    'Day 2 – January 16',
    '2027-01-15T09:00 Flax hackathon',
  ],
  [
    'es',
    'Hackathon de lino',
    'Únete a nuestro hackathon.',
    'Día 1 - 15 de enero',
    'Día 2 - 16 de enero',
    '2027-01-15T09:00 Hackathon de lino',
  ],
  [
    'fr',
    'Rencontres du lin',
    'Rejoignez nos rencontres.',
    'Jour 1 (15 janvier)',
    'Jour 2 (16 janvier)',
    '2027-01-15T09:00 Rencontres du lin',
  ],
])(
  'numbered days are those of the one event that the title names: %s',
  (language, title, lead, first, second, event) => {
    const body = `<p>${lead}</p><h3>${first}</h3><ul><li>09:00 – 10:00 Flax</li><li>10:00 – 18:00 Linen</li></ul>
    <h3>${second}</h3><ul><li>09:00 – 17:00 Linen</li></ul>`
    expect(told(language, title, body)).toEqual([event])
  },
)

test('what stands behind day and hour in a list may say where, and the title what', () => {
  const body = `<ul><li>Sábado 16 de enero, 20 h: Iglesia de San Telmo</li><li>Jueves 21 de enero, 19 h: Residencia Los Linos</li></ul>`
  expect(told('es', 'Concierto de invierno', body)).toEqual([
    '2027-01-16T20:00 Concierto de invierno',
    '2027-01-21T19:00 Concierto de invierno',
  ])
})

test('what stands in bold below a day names it, where a text goes on behind it', () => {
  const body = `<h3>SAMEDI 9 JANVIER DE 9H30 A 12H30</h3><p><b>Nappes et fils</b> Venez découvrir le métier à tisser, de la trame à la navette, avec les bénévoles de l’atelier et leurs machines anciennes.</p>
    <h3>SAMEDI 16 JANVIER A PARTIR DE 13H</h3><p><b>Pochoirs</b> Dessin, découpe et application sur le textile, du dessin à la fin, avec les amis de l’association des Zones et leurs encres.</p>`
  expect(told('fr', 'Planning de janvier', body)).toEqual([
    '2027-01-09T09:30 Nappes et fils',
    '2027-01-16T13:00 Pochoirs',
  ])
})

test('an hour that is told for every Tuesday is that of the Tuesdays in the list', () => {
  const body = `<p>Die Runden beginnen jeweils dienstags um 18 Uhr.</p><p>12. Januar: Flachs brechen</p><p>19. Januar: Garn färben</p>`
  expect(told('de', 'Was wir tun', body)).toEqual(['2027-01-12T18:00 Flachs brechen', '2027-01-19T18:00 Garn färben'])
})

test.each([
  ['en', 'All at 8 pm.'],
  ['fr', 'Toujours à 20h.'],
  ['es', 'Siempre a las 20 h.'],
  ['it', 'Sempre alle ore 20.'],
  ['pt', 'Sempre às 20h.'],
  ['de', 'Immer um 20 Uhr.'],
  ['nl', 'Telkens om 20 uur.'],
  ['ja', '各日20時から'],
])('an hour that is told once is that of each day in the list (%s)', (language, line) => {
  const list = '12/01: Linum<br>19/01: Lana<br>26/01: Sericum'
  const told = language === 'ja' ? list.replace(/(\d+)\/01:/g, '1月$1日') : list
  const days = readPost(language, 'Textile', `<p>${line}</p><p>${told}</p>`)
  expect(days.map(({ startDate }) => startDate.slice(0, 16))).toEqual([
    '2027-01-12T20:00',
    '2027-01-19T20:00',
    '2027-01-26T20:00',
  ])
})

test('an hour of other weekdays is none of the list', () => {
  const body = `<p>12 janvier : repas ; samedi 20 mars : bal ; dimanche 25 avril : thé dansant.</p>
    <p>Le mardi et jeudi à 14 heures ont lieu des jeux de cartes.</p>`
  expect(told('fr', 'Calendrier des activités', body)).toEqual([
    '2027-01-12T14:00 repas',
    '2027-03-20 bal',
    '2027-04-25 thé dansant',
  ])
})

test.each([
  ['en', 'We will hold workshops on 20 March, 27 March and 10 April!'],
  ['fr', 'Nous organisons des ateliers les 20 mars, 27 mars et 10 avril !'],
  ['es', 'Realizaremos talleres los días 20/03/2027, 27/03/2027 y 10/04/2027.'],
  ['pt', 'Realizaremos oficinas nos dias 20/03/2027, 27/03/2027 e 10/04/2027!'],
  ['it', 'Terremo incontri il 20/03/2027, il 27/03/2027 e il 10/04/2027.'],
  ['de', 'Wir veranstalten Workshops am 20.3., 27.3. und 10.4.'],
])('who says that we hold something on a row of days announces each (%s)', (language, line) => {
  expect(readPost(language, 'Textile', `<p>${line}</p>`).map(({ startDate }) => startDate)).toEqual([
    '2027-03-20',
    '2027-03-27',
    '2027-04-10',
  ])
})

describe('each of several that run on is called by what is said of it', () => {
  test.each([
    [
      'the words behind its day, where the title names no event',
      'en',
      'Two evenings at the mill',
      `<p>On Friday 15 January at 8 pm the choir sings at the Old Mill, on Saturday 23 January at 2 pm Ada Quill reads
       from her new book.</p>`,
      ['2027-01-15T20:00 the choir sings at the Old Mill', '2027-01-23T14:00 Ada Quill reads from her new book'],
    ],
    [
      'without the verb before them',
      'nl',
      'Agenda januari',
      `<p>Op woensdag 13 januari om 20u zal Ada Quill een introductie tot spinnen geven.</p>
       <p>Op vrijdag 22 januari om 19u zal Bob Finn de beste wol tonen.</p>`,
      ['2027-01-13T20:00 Ada Quill een introductie tot spinnen geven', '2027-01-22T19:00 Bob Finn de beste wol tonen'],
    ],
    [
      'what stands in small quotation marks',
      'es',
      'Enero en la biblioteca',
      `<p>El martes 12 de enero a las 19 h se presentará la obra ‘El hilo rojo’, de Ana Sol.</p>
       <p>El 19 de enero, a las 19 h, en la sala 'La Rueca', se presentará la novela 'Lana y lino'.</p>`,
      ['2027-01-12T19:00 El hilo rojo', '2027-01-19T19:00 Lana y lino'],
    ],
    [
      'but a title that names the event is the name of each',
      'en',
      'Barn dance',
      '<p>On Friday 15 January at 8 pm we are in Wells, on Saturday 23 January at 7 pm we are in Bath.</p>',
      ['2027-01-15T20:00 Barn dance', '2027-01-23T19:00 Barn dance'],
    ],
  ])('%s', (_, language, title, body, events) => {
    expect(told(language, title, body)).toEqual(events)
  })
})

test('a sentence that begins with its day and says that something is held then announces it', () => {
  const body = `<p>El próximo viernes 15 de enero a las 18 h vamos a celebrar el primer festival del lino.</p>
    <p>El 22 de enero se realizará en el Molino, temática lana.</p><p>El 29 de enero se realizará en la Serrería, temática seda.</p>`
  expect(told('es', 'Festival del lino', body).map((one) => one.slice(0, 10))).toEqual([
    '2027-01-15',
    '2027-01-22',
    '2027-01-29',
  ])
})

describe('what is on at several hours of one day', () => {
  test.each([
    [
      'is an event each, where each hour has a thing of its own',
      'fr',
      'Samedi au moulin',
      `<p>Samedi 16 janvier, concert et conférence sont programmés au moulin.</p><p>- À 18 h 30, concert du Chœur du Dimanche.</p>
       <p>Environ 1 heure de concert.</p><p>- À 20 h 30, conférence « Le lin » par Ada Quill.</p>`,
      ['2027-01-16T18:30 concert du Chœur du Dimanche', '2027-01-16T20:30 Le lin'],
    ],
    [
      'in running text',
      'it',
      'Buon compleanno alla biblioteca',
      `<p>Martedì 19 gennaio sarà una giornata speciale. Per le ore 16 è in programma l’inaugurazione della mostra “Fili di lino”.
       A seguire, dalle 18, la presentazione del libro di Ada Quaglia.</p>`,
      ['2027-01-19T16:00 Fili di lino', '2027-01-19T18:00 presentazione del libro di Ada Quaglia'],
    ],
    [
      'by what a house does then',
      'fr',
      'Le moulin, un lieu vivant',
      `<p>Venez à la journée du samedi 16 janvier. De 10 heures à 12 heures, la médiathèque relance son échange de graines.</p>
       <p>De 14 heures à 16 heures, atelier rouet d’Ada Quill. À 20 h 30, place à la conférence « Le lin ».</p>`,
      ['2027-01-16T10:00 échange de graines', '2027-01-16T14:00 atelier rouet d’Ada Quill', '2027-01-16T20:30 Le lin'],
    ],
    [
      'behind a day before it',
      'es',
      'La biblioteca en enero',
      `<p>El lunes 11 de enero a las 18 h se celebra el taller “La rueca”.</p>
       <p>El martes 12 de enero empieza a las 10 h con el taller “El huso”. Más tarde, a las 19 h, conferencia “El hilo rojo”.</p>`,
      ['2027-01-11T18:00 La rueca', '2027-01-12T10:00 El huso', '2027-01-12T19:00 El hilo rojo'],
    ],
    [
      'in one sentence, as many as it says',
      'en',
      'This week at the mill',
      '<p>There will be two meetings on Friday 15 January: a board meeting at 7pm and a general meeting at 7:30pm.</p>',
      ['2027-01-15T19:00 board meeting', '2027-01-15T19:30 general meeting'],
    ],
    [
      'is the programme of one, where the title names that',
      'en',
      'Barn dance',
      `<p>The barn dance is on Friday 15 January. At 4 pm there is a workshop on reels, at 6 pm a concert by the Fiddlers and at 8 pm
       a talk by Ada Quill.</p>`,
      ['2027-01-15T16:00 Barn dance'],
    ],
    [
      'is the programme of one, where an hour is only when people come',
      'en',
      'January at the mill',
      '<p>Join us on Friday 15 January: we meet at 4 pm. At 6 pm Ada Quill gives a talk on looms.</p>',
      ['2027-01-15T16:00 January at the mill'],
    ],
    [
      'is the programme of one, where the hours are close together',
      'de',
      'Januar in der Mühle',
      `<p>Am Freitag, 15. Januar, beginnt um 18 Uhr der Vortrag „Flachs“.</p><p>Um 19 Uhr folgt der Vortrag „Wolle“.</p>`,
      ['2027-01-15T18:00 Januar in der Mühle'],
    ],
  ])('%s', (_, language, title, body, events) => {
    expect(told(language, title, body)).toEqual(events)
  })
})

describe('a line that ends with its day names before it what is on', () => {
  test.each([
    [
      'en',
      'Barn dance, Friday 15 January at 8 pm',
      'Book club – Tuesday 19 January, 7 pm',
      ['Barn dance', 'Book club'],
    ],
    ['de', 'Flachsabend (Freitag, 15. Januar, 20 Uhr)', 'Wollmarkt, 19. Januar, 19 Uhr', ['Flachsabend', 'Wollmarkt']],
    [
      'fr',
      'Bal du lin – vendredi 15 janvier à 20h',
      'Atelier rouet – 19 janvier à 19h',
      ['Bal du lin', 'Atelier rouet'],
    ],
  ])('%s: %s', (language, first, second, names) => {
    expect(told(language, 'The mill', `<p>${first}<br>${second}</p>`)).toEqual([
      `2027-01-15T20:00 ${names[0]}`,
      `2027-01-19T19:00 ${names[1]}`,
    ])
  })

  test.each([
    ['where it is until then', 'Open until Friday 15 January, 8 pm', 'Tickets until Tuesday 19 January, 7 pm'],
    [
      'where it says something of it',
      'The office is closed on Friday 15 January at 8 pm',
      'The office is closed on Tuesday 19 January at 7 pm',
    ],
  ])('but not %s', (_, first, second) => {
    expect(told('en', 'The mill', `<p>${first}<br>${second}</p>`)).toEqual([])
  })
})

describe('a line that names what is on, and then its day, hour and place', () => {
  test.each([
    [
      'en',
      'January newsletter',
      '<ul><li><b>Sing-along</b> – Sunday 17 January, 3pm, The Mill</li><li><b>Flax fair</b> – Saturday 30 January, 7pm, Town Hall</li></ul>',
      ['2027-01-17T15:00 Sing-along', '2027-01-30T19:00 Flax fair'],
    ],
    [
      'en',
      'What’s on',
      '<p>Loom show: Friday 15 January, 7.30pm, at the Old Bell<br>Bird walk: Sunday 24 January 10am, from the mill</p>',
      ['2027-01-15T19:30 Loom show', '2027-01-24T10:00 Bird walk'],
    ],
    [
      'de',
      'Termine',
      '<p>Nähabend – Freitag, 15. Januar, 19 Uhr, Alte Mühle<br>Ausflug – Samstag, 23. Januar, 10 Uhr, ab Bahnhof</p>',
      ['2027-01-15T19:00 Nähabend', '2027-01-23T10:00 Ausflug'],
    ],
    [
      'fr',
      'Agenda',
      '<p>Atelier lin – vendredi 15 janvier, 19h, salle des fêtes<br>Balade – samedi 23 janvier, 10h, à la mairie</p>',
      ['2027-01-15T19:00 Atelier lin', '2027-01-23T10:00 Balade'],
    ],
  ])('%s: %s', (language, title, body, days) => {
    expect(told(language, title, body)).toEqual(days)
  })

  test('is none where the words behind its hour go on: both days are called by the page’s title', () => {
    const body =
      '<p>The barn – on Sunday 17 January, 3pm, we repair it<br>The mill – on Sunday 24 January, 3pm, it is your turn</p>'
    expect(told('en', 'Repairs', body)).toEqual(['2027-01-17T15:00 Repairs', '2027-01-24T15:00 Repairs'])
  })
})

describe('lines that begin with a weekday, of a text about this week', () => {
  test.each([
    [
      'en',
      'This week at the mill',
      '<ul><li>Thursday: Loom night, 7pm</li><li>Saturday: Repair café, 10am - 1pm</li></ul>',
      ['2027-01-07T19:00 Loom night', '2027-01-09T10:00 Repair café'],
    ],
    [
      'en',
      'Two meetings',
      '<p>What is on this week:</p><p><b>Loom night (Thursday) 7:00 pm @ Mill - Loft</b></p><p>Come.</p><p><b>Yarn meeting (Friday) 8:00 pm @ Mill - Yard</b></p>',
      ['2027-01-07T19:00 Loom night', '2027-01-08T20:00 Yarn meeting'],
    ],
    [
      'de',
      'Diese Woche in der Mühle',
      '<p>Donnerstag, 19 Uhr: Nähabend<br>Samstag, 10 Uhr: Markt im Hof</p>',
      ['2027-01-07T19:00 Nähabend', '2027-01-09T10:00 Markt im Hof'],
    ],
    [
      'es',
      'Esta semana en el molino',
      '<p>Jueves, 19:00 – Taller de lino<br>Sábado, 10:00 – Mercado</p>',
      ['2027-01-07T19:00 Taller de lino', '2027-01-09T10:00 Mercado'],
    ],
  ])('%s: %s', (language, title, body, days) => {
    expect(told(language, title, body)).toEqual(days)
  })

  test.each([
    ['that have been', 'This week', '<p>Monday 7pm: Loom night<br>Tuesday 7pm: Yarn night</p>'],
    ['of every week', 'At the mill', '<p>Thursday 7pm: Loom night<br>Saturday 10am: Repair café</p>'],
    ['in which it is open', 'This week', '<p>Thursday: open 10am - 4pm<br>Saturday: open 10am - 1pm</p>'],
  ])('but not of days %s: %s', (_, title, body) => {
    expect(told('en', title, body)).toEqual([])
  })
})

test('a line that says what was added on a day is no event', () => {
  const body = `<p><b>Date:</b> Mon, January 18, 2027<br><b>Time:</b> 6:45 – 8:45 pm</p>
    <p><b>January 20 update:</b> Slides from Pat are <a href="/s">here</a>.</p>`
  expect(told('en', 'Map Meetup, January 18', body)).toEqual(['2027-01-18T18:45 Map Meetup'])
})

test('days in brackets are each of what stands before their bracket', () => {
  const body = `<p>Le moulin animera 2 rencontres : une sur le rouet (6/02 17h-19h) et une sur le fuseau (20/02 17h-19h).</p>`
  expect(told('fr', 'Nouvelles du moulin', body)).toEqual([
    '2027-02-06T17:00 sur le rouet',
    '2027-02-20T17:00 sur le fuseau',
  ])
})

test('what is on during something else is on its own day', () => {
  const body = `<p>The next Spinners’ Drinks will take place on 8 January in Wells, during the FlaxCon conference that takes
    place from 6th to 9th January. We meet at 7.30pm.</p>`
  expect(told('en', 'Spinners’ Drinks', body)).toEqual(['2027-01-08T19:30 Spinners’ Drinks'])
})

test('the days of what lasts a few are its programme, whatever is on then', () => {
  const body = `<p>Die Flachskonferenz wird vom 20. bis 23. Januar 2027 in der Mühle stattfinden.</p>
    <p>Am Mittwoch, dem 20. Januar, geht es um 9 Uhr mit der Begrüßung los.</p>
    <p>Am Samstag, dem 23. Januar, wird das beliebte Wolltreffen von 10–16 Uhr stattfinden.</p>`
  expect(told('de', 'Flachskonferenz', body)).toEqual(['2027-01-20T09:00 Flachskonferenz'])
})

test.each([
  [
    'de',
    'Neues vom Chor',
    `<p>Das Konzert findet am Samstag, 23. Januar statt. Am Mittwoch, 13. Januar, treffen sich die Frauen zum ersten Mal.
     Die Männer kommen zwei Tage später, am Freitag, 15. Januar, zusammen.</p>`,
    ['2027-01-13', '2027-01-15', '2027-01-23'],
  ],
  [
    'nl',
    'Agenda januari',
    `<p>Op woensdag 13 januari om 20u zal Ada Quill een introductie tot spinnen geven.</p>
     <p>Op dinsdag 19 januari komt de weefclub samen.</p>
     <p>Op donderdag 28 januari brengt Bob Finn de beste tips voor beginners.</p>`,
    ['2027-01-13', '2027-01-19', '2027-01-28'],
  ],
])('what is told with a day in the midst of several is one of them (%s)', (language, title, body, days) => {
  expect(told(language, title, body).map((one) => one.slice(0, 10))).toEqual(days)
})

test.each([
  [
    'en',
    'The first of the talks is on Tuesday 12 January. The next talk is on Tuesday 19 January. All talks start at 8 pm.',
  ],
  [
    'es',
    'La primera charla se celebra el 12 de enero. La segunda charla se celebra el 19 de enero. Todas las charlas serán a las 20 h.',
  ],
  [
    'it',
    'Il primo concerto si terrà il 12 gennaio. Il secondo concerto si terrà il 19 gennaio. Tutti gli eventi iniziano alle ore 20.',
  ],
])('an hour of all is that of each day that runs on (%s)', (language, line) => {
  expect(readPost(language, 'Textile', `<p>${line}</p>`).map(({ startDate }) => startDate.slice(0, 16))).toEqual([
    '2027-01-12T20:00',
    '2027-01-19T20:00',
  ])
})

test('an hour below one line of a list is not that of the lines before', () => {
  const body = `<p>woensdag 13 januari: Weven<br>19.30 uur, De Molen</p><p>woensdag 20 januari: Verven<br>20.00 uur, De Hal</p>`
  expect(told('nl', 'Programma', body)).toEqual(['2027-01-13T19:30 Weven', '2027-01-20T20:00 Verven'])
})

test('days with their year are called by what stands below each', () => {
  const body = `<p>Our next meetings:</p><p><strong>12 January 2027</strong></p><p>Ada Quill: Looms</p>
    <p><strong>19 January 2027</strong></p><p>Bob Finn: Dyes</p>`
  expect(told('en', 'Meetings', body)).toEqual(['2027-01-12 Ada Quill: Looms', '2027-01-19 Bob Finn: Dyes'])
})

test('days with their year and their hour are each the one that the title names', () => {
  const body = '<p>15.01.2027, 19 Uhr<br>22.01.2027, 19 Uhr<br>29.01.2027, 19 Uhr</p>'
  expect(told('de', 'Nächste Treffen', body)).toEqual([
    '2027-01-15T19:00 Nächste Treffen',
    '2027-01-22T19:00 Nächste Treffen',
    '2027-01-29T19:00 Nächste Treffen',
  ])
})

test('no bullet and no little picture begins a name', () => {
  const body = '<ul><li>🎉 Barn dance – 15 January, 8 pm</li><li>• Book club – 19 January, 7 pm</li></ul>'
  expect(told('en', 'Upcoming', body)).toEqual(['2027-01-15T20:00 Barn dance', '2027-01-19T19:00 Book club'])
})

test('a bracket that opens before an hour is no part of the name', () => {
  const body = `<ul><li>Lundi 18/01 : Jeux de société (17h30 - 19h)</li><li>Jeudi 21/01 : Soutien scolaire (17h - 19h)</li>
    <li>Samedi 23/01 : Atelier décoration (14h - 15h)</li></ul>`
  const names = readPost('fr', 'Programme des vacances', body).map(({ name }) => name)
  expect(names).toEqual(['Jeux de société', 'Soutien scolaire', 'Atelier décoration'])
})

describe('sentences that begin with a day and its hour tell what is on then, beside one that is announced', () => {
  test.each([
    [
      'de',
      'Am 15.01. um 19 Uhr liest Ines Kolb. Am 22.01. um 19 Uhr dürfen wir Jan Moor begrüßen. Am 29.01. um 18 Uhr ist unser Spieleabend.',
    ],
    [
      'nl',
      'Op 15 januari om 19 uur vertelt Ilse Brand over de wolf. Op 22 januari om 19 uur neemt Koen Smit ons mee naar zee. Op 29 januari om 18 uur is er een quiz.',
    ],
    [
      'fr',
      'Le 15 janvier à 19h nous accueillons Ines Colin. Le 22 janvier à 19h Jean Moreau raconte son voyage. Le 29 janvier à 18h, soirée jeux.',
    ],
    [
      'en',
      'On 15 January at 7pm Ines Cole reads. On 22 January at 7pm Jan Moor takes us to the sea. On 29 January at 6pm there is a quiz.',
    ],
  ])('%s: %s', (language, body) => {
    const starts = readPost(language, 'Linen', `<p>${body}</p>`).map(({ startDate }) => startDate.slice(0, 16))
    expect(starts).toEqual(['2027-01-15T19:00', '2027-01-22T19:00', '2027-01-29T18:00'])
  })

  test('but not what had been on', () => {
    expect(readPost('de', 'Rückblick', '<p>Am 6. Januar um 18 Uhr hatten wir die Nachbarn eingeladen.</p>')).toEqual([])
  })
})

test('weekdays behind a colon, each with its hour and its place', () => {
  const body =
    '<p>Gleich zweimal tritt der Chor auf: am Samstag um 19 Uhr in der Martinskirche in Ulm und am Sonntag um 17 Uhr in der Stadtkirche in Ehingen.</p>'
  expect(readPost('de', 'Musikalisches Wochenende', body)).toMatchObject([
    { startDate: '2027-01-09T19:00[Europe/Berlin]', location: 'Martinskirche, Ulm' },
    { startDate: '2027-01-10T17:00[Europe/Berlin]', location: 'Stadtkirche, Ehingen' },
  ])
})

test('the name of a line ends before its hour', () => {
  const body = '<ul><li>16.01. Neujahrsempfang, 11 Uhr, Rathaus</li><li>30.01. Putztag, ab 9 Uhr</li></ul>'
  expect(told('de', 'Termine', body)).toEqual(['2027-01-16T11:00 Neujahrsempfang', '2027-01-30T09:00 Putztag'])
})

describe('a place that is told behind the list is that of all', () => {
  test.each([
    [
      'de',
      'Am 15. Januar um 19 Uhr liest Kim Berg. Am 22. Januar um 19 Uhr singt der Chor.',
      'Ort ist jeweils die Hafenstraße 12.',
      'Hafenstraße 12',
    ],
    [
      'nl',
      'Op 15 januari om 20 uur is er een lezing. Op 22 januari om 20 uur is er een quiz.',
      'Alle avonden zijn in het Dorpshuis, Kerkstraat 4.',
      'Dorpshuis, Kerkstraat 4',
    ],
    [
      'fr',
      'Ateliers : <ul><li>samedi 16 janvier de 14h à 17h</li><li>samedi 30 janvier de 14h à 17h</li></ul>',
      '3 place du Marché, Rezé.',
      '3 place du Marché, Rezé',
    ],
  ])('%s: %s %s', (language, list, behind, place) => {
    const events = readPost(language, 'Rendez-vous', `<div>${list}</div><p>${behind}</p>`)
    expect(events).toHaveLength(2)
    for (const { location } of events) expect(JSON.stringify(location)).toContain(place)
  })
})

test('a weekday behind a day in three weeks is one of the days there, and none of this week', () => {
  const body = `<p>Das viertägige Fest beginnt am Samstag, den 30.01.2027 um 14 Uhr auf dem Festplatz.</p>
    <p>Am Sonntag beginnt das Fest um 9:30 Uhr mit einem Gottesdienst. Dienstag ab 12:00 Uhr laden wir zum „Schnitzelessen“ ein.</p>`
  expect(told('de', 'Schützenfest 2027', body)).toEqual(['2027-01-30T14:00 Schützenfest 2027'])
})

describe('a short line over days and their hours says that they are days to come', () => {
  test.each([
    ['fr', 'Dates prévisionnelles', ['mercredi 13 janvier, 9h30 - 12h30', 'dimanche 17 janvier, 14h30 - 16h30']],
    [
      'de',
      'Die nächsten Termine',
      ['Mittwoch, 13. Januar, 9:30 - 12:30 Uhr', 'Sonntag, 17. Januar, 14:30 - 16:30 Uhr'],
    ],
    ['nl', 'Data', ['woensdag 13 januari, 9u30 - 12u30', 'zondag 17 januari, 14u30 - 16u30']],
  ])('%s: %s', (language, lead, items) => {
    const body = `<p>Hola.</p><p>${lead}</p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
    expect(told(language, 'Pépille', body)).toEqual(['2027-01-13T09:30 Pépille', '2027-01-17T14:30 Pépille'])
  })
})

test('several hours in a row end with the last', () => {
  const body =
    '<p>Op zaterdag 30 januari geven we workshops: weven (10u-12u), spinnen (13u-15u) en vilten (15u30-17u30).</p>'
  expect(readPost('nl', 'Workshopdag', body)).toMatchObject([
    { startDate: '2027-01-30T10:00[Europe/Amsterdam]', endDate: '2027-01-30T17:30[Europe/Amsterdam]' },
  ])
})

test('an address under the heading of one of several is not that of the others', () => {
  const body = `<p>The talks are held at these offices:</p>
    <h3>Linen Leeds</h3><ul><li>January 19, 2027 at 10:30 AM</li><li>Presenter: Kim Berg</li></ul>
    <h3>Linen Hull</h3><ul><li>February 2, 2027 at 2 PM</li><li>Presenter: Sam Low</li></ul>
    <h3>Linen Wells</h3><ul><li>February 13, 2027 at 1 PM</li><li>16 Mill Street, Wells</li></ul>`
  expect(readPost('en', 'Linen talks', body).map(({ location }) => location)).toEqual([
    undefined,
    undefined,
    '16 Mill Street, Wells',
  ])
})

test('a line that says “each time” before its hour is named by what stands behind, or by the title', () => {
  const items = (behind: string[]) =>
    `<ul><li>16. Januar 2027, jeweils von 12-18 Uhr${behind[0]}</li><li>23. Januar 2027, jeweils von 12-18 Uhr${behind[1]}</li></ul>`
  expect(told('de', 'Kurse', items([': Kurs Weben', ': Kurs Spinnen']))).toEqual([
    '2027-01-16T12:00 Kurs Weben',
    '2027-01-23T12:00 Kurs Spinnen',
  ])
  expect(told('de', 'Kurse im Werkhof', items(['', '']))).toEqual([
    '2027-01-16T12:00 Kurse im Werkhof',
    '2027-01-23T12:00 Kurse im Werkhof',
  ])
})

describe('weekdays that recur, with an hour, tell the hour of the lines below', () => {
  test.each([
    [
      'en',
      'Winter series',
      '<p>The lectures return! Wednesdays at 6pm in the Old Library:</p><p>13 Jan – Prof. A. Lee, “Ice”<br>20 Jan – Dr B. Cole, “Moss”</p>',
    ],
    [
      'de',
      'Winterreihe',
      '<p>Die Reihe ist wieder da! Mittwochs, 18 Uhr, Stadtmuseum:</p><p>13.1. – Prof. A. Lee, „Eis“<br>20.1. – Dr. B. Kohl, „Moos“</p>',
    ],
  ])('%s', (language, title, body) => {
    expect(told(language, title, body).map((line) => line.slice(0, 16))).toEqual([
      '2027-01-13T18:00',
      '2027-01-20T18:00',
    ])
  })
})

describe('items under one day that each say where they are, are each an event', () => {
  test.each([
    [
      'en',
      'What’s on this week',
      `<h3>Tuesday, 26 January</h3><ul><li>7pm – Loom meetup @ The Old Bell</li><li>8pm – Flax night @ Blip</li></ul>
       <h3>Wednesday, 27 January</h3><ul><li>6pm – Wool workshop @ The Mill</li></ul>`,
      ['2027-01-26T19:00 Loom meetup', '2027-01-26T20:00 Flax night', '2027-01-27T18:00 Wool workshop'],
    ],
    [
      'pt',
      'Agenda da semana',
      `<h3>Terça-feira, 26 de Janeiro</h3><ul><li>Oficina de tear @ Armazém (<a href="#">mapa</a>)</li><li>Encontro da lã @ Moinho (<a href="#">mapa</a>)</li></ul>
       <h3>Quarta-feira, 27 de Janeiro</h3><ul><li>Feira do linho @ Praça (<a href="#">mapa</a>)</li><li>Festa do linho @ Praça (<a href="#">mapa</a>)</li></ul>`,
      [
        '2027-01-26 Encontro da lã',
        '2027-01-26 Oficina de tear',
        '2027-01-27 Feira do linho',
        '2027-01-27 Festa do linho',
      ],
    ],
    [
      'en',
      'Loom festival',
      `<h3>Tuesday, 26 January</h3><ul><li>7pm – Opening</li><li>8pm – Concert</li></ul>
       <h3>Wednesday, 27 January</h3><ul><li>6pm – Workshop</li></ul>`,
      ['2027-01-26T19:00 Opening', '2027-01-27T18:00 Workshop'],
    ],
  ])('%s: %s', (language, title, body, events) => {
    expect(told(language, title, body)).toEqual(events)
  })
})

describe('below a day that stands alone in a list, each item has its hour', () => {
  const list = (day: string, own: string[], next: string) =>
    `<ul><li>${day}<ul>${own.map((one) => `<li>${one}</li>`).join('')}</ul></li><li>${next}</li></ul>`
  test.each([
    [
      'en',
      'What’s on',
      'Saturday 23 January',
      ['Weaving (4 - 6 pm)', 'Wool supper (6 - 8 pm)'],
      'Friday 29 January: Loom night (7 pm)',
    ],
    [
      'fr',
      'Programme de janvier',
      'Samedi 23 janvier :',
      ['Tissage (16h-18h)', 'Souper de la laine (18h - 20h)'],
      'Vendredi 29 janvier : Veillée (19h)',
    ],
    [
      'de',
      'Programm im Januar',
      'Samstag, 23. Januar',
      ['Weben (16-18 Uhr)', 'Lesung (18 Uhr)'],
      'Freitag, 29. Januar: Vortrag (19 Uhr)',
    ],
  ])('%s: %s', (language, title, day, own, next) => {
    expect(readStarts(language, title, list(day, own, next))).toEqual([
      '2027-01-23T16:00',
      '2027-01-23T18:00',
      '2027-01-29T19:00',
    ])
  })

  test('but not where they are the programme of one event', () => {
    const items = list(
      'Saturday 23 January',
      ['Tour (9 - 11 am)', 'Supper (6 - 8 pm)'],
      'Sunday 24 January: Concert (7 pm)',
    )
    expect(readStarts('en', 'Wool weekend', `<p>The wool weekend is on 23 and 24 January.</p>${items}`)).toHaveLength(1)
    const points = list(
      'Saturday 23 January',
      ['9:00 Registration', '9:30 Race'],
      'Friday 29 January: Loom night (7 pm)',
    )
    expect(readStarts('en', 'What’s on', points)).toEqual(['2027-01-23T09:00', '2027-01-29T19:00'])
  })
})

describe('the hour of a weekday is that of each listed day, where all of them are that weekday', () => {
  const list = (days: string[]) => `<ul>${days.map((day) => `<li>${day}</li>`).join('')}</ul>`
  test.each([
    [
      'it',
      'Corso di tessitura',
      'Il corso si svolgerà presso il nuovo mulino, in Via dello Sport 4 a Bologna, nella serata di mercoledì dalle 20:00 alle 21:30.',
      'Le giornate del corso sono:',
      ['Mercoledì 13/01/2027', 'Mercoledì 20/01/2027', 'Mercoledì 27/01/2027'],
      'nuovo mulino, Via dello Sport 4, Bologna',
    ],
    [
      'en',
      'Weaving course',
      'The course is held at Oak Mill, 4 High Street, on Wednesday evening from 8 pm to 9.30 pm.',
      'The days of the course are:',
      ['Wednesday 13 January 2027', 'Wednesday 20 January 2027', 'Wednesday 27 January 2027'],
      'Oak Mill, 4 High Street',
    ],
  ])('%s: %s', (language, title, hour, lead, days, place) => {
    const events = readPost(language, title, `<p>${hour}</p><p>${lead}</p>${list(days)}`)
    expect(events.map(({ startDate }) => startDate.slice(0, 16))).toEqual([
      '2027-01-13T20:00',
      '2027-01-20T20:00',
      '2027-01-27T20:00',
    ])
    expect(new Set(events.map(({ location }) => location))).toEqual(new Set([place]))
  })

  test('and not of days of others', () => {
    const body = `<p>The course begins on Wednesday at 8 pm.</p><p>The days of the course are:</p>${list([
      'Wednesday 13 January 2027',
      'Thursday 21 January 2027',
      'Wednesday 27 January 2027',
    ])}`
    expect(readPost('en', 'Weaving course', body).filter(({ startDate }) => startDate.includes('T'))).toEqual([])
  })
})

describe('a place that is told once, below the days, is that of each', () => {
  test.each([
    [
      'ja',
      '亜麻講座のご案内',
      '<p>講座を開催します。</p><p>1月16日（土）13:00〜15:00<br>1月23日（土）13:00〜15:00</p><h2>会場</h2><p>みどり公民館 2階会議室</p>',
      'みどり公民館 2階会議室',
    ],
    [
      'it',
      'Laboratori di lino',
      '<p>Due laboratori:</p><ul><li>sabato 16 gennaio ore 15: filare</li><li>sabato 23 gennaio ore 15: tessere</li></ul><p>Gli incontri si tengono presso la Biblioteca Civica di Modena.</p>',
      'Biblioteca Civica di Modena',
    ],
    [
      'it',
      'Due serate',
      '<p>La prima serata sarà venerdì 15 gennaio alle 21 e la seconda venerdì 22 gennaio alle 21. Entrambe si terranno al Circolo Lino, via Roma 3, Modena.</p>',
      'Circolo Lino, via Roma 3, Modena',
    ],
    [
      'pt',
      'Oficinas de linho',
      '<p>Teremos duas oficinas:</p><ul><li>16 de janeiro, 15h: fiar</li><li>23 de janeiro, 15h: tecer</li></ul><h3>Local</h3><p>Biblioteca Municipal, Rua do Sol 3, Porto</p>',
      'Biblioteca Municipal, Rua do Sol 3, Porto',
    ],
    [
      'en',
      'Linen workshops',
      '<h3>16 January, 3 pm: spinning workshop</h3><p>With Ada.</p><h3>23 January, 3 pm: weaving workshop</h3><p>With Ida.</p><h3>Where</h3><p>Town Library, 3 High Street</p>',
      'Town Library, 3 High Street',
    ],
  ])('%s: %s: %s', (language, title, body, place) => {
    expect(readPost(language, title, body).map(({ location }) => location)).toEqual([place, place])
  })

  test('but not where one goes afterwards', () => {
    const body =
      '<p>16 January, 3 pm: workshop</p><p>23 January, 3 pm: talk</p><p>Afterwards we go to the Old Bell.</p>'
    expect(readPost('en', 'Linen evenings', body).map(({ location }) => location)).toEqual([undefined, undefined])
  })
})

describe('days in a row, each with its topic in brackets, are days of one row', () => {
  const days = ['2027-01-19T19:00', '2027-02-16T19:00', '2027-03-16T19:00']
  test.each([
    [
      'en',
      'Meetups',
      'Upcoming meetups: January 19 (looms), February 16 (knots), March 16 (dyes). All at 7pm at the mill.',
    ],
    [
      'de',
      'Treffen',
      'Die Treffen sind am 19. Januar (Flachs), 16. Februar (Knoten) und 16. März (Farben), jeweils um 19 Uhr.',
    ],
    [
      'fr',
      'Rencontres',
      'Les rencontres : le 19 janvier (lin), le 16 février (nœuds) et le 16 mars (teintures), toujours à 19h.',
    ],
    [
      'es',
      'Charlas',
      'Las charlas son el 19 de enero (lino), el 16 de febrero (nudos) y el 16 de marzo (tintes), siempre a las 19h.',
    ],
  ])('%s: %s: %s', (language, title, body) => {
    const told = readStarts(language, title, `<p>${body}</p>`)
    expect(told).toEqual(days)
  })
})

describe('what recurs begins with the day of its weekday that is told beside it', () => {
  test.each([
    [
      'en',
      'Sessions restart on Saturday 16th January and will run every Saturday at 10am at the library.',
      '2027-01-16',
    ],
    ['en', 'Join us for yoga every Monday at 7pm, starting January 18.', '2027-01-18'],
    ['de', 'Ab dem 18. Januar treffen wir uns jeden Montag um 19 Uhr zum Yoga.', '2027-01-18'],
    ['fr', 'À partir du 18 janvier, cours de yoga tous les lundis à 19h à la mairie. Venez nombreux !', '2027-01-18'],
    [
      'es',
      'A partir del 18 de enero, clases de yoga todos los lunes a las 19h en el molino. ¡Os esperamos!',
      '2027-01-18',
    ],
    ['nl', 'Vanaf 18 januari is er elke maandag om 19 uur yogales in het dorpshuis. Doe mee!', '2027-01-18'],
    ['it', 'Dal 18 gennaio ogni lunedì alle 19 lezione di yoga al mulino. Vi aspettiamo!', '2027-01-18'],
    ['pt', 'A partir de 18 de janeiro, aula de ioga toda segunda às 19h no moinho. Participe!', '2027-01-18'],
  ])('%s: %s', (language, body, day) => {
    const told = readPost(language, 'Yoga', `<p>${body}</p>`)
    expect(told.map(({ startDate, recurrence }) => [startDate.slice(0, 10), recurrence?.slice(0, 11)])).toEqual([
      [day, 'FREQ=WEEKLY'],
    ])
  })
})

describe('right behind its day an hour has a dot and no word, where that is how hours are written', () => {
  test.each([
    ['nl', 'do 14 jan, 19.00: Borrel', 'wo 20 jan, 18.30: Soldeeravond', 'Soldeeravond'],
    ['nl', 'do 14 januari 2027 | 19.00 | Borrel', 'wo 20 januari 2027 | 18.30 | Soldeeravond', 'Soldeeravond'],
    ['de', 'Do 14. Jan, 19.00: Borrel', 'Mi 20. Jan, 18.30: Lötabend', 'Lötabend'],
    ['de', 'Do 14.1., 19.00: Borrel', 'Mi 20.1., 18.30: Lötabend', 'Lötabend'],
  ])('%s: %s', (language, first, second, name) => {
    expect(told(language, 'Agenda', `<ul><li>${first}</li><li>${second}</li></ul>`)).toEqual([
      '2027-01-14T19:00 Borrel',
      `2027-01-20T18:30 ${name}`,
    ])
  })

  test.each([
    ['nl', 'De borrel is op donderdag 14 januari, 12.50 euro per persoon.'],
    ['de', 'Der Stammtisch findet am Donnerstag, 14. Januar, 12.50 € pro Person, im Löwen statt.'],
    ['de', 'Der Stammtisch ist am 14.1., 20.10. und 28.10. im Löwen.'],
  ])('%s: but neither a price nor a day does: %s', (language, body) => {
    expect(told(language, 'Linen', `<p>${body}</p>`)[0]).not.toContain('T')
  })
})

describe('what each of several is called', () => {
  test('is what a sentence without spaces speaks of', () => {
    const body = `<p>次回例会は1月16日（土）14時から市民会館で行います。</p>
      <p>また、1月31日（日）には新年会を開催します。</p>`
    expect(readPost('ja', '会報第12号', body).map(({ name }) => name)).toEqual(['例会', '新年会'])
    const two = `<p>1月17日にみどり社さんにご協力いただき、Unityの勉強会を開催します。</p>
      <p>1月28日に亜麻社さんにご協力いただき、Kubernetesの勉強会を開催します。</p>`
    expect(readPost('ja', 'お知らせ', two).map(({ name }) => name)).toEqual(['Unityの勉強会', 'Kubernetesの勉強会'])
  })

  test.each([
    [
      'es',
      'Agenda de enero',
      [
        'Jueves 14 de enero, 19:00: charla sobre hilo (Biblioteca Municipal)',
        'Sábado 16 de enero, 11:00: taller (infantil)',
      ],
      ['charla sobre hilo', 'taller (infantil)'],
      ['Biblioteca Municipal', undefined],
    ],
    [
      'en',
      'Our events',
      [
        'Thursday 14 January, 19:00: talk on flax (Town Library)',
        'Saturday 16 January, 11:00: workshop (for children)',
      ],
      ['talk on flax', 'workshop (for children)'],
      ['Town Library', undefined],
    ],
  ])('has no place in brackets: %s: %s', (language, title, lines, names, places) => {
    const events = readPost(language, title, `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`)
    expect(events.map(({ name }) => name)).toEqual(names)
    expect(events.map(({ location }) => location)).toEqual(places)
  })
})

test.each([
  [
    'pt',
    'Minicurso de tear',
    'Datas: 16 e 23 de janeiro (sábados)<br>Horário: 14h às 17h<br>Local: Rua do Sol 3, Braga',
  ],
  ['es', 'Curso de telar', 'Fechas: 16 y 23 de enero (sábados)<br>Horario: 14h a 17h<br>Lugar: calle Sol 3, Ávila'],
])('labels tell the days, the hours and the place of all: %s: %s', (language, title, body) => {
  const events = readPost(language, title, `<p>${body}</p>`)
  expect(events.map(({ startDate }) => startDate.slice(0, 16))).toEqual(['2027-01-16T14:00', '2027-01-23T14:00'])
  expect(events.every(({ location }) => location?.includes('Sol 3'))).toBe(true)
})

test('in a list of days and hours a word of other things stops one item, and none beside it', () => {
  const items = [
    'May 17th 11 AM Loom brunch',
    'May 19th 6 PM Tasting table',
    'May 28th 6 PM Coffee meetup',
    'June 11th 6 PM Strike talk',
  ]
  const list = `<p>Our events</p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  const told = readPost('en', 'Seminar', list).map(({ startDate }) => startDate.slice(5, 16))
  expect(told).toEqual(['05-17T11:00', '05-19T18:00', '05-28T18:00'])
})

test('below headings a day may have a label', () => {
  const body = `<p>This is what we plan.</p><h2>Mixer</h2><p>When: Thursday, January 14th, 7:30pm - 9:30pm Where: The Old Bell
    RSVP: none</p><p>Come and meet.</p><h2>Loom practice</h2><p>Time: 18:00 17 Jan 2027 in UTC</p>`
  expect(readPost('en', 'Full weeks', body)).toMatchObject([
    { name: 'Mixer', startDate: '2027-01-14T19:30', location: 'The Old Bell' },
    { name: 'Loom practice', startDate: '2027-01-17T18:00' },
  ])
})

describe('of several in running prose each has its own words and its own hour', () => {
  test.each([
    [
      'fr',
      'Ce week-end au village',
      '<p>Deux rendez-vous ce week-end : samedi 9 janvier à 20h30, concert du trio Lin au café du Lac ; dimanche 10 janvier à 15h, goûter-spectacle à la salle Verte.</p>',
      ['2027-01-09T20:30 concert du trio Lin', '2027-01-10T15:00 goûter-spectacle'],
    ],
    [
      'nl',
      'Nieuwsbrief januari',
      '<p>Op vrijdag 15 januari is er een bingoavond. Een week later, vrijdag 22 januari, is er een pubquiz (aanvang 20.30 uur). En op zondag 31 januari gaan we wandelen in het bos; we vertrekken om 10 uur bij het clubhuis.</p>',
      ['2027-01-15 een bingoavond', '2027-01-22T20:30 pubquiz', '2027-01-31T10:00 we wandelen in het bos'],
    ],
    [
      'nl',
      'Weven en breien',
      '<p>Volgende week woensdag 13 januari gaat een tweede les door.</p><p>De les begint om 20u in lokaal V2.</p><p>Op donderdag 14 januari is er een breiles. Breien is oud.</p><p>Om 19u30 in klas A zullen ze beginnen.</p>',
      ['2027-01-13T20:00 Weven en breien', '2027-01-14T19:30 een breiles'],
    ],
    [
      'de',
      'Weben und Stricken',
      '<p>Am Mittwoch, 13. Januar, gibt es einen Webworkshop. Er beginnt um 20 Uhr.</p><p>Am Donnerstag, 14. Januar, veranstaltet der Club einen Strickworkshop. Er beginnt um 19.30 Uhr.</p>',
      ['2027-01-13T20:00 Weben und Stricken', '2027-01-14T19:30 Strickworkshop'],
    ],
    [
      'de',
      'Termine der Jugend',
      '<p>Am 16. Januar fahren wir in den Zoo (Abfahrt 9 Uhr, Rückkehr ca. 17 Uhr). Der Elternabend ist am Mittwoch, 27. Januar, um 19 Uhr.</p>',
      ['2027-01-16T09:00 in den Zoo', '2027-01-27T19:00 Termine der Jugend'],
    ],
    [
      'nl',
      'Agenda',
      '<h3>15 januari · 20.00 uur</h3><p>Dorpskerk Lindel<br>Concert voor orgel<br>Kim Berg, orgel</p><h3>22 januari · 20.00 uur</h3><p>Dorpskerk Lindel<br>Lezing over vlas</p>',
      ['2027-01-15T20:00 Concert voor orgel', '2027-01-22T20:00 Lezing over vlas'],
    ],
  ])('%s: %s', (language, title, body, events) => {
    expect(told(language, title, body)).toEqual(events)
  })
})

describe('a letter is called like what it invites to, a page like the heading that has the day', () => {
  test.each([
    [
      'fr',
      'Convocation',
      '<p>Notre assemblée générale aura lieu le vendredi 15 janvier à 19h.</p>',
      ['2027-01-15T19:00 assemblée générale'],
    ],
    [
      'nl',
      'Oud-leden van de club',
      '<p>De club heeft veel oud-leden.</p><h2>Oud-ledenborrel 15 januari 2027</h2><p>De borrel vindt plaats op vrijdag 15 januari om 20:00.</p>',
      ['2027-01-15T20:00 Oud-ledenborrel'],
    ],
  ])('%s: %s', (language, title, body, events) => {
    expect(told(language, title, body)).toEqual(events)
  })
})

describe('what most rows of a table call an event, all of them are', () => {
  const table = (rows: string[]) =>
    `<table>${rows.map((row) => `<tr><td>${row.split('|').join('</td><td>')}</td></tr>`).join('')}</table>`
  test.each([
    [
      ['So, 17.1.|10 Uhr|Gottesdienst', 'Sa, 23.1.|15 Uhr|Kaffee und Kuchen', 'So, 31.1.|17 Uhr|Konzert'],
      ['2027-01-17T10:00', '2027-01-23T15:00', '2027-01-31T17:00'],
    ],
    // one word makes no programme of a list
    [['17.1.2027|Leim trocknet', '23.1.2027|Farbe trocknet', '31.1.2027|Konzert'], []],
  ])('%j', (rows, starts) => {
    expect(readStarts('de', 'Aus der Gemeinde', table(rows))).toEqual(starts)
  })
})

describe('an hour on a line above its day is that day’s', () => {
  test.each([
    ['of one event', '7:30pm<br>Thursday 14 January<br>Winter talk', ['2027-01-14T19:30 Mill news']],
    [
      'of several',
      '7:30pm<br>Thursday 14 January<br>Talk: the mills</p><p>2:00pm<br>Sunday 17 January<br>Winter walk',
      ['2027-01-14T19:30 Talk: the mills', '2027-01-17T14:00 Winter walk'],
    ],
    ['but not where that day was', '7:30pm<br>Tuesday 5 January<br>Posted by Kim', []],
  ])('%s', (_, lines, days) => {
    expect(told('en', 'Mill news', `<p>${lines}</p>`)).toEqual(days)
  })
})

describe('a sentence may tell an evening of each kind', () => {
  test.each([
    [
      'es',
      'La próxima charla es el 14 de enero a las 19:00, la noche de juegos el 21 de enero a las 20:00 y la cena el 28 de enero a las 21:30.',
    ],
    [
      'pt',
      'A próxima palestra é no dia 14 de janeiro às 19h, a noite de jogos no dia 21 de janeiro às 20h e o jantar no dia 28 de janeiro às 21h30.',
    ],
  ])('%s: %s', (language, text) => {
    expect(readStarts(language, '2027', `<p>${text}</p>`).sort()).toEqual([
      '2027-01-14T19:00',
      '2027-01-21T20:00',
      '2027-01-28T21:30',
    ])
  })
})

describe('a heading, and below it a sheet of labels, is an event', () => {
  const sheet = (labels: string[], name: string, ...values: string[]) =>
    `<h3>${name}</h3><dl>${values.map((value, at) => `<dt>${labels[at]}</dt><dd>${value}</dd>`).join('')}</dl>`
  test.each([
    ['en', ['Date', 'Time', 'Place'], ['16 January 2027', '10:00–17:00'], ['17 January 2027', '13:00–17:00']],
    ['de', ['Datum', 'Zeit', 'Ort'], ['16. Januar 2027', '10–17 Uhr'], ['17. Januar 2027', '13–17 Uhr']],
    [
      'ja',
      ['開催日', '時間', '場所'],
      ['2027 年 1 月 16 日 (土)', '10:00〜17:00'],
      ['2027 年 1 月 17 日 (日)', '13:00〜17:00'],
    ],
  ])('%s', (language, labels, one, other) => {
    const body = sheet(labels, 'Ruby Conf', ...one, 'Mill') + sheet(labels, 'Rails Girls', ...other, 'Barn')
    expect(told(language, 'EventCheck', body)).toEqual(['2027-01-16T10:00 Ruby Conf', '2027-01-17T13:00 Rails Girls'])
  })
})

test('an hour behind the day of an entry is no other entry’s, and a month names none', () => {
  const body =
    '<h2>Gennaio 2027</h2><ul><li>16 sabato: gita bella</li></ul>' +
    '<h2>Febbraio 2027</h2><ul><li>6 sabato: festa. Ore 10.00: partenza</li></ul>'
  expect(told('it', 'Calendario', body)).toEqual(['2027-01-16 gita bella', '2027-02-06T10:00 festa'])
})

describe('a day on which a list says that nothing is on is none of its events', () => {
  test.each([
    [
      'en',
      'Film nights',
      ['Thursday 14 January – Harvest', 'Thursday 21 January – no screening', 'Thursday 28 January – Reeds'],
    ],
    ['de', 'Vorträge', ['Do 14.01.: Moore', 'Do 21.01.: entfällt', 'Do 28.01.: Bienen']],
    ['de', 'Vorträge', ['Do 14.01.: Moore', 'Do 21.01.: kein Vortrag', 'Do 28.01.: Bienen']],
    [
      'fr',
      'Conférences',
      ['Jeudi 14 janvier : Tourbières', 'Jeudi 21 janvier : relâche', 'Jeudi 28 janvier : Abeilles'],
    ],
    [
      'es',
      'Conferencias',
      ['Jueves 14 de enero: Turberas', 'Jueves 21 de enero: no hay conferencia', 'Jueves 28 de enero: Abejas'],
    ],
    [
      'pt',
      'Palestras',
      [
        'Quinta-feira, 14 de janeiro: Turfeiras',
        'Quinta-feira, 21 de janeiro: não há palestra',
        'Quinta-feira, 28 de janeiro: Abelhas',
      ],
    ],
    [
      'it',
      'Incontri',
      ['Giovedì 14 gennaio: Torbiere', 'Giovedì 21 gennaio: nessun incontro', 'Giovedì 28 gennaio: Api'],
    ],
    [
      'nl',
      'Lezingen',
      ['Donderdag 14 januari: Venen', 'Donderdag 21 januari: geen lezing', 'Donderdag 28 januari: Bijen'],
    ],
  ])('%s: %s: %j', (language, title, items) => {
    const days = readPost(language, title, `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`)
    expect(days.map(({ startDate }) => startDate.slice(0, 10))).toEqual(['2027-01-14', '2027-01-28'])
  })

  test('but what a film is called is', () => {
    const body = '<ul><li>Thursday 14 January – Harvest</li><li>Thursday 21 January – No Country for Old Cats</li></ul>'
    expect(readPost('en', 'Film nights', body).map(({ name }) => name)).toEqual(['Harvest', 'No Country for Old Cats'])
  })
})

test('where all talks are is where one about a garden is', () => {
  const body =
    '<p>Alle Vorträge beginnen um 19 Uhr im Bürgersaal.</p><ul><li>Do 14.01.: Moore</li><li>Do 28.01.: Bienen im Garten</li></ul>'
  expect(readPost('de', 'Vorträge', body).map(({ location }) => location)).toEqual(['Bürgersaal', 'Bürgersaal'])
})

test('what is told of each day in its paragraph is its own, and who meets there invites', () => {
  const body =
    '<p>Sunday 17 January: Kinder Downfall, 9 miles. Meet at Edale station at 10.15. Leader: Kim.</p>' +
    '<p>Sunday 31 January: Mam Tor, 6 miles. Meet at Castleton car park at 10.30. Leader: Ada.</p>'
  expect(readPost('en', 'Walks in January', body)).toMatchObject([
    { name: 'Kinder Downfall, 9 miles', startDate: '2027-01-17T10:15', location: 'Edale station' },
    { name: 'Mam Tor, 6 miles', startDate: '2027-01-31T10:30', location: 'Castleton car park' },
  ])
})

test('the dot of a short bracket and an hour behind the name are read', () => {
  const body = '<p>Mo 11.01. Töpfern mit Abendmahl (Pfrin. Klein) 10–12 Uhr</p><p>Di 12.01. Kanufahren 14–17 Uhr</p>'
  expect(readPost('de', 'Programm', body).map(({ name }) => name)).toEqual([
    'Töpfern mit Abendmahl (Pfrin. Klein)',
    'Kanufahren',
  ])
})

test.each([
  [
    'es',
    'Fiestas',
    'Programa: viernes 15 de enero: 18 h pregón. Sábado 16 de enero: 11 h mercado.',
    ['pregón', 'mercado'],
  ],
  [
    'de',
    'Altstadtfest',
    'Das Programm: Freitag, 15. Januar: 18 Uhr Eröffnung. Samstag, 16. Januar: 11 Uhr Markt.',
    ['Eröffnung', 'Markt'],
  ],
  ['ja', '町のお祭り', 'プログラム：1月15日（金）18時 開会。1月16日（土）11時 ミサ。', ['開会', 'ミサ']],
])('the first day of a programme is told behind its word: %s', (language, title, body, names) => {
  expect(readPost(language, title, `<p>${body}</p>`).map(({ name }) => name)).toEqual(names)
})

test('a film is no evening’s where none is shown', () => {
  const rows = [
    ['14 Jan', 'Harvest'],
    ['21 Jan', 'no film (half-term)'],
    ['28 Jan', 'Reeds'],
  ]
  const body = `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
  expect(readPost('en', 'Film society', `${body}<p>Films start at 7.45pm.</p>`).map(({ name }) => name)).toEqual([
    'Harvest',
    'Reeds',
  ])
})

test('what is on instead is an event', () => {
  const items = ['Saturday 16 January: no talks, only songs, 7pm at the Mill', 'Saturday 30 January: talk on bees, 7pm']
  const days = readPost('en', 'Songs', `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`)
  expect(days.map(({ startDate }) => startDate)).toEqual(['2027-01-16T19:00', '2027-01-30T19:00'])
})

test('when the bars shut is no hour of all', () => {
  const body =
    '<ul><li>16 January: drawing class</li><li>30 January: painting class</li></ul><p>Both bars shut at 11pm.</p>'
  expect(readPost('en', 'Classes', body).map(({ startDate }) => startDate)).not.toContain('2027-01-16T23:00')
})

describe('what stands beside all days below one title is where it takes place', () => {
  test.each([
    [
      'de',
      'Konzert der Weberinnen',
      'Samstag, 30. Januar, 19 Uhr, Stadtkirche Heideck<br>Sonntag, 31. Januar, 17 Uhr, St. Nikolai, Roth',
    ],
    [
      'fr',
      'Concert des tisserandes',
      'Samedi 30 janvier à 19h<br>Église Saint-Martin, Cléguérec</p><p>Dimanche 31 janvier à 17h<br>Chapelle Notre-Dame, Stival',
    ],
  ])('%s: %s', (language, title, lines) => {
    expect(readPost(language, title, `<p>Deux fois.</p><p>${lines}</p>`)).toMatchObject([
      { name: title, location: expect.stringMatching(/^Stadtkirche Heideck|^Église Saint-Martin, Cléguérec/) },
      { name: title, location: expect.stringMatching(/^St. Nikolai, Roth|^Chapelle Notre-Dame, Stival/) },
    ])
  })
})

describe('of a table the column that says so names what is on', () => {
  test.each([
    ['en', 'Winter lectures', ['Date', 'Speaker', 'Subject'], '30 January, 7pm', '27 February, 7pm'],
    ['de', 'Vorträge im Winter', ['Datum', 'Referentin', 'Thema'], '30. Januar, 19 Uhr', '27. Februar, 19 Uhr'],
    ['ja', '冬の講演会', ['日時', '講師', '演題'], '1月30日 19:00', '2月27日 19:00'],
  ])('%s: %s', (language, title, head, first, second) => {
    const row = (cells: string[], tag = 'td') => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
    const rows = row([first, 'Ada Quill', 'Flax']) + row([second, 'Bo Reed', 'Wool'])
    expect(told(language, title, `<table>${row(head, 'th')}${rows}</table>`)).toEqual([
      '2027-01-30T19:00 Flax',
      '2027-02-27T19:00 Wool',
    ])
  })
})

describe('an item of a list', () => {
  test.each([
    [
      'en',
      'Sat 30 Jan, 7pm: Barn dance',
      'Mon 8 Feb: office closed',
      'Fri 26 Feb, 7pm: card tournament, sign up by 19 Feb',
    ],
    [
      'de',
      'Sa 30.01. 19:00 Barn dance',
      'Mo 08.02. Büro geschlossen',
      'Fr 26.02. 19:00 card tournament, Anmeldung bis 19.02.',
    ],
  ])('%s: is called without its deadline, and is none where something is closed', (language, ...items) => {
    const list = items.map((item) => `<li>${item}</li>`).join('')
    expect(told(language, language === 'de' ? 'Termine' : 'Dates', `<ul>${list}</ul>`)).toEqual([
      '2027-01-30T19:00 Barn dance',
      '2027-02-26T19:00 card tournament',
    ])
  })
})

test('behind hours from when to when stands the name', () => {
  const body = `<ul><li>Jueves 28 de enero, 18:00 h: cuentacuentos</li>
    <li>Viernes 29 de enero, de 10:00 a 20:00 h: mercadillo de libros</li></ul>`
  expect(told('es', 'Semana del libro', body)).toEqual([
    '2027-01-28T18:00 cuentacuentos',
    '2027-01-29T10:00 mercadillo de libros',
  ])
})

describe('but films, plays and people beside the days are what is on', () => {
  test.each([
    ['Film screenings', 'Cinema Paradiso', 'Hotel California'],
    ['Spring talks', 'Hotel California', 'Ada Quill'],
    ['Concerts this spring', 'Wells Cathedral Choir', 'Castle Brass'],
  ])('%s', (title, first, second) => {
    const body = `<p>25 March, 7pm, ${first}</p><p>2 April, 7pm, ${second}</p>`
    expect(told('en', title, body)).toEqual([`2027-03-25T19:00 ${first}`, `2027-04-02T19:00 ${second}`])
  })

  test('whose first line is a name like a house', () => {
    const body = `<h3>Sunday 21 March, 5pm</h3><p>Park Run<br>Bring a hat</p><h3>Sunday 28 March, 5pm</h3><p>Pub Quiz<br>Teams of four</p>`
    expect(told('en', 'Dates', body)).toEqual(['2027-03-21T17:00 Park Run', '2027-03-28T17:00 Pub Quiz'])
  })
})
