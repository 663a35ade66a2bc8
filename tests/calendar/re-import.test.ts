import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { toICalendar } from '../../core/calendar/writing/icalendar.ts'
import type { CalendarEvent } from '../../core/event.ts'
import { matchKept } from '../../core/keeping/matching.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { toSaved, withNews } from '../../core/keeping/saving.ts'
import { makePage } from '../../core/page/page.ts'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts'
import { parseDocument, readEvents } from '../pages.ts'

const DAY = 86_400_000
const MONDAY = Date.parse('2027-01-04T12:00Z')
const URL_ = 'https://club.example.org/night'

/** What the page tells when it is read on a day, by an address that differs from visit to visit. */
function readOn(day: number, { name, text = '', ...more }: Record<string, string>, url = URL_): CalendarEvent {
  const event = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name,
    startDate: '2027-02-14T18:30+01:00',
    location: { '@type': 'Place', name: 'Town Hall', address: '5 High Street, Oslo' },
    ...more,
  }
  const html = `<html lang="en"><title>${name}</title><script type="application/ld+json">${JSON.stringify(event)}</script>
<h1>${name}</h1><p>${text}</p></html>`
  const now = MONDAY + day * DAY
  const [found, ...others] = readEvents(
    makePage(parseDocument(html), { url, now, homeZone: 'Europe/Oslo', parts: ALL_PARTS }),
  )
  if (!found || others.length > 0) throw new Error(`${others.length + 1} events`)
  return found
}

/** A calendar as RFC 5546 §2.1.5 has it: of one UID it keeps the later version. Its events by UID, as they stand. */
function importAll(...files: string[]) {
  const calendar = new Map<string, ICAL.Event>()
  for (const file of files) {
    for (const component of new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')) {
      const event = new ICAL.Event(component)
      const there = calendar.get(event.uid)
      const stampOf = (one: ICAL.Event) => String(one.component.getFirstPropertyValue('dtstamp'))
      const isLater =
        !there ||
        event.sequence > there.sequence ||
        (event.sequence === there.sequence && stampOf(event) >= stampOf(there))
      if (isLater) calendar.set(event.uid, event)
    }
  }
  return [...calendar.values()].map((event) => ({
    name: event.summary,
    start: event.startDate.toString().slice(0, 16),
    status: event.component.getFirstPropertyValue('status'),
  }))
}
const write = (saved: SavedEvent) => toICalendar([saved], { homeZone: 'Europe/Oslo' })
const export_ = (event: CalendarEvent, changedAt: number) =>
  toICalendar([{ event, reminders: [], sequence: 0, changedAt }], { homeZone: 'Europe/Oslo' })

/** The record after the user agreed to what the page tells on a day. */
function agree(saved: SavedEvent, found: CalendarEvent, day: number): SavedEvent {
  const record = withNews(saved, found, DEFAULT_SETTINGS, MONDAY + day * DAY, 'Europe/Oslo')
  if (!record) throw new Error('no news')
  return record
}

describe('the file of an event takes the place of the one before', () => {
  test('that was not saved, on another day, by another way to the page, in other words and at another hour', () => {
    const first = readOn(0, { name: 'The Night Train' })
    const later = readOn(
      3,
      { name: 'The night train!', text: 'Now half an hour later.', startDate: '2027-02-14T19:00+01:00' },
      'http://www.club.example.org/night/?utm_source=news#top',
    )
    expect(later.uid).toBe(first.uid)
    expect(importAll(export_(first, MONDAY), export_(later, MONDAY + 3 * DAY))).toEqual([
      { name: 'The night train!', start: '2027-02-14T19:00', status: 'CONFIRMED' },
    ])
  })

  test('whose page tells news that were agreed to, and then that it is off', () => {
    const first = readOn(0, { name: 'The night train' })
    const saved = toSaved(first, ['-PT10M'], URL_, MONDAY)
    const moved = readOn(1, { name: 'The night train', startDate: '2027-02-15T18:30+01:00' })
    const movedRecord = agree(saved, moved, 1)
    const off = readOn(2, {
      name: 'The night train',
      startDate: '2027-02-15T18:30+01:00',
      eventStatus: 'https://schema.org/EventCancelled',
    })
    const offRecord = agree(movedRecord, off, 2)
    const files = [saved, movedRecord, offRecord].map(write)
    const end = [{ name: 'The night train', start: '2027-02-15T18:30', status: 'CANCELLED' }]
    expect(importAll(...files)).toEqual(end)
    // also where they come in the wrong order
    expect(importAll(...files.reverse())).toEqual(end)
  })

  test('whose page was renamed and tells another hour', () => {
    const first = readOn(0, { name: 'The night train' })
    const saved = toSaved(first, [], URL_, MONDAY)
    const renamed = readOn(4, { name: 'The night train to Oslo', startDate: '2027-02-14T20:00+01:00' })
    expect(renamed.uid).not.toBe(first.uid)
    const record = matchKept([renamed], [saved], URL_).get(renamed.uid)
    expect(record).toBe(saved)
    expect(importAll(write(saved), write(agree(saved, renamed, 4)))).toEqual([
      { name: 'The night train', start: '2027-02-14T20:00', status: 'CONFIRMED' },
    ])
  })
})
