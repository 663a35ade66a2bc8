import { describe, expect, test } from 'vitest'
import { readUndated } from './post.ts'

const startsOf = (language: string, title: string, body: string) =>
  readUndated(language, title, body).map(({ startDate }) => startDate.replace(/\[.*/, ''))

describe('a text that begins with the day of writing announces the day told from it', () => {
  test.each([
    ['en', '<p>LEEDS, 3 May 2014 – Next Monday at 7pm we meet in the library. Join us!</p>'],
    ['en', '<p>May 3, 2014: Next Monday at 7pm we meet in the library. Join us!</p>'],
    ['en', '<p>3 May 2014. Next Monday at 7pm we meet in the library. Join us!</p>'],
    ['en', '<p>(May 3, 2014) We meet next Monday at 7pm in the library. Join us!</p>'],
    ['de', '<p>Ulm, 3. Mai 2014. Am kommenden Montag um 19 Uhr treffen wir uns in der Bücherei.</p>'],
    ['de', '<p>03.05.2014 - Am Montag um 19 Uhr treffen wir uns in der Bücherei.</p>'],
    ['fr', '<p>Rennes, le 3 mai 2014. Lundi prochain à 19h, nous nous retrouvons à la médiathèque.</p>'],
    ['es', '<p>3 de mayo de 2014.- El próximo lunes a las 19:00 nos reunimos en la biblioteca.</p>'],
  ])('%s: %s', (language, body) => {
    expect(startsOf(language, 'Python meetup', body)).toEqual(['2014-05-05T19:00'])
  })

  test('but what follows an event’s day is no day of writing', () => {
    const body = '<p>3 May 2014: open day, 7pm, all welcome. Bring a friend.</p>'
    expect(startsOf('en', 'Open day in the barn', body)).toEqual(['2014-05-03T19:00'])
  })
})

describe('of a page of news each entry is told from its own day', () => {
  const meetup = 'Next Monday at 7pm we meet in the library for our meetup. Join us!'
  test.each([
    [`<h2>3 May 2014 – Meetup</h2><p>${meetup}</p><h2>1 March 2014 – Report</h2><p>The report is out.</p>`],
    [`<p><b>3 May 2014</b> – ${meetup}</p><p><b>1 March 2014</b> – The report is out.</p>`],
    [`<h3>3 May 2014</h3><p>${meetup}</p><h3>1 March 2014</h3><p>The report is out.</p>`],
    [`<dl><dt>9 May 2014</dt><dd>The report is out.</dd><dt>3 May 2014</dt><dd>${meetup}</dd></dl>`],
  ])('%s', (body) => {
    expect(startsOf('en', 'News', body)).toEqual(['2014-05-05T19:00'])
  })

  test('but days of events, the next one first, are theirs', () => {
    const body = '<h2>3 May 2014, 7pm – Meetup</h2><p>Join us!</p><h2>10 May 2014, 7pm – Meetup</h2><p>Join us!</p>'
    expect(startsOf('en', 'Next meetups', body)).toEqual(['2014-05-03T19:00', '2014-05-10T19:00'])
  })

  test('and past events are none of writing where no text tells of a day ahead', () => {
    const body = '<h2>10 May 2014 – Meetup</h2><p>Join us at 7pm!</p><h2>3 May 2014 – Meetup</h2><p>Join us at 8pm!</p>'
    expect(startsOf('en', 'Meetups', body)).toEqual(['2014-05-03T20:00', '2014-05-10T19:00'])
  })
})

test('a meeting that tells its own day is not on the day of writing', () => {
  const body = '<p>12 juillet 2018</p><p>Rendez-vous le samedi soir à 18h.</p>'
  expect(startsOf('fr', 'Soirée jeux', body)).toEqual(['2018-07-14T18:00'])
})

test('the hour of a day whose year nobody knows is not that of a line that tells one', () => {
  const body = '<p>1 May 2018</p><p>The egg hunt takes place on Saturday 30 March at 2pm in the garden.</p>'
  expect(startsOf('en', 'Egg hunt', body)).toEqual([])
})

test('a habit that is told on its own weekday is on that evening, too', () => {
  const body =
    '<p>1. Mai 2018</p><p>Wir proben jeden Dienstag um 19.30 Uhr im Gemeindehaus. Neue Sänger sind willkommen!</p>'
  expect(startsOf('de', 'Chor', body)).toEqual(['2018-05-01T19:30'])
})
