import { expect, test } from 'vitest'
import { hasMark } from '../../core/hint.ts'
import { makePage } from '../../core/page/page.ts'
import { hint, read } from '../../core/readers/sites/pretalx.ts'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import { parseDocument } from '../pages.ts'

const url = 'https://pretalx.example.org/ropeconf/talk/ABCDEF/'
const time = (iso: string, zone: string) => `<time ${zone} data-isodatetime="${iso}">x</time>`

function readBody(body: string) {
  const document = parseDocument(`<html lang="en"><body>${body}</body></html>`)
  const isMarked = hasMark(document, url, [hint])
  const events = read(
    makePage(document, { url, now: Date.parse('2027-01-03T12:00Z'), homeZone: 'UTC', parts: ALL_PARTS }),
  )
  return { isMarked, events }
}

test.each([
  ['data-timezone="Europe/Rome"', '2027-06-08T10:30[Europe/Rome]'],
  ['date-timezone="Europe/Rome"', '2027-06-08T10:30[Europe/Rome]'],
  ['', '2027-06-08T10:30:00+02:00'],
])('a time with %j is %s', (zone, startDate) => {
  const slot = `<div class="talk-slot"><span class="timerange-block">${time('2027-06-08T10:30:00+02:00', zone)}</span></div>`
  const { events } = readBody(`<div class="page-heading"><h2>Knots</h2></div>${slot}`)
  expect(events).toEqual([{ name: { text: 'Knots' }, startDate: { text: startDate } }])
})

test('a talk in a line of its heading, with its room', () => {
  const [start, end] = ['10:30', '11:15'].map((clock) =>
    time(`2026-06-09T${clock}:00+02:00`, 'date-timezone="Europe/Rome"'),
  )
  const { events } = readBody(
    `<h3 class="talk-title"><div class="heading-with-buttons"><span> Knots <button></button></span></div><small><span class="timerange-block">2026-06-09 ${start}–${end}</span>, Main hall <i></i></small></h3>`,
  )
  expect(events).toEqual([
    {
      name: { text: 'Knots' },
      startDate: { text: '2026-06-09T10:30[Europe/Rome]' },
      endDate: { text: '2026-06-09T11:15[Europe/Rome]' },
      location: { text: 'Main hall' },
    },
  ])
})

test('the end of the call for papers is no talk', () => {
  const deadline = `<p>You can send proposals until <span class="timerange-block">${time('2027-02-01T23:59:00+01:00', '')}</span></p>`
  expect(readBody(`<div class="page-heading"><h2>Ropeconf</h2></div>${deadline}`)).toEqual({
    isMarked: false,
    events: [],
  })
})
