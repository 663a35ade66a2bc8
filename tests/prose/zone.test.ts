import { describe, expect, test } from 'vitest'
import { readPost } from './post.ts'

const startOf = (body: string) =>
  readPost('en', 'Linen call', `<p>Our call is on Thursday, 14 January ${body}</p>`)[0]?.startDate

describe('clocks are told by the name of their region', () => {
  test.each([
    ['at 2 p.m. Eastern for a first look.', '2027-01-14T14:00[America/New_York]'],
    ['at 10am Pacific / 1pm Eastern Time / 7pm Central European Time.', '2027-01-14T10:00[America/Los_Angeles]'],
    ['at 6pm UK time (1pm in New York).', '2027-01-14T18:00[Europe/London]'],
    ['at 7pm (US Central).', '2027-01-14T19:00[America/Chicago]'],
    ['at 7pm Central European.', '2027-01-14T19:00[Europe/Brussels]'],
    ['at 8pm Berlin time (2pm Eastern).', '2027-01-14T20:00[Europe/Berlin]'],
    ['at 10 AM Mountain Time // 9AM Pacific Time.', '2027-01-14T10:00[America/Denver]'],
    ['at 4 pm (Germany) / 3 pm (UK) / 10 am (New York).', '2027-01-14T16:00[Europe/Berlin]'],
    ['at 3pm in London, 4pm in Berlin and 10am in Boston.', '2027-01-14T15:00[Europe/London]'],
    ['from 10am-12noon (EST), 5-7PM Kenya Time.', '2027-01-14T10:00[America/New_York]'],
    ['at 7pm Central Library.', '2027-01-14T19:00'],
    ['at 7pm. We meet the Central Committee.', '2027-01-14T19:00'],
  ])('%s', (body, start) => {
    expect(startOf(body)).toBe(start)
  })
})

test('towns behind the hours of one moment are no places', () => {
  const body = '<p>Our call is on Thursday, 14 January at 3pm in London, 4pm in Berlin and 10am in Boston.</p>'
  expect(readPost('en', 'Linen call', body)[0]?.location).toBeUndefined()
})

test('towns of one zone behind two hours tell where', () => {
  const body = '<p>Our fair is on Thursday, 14 January at 3pm in Leeds, and tea is at 6pm in York.</p>'
  expect(readPost('en', 'Linen fair', body)[0]?.location).toMatch(/^Leeds/)
})

describe('one moment is one event, by whatever clocks it is told', () => {
  test.each([
    ['on Thursday, 14 January, 5 PM Pacific / Friday, 15 January, 01:00 UTC.', '2027-01-14T17:00[America/Los_Angeles]'],
    ['on 14 January at 8PM ET (0100 UTC on Friday, 15 January).', '2027-01-14T20:00[America/New_York]'],
    [
      'on 14 January at 4pm EST / 21:00 UTC, when we tell what became of it and how it helps us today.',
      '2027-01-14T16:00[America/New_York]',
    ],
  ])('%s', (body, start) => {
    expect(readPost('en', 'Linen call', `<p>We are hosting our monthly call ${body}</p>`)).toMatchObject([
      { startDate: start },
    ])
  })
})

test.each(['Island Coders', 'Turkey Trot', 'Jordan Hill on looms', 'Chad Berg plays'])(
  'a word that is a country’s name too is none by itself: %s',
  (title) => {
    const [event] = readPost('en', title, '<p>We meet on Friday, 15 January 2027 at 7pm at the Old Bell.</p>')
    expect(event?.startDate).toBe('2027-01-15T19:00')
  },
)

test('a number in a title tells no islands by their code', () => {
  const body = '<p>Am Donnerstag, 14. Januar, spielt die Band um 19:00 bei uns.</p>'
  expect(readPost('de', 'Hofkonzert (Folge VI)', body)).toMatchObject([
    { startDate: '2027-01-14T19:00[Europe/Berlin]' },
  ])
})

test('an inn that is called as a town abroad keeps the clock of its country', () => {
  const body = '<p>Wir treffen uns am Donnerstag, 14. Januar, um 19 Uhr im Löwen.</p>'
  expect(readPost('de', 'Stammtisch', body)[0]?.startDate).toBe('2027-01-14T19:00[Europe/Berlin]')
})

describe('clocks are told by their town in every language', () => {
  test.each([
    ['de', 'Der Vortrag findet online am Donnerstag, 14. Januar um 15 Uhr Londoner Zeit statt.', 'Europe/London'],
    ['fr', 'La conférence aura lieu en ligne le jeudi 14 janvier à 15h (heure de Londres).', 'Europe/London'],
    ['es', 'La charla será en línea el jueves 14 de enero a las 15:00, hora de Nueva York.', 'America/New_York'],
    ['pt', 'A palestra será online na quinta-feira, 14 de janeiro, às 15h (horário de Londres).', 'Europe/London'],
    [
      'it',
      'La lezione si terrà online giovedì 14 gennaio alle 15:00 (ora di Roma), le 9:00 a New York.',
      'Europe/Rome',
    ],
    ['nl', 'De lezing vindt online plaats op donderdag 14 januari om 15 uur Londense tijd.', 'Europe/London'],
  ])('%s: %s', (language, sentence, zone) => {
    const [event] = readPost(language, 'Linen', `<p>${sentence}</p>`)
    expect(event?.startDate).toBe(`2027-01-14T15:00[${zone}]`)
  })
})

test('clocks may be named before their hour', () => {
  const body = '<p>1月14日（木）ニューヨーク時間の午前10時からオンラインで講演会を開催します。</p>'
  expect(readPost('ja', '講演会', body)[0]?.startDate).toBe('2027-01-14T10:00[America/New_York]')
})
