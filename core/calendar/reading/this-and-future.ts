/** A series that was changed from one of its days on (RECURRENCE-ID with RANGE=THISANDFUTURE, RFC 5545 §3.2.13): two series. */
import { daysOf, parseRule, toDayNumber } from '../../time/recurrence-rule.ts'
import { DAY } from '../../time/spans.ts'
import { dateOf, toInstant, toStamp } from '../stamps.ts'
import { type Component, parameterOf, textOf } from './grammar.ts'

/** Each such series ends before that day, and what was changed goes on by its rule. Others stay as they are. */
export function splitSeries(events: Component[]): Component[] {
  const changes = events.filter(isSince)
  if (changes.length === 0) return events
  const bases = new Map(
    events.flatMap((event) => (event.lines.has('RECURRENCE-ID') ? [] : [[textOf(event, 'UID'), event] as const])),
  )
  /** The days from which on each was changed, in order. */
  const days = new Map<string, string[]>()
  for (const event of changes) {
    const uid = textOf(event, 'UID')
    const list = days.get(uid) ?? []
    list.push(textOf(event, 'RECURRENCE-ID'))
    days.set(uid, list)
  }
  for (const list of days.values()) list.sort()
  const nextAfter = (event: Component, day: string) => days.get(textOf(event, 'UID'))?.find((other) => other > day)
  return events.map((event) => {
    const base = bases.get(textOf(event, 'UID'))
    const rule = base && textOf(base, 'RRULE')
    if (!rule) return event
    if (event === base) return withRule(event, endBefore(rule, nextAfter(event, '')))
    if (!isSince(event)) return event
    const day = textOf(event, 'RECURRENCE-ID')
    const own = textOf(event, 'RRULE') || since(rule, base, event, day)
    return own ? withRule(event, endBefore(own, nextAfter(event, day))) : event
  })
}

function isSince(event: Component): boolean {
  const [line] = event.lines.get('RECURRENCE-ID') ?? []
  return line !== undefined && parameterOf(line, 'RANGE').toUpperCase() === 'THISANDFUTURE'
}

function withRule(event: Component, rule: string): Component {
  return { ...event, lines: new Map(event.lines).set('RRULE', [{ parameters: '', value: rule }]) }
}

/** The rule up to the moment before a time, in the form of that time; the same without one. */
function endBefore(rule: string, day: string | undefined): string {
  const at = day ? toInstant(day) : Number.NaN
  if (!day || Number.isNaN(at)) return rule
  const until = toStamp(at - (day.includes('T') ? SECOND : DAY)).slice(0, day.replace('Z', '').length)
  return `${rule.replace(END, '')};UNTIL=${until}${day.endsWith('Z') ? 'Z' : ''}`
}
/** ";COUNT=4" */
const END = /;(?:COUNT|UNTIL)=\w+/gi
const SECOND = 1_000

/** The rule as it goes on from a day; nothing where it names weekdays and the day is another one since. */
function since(rule: string, base: Component, event: Component, day: string): string | undefined {
  if (rule.includes('BY') && textOf(event, 'DTSTART').slice(0, 8) !== day.slice(0, 8)) return undefined
  const parts = parseRule(rule)
  const count = Number(parts?.get('COUNT') ?? Number.NaN)
  if (!parts || Number.isNaN(count)) return rule
  const first = toDayNumber(dateOf(textOf(base, 'DTSTART')))
  const before = [...daysOf(parts, first, first, toDayNumber(dateOf(day)) - 1, { left: MOST_LOOKS })].length
  return count > before ? rule.replace(END, `;COUNT=${count - before}`) : undefined
}
/** Days that are looked at to count those before: of a series of some years. */
const MOST_LOOKS = 5_000
