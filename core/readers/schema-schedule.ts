/** A schema.org Schedule: when it takes place for the first time, and RFC 5545's rule by which it repeats. */

import { DAY } from '../time/spans.ts'
import { toWhen, WEEKDAYS } from '../time/when.ts'
import { readIso, toIsoText } from './date-text.ts'
import type { SchemaGraph, SchemaNode } from './schema-node.ts'
import { termsOf, textOf, textsOf } from './schema-node.ts'

/** Dates are text that `parseWhen` reads, and the recurrence is an RRULE. */
interface Occurrence {
  startDate: string
  endDate: string | undefined
  recurrence: string | undefined
  /** Days, with commas between them; empty for none. */
  exceptions: string
}

/** P1W, P2D, Weekly, annually */
const FREQUENCY = /^(?:P(\d{1,2})(?=.$))?([DWMYA])(?:aily|eekly|onthly|early|nnual(?:ly)?)?$/i
const FREQUENCIES: Record<string, string> = { D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY', A: 'YEARLY' }
/** MO, 2MO, Mon, Wednesday; what else begins like one ("Mo-Fr") is none */
const NAMED = /^([1-5]?(?:mo|tu|we|th|fr|sa|su))(?:[a-z]{1,2}|[a-z]*day)?$/i
/** MO,WE */
const LIST = /[\s,]+/
/** MO: of each week */
const PLAIN_DAY = /^[A-Z]/

/**
 * The first occurrence on or after the day on which the event or the schedule begins. Nothing for a schedule that tells no begin or
 * nothing that can be read, that has no day left, or that contradicts the `start` of its event.
 */
export function readSchedule(
  schedule: SchemaNode,
  graph: SchemaGraph,
  start: string | undefined,
): Occurrence | undefined {
  const at = (property: string) => textOf(schedule, property, graph)
  const listOf = (property: string) => termsOf(schedule, property, graph).flatMap((text) => text.split(LIST))
  const [begin, end] = [readIso(start ?? at('startDate')), readIso(at('endDate'))?.date]
  const [names, weeks, monthDays] = [listOf('byDay'), listOf('byMonthWeek'), listOf('byMonthDay')]
  const exceptions = textsOf(schedule, 'exceptDate', graph).flatMap((text) => readIso(text)?.date ?? [])
  const [told = names[0] && (weeks[0] ? 'M' : 'W')] = listOf('repeatFrequency')
  const [, number = '1', unit] = FREQUENCY.exec(told ?? '') ?? []
  // "every 7 days, on Mondays and Thursdays"
  const isInWeeks = unit?.toUpperCase() === 'D' && names.length > 0 && Number(number) % 7 === 0
  const [interval, letter] = isInWeeks ? [`${Number(number) / 7}`, 'W'] : [number, unit]
  const days = names.flatMap((name) => {
    const day = NAMED.exec(name)?.[1]?.toUpperCase()
    return day ? (weeks[0] ? weeks.map((week) => week + day) : day) : []
  })
  if (!begin || (told && !letter) || days.length < names.length || at('byMonth')) return undefined

  const day = findFirst(begin.date, days, monthDays, exceptions)
  // the season's first day, which the schedule tells too, is no evening of its own
  const isSeason = readIso(at('startDate'))?.date === begin.date
  if (!day || (start && !isSeason && day !== begin.date) || (end && end < day)) return undefined
  const startDate = begin.time && day === begin.date ? toWhen(begin) : (atTime(day, at('startTime')) ?? day)
  // whether those that are left out count, nobody says: so none is told that may not be
  const count = Number(at('repeatCount')) - exceptions.filter((one) => begin.date <= one && one < day).length
  const rule = {
    FREQ: FREQUENCIES[letter?.toUpperCase() ?? ''],
    INTERVAL: interval !== '1' && interval,
    BYDAY: days.join(),
    BYMONTHDAY: monthDays.join(),
    ...(count > 0 ? { COUNT: count } : { UNTIL: end?.replaceAll('-', '') }),
  }
  // "monthly on Mondays": on which?
  const isClear = rule.FREQ !== 'MONTHLY' || !days.some((one) => PLAIN_DAY.test(one))
  return {
    startDate,
    exceptions: exceptions.filter((one) => one > day).join(),
    endDate: atTime((!rule.FREQ && end) || day, at('endTime')) ?? (rule.FREQ ? undefined : end),
    recurrence:
      rule.FREQ && isClear && count !== 1
        ? Object.entries(rule)
            .flatMap(([name, value]) => (value ? `${name}=${value}` : []))
            .join(';')
        : undefined,
  }
}

/** Days in which the first one is looked for. */
const LONGEST_SEARCH = 62

function findFirst(begin: string, days: string[], monthDays: string[], exceptions: string[]): string | undefined {
  for (let index = 0; index < LONGEST_SEARCH; index++) {
    const date = new Date(Date.parse(begin) + index * DAY)
    const [number, name] = [date.getUTCDate(), `${WEEKDAYS[date.getUTCDay()]}`]
    const isDay = !days[0] || days.includes(name) || days.includes(Math.ceil(number / 7) + name)
    const isOn = isDay && (!monthDays[0] || monthDays.includes(`${number}`))
    const day = isOn ? date.toISOString().slice(0, 10) : ''
    if (isOn && !exceptions.includes(day)) return day
  }
  return undefined
}

/** "19:00:00", "T19:00" or "7 PM" on the day; of a full date its time. */
export function atTime(day: string, text: string | undefined): string | undefined {
  const full = readIso(text)
  return full?.time ? toWhen({ ...full, date: day }) : text && toIsoText(`${day}T${text.replace(MARK, '')}`)
}
/** T19:00 */
const MARK = /^T/
