/** One event that takes place more than once: on other days, or at another hour of its day. */
import { compile, NOTHING, tells } from '../../languages/pattern.ts'
import type { Candidate, Said } from '../../readers/reader.ts'
import type { DateMention } from '../../time/date-mention.ts'
import { shiftYear } from '../../time/date-ranges.ts'
import { addMinutes, toMinutes } from '../../time/minutes.ts'
import { addDays, daysBetween, moveDays } from '../../time/when.ts'
import type { Day } from '../days/days.ts'
import { EVENING, isGone } from '../days/days.ts'
import type { Sentence } from '../text/text.ts'
import { hasCue, rowOf } from '../text/text.ts'

/** The event at each of the hours and on each of the days that are told beside its own. `scope` are the sentences that are its. */
export function repeat(first: Candidate, scope: Sentence[], day: Day, publishedOn: string | undefined): Candidate[] {
  const evenings = onEvenings(first, day)
  if (evenings) return evenings
  const hours = [first, ...otherHours(first, scope, day)]
  const pairs = daysWithHours(first, scope, day)
  return pairs.length > 0
    ? [first, ...pairs]
    : [...hours, ...hours.flatMap((one) => othersInRow(one, day, publishedOn))]
}

/** "on Thursday 22 and Friday 23 May at 8pm": what begins in the evening of days that "and" joins is given on each of them. */
function onEvenings({ endDate, ...first }: Candidate, { date, told: [best] }: Day): Candidate[] | undefined {
  if (!best?.mention.lastDate) return undefined
  const { lastDate, quote, start: at } = best.mention
  const { text, language } = best.sentence
  const [, , start = ''] = DAY_AND_TIME.exec(first.startDate?.text ?? '') ?? []
  // "in the night between the 23rd and the 24th"
  const isAmid = tells(text.slice(Math.max(0, at - AMID), at), language.amid ?? NOTHING)
  if (start < EVENING || isAmid || !tells(quote, language.and)) return undefined
  const days = daysBetween(date, lastDate)
  const isHour = DAY_AND_TIME.test(endDate?.text ?? '')
  const evening = endDate && isHour ? { ...first, endDate: { ...endDate, text: moveDays(endDate.text, -days) } } : first
  return Array.from({ length: days + 1 }, (_, index) => onDay(evening, date, addDays(date, index)))
}
/** Characters: "between the days " */
const AMID = 24
/** "on 3, 10 and 17 May". Days that follow one another are one event's. */
function othersInRow(first: Candidate, { date, told }: Day, publishedOn: string | undefined): Candidate[] {
  const [best] = told
  if (!best || best.mention.recurrence || hasCue(best.sentence, 'notTheEvent')) return []
  const rows = told.flatMap(({ mention, sentence }) => {
    const row = inOrder(rowOf(sentence, mention)).filter(
      (one) => one.kind !== 'weekday' && !one.lastDate && !isGone(one, publishedOn),
    )
    const days = [...new Set(row.map((one) => one.date))]
    const isRun = days.every((day, index) => day === addDays(days[0] ?? day, index))
    return isRun || hasCue(sentence, 'notTheEvent') ? [] : [days]
  })
  return (rows[0] ?? []).filter((day) => day !== date).map((day) => onDay(first, date, day))
}

/** "1 February, 4 April and 5 December", told in January: what follows in a row is no day of the year before. */
function inOrder(row: DateMention[]): DateMention[] {
  return row.map((one, index) => {
    const isBefore = one.kind === 'yearless' && !one.past && one.date < (row[index - 1]?.date ?? '')
    return isBefore ? { ...one, date: shiftYear(one.date, 1) } : one
  })
}

/** "at 2.30pm and 7.30pm": a matinee and an evening. Hours in two zones are one moment, and those with an end are parts of a day. */
function otherHours(first: Candidate, scope: Sentence[], day: Day): Candidate[] {
  const start = TIME.exec(first.startDate?.text ?? '')?.[0]
  if (!start || first.doorTime) return []
  const told = scope.filter(({ dates }) => dates.some(({ date }) => date === day.date))
  for (const {
    text,
    times,
    language: { and, hourBefore },
  } of told) {
    const from = times.findIndex(({ time }) => `T${time}` === start)
    const between = compile(`^\\.?(?:,| ?[/・]|,? (?:${and}))? ?(?:(?:${hourBefore}) )?$`, 'iu')
    const row = times.slice(Math.max(0, from)).filter((time, index, all) => {
      const last = all[index - 1]
      return !last || between.test(text.slice(last.end, time.start))
    })
    const isRow = row.every(({ time, endTime, zone, isDayLater }, index) => {
      const last = row[index - 1]?.time ?? '00:00'
      return !endTime && !zone && !isDayLater && Number(time.slice(0, 2)) - Number(last.slice(0, 2)) >= (index && APART)
    })
    if (from >= 0 && row.length > 1 && isRow) return row.slice(1).map(({ time }) => atHour(first, time, start.slice(1)))
  }
  return []
}
/** "Saturday 6 March at 8.30pm and Sunday 7 March at 3pm": each day with its own hour. */
function daysWithHours(first: Candidate, scope: Sentence[], { date, told }: Day): Candidate[] {
  const start = TIME.exec(first.startDate?.text ?? '')?.[0].slice(1)
  // "from 5 to 7 May: on Friday from 6 pm, on Sunday until 3 pm"
  if (!start || first.doorTime || told.some(({ mention }) => mention.lastDate)) return []
  for (const { text, dates, times, language } of scope) {
    if (!dates.some((one) => one.date === date) || dates.length < 2) continue
    const { and, filler } = language
    const between = compile(`^\\.?(?:[,;]|,? (?:${and}))? ?(?:(?:${filler}) )?$`, 'iu')
    const pairs = dates.map((day) => ({
      day,
      time: times.find((time) => time.start > day.end && time.start < day.end + BESIDE),
    }))
    const isRow = pairs.every(({ day, time }, index) => {
      const last = pairs[index - 1]?.time
      // "Saturday 10–5 and Sunday 10–4" is one event
      const isSpan = time?.endTime && Math.abs(daysBetween(date, day.date)) === 1
      return (
        time &&
        !isSpan &&
        !time.zone &&
        !day.lastDate &&
        (index === 0 || (last && between.test(text.slice(last.end, day.start))))
      )
    })
    if (isRow && pairs.some(({ day, time }) => day.date === date && time?.time === start))
      return pairs
        .filter(({ day }) => day.date !== date)
        .map(({ day, time }) => atHour(onDay(first, date, day.date), time?.time ?? start, start))
  }
  return []
}
/** Characters between a day and its hour. */
const BESIDE = 12

/** The same event at another hour, and as long. */
function atHour(first: Candidate, time: string, start: string): Candidate {
  const later = toMinutes(time) - toMinutes(start)
  return change(first, (when) =>
    when.replace(DAY_AND_TIME, (_, date: string, time: string) => {
      const moved = addMinutes({ date, time }, later)
      return `${moved.date}T${moved.time}`
    }),
  )
}

/** "T14:30" */
const TIME = /T\d\d:\d\d/
/** "2027-05-14T14:30" */
const DAY_AND_TIME = /^([\d-]{10})T(\d\d:\d\d)/
/** Hours; less is no second performance. */
const APART = 2

function onDay(first: Candidate, date: string, day: string): Candidate {
  return change(first, (when) => moveDays(when, daysBetween(date, day)))
}

function change(first: Candidate, how: (when: string) => string): Candidate {
  const changed = (said: Said) => ({ ...said, text: how(said.text) })
  const { startDate, endDate, doorTime } = first
  return {
    ...first,
    ...(startDate && { startDate: changed(startDate) }),
    ...(endDate && { endDate: changed(endDate) }),
    ...(doorTime && { doorTime: changed(doorTime) }),
  }
}
