import { describe, expect, test } from 'vitest'
import type { Language } from '../../core/languages/language.ts'
import { findDates } from '../../core/time/dates.ts'
import { MONTH_DAYS } from '../../core/time/month-days.ts'
import { within } from '../cost.ts'
import { languageNamed } from '../languages/named.ts'

const languages: Record<string, Language> = {
  en: languageNamed('en'),
  fr: languageNamed('fr'),
  ja: languageNamed('ja'),
}
const read = (code: string, text: string, publishedOn?: string, today = '2026-11-23') =>
  findDates(text, {
    language: languages[code] as Language,
    today,
    monthDays: () => MONTH_DAYS,
    ...(publishedOn && { publishedOn }),
  })

describe('a day told in words', () => {
  test.each([
    // Saturday 3 May 2014 was the day of the post
    ['en', 'On next Monday, a meetup will take place', '2014-05-03', '2014-05-05'],
    ['en', 'next Saturday', '2014-05-03', '2014-05-10'],
    // it was a Monday in that year only, and not in the next
    ['en', 'On Monday, 27 February we began anew', '2023-05-06', '2023-02-27'],
    // what has last year's weekday is rather mistyped
    ['en', 'on Saturday, 20 June', '2027-06-01', '2027-06-20'],
    ['en', 'see you tomorrow', '2014-05-03', '2014-05-04'],
    ['en', 'the day after tomorrow', '2014-05-03', '2014-05-05'],
    ['en', 'in two weeks', '2014-05-03', '2014-05-17'],
    ['en', 'in 3 days', '2014-05-03', '2014-05-06'],
    ['en', 'Saturday, May 10th, 2014', '2014-05-03', '2014-05-10'],
    ['en', 'on the 10th of May', '2014-05-03', '2014-05-10'],
    ['en', '3 January', '2014-12-20', '2015-01-03'],
    ['en', 'Wednesday (8th)', '2014-10-03', '2014-10-08'],
    ['en', '2017-11-04 10AM', undefined, '2017-11-04'],
    ['en', 'Drop by on Saturday the 10th between noon and six', '2014-05-03', '2014-05-10'],
    ['en', 'the second Tuesday of every month', '2014-05-03', '2014-05-13'],
    ['en', 'the first Friday of the month', '2014-05-03', '2014-06-06'],
    ['en', 'the second Tuesday in June', '2014-05-03', '2014-06-10'],
    ['fr', 'le troisième jeudi du mois', '2014-05-03', '2014-05-15'],
    ['fr', 'ce jeudi', '2014-05-03', '2014-05-08'],
    ['fr', 'lundi prochain', '2014-05-03', '2014-05-05'],
    ['fr', 'le mercredi 10 août', '2016-08-02', '2016-08-10'],
    ['fr', 'dans deux semaines', '2014-05-03', '2014-05-17'],
    ['fr', 'mardi 25/10', '2016-10-17', '2016-10-25'],
    ['fr', 'le 1er mai 2014', undefined, '2014-05-01'],
    ['fr', 'le 03/02/2014', undefined, '2014-02-03'],
    ['en', 'Release 3.2 - 8 June 2014', undefined, '2014-06-08'],
    ['en', 'Meeting 42 - 28 May', '2014-05-03', '2014-05-28'],
    ['en', 'Saturday, May 10 - 7 pm', '2014-05-03', '2014-05-10'],
    ['fr', 'Café 12 – 8 mai 2014', undefined, '2014-05-08'],
  ])('%s: "%s" told on %s is %s', (code, text, publishedOn, date) => {
    expect(read(code, text, publishedOn).map((mention) => mention.date)).toEqual([date])
  })

  test.each([
    ['en', 'Oct 8-9, 2014', '2014-10-08', '2014-10-09'],
    ['en', 'from 30 April to 2 May 2014', '2014-04-30', '2014-05-02'],
    ['en', 'May 5, 6 and 7, 2014', '2014-05-05', '2014-05-07'],
    ['fr', 'du 23 au 26 août 2012', '2012-08-23', '2012-08-26'],
  ])('%s: "%s" lasts from %s to %s', (code, text, date, lastDate) => {
    expect(read(code, text, '2012-01-01')).toMatchObject([{ date, lastDate }])
  })

  test.each([
    ['en', 'over 240 million active users and 500 million posts'],
    ['en', 'may 10 of you come?  You may'],
    ['en', '31 February 2014'],
    ['en', 'version 1.2.3'],
    ['en', 'in three months'],
    ['fr', 'lignes C13 et C18, bus 19'],
    ['en', 'a second chance'],
  ])('%s: "%s" is no day', (code, text) => {
    expect(read(code, text, '2014-05-03')).toEqual([])
  })

  test.each([
    ['en', 'last Tuesday we met'],
    ['en', 'yesterday'],
    ['fr', 'mardi dernier'],
    ['fr', 'hier soir'],
  ])('%s: "%s" is past', (code, text) => {
    expect(read(code, text, '2014-05-03')).toMatchObject([{ past: true }])
  })

  test('keeps both readings of 03/02 where the language does not tell', () => {
    expect(read('en', 'on 03/02/2027')).toMatchObject([{ date: '2027-02-03', otherDate: '2027-03-02' }])
  })

  test('lets the weekday decide between both readings', () => {
    const [mention] = read('en', 'Tuesday 03/02/2027')
    expect(mention).toMatchObject({ date: '2027-03-02' })
    expect(mention).not.toHaveProperty('otherDate')
  })

  test('says that the weekday contradicts the date', () => {
    expect(read('en', 'Friday, May 10, 2014')).toMatchObject([{ date: '2014-05-10', contradicted: true }])
  })

  test('invents no year where neither the page nor a weekday tells one', () => {
    expect(read('en', 'on 3 January')).toEqual([])
    expect(read('en', 'on Monday 3 January')).toEqual([])
    // 25 December 2026 is a Friday, a month away
    expect(read('en', 'on Friday 25 December')).toMatchObject([{ date: '2026-12-25' }])
  })

  test('a recurring weekday has a rule', () => {
    expect(read('en', 'every Tuesday', '2014-05-03')).toMatchObject([
      { date: '2014-05-06', recurrence: 'FREQ=WEEKLY;BYDAY=TU' },
    ])
  })

  test('reads some 4,000 characters of hostile text in less than 200 ms, in each language', () => {
    for (const text of [
      `5${' '.repeat(4000)}`,
      '1-'.repeat(2000),
      'May '.repeat(1000),
      '1, 2, '.repeat(700),
      'monday '.repeat(600),
      '1月14日(木)・'.repeat(400),
      '月'.repeat(4000),
      '1/1(土・'.repeat(600),
    ]) {
      for (const code of Object.keys(languages)) within(200, () => read(code, text, '2014-05-03'))
    }
  })
})
