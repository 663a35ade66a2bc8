import { describe, expect, test } from 'vitest'
import { readPost } from './post.ts'

const placeOf = (language: string, body: string, title = 'Linen') => readPost(language, title, body)[0]?.location

describe('a label in its own block has its answer in the next one', () => {
  test.each([
    ['en', '<h3>When?</h3><p>15 January 2027, 7pm</p><h3>Where?</h3><p>The Old Bell, Wells</p>', 'The Old Bell, Wells'],
    [
      'de',
      '<p>Wann?</p><p>Freitag, 15. Januar 2027, 19 Uhr</p><p>Wo?</p><p>Grünau, wie immer. Der Weg ist lang.</p>',
      'Grünau',
    ],
    [
      'pt',
      '<p>Data e hora:</p><p>15 de janeiro de 2027, 19h</p><p>Local:</p><p>Auditório Azul, Faculdade de Letras</p>',
      'Auditório Azul, Faculdade de Letras',
    ],
    [
      'ja',
      '<p>日時：1月15日(金)19時</p><p>会場</p><p>つなぐホールで開催します。</p><p>住所：愛知県名古屋市中村区1-2</p>',
      'つなぐホール, 愛知県名古屋市中村区1-2',
    ],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, body)).toBe(place)
  })
})

test.each([
  [
    'en',
    'Sing with us on Friday 15 January, 7pm, Weavers Church, High Street. £10 with tea.',
    'Weavers Church, High Street',
  ],
  [
    'nl',
    'Zing mee op vrijdag 15 januari, 19 uur, Wevershuis, Dorpsstraat 5. €10 met thee.',
    'Wevershuis, Dorpsstraat 5',
  ],
])('%s: a price begins the next sentence: %s', (language, body, place) => {
  expect(placeOf(language, `<p>${body}</p>`)).toBe(place)
})

describe('a place that the sentence beside the day tells', () => {
  test.each([
    [
      'de',
      'Die Gemeinschaftsarbeit findet am Freitag, 15.1., von 9 bis 12 Uhr statt. Treffpunkt ist das Weberhaus.',
      'Weberhaus',
    ],
    ['de', 'Der Kurs findet am 15. Januar 2027 um 19 Uhr in den Räumen der VHS, Raum 204, statt.', 'VHS, Raum 204'],
    ['nl', 'Vrijdag 15 januari werken we van 9.30 tot 12.30 uur in de tuin. Verzamelen bij het clubhuis.', 'clubhuis'],
    [
      'nl',
      'Vrijdag 15 januari houdt de vereniging het jaarlijkse toernooi. Er wordt om 11.00 uur gespeeld in Trefpunt De Spoel.',
      'Trefpunt De Spoel',
    ],
    // where a town that is like ours is, nobody meets
    [
      'de',
      'Der Partnerschaftsverein, der sich um die gleichnamige Stadt in England kümmert, lädt für Freitag, 15. Januar, 19 Uhr, zur Versammlung ein.',
      undefined,
    ],
    // nor in somebody's series
    ['en', 'The next talk in Kim Berg’s popular series will take place on Friday 15 January at 7pm.', undefined],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, `<p>${body}</p>`)).toBe(place)
  })

  test('who invites in the paragraph above says where', () => {
    const above = '<p>We are happy to host the next meetup at the Brass Lantern.</p>'
    expect(placeOf('en', `${above}<p>It takes place on Friday 15 January at 7pm.</p>`)).toBe('Brass Lantern')
  })
})

describe('not there, but here', () => {
  test.each([
    ['en', 'The talk on Friday 15 January at 7pm is not at the Old Bell but in the Town Hall.', 'Town Hall'],
    [
      'de',
      'Der Vortrag am Freitag, 15. Januar, um 19 Uhr findet nicht in der Aula, sondern in der Stadthalle statt.',
      'Stadthalle',
    ],
    [
      'fr',
      'La réunion du vendredi 15 janvier à 19h a lieu non pas à la Maison Verte mais à la salle des fêtes.',
      'salle des fêtes',
    ],
    ['nl', 'De lezing op vrijdag 15 januari om 19.00 uur is niet in de Grote Kerk maar in het Dorpshuis.', 'Dorpshuis'],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, `<p>${body}</p>`)).toBe(place)
  })
})

describe('what takes place is no place', () => {
  test.each([
    ['Town Hall Meeting', '<p>Join us on Friday 15 January at 7pm.</p><p>Town Hall Meeting</p>'],
    [
      'Weavers’ day',
      '<p>We announce a day of talks, to be held as part in Linen Research Workshop on 15 January, 7pm.</p>',
    ],
  ])('%s', (title, body) => {
    expect(placeOf('en', body, title)).toBeUndefined()
  })

  test('but a house may be called like that', () => {
    expect(placeOf('en', '<p>Join us at the Hill Workshop on Friday 15 January at 7pm.</p>')).toBe('Hill Workshop')
  })
})

describe('a label whose answer isn’t known yet tells no place', () => {
  test.each([
    ['en', '<h3>When?</h3><p>15 January 2027, 7pm</p><h3>Where?</h3><p>TBC</p>'],
    ['en', '<p>When: 15 January 2027, 7pm</p><p>Where: to be announced</p>'],
    ['de', '<p>Wann: 15. Januar 2027, 19 Uhr</p><p>Wo: wird noch bekanntgegeben</p>'],
    ['fr', '<p>Quand : 15 janvier 2027, 19h</p><p>Lieu : à confirmer</p>'],
    ['es', '<p>Cuándo: 15 de enero de 2027, 19h</p><p>Lugar: por confirmar</p>'],
    ['it', '<p>Quando: 15 gennaio 2027, ore 19</p><p>Dove: da definire</p>'],
    ['pt', '<p>Quando: 15 de janeiro de 2027, 19h</p><p>Local: a definir</p>'],
    ['nl', '<p>Wanneer: 15 januari 2027, 19.00 uur</p><p>Waar: wordt nog bekendgemaakt</p>'],
    ['ja', '<p>日時：2027年1月15日 19時</p><p>会場：未定</p>'],
  ])('%s: %s', (language, body) => {
    const [event, ...more] = readPost(language, 'Linen', body)
    expect([event?.startDate.slice(0, 16), event?.location, more.length]).toEqual(['2027-01-15T19:00', undefined, 0])
  })
})

describe('a question in the midst of a paragraph has its answer behind it', () => {
  test.each([
    ['en', 'Join us on Friday 15 January at 7.30pm. Where? In the parish hall. Who? Everybody.', 'parish hall'],
    ['de', 'Am Freitag, 15. Januar, wird um 19.30 Uhr gespielt. Wo? Im Pfarrsaal. Bringt etwas mit!', 'Pfarrsaal'],
    ['fr', 'Venez vendredi 15 janvier à 19h30. Où ? À la salle paroissiale.', 'salle paroissiale'],
    ['es', 'Os esperamos el viernes 15 de enero a las 19:30. ¿Dónde? En el centro cívico.', 'centro cívico'],
    ['nl', 'Kom op vrijdag 15 januari om 19.30 uur. Waar? In het dorpshuis.', 'dorpshuis'],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, `<p>${body}</p>`)).toBe(place)
  })
})

describe('what a label leads to is no label, no sentence that leads on, and all lines of an envelope', () => {
  test.each([
    [
      'en',
      '<p>The talk is on 15 January 2027 at 7pm.</p><h3>Venue</h3><p>The address of the venue:</p><blockquote>The Old Bell<br>5 High Street<br>Leeds<br>See on a map</blockquote>',
      'The Old Bell, 5 High Street, Leeds',
    ],
    [
      'pt',
      '<p>Na sexta, 15 de janeiro, tem palestra.</p><p>Local: Faculdade Azul (https://azul.example/mapa.html) Horário: 08:00 - 11:00</p>',
      'Faculdade Azul',
    ],
    [
      'en',
      '<h3>When</h3><p>15 January 2027, 7pm</p><h3>Venue</h3><p>Classroom No 2,<br>Weaving Department,<br>Leeds</p>',
      'Classroom No 2, Weaving Department, Leeds',
    ],
    [
      'en',
      '<h3>Where</h3><p>The Old Bell</p><p>Bring a spoon</p><h3>When</h3><p>15 January 2027, 7pm</p>',
      'The Old Bell',
    ],
    [
      'it',
      '<h3>Dove?</h3><h3>Quando? 🌎</h3><p>Il raduno sarà il giorno 15 gennaio 2027 presso il polo Galilei.</p>',
      'polo Galilei',
    ],
    ['en', '<p>When: 15 January 2027, 7pm</p><p>Where: We will meet at the Old Bell.</p>', 'Old Bell'],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, body)).toBe(place)
  })
})

describe('a label of day and place leads to the place behind the day, or before it', () => {
  test.each([
    ['en', '<h3>When and where</h3><p>15 January 2027, 7pm</p><p>The Old Bell, Leeds</p>', 'The Old Bell, Leeds'],
    ['en', '<p>When and where: 15 January 2027, 7pm, The Old Bell, Leeds</p>', 'The Old Bell, Leeds'],
    [
      'es',
      '<h3>¿Dónde y cuándo?</h3><ul><li>Universidad del Faro, Puno, Perú.</li><li>Viernes 15 de enero de 2027 a las 18:00</li></ul>',
      'Universidad del Faro, Puno, Perú',
    ],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, body)).toBe(place)
  })
})

test('an address may be told in a sentence of its own', () => {
  const body = '<p>La charla es el viernes 15 de enero.</p><p>La dirección es: Vela 122, Soria, a las 16:00 horas.</p>'
  expect(placeOf('es', body)).toBe('Vela 122, Soria')
})

describe('a label within a paragraph, whose lines a page runs together, leads to a place', () => {
  test.each([
    [
      'en',
      '<p>What: Our first patches When: Friday, January 15th, from 6pm Where: The Old Bell, 5 High Street, Leeds Who: Anyone</p>',
      'The Old Bell, 5 High Street, Leeds',
    ],
    [
      'es',
      '<p>Taller de cestas. Fecha: viernes 15 de enero Hora: 18:00 Lugar: Casa de la Vela 🎟 Entrada libre</p>',
      'Casa de la Vela',
    ],
    [
      'it',
      '<p>🗓️ Quando: venerdì 15 gennaio, ore 19 📍 Dove: Faro (Via Verdi 19, Bologna)</p>',
      'Faro (Via Verdi 19, Bologna)',
    ],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, body)).toBe(place)
  })
})

test('a pin may stand before the label too', () => {
  expect(placeOf('it', '<p>📅 15 gennaio 2027, ore 19</p><p>📍 Dove: Circolo della Vela, Genova</p>')).toBe(
    'Circolo della Vela, Genova',
  )
})

test('the sentences of a place are its parts', () => {
  expect(placeOf('es', '<p>Fecha: 15 de enero<br>Hora: 20:30<br>Lugar: Café Vela Granada. Calle Faro, 11</p>')).toBe(
    'Café Vela Granada, Calle Faro, 11',
  )
})

test('what follows day and hour in a line of them is the place, also without a mark between', () => {
  const body =
    '<p>viernes 15 de enero de 2027 12:30 - 13:30 Facultad de Letras (Sala Azul)</p><p>Os invitamos a la charla.</p>'
  expect(placeOf('es', body)).toBe('Facultad de Letras (Sala Azul)')
})

test('an article with a capital is a part of the name', () => {
  expect(placeOf('es', '<p>Nos vemos el viernes 15 de enero a las 14:00 en La Posada (Calle Faro, 10).</p>')).toBe(
    'La Posada, Calle Faro, 10',
  )
})

test('a pin beside a label that is alone in its line changes nothing', () => {
  expect(placeOf('it', '<p>📅 Date<br>15 gennaio 2027, ore 19</p><p>📍 Luogo<br>Aula Verde</p>')).toBe('Aula Verde')
})

test('venue and address under two labels are one place', () => {
  const body = '<p>Date: 15 January 2027, 7pm<br>Venue: The Old Bell<br>Address: 5 High Street, Wells</p>'
  expect(placeOf('en', body)).toBe('The Old Bell, 5 High Street, Wells')
})

describe('a name goes on behind its comma with streets and towns', () => {
  test.each([
    [
      'en',
      '<p>The talk takes place on 15 January 2027 at 7pm at the Crown, Market Square, Bristol.</p>',
      'Crown, Market Square, Bristol',
    ],
    ['en', '<p>The talk takes place at the Crown, Ada Smith says, on 15 January 2027 at 7pm.</p>', 'Crown'],
    [
      'fr',
      '<p>La fête aura lieu le 15 janvier 2027 à 19h, place de la Liberté, à Dole.</p>',
      'place de la Liberté, Dole',
    ],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, body)).toBe(place)
  })
})

describe('between a house and its town stands its street, in whatever language', () => {
  test.each([
    [
      'en',
      '<p>The talk is on 15 January 2027 at 7pm at La Cantine, 12 rue Verte, Paris, and is free.</p>',
      'La Cantine, 12 rue Verte, Paris',
    ],
    [
      'en',
      '<p>The talk is on 15 January 2027 at 7pm at Café Mars, Lindenstraße 5, Berlin.</p>',
      'Café Mars, Lindenstraße 5, Berlin',
    ],
    [
      'de',
      '<p>Der Vortrag ist am 15. Januar 2027 um 19 Uhr im Café Bleu, 12 rue Verte, Paris.</p>',
      'Café Bleu, 12 rue Verte, Paris',
    ],
    [
      'fr',
      '<p>La conférence aura lieu le 15 janvier 2027 à 19h à la Casa Azul, Calle Mayor 12, Madrid.</p>',
      'Casa Azul, Calle Mayor 12, Madrid',
    ],
    [
      'ja',
      '<p>講演会を2027年1月15日の19時から、Sala Azul, Calle Mayor 12, Madrid にて開催します。</p>',
      'Sala Azul, Calle Mayor 12, Madrid',
    ],
    // what is no street
    ['en', '<p>The talk is at the Old Bell, 7 PM, London, on 15 January 2027.</p>', 'Old Bell, London'],
    ['en', '<p>The talk is on 15 January 2027 at 7pm at the Old Bell, 15 Euro, London.</p>', 'Old Bell, London'],
    [
      'en',
      '<p>The talk is on 15 January 2027 at 7pm at the Old Bell, Ada Quill and 12 Friends, with tea.</p>',
      'Old Bell',
    ],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, body)).toBe(place)
  })
})

describe('a house is named by many little words', () => {
  test.each([
    [
      'it',
      "<p>La cena si terrà venerdì 15 gennaio alle ore 20 a Vale di Sopra presso l'agriturismo LA FONTE.</p>",
      'Vale di Sopra, agriturismo LA FONTE',
    ],
    [
      'it',
      '<p>Venerdì 15 gennaio cena sociale. Appuntamento dalle ore 19.00 in poi presso la sede dei pescatori in via del Molo, 4.</p>',
      'sede dei pescatori, via del Molo, 4',
    ],
    [
      'es',
      '<p>El taller tendrá lugar el 15 de enero de 2027 a las 18:00 en el salón de actos del Centro Cultural Alameda.</p>',
      'salón de actos del Centro Cultural Alameda',
    ],
    [
      'es',
      '<p>El taller tendrá lugar el 15 de enero de 2027 a las 18:00 en el salón principal de colegio Ejército del Sur.</p>',
      'salón principal de colegio Ejército del Sur',
    ],
    [
      'nl',
      '<p>Het concert begint op 15 januari 2027 om 20 uur in het cultureel centrum De Brug.</p>',
      'cultureel centrum De Brug',
    ],
    [
      'pt',
      '<p>A palestra acontece no dia 15 de janeiro de 2027, às 19h, na ‘Universidade Livre da Serra’.</p>',
      'Universidade Livre da Serra',
    ],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, body)).toBe(place)
  })
})

describe('a street and its town are parts of one address', () => {
  test.each([
    [
      'it',
      '<p>La festa si terrà il 15 gennaio 2027 alle 10 al FARO, in via Marina 34b, a Genova.</p>',
      'FARO, via Marina 34b, Genova',
    ],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, body)).toBe(place)
  })
})

describe('what stands before a Japanese word for a place is none', () => {
  test.each([
    ['where it is half of a title', '<p>1月15日(金)19時から「本で旅する夜」を開催します。</p>'],
    ['where it says how often', '<p>次回は1月15日(金)19時です。布の会を隔週で開催します。</p>'],
  ])('%s', (_, body) => {
    expect(placeOf('ja', body)).toBeUndefined()
  })
})

test('what takes place there is no part of the place', () => {
  expect(placeOf('ja', '<p>1月15日(金)19時に、布の会をつなぐホールで開催します。</p>')).toBe('つなぐホール')
})

describe('a house without a name is a place where no other is told', () => {
  test.each([
    ['en', '<p>The talk takes place on 15 January 2027 at 7pm in the library.</p>', 'library'],
    ['fr', '<p>La rencontre aura lieu le 15 janvier 2027 à 18h30 à la médiathèque.</p>', 'médiathèque'],
    ['en', '<p>Children at school and in church may come on 15 January 2027 at 7pm. Join us!</p>', undefined],
    [
      'en',
      '<p>The talk takes place on 15 January 2027 at 7pm at the Crown. There is cake at the library.</p>',
      'Crown',
    ],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, body)).toBe(place)
  })
})

test('lines of an address belong together', () => {
  const body = `<p>The meetup takes place on 15 January 2027 at 7pm. We meet at:</p>
    <p>Knights of Linen<br>1511 10th Avenue<br>Brooklyn, NY 11215</p><p>Bring cake.</p>`
  expect(placeOf('en', body)).toBe('Knights of Linen, 1511 10th Avenue, Brooklyn, NY 11215')
})

test('a British postal code ends an address', () => {
  const body = `<p>The workshop takes place on 15 January 2027 at 7pm. You will find us at Unit 4, Waterloo Estate, Pembroke Dock
    SA72 4RR.</p>`
  expect(placeOf('en', body)).toBe('Unit 4, Waterloo Estate, Pembroke Dock, SA72 4RR')
})

test('a stream is no place', () => {
  expect(placeOf('de', '<p>Der Vortrag findet am 15. Januar 2027 um 19 Uhr im Livestream statt.</p>')).toBeUndefined()
})

test('a link to a map is called like the place', () => {
  const map = (text: string) => `<a href="https://www.google.com/maps/place/x">${text}</a>`
  const day = '<p>The talk takes place on 15 January 2027 at 7pm.</p>'
  expect(placeOf('en', `${day}<p>${map('Weavers Yard')}</p>`)).toBe('Weavers Yard')
  expect(placeOf('en', `${day}<p>${map('Google Maps')}</p>`)).toBeUndefined()
})

test('the street of another house is not that of the place', () => {
  const body = `<p>The lecture takes place on 15 January 2027 at 7pm in the Town Hall.</p>
    <p>After that there is a party at Joe’s, 5 High Street.</p>`
  expect(placeOf('en', body)).toBe('Town Hall')
})

test('an address that is told apart belongs to the venue', () => {
  const body = '<p>The lecture takes place on 15 January 2027 at 7pm in the Town Hall.</p><p>5 High Street, Wells</p>'
  expect(placeOf('en', body)).toBe('Town Hall, 5 High Street, Wells')
})

test('the sentence right behind the day may name the town', () => {
  const body =
    '<p>Zaterdag 16 januari 2027 om 14 uur doen we mee. Je kunt ons bezoeken aan de Havenkade te Enschede.</p>'
  expect(placeOf('nl', body, 'Open dag')).toBe('Havenkade, Enschede')
})

test.each([
  ['es', 'Sábado 16 de enero, 20:00 h. Iglesia de San Telmo. Entrada libre.', 'Iglesia de San Telmo'],
  ['it', 'Sabato 16 gennaio, ore 21. Chiesa di San Telmo, Porto. Ingresso libero.', 'Chiesa di San Telmo, Porto'],
  ['fr', 'Samedi 16 janvier, 20h30. Église Saint-Elme, Auray. Entrée libre.', 'Église Saint-Elme, Auray'],
  ['pt', 'Sábado, 16 de janeiro, 21h. Igreja de São Telmo. Entrada livre.', 'Igreja de São Telmo'],
  ['en', 'Saturday 16 January, 7pm. Linen Hall, High Street. Free entry.', 'Linen Hall, High Street'],
  ['ja', '初回は1月16日（土）19:30〜、場所はコワーキングスペース「みなと」です。', 'コワーキングスペース「みなと」'],
])('the sentence right behind the day, or a label within it, tells a house: %s', (language, body, place) => {
  expect(placeOf(language, `<p>${body}</p>`, MEETING[language])).toBe(place)
})

test('what is promised in brackets behind the place is no part of it', () => {
  const body = '<p>Fecha: 16 de enero</p><p>Lugar: Torre Lino - Montaña (te mandaremos la ubicación exacta)</p>'
  expect(placeOf('es', body)).toBe('Torre Lino - Montaña')
})

test('the event’s own name is no place', () => {
  const body = '<p>Zaterdag 16 januari 2027 om 14 uur doen we mee aan de Week van de Wol.</p>'
  expect(placeOf('nl', body, 'Week van de Wol')).toBeUndefined()
})

describe('a name within a title, or whose something is, is no place', () => {
  test.each([
    ['en', '<p>On 15 January 2027 at 7pm Ada Quill will present her film "Lost in Norway!" Join us.</p>', undefined],
    ['es', '<p>El 15 de enero de 2027 a las 19:00 tendrá lugar la charla «Un año en Islandia y más».</p>', undefined],
    [
      'en',
      '<p>The board meets on 15 January 2027 at 7pm to discuss changes in the Town’s billing system.</p>',
      undefined,
    ],
    ['en', '<p>“We meet on 15 January 2027 at 7pm in the Old Bell for a talk,” she said.</p>', 'Old Bell'],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, body)).toBe(place)
  })
})

describe('a house that receives what takes place is the place where no other is told', () => {
  test.each([
    [
      'es',
      '<p>El salón de actos de la Biblioteca Sol acoge este viernes 15 de enero una charla. Comenzará a las 19:30 horas.</p>',
      'salón de actos de la Biblioteca Sol',
    ],
    ['pt', '<p>O Teatro da Serra recebe, no dia 15 de janeiro, às 19h, um concerto de linho.</p>', 'Teatro da Serra'],
    ['pt', '<p>No dia 15 de janeiro, às 19h, o Teatro da Serra recebe um concerto de linho.</p>', 'Teatro da Serra'],
    ['it', '<p>Venerdì 15 gennaio 2027, alle 21, Villa Sol ospiterà un concerto di arpe.</p>', 'Villa Sol'],
    [
      'it',
      '<p>L’auditorium San Nilo ospita un concerto di arpe venerdì 15 gennaio 2027 alle 21.</p>',
      'auditorium San Nilo',
    ],
    ['fr', '<p>La salle des fêtes accueillera un concert de harpes vendredi 15 janvier à 19h.</p>', 'salle des fêtes'],
    [
      'nl',
      '<p>De bibliotheek ontvangt op vrijdag 15 januari om 20.00 uur Kim Berg voor een lezing.</p>',
      'bibliotheek',
    ],
    ['it', '<p>Il comune di Brumel ospita un concerto di arpe venerdì 15 gennaio 2027 alle 21.</p>', undefined],
    ['es', '<p>El Teatro Sol acoge el 15 de enero de 2027 a las 19:00 un concierto, en la Sala Azul.</p>', 'Sala Azul'],
    ['es', '<p>La charla será el 15 de enero de 2027 a las 19:00, en el XII Congreso del Hilo.</p>', undefined],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, body)).toBe(place)
  })
})

describe('the words of a title, of a dedication and of a century are no place', () => {
  test.each([
    ['it', '<p>La serata “Una notte in Laguna” si terrà venerdì 15 gennaio 2027 alle 21.</p>', undefined],
    ['it', '<p>La serata dedicata a Kim Bergamin si terrà venerdì 15 gennaio 2027 alle 21.</p>', undefined],
    ['it', '<p>La serata in collaborazione con la biblioteca si terrà venerdì 15 gennaio 2027 alle 21.</p>', undefined],
    ['de', '<p>Am Freitag, 15. Januar, findet um 19 Uhr bei „Hören und schauen“ eine Führung statt.</p>', undefined],
    ['fr', '<p>La visite “du XIIIe au XVIe siècle” aura lieu vendredi 15 janvier à 19h.</p>', undefined],
    [
      'it',
      '<p>Il coro terrà un concerto venerdì 15 gennaio 2027 alle 21 nella chiesetta di San Nilo, risalente al Trecento.</p>',
      'chiesetta di San Nilo',
    ],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, body)).toBe(place)
  })
})

test('a heading that is a label may stand over another label', () => {
  const body =
    '<p>The talk takes place on 15 January 2027 at 7pm.</p><h3>Location</h3><ul><li>Venue: Old Bell, Wells</li></ul>'
  expect(placeOf('en', body)).toBe('Old Bell, Wells')
})

describe('what says of a name which house it is, goes with it', () => {
  test.each([
    [
      'it',
      'L’incontro ha luogo venerdì 15 gennaio 2027 alle 19 presso il Faro, Museo dell’arte e della pesca di Borgo Alto (in fondo al molo).',
      'Faro, Museo dell’arte e della pesca di Borgo Alto',
    ],
    [
      'en',
      'The talk takes place on 15 January 2027 at 7pm at the Beacon, Museum of the Tides, and is free.',
      'Beacon, Museum of the Tides',
    ],
    // who is there, and not which house it is
    ['en', 'The talk takes place on 15 January 2027 at 7pm at the Beacon, Library members enter for free.', 'Beacon'],
  ])('%s: %s', (language, sentence, place) => {
    expect(placeOf(language, `<p>${sentence}</p>`)).toBe(place)
  })
})

describe('the number behind a name is that of the house', () => {
  test.each([
    [
      'nl',
      'De bijeenkomst is op vrijdag 15 januari 2027 om 19.00 uur in onze ruimte aan de Zeven Linden 98 te Lisse.',
      'Zeven Linden 98, Lisse',
    ],
    ['de', 'Das Treffen ist am 15. Januar 2027 um 19 Uhr im Saal 5, der Eintritt ist frei.', 'Saal 5'],
    ['en', 'The meetup takes place on 15 January 2027 at 7pm at the Beacon 2027 with friends.', 'Beacon'],
    ['en', 'The meetup takes place at the Beacon 15 January 2027, 7pm.', 'Beacon'],
  ])('%s: %s', (language, sentence, place) => {
    expect(placeOf(language, `<p>${sentence}</p>`)).toBe(place)
  })
})

describe('rooms and houses that are named by what they belong to are places', () => {
  test.each([
    [
      '<p>La soirée aura lieu le 15 janvier 2027 à 19h dans les locaux de Brumel Numérique.</p>',
      'locaux de Brumel Numérique',
    ],
    [
      '<p>La soirée aura lieu le 15 janvier 2027 à 19h à l’Agence universitaire de la Brumelie.</p>',
      'Agence universitaire de la Brumelie',
    ],
    ['<p>La soirée aura lieu le 15 janvier 2027 à 19h dans nos locaux.</p>', undefined],
  ])('%s', (body, place) => {
    expect(placeOf('fr', body)).toBe(place)
  })
})

test('what a calendar or a mailing list announces is in no place', () => {
  const body =
    '<p>Am 15. Januar 2027 um 19 Uhr findet ein Treffen statt, wie im Terminkalender und auf der Mailingliste angekündigt.</p>'
  expect(placeOf('de', body)).toBeUndefined()
})

describe('an abbreviated street is one', () => {
  test.each([
    [
      'es',
      '<p>El encuentro será el sábado 9 de enero a las 19:00.</p><p>La dirección es Av. Colina 2779, 10º A.</p>',
      'Av. Colina 2779, 10º A',
    ],
    [
      'es',
      '<p>El encuentro será el sábado 9 de enero a las 19:00 en el auditorio, Avda. Azul 12. Te esperamos.</p>',
      'auditorio, Avda. Azul 12',
    ],
    [
      'es',
      '<p>El taller será el sábado 9 de enero a las 19:00 en el aula 117 de la facultad.</p>',
      'aula 117 de la facultad',
    ],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, body)).toBe(place)
  })
})

test('a noun of many behind “in” alone is no place', () => {
  const body =
    '<p>Das Treffen am 15. Januar 2027 um 19 Uhr findet statt, um sich in Projekten und in Obernhausen zu helfen.</p>'
  expect(placeOf('de', body)).toBe('Obernhausen')
})

test('the place begins at the last word for one before a house', () => {
  const body = '<p>La fête aura lieu le 15 janvier 2027 à 19h : pensez à nous rejoindre au campus Sable.</p>'
  expect(placeOf('fr', body)).toBe('campus Sable')
})

describe('a room has its number, whatever follows', () => {
  test.each([
    ['en', '<p>We meet on Tuesday January 12th at 7pm in room 117 behind the stage. Join us!</p>', 'room 117'],
    ['en', '<p>We meet on Tuesday January 12th at 7pm in room B204 of the school. Join us!</p>', 'room B204'],
    ['fr', '<p>La conférence aura lieu le mardi 12 janvier à 19h en salle 117 près de la scène.</p>', 'salle 117'],
    ['es', '<p>El taller será el martes 12 de enero a las 19:00 en el aula 117 junto al patio.</p>', 'aula 117'],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, body)).toBe(place)
  })
})

test.each([
  ['en', 'When: 15 January 2027, 7pm<br>Where: The Old Bell, Wells (map)'],
  ['en', 'When: 15 January 2027, 7pm<br>Where: The Old Bell, Wells (Google Maps)'],
  ['de', 'Wann: 15. Januar 2027, 19 Uhr<br>Wo: The Old Bell, Wells (Karte)'],
  ['es', 'Cuándo: 15 de enero de 2027, 19:00<br>Dónde: The Old Bell, Wells [mapa]'],
])('that there is a map is no part of a place: %s, %s', (language, body) => {
  expect(placeOf(language, `<p>${body}</p>`)).toBe('The Old Bell, Wells')
})

describe('a house is told apart by what it is for, and whose it is', () => {
  test.each([
    [
      'es',
      'La reunión será el viernes 15 de enero a las 19:30 en el salón de actos del centro cívico.',
      'salón de actos del centro cívico',
    ],
    [
      'es',
      'Hay charla el viernes 15 de enero a las 19:00 en la biblioteca pública Ana Quintana.',
      'biblioteca pública Ana Quintana',
    ],
    [
      'es',
      'Hay charla el viernes 15 de enero a las 19:00 en el aula 117 de la facultad de lino.',
      'aula 117 de la facultad de lino',
    ],
    ['es', 'El viernes 15 de enero a las 19:00 nos vemos en la sede de forma gratuita.', 'sede'],
    ['es', 'El viernes 15 de enero a las 19:00 nos vemos en la biblioteca, hablamos de lino.', 'biblioteca'],
    ['pt', 'A assembleia realiza-se no dia 15 de janeiro às 21h na sede do sindicato.', 'sede do sindicato'],
    ['pt', 'O concerto é na sexta, 15 de janeiro, às 16h na igreja matriz de Olhos.', 'igreja matriz de Olhos'],
    ['it', "L'incontro si terrà venerdì 15 gennaio alle 15 nell'aula magna dell'istituto.", "aula magna dell'istituto"],
    [
      'it',
      'Venerdì 15 gennaio alle 17 presentazione nella biblioteca civica “M. Lino”.',
      'biblioteca civica “M. Lino”',
    ],
    [
      'it',
      'Venerdì 15 gennaio alle 21 serata nelle cantine dell’ex convento delle Clarisse.',
      'cantine dell’ex convento delle Clarisse',
    ],
    ['it', 'Venerdì 15 gennaio alle 21 ci vediamo in biblioteca.', 'biblioteca'],
    [
      'fr',
      'Le concert aura lieu le vendredi 15 janvier à 20h à la bibliothèque municipale.',
      'bibliothèque municipale',
    ],
    [
      'fr',
      'Le concert aura lieu le vendredi 15 janvier à 20h dans la salle du conseil de la mairie.',
      'salle du conseil de la mairie',
    ],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, `<p>${body}</p>`)).toBe(place)
  })
})

test.each([
  [
    'es',
    'Quedada virtual',
    'Este viernes, 15 de enero, a las 20:00 hablamos en la sala de siempre, a través de Jitsi.',
  ],
  ['pt', 'Uma live para todos', 'Anote: sexta, 15 de janeiro, às 19h.'],
  ['it', 'Serata sul lino', 'Venerdì 15 gennaio, ore 18.30, in streaming su YouTube.'],
])('%s: what is told to be online is there: %s', (language, title, body) => {
  expect(placeOf(language, `<p>${body}</p>`, title)).toBe('Online')
})

test.each([
  [
    'it',
    'ven 15/01 ore 21 – Cineforum, sala Gaber',
    'dom 17/01 ore 15.30 – Tombola, oratorio',
    ['sala Gaber', 'oratorio'],
  ],
  [
    'es',
    'Vie 15/01, 21:00 h – Cinefórum, sala Gaber',
    'Dom 17/01, 15:30 h – Bingo, casa parroquial',
    ['sala Gaber', 'casa parroquial'],
  ],
  [
    'en',
    'Fri 15 January, 9pm – Film night, library',
    'Sun 17 January, 3pm – Bingo, village hall',
    ['library', 'village hall'],
  ],
])('%s: a house behind the name in a line is the place alone: %s', (language, one, other, places) => {
  const told = readPost(language, 'Meetings', `<ul><li>${one}</li><li>${other}</li></ul>`)
  expect(told.map(({ location }) => location)).toEqual(places)
})

describe('a room has its number, a house all its words, and a town is no more than the house that is told later', () => {
  test.each([
    [
      'en',
      'The seminar is on Friday, 15 January, 1:30-2:30pm in Room 4.12, Turing Building.',
      'Room 4.12, Turing Building',
    ],
    ['en', 'Our seminar is on Friday, 15 January at 6pm in the school library.', 'school library'],
    [
      'en',
      'Join our seminar on 15 January in Leeds. After work. The seminar takes place on January 15th at 7pm at Guildbar.',
      'Guildbar, Leeds',
    ],
    ['en', 'On Friday, 15 January at 6pm we host our first seminar, in English.', undefined],
    ['en', 'Our seminar is on Friday, 15 January at 6pm at the English Centre.', 'English Centre'],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, `<p>${body}</p>`, 'Seminar')).toBe(place)
  })

  test.each([
    ['Fair at Hill Primary School', 'Our fair is on Friday, 15 January from 11am - 2pm.', 'Hill Primary School'],
    [
      'Hack night',
      'Hack night is on 15 January at 6pm at the library (The Dock, 5 Mill Street).',
      'the library, The Dock, 5 Mill Street',
    ],
    ['Reading', 'The reading group meets on Friday, 15 January at 5pm in Boole 3.17. Bring a book.', 'Boole 3.17'],
    ['Talk', 'Our talk is on Friday, 15 January at 5pm in our Matrix room.', undefined],
    ['Talk', 'Our talk is on Friday, 15 January at 5pm in Matrix.', undefined],
    ['Talk', 'Our talk is on Friday, 15 January at 5pm on IRC, at Libera.', undefined],
    ['Our booth', 'Join us at LinenConf 2027, January 15-16 in Bergen!', 'Bergen'],
    [
      'Annual meeting',
      'The annual meeting takes place at 7pm on Friday 15 January in the Union library.',
      'Union library',
    ],
  ])('%s: %s', (title, body, place) => {
    expect(placeOf('en', `<p>${body}</p>`, title)).toBe(place)
  })

  test.each(['https://meet.jit.si/Linen', 'https://call.example'])('an address of the web is no place: %s', (url) => {
    const body = `<p>When: 15 January 2027, 7pm UTC</p><p>Where: <a href="${url}">${url}</a></p>`
    expect(placeOf('en', body)).toBe(undefined)
  })

  test('a platform behind the label of the place is none', () => {
    const body = '<p>When: 15 January 2027, 7pm UTC</p><p>Where: <a href="https://meet.jit.si/Linen">Jitsi</a></p>'
    expect(placeOf('en', body)).toBe(undefined)
  })
})

test.each([
  [
    'pt',
    '<h3>Sexta-feira, 15 de janeiro</h3><p>20h – Show da banda (Praça Central)</p><h3>Sábado, 16 de janeiro</h3><p>15h – Oficina de fiação (biblioteca)</p>',
    ['Praça Central', 'biblioteca'],
  ],
  [
    'es',
    '<p><b>Viernes 15</b></p><p>19:00 Charla "El lino" – Biblioteca</p><p><b>Sábado 16</b></p><p>18:00 Taller de cestería – Ateneo</p>',
    ['Biblioteca', 'Ateneo'],
  ],
  [
    'en',
    '<h3>Friday, 15 January</h3><p>8pm – Film night (library)</p><h3>Saturday, 16 January</h3><p>3pm – Spinning workshop (village hall)</p>',
    ['library', 'village hall'],
  ],
])('%s: a house in brackets or behind a dash in a line of a programme is the place', (language, body, places) => {
  expect(readPost(language, 'Agenda 2027', body).map(({ location }) => location)).toEqual(places)
})

const MEETING: Record<string, string> = { en: 'Linen meeting', de: 'Treffen der Weber', fr: 'Réunion' }

describe('the place stands in a line of its own beside that of the day and that of the hour', () => {
  test.each([
    ['en', '<p>We spin.</p><p>2:00pm<br>Saturday 16th January<br>Royal Oak<br>Bring wool</p>', 'Royal Oak'],
    [
      'en',
      '<ul><li>The Old Bell, Mill Street, Wells</li><li>Saturday 16th January</li><li>7.30pm - 11pm</li><li>Only €5 to play</li></ul>',
      'The Old Bell, Mill Street, Wells',
    ],
    ['de', '<p>Samstag, 16. Januar<br>19 Uhr<br>Alte Mühle</p>', 'Alte Mühle'],
    ['fr', '<p>Samedi 16 janvier<br>19h<br>Le Vieux Moulin</p>', 'Le Vieux Moulin'],
    ['en', '<p>Saturday 16 January<br>7pm<br>Bring your own wool</p>', undefined],
    ['en', '<p>Saturday 16 January<br>7pm<br>Linen Party</p>', undefined],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, body, MEETING[language])).toBe(place)
  })
})

test.each([
  ['Saturday January 16, 2027 / 5:00 pm - 7:00 pm in ECSN 2.112', 'ECSN 2.112'],
  ['Saturday January 16, 2027 / 4-8PM ECSS 2.201', 'ECSS 2.201'],
  ['Saturday January 16, 2027 / 8:30PM Mill Hall 2.402', 'Mill Hall 2.402'],
  ['Saturday January 16, 2027 / 8:30PM Linen 2.0', undefined],
])('a room is told with its number: %s', (line, place) => {
  expect(placeOf('en', `<h3>${line}</h3><p>We spin and weave.</p>`, 'Linen meeting')).toBe(place)
})

test.each([
  ['it', 'Gita: domenica 17 gennaio partenza alle 7.30 da piazza Mazzini e rientro alle 19.', 'piazza Mazzini'],
  ['es', 'Excursión: el domingo 17 de enero salimos a las 8:00 de la plaza del Pilar.', 'plaza del Pilar'],
  ['pt', 'Passeio: saímos no domingo, 17 de janeiro, às 8h da Praça da Liberdade.', 'Praça da Liberdade'],
])('%s: where one sets out is the place: %s', (language, body, place) => {
  expect(placeOf(language, `<p>${body}</p>`)).toBe(place)
})

test.each([
  ['it', 'Giovedì 14 gennaio, ore 20.45, Sala Civica di Olmo: conferenza di Ana Sole.', 'Sala Civica di Olmo'],
  ['es', 'Jueves 14 de enero, 20:45 h, Sala Municipal de Olmo: conferencia de Ana Sol.', 'Sala Municipal de Olmo'],
  ['en', 'Thursday 14 January, 8pm, Castle Hall, Wells: a talk by Ada Quill.', 'Castle Hall, Wells'],
])('%s: behind the place may stand what is on there: %s', (language, body, place) => {
  expect(placeOf(language, `<p>${body}</p>`, 'Talk, conferenza, conferencia')).toBe(place)
})

test.each([
  [
    'es',
    '<p><b>Viernes 15 de enero</b></p><p>19:00 – Charla en el ateneo</p><p><b>Sábado 16 de enero</b></p><p>12:00 – Misa en la iglesia</p>',
    ['ateneo', 'iglesia'],
  ],
  [
    'it',
    '<p><b>Gruppo di lettura</b><br>Venerdì 15 gennaio ore 18, biblioteca</p><p><b>Letture animate</b><br>Sabato 16 gennaio ore 11, ludoteca comunale</p>',
    ['biblioteca', 'ludoteca comunale'],
  ],
])('%s: of a line that says what is on there the house alone is the place: %s', (language, body, places) => {
  const title = { es: 'Agenda', it: 'Appuntamenti' }[language] ?? ''
  expect(readPost(language, title, body).map(({ location }) => location)).toEqual(places)
})

describe('a house is called by all of its name', () => {
  test.each([
    [
      'fr',
      '<p>L’assemblée se tiendra le 15 janvier 2027 à 10 h à la Maison des associations, suivie d’un apéritif.</p>',
      'Maison des associations',
    ],
    [
      'de',
      '<p>Die Versammlung findet am 15. Januar 2027 um 20 Uhr im Gasthaus „Zum Löwen“ in Leipzig statt.</p>',
      'Gasthaus „Zum Löwen“, Leipzig',
    ],
    [
      'es',
      '<p>La charla será el 15 de enero de 2027 a las 20 h en el Bar «La Luna» de Bilbao.</p>',
      'Bar «La Luna» de Bilbao',
    ],
    [
      'en',
      '<p>Ola Berg will give a talk at noon on Friday, 15 January 2027, in Room 204 of Baker Hall.</p>',
      'Room 204 of Baker Hall',
    ],
    ['en', '<p>JUMBLE SALE – Village Hall – Friday 15 January 2027 – 2pm – 30p admission</p>', 'Village Hall'],
    ['fr', '<p>Bourse aux jouets | Salle polyvalente | vendredi 15 janvier 2027 | 9h-16h</p>', 'Salle polyvalente'],
    [
      'nl',
      '<p>Thema-avond: vrijdag 15 januari 2027 om 19:30 uur (inloop 19:00 uur), buurthuis De Kern, Dorpsstraat 8, Ede.</p>',
      'buurthuis De Kern, Dorpsstraat 8, Ede',
    ],
    [
      'en',
      '<p>The walk: meet at 10am on Friday 15 January 2027, Hope station car park. Bring lunch.</p>',
      'Hope station car park',
    ],
    [
      'de',
      '<p>Unser Kreativmarkt am 24. Januar 2027 (10–17 Uhr, Stadthalle) ist offen; anmelden bis 10. Januar.</p>',
      'Stadthalle',
    ],
    [
      'it',
      '<p>Torna il mercatino: domenica 24 gennaio 2027, dalle 9 alle 18, Piazza Garibaldi, Treviglio.</p>',
      'Piazza Garibaldi, Treviglio',
    ],
    ['fr', '<p>La séance aura lieu vendredi 15 janvier 2027 à 18h30 à la MJC.</p>', 'MJC'],
    [
      'en',
      '<p>Doors at 18:30, talks from 19:00. Friday, January 15th, 2027 at ABC, Riverbank House.</p>',
      'ABC, Riverbank House',
    ],
    [
      'en',
      '<p>The AGM takes place on Friday 15 January 2027 at 7pm; the budget is presented at the AGM.</p>',
      undefined,
    ],
    ['it', '<p>Venerdì 15 gennaio 2027 alle 20:30 si terrà un incontro, corso di Arduino in sede.</p>', 'sede'],
    ['de', '<p>Kino: Freitag, 15. Januar 2027, 20.30 Uhr, Schlosshof. Bei Regen in der Aula.</p>', 'Schlosshof'],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, body)).toBe(place)
  })
})

describe('behind a house stands its village, though it is on no map', () => {
  test.each([
    [
      'en',
      '<p>The quiz is on Friday, 15 January at 7pm at the Plough, Ryhill, in aid of the band.</p>',
      'Plough, Ryhill',
    ],
    ['en', '<p>The quiz is on Friday, 15 January at 7pm at the Old Bell, Much Wenlow.</p>', 'Old Bell, Much Wenlow'],
    ['es', '<p>La charla será el viernes 15 de enero a las 19h en el Bar Azul, Villamil.</p>', 'Bar Azul, Villamil'],
    ['nl', '<p>De lezing is op vrijdag 15 januari om 19.30 uur in het Dorpshuis, Ouderijn.</p>', 'Dorpshuis, Ouderijn'],
    // who plays there
    ['en', '<p>On Friday, 15 January at 7pm at the Old Bell, Ada Quill will talk about birds.</p>', 'Old Bell'],
    ['en', '<p>The gig is on Friday, 15 January at 7pm at the Old Bell, free entry.</p>', 'Old Bell'],
    ['de', '<p>Das Konzert ist am Freitag, 15. Januar um 19 Uhr im Rathaus, Getränke, Essen und Musik.</p>', 'Rathaus'],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, body)).toBe(place)
  })
})

describe('by what people travel, and what one learns, is no place', () => {
  test.each([
    ['fr', 'Assemblée', '<p>L’assemblée de l’association Port à Vélo a lieu le mercredi 20 janvier à 20h.</p>'],
    [
      'de',
      'Kurs',
      '<p>Am Dienstag, 19. Januar, um 20 Uhr halten wir einen Kurs zur Einführung in die Leiterplattenherstellung.</p>',
    ],
    [
      'de',
      'Stammtisch',
      '<p>Am Dienstag, 19. Januar, um 20 Uhr ist Stammtisch. Wir reden über die Arbeit im Projekt.</p>',
    ],
  ])('%s: %s: %s', (language, title, body) => {
    expect(placeOf(language, body, title)).toBeUndefined()
  })
})

describe('a house or a street stands right behind the hour, a saint on a line of its own, a house where the meeting is', () => {
  test.each([
    ['fr', '<p>La randonnée a lieu le samedi 23 janvier à 18h place Royale à Pau.</p>', 'place Royale, Pau'],
    ['fr', '<p>La randonnée est le samedi 23 janvier. Départ à 15h place Clémence.</p>', 'place Clémence'],
    [
      'fr',
      '<p>L’atelier a lieu le samedi 23 janvier à 14h30 salle des conférences, entrée libre.</p>',
      'salle des conférences',
    ],
    ['fr', '<p>L’atelier a lieu le samedi 23 janvier au milieu de la rue Serve, à 18h.</p>', 'rue Serve'],
    ['fr', '<p>L’atelier a lieu le samedi 23 janvier à 14h à la Maison de quartier.</p>', 'Maison de quartier'],
    [
      'de',
      '<p>Herzliche Einladung zum Konzert</p><p>Samstag, 23. Januar, 17:00 Uhr, St. Lukas-Kirche in Tünde</p>',
      'St. Lukas-Kirche in Tünde',
    ],
    [
      'nl',
      '<p>Op zaterdag 23 januari om 20 uur is er een lezing.</p><p>De lezing is in het Huis van de Wijk.</p>',
      'Huis van de Wijk',
    ],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, body)).toBe(place)
  })
})

describe('people meet in yards and halls, at the town hall without an article, and in a house right behind the verb', () => {
  test.each([
    ['fr', 'Une réunion se tiendra en mairie le vendredi 15 janvier à 19 h.', 'mairie'],
    [
      'fr',
      "La fête a lieu vendredi 15 janvier à 19h dans la cour de l'école Jules-Verne.",
      "cour de l'école Jules-Verne",
    ],
    ['fr', 'Le départ a lieu vendredi 15 janvier à 9h sur le parking du stade.', 'parking du stade'],
    ['fr', 'La fête aura lieu vendredi 15 janvier. Rendez-vous à 19h sous le préau de l’école.', 'préau de l’école'],
    ['fr', 'Le forum aura lieu salle Jules Verne de 9h à 12h le vendredi 15 janvier.', 'salle Jules Verne'],
    ['fr', 'La réunion est reportée au 15 janvier, même heure (19h), même lieu : salle des fêtes.', 'salle des fêtes'],
    ['nl', 'We vertrekken vrijdag 15 januari om 19 uur bij het station van Baarn.', 'station van Baarn'],
    // a talk on the square is one about it
    ['fr', 'La conférence sur le roman a lieu le vendredi 15 janvier à 19h.', undefined],
    ['de', 'Der Vortrag zu digitalen Werkzeugen ist am Freitag, 15. Januar, um 19 Uhr.', undefined],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, `<p>${body}</p>`)).toBe(place)
  })
})

test('people meet outside a house', () => {
  expect(placeOf('en', '<p>Join us for carols outside the Town Hall on Saturday 16 January at 11am.</p>')).toBe(
    'Town Hall',
  )
  expect(placeOf('en', '<p>Join us for carols outside on Saturday 16 January at 11am.</p>')).toBe(undefined)
})

describe('a house is told with its street, though only its kind is named', () => {
  test.each([
    [
      'it',
      'Sabato 16 gennaio, 19:00, Biblioteca comunale, Via del Mulino 12, Parma',
      'Biblioteca comunale, Via del Mulino 12, Parma',
    ],
    [
      'it',
      'Sabato 16 gennaio | 19:00 | Biblioteca comunale, Via del Mulino 12, Parma',
      'Biblioteca comunale, Via del Mulino 12, Parma',
    ],
    [
      'fr',
      'Samedi 16 janvier, 19h, salle polyvalente, 12 rue du Moulin, 44000 Nantes',
      'salle polyvalente, 12 rue du Moulin, 44000 Nantes',
    ],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, `<p>${body}</p>`)).toBe(place)
  })
})

test('an address stands on lines of its own in Japanese, too', () => {
  const lines = '<p>2027年1月16日(土)<br>19:00 – 21:00<br>市立図書館<br>東京都千代田区丸の内1-2-3</p>'
  expect(placeOf('ja', lines)).toBe('市立図書館, 東京都千代田区丸の内1-2-3')
})

describe('the lines of an envelope are told whole, and no sentence below them', () => {
  test.each([
    [
      'it',
      '<p>15 gennaio 2027, ore 19<br>Casa Verde<br>via del Canale 27<br>59100 Prato</p>',
      'Casa Verde, via del Canale 27, 59100 Prato',
    ],
    [
      'ja',
      '<p>1月15日（金）19:00<br>織物会館<br>〒376-0011 群馬県桐生市相生町2-7</p><p>どなたでもどうぞ。</p>',
      '織物会館, 〒376-0011 群馬県桐生市相生町2-7',
    ],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, body)).toBe(place)
  })
})

describe('a sentence that says where it is answers like a label', () => {
  test.each([
    ['en', 'The venue is the Guildhall.', 'Guildhall'],
    ['de', 'Veranstaltungsort ist das Kornhaus.', 'Kornhaus'],
    ['es', 'El lugar es la Casa Encendida de Cuenca.', 'Casa Encendida de Cuenca'],
    ['pt', 'O local é a Casa da Cultura de Tomar.', 'Casa da Cultura de Tomar'],
    ['nl', 'De locatie is het Koetshuis.', 'Koetshuis'],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, `${DAY_IN[language]}<p>${body}</p>`)).toBe(place)
  })
})
const DAY_IN: Record<string, string> = {
  en: '<p>The next meeting is on Friday 15 January at 7pm.</p>',
  de: '<p>Das nächste Treffen ist am Freitag, 15. Januar, um 19 Uhr.</p>',
  es: '<p>La próxima reunión será el viernes 15 de enero a las 19 h.</p>',
  pt: '<p>O próximo encontro será na sexta, 15 de janeiro, às 19h.</p>',
  nl: '<p>De volgende bijeenkomst is op vrijdag 15 januari om 19.00 uur.</p>',
}

describe('an address that one is told later is none', () => {
  test.each([
    ['en', 'When: 15 January 2027, 7pm<br>Where: address sent after sign-up'],
    ['de', 'Wann: 15. Januar 2027, 19 Uhr<br>Wo: wird nach der Anmeldung mitgeteilt'],
    ['fr', 'Date : 15 janvier 2027, 19h<br>Lieu : communiqué après inscription'],
    ['nl', 'Wanneer: 15 januari 2027, 19.00 uur<br>Waar: krijg je te horen na aanmelding'],
    ['ja', '次回の会は2027年1月15日19時からです。場所は追ってお知らせします。'],
    ['it', 'Il concerto in casa sarà venerdì 15 gennaio alle 19. L’indirizzo sarà comunicato.'],
  ])('%s: %s', (language, body) => {
    const [event] = readPost(language, 'Linen', `<p>${body}</p>`)
    expect([event?.startDate.slice(0, 16), event?.location]).toEqual(['2027-01-15T19:00', undefined])
  })
})

describe('a house is called by its whole name, and where somebody has been is none', () => {
  test.each([
    ['en', 'A talk will be held on Friday 15 January at 7pm in Ashby village hall.', 'Ashby village hall'],
    ['en', 'The course starts on Friday 15 January at 7pm on the second floor of Sentinel House.', 'Sentinel House'],
    ['nl', 'De quiz is op vrijdag 15 januari om 19.00 uur in café ‘De Zwarte Kat’.', 'café ‘De Zwarte Kat’'],
    ['pt', 'O quiz é na sexta, 15 de janeiro, às 19h, no café “O Gato Preto”.', 'café “O Gato Preto”'],
    ['fr', 'Le chœur chante le vendredi 15 janvier à 19h à la Halle aux Grains.', 'Halle aux Grains'],
    ['ja', '朗読会は1月15日（金）19時から市立図書館の視聴覚室で開催します。', '市立図書館の視聴覚室'],
    [
      'fr',
      'Vendredi 15 janvier à 19h, Tom présentera les photos de son voyage à vélo en Norvège et au Japon.',
      undefined,
    ],
    ['de', 'Der Vortrag ist am Freitag, 15. Januar, um 19 Uhr; den Link gibt es auf Anfrage.', undefined],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, `<p>${body}</p>`)).toBe(place)
  })
})

test('a place is told before where to sign up for it', () => {
  const lines =
    '<p>Das Treffen findet am Freitag, 29. Januar ab 18 Uhr statt.</p><p>Wo? Grünau, wie immer. Details findet ihr hier</p>'
  expect(readPost('de', 'Treffen vor Ort', lines)[0]?.location).toBe('Grünau')
})

describe('where people would be if it rained is not where they meet', () => {
  test.each([
    ['fr', "Rendez-vous le samedi 16 janvier à 14h. En cas de pluie, l'événement sera déplacé dans le gymnase."],
    ['es', 'Os esperamos el sábado 16 de enero a las 14h. En caso de lluvia, se celebrará en el gimnasio.'],
    ['pt', 'Esperamos por vocês no sábado, 16 de janeiro, às 14h. Em caso de chuva, será no ginásio.'],
    ['nl', 'Kom op zaterdag 16 januari om 14 uur langs. Bij regen gaan we naar de gymzaal.'],
  ])('%s: %s', (language, sentence) => {
    expect(placeOf(language, `<p>${sentence}</p>`)).toBeUndefined()
  })
})

describe('a word for a meeting point leads to it without a mark', () => {
  test.each([
    ['de', 'Radtour am Sonntag, 17. Januar, 10 Uhr. Treffpunkt Kirchplatz.', 'Kirchplatz'],
    ['es', 'Paseo en bici el domingo 17 de enero a las 10h. Punto de encuentro Plaza Mayor.', 'Plaza Mayor'],
    ['it', 'Biciclettata domenica 17 gennaio alle 10. Punto di ritrovo Piazza Garibaldi.', 'Piazza Garibaldi'],
    ['pt', 'Passeio no domingo, 17 de janeiro, às 10h. Ponto de encontro Largo da Igreja.', 'Largo da Igreja'],
    ['nl', 'Fietstocht op zondag 17 januari, 10 uur. Verzamelpunt Kerkplein.', 'Kerkplein'],
  ])('%s: %s', (language, sentence, place) => {
    expect(placeOf(language, `<p>${sentence}</p>`, 'Bike ride')).toBe(place)
  })
})

describe('in Japanese a label may stand within its line', () => {
  test.each([
    ['日時：1月16日（土）17:00〜20:00、場所：笠間公園'],
    ['日時：1月16日（土）17:00〜20:00　場所：笠間公園'],
    ['日時　1月16日（土）17:00〜20:00　会場　笠間公園'],
    ['日時：1月16日（土）17:00〜20:00 / 会場：笠間公園 / 参加費：無料'],
  ])('%s', (line) => {
    expect(placeOf('ja', `<p>${line}</p>`, '夏祭り')).toBe('笠間公園')
  })
})

test('whom one meets is no place', () => {
  const sentence = 'El sábado 16 de enero a las 18 hs realizaremos un vivo junto al Dr. Gonzalo Ruiz sobre prevención.'
  expect(placeOf('es', `<p>${sentence}</p>`, 'Charla')).toBeUndefined()
})

test('what is shown in a house is no part of it', () => {
  const sentence = 'Am Samstag, 16. Januar, um 15 Uhr zeigen wir im Pfarrheim den Film „Der Himmel“.'
  expect(placeOf('de', `<p>${sentence}</p>`)).toBe('Pfarrheim')
})

test('what it costs is no part of the place', () => {
  const line = 'Vortrag: „Bienen im Garten“, Fr., 15. Januar 2027, 19.30 Uhr, Stadtbücherei, Eintritt 5 €.'
  expect(placeOf('de', `<p>${line}</p>`, 'Vortrag')).toBe('Stadtbücherei')
})

test('the kind of a house is a part of its name', () => {
  expect(placeOf('fr', '<p>Concert samedi 16 janvier à 20h</p><p>Salle Pleyel</p>', 'Concert')).toBe('Salle Pleyel')
})

test.each([
  ['en', 'Because of works at the Lion, we meet on Thursday, 14 January, at the Hart at 8pm.', 'Hart'],
  ['fr', 'En raison de travaux au Lion, nous nous retrouverons jeudi 14 janvier au Cerf à 20h.', 'Cerf'],
  [
    'de',
    'Die Altpapiersammlung findet am Samstag, 16. Januar, statt. Bitte stellen Sie alles an die Straße.',
    undefined,
  ],
])('where something else is the matter is no place: %s: %s', (language, sentence, place) => {
  expect(readPost(language, 'News', `<p>${sentence}</p>`)[0]?.location).toBe(place)
})

test.each([
  [
    '<p>2027年2月7日（日）　午後2時開演（午後1時開場）</p><p>市民文化会館（大ホール）</p><p>一般：1,500円</p>',
    '市民文化会館（大ホール）',
  ],
  ['<p>2027年2月7日（日）　午後2時から</p><p>みどり公民館</p>', 'みどり公民館'],
  ['<p>2027年2月7日（日）　午後2時から</p><p>指揮：佐藤花子</p>', undefined],
])('a hall on a line of its own below the day, in Japanese: %s', (body, place) => {
  expect(readPost('ja', 'コンサート', body)[0]?.location).toBe(place)
})

test.each([
  [
    'de',
    'Der Stammtisch ist am Dienstag, 12. Januar, um 20 Uhr. Treffpunkt ist wieder das FabLab im Alten Postamt (Plan).',
    'FabLab im Alten Postamt',
  ],
  ['en', 'The next meetup is on 12 January at 7pm. The venue is again the Loft in Mill House.', 'Loft in Mill House'],
  ['de', 'Am Dienstag, 12. Januar, um 20 Uhr treffen wir uns im Raum 112 zum Elternabend.', 'Raum 112'],
  ['de', 'Am Sonntag, 17. Januar, werden um 10 Uhr in der Christuskirche 12 Jugendliche gefeiert.', 'Christuskirche'],
  [
    'nl',
    'De bijeenkomst is op dinsdag 12 januari om 19 uur bij Trifork aan Rijnlaan 9-11, 1059 AT Amsterdam.',
    'Trifork, Rijnlaan 9-11, 1059 AT Amsterdam',
  ],
])('where it is, in a sentence of its own or beside numbers: %s: %s', (language, sentence, place) => {
  expect(placeOf(language, `<p>${sentence}</p>`)).toBe(place)
})

test('a bracket ends with its place', () => {
  expect(placeOf('en', '<p>Winners will be announced at the AGM on 14 January (7pm, Library).</p>', 'AGM')).toBe(
    'Library',
  )
})

test.each([
  ['en', '<p>We meet on 12 January at 7pm in the Mill. The location is not the Town Hall as printed.</p>', 'Mill'],
  ['en', '<p>We meet on 12 January at 7pm in the Mill. The venue is only a Short walk from the station.</p>', 'Mill'],
  ['de', '<p>Wir treffen uns am 12. Januar um 19 Uhr im Adler. Der Ort ist nicht die Stadthalle.</p>', 'Adler'],
  ['ja', '<p>2027年2月7日（日）14時からコンサート</p><p>雨天の場合は体育館</p>', undefined],
])('what is said of another house is no answer: %s: %s', (language, body, place) => {
  expect(readPost(language, 'Treffen', body)[0]?.location).toBe(place)
})

describe('what stands around a place does not become one', () => {
  test.each([
    // where one signs up or buys a ticket
    ['en', 'The choir sings on Friday 15 January at 7pm. Sign up at the library.', undefined],
    [
      'fr',
      'Le tournoi aura lieu le vendredi 15 janvier à 14h au boulodrome municipal. Inscriptions au Bar du Centre.',
      'boulodrome municipal',
    ],
    [
      'de',
      'Konzert am Freitag, 15. Januar, 20 Uhr, in der Kulturscheune Neudorf. Karten: Buchladen Weber, Marktgasse 3.',
      'Kulturscheune Neudorf',
    ],
    // who somebody is
    [
      'it',
      'Luca Prati, nato a Buenos Aires, presenta il suo romanzo venerdì 15 gennaio alle 20.30 alla libreria Il Faro, Rimini.',
      'libreria Il Faro, Rimini',
    ],
    [
      'fr',
      "Jean Roux, professeur à l'université de Dijon, donnera une conférence le vendredi 15 janvier à 18h à la médiathèque Jean-Moulin.",
      'médiathèque Jean-Moulin',
    ],
    // an event behind its house
    ['de', 'Am Sonntag, 17. Januar, feiern wir um 10.30 Uhr in der Marienkapelle Gottesdienst.', 'Marienkapelle'],
    [
      'de',
      'Am Freitag, 15. Januar, um 18 Uhr erklärt Jens Holm online, was bei Wärmepumpen zu beachten ist.',
      'Online',
    ],
    ['fr', "L'assemblée a lieu le mercredi 20 janvier à 20h en visioconférence.", 'Online'],
    ['ja', '次回の例会は1月15日(金)19時から、いつもの場所で行います。', undefined],
    // what goes on behind an address
    [
      'en',
      'We meet on Friday 15 January at 7pm at 14 Canal Street, Leeds, two minutes from the station.',
      '14 Canal Street, Leeds',
    ],
    ['en', 'Cooking class on Friday 15 January at 7pm. Register online, please.', undefined],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, `<p>${body}</p>`)).toBe(place)
  })

  test('nor does the line below that says where tickets are sold', () => {
    const lines = '<p>Saturday 16 January 2027, 7.30pm</p><p>Holy Trinity Church, Ilkley</p>'
    expect(placeOf('en', `${lines}<p>Tickets £8 from Bell's Bakery, 4 High Street.</p>`)).toBe(
      'Holy Trinity Church, Ilkley',
    )
  })
})

describe('a place is told whole', () => {
  test.each([
    [
      'en',
      'Jumble sale on Saturday 16 January from 10am. Tea all morning. Weavers Church Hall, Mill Lane.',
      'Weavers Church Hall, Mill Lane',
    ],
    [
      'en',
      'The surgery is on Saturday 16 January at 10am. Community Centre, Beech Grove – no appointment needed.',
      'Community Centre, Beech Grove',
    ],
    [
      'en',
      'Install party on Friday 15 January at 7pm at the Hackspace, 3rd floor, New Station Street.',
      'Hackspace, 3rd floor, New Station Street',
    ],
    [
      'nl',
      'De raad vergadert vrijdag 15 januari om 19.30 uur in de raadzaal van het gemeentehuis.',
      'raadzaal van het gemeentehuis',
    ],
    ['nl', 'Koffieochtend op vrijdag 15 januari om 10.00 uur, Open Hof (Dorpsstraat 10).', 'Open Hof, Dorpsstraat 10'],
    [
      'it',
      'Corso gratuito sabato 16 gennaio dalle 9 alle 13. Croce Verde, via Nuova 4. Posti limitati.',
      'Croce Verde, via Nuova 4',
    ],
    [
      'fr',
      "L'atelier reprend le vendredi 15 janvier à 18h à la Maison des associations, salle 3.",
      'Maison des associations, salle 3',
    ],
    [
      'de',
      'Wir wandern am Sonntag, 17. Januar. Treffpunkt ist um 9 Uhr vor dem Bahnhof Bad Kohlgrub.',
      'Bahnhof Bad Kohlgrub',
    ],
    [
      'es',
      'Quedamos el viernes 15 de enero a las 19:00 delante de la estación de Cercedilla.',
      'estación de Cercedilla',
    ],
    [
      'de',
      'Der Verein lädt am Freitag, 15. Januar, 16 Uhr, zur Versammlung ins Rathaus, Zimmer 12.',
      'Rathaus, Zimmer 12',
    ],
    ['it', 'Il liceo Galilei apre le porte alle famiglie venerdì 15 gennaio dalle 9 alle 12.', 'liceo Galilei'],
    ['ja', '科学館の工作室で、1月16日(土)10時から工作教室を開きます。', '科学館の工作室'],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, `<p>${body}</p>`)).toBe(place)
  })

  test('where a title speaks of a garden, it may be any', () => {
    const body = '<p>Come to our sing-along on Saturday 16 January at 3pm.</p>'
    expect(placeOf('en', body, 'Carols in the Garden')).toBeUndefined()
    const said = '<p>The plant swap takes place in the school garden on Saturday 16 January at 2pm.</p>'
    expect(placeOf('en', said)).toBe('school garden')
  })

  test('where a title alone tells it', () => {
    const body = '<p>Wir feiern am Samstag, 16. Januar ab 15 Uhr mit Musik.</p>'
    expect(placeOf('de', body, 'Fest im Park am See')).toBe('Park am See')
  })
})
