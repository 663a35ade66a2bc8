/** When a schema.org Event takes place: its dates, its duration and its schedules, as dates that `parseWhen` reads. */

import { isObject } from '../json.ts'
import { addMinutes } from '../time/minutes.ts'
import { addDays, parseWhen, toWhen } from '../time/when.ts'
import { toWholeDays } from '../time/whole-days.ts'
import { splitInterval, toIsoText } from './date-text.ts'
import type { Said } from './reader.ts'
import { type Habit, PLUS_ZERO } from './schema-habit.ts'
import type { SchemaGraph, SchemaNode } from './schema-node.ts'
import { termsOf, textOf, textsOf, valuesOf } from './schema-node.ts'
import { atTime, readSchedule } from './schema-schedule.ts'

/** A candidate's times; what isn't told is undefined. */
export interface Times {
  startDate: Said
  endDate: Said | undefined
  previousStartDate?: Said | undefined
  doorTime?: Said | undefined
  zone?: Said | undefined
  recurrence?: Said | undefined
  exceptions?: Said | undefined
}

/** Each time at which it begins: several where the page tells several. None as `[]`. */
export function readTimes(event: SchemaNode, graph: SchemaGraph, habit: Habit): Times[] {
  const at = (property: string) => textOf(event, property, graph)
  const datesOf = (texts: string[]) => readDates(texts, event, graph, habit)
  const intervals = textsOf(event, 'startDate', graph).map(splitInterval)
  const starts = datesOf(intervals.map(([start]) => start)).map((one) => (FILLER.test(one.text) ? dayOf(one) : one))
  const endTexts = [...textsOf(event, 'endDate', graph), ...intervals.flatMap(([, end]) => end ?? [])]
  const ends = datesOf(endTexts)
  const toOwnSpan = (start: Said, end: Said | undefined) => toSpan(start, end, habit)
  const spans = withoutRepeats(starts.map((start, index) => toOwnSpan(start, ends[index])))
  // which of them does a single end belong to?
  const isTold = spans.length === 1 || starts.length === ends.length
  const told = spans.map(({ startDate, endDate }) => toOwnSpan(startDate, isTold ? (endDate ?? ends[0]) : undefined))
  const scheduled = withoutRepeats(readSchedules(event, graph, told[0]))
  const previousStartDate = datesOf(textsOf(event, 'previousStartDate', graph)).at(-1)
  return (scheduled.length > 0 ? scheduled : told).map((span) => ({
    ...span,
    endDate: span.endDate ?? endAt(span.startDate.text, endTexts[0]) ?? endAfter(span.startDate.text, at('duration')),
    doorTime: toDoor(at('doorTime'), span.startDate.text),
    previousStartDate: previousStartDate && isSame(previousStartDate, span.startDate) ? undefined : previousStartDate,
  }))
}

/** T23:59:20: the day's end and a clock's seconds, from a program that knew no hour */
const FILLER = /T23:59:(?!00)/
/** 2027-01-15T00:00:00Z */
const UTC = /Z$/

/** 2027-07-12T09:00:00+00:00 in a summer, when hardly anybody's clock shows UTC */
const NO_ZONE = /(?<=^\d{4}-0[4-9]-\d\dT[\d:]{5,8})\+00:?00$/
const ONLINE = /online/i

/** The dates among the event's texts that can be read. */
function readDates(texts: string[], event: SchemaNode, graph: SchemaGraph, habit: Habit): Said[] {
  // what takes place nowhere may well be told as UTC
  const isSomewhere = habit.mixesOffsets && !ONLINE.test(termsOf(event, 'eventAttendanceMode', graph).join())
  return texts.flatMap((text) => {
    const told = habit.isInUtc ? text.replace(PLUS_ZERO, 'Z') : isSomewhere ? text.replace(NO_ZONE, '') : text
    return toSaid(toIsoText(told, habit.isDayFirst), text) ?? []
  })
}

function dayOf(said: Said): Said {
  return toSaid(parseWhen(said.text)?.date, said.quote ?? said.text) ?? said
}

function toSaid(iso: string | undefined, quote: string): Said | undefined {
  return iso ? { text: iso, ...(iso !== quote && { quote }) } : undefined
}

/** `told` is what the event says itself. A course's schedule is its pace: it isn't held as often as one should learn. */
function readSchedules(event: SchemaNode, graph: SchemaGraph, told: Times | undefined): Times[] {
  const [own, pace] = [valuesOf(event, 'eventSchedule', graph), valuesOf(event, 'courseSchedule', graph)]
  return [...own, ...(told ? [] : pace)].filter(isObject).flatMap((schedule) => {
    const found = readSchedule(schedule, graph, told?.startDate.text)
    if (!found) return []
    const { startDate, endDate, recurrence, exceptions } = found
    const zone = textOf(schedule, 'scheduleTimezone', graph)
    const end = endDate ? { text: endDate } : endAfter(startDate, textOf(schedule, 'duration', graph))
    return {
      ...toSpan({ text: startDate }, end ?? endOfEvening(told)),
      zone: zone ? { text: zone } : undefined,
      ...(recurrence && own.includes(schedule) && { recurrence: { text: recurrence } }),
      ...(exceptions && { exceptions: { text: exceptions } }),
    }
  })
}

/** The event's end, where it isn't that of a whole season of evenings. */
function endOfEvening(told: Times | undefined): Said | undefined {
  const [start, end] = [parseWhen(told?.startDate.text ?? ''), parseWhen(told?.endDate?.text ?? '')]
  return start && end && end.date <= addDays(start.date, 1) ? told?.endDate : undefined
}

/**
 * A start and its end. A day that is told from its first minute to its last is a day; an end at the start tells nothing. Where that
 * is what other hours have, midnight in UTC is one of them: an evening in America.
 */
function toSpan(startDate: Said, endDate: Said | undefined, habit?: Habit): Times {
  const [start, end] = [parseWhen(startDate.text), parseWhen(endDate?.text ?? '')]
  if (!endDate || !start || !end) return { startDate, endDate }
  const isInstant = habit?.repeatsStarts && UTC.test(startDate.text) && isSame(startDate, endDate)
  const days = isInstant ? undefined : toWholeDays(start, end, habit?.repeatsDays)
  if (days) return { startDate: dayOf(startDate), endDate: { ...dayOf(endDate), text: days.end.date } }
  return { startDate, endDate: isSame(startDate, endDate) ? undefined : endDate }
}

/** Without those whose day, or day and hour, another one tells: microdata has a date for people beside that for machines. */
function withoutRepeats(spans: Times[]): Times[] {
  return spans.filter(({ startDate: one }, index) =>
    spans.every(({ startDate: other }, at) =>
      isSame(one, other) ? at >= index : other.text.slice(0, 10) !== one.text,
    ),
  )
}

function isSame(a: Said, b: Said): boolean {
  const [x, y] = [parseWhen(a.text), parseWhen(b.text)]
  return Boolean(x && y && toWhen(x) === toWhen(y))
}

/** A door time that is told by the clock ("6 PM") is on the day of the start. */
function toDoor(door: string | undefined, startDate: string): Said | undefined {
  const day = parseWhen(startDate)?.date ?? ''
  if (!door || parseWhen(`${day}T${door}`)) return door ? { text: door } : undefined
  return toSaid(toIsoText(door) ?? atTime(day, door), door)
}

/** The end that a start and a clock alone tell ("20:30", "10 PM"), or how long it lasts. Nothing for other texts. */
function endAt(startDate: string, told: string | undefined): Said | undefined {
  const start = parseWhen(startDate)
  const clock = start?.time && told && CLOCK.test(told) ? parseWhen(atTime(start.date, told) ?? '') : undefined
  if (!told || !start?.time || !clock?.time) return endAfter(startDate, told)
  // "22:00" until "04:00" ends in the morning after
  const date = clock.time <= start.time ? addDays(start.date, 1) : start.date
  return toSaid(toWhen({ ...start, ...clock, date }), told)
}
/** 20:30, T20:30:00, 20h30, 8.30 pm, 8 PM; not "20" */
const CLOCK = /^\s*T?\d{1,2}(?:[:.h]\d\d| ?[ap]\.?m)/i

/** PT1H30M, PT1.5H, P3D, P1DT12H, P0Y0M0DT2H0M0S (ISO 8601-1 §5.5.2); no months and years */
const DURATION =
  /^P(?:0+Y)?(?:0+M)?(?:(\d{1,2})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,3}(?:[.,]\d{1,2})?)H)?(?:(\d{1,4})M)?(?:(\d{1,6})(?:[.,]\d{1,9})?S)?)?$/

/** The end that a start and an ISO 8601 duration tell. Nothing without a duration, and for hours from a day without a time. */
function endAfter(startDate: string, duration: string | undefined): Said | undefined {
  const start = parseWhen(startDate)
  const match = duration && DURATION.exec(duration)
  if (!start || !match) return undefined
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((digits) => Number(digits?.replace(',', '.') ?? 0))
  const wholeDays = 7 * weeks + days
  const rest = Math.round(60 * hours) + minutes + Math.floor(seconds / 60)
  if (!start.time) {
    // a day's end is its last day, inclusive
    return rest === 0 && wholeDays > 1 ? { text: addDays(start.date, wholeDays - 1), quote: duration } : undefined
  }
  if (wholeDays + rest === 0) return undefined
  const end = addMinutes({ ...start, time: start.time, date: addDays(start.date, wholeDays) }, rest)
  return { text: toWhen(end), quote: duration }
}
