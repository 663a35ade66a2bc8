import { describe, expect, test } from 'vitest'
import { toSaved } from '../../browser/records.ts'

/** As it was written before an event could be on two days. */
const OLD = {
  version: 1,
  event: {
    uid: '0123456789abcdef@rendezvous',
    name: 'Board games',
    startDate: '2027-02-03T19:00[Europe/London]',
    streams: [],
    url: 'https://mill.example/post',
    eventStatus: 'EventScheduled',
    evidence: { startDate: { source: 'prose', confidence: 0.4, quote: 'on 03/02/2027' } },
  },
  reminders: ['-PT10M'],
  pageUrl: 'https://mill.example/post',
  savedAt: 1800000000000,
  changedAt: 1800000000000,
  sequence: 0,
}

describe('a saved record', () => {
  test('of an earlier version of the extension is read as it was written, and is in no doubt', () => {
    const { version: _, ...saved } = OLD
    expect(toSaved(OLD)).toEqual(saved)
    expect(toSaved(OLD)?.event).not.toHaveProperty('otherStart')
  })

  test('keeps both days of an event whose day was open', () => {
    const otherStart = '2027-03-02T19:00[Europe/London]'
    expect(toSaved({ ...OLD, event: { ...OLD.event, otherStart } })?.event.otherStart).toBe(otherStart)
  })

  test('of a newer version, or a damaged one, is not read', () => {
    expect(toSaved({ ...OLD, version: 2 })).toBeUndefined()
    expect(toSaved({ ...OLD, event: { ...OLD.event, startDate: 'soon' } })).toBeUndefined()
  })
})
