import { describe, expect, test } from 'vitest'
import { readPost, readStarts } from './post.ts'

const EVENT: Record<string, [title: string, text: string]> = {
  en: ['Puppet workshop', 'On Saturday 6 February at 10am there will be a puppet workshop in the library.'],
  de: ['Puppen-Workshop', 'Am Samstag, 6. Februar, um 10 Uhr findet im Bürgerhaus ein Puppen-Workshop statt.'],
  fr: ['Atelier marionnettes', 'Samedi 6 février à 10h aura lieu un atelier marionnettes à la médiathèque.'],
  es: ['Taller de títeres', 'El sábado 6 de febrero a las 10h se celebrará un taller de títeres en la biblioteca.'],
  it: ['Laboratorio di burattini', 'Sabato 6 febbraio alle 10 si terrà in biblioteca un laboratorio di burattini.'],
  pt: [
    'Oficina de marionetas',
    'No sábado, 6 de fevereiro, às 10h, realiza-se uma oficina de marionetas na biblioteca.',
  ],
  nl: ['Poppenworkshop', 'Op zaterdag 6 februari om 10.00 uur vindt in de bibliotheek een poppenworkshop plaats.'],
  ja: ['人形劇ワークショップ', '2月6日（土）10時より図書館で人形劇ワークショップを開催します。'],
}

describe('the day on which one may register is no event', () => {
  test.each([
    ['en', 'You can register from Monday 25 January at 9am.'],
    ['en', 'Tickets go on sale on Monday 25 January at 9am.'],
    ['en', 'Booking opens at 9am on Monday 25 January.'],
    ['en', 'On Monday 25 January at 9am registration opens.'],
    ['de', 'Karten gibt es ab Montag, 25. Januar, 10 Uhr in der Buchhandlung.'],
    ['de', 'Anmelden kann man sich ab Montag, 25. Januar, um 9 Uhr.'],
    ['de', 'Anmeldung: ab Montag, 25. Januar, 9 Uhr telefonisch'],
    ['de', 'Eine Anmeldung ist ab Montag, 25. Januar, 9 Uhr möglich.'],
    ['de', 'Anmeldestart ist am Montag, 25. Januar, um 9 Uhr.'],
    ['de', 'Am Montag, 25. Januar, um 9 Uhr beginnt die Anmeldung.'],
    ['fr', 'Inscriptions à partir du lundi 25 janvier à 9h.'],
    ['es', 'Inscripciones a partir del lunes 25 de enero a las 9h.'],
    ['es', 'Las inscripciones se abren el lunes 25 de enero a las 9h.'],
    ['it', 'Iscrizioni da lunedì 25 gennaio alle 9 allo sportello.'],
    ['it', 'Le iscrizioni aprono lunedì 25 gennaio alle 9.'],
    ['pt', 'As inscrições abrem na segunda-feira, 25 de janeiro, às 9h.'],
    ['nl', 'De kaartverkoop start op maandag 25 januari om 9.00 uur.'],
    ['ja', '申込：1月25日（月）10時より電話にて受付'],
    ['ja', '1月25日（月）9時から受け付けます。'],
    ['ja', '整理券は1月25日（月）午前9時より窓口で配布します'],
    ['ja', '※募集開始は1/25（月）12:00です'],
  ])('%s: %s', (language, text) => {
    const [title = '', event] = EVENT[language] ?? []
    expect(readStarts(language, title, `<p>${event}</p><p>${text}</p>`)).toEqual(['2027-02-06T10:00'])
    expect(readStarts(language, title, `<p>${text}</p><p>${event}</p>`)).toEqual(['2027-02-06T10:00'])
  })
})

describe('nor is that on which its tickets are picked up, its stalls set up, or it is rehearsed', () => {
  test.each([
    ['en', 'Tickets can be picked up at the office on Friday 5 February from 9am to 2pm.'],
    ['en', 'Stallholders can set up on Friday 5 February from 4pm to 7pm.'],
    ['en', 'The dress rehearsal is on Thursday 4 February at 7pm.'],
    ['de', 'Aufbau: Freitag, 5. Februar, 16 bis 19 Uhr'],
    ['de', 'Die Generalprobe ist am Donnerstag, 4. Februar, um 19 Uhr.'],
    ['fr', "Les invitations peuvent être retirées à l'accueil à partir du lundi 25 janvier, de 9h à 14h."],
    ['fr', 'Installation le vendredi 5 février de 16h à 19h'],
    ['fr', 'La répétition générale a lieu le jeudi 4 février à 20h.'],
    ['es', 'Las entradas pueden recogerse el viernes 5 de febrero de 9 a 14h.'],
    ['it', 'I biglietti possono essere ritirati venerdì 5 febbraio dalle 16 alle 19.'],
    ['it', 'La prova generale è giovedì 4 febbraio alle 20.'],
    ['pt', 'Os convites podem ser levantados a partir de segunda-feira, 25 de janeiro, das 9h às 14h.'],
    ['pt', 'Ensaio geral na quinta-feira, 4 de fevereiro, às 20h.'],
    ['nl', 'De generale repetitie is op donderdag 4 februari om 20.00 uur.'],
  ])('%s: %s', (language, text) => {
    const [title = '', event] = EVENT[language] ?? []
    expect(readStarts(language, title, `<p>${event}</p><p>${text}</p>`)).toEqual(['2027-02-06T10:00'])
  })
})

describe('what one may register for is an event', () => {
  test.each([
    ['en', 'Register now for the puppet workshop from 6 to 8 February in the library. Join us!', '2027-02-06'],
    ['en', 'Book your tickets now: the show opens on Saturday 6 February at 7pm.', '2027-02-06T19:00'],
    ['en', 'Tickets are available for our show on Saturday 6 February at 7pm.', '2027-02-06T19:00'],
    ['en', 'Our fun run is on Saturday 6 February. Registration is from 9am.', '2027-02-06T09:00'],
    ['de', 'Jetzt anmelden zum Kurs am Samstag, 6. Februar, ab 10 Uhr!', '2027-02-06T10:00'],
    ['de', 'Eintrittskarten kosten 5 Euro und das Fest beginnt am Samstag, 6. Februar.', '2027-02-06'],
    ['fr', 'Réservez vos places, le spectacle commence le samedi 6 février à 20h.', '2027-02-06T20:00'],
    ['es', 'Inscripciones abiertas para el taller que comienza el sábado 6 de febrero a las 10h.', '2027-02-06T10:00'],
    ['it', 'Iscrizioni aperte per il laboratorio che inizia sabato 6 febbraio alle 10.', '2027-02-06T10:00'],
    ['nl', 'Schrijf je nu in: de cursus start op zaterdag 6 februari om 19.00 uur.', '2027-02-06T19:00'],
    ['ja', '2月6日（土）12時30分受付、13時開演', '2027-02-06T13:00'],
  ])('%s: %s', (language, text, start) => {
    expect(readStarts(language, EVENT[language]?.[0] ?? '', `<p>${text}</p>`)).toEqual([start])
  })
})

describe('of “not on one day, but on another” the other holds', () => {
  test.each([
    ['en', 'The meetup takes place not on January 13, but on January 20 at 7pm.'],
    ['en', 'The meetup will not take place on January 13, but on January 20 at 7pm.'],
    ['de', 'Wir treffen uns nicht am 13. Januar, sondern am 20. Januar um 19 Uhr.'],
    ['de', 'Das Treffen findet nicht am 13., sondern am 20. Januar um 19 Uhr statt.'],
    ['fr', "La réunion n'aura pas lieu le 13 janvier mais le 20 à 19h."],
    ['es', 'La reunión no será el 13 de enero, sino el 20 de enero a las 19h.'],
    ['it', 'La riunione si terrà non il 13 gennaio, ma il 20 gennaio alle 19.'],
    ['pt', 'A reunião não será no dia 13 de janeiro, mas no dia 20 de janeiro, às 19h.'],
    ['nl', 'De vergadering is niet op 13 januari, maar op 20 januari om 19.00 uur.'],
    ['ja', '勉強会は1月13日（水）ではなく、1月20日（水）19時に開催します。'],
  ])('%s: %s', (language, text) => {
    const events = readPost(language, 'Meetup', `<p>${text}</p>`)
    expect(events.map(({ startDate }) => startDate.replace(/\[.*/, ''))).toEqual(['2027-01-20T19:00'])
    expect(events[0]).toMatchObject({ eventStatus: 'EventScheduled' })
  })
})

describe('the holidays in a list of dates are none', () => {
  test.each([
    ['en', 'Friday 15 January, 7.30pm: film night', 'Half term 15–19 February'],
    ['en', 'Friday 15 January, 7.30pm: film night', '15–19 February: half term (no rehearsals)'],
    ['de', 'Freitag, 15. Januar, 19.30 Uhr: Filmabend', 'Winterferien: 15.–19. Februar'],
    ['fr', 'Vendredi 15 janvier, 19h30 : soirée cinéma', 'Vacances d’hiver du 15 au 19 février'],
    ['es', 'Viernes 15 de enero, 19:30: noche de cine', 'Vacaciones del 15 al 19 de febrero'],
    ['it', 'Venerdì 15 gennaio, ore 19.30: serata cinema', 'Vacanze dal 15 al 19 febbraio'],
    ['pt', 'Sexta-feira, 15 de janeiro, 19h30: noite de cinema', 'Férias de 15 a 19 de fevereiro'],
    ['nl', 'Vrijdag 15 januari, 19.30 uur: filmavond', 'Voorjaarsvakantie 15–19 februari'],
    ['ja', '1月15日（金）19:30 映画の夕べ', '春休み：2月15日～19日'],
  ])('%s: %s; %s', (language, event, holidays) => {
    const list = `<ul><li>${event}</li><li>${event.replace('15', '22')}</li><li>${holidays}</li></ul>`
    const starts = ['2027-01-15T19:30', '2027-01-22T19:30']
    expect(readStarts(language, language === 'ja' ? '予定' : 'Agenda', list)).toEqual(starts)
  })

  test.each([
    [
      'en',
      'Half-term club',
      'Our half-term club runs from Monday 15 to Friday 19 February at St Mary’s Hall.',
      '2027-02-15',
    ],
    ['en', 'Half term workshop', 'Half term workshop: Monday 15 February, 10am, in the library.', '2027-02-15T10:00'],
    ['de', 'Ferienkurs', 'Der Ferienkurs findet vom 15. bis 19. Februar im Bürgerhaus statt.', '2027-02-15'],
    ['fr', 'Stage de vacances', 'Stage de vacances du 15 au 19 février à la médiathèque.', '2027-02-15'],
  ])('%s: but what takes place in them is one: %s', (language, title, text, start) => {
    expect(readStarts(language, title, `<p>${text}</p>`)).toEqual([start])
  })

  test('nor is an election; its hustings are', () => {
    expect(
      readStarts('en', 'Elections', '<p>The elections are coming up on Thursday 21 January; vote from 7am.</p>'),
    ).toEqual([])
    const hustings = '<p>Election hustings: Tuesday 19 January, 7pm, Town Hall. All welcome.</p>'
    expect(readStarts('en', 'Election hustings', hustings)).toEqual(['2027-01-19T19:00'])
  })
})
