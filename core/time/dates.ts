/** Finds the days that a sentence names, in one language, and reads them as said on the day of publication. */
import type { Language } from '../languages/language.ts'
import { compile, narrow, tells, wholeWords } from '../languages/pattern.ts'
import { mayTell } from '../languages/roots.ts'
import type { DateContext, DateMention, Groups } from './date-mention.ts'
import { joinRanges, shiftYear } from './date-ranges.ts'
import { leadOf, shapesOf, wordsIn } from './date-shapes.ts'
import type { Need } from './shape.ts'
import { weekdayOf } from './when.ts'

/** Every day that the (white-space collapsed) text names, in the order of the text. Nothing: `[]`. */
export function findDates(told: string, context: DateContext): DateMention[] {
  const text = narrow(told)
  const found: DateMention[] = []
  // words that look like a day and are none: "the second Tuesday in May" is no bare Tuesday
  const taken: Pick<DateMention, 'start' | 'end'>[] = []
  const free = (start: number, end: number) =>
    found.every((other) => end <= other.start || start >= other.end) &&
    taken.every((other) => end <= other.start || start >= other.end)
  const has = wordsIn(text, context.language)
  // what is a part of a day that was found makes no other one
  const isLeft = (word: Need) => has[word].some(({ start, end }) => free(start, end))
  for (const { source, needs, said, isLed, isName, read } of shapesOf(context.language)) {
    if (!needs.every(isLeft) || (said && !mayTell(text, said))) continue
    for (const match of text.matchAll(wholeWords(source, 'g'))) {
      const lead =
        isLed && has.weekday.length > 0
          ? leadOf(text.slice(0, match.index).slice(-LONGEST_LEAD), context.language, isSpan(match, context.language))
          : undefined
      const [start, end] = [match.index - (lead?.length ?? 0), match.index + match[0].length]
      if (!free(start, end)) continue
      const groups: Groups = { ...match.groups, ...(lead && { weekday: lead.weekday }) }
      // "from 30 April to 2 May 2014": the range's end tells the year of its start
      groups.year ??= yearOfRange(text.slice(end, end + 40), context.language)
      const beside = found.find((other) => other.end <= start && start - other.end <= LONGEST_JOIN)?.date
      const reading = read(groups, beside ? { ...context, beside } : context)
      if (reading === 'no day') taken.push({ start, end })
      else if (reading) {
        const { others = [], ...first } = reading
        if (isName && found.some(({ date }) => date === first.date)) continue
        for (const date of [first.date, ...others]) {
          const day = { start, end, quote: text.slice(start, end), ...first, date }
          found.push(isToldAsGone(day, text, context.language) ? asGone(day, context) : day)
        }
      }
    }
  }
  found.sort((a, b) => a.start - b.start)
  const weeks = found.some(({ ofWeek }) => ofWeek) ? (context.monthDays?.().withWeeks(found, text) ?? found) : found
  const { months, everyOther } = context.language
  const isOther = everyOther !== undefined && weeks.length > 0 && tells(text, everyOther)
  const others = isOther ? (context.monthDays?.().everyOther(weeks, text, context) ?? weeks) : weeks
  const isHabit = others.some(({ recurrence }) => recurrence) && tells(text, months.join('|'))
  const named = isHabit ? (context.monthDays?.().fromMonth(others, text, context) ?? others) : others
  const days = named.flatMap((one, index) => {
    const next = named[index + 1]
    if (isToldAgain(one, next, text, context.language) || isToldBeside(named[index - 1], one, next)) return []
    // "3 May (Friday)"
    const isBehind = next && next.start - one.end <= 2 && next.kind === 'weekday' && isToldBeside(one, next, undefined)
    return isBehind ? [{ ...one, end: next.end + Number(text[next.end] === ')') }] : [one]
  })
  return joinRanges(days, text, context.language).map((one) => ({ ...one, quote: told.slice(one.start, one.end) }))
}

/** "3–24 May", or a day behind which another one ends a range: "3 May to 18 July", "May 3 to July 18". */
function isSpan({ groups, input, index, 0: told }: RegExpExecArray, { to, filler }: Language): boolean {
  if (groups?.last && !groups.also) return true
  const behind = compile(`^ ?(?:[-–—~〜]|(?:${to})(?: (?:${filler}))?) ?(?:\\p{L}{3,9} )?\\d`, 'iu')
  return behind.test(input.slice(index + told.length).slice(0, LONGEST_LEAD))
}

/** Characters: ", and the " */
const LONGEST_JOIN = 12
/** Characters: "donnerstagabend und freitagabend, den " */
const LONGEST_LEAD = 60

/** The "Saturday" of "Saturday evening, 20 March" is that day, and that of "our next Saturday club in the barn will be on 20 March" none. */
function isToldAgain(
  { kind, date, end, recurrence }: DateMention,
  next: DateMention | undefined,
  text: string,
  { and }: Language,
): boolean {
  if (!next || next.kind === 'weekday' || weekdayOf(date) !== weekdayOf(next.date)) return false
  const between = text.slice(end, next.start)
  if (kind === 'weekday' && between.length <= BESIDE) return true
  // "On Saturday we bake, and the fair is on Saturday, 30 January"
  const isVague = next.kind !== 'relative' && (kind === 'weekday' || kind === 'relative') && !recurrence
  return isVague && CLAUSE.test(between) && !tells(between, and)
}
/** " club in the community centre will be on " */
const CLAUSE = /^ [^.,;:]{8,80}$/

/** The "Friday" of "today, Friday" and of "3 May, 7pm, Friday", the "tomorrow" of "tomorrow, Saturday 20". */
function isToldBeside(before: DateMention | undefined, one: DateMention, next: DateMention | undefined): boolean {
  const isNext = (first: DateMention, last: DateMention) => first.date === last.date && last.start - first.end <= 2
  if (one.kind === 'weekday' && before && before.kind !== 'weekday')
    return isNext(before, one) || (one.start - before.end <= BESIDE && weekdayOf(before.date) === weekdayOf(one.date))
  return one.kind === 'relative' && !one.recurrence && next?.kind === 'yearless' && isNext(one, next)
}
/** Characters: " evening, " */
const BESIDE = 16

/** "lo scorso 5 maggio", "el 5 de mayo pasado" */
function isToldAsGone({ start, end, kind }: DateMention, text: string, { last, filler }: Language): boolean {
  if (kind !== 'yearless' || !mayTell(text, last)) return false
  return (
    compile(`(?<!\\p{L})(?:${last}) (?:(?:${filler}) )?$`, 'iu').test(text.slice(Math.max(0, start - 20), start)) ||
    compile(`^ (?:${last})(?!\\p{L})`, 'iu').test(text.slice(end, end + 20))
  )
}

/** The last such day before the text was written. */
function asGone(day: DateMention, { publishedOn }: DateContext): DateMention {
  if (!publishedOn || day.date <= publishedOn) return { ...day, past: true }
  const { lastDate, ...rest } = day
  return { ...rest, past: true, date: shiftYear(day.date, -1), ...(lastDate && { lastDate: shiftYear(lastDate, -1) }) }
}

/** The year of " – 2 June 2027", behind the first day of a range; the 2000 of " – 2000 seats" is none. */
function yearOfRange(rest: string, { to, filler, months }: Language): string | undefined {
  if (!rest.includes('20')) return undefined
  return compile(
    `^,? ?(?:[-–—]|${to}) ?(?:(?:${filler}) )?(?:\\d{1,2}(?!\\d)\\.?|(?=.{0,12}(?:${months.join('|')})))[^.;:()]{1,24}?(?<!\\d)(20\\d\\d)(?!\\d)`,
    'iu',
  ).exec(rest)?.[1]
}
