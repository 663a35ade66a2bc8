import { expect, test } from 'vitest'
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
