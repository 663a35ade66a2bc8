import { describe, expect, test } from 'vitest'
import { readCalendar } from '../core/calendar/reading/entries.ts'
import { resolveCandidate } from '../core/drafts/resolve.ts'
import type { Draft } from '../core/event.ts'
import { applyForm } from '../core/keeping/edit.ts'
import { toForm } from '../core/keeping/event-form.ts'
import { makePage } from '../core/page/page.ts'
import { ALL_PARTS } from '../core/reading/all-parts.ts'
import { mergeDrafts } from '../core/witnesses/merge.ts'
import { parseDocument, readEvents } from './pages.ts'

function readBy(event: object) {
  const html = `<html lang="en"><script type="application/ld+json">${JSON.stringify(event)}</script><h1>Talk</h1>`
  const from = { url: 'https://club.example/', now: Date.UTC(2027, 0, 1), homeZone: 'UTC', parts: ALL_PARTS }
  return readEvents(makePage(parseDocument(html), from))
}

const PLACE = { '@type': 'Place', name: 'La Cantine' }
const at = (latitude: unknown, longitude: unknown) => ({ '@type': 'GeoCoordinates', latitude, longitude })

describe('where an event is on the map', () => {
  test.each([
    ['numbers', { ...PLACE, geo: at(48.871902, 2.34861) }, '48.871902;2.34861'],
    ['texts', { ...PLACE, geo: at('48.871902', '-2.34861') }, '48.871902;-2.34861'],
    ['the place’s own', { ...PLACE, latitude: 48.5, longitude: 2.5 }, '48.5;2.5'],
    ['more digits than the earth has', { ...PLACE, geo: at(48.87190212345678, 2.3486) }, '48.871902;2.3486'],
    ['no name beside them', { '@type': 'Place', geo: at(55.98, -3.17) }, '55.98;-3.17'],
    ['what nobody filled in', { ...PLACE, geo: at(0, 0) }, undefined],
    ['no point of the earth', { ...PLACE, geo: at(95, 2) }, undefined],
    ['a half', { ...PLACE, geo: { latitude: 48.5 } }, undefined],
    ['text', { ...PLACE, geo: at('north', 'east') }, undefined],
    ['a room on the web', { '@type': 'VirtualLocation', url: 'https://zoom.us/j/1', geo: at(48.5, 2.5) }, undefined],
    [
      'two places',
      [
        { ...PLACE, geo: at(48.5, 2.5) },
        { ...PLACE, name: 'Le Hall', geo: at(48.6, 2.6) },
      ],
      undefined,
    ],
  ])('is read from %s', (_, location, geo) => {
    const [event] = readBy({ '@type': 'Event', name: 'Talk', startDate: '2027-01-14T18:30', location })
    expect(event?.geo).toBe(geo)
  })

  test('is read from a calendar file', () => {
    const text = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'SUMMARY:Talk',
      'DTSTART:20270114T183000Z',
      'GEO:48.87;2.34',
      'END:VEVENT',
    ]
    const [candidate] = readCalendar([...text, 'END:VCALENDAR'].join('\r\n'))
    const draft = candidate && resolveCandidate(candidate, { url: 'https://club.example/' }, { name: 'file', trust: 1 })
    expect(draft?.geo).toBe('48.87;2.34')
  })

  const draft = (location: string, geo: string | undefined, confidence: number): Draft => {
    const said = { source: `s${confidence}`, confidence }
    const fields = { name: 'Talk', startDate: '2027-01-14T18:30', location, ...(geo && { geo }) }
    const evidence = Object.fromEntries(Object.keys(fields).map((field) => [field, said]))
    return { ...fields, streams: [], url: 'https://club.example/', eventStatus: 'EventScheduled', evidence }
  }

  test('is told by one witness for the place that another names', () => {
    const [merged] = mergeDrafts(
      [draft('La Cantine, 12 rue Verte, Paris', undefined, 0.9), draft('La Cantine', '48.5;2.5', 0.6)],
      'UTC',
    )
    expect(merged?.geo).toBe('48.5;2.5')
  })

  test('is not told where the place is another one', () => {
    const [merged, ...others] = mergeDrafts(
      [draft('La Cantine', undefined, 0.9), draft('Paris', '48.5;2.5', 0.6)],
      'UTC',
    )
    expect(others).toEqual([])
    expect(merged?.geo).toBeUndefined()
  })

  test('is forgotten where the user names another place, and kept where not', () => {
    const event = { ...draft('La Cantine', '48.5;2.5', 0.9), uid: 'u' }
    const edit = (fields: object) => {
      const edited = applyForm(event, { ...toForm(event), ...fields })
      return 'event' in edited ? edited.event : undefined
    }
    expect(edit({ name: 'Talks' })?.geo).toBe('48.5;2.5')
    expect(edit({ location: 'Le Hall' })).not.toHaveProperty('geo')
  })
})
