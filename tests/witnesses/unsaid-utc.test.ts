import { expect, test } from 'vitest'
import type { Draft } from '../../core/event.ts'
import { withSaidUtc } from '../../core/witnesses/unsaid-utc.ts'

const told = (source: string, more: Partial<Draft>): Draft => ({
  name: 'Harbour swim',
  startDate: '2027-06-05T16:00',
  streams: [],
  url: 'https://swim.example/june',
  eventStatus: 'EventScheduled',
  evidence: { name: { source, confidence: 0.9 }, startDate: { source, confidence: 0.9 } },
  ...more,
})
const zoned = told('prose', { startDate: '2027-06-05T18:00[Europe/Paris]' })
const isFloating = (draft: Draft) => draft !== zoned

test('what is in UTC without saying so is on the clock of the witness that names its zone, with all the times that it tells', () => {
  const unsaid = told('microdata', {
    previousStartDate: '2027-01-09T16:00',
    otherStart: '2027-05-06T16:00',
    endDate: '2027-06-05T22:30',
    doorTime: '2027-06-05T15:30',
  })
  expect(withSaidUtc([unsaid, zoned], isFloating)).toEqual([
    {
      ...unsaid,
      startDate: '2027-06-05T18:00[Europe/Paris]',
      previousStartDate: '2027-01-09T17:00[Europe/Paris]',
      otherStart: '2027-05-06T18:00[Europe/Paris]',
      endDate: '2027-06-06T00:30[Europe/Paris]',
      doorTime: '2027-06-05T17:30[Europe/Paris]',
    },
    zoned,
  ])
})

test('a day that it tells, or an end with a zone of its own, stays as it is', () => {
  const unsaid = told('microdata', { previousStartDate: '2027-05-22', endDate: '2027-06-05T21:00[Europe/London]' })
  const [moved] = withSaidUtc([unsaid, zoned], isFloating)
  expect(moved).toEqual({ ...unsaid, startDate: '2027-06-05T18:00[Europe/Paris]' })
})

test('a wall clock that another witness tells too is no UTC', () => {
  const unsaid = told('microdata', {})
  expect(withSaidUtc([unsaid, told('prose', {}), zoned], isFloating)[0]).toBe(unsaid)
})
