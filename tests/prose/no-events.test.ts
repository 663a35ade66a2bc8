import { describe, expect, test } from 'vitest'
import { readPost, readStarts } from './post.ts'

/** Told on Wednesday, 6 January 2027, below a byline of that day. */
const startsOf = (language: string, title: string, body: string) =>
  readStarts(language, title, `<p>2027-01-06</p><p>${body}</p>`)

describe('minutes are no invitation to the meeting of that day', () => {
  test.each([
    ['en', 'Minutes of the meeting of 6 January 2027', 'The meeting opened at 19:05. Present: Kim, Ada.'],
    ['en', 'Board meeting minutes', 'Date: 6 January 2027</p><p>Time: 19:00</p><p>Present: Kim, Ada.'],
    ['de', 'Sitzungsprotokoll', 'Datum: 6. Januar 2027</p><p>Beginn: 19:00 Uhr</p><p>Anwesend: Kim, Ada.'],
    ['fr', 'Conseil : compte rendu', 'Date : 6 janvier 2027, de 19h à 21h</p><p>Présents : Kim, Ada'],
    ['es', 'Acta de la asamblea', 'Fecha: 6 de enero de 2027. Hora: 19:00–21:00.</p><p>Asistentes: Kim, Ada.'],
    ['pt', 'Ata da reunião de 6 de janeiro de 2027', 'Início: 19h00. Fim: 21h00. Presentes: Kim, Ada.'],
    ['it', 'Verbale della riunione del 6 gennaio 2027', 'La seduta si apre alle ore 19:00. Presenti: Kim, Ada.'],
    ['nl', 'Bestuur: notulen', 'Datum: 6 januari 2027</p><p>Tijd: 19:00–21:00 uur</p><p>Aanwezig: Kim, Ada.'],
    ['ja', '1月6日定例会議事録', '日時：2027年1月6日 19:00～21:00</p><p>出席者：田中、鈴木'],
  ])('%s: %s: %s', (language, title, body) => {
    expect(startsOf(language, title, body)).toEqual([])
  })

  test('but the next one is told, and what minutes are counted in is none', () => {
    const next = 'Present: Kim.</p><p>The next meeting is on Thursday 4 February at 7pm in the library.'
    expect(startsOf('en', 'Minutes of 6 January 2027', next)).toEqual(['2027-02-04T19:00'])
    const talks = 'On 6 January 2027 at 7pm we hold our evening of short talks, everybody is welcome.'
    expect(startsOf('en', 'Talks of five minutes', talks)).toEqual(['2027-01-06T19:00'])
  })
})

describe('where somebody is for some days takes nothing place', () => {
  test.each([
    ['en', 'Our chair will be in Lagos from 20 to 25 May 2027.'],
    ['de', 'Unsere Vorsitzende ist vom 20. bis 25. Mai 2027 in Lagos.'],
    ['fr', 'Notre présidente sera à Lagos du 20 au 25 mai 2027.'],
    ['es', 'Nuestra presidenta estará en Lagos del 20 al 25 de mayo de 2027.'],
    ['pt', 'A nossa presidente estará em Lagos de 20 a 25 de maio de 2027.'],
    ['it', 'La nostra presidente sarà a Lagos dal 20 al 25 maggio 2027.'],
    ['nl', 'Onze voorzitter is van 20 tot 25 mei 2027 in Lagos.'],
    ['ja', '会長は2027年5月20日から25日までラゴスに滞在します。'],
  ])('%s: %s', (language, body) => {
    expect(startsOf(language, 'Lichen 2027', body)).toEqual([])
  })

  test.each([
    ['fr', 'Atelier : retour', 'La formatrice sera à Rome du 7 au 11 février.'],
    ['nl', 'Workshop: terugblik', 'De docent zal van 7 tot 11 februari in Rome zijn.'],
  ])('nor is it what the title names: %s: %s: %s', (language, title, body) => {
    expect(startsOf(language, title, body)).toEqual([])
  })

  test.each([
    ['en', 'LichenCon 2027', 'LichenCon returns to Riga on 8–10 April.'],
    ['de', 'LichenCon 2027', 'Die LichenCon kehrt vom 8. bis 10. April nach Riga zurück.'],
    ['nl', 'LichenCon 2027', 'LichenCon keert van 8 tot 10 april terug naar Riga.'],
    ['fr', 'LichenCon 2027', 'LichenCon revient à Riga du 8 au 10 avril.'],
    ['pt', 'LichenCon 2027', 'A LichenCon regressa a Riga de 8 a 10 de abril.'],
    ['es', 'LichenCon 2027', 'LichenCon vuelve a Riga del 8 al 10 de abril.'],
    ['it', 'LichenCon 2027', 'LichenCon torna a Riga dall’8 al 10 aprile.'],
  ])('but what the title names does: %s: %s: %s', (language, title, body) => {
    expect(startsOf(language, title, body)).toEqual(['2027-04-08'])
  })
})

describe('to lessons, terms and exams nobody is invited', () => {
  test.each([
    ['en', 'Lessons resume on Tuesday 12 January.'],
    ['en', 'Classes resume on Tuesday 12 January 2027 at 9am.'],
    ['en', 'The exams take place from 12 to 16 January 2027.'],
    ['en', 'The spring term begins on Tuesday, 12 January at 8:30 am.'],
    ['de', 'Der Unterricht beginnt wieder am Dienstag, 12. Januar.'],
    ['de', 'Am Dienstag, 12. Januar, um 8 Uhr beginnt der Unterricht wieder.'],
    ['de', 'Das Sommersemester beginnt am Montag, 12. April 2027.'],
    ['de', 'Die Prüfungen finden vom 12. bis 16. Januar 2027 statt.'],
    ['fr', 'Les cours reprennent le mardi 12 janvier 2027 à 8h30.'],
    ['fr', 'Les examens auront lieu du 12 au 16 janvier 2027.'],
    ['es', 'Las clases se reanudan el martes 12 de enero.'],
    ['es', 'Los exámenes tendrán lugar del 12 al 16 de enero de 2027.'],
    ['pt', 'As aulas recomeçam na terça-feira, 12 de janeiro.'],
    ['pt', 'Os exames realizam-se de 12 a 16 de janeiro de 2027.'],
    ['it', 'Le lezioni riprendono martedì 12 gennaio alle 8:30.'],
    ['it', 'Gli esami si terranno dal 12 al 16 gennaio 2027.'],
    ['nl', 'De lessen beginnen weer op dinsdag 12 januari.'],
    ['nl', 'De examens vinden plaats van 12 tot 16 januari 2027.'],
    ['ja', '授業は1月12日（火）から再開します。'],
    ['ja', '期末試験は2027年1月12日（火）から16日（土）まで行われます。'],
  ])('%s: %s', (language, body) => {
    expect(startsOf(language, 'News', body)).toEqual([])
  })

  test.each([
    ['en', 'Knots for beginners', 'The course starts on Tuesday 12 January at 7pm at the mill.', '2027-01-12T19:00'],
    ['en', 'After the exams', 'After the exams we party: join us on Friday 15 January at 8pm.', '2027-01-15T20:00'],
    ['de', 'Knoten', 'Der Kurs beginnt am Dienstag, 12. Januar, um 19 Uhr in der Mühle.', '2027-01-12T19:00'],
    ['de', 'Tanzschule', 'Am Freitag, 15. Januar, um 19 Uhr lädt die Tanzschule zur Party ein.', '2027-01-15T19:00'],
  ])('but to a course and a party they are: %s: %s: %s', (language, title, body, start) => {
    expect(startsOf(language, title, body)).toEqual([start])
  })
})

describe('a rehearsal that there is none of is not told as held, not even at its hour', () => {
  test.each([
    ['en', 'There is no rehearsal on Thursday 14 January at 7.30pm.'],
    ['de', 'Keine Probe am 14. Januar, 19:30 Uhr.'],
    ['de', 'Am Donnerstag, 14. Januar, 19:30 Uhr, findet keine Chorprobe statt.'],
    ['fr', 'Pas de répétition le jeudi 14 janvier à 19h30.'],
    ['es', 'No hay ensayo el jueves 14 de enero a las 19:30.'],
    ['pt', 'Não há ensaio na quinta-feira, 14 de janeiro, às 19h30.'],
    ['it', 'Niente prove giovedì 14 gennaio alle 19:30.'],
    ['nl', 'Geen repetitie op donderdag 14 januari, 19:30 uur.'],
    ['nl', 'Op donderdag 14 januari om 19:30 uur is er geen repetitie.'],
    ['ja', '1月14日（木）19:30の練習はありません。'],
  ])('%s: %s', (language, body) => {
    const events = readPost(language, 'Choir', `<p>2027-01-06</p><p>${body}</p>`)
    expect(events.filter(({ eventStatus }) => eventStatus !== 'EventCancelled')).toEqual([])
  })

  test('but another one is', () => {
    const body = 'Keine Probe am 14. Januar. Am Donnerstag, 21. Januar, um 19:30 Uhr treffen wir uns zum Konzert.'
    expect(startsOf('de', 'Chor', body)).toEqual(['2027-01-21T19:30'])
  })
})

describe('what is off this week is on again later', () => {
  test.each([
    ['en', 'This week’s story time is cancelled. We are back on 21 January at 10am.'],
    ['en', 'Story time is cancelled this week, join us again on 21 January at 10am.'],
    ['de', 'Die Lesung fällt diese Woche aus, weiter geht es am 21. Januar um 10 Uhr.'],
    ['es', 'La lectura de esta semana está cancelada, volvemos el 21 de enero a las 10:00.'],
    ['it', 'La lettura di questa settimana è annullata, si torna il 21 gennaio alle 10:00.'],
    ['ja', '今週のおはなし会は中止です。次回は1月21日10時からです。'],
  ])('%s: %s', (language, body) => {
    const events = readPost(language, 'Story time', `<p>2027-01-06</p><p>${body}</p>`)
    expect(events.map(({ startDate, eventStatus }) => [startDate.slice(0, 16), eventStatus])).toEqual([
      [`2027-01-21T10:00`, 'EventScheduled'],
    ])
  })

  test('but what is this week’s is off', () => {
    const body = '<p>The talk is on Friday 8 January at 7pm.</p><p>This week’s talk is cancelled.</p>'
    expect(readPost('en', 'Talk', body).map(({ eventStatus }) => eventStatus)).toEqual(['EventCancelled'])
  })
})

test.each([
  ['ja', '更新: 2027/02/08 19:00 会場を変更しました。</p><p>みなさまのご参加をお待ちしています。'],
  ['ja', '2027/02/08(月) 追記 会場を変更しました。</p><p>みなさまのご参加をお待ちしています。'],
  ['en', 'Trials are being held up; the report is being organised on Friday 5 February.'],
  ['en', 'A petition against the road is being organised. The deadline is 5 February.'],
])('nor are lines that tell when a text was changed, and what is but organised: %s: %s', (language, body) => {
  expect(startsOf(language, 'News', body)).toEqual([])
})

describe('supplies that are cut, wages that are paid and cisterns that are cleaned are no events', () => {
  test.each([
    ['en', 'The water supply will be interrupted on Tuesday 19 January between 9am and 12pm.'],
    ['de', 'Die Wasserversorgung wird am Dienstag, 19. Januar, von 9 bis 12 Uhr unterbrochen.'],
    ['fr', "Une interruption de l'approvisionnement en eau aura lieu le mardi 19 janvier entre 9h et 12h."],
    ['es', 'El pago se realizará el día 28 de enero.'],
    ['it', 'Il pagamento degli stipendi avrà luogo il 28 gennaio.'],
    ['pt', "A limpeza da caixa d'água será realizada no dia 19 de janeiro."],
    ['nl', 'De betaling van de salarissen vindt plaats op 28 januari.'],
    ['ja', '給与の支払いは1月28日に行います。'],
    ['pt', 'A água será cortada na terça-feira, 19 de janeiro, das 9h às 17h, na rua da Escola.'],
    ['fr', 'Les inscriptions pour la rentrée auront lieu du 18 au 29 janvier à la mairie.'],
    ['nl', 'Op donderdag 14 januari (een vrije dag) is het oude gemeentehuis gesloten.'],
  ])('%s: %s', (language, sentence) => {
    expect(readStarts(language, 'News', `<p>${sentence}</p>`)).toEqual([])
  })

  test('but people who clean together are', () => {
    const sentence = 'O mutirão de limpeza será realizado no dia 19 de janeiro.'
    expect(readStarts('pt', 'Mutirão de limpeza', `<p>${sentence}</p>`)).toEqual(['2027-01-19'])
  })
})

describe('but people speak of supplies, clean beaches, and pay at the door', () => {
  test.each([
    ['de', 'Vortrag über die Wasserversorgung am Mittwoch, 13. Januar, um 19 Uhr im Rathaus.', '2027-01-13T19:00'],
    ['pt', 'Ação de limpeza da praia no sábado, 16 de janeiro, às 9h.', '2027-01-16T09:00'],
    ['fr', 'Collecte de déchets sur la plage samedi 16 janvier à 10h, venez nombreux !', '2027-01-16T10:00'],
    ['nl', 'De molen is in werking op zaterdag 16 januari van 10 tot 16 uur, kom langs.', '2027-01-16T10:00'],
    ['ja', '前期の発表会は1月16日10時から開催します。', '2027-01-16T10:00'],
  ])('%s: %s', (language, sentence, start) => {
    expect(readStarts(language, 'News', `<p>${sentence}</p>`)).toEqual([start])
  })
})
