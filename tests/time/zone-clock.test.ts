import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { afterEach, describe, expect, test } from 'vitest'
import { minutesEast } from '../../core/time/zone-clock.ts'

const world = globalThis as { Temporal?: unknown }
const own = world.Temporal
afterEach(() => {
  world.Temporal = own
})
/** The same question to a browser without Temporal, and to one with it. */
function ask(zone: string, instantAt: number): [number | undefined, number | undefined] {
  world.Temporal = undefined
  const before = minutesEast(zone, instantAt)
  world.Temporal = Temporal
  return [before, minutesEast(zone, instantAt)]
}

describe('the clocks of a zone', () => {
  test('stand where they stood, whether the browser has Temporal or not', () => {
    const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC', 'Etc/GMT+5']
    const instants = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2060, 0) })
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (zone, instantAt) => {
        const [before, now] = ask(zone, instantAt)
        expect(now).toBe(before)
        expect(now).toBeTypeOf('number')
      }),
    )
  })

  test.each([
    ['Europe/Paris', Date.UTC(2027, 0), 60],
    ['europe/paris', Date.UTC(2027, 6), 120],
    ['America/St_Johns', Date.UTC(2027, 0), -210],
    ['UTC', Date.UTC(2027, 0) + 0.5, 0],
  ])('of %s at %d stand %d minutes east', (zone, instantAt, minutes) => {
    expect(ask(zone, instantAt)).toEqual([minutes, minutes])
  })

  test.each(['Mars/Olympus', '', 'T12:00', '2027-01-14T18:30Z', 'Europe/Paris]', 'T1200+01:00'])(
    'are unknown where "%s" is no zone',
    (zone) => {
      expect(ask(zone, 0)).toEqual([undefined, undefined])
    },
  )

  test('are nowhere at no instant', () => {
    expect(ask('Europe/Paris', Number.NaN)).toEqual([undefined, undefined])
  })
})
