import { expect, test } from 'vitest'
import type { EventStatus } from '../../core/event.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { EMPTY_LEDGER } from '../../core/reminding/ledger.ts'
import { planOpenings } from '../../core/reminding/openings.ts'

const START = Date.parse('2027-01-14T18:30Z')
const STREAM = 'https://video.example/evening'

const saved = (startDate: string, eventStatus: EventStatus = 'EventScheduled'): SavedEvent => ({
  event: {
    uid: 'u1@rendezvous',
    name: 'Open evening',
    startDate,
    streams: [{ platform: 'video.example', url: STREAM }],
    url: 'https://club.example/evening',
    eventStatus,
    evidence: {},
  },
  reminders: [],
  pageUrl: 'https://club.example/evening',
  savedAt: 0,
  changedAt: 0,
  sequence: 0,
})

test.each<[string, SavedEvent, string[]]>([
  ['opens at the start', saved('2027-01-14T18:30[UTC]'), [STREAM]],
  ['opens on a new date', saved('2027-01-14T18:30[UTC]', 'EventRescheduled'), [STREAM]],
  ['opens not when it is cancelled', saved('2027-01-14T18:30[UTC]', 'EventCancelled'), []],
  ['opens not on the old date when it is postponed', saved('2027-01-14T18:30[UTC]', 'EventPostponed'), []],
  ['opens not at the midnight of a day', saved('2027-01-14'), []],
  ['opens not when it has begun long ago', saved('2027-01-14T18:00[UTC]'), []],
  ['opens not when it was saved since', { ...saved('2027-01-14T18:30[UTC]'), savedAt: START + 20_000 }, []],
  // nobody knows then what had begun before
  [
    'opens when the clock was set back since it was saved',
    { ...saved('2027-01-14T18:30[UTC]'), savedAt: START + 7_200_000 },
    [STREAM],
  ],
])('the stream of an event %s', (_, record, expected) => {
  const { open } = planOpenings([record], EMPTY_LEDGER, START + 30_000, 'UTC')
  expect(open.map(({ url }) => url)).toEqual(expected)
})
