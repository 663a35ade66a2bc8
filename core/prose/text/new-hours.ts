/** Of what is moved from one hour to another the one that holds: the new one. */
import type { Language } from '../../languages/language.ts'
import { compile, NOTHING, tells, wholeWords } from '../../languages/pattern.ts'
import type { ClockMention } from '../../time/clock.ts'
import { isNewBefore } from './new-days.ts'

/** The hours of a text, with "moved from 2pm to 3pm" and "von 19 auf 20 Uhr verlegt" told as the new hour alone. */
export function withNewHours(text: string, times: ClockMention[], language: Language): ClockMention[] {
  const { cues, to, newDay = NOTHING, filler, hourBefore, fromHour = NOTHING, toHour = NOTHING } = language
  const match = times.length > 0 && wholeWords(cues.postponed).exec(text)
  if (!match) return times
  const end = match.index + match[0].length
  const isLed = compile(`^ (?:(?:${hourBefore}|${filler}|${fromHour}) ){0,2}$`, 'iu')
  const isOld = compile(`^,? (?:${newDay}|${to}|${toHour})(?: (?:${filler}|${hourBefore}))? $`, 'iu')
  return times.flatMap(({ endTime, isDayLater, ...one }, index) => {
    const isMove = isLed.test(text.slice(end, one.start)) || isNewBefore(text, one, match.index, language)
    if (endTime && isMove && tells(one.quote, to)) return [{ ...one, time: endTime, isNew: true }]
    const [before, next] = [times[index - 1], times[index + 1]]
    if (next && isOld.test(text.slice(one.end, next.start))) return []
    const isNew = before && isOld.test(text.slice(before.end, one.start))
    return [isNew ? { ...one, ...(endTime && { endTime }), isNew } : (times[index] as ClockMention)]
  })
}
