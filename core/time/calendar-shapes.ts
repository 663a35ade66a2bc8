/** The shapes of days with a month, by name or by number, in languages that put spaces between their words. */
import type { Language } from '../languages/language.ts'
import { NOTHING } from '../languages/pattern.ts'
import { readCalendarDate, readNumericDate } from './calendar-dates.ts'
import type { ReadGroups } from './date-mention.ts'
import { anyWeekdayOf, betweenOf, dayOf, fillOf, monthOf, noClockOf, type Shape, yearOf } from './shape.ts'

/** The most telling first: "3 May 2014" before "3/5". */
export function calendarShapes(language: Language): Shape[] {
  const {
    months,
    ordinal,
    filler,
    to,
    and,
    or = and,
    hourBefore,
    series = NOTHING,
    toHour = NOTHING,
    numericOrder,
    street,
    ofHouse,
    streetEnding = NOTHING,
    ordinals,
  } = language
  const [month, anyWeekday] = [monthOf(language), anyWeekdayOf(language)]
  const weekday = `(?<weekday>${anyWeekday})`
  const [fill, between, year, noClock] = [fillOf(language), betweenOf(language), yearOf(language), noClockOf(language)]
  const day = (name: string) => dayOf(language, name)
  const words = ordinals.join('|')
  const spelled = `${words})(?:${ordinal})?(?=)`
  // "the first May meeting"
  const noNoun = numericOrder === 'ambiguous' ? '(?<! of \\p{L}{3,9})(?! \\p{L}{5})|(?<= of \\p{L}{3,9})' : ''
  // "between 3 and 10 May", "between the 3rd and the 10th of May" are ranges
  const amid = `(?<!(?:${language.amid ?? NOTHING})(?: \\p{L}{2,4}){0,2} \\S{1,5} (?:${and}) )`
  // "8-9", "8 to 9", "5, 6 and 7", "Friday 3 and Saturday 4": the last one ends the range; "3, 10 and 17", "3, 10, 17", "le 3, le 10 et le 17" are three days, and so are "3, 10 May and 1 June", "May 3, 10 and June 1"
  const listed = `(?:, ?(?:(?:${anyWeekday}),? )?${fill}\\d{1,2}(?:${ordinal})?\\.?)`
  const more = `(?:(?:(?<also>(?:${listed}{0,8},? (?:${and}|${or}) ${amid}|${listed}{1,8}, |, (?=\\d{1,2}\\S{0,3}(?: ${fill}\\p{L}{3,9})?,? (?:${and}) ${fill}(?:(?:${months.join('|')}) )?\\d))${fill})|(?:[-–/]\\d{1,2}(?=[-–/]\\d))?${between})(?:(?:${anyWeekday}),? ${fill})?${day('last')})?`
  // the 19 of "January 19, February 16" has its month before it, the 30 of "18:30 on June 8" is no day
  const isFree =
    numericOrder === 'ambiguous'
      ? `(?<!\\d[.:](?=\\d\\d \\p{L}{2,3} \\p{L}{3,9} \\d{1,2}(?!\\d|:)))(?<!(?:${months.join('|')})\\.? (?:\\d{1,2}(?:${ordinal})?, ?){0,6})`
      : ''
  // "Date: "
  const labelled = `(?<=(?<!\\p{L})(?:${language.cues.labelDate})(?: ?:)? )`
  // no part of a number, nor of a series
  const isWhole = `(?<!(?:[\\d/.,]|(?<!\\p{L})(?:${series})) ?)`
  // "1º/12"
  const nth = ordinal.includes('\\.') ? '' : `(?:${ordinal})?`
  // "14/01 à 19h", "14/01, 19:00", "5/12 às 14h"
  const hour = `(?:${hourBefore}) \\d|\\d{1,2}(?::\\d| ?(?:h|u|uhr|uur)(?!\\p{L}))`
  const single = numericOrder === 'day-first' ? '[1-9](?=/1[0-2])|' : ''
  const withHour = `${isWhole}(?=(?:0[1-9]|(?<=\\()[1-9]|${single}[12]\\d|3[01])/(?:0?[1-9]|1[0-2]),? ?(?:[–|-] ?)?(?:${hour}))`
  const slash = numericOrder === 'day-first' ? '/(?=(?:0[1-9]|1[0-2])(?!\\d))' : NOTHING
  // "le 14/01", "le 14/1", "on that day (14/1)", and not "le 1/4", "part (1/2)"
  const leads = `(?<=(?<!\\p{L})(?:${filler}) `
  const led =
    numericOrder === 'day-first'
      ? `|${leads})(?=(?:0[1-9]|1[0-2])/(?:0\\d|1[0-2]))|${leads}|\\()(?=(?:1[3-9]|2\\d|3[01])/\\d)`
      : ''
  // "1/14, 7-9pm", "1/14 at 7"
  const monthFirst =
    numericOrder === 'day-first'
      ? ''
      : `|${isWhole}(?=(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\\d|3[01]),? (?:[–|-] ?)?(?:${hour}|\\d{1,2}(?:[:.]\\d\\d)?(?: ?[–-] ?\\d{1,2}(?:[:.]\\d\\d)?)? ?[ap]\\.?m))`
  // "via 25 Aprile", "Avenida 9 de Julio", "Instituto Doce de Octubre": months and numbers have no capital there; nor is "Straße des siebzehnten Juni" a day
  const named = `(?<named>(?<!\\p{L})(?:${street}|${streetEnding}) (?:(?:${filler}) )?)`
  const readNamed: ReadGroups = (groups, context) => {
    const { day = '', month = '', weekday } = groups
    const isName = ofHouse && CAPITAL.test(groups.named ? month : weekday ? '' : day)
    return isName || (groups.named && day > '9') ? 'no day' : readCalendarDate(groups, context)
  }
  // the last dot is left out behind "am", and before an hour
  const undotted = `(?<=(?<!\\p{L})(?:am \\S{3,5}(?= (?:um|ab|i[mn]|statt) |[,;)]|$)|(?:${filler}|${to}) \\S{3,5}(?= \\d{1,2}:\\d\\d| (?:${hourBefore}) \\d)))(?![\\d.,]\\d|\\d|\\p{L}| ?%)`
  return [
    // Saturday, the 3rd of May 2014 · 28.–30. Dezember 2022 · mercredi 10 août · 8.Mai; "Release 3.2 - 8 June", "Room 2 – 8 June" are one day
    {
      source: `(?<!\\d:|\\d\\.(?=\\d+ ?[–-])|(?<!\\p{L})(?:${toHour}|(?:${series})(?= \\d\\d? [–—-] )) )${isFree}(?:(?<=${named})|)${day('day')}\\.?${more}\\.?,? ?${fill}${month}\\.?${year}`,
      needs: ['dayMonth'],
      isLed: true,
      read: readNamed,
    },
    // the fifteenth of March · le sept et le quatorze juin · vom ersten bis dritten Mai; but "calle del dos de mayo", "Instituto Doce de Octubre"
    {
      source: `(?<=${named}|(?<!\\p{L})(?:${filler}|${anyWeekday},?)s?(?:(?<=['’])| ))(?<day>${spelled}(?:(?:(?<also>,? (?:${and}|${or}) ${fill})|${between})(?<last>${spelled})? ${fill}${month}(?:${noNoun})(?!-|['’]s)${year}`,
      needs: ['month'],
      said: words,
      isLed: true,
      read: readNamed,
    },
    // Saturday, May 3rd, 2014 · Oct 8-9 · May 5, 6 and 7 · May, 3rd · May 11. - 12. 2014; the 7 of "May 10 - 7 pm" is an hour
    {
      source: `${month}(?:\\.|,(?= \\d{1,2}(?:${ordinal})))? ${fill}${day('day')}(?! ?(?:[ap]\\.?m|h\\b|:\\d))(?:\\.(?= ?[-–] ?\\d{1,2}\\.))?${more}(?! ?(?:[ap]\\.?m|h\\b|:\\d))(?:(?<=[-–] ?\\d{1,2})\\.(?= 20))?${year}`,
      needs: ['monthDay'],
      isLed: true,
      read: readCalendarDate,
    },
    // 28.–30.12.2027 · 3. und 4.5. · 5, 12 e 19/05 · 28-30/12/2027 · 5 au 7.2.27
    {
      source: `(?<!\\d[./-])(?!\\d+/\\d+/)(?<day>\\d{1,2})\\.?(?:(?<also>(?:, ?\\d{1,2}\\.?){0,6} (?:${and}|${or}) ${amid}${fill})|${between})(?<last>\\d{1,2})(?:\\. ?(?=\\d{1,2}\\.)|${slash})(?<month>\\d{1,2})(?:[./] ?(?<year>20\\d\\d|(?<=\\.)\\d\\d(?!\\d|[:.]\\d))|\\.|(?!/))`,
      needs: ['numbers'],
      isLed: true,
      read: readCalendarDate,
    },
    // 14/01/2027 · 14-01-2027 · 14.1.27 · 14. 1. 2027 · 1-14-27
    {
      source: `(?<!\\p{L}-|(?<!\\d[./]20\\d)\\d-)(?<first>\\d{1,2})(?<mark>[./]|-(?=\\d{1,2}-(?:20)?\\d\\d(?![\\d-]))) ?(?<second>\\d{1,2})\\k<mark>(?: (?=20\\d\\d))?(?<year>(?:20)?\\d\\d)`,
      needs: ['numbers'],
      isLed: true,
      read: readNumericDate,
    },
    // 30/04 – 02/05/2027: the year is that of the range
    {
      source: `(?<first>\\d{1,2})(?<mark>[./])(?<second>\\d{1,2})\\.?(?= ?(?:[-–—]|${to}) ?${fill}\\d{1,2}\\k<mark>\\d{1,2}\\k<mark>(?:20)?\\d\\d)`,
      needs: ['numbers'],
      isLed: true,
      read: readNumericDate,
    },
    // Mon 14/01 · Do., 14.1. · sábado que vem, 16/01 · terça (1º/12)
    {
      source: `${weekday}(?: (?:${language.nextAfter}))?\\.?,? \\(?${fill}${noClock}(?<first>\\d{1,2})${nth}(?<mark>[./])(?<second>\\d{1,2})\\.?`,
      needs: ['numbers', 'weekday'],
      read: readNumericDate,
    },
    // 14/1 (Thursday) · 14/1, Thursday · 14.1. – Donnerstag
    {
      source: `${isWhole}(?!24/7)(?<first>\\d{1,2})${nth}(?<mark>[./])(?<second>\\d{1,2})(?!\\d)\\.?(?: \\(|,? ?(?:[–-] )?)${weekday}\\.?\\)?`,
      needs: ['numbers', 'weekday'],
      read: (groups, context) => readNumericDate(groups, context) ?? (groups.mark === '/' ? 'no day' : undefined),
    },
    // Date: 14/01 · le 14/01 · 14/01 à 19h · 14/1 à 19h; but not "day 1/2", nor "24/7, 10:00"
    {
      source: `(?!24/7)(?:${labelled}|${withHour}${led}${monthFirst})(?<first>\\d{1,2})(?<mark>/)(?<second>0\\d|1[0-2]|(?<=[123]\\d/)\\d${monthFirst && '|(?<=(?<!\\d)(?:0?[1-9]|1[0-2])/)(?:1[3-9]|2\\d|3[01])'})(?![\\d/]|:\\d)`,
      needs: ['numbers'],
      read: readNumericDate,
    },
    // am 14.1., 21.1. und 28.1. · (14.1.) · am 14.1 im Saal · vom 14.1 18:00 · 14.1. Jazz · 14.1. – 16.1.; "no dia 14.01"
    {
      source: ordinal.includes('\\.')
        ? `(?<=(?<!\\p{L})(?:(?:${filler}|${to}|${and}) |(?:${language.cues.labelDate}): )|\\((?=\\d\\d?\\.\\d\\d?\\.[),])|^[^\\p{L}\\d]{0,3}|\\d\\.\\d\\d?\\., |\\d\\.(?:0?[1-9]|1[0-2])\\.? ?[-–] ?)${noClock}(?<first>\\d{1,2})\\.(?<second>\\d{1,2})(?:\\.|(?= ?[-–] ?\\d{1,2}\\.\\d{1,2}\\.)|${undotted})`
        : `${labelled}(?<first>\\d{1,2})(?<mark>\\.)(?<second>0\\d|1[0-2])(?![\\d/.:])`,
      needs: ['numbers'],
      read: readNumericDate,
    },
  ]
}
const CAPITAL = /^[A-Z]/
