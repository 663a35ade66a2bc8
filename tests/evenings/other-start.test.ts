import { describe, expect, test } from 'vitest'
import { chooseStart, doubtOf, startsOf, withStart } from '../../core/evenings/other-start.ts'
import { phaseOf } from '../../core/evenings/phase.ts'
import type { Draft } from '../../core/event.ts'
import { mergeDrafts } from '../../core/witnesses/merge.ts'
import { settleStarts } from '../../core/witnesses/settled-starts.ts'

const OPEN: Draft = {
  name: 'Soup and board games',
  startDate: '2027-02-03T19:00[Europe/London]',
  otherStart: '2027-03-02T19:00[Europe/London]',
  endDate: '2027-02-04T01:00[Europe/London]',
  doorTime: '2027-02-03T18:30[Europe/London]',
  streams: [],
  url: 'https://blog.example/post',
  eventStatus: 'EventScheduled',
  evidence: {
    name: { source: 'prose', confidence: 0.6 },
    startDate: { source: 'prose', confidence: 0.4, quote: 'on 03/02/2027' },
    endDate: { source: 'prose', confidence: 0.6, quote: '7pm–1am' },
    doorTime: { source: 'prose', confidence: 0.6 },
  },
}
const { otherStart: _, ...CLEAR } = OPEN

describe('an event that may be on two days', () => {
  test('is on the one that the user chooses, with its end and its doors, by the user’s word', () => {
    const chosen = chooseStart(OPEN, '2027-03-02T19:00[Europe/London]')
    expect(chosen).toMatchObject({
      startDate: '2027-03-02T19:00[Europe/London]',
      endDate: '2027-03-03T01:00[Europe/London]',
      doorTime: '2027-03-02T18:30[Europe/London]',
      evidence: {
        startDate: { source: 'you', confidence: 1, quote: 'on 03/02/2027' },
        endDate: { source: 'prose', quote: '7pm–1am' },
      },
    })
    expect(chosen).not.toHaveProperty('otherStart')
  })

  test('stays as it is where the choice was made for other days', () => {
    expect(chooseStart(OPEN, '2027-05-04')).toBe(OPEN)
    expect(chooseStart(OPEN, undefined)).toBe(OPEN)
    expect(chooseStart(CLEAR, '2027-03-02')).toBe(CLEAR)
  })

  test('names the earlier day first, whichever is likelier', () => {
    expect(startsOf({ startDate: '2027-05-03', otherStart: '2026-05-03' })).toEqual(['2026-05-03', '2027-05-03'])
    expect(startsOf({ startDate: '2027-05-03' })).toBeUndefined()
  })

  test.each<[string, string, ReturnType<typeof doubtOf>]>([
    ['2027-02-03', '2027-03-02', 'order'],
    ['2027-05-03', '2026-05-03', 'year'],
    ['2014-05-10', '2014-05-09', ['2014-05-09', '2014-05-10']],
    ['2027-10-21', '2027-09-21', ['2027-10-21', '2027-09-21']],
    ['2028-01-20', '2027-11-20', ['2028-01-20', '2027-11-20']],
  ])(
    '%s or %s: in doubt is the order, the year, or which of weekday and printed day is meant',
    (startDate, otherStart, doubt) => {
      expect(doubtOf({ ...CLEAR, startDate, otherStart })).toEqual(doubt)
    },
  )

  test('is not over before the later day is', () => {
    expect(phaseOf(OPEN, Date.parse('2027-02-20T12:00Z'), 'UTC')).toBe('upcoming')
    expect(phaseOf(OPEN, Date.parse('2027-03-04T12:00Z'), 'UTC')).toBe('past')
  })
})

describe('another witness', () => {
  const hearing = { homeZone: 'UTC', isFloating: () => false }
  const marked = (startDate: string, more: Partial<Draft> = {}): Draft => ({
    name: 'Soup and board games',
    startDate,
    streams: [],
    url: 'https://blog.example/post',
    eventStatus: 'EventScheduled',
    evidence: {
      name: { source: 'json-ld', confidence: 0.95 },
      startDate: { source: 'json-ld', confidence: 0.95 },
    },
    ...more,
  })

  test.each([
    ['2027-02-03', '2027-02-03T19:00[Europe/London]'],
    ['2027-03-02', '2027-03-02T19:00[Europe/London]'],
    ['2027-03-02T19:00[+00:00]', '2027-03-02T19:00[Europe/London]'],
  ])('that tells %s settles it', (told, startDate) => {
    for (const drafts of [
      [OPEN, marked(told)],
      [marked(told), OPEN],
    ]) {
      const [event, ...others] = mergeDrafts(settleStarts(drafts, hearing), 'UTC')
      expect(others).toEqual([])
      expect(event).toMatchObject({ startDate, doorTime: withStart(OPEN, startDate).doorTime })
      expect(event).not.toHaveProperty('otherStart')
    }
  })

  test('of another day, another hour or both days settles nothing', () => {
    for (const others of [
      [marked('2027-04-01')],
      [marked('2027-03-02T11:00[Europe/London]')],
      [marked('2027-02-03'), marked('2027-03-02')],
      [marked('2027-03-02', { name: 'Chess night', url: 'https://chess.example/', location: 'Oslo' })],
    ])
      expect(settleStarts([OPEN, ...others], hearing)[0]).toBe(OPEN)
  })

  test('that is in the same doubt leaves it', () => {
    expect(mergeDrafts([OPEN, { ...OPEN }], 'UTC')).toMatchObject([{ otherStart: OPEN.otherStart }])
  })
})
