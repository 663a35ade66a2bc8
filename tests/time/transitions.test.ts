import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import type { CalendarEvent } from '../../core/event.ts'
import { fallsDueAt } from '../../core/reminding/reminders.ts'
import { instantOf, toTold } from '../../core/time/when.ts'
import { dueAt } from '../../scripts/faults-oracle.ts'

const FROM = Temporal.Instant.from('2020-01-01T00:00Z')
const TO = Temporal.Instant.from('2036-01-01T00:00Z')
/** Around each change of clocks, in minutes of the wall clock on either side. */
const AROUND = [-90, -30, 0, 30, 90]

/** Each moment (ms) at which the clocks of a zone are set. */
function* transitionsOf(zone: string): Generator<number> {
  let at = FROM.toZonedDateTimeISO(zone)
  for (;;) {
    const next = at.getTimeZoneTransition('next')
    if (!next || Temporal.Instant.compare(next.toInstant(), TO) >= 0) return
    yield next.epochMilliseconds
    at = next
  }
}

const text = (wall: Temporal.PlainDateTime) => wall.toString({ smallestUnit: 'minute' })

function event(startDate: string): CalendarEvent {
  return { uid: 'u', name: '', startDate, streams: [], url: '', eventStatus: 'EventScheduled', evidence: {} }
}

test('clocks, and reminders a day before, are those of Temporal around each change of every zone’s clocks, 2020 to 2035', () => {
  const wrong: string[] = []
  let changes = 0
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    for (const changeAt of transitionsOf(zone)) {
      changes++
      for (const side of [changeAt - 1, changeAt]) {
        const wall = Temporal.Instant.fromEpochMilliseconds(side)
          .toZonedDateTimeISO(zone)
          .toPlainDateTime()
          .round('minute')
        for (const minutes of AROUND) {
          const told = text(wall.add({ minutes }))
          const mine = instantOf(`${told}[${zone}]`, 'UTC')
          const theirs = Temporal.PlainDateTime.from(told).toZonedDateTime(zone).epochMilliseconds
          if (mine !== theirs) wrong.push(`${told}[${zone}] ${mine - theirs}`)
        }
        // the day after it "1 day before" falls on the change, and on its day from the day before
        for (const days of [0, 1]) {
          const start = `${text(wall.add({ days, minutes: 30 }))}[${zone}]`
          if (fallsDueAt(event(start), '-P1D', 'UTC') !== dueAt(start, '-P1D', 'UTC')) wrong.push(`-P1D ${start}`)
        }
      }
      const back = toTold(changeAt, zone)
      const at = Temporal.Instant.fromEpochMilliseconds(changeAt).toZonedDateTimeISO(zone)
      if (`${back.date}T${back.time}` !== text(at.toPlainDateTime())) wrong.push(`${at}`)
    }
  }
  expect(changes).toBeGreaterThan(2_000)
  expect(wrong.slice(0, 20)).toEqual([])
})
