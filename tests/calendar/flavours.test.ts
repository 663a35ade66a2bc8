import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { joinCalendar } from '../../core/calendar/joined-calendar.ts'
import { decodeCalendar } from '../../core/calendar/reading/bytes.ts'

const FOLDER = new URL('./flavours/', import.meta.url)
const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.ics') ? file.slice(0, -4) : []))

test.each(names)('a file as others write it is understood: %s', (name) => {
  const text = decodeCalendar(readFileSync(new URL(`${name}.ics`, FOLDER)))
  const here = { url: '', now: Date.UTC(2027, 0, 1), homeZone: 'Asia/Tokyo' }
  const events = joinCalendar([], text, here).map(({ uid: _, evidence: __, url, streams, eventStatus, ...event }) => ({
    ...event,
    ...(url && { url }),
    ...(streams.length > 0 && { streams }),
    ...(eventStatus !== 'EventScheduled' && { eventStatus }),
  }))
  expect(events).toEqual(JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')))
})
