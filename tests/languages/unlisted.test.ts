import { describe, expect, test } from 'vitest'
import type { Language } from '../../core/languages/language.ts'
import { unlisted } from '../../core/languages/unlisted.ts'
import { findTimesBeside } from '../../core/time/clock.ts'
import { findDates } from '../../core/time/dates.ts'
import { readPost } from '../prose/post.ts'

/** The days and hours that are read of the text, written on 1 April 2027. */
function toldIn(tag: string, text: string): string {
  const language = unlisted(tag) as Language
  const days = findDates(text, { language, today: '2027-04-01', publishedOn: '2027-04-01' })
  const times = findTimesBeside(text, days, language)
  return [
    ...days.map(({ date }) => date),
    ...times.map(({ time, endTime }) => (endTime ? `${time}–${endTime}` : time)),
  ].join(' ')
}

describe('a language without a file of words has its months, weekdays and numbers', () => {
  test.each([
    ['sv', 'Torsdag 15 april kl. 18.30', '2027-04-15 18:30'],
    ['pl', 'w czwartek 15 kwietnia o 18:00', '2027-04-15 18:00'],
    ['cs', 'čtvrtek 15. dubna 2027, 18:00-20:00', '2027-04-15 18:00–20:00'],
    ['sk', 'v piatok 16.4.2027 od 14:00', '2027-04-16 14:00'],
    ['ca', 'Dijous, 15 d’abril a les 19h', '2027-04-15 19:00'],
    ['ca', 'el dia 22 de maig', '2027-05-22'],
    ['fi', 'torstaina 15. huhtikuuta klo 18', '2027-04-15 18:00'],
    ['ru', '15 апреля в 19:00', '2027-04-15 19:00'],
    ['zh', '2027年4月15日(星期四) 14:30 - 18:00', '2027-04-15 14:30–18:00'],
    ['zh-cn', '4月15日晚', '2027-04-15'],
    ['ko', '4월 15일 19:00', '2027-04-15 19:00'],
    ['sl', 'v knjižnici ob 18.30', '18:30'],
    ['sl', 'v knjižnici ob 19. uri', '19:00'],
    ['sl', 'v knjižnici ob 19h', '19:00'],
    ['sl', 'ob 20. obletnici društva', ''],
    ['zh', '每周星期六', ''],
    ['pl', 'wersja 2.4.1', ''],
    ['sv', 'kapitel 15', ''],
  ])('%s: %s', (tag, text, told) => {
    expect(toldIn(tag, text)).toBe(told)
  })
})

test('what is no language has nothing', () => {
  expect(['', 'default', 'x', 'not a tag', 'qq'].map(unlisted)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

describe('a post in such a language is announced where it gives its day and hour in a sheet', () => {
  test.each([
    [
      'sv',
      '<p>📍 Plats: Skeppet, Kalmar<br>📅 Datum: Tisdag 19 januari<br>⏰ Tid: 17:00</p>',
      '2027-01-19T17:00',
      'Skeppet, Kalmar',
    ],
    [
      'pl',
      '<p>Data: 19.01.2027</p><p>Godzina: 18:00</p><p>Miejsce: Stara Piekarnia, Łódź</p>',
      '2027-01-19T18:00[Europe/Warsaw]',
      'Stara Piekarnia, Łódź',
    ],
  ])('%s: %s', (tag, body, start, place) => {
    expect(readPost(tag, 'Linné 12', body)).toMatchObject([{ startDate: start, location: place }])
  })
})

describe('a post in such a language that may tell anything else stays silent', () => {
  test.each([
    ['what has been', 'pl', '<p>Dnia 03.01.2027 odbyło się walne zebranie.</p>'],
    ['a limit', 'cs', '<p>Deadline je pátek 15. ledna 2027, 23:59.</p>'],
    ['a day without an hour', 'sv', '<p>Den 15 januari byter vi namn.</p>'],
    ['opening hours', 'sv', '<p>Måndag 10:00–16:00, tisdag 10:00–18:00.</p>'],
  ])('%s', (_, tag, body) => {
    expect(readPost(tag, 'Nytt från oss', body)).toEqual([])
  })
})
