/** Days that a file tells one by one, beside a rule or instead of one (RDATE, RFC 5545 §3.8.5.2). */

import { toInstant, toStamp } from '../stamps.ts'
import { type Component, type ContentLine, textOf } from './grammar.ts'

/** More than anybody plans. */
const MOST_DAYS = 200

/**
 * Each of these days as an event of its own, the latest where there are too many. Left out are a series' first day, days on which it isn't
 * held, and those that the file tells apart (RECURRENCE-ID).
 */
export function listToldDays(events: Component[]): Component[] {
  const apart = new Set(events.map((event) => `${textOf(event, 'UID')} ${textOf(event, 'RECURRENCE-ID')}`))
  const days = events.flatMap((event) => {
    const lines = event.lines.get('RDATE') ?? []
    const seen = new Set(['DTSTART', 'EXDATE'].flatMap((name) => (event.lines.get(name) ?? []).flatMap(valuesOf)))
    return lines.flatMap((line) =>
      valuesOf(line).flatMap((value) => {
        const [start = '', end] = value.split('/')
        if (!STAMP.test(start) || seen.has(start) || apart.has(`${textOf(event, 'UID')} ${start}`)) return []
        seen.add(start)
        return [{ event, line, start, end }]
      }),
    )
  })
  return days
    .sort((a, b) => (a.start < b.start ? 1 : -1))
    .slice(0, MOST_DAYS)
    .map(toEvent)
}
/** 20270114, 20270114T183000Z */
const STAMP = /^\d{8}(?:T\d{6}Z?)?$/

interface Day {
  event: Component
  line: ContentLine
  start: string
  /** Of a period: its end, or how long it lasts (§3.3.9). */
  end: string | undefined
}

function valuesOf({ value }: ContentLine): string[] {
  return value.split(',').map((one) => one.trim())
}

function toEvent({ event, line, start, end }: Day): Component {
  const parameters = line.parameters.replace(PERIOD, '')
  const lines = new Map(event.lines)
  const put = (name: string, value: string) => lines.set(name, [{ parameters, value }])
  for (const name of ['RRULE', 'RDATE', 'EXDATE', 'DTEND']) lines.delete(name)
  put('DTSTART', start)
  put('RECURRENCE-ID', start)
  if (end) lines.delete('DURATION')
  if (end?.startsWith('P')) put('DURATION', end)
  else {
    const last = end ?? moveEnd(event, start)
    if (last) put('DTEND', last)
  }
  return { ...event, lines }
}
/** ;VALUE=PERIOD */
const PERIOD = /;VALUE=PERIOD/i

/** The end as long after the start as the series' own is, where all are told alike. */
function moveEnd(event: Component, start: string): string | undefined {
  const [from, to] = ['DTSTART', 'DTEND'].map((name) => event.lines.get(name)?.[0])
  const values = [from, to].map((line) => line?.value.trim() ?? '')
  const isAlike = from?.parameters === to?.parameters && values.every((value) => shapeOf(value) === shapeOf(start))
  if (!isAlike) return undefined
  const [a = 0, b = 0, c = 0] = [...values, start].map(toInstant)
  const at = c + b - a
  if (!Number.isFinite(at)) return undefined
  const end = toStamp(at)
  return start.endsWith('Z') ? `${end}Z` : end.slice(0, start.length)
}

/** "20270114T183000Z" → "00000000T000000Z" */
function shapeOf(stamp: string): string {
  return stamp.replace(/\d/g, '0')
}
