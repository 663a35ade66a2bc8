import { describe, expect, test } from 'vitest'
import { readPost, readStarts } from './post.ts'

const placeOf = (language: string, body: string, title = 'Linen') => readPost(language, title, body)[0]?.location

describe('who says that people see one another again announces it', () => {
  test.each([
    ['es', 'El viernes 29 de enero nos volvemos a juntar.', '2027-01-29'],
    ['es', 'El sábado 30 de enero volveremos a vernos en el patio.', '2027-01-30'],
    ['es', 'Nos juntaremos el 30 de enero en el bar.', '2027-01-30'],
    ['pt', 'No sábado 30 de janeiro vamos nos encontrar na sede.', '2027-01-30'],
    ['pt', 'No sábado, 30 de janeiro, voltamos a nos reunir na sede.', '2027-01-30'],
    ['pt', 'No sábado, 30 de janeiro, a gente se encontra na sede.', '2027-01-30'],
    ['pt', 'Nos reuniremos no dia 30 de janeiro na biblioteca.', '2027-01-30'],
    ['pt', 'Reunimo-nos no dia 30 de janeiro na biblioteca.', '2027-01-30'],
    ['es', 'Este sábado abrimos el hacklab a partir de las 16hs.', '2027-01-09T16:00'],
    ['pt', 'Nesta quinta tem noite do linho! A partir das 19h30 no Garoa.', '2027-01-07T19:30'],
    ['it', 'Ci rivediamo il 30 gennaio al circolo.', '2027-01-30'],
    ['it', 'Ci ritroveremo il 30 gennaio al circolo.', '2027-01-30'],
    ['ja', '1月30日に長野Ruby会議を行います。', '2027-01-30'],
  ])('%s: %s', (language, sentence, start) => {
    expect(readStarts(language, 'Linen', `<p>${sentence}</p>`)).toEqual([start])
  })
})

test('a day of Linux is an event', () => {
  const line = 'Sabato 30 gennaio presso la sede, Via Roma 19, dalle ore 9 alle ore 19.'
  expect(readStarts('it', 'LinuxDay 2027', `<p>${line}</p>`)).toEqual(['2027-01-30T09:00'])
})

describe('far below the top a sentence still announces what it calls an event', () => {
  const report = Array.from({ length: 28 }, (_, at) => `<p>Zeile ${at}.</p>`).join('')
  test.each([
    ['ja', '7月7日にみどり会館でUnityの勉強会を開催します。', '2027-07-07'],
    ['en', 'On 7 July we meet for a workshop on looms.', '2027-07-07'],
    ['it', 'Il 7 luglio organizziamo un laboratorio e vi aspettiamo.', '2027-07-07'],
  ])('%s: %s', (language, sentence, start) => {
    expect(readStarts(language, 'Linen', `${report}<p>${sentence}</p>`)).toEqual([start])
  })
})

describe('a sentence that begins with a word for the place tells it', () => {
  test.each([
    ['ja', '次の例会は2月22日（月）13時からです。場所は駅前の市民会館です。', '駅前の市民会館'],
    [
      'ja',
      '次の例会は，2月22日（月）の午前9時〜午後4時です。会場は10階建てビル「みどり」の8階「810A室」となります。見学も歓迎します。',
      '10階建てビル「みどり」の8階「810A室」',
    ],
    ['ja', '2月22日（月）に例会を行います。 場所は、みどり会館の会議室で行います。', 'みどり会館の会議室'],
  ])('%s: %s', (language, sentence, place) => {
    expect(placeOf(language, `<p>${sentence}</p>`)).toBe(place)
  })
})

describe('a link behind a place is no part of it', () => {
  test.each([
    ['ja', '日程：2月22日（月）13:00より<br>場所：みどりセンター http://midori.example/access**', 'みどりセンター'],
    ['ja', '日程：2月22日（月）13:00より<br>場所：みどりセンター（https://midori.example/access）', 'みどりセンター'],
    ['en', 'Date: 22 February, 7pm<br>Place: Green Centre https://green.example/access', 'Green Centre'],
    [
      'it',
      'La serata si terrà il 22 febbraio alle ore 19.00. Siamo in Via Montello 7, 31100 Treviso www.sala.example Facebook',
      'Via Montello 7, 31100 Treviso',
    ],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, `<p>${body}</p>`)).toBe(place)
  })
})

describe('how long a thing lasts is no hour of the day', () => {
  test.each([
    ['pt', 'No dia 19/02/2027 acontece a oficina. Duração mínima de 3h30 e máxima 4h.', '2027-02-19'],
    ['fr', 'Le 19 février 2027, venez à l’atelier, d’une durée de 3h30.', '2027-02-19'],
    ['it', 'Il 19 febbraio 2027 vi aspettiamo al laboratorio. La durata è di 1h30.', '2027-02-19'],
    ['es', 'El 19 de febrero de 2027 os esperamos en el taller, que dura 2h30.', '2027-02-19'],
    ['es', 'El 19 de febrero de 2027 os esperamos en el taller, que dura de 18h30 a 20h.', '2027-02-19T18:30'],
  ])('%s: %s', (language, body, start) => {
    expect(readStarts(language, 'Linen', `<p>${body}</p>`)).toEqual([start])
  })
})

describe('“this” before a day of the title is no part of its name', () => {
  test.each([
    ['es', 'Este miércoles 13 de enero - El telar construye', 'El telar construye'],
    ['pt', 'Neste sábado, 16 de janeiro: oficina de pão', 'oficina de pão'],
    ['it', 'Questo sabato 16 gennaio: laboratorio di pane', 'laboratorio di pane'],
    ['en', 'This Saturday 16 January: bread workshop', 'bread workshop'],
    ['de', 'Nächsten Samstag, 16. Januar: Backkurs', 'Backkurs'],
    ['fr', 'Prochain atelier le 16 janvier', 'Prochain atelier'],
  ])('%s: %s', (language, title, name) => {
    const [event] = readPost(language, title, '<p>14:00, 16/01/2027 😊</p>')
    expect(event?.name).toBe(name)
  })
})

describe('what people will do together on a day is an event', () => {
  test.each([
    ['pt', 'No dia 17 de fevereiro, das 14h às 20h, vamos promover o Festerlinho.', '2027-02-17T14:00'],
    ['ja', '次回のみどり会は、2月8日（月）を予定しています。', '2027-02-08'],
  ])('%s: %s', (language, body, start) => {
    expect(readStarts(language, 'Linen', `<p>${body}</p>`)).toEqual([start])
  })
})

describe('a call for speakers, what was a year ago, and who came today are no events', () => {
  test.each([
    [
      'ja',
      'スピーカーを募集します',
      '<p>本日よりみどりConf 2027のスピーカーを募集します。</p><h3>締切日</h3><p>2027/2/9(火) 23:59 (JST)</p>',
    ],
    ['ja', '会の話', '<p>去年のいい肉の日（11月29日）に開催した会の話をします。</p>'],
    [
      'ja',
      '例会',
      '<p>2027/1/6（水）13時より例会を開催しました。</p><p>今日は、近くの町からの参加者でにぎやかになりました。</p>',
    ],
  ])('%s: %s', (language, title, body) => {
    expect(readStarts(language, title, body)).toEqual([])
  })
})

describe('a place goes as far as its name', () => {
  test.each([
    [
      'it',
      'Sabato 16 gennaio, dalle 9 alle 18, presso Telaio Srl di Cernusco sul Naviglio (mappa), faremo un laboratorio.',
      'Telaio Srl di Cernusco sul Naviglio',
    ],
    [
      'it',
      'Il corso si svolgerà il 16 gennaio presso la nuova piscina, in Via dello Sport 4 a Bologna, dalle ore 20:00 alle ore 21:30.',
      'nuova piscina, Via dello Sport 4, Bologna',
    ],
    [
      'it',
      "Sabato 16 gennaio alle 21, nell'ambito della Settimana del Lino, si terrà un incontro nella Biblioteca Civica.",
      'Biblioteca Civica',
    ],
    [
      'pt',
      'A noite será na sexta, 15 de janeiro às 21h. Encontramo-nos no Círculo Linho, rua Roma 3, Porto.',
      'Círculo Linho, rua Roma 3, Porto',
    ],
    ['it', 'La serata sarà venerdì 15 gennaio alle 21 al Circolo Arci, via Roma 3.', 'Circolo Arci, via Roma 3'],
    [
      'es',
      'El sábado 16 de enero a las 12:00 recibimos al CD Lino en el Polideportivo Municipal.',
      'Polideportivo Municipal',
    ],
    [
      'pt',
      'A equipa joga no domingo, dia 17 de janeiro, pelas 15h00, frente ao CD Linho, no Pavilhão Municipal.',
      'Pavilhão Municipal',
    ],
    ['it', 'Domenica 17 gennaio alle 14.30 la partita si gioca al campo comunale.', 'campo comunale'],
    [
      'pt',
      'A caminhada é no sábado, 30 de janeiro. Ponto de encontro: 9h30 na estação de São Bento.',
      'estação de São Bento',
    ],
    ['es', 'La excursión es el sábado 30 de enero. Quedamos a las 9 en la estación de Atocha.', 'estación de Atocha'],
    ['it', 'Sabato 30 gennaio ci troviamo alle 9 alla stazione di Porta Nuova.', 'stazione di Porta Nuova'],
    ['ja', '1月17日（日）に市民体育館において大会を開催いたします。', '市民体育館'],
    ['ja', '1月17日（日）13時から勉強会をします＠みどり公民館', 'みどり公民館'],
    ['es', 'Nuestro próximo encuentro es el sábado 16 de enero, en Mar del Plata.', 'Mar del Plata'],
    [
      'es',
      'Se convoca asamblea general el 16 de enero a las 19:00 en primera convocatoria y a las 19:30 en segunda, en el local social.',
      'local social',
    ],
    [
      'pt',
      'A assembleia será no dia 16 de janeiro, às 20h00 em primeira convocatória e às 20h30 em segunda convocatória, na sede social.',
      'sede social',
    ],
    [
      'ja',
      '1月16日に読書会を開催します。</p><ul><li>開催場所：みどり社会議室</li></ul><p>会場はみどり社さんが提供してくれました。ありがとうございます！みどり社さんは、本を作っています。',
      'みどり社会議室',
    ],
    ['ja', '2月8日（月）19:30より読書会を開催する予定です。場所は渋谷で会場提供はみどり社さんです。', '渋谷'],
  ])('%s: %s', (language, body, place) => {
    expect(placeOf(language, `<p>${body}</p>`)).toBe(place)
  })
})

test('a place stands in the quoted notice that tells the day', () => {
  const body = `<p>Come annunciato, venerdì 29 gennaio ci sarà una presentazione a Bologna.</p>
    <blockquote><p>Venerdì 29 gennaio 2027, ore 20.30, presso la sala consiliare, in via dello Scalo 21 a Bologna:</p></blockquote>`
  expect(placeOf('it', body)).toBe('sala consiliare, via dello Scalo 21, Bologna')
})

test('an hour behind how long it lasts is an hour', () => {
  const body = 'No dia 19/02/2027 acontece a oficina. Terá uma hora de duração, começando 19h.'
  expect(readStarts('pt', 'Linen', `<p>${body}</p>`)).toEqual(['2027-02-19T19:00'])
})

describe('a title with its day and an invitation right below it tell an event', () => {
  test.each([
    [
      'pt',
      'Linho Pub - 08 de Junho de 2027',
      '<p>Venha tomar um chá conosco! O Linho Pub é um encontro da comunidade.</p>',
    ],
    ['es', 'Lino Pub - 8 de junio de 2027', '<p>¡Ven a tomar un té! El Lino Pub es un encuentro informal.</p>'],
    ['it', 'Lino Pub - 8 giugno 2027', '<p>Vieni a bere un tè con noi!</p><p>Il Lino Pub è un incontro informale.</p>'],
    ['en', 'Linen Pub - 8 June 2027', '<p>Come and have tea with us! The Linen Pub is an informal meetup.</p>'],
  ])('%s: %s', (language, title, body) => {
    expect(readStarts(language, title, body)).toEqual(['2027-06-08'])
  })

  test.each([
    ['en', 'Call for papers - 8 June 2027', '<p>We invite you to send a talk for the conference.</p>'],
    ['es', 'Lino 3.2 - 8 de junio de 2027', '<p>¡Únete! La versión de la reunión está a la venta.</p>'],
  ])('and no limit and no release: %s: %s', (language, title, body) => {
    expect(readStarts(language, title, body)).toEqual([])
  })
})

test.each([
  ['es', 'Anunciaremos el ganador el 12 de febrero a las 17:00.'],
  ['pt', 'Divulgaremos o ganhador no dia 12 de fevereiro às 17:00.'],
])('who tells the winner then invites nobody: %s: %s', (language, body) => {
  expect(readStarts(language, 'Linen', `<p>${body}</p>`)).toEqual([])
})

test.each([
  ['es', 'El 20 de enero a las 14:00 termina el plazo para pedir la beca.'],
  ['pt', 'No dia 20 de janeiro às 14h termina o prazo para pedir a bolsa.'],
  ['de', 'Am 20. Januar um 14 Uhr endet die Frist für Anträge.'],
])('the day on which a time limit ends is no event: %s: %s', (language, body) => {
  expect(readStarts(language, 'Linen', `<p>${body}</p>`)).toEqual([])
})

test.each([
  ['es', 'El miércoles 20 de enero a las 19 estaremos con la reunión. Inscríbete con un evento en Facebook.'],
  ['pt', 'O encontro será dia 20 de janeiro às 19h. Inscreva-se no Sympla.'],
])('a network is no place: %s: %s', (language, body) => {
  expect(placeOf(language, `<p>${body}</p>`)).toBeUndefined()
})

describe('when a post was written is no event', () => {
  const teaser = (title: string, stamp: string) => `<h3>${title}</h3><p>${stamp}</p>`
  test('of posts that are offered below a text, each with its minute', () => {
    const body = `<p>The phone is here.</p>${teaser('The old phone gets an update', 'Jan 9, 2027, 6:47 PM UTC')}
      ${teaser('Its camera is good', 'Jan 12, 2027, 4:55 PM UTC')}`
    expect(readStarts('en', 'The new phone', body)).toEqual([])
  })
  test('but what begins on the quarter of an hour is', () => {
    const body = `${teaser('Barn dance', 'Jan 9, 2027, 6:45 PM')}${teaser('Quiz night', 'Jan 12, 2027, 5:00 PM')}`
    expect(readStarts('en', 'Events in January', body)).toEqual(['2027-01-09T18:45', '2027-01-12T17:00'])
  })
})

test('what has its hour behind its name is a point of a programme, too', () => {
  const body = `<p>The Team Championships will be held on Sunday 24 January 2027 at the Moor Hall.</p><p>There are three
    sections.</p><ul><li>Open</li><li>Seniors</li><li>Juniors</li></ul><p>There are twenty teams.</p><h2>Schedule</h2>
    <ul><li>Round 1: 10:00am</li><li>Round 2: 12:40pm</li><li>Round 3: 3:20pm</li><li>Prizes: 5:50pm</li></ul>`
  expect(readStarts('en', 'Team Championships', body)).toEqual(['2027-01-24T10:00'])
})

describe('a name of the title, with a day behind its verb, is announced', () => {
  test.each([
    ['en', 'LinenCon', 'LinenCon will be on 10 March 2027 at the Old Mill.', ['2027-03-10']],
    ['es', 'LinoFest 2027', 'El LinoFest se celebrará el 10 de marzo de 2027 en el Molino.', ['2027-03-10']],
    ['fr', 'Le LinFest arrive', 'Le LinFest se tiendra le 10 mars 2027 à la Halle.', ['2027-03-10']],
    ['en', 'Office move', 'The move will be on 10 March 2027.', []],
    ['en', 'Elections', 'The elections are on 10 March 2027.', []],
    ['en', 'LoomOS 8', 'LoomOS 8 will be released on 10 March 2027.', []],
  ])('%s: %s', (language, title, sentence, starts) => {
    expect(readStarts(language, title, `<p>${sentence}</p>`)).toEqual(starts)
  })
})

describe('what lasts some days may say so first', () => {
  test.each([
    ['de', 'An drei Tagen, vom 6. bis zum 8. April, jeweils von 11-13 Uhr, bauen wir Webstühle.', '2027-04-06T11:00'],
    [
      'it',
      'Per quattro giorni, dal 5 al 8 luglio, dalle 9 alle 13, i ragazzi impareranno a tessere.',
      '2027-07-05T09:00',
    ],
  ])('%s: %s', (language, sentence, start) => {
    expect(readStarts(language, 'Leinen', `<p>${sentence}</p>`)).toEqual([start])
  })
})

test('minutes that say when the next time is tell that day', () => {
  expect(
    readStarts('ja', '1月のレポート', '<p>昨日は12名が参加しました。</p><p>次回は2月10日（水）19時からです。</p>'),
  ).toEqual(['2027-02-10T19:00'])
})

test('the hour at which the last of several days is over begins nothing', () => {
  const line = 'Vom 22. bis 24. Januar spinnen wir. Los geht es am Freitag um 18 Uhr, am Sonntag um 15 Uhr ist Schluss.'
  const body = `<p>${line}</p>`
  expect(
    readPost('de', 'Spinnwochenende', body).map(({ startDate, endDate }) => [startDate.slice(0, 16), endDate]),
  ).toEqual([['2027-01-22T18:00', '2027-01-24']])
})

test('the evening of today makes no event of what is repaired then', () => {
  expect(readStarts('nl', 'Storing', '<p>Vanavond tussen 20 en 22 uur werken we aan de server.</p>')).toEqual([])
})

test('hours in full are also typed with letters', () => {
  expect(
    readStarts('de', 'Einweisung', '<p>Die nächste machen wir am Donnerstag, den 14.1., ab 19.oo Uhr.</p>'),
  ).toEqual(['2027-01-14T19:00'])
})

test('what stands under the heading of a year that is over was then, up to a heading above', () => {
  const body = `<h2>2025</h2><h3>May meetup (27 May)</h3><p>Talks on flax.</p><h3>March meetup (13 March)</h3><p>Talks on wool.</p>
    <h2>Next</h2><p>Join us for the meetup on 17 March at 7 pm in the hall.</p>`
  expect(readStarts('en', 'Events', body)).toEqual(['2027-03-17T19:00'])
})

test('what stands under the heading of a year that is over was then, up to a heading above', () => {
  const body = `<h2>2025</h2><h3>May meetup (27 May)</h3><p>Talks on flax.</p><h3>March meetup (13 March)</h3><p>Talks on wool.</p>
    <h2>Next</h2><p>Join us for the meetup on 17 March at 7 pm in the hall.</p>`
  expect(readStarts('en', 'Events', body)).toEqual(['2027-03-17T19:00'])
})
