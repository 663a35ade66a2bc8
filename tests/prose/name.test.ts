import { describe, expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import { parseDocument, readEvents } from '../pages.ts'
import { readPost } from './post.ts'

const nameOf = (language: string, title: string, body: string) => readPost(language, title, body)[0]?.name

test('minutes that invite to the next meeting call it a meeting', () => {
  const body = '<p>La próxima reunión será el sábado 16 de enero, y estáis todos invitados.</p>'
  expect(nameOf('es', 'Resumen de diciembre', body)).toBe('reunión')
})

test.each([
  [
    'en',
    'Registration is open',
    'Registration is open for the Weavers’ Conference, which takes place on 12 March 2027 in Ghent.',
    'Weavers’ Conference',
  ],
  [
    'en',
    'Newsletter for January',
    'Dear members, our New Year dinner takes place at The Swan on Thursday 21 January at 7pm.',
    'New Year dinner',
  ],
  [
    'de',
    'Rundbrief für Januar',
    'Unser Weihnachtsessen ist am Donnerstag, 21. Januar, um 13 Uhr im Schwan.',
    'Weihnachtsessen',
  ],
  ['en', 'Friday night jazz', 'Friday 15 January, 8pm. The Lake Quartet plays in the crypt.', 'Friday night jazz'],
  ['en', 'Tonight’s concert', 'Doors open at 6.30pm for tonight’s concert, which starts at 7pm.', 'Tonight’s concert'],
])('%s: %s', (language, title, body, name) => {
  expect(nameOf(language, title, `<p>${body}</p>`)).toBe(name)
})

test('a weekday in a title is a part of the name where the event is on another', () => {
  const body = '<p>📅 Lundi 11 janvier 2027<br>📍 5 rue Verte, 86000 Poitiers</p>'
  expect(nameOf('fr', 'Apéro - Tissez le vendredi sans trembler', body)).toBe(
    'Apéro - Tissez le vendredi sans trembler',
  )
  expect(nameOf('fr', 'Apéro du lundi', body)).toBe('Apéro')
})

test('a title that says how to get started with something is about no past', () => {
  const body = '<p>The meeting will be held on Wednesday 13 January at 5.30pm.</p>'
  expect(nameOf('en', 'January meeting: Getting started with flax', body)).toBe(
    'January meeting: Getting started with flax',
  )
})

test('a title that only says that it is the next one is better than none', () => {
  const [event] = readPost(
    'de',
    'Nächster Termin',
    '<p>Unser nächster Termin ist der 24.01.2027. Beginn wie immer 18:30 Uhr.</p>',
  )
  expect(event?.name).toBe('Nächster Termin')
})

test.each([
  ['en', 'Save the date', 'We dance on Saturday, 30 January at 5 pm in the mill.'],
  ['fr', 'Save the date', 'Le samedi 30 janvier à 17h, nous fêtons nos vingt ans au moulin.'],
])('%s: a title that only calls is better than none', (language, title, body) => {
  expect(readPost(language, title, `<p>${body}</p>`)).toMatchObject([{ name: title }])
})

describe('an issue of a newsletter is nobody’s name: who meets is', () => {
  test.each([
    [
      'en',
      'Newsletter – January',
      '<p>On 15 January 2027 the Linen Circle meets at the Old Bell at 7pm.</p>',
      'Linen Circle',
    ],
    [
      'de',
      'Rundbrief 4/2027',
      '<p>Am Freitag, den 15. Januar trifft sich der Filmklub Nord um 19 Uhr.</p>',
      'Filmklub Nord',
    ],
    [
      'fr',
      'Lettre d’info n° 31',
      '<p>Le 15 janvier 2027, le café libre se retrouve au bar Le Coin à 19h.</p>',
      'café libre',
    ],
    [
      'es',
      'Boletín nº 8',
      '<p>El 15 de enero de 2027 el Club de Lectura se reúne en la Biblioteca Sol a las 19:00.</p>',
      'Club de Lectura',
    ],
    [
      'pt',
      'Informativo 21',
      '<p>No dia 15 de janeiro de 2027, o Clube de Leitura se reúne na Livraria Sol às 16h.</p>',
      'Clube de Leitura',
    ],
    [
      'it',
      'Notiziario n. 6',
      '<p>Il 15 gennaio 2027 il Circolo Luce inaugura la mostra “Ombre” alle 18.30.</p>',
      'mostra “Ombre”',
    ],
    ['nl', 'Nieuwsbrief 9', '<p>Op 15 januari 2027 komt de Leeskring Oost bijeen om 14.00 uur.</p>', 'Leeskring Oost'],
  ])('%s: %s', (language, title, body, name) => {
    expect(nameOf(language, title, body)).toBe(name)
  })
})

test('the particles of a Japanese sentence are no part of a name', () => {
  expect(nameOf('ja', '開催予定のイベント', '<p>1月15日(金) 20:00 から 布の夕べ を開催予定です。</p>')).toBe('布の夕べ')
})

test('whoever says "we" is not what takes place', () => {
  const body = '<p>Das Treffen findet am 15. Januar 2027 um 20 Uhr statt.</p><p>Wir treffen uns jeden Freitag.</p>'
  expect(nameOf('de', 'Einladung', body)).toBe('Treffen')
})

describe('the words that bind a day to a title go with it', () => {
  test.each([
    ['nl', 'Lezing over vlas 15 januari en 22 januari', 'Lezing over vlas'],
    ['en', 'Linen workshop at 7pm on 15 January 2027', 'Linen workshop'],
    ['ja', '2027年1月15日開催の布の会', '布の会'],
    ['ja', '2027年1月15日（金）19:00より布の会を開催予定', '布の会'],
  ])('%s: %s', (language, title, name) => {
    expect(nameOf(language, title, '<p>The workshop takes place on 15 January 2027.</p>')).toBe(name)
  })
})

test('of a page without headings the line that the tab names too is the title, with the colons that are in it', () => {
  const html = `<html lang="de"><head><title>abendblatt - Brumel: Konzert am Hafen</title>
    <meta property="article:published_time" content="2027-01-06T08:00:00Z"></head>
    <body><table><tr><td>abendblatt</td></tr><tr><td><font size="5">Brumel: Konzert am Hafen</font><br>
    Am Freitag, 15. Januar, beginnt um 19 Uhr ein Konzert im Alten Speicher, und alle Menschen der Stadt sind dazu eingeladen.</td></tr></table></body></html>`
  const url = 'https://site.example/post'
  const page = makePage(parseDocument(html), { url, now: 0, homeZone: 'Europe/Berlin', parts: ALL_PARTS })
  expect(readEvents(page)[0]?.name).toBe('Brumel: Konzert am Hafen')
})

describe('minutes tell the next meeting by its own name', () => {
  test.each([
    [
      'de',
      'Protokoll des Linnen-Treffens im Januar',
      '<p>Das nächste Linnen Treffen findet planmäßig am 04.02.2027 statt.</p>',
      ['Linnen Treffen'],
    ],
    [
      'de',
      'Protokoll des Linnen-Treffens im Januar',
      `<h4>Kasse</h4><p>Am 18. Januar findet um 18 Uhr die Mitgliederversammlung in der Weberei statt.</p>
       <h4>Neue Stühle</h4><p>Es gibt keine.</p><p>Das nächste Linnen Treffen findet planmäßig am 04.02.2027 statt.</p>`,
      ['Kasse', 'Linnen Treffen'],
    ],
    [
      'fr',
      'Compte-rendu de la réunion du 4 janvier',
      '<p>Le salon demande qui animera un stand, le 14 mars, lors de la journée du lin.</p>',
      [],
    ],
  ])('%s: %s', (language, title, body, names) => {
    expect(readPost(language, title, body).map(({ name }) => name)).toEqual(names)
  })
})

test.each([
  ['Ash Wednesday', 'Ash Wednesday (13 January): Holy Communion at 7pm.', 'Ash Wednesday'],
  ['Thursday Club', 'The club meets on Thursday, 14 January at 2pm.', 'Thursday Club'],
  ['Club night Thursday', 'The club meets on Thursday, 14 January at 2pm.', 'Club night'],
])('a weekday beside another word with a capital is a part of the name: %s', (title, body, name) => {
  expect(readPost('en', title, `<p>${body}</p>`)[0]?.name).toBe(name)
})

test('no name begins with the bracket that ends a day', () => {
  const body = '<p>次回は2027/1/27(水)(毎月第4水曜日)開催予定です。ご参加お待ちしております。</p>'
  expect(readPost('ja', '亜麻.rb #3を開催しました', body)[0]?.name).toBe('亜麻.rb #3を開催しました')
})

describe('in a list or under a heading what is on is no place, and no sentence', () => {
  const names = (language: string, title: string, body: string) =>
    readPost(language, title, body).map(({ name, location }) => [name, location])

  test('a heading tells day and place, the line below what is on', () => {
    const body = `<p>Voici notre programme.</p>
      <h2>Samedi 23 janvier, à la médiathèque Labarre (place du Lac)</h2><p>Exposition de 10h à 18h.</p>
      <h2>Dimanche 24 janvier, parc de la villa Ridge</h2><h3>Jeux de 13h à 16h</h3><p>Des jeux pour tous.</p>`
    expect(names('fr', 'Fête du vélo', body)).toEqual([
      ['Exposition', 'médiathèque Labarre'],
      ['Jeux', 'parc de la villa Ridge'],
    ])
  })

  test('an item is a sentence', () => {
    const body = `<p>Les prochains évènements de cet atelier :</p><ul>
      <li>Le 23 janvier, un atelier mobile aura lieu au centre social du Port, de 14h00 à 17h00</li>
      <li>Le 8 février, le repas de quartier se tiendra à la salle Ravel</li></ul>`
    expect(names('fr', 'Atelier', body).map(([name]) => name)).toEqual(['atelier mobile', 'repas de quartier'])
  })

  test('a name stands before its day, the house behind the hour', () => {
    const body = `<p>Grand Pain, vendredi 22 janvier à 20h, Salle Ravel</p>
      <p>La Montagne, samedi 23 janvier à 18h, Cinéma du Port</p>`
    expect(names('fr', 'Films', body)).toEqual([
      ['Grand Pain', 'Salle Ravel'],
      ['La Montagne', 'Cinéma du Port'],
    ])
  })

  test('slashes divide, and begin no name', () => {
    const body = `<ul><li>Das Brot - Freitag 22.1.2027 / 17:00 h / Gloria Kino</li><li>Das Meer - Samstag 23.1.2027 / 17:30 h / Bali Kino</li></ul>`
    expect(names('de', 'Filme', body).map(([name]) => name)).toEqual(['Das Brot', 'Das Meer'])
  })
})

describe('the "today" of a title is a word of it, where the event is on another day', () => {
  test.each([
    [
      'fr',
      'Être adulte aujourd’hui ?',
      '<p>Discussion le lundi 18 janvier 2027 à 19h, entrée libre.</p>',
      'Être adulte aujourd’hui ?',
    ],
    ['de', 'Was ist heute gerecht?', '<p>Vortrag am Montag, 18. Januar 2027 um 19 Uhr.</p>', 'Was ist heute gerecht?'],
    ['de', 'Heute: Vortrag über Wale', '<p>Um 19 Uhr spricht Kim Berg im Saal.</p>', 'Vortrag über Wale'],
    ['nl', 'Morgen wandeling', '<p>We vertrekken donderdag 7 januari om 10 uur.</p>', 'wandeling'],
  ])('%s: %s', (language, title, body, name) => {
    expect(nameOf(language, title, body)).toBe(name)
  })
})

test.each(['Newsletter 12', 'News', 'Newsletter January 2027'])(
  'below “%s” the words that announce name it',
  (title) => {
    const body =
      '<p>Hello all.</p><p>There will be a spring concert on Thursday 14 January at 6pm in the Atrium.</p><p>More follows.</p>'
    expect(readPost('en', title, body)).toMatchObject([{ name: 'spring concert', startDate: '2027-01-14T18:00' }])
  },
)

describe('what a title calls out before the name is no part of it', () => {
  test.each([
    ['en', 'Invitation to the spring concert', 'spring concert'],
    ['en', 'Reminder: Bike repair workshop', 'Bike repair workshop'],
    ['de', 'Einladung zur Mitgliederversammlung 2027', 'Mitgliederversammlung 2027'],
    ['fr', 'Rappel : atelier vélo', 'atelier vélo'],
    ['es', 'Invitación al concierto de primavera', 'concierto de primavera'],
    ['pt', 'Guarde a data: Festa do porto', 'Festa do porto'],
    ['it', 'Promemoria: ciclofficina aperta', 'ciclofficina aperta'],
    ['nl', 'Uitnodiging voor het voorjaarsconcert', 'voorjaarsconcert'],
    ['ja', 'ご案内：読書会', '読書会'],
  ])('%s: %s', (language, title, name) => {
    expect(nameOf(language, title, DAYS[language] ?? '')).toBe(name)
  })
})
const DAYS: Record<string, string> = {
  en: '<p>We meet on Friday 15 January at 7pm in the library.</p>',
  de: '<p>Wir treffen uns am Freitag, 15. Januar, um 19 Uhr in der Bibliothek.</p>',
  fr: '<p>On se retrouve le vendredi 15 janvier à 19h à la bibliothèque.</p>',
  es: '<p>Nos vemos el viernes 15 de enero a las 19 h en la biblioteca.</p>',
  pt: '<p>Encontramo-nos na sexta-feira, 15 de janeiro, às 19h na biblioteca.</p>',
  it: '<p>Ci vediamo venerdì 15 gennaio alle 19 in biblioteca.</p>',
  nl: '<p>We zien elkaar op vrijdag 15 januari om 19.00 uur in de bibliotheek.</p>',
  ja: '<p>1月15日（金）19時から図書館に集まります。</p>',
}

test('what takes place is called by its title in Japanese, too', () => {
  const body = '<p>ワークショップ「みんなのはんだ付け」を1月15日（金）19時から図書館で開催します。</p>'
  expect(nameOf('ja', 'お知らせ', body)).toBe('ワークショップ「みんなのはんだ付け」')
})

describe('below a title that names nothing, what takes place is called as the clause behind it says', () => {
  test.each([
    [
      'en',
      'January newsletter',
      'We take part in Linen Days 2027, which take place on Saturday 30 January.',
      'Linen Days 2027',
    ],
    [
      'de',
      'Rundbrief Januar',
      'Wir laden zum Frühlingsfest ein, das am Samstag, 30. Januar, um 15 Uhr stattfindet.',
      'Frühlingsfest',
    ],
    ['es', 'Boletín de enero', 'Participaremos en Linen 2027, que tendrá lugar el sábado 30 de enero.', 'Linen 2027'],
    [
      'it',
      'Notizie di gennaio',
      'Vi invitiamo alla Festa del Pane, che si terrà sabato 30 gennaio alle 15.',
      'Festa del Pane',
    ],
    [
      'nl',
      'Nieuwsbrief januari',
      'We nodigen jullie uit voor het Broodfeest, dat op zaterdag 30 januari om 15 uur plaatsvindt.',
      'Broodfeest',
    ],
    ['ja', '1月のお知らせ', '1月30日（土）15時から市民会館で「パン祭り」を開催します。', 'パン祭り'],
  ])('%s: %s', (language, title, sentence, name) => {
    const [event] = readPost(language, title, `<p>${sentence}</p>`)
    expect(event?.name).toBe(name)
    expect(event?.location ?? '').not.toContain(name)
  })
})

describe('what goes with the day in a title', () => {
  test.each([
    ['ja', '講演会（1月27日に延期）', '<p>2027年1月27日（水）　午後2時から</p><p>市民会館</p>', '講演会'],
    [
      'de',
      'Sommerfest (verschoben auf 13. Januar)',
      '<p>Das Sommerfest findet am 13. Januar um 15 Uhr statt.</p>',
      'Sommerfest',
    ],
    [
      'it',
      'Bike Park - Open Day 16 Gennaio. Qui tutte le info!',
      '<p>Vi aspettiamo sabato 16 gennaio dalle 10.</p>',
      'Bike Park - Open Day',
    ],
    [
      'en',
      'Wells News for January',
      '<p>The next Parish Council Meeting will be held on Tuesday 12 January at 7pm.</p>',
      'Parish Council Meeting',
    ],
    [
      'en',
      'Library news',
      '<ul><li>Lego club: Saturdays 11am</li><li>Author visit: Jo Bell, Thursday 14 January, 6pm</li></ul>',
      'Author visit: Jo Bell',
    ],
  ])('%s: %s', (language, title, body, name) => {
    expect(readPost(language, title, body).map((event) => event.name)).toEqual([name])
  })
})

test.each([
  [
    'de',
    'Jazz (Sa, 16. Januar, 20 Uhr) und Tanz',
    '<p>Jazz im Keller am Samstag, 16. Januar, um 20 Uhr.</p>',
    'Jazz und Tanz',
  ],
  ['en', 'Walk on the fifteenth of May', '<p>The walk is on Saturday, 15 May, at 2pm.</p>', 'Walk'],
])('nothing of the day is left, and all of the rest: %s: %s', (language, title, body, name) => {
  expect(readPost(language, title, body)[0]?.name).toBe(name)
})

test.each([
  [
    'de',
    'Frühlingskonzert am 16.1. mit Orchester',
    '<p>Das Konzert ist am 16. Januar um 19 Uhr.</p>',
    'Frühlingskonzert mit Orchester',
  ],
  [
    'en',
    'Jazz night 16 January, 8 p.m. with Ann Hill',
    '<p>The night is on 16 January at 8pm.</p>',
    'Jazz night with Ann Hill',
  ],
  ['en', 'Club news', '<p>The second May meeting is on Thursday 14 January at 7pm in the Mill.</p>', 'Club news'],
])('a dot of the day ends no name: %s: %s', (language, title, body, name) => {
  expect(readPost(language, title, body)[0]?.name).toBe(name)
})

test.each([
  ['en', 'Talk on Thursday: looms of the north', 'Talk: looms of the north'],
  ['fr', 'Conférence jeudi : les métiers du nord', 'Conférence : les métiers du nord'],
])('%s: %s keeps its mark', (language, title, name) => {
  expect(nameOf(language, title, '<p>19:00–21:00, Town Hall</p>')).toBe(name)
})

test('below a title that gathers news the heading over the day names it', () => {
  const body = `<p>Viel ist neu.</p><h2>Webkurs für alle</h2><p>Am Samstag, 30. Januar, ab 14 Uhr weben wir.</p>
    <h2>Rückblick</h2><p>Bilder gibt es bald.</p>`
  expect(nameOf('de', 'Neues aus dem Weberhaus', body)).toBe('Webkurs für alle')
})
