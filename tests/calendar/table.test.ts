import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toICalendar } from '../../core/calendar/writing/icalendar.ts'
import { toCalendarLink } from '../../core/calendar/writing/links.ts'
import { LINK_TARGETS, type LinkTarget } from '../../core/calendar/writing/targets.ts'
import type { CalendarEvent } from '../../core/event.ts'
import { addDays, instantOf, isAllDay, parseWhen } from '../../core/time/when.ts'
import { KINDS } from './kinds.ts'
import { readLink } from './link-reader.ts'
import { lint } from './linter.ts'
import {
  providePython,
  readWithIcalJs,
  readWithNodeIcal,
  readWithPython,
  type Understood,
  withUnknownZones,
} from './other-readers.ts'

const HOME = 'Europe/Paris'
const python = providePython()
const texts = Object.values(KINDS).map((saved) => toICalendar([saved], { homeZone: HOME }))
const read: Record<string, (Understood | undefined)[]> = {
  'ical.js': texts.map((text) => readWithIcalJs(withUnknownZones(text))[0]),
  'node-ical': texts.map((text) => readWithNodeIcal(text)[0]),
}
if (python) {
  read.icalendar = readWithPython(python, 'icalendar', texts).map(([event]) => event)
  read.vobject = readWithPython(python, 'vobject', texts).map(([event]) => event)
}

/** A day, a time on no clock, or a moment. */
function momentOf(when: string) {
  if (isAllDay(when)) return when
  return when.includes('[') ? instantOf(when, HOME) : when
}

/** The end as calendars count. */
function endOf({ startDate, endDate }: CalendarEvent) {
  return isAllDay(startDate) ? addDays(endDate ?? startDate, 1) : endDate && momentOf(endDate)
}

/** "✓" where the page is filled in with all of it; else what it can't take over; else what is wrong. */
function judgeLink(event: CalendarEvent, target: LinkTarget): string {
  const link = toCalendarLink(event, target, { homeZone: HOME, now: 0 })
  if (!link) return '–'
  const isFloating = parseWhen(event.startDate)?.zone === undefined
  const said = readLink(target, link.url, HOME, isFloating)
  const { notes } = said
  const wrong = [
    said.name === event.name.replace(/\s+/g, ' ') || 'name',
    said.location === (event.location ?? '') || 'place',
    said.start === momentOf(event.startDate) || 'start',
    // a page that wants an end is given the start
    said.end === (endOf(event) ?? said.start) || 'end',
    (said.rule !== '') === (event.recurrence !== undefined && !link.lost.includes('repetition')) || 'rule',
    (event.exceptions ?? []).every((day) => notes.includes(day)) || 'exceptions',
    event.streams.every(({ platform, url = '' }) => notes.includes(platform) && notes.includes(url)) || 'stream',
    notes.includes(event.url) || 'page',
    notes.includes('Cancelled.') === (event.eventStatus === 'EventCancelled') || 'status',
  ].filter((part) => part !== true)
  return wrong.length > 0 ? `wrong: ${wrong.join(', ')}` : link.lost.join(', ') || '✓'
}

/** "✓" where it is understood as it is told; else what is wrong. */
function judge(kind: string, index: number, reader: string): string {
  const [one, saved] = [read[reader]?.[index], KINDS[kind]]
  if (!one || !saved) return '–'
  const { event, reminders, sequence } = saved
  const wrong = [
    one.uid === event.uid || 'UID',
    one.name === event.name.replace(/\s+/g, ' ') || 'name',
    one.location === (event.location ?? '') || 'place',
    one.contact === (event.organizer ?? '') || 'contact',
    one.start === momentOf(event.startDate) || 'start',
    one.end === (endOf(event) ?? null) || 'end',
    one.sequence === sequence || 'sequence',
    one.geo.join(';') === (event.geo ?? '') || 'geo',
    one.rule.length > 0 === (event.recurrence !== undefined) || 'rule',
    one.conferences.length === event.streams.filter(({ url }) => url).length || 'stream',
    one.alarms.length === (event.eventStatus === 'EventCancelled' ? 0 : reminders.length) || 'reminders',
    JSON.stringify(one.occurrences) === JSON.stringify(read['ical.js']?.[index]?.occurrences) || 'days',
  ].filter((part) => part !== true)
  return wrong.join(', ') || '✓'
}

const READERS = ['ical.js', 'node-ical', 'icalendar', 'vobject']

test('the table in docs/calendars.md says what holds', () => {
  const page = readFileSync(new URL('../../docs/calendars.md', import.meta.url), 'utf8')
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  const head = rows.find((cells) => cells.includes('ical.js')) ?? []
  const shown = Object.fromEntries(rows.map((cells) => [cells[1], cells]))
  const wanted = Object.entries(KINDS).map(([kind, { event }], index) => {
    expect(lint(texts[index] ?? ''), kind).toEqual([])
    const cells = READERS.map((reader) => [reader, judge(kind, index, reader)] as const)
    const links = LINK_TARGETS.map((target) => [target, judgeLink(event, target)] as const)
    return [kind, Object.fromEntries([...cells, ...links])] as const
  })
  for (const [kind, cells] of wanted) {
    const row = shown[kind] ?? []
    const told = Object.fromEntries(Object.keys(cells).map((target) => [target, row[head.indexOf(target)]]))
    const there = Object.entries(cells).filter(([reader]) => read[reader] || !READERS.includes(reader))
    expect({ kind, ...told }).toMatchObject({ kind, ...Object.fromEntries(there) })
    for (const reader of Object.keys(read)) expect(`${kind}: ${cells[reader]}`).toBe(`${kind}: ✓`)
  }
  expect(Object.keys(shown).length).toBeGreaterThanOrEqual(Object.keys(KINDS).length)
})
