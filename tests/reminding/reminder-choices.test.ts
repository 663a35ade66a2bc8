import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ReminderUnit,
  toDayChoice,
  toDayTrigger,
  toTimedChoice,
  toTimedTrigger,
} from '../../core/reminding/reminder-choices.ts'
import { isTrigger } from '../../core/reminding/reminders.ts'

describe('a reminder before a time', () => {
  test.each<[number, ReminderUnit, string | undefined]>([
    [0, 'minutes', 'PT0S'],
    [10, 'minutes', '-PT10M'],
    [1, 'hours', '-PT1H'],
    [1, 'days', '-P1D'],
    [1.5, 'hours', undefined],
    [-1, 'hours', undefined],
    [Number.NaN, 'hours', undefined],
    [366, 'days', undefined],
  ])('%s %s before is %s', (amount, unit, expected) => {
    expect(toTimedTrigger({ amount, unit })).toBe(expected)
  })

  test.each([
    ['-PT90M', { amount: 90, unit: 'minutes' }],
    ['-PT120M', { amount: 2, unit: 'hours' }],
    ['-PT24H', { amount: 24, unit: 'hours' }], // not a day when the clocks change
    ['-P1D', { amount: 1, unit: 'days' }],
    ['-P1W', { amount: 7, unit: 'days' }],
    ['PT9H', undefined],
    ['soon', undefined],
  ])('%s is %j', (trigger, expected) => {
    expect(toTimedChoice(trigger)).toEqual(expected)
  })
})

describe('a reminder of a day', () => {
  test.each([
    [0, '09:00', 'PT9H'],
    [1, '09:00', '-PT15H'],
    [2, '18:30', '-PT29H30M'],
    [0, '00:00', 'PT0S'],
    [0, '24:00', undefined],
    [0, '', undefined],
    [0.5, '09:00', undefined],
  ])('%s days before at %s is %s', (daysBefore, time, expected) => {
    expect(toDayTrigger({ daysBefore, time })).toBe(expected)
  })

  test('comes back as it was chosen', () => {
    const pad = (count: number) => String(count).padStart(2, '0')
    const choice = fc.record({
      daysBefore: fc.integer({ min: 0, max: 365 }),
      time: fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${pad(hour)}:${pad(minute)}`),
    })
    fc.assert(
      fc.property(choice, (chosen) => {
        const trigger = toDayTrigger(chosen) ?? ''
        expect(isTrigger(trigger)).toBe(true)
        expect(toDayChoice(trigger)).toEqual(chosen)
      }),
    )
  })
})
