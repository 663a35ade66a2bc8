import { describe, expect, test } from 'vitest'
import { readPost, readStarts } from './post.ts'

describe('what is moved is told on its new day', () => {
  test.each([
    ['en', 'The reading group has been moved from 10 February to 17 February at 8pm.', '2027-02-17T20:00'],
    ['fr', 'La séance du mercredi 10 février est décalée au mercredi 17 février à 20h.', '2027-02-17T20:00'],
    ['es', 'La sesión se traslada del 10 de febrero al 17 de febrero a las 20:00.', '2027-02-17T20:00'],
    ['pt', 'A sessão foi transferida de 10 de fevereiro para 17 de fevereiro às 20h.', '2027-02-17T20:00'],
    ['nl', 'De leesclub is verplaatst van 10 februari naar 17 februari om 20 uur.', '2027-02-17T20:00'],
    ['ja', '読書会は2月10日から2月17日に変更になりました。', '2027-02-17'],
    ['en', 'The reading has been put off from 10 February to 17 February at 8pm.', '2027-02-17T20:00'],
    ['en', 'We push the reading back a week, to 17 February at 8pm.', '2027-02-17T20:00'],
    ['es', 'La sesión pasa del 10 de febrero al 17 de febrero a las 20:00.', '2027-02-17T20:00'],
    ['it', 'La lettura è anticipata di una settimana a mercoledì 17 febbraio, ore 20.', '2027-02-17T20:00'],
    ['pt', 'A sessão foi reagendada para 17 de fevereiro, às 20h.', '2027-02-17T20:00'],
    ['nl', 'De leesclub van 10 februari is uitgesteld tot 17 februari om 20 uur.', '2027-02-17T20:00'],
    ['ja', '2月10日の読書会は、2月17日に順延します。', '2027-02-17'],
  ])('%s: %s', (language, text, start) => {
    const events = readPost(language, 'Lezing', `<p>${text}</p>`)
    expect(events.map(({ startDate }) => startDate.replace(/\[.*/, ''))).toEqual([start])
    expect(events[0]).toMatchObject({ eventStatus: 'EventRescheduled' })
    expect(events[0]?.endDate).toBeUndefined()
  })
})

describe('what is moved to another day at the same time begins at the old hour', () => {
  test.each([
    ['en', 'The reading on Saturday 6 February at 8pm has been postponed to Saturday 20 February, same time.'],
    ['de', 'Die Lesung am Samstag, 6. Februar, 20 Uhr wird auf Samstag, 20. Februar verschoben, zur gleichen Zeit.'],
    ['fr', 'La lecture prévue samedi 6 février à 20h est reportée au samedi 20 février, à la même heure.'],
    ['es', 'El recital del sábado 6 de febrero a las 20:00 se aplaza al sábado 20 de febrero, a la misma hora.'],
    ['it', 'La lettura di sabato 6 febbraio alle ore 20 è rinviata a sabato 20 febbraio, stessa ora, stesso luogo.'],
    ['pt', 'A leitura de sábado, 6 de fevereiro, às 20h, foi adiada para sábado, 20 de fevereiro, no mesmo horário.'],
    ['nl', 'De lezing op zaterdag 6 februari om 20 uur is verplaatst naar zaterdag 20 februari, zelfde tijd.'],
  ])('%s: %s', (language, text) => {
    expect(readStarts(language, 'The reading', `<p>${text}</p>`)).toEqual(['2027-02-20T20:00'])
  })
  test('and at no hour where nobody says so', () => {
    const text = 'The reading on Saturday 6 February at 8pm has been postponed to Saturday 20 February.'
    expect(readStarts('en', 'The reading', `<p>${text}</p>`)).toEqual(['2027-02-20'])
  })
})

describe('the day that only the title tells still is the old one', () => {
  test.each([
    [
      'en',
      'The reading on 10 February has moved',
      'The reading on 10 February has been moved to 17 February, same time (8pm).',
    ],
    [
      'de',
      'Neues von der Lesung am 10. Februar',
      'Die Lesung am 10. Februar wird auf den 17. Februar verschoben, 20 Uhr.',
    ],
    ['fr', 'La séance du 10 février : du nouveau', 'La séance du 10 février est décalée au 17 février à 20h.'],
  ])('%s: %s', (language, title, text) => {
    expect(readStarts(language, title, `<p>${text}</p>`)).toEqual(['2027-02-17T20:00'])
  })
})

describe('what is moved to another hour begins then, and is not put off', () => {
  test.each([
    ['en', 'The meeting has been moved from 2pm to 3pm on Saturday 13 February.', '2027-02-13T15:00'],
    ['de', 'Die Versammlung am 13. Februar wurde von 19 Uhr auf 20 Uhr verlegt.', '2027-02-13T20:00'],
    ['fr', 'La réunion du 13 février est avancée de 20h à 19h.', '2027-02-13T19:00'],
    ['es', 'La reunión del 13 de febrero se adelanta de las 20:00 a las 19:00.', '2027-02-13T19:00'],
    ['nl', 'De vergadering op 13 februari is verplaatst van 19 uur naar 20 uur.', '2027-02-13T20:00'],
    ['fr', 'La réunion du 13 février est avancée d’une heure : elle commencera à 18h.', '2027-02-13T18:00'],
    ['es', 'La reunión del 13 de febrero se adelanta media hora: empezará a las 18:30.', '2027-02-13T18:30'],
    ['ja', '2月13日（土）の総会は、開始時間が14時から13時30分に変更になりました。', '2027-02-13T13:30'],
  ])('%s: %s', (language, text, start) => {
    const events = readPost(language, 'AGM', `<p>${text}</p>`)
    expect(events.map(({ startDate }) => startDate.replace(/\[.*/, ''))).toEqual([start])
    expect(events[0]).toMatchObject({ eventStatus: 'EventScheduled' })
    expect(events[0]?.endDate).toBeUndefined()
  })
})

test.each([
  ['en', 'We have postponed the talk of Saturday 13 February.', 'EventPostponed'],
  ['it', 'È rimandata a data da destinarsi la serata di sabato 13 febbraio.', 'EventPostponed'],
  ['en', 'We have postponed the talk to Saturday 13 February.', 'EventRescheduled'],
])('behind what is put off a day is the new one only where words lead to it: %s: %s', (language, text, eventStatus) => {
  expect(readPost(language, 'Linen', `<p>${text}</p>`)).toMatchObject([{ startDate: '2027-02-13', eventStatus }])
})

describe('what is moved to another house takes place on its day', () => {
  test.each([
    ['en', 'The talk on Saturday 13 February at 7pm has been moved to St Anne’s Church.'],
    ['de', 'Der Vortrag am Samstag, 13. Februar, um 19 Uhr wird in die Anna-Kirche verlegt.'],
    ['fr', 'La conférence du samedi 13 février à 19h est déplacée à l’église Sainte-Anne.'],
    ['it', 'La conferenza di sabato 13 febbraio alle 19 è spostata in biblioteca.'],
    ['nl', 'De lezing van zaterdag 13 februari om 19 uur is verplaatst naar de bibliotheek.'],
  ])('%s: %s', (language, text) => {
    expect(readPost(language, 'Linen', `<p>${text}</p>`)).toMatchObject([
      { startDate: expect.stringMatching(/^2027-02-13T19:00/), eventStatus: 'EventScheduled' },
    ])
  })

  test.each([
    ['en', 'The talk on Saturday 13 February at 7pm has been moved to a later date.'],
    ['de', 'Der Vortrag in der Kirche am Samstag, 13. Februar, um 19 Uhr wird verlegt.'],
    ['fr', 'La conférence du samedi 13 février à 19h est déplacée à une date ultérieure.'],
    ['it', 'La conferenza di sabato 13 febbraio alle 19 è spostata a data da destinarsi.'],
    ['nl', 'De lezing van zaterdag 13 februari om 19 uur is verplaatst naar een latere datum.'],
  ])('but to a later date it is put off: %s: %s', (language, text) => {
    expect(readPost(language, 'Linen', `<p>${text}</p>`)).toMatchObject([{ eventStatus: 'EventPostponed' }])
  })
})

test('hours of a new day stay a range', () => {
  const [event] = readPost('en', 'Choir', '<p>The rehearsal has been moved to Saturday 13 February, 2pm to 3pm.</p>')
  expect(event).toMatchObject({ startDate: '2027-02-13T14:00', endDate: '2027-02-13T15:00' })
})

test('the hour behind the new day is its own, with or without a comma', () => {
  const starts = ['Tuesday 19 January, 7.30pm', 'Tuesday 19 January at 7.30pm'].map((day) =>
    readStarts('en', 'Talk postponed', `<p>The talk on 13 January has been postponed to ${day}.</p>`),
  )
  expect(starts).toEqual([['2027-01-19T19:30'], ['2027-01-19T19:30']])
})

test('several new days are a new date', () => {
  const body = '<p>The fair planned for 30–31 January is postponed. The new dates are 8–9 May 2027.</p>'
  expect(readPost('en', 'Fair', body)).toMatchObject([
    { startDate: '2027-05-08', endDate: '2027-05-09', eventStatus: 'EventRescheduled' },
  ])
})

describe('the new day may stand in the next sentence', () => {
  test.each([
    ['en', 'Lecture', 'Due to illness the lecture planned for 12 January is postponed. The new date is 19 January.'],
    [
      'en',
      'Lectures',
      'The lectures planned for 12 and 13 January are postponed. The new dates are 19 and 20 January.',
    ],
    ['de', 'Vortrag', 'Der für den 12. Januar geplante Vortrag wird verschoben. Neuer Termin ist der 19. Januar.'],
    ['fr', 'Conférence', 'La conférence prévue le 12 janvier est reportée. La nouvelle date est le 19 janvier.'],
    ['es', 'Charla', 'La charla prevista para el 12 de enero se aplaza. La nueva fecha es el 19 de enero.'],
    ['it', 'Lezione', 'La lezione prevista per il 12 gennaio è rinviata. La nuova data è il 19 gennaio.'],
    ['nl', 'Lezing', 'De lezing van 12 januari is uitgesteld. De nieuwe datum is 19 januari.'],
    ['pt', 'Palestra', 'A palestra prevista para 12 de janeiro foi adiada. A nova data é 19 de janeiro.'],
  ])('%s: %s: %s', (language, title, body) => {
    expect(readPost(language, title, `<p>${body}</p>`)).toMatchObject([
      { startDate: '2027-01-19', eventStatus: 'EventRescheduled' },
    ])
  })
})

test.each([
  ['en', 'Due to demand, we have added new dates. The workshop takes place on Saturday 16 January at 2pm.'],
  ['fr', 'De nouvelles dates pour l’atelier couture : samedi 16 janvier à 14h, à la MJC.'],
  ['de', 'Der nächste Kurs findet am Samstag, 16. Januar, um 14 Uhr statt. Weitere neue Termine folgen.'],
])('more days are no other ones: %s', (language, body) => {
  expect(readPost(language, 'Workshop', `<p>${body}</p>`)).toMatchObject([{ eventStatus: 'EventScheduled' }])
})

test.each([
  ['en', 'The AGM, originally planned for 11 January, will now be on 25 January, 7.30pm.'],
  ['nl', 'De vergadering, oorspronkelijk gepland op 11 januari, is nu op 25 januari om 19.30 uur.'],
])('the day for which it was planned first is none: %s: %s', (language, sentence) => {
  expect(readPost(language, 'AGM', `<p>${sentence}</p>`).map(({ startDate }) => startDate.slice(0, 10))).toEqual([
    '2027-01-25',
  ])
})
