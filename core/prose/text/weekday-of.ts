/** Which of the days that a text tells a bare weekday is: the "Saturday" of "the weekend of 13 and 14 May", the "following Saturday". */
import type { Language } from '../../languages/language.ts'
import { begun, compile, ended, NOTHING, tells } from '../../languages/pattern.ts'
import { type DateMention, hasDate } from '../../time/date-mention.ts'
import { addDays, daysBetween, weekdayOf } from '../../time/when.ts'

/** The days that the text has told so far. */
export interface ToldDays {
  /** The last one to come that has a date. */
  day?: DateMention
  /** The last one that is none of a limit. */
  anchor?: DateMention
  /** The last one that has more than one day. */
  range?: DateMention
  /** The last one to come, of any kind. */
  last?: DateMention
}

/** The days of a text behind what is told, in which bare weekdays are of those days; and what is told with them. */
export function withWeekdays(
  found: DateMention[],
  text: string,
  language: Language,
  told: ToldDays,
  publishedOn = '',
): [days: DateMention[], told: ToldDays] {
  let { day, anchor, range, last } = told
  const days = found.flatMap((one) => {
    const isBare = one.kind === 'weekday'
    const isAfter = isBare && isFollowing(one, text, language)
    // whom it follows isn't told
    if (isAfter && !last) return []
    const meant = !isBare
      ? one
      : isAfter && last
        ? after(one, last)
        : (ofDays(one, anchor) ?? ofDays(one, range) ?? one)
    if (!meant.recurrence && !meant.past && meant.date > publishedOn) last = meant
    if (hasDate(meant) && meant.date > publishedOn) {
      day = meant
      if (!tells(text.slice(0, meant.start), language.cues.notTheEvent)) anchor = meant
      if (meant.lastDate) range = meant
    }
    return [meant]
  })
  return [days, { ...(day && { day }), ...(anchor && { anchor }), ...(range && { range }), ...(last && { last }) }]
}

/** "the following Saturday", "samedi suivant" */
function isFollowing({ start, end }: DateMention, text: string, { following = NOTHING }: Language): boolean {
  return (
    compile(`${begun(following)} ?$`, 'iu').test(text.slice(0, start).slice(-LONGEST)) ||
    compile(`^ ?${ended(following)}`, 'iu').test(text.slice(end, end + LONGEST))
  )
}
/** Characters: "darauffolgenden " */
const LONGEST = 20

/** The first such weekday behind a day. */
function after(weekday: DateMention, { date, lastDate = date }: DateMention): DateMention {
  const ahead = (weekdayOf(weekday.date) - weekdayOf(lastDate) + 7) % 7 || 7
  return { ...weekday, date: addDays(lastDate, ahead), kind: 'relative', certainty: 0.8 }
}

/** The "Saturday" behind "the weekend of 13 and 14 May", and behind "Saturday, 13 May": of those days that one; nothing for one that is none of them. */
function ofDays(weekday: DateMention, days: DateMention | undefined): DateMention | undefined {
  if (!days) return undefined
  const { date, lastDate = date } = days
  const ahead = (weekdayOf(weekday.date) - weekdayOf(date) + 7) % 7
  return ahead <= daysBetween(date, lastDate) ? { ...weekday, date: addDays(date, ahead) } : undefined
}
