import { describe, expect, test } from 'vitest'
import { readPost } from './post.ts'

const MONDAYS = 'FREQ=WEEKLY;BYDAY=MO'

test.each<[language: string, body: string, start: string, rule: string, but?: string[]]>([
  [
    'en',
    '<p>Yoga takes place every Monday at 7pm. No class on 18 January.</p>',
    '2027-01-11T19:00',
    MONDAYS,
    ['2027-01-18'],
  ],
  [
    'en',
    '<p>Yoga takes place every Monday at 7pm.</p><p>There is no yoga on Monday, 11 January.</p>',
    '2027-01-18T19:00',
    MONDAYS,
    ['2027-01-11'],
  ],
  [
    'en',
    '<p>Yoga takes place every Monday at 7pm. The last class is on 15 March.</p>',
    '2027-01-11T19:00',
    `${MONDAYS};UNTIL=20270315`,
  ],
  [
    'en',
    '<p>Yoga takes place every Monday from 7pm to 8pm until 15 March.</p>',
    '2027-01-11T19:00',
    `${MONDAYS};UNTIL=20270315`,
  ],
  [
    'fr',
    '<p>Le yoga a lieu tous les lundis à 19h. Pas de cours le 18 janvier.</p>',
    '2027-01-11T19:00',
    MONDAYS,
    ['2027-01-18'],
  ],
])('%s: %s', (language, body, start, recurrence, exceptions) => {
  const [event, ...others] = readPost(language, 'Yoga in the hall', body)
  expect(others).toEqual([])
  expect(event).toMatchObject({ startDate: expect.stringContaining(start), recurrence, eventStatus: 'EventScheduled' })
  expect(event?.exceptions).toEqual(exceptions)
})

test('of what is on every other week no day is told', () => {
  const post = (sentence: string) => readPost('en', 'Chess in the hall', `<p>${sentence}</p>`)
  expect(post('We meet every other Tuesday at 7pm in the Mill Hall.')).toEqual([])
  expect(post('We meet every two weeks on Tuesdays at 7pm in the Mill Hall.')).toEqual([])
  expect(post('We meet every other Tuesday at 7pm in the Mill Hall, starting on 19 January.')).toMatchObject([
    { startDate: '2027-01-19T19:00', recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU' },
  ])
})

test('a habit in the title alone needs its hour there', () => {
  const body = '<p>The council has changed the round. Please put them out by 7am.</p>'
  expect(readPost('en', 'Bins are emptied every Wednesday', body)).toEqual([])
})

test('nor is the exception of a habit another day', () => {
  const [event, ...others] = readPost(
    'fr',
    'Chorale du moulin',
    '<p>Rendez-vous tous les jeudis à 19h30 à la salle du Moulin, sauf le 14 janvier.</p>',
  )
  expect(others).toEqual([])
  expect(event).toMatchObject({ startDate: '2027-01-07T19:30', exceptions: ['2027-01-14'] })
})

test('a habit in the title may be told on one of its days', () => {
  // 6 January 2027, on which the post was written, is a Wednesday
  const body = '<p>Ob Anfänger oder Meister: Kommt in den Saal und bringt ein Brett mit.</p>'
  const byline = '<p>Veröffentlicht am <time datetime="2027-01-06T09:12:00Z">6. Januar 2027</time></p>'
  expect(readPost('de', 'Schach jeden Mittwoch um 19 Uhr', byline + body)).toMatchObject([
    { startDate: '2027-01-06T19:00[Europe/Berlin]', recurrence: 'FREQ=WEEKLY;BYDAY=WE' },
  ])
})

test('of the classes of a week none is the event of the page', () => {
  const list = '<ul><li>Yoga: montags 18–19 Uhr</li><li>Pilates: dienstags 19–20 Uhr</li></ul>'
  expect(readPost('de', 'Unsere Kurse', list)).toEqual([])
})

describe('a season of more than half a year is not over before it is', () => {
  test.each([
    ['en', 'The choir rehearses every Tuesday at 7.30pm from September to June.', '2026-08-20', '2026-09-01'],
    ['en', 'We meet every Tuesday from September to June at 7.30pm in the hall.', '2026-11-01', '2026-11-03'],
    ['de', 'Wir treffen uns jeden Dienstag von September bis Juni um 19.30 Uhr im Haus.', '2026-08-20', '2026-09-01'],
  ])('%s: %s, told on %s', (language, sentence, day, start) => {
    const [event] = readPost(language, 'Choir', `<p>${sentence}</p>`, day)
    expect(event?.startDate.slice(0, 10)).toBe(start)
    expect(event?.recurrence).toContain('UNTIL=20270630')
  })

  test('and a month of pause is none', () => {
    const [event] = readPost('de', 'Yoga', '<p>Yoga jeden Dienstag um 19 Uhr (im August Pause) im Gemeindehaus.</p>')
    expect(event).toMatchObject({ recurrence: 'FREQ=WEEKLY;BYDAY=TU' })
  })
})

describe('what is fortnightly beside a habit leaves it weekly', () => {
  test.each([
    ['en', 'Jazz every Tuesday at 8pm at the Bell, and on alternate Fridays folk.', 'FREQ=WEEKLY;BYDAY=TU'],
    ['es', 'Ven a las visitas todos los sábados a las 11 h en el castillo, cada 15 minutos.', 'FREQ=WEEKLY;BYDAY=SA'],
  ])('%s: %s', (language, sentence, rule) => {
    expect(readPost(language, 'Visits', `<p>${sentence}</p>`)[0]?.recurrence).toBe(rule)
  })
})
