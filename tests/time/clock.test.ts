import { describe, expect, test } from 'vitest'
import type { Language } from '../../core/languages/language.ts'
import { findTimes } from '../../core/time/clock.ts'
import { languageNamed } from '../languages/named.ts'

const languages: Record<string, Language> = {
  en: languageNamed('en'),
  es: languageNamed('es'),
  fr: languageNamed('fr'),
}

describe('a clock time', () => {
  test.each([
    ['en', 'at 7pm', { time: '19:00' }],
    ['en', 'at 7:30 p.m.', { time: '19:30' }],
    ['en', 'Date & time: 4 June 2026, 16.15', { time: '16:15' }],
    ['en', '12am', { time: '00:00' }],
    ['en', '7–9pm', { time: '19:00', endTime: '21:00' }],
    ['en', 'Room 5 – 7pm', { time: '19:00' }],
    ['en', 'Platform 3 – 20:00', { time: '20:00' }],
    ['en', 'Box 3 – 20:00', { time: '20:00' }],
    ['fr', 'salle 4 - 19h30', { time: '19:30' }],
    ['fr', '7 - 19h', { time: '07:00', endTime: '19:00' }],
    ['fr', 'une heure moins le quart', { time: '12:45' }],
    ['en', 'Talks: 6:30–8:00 pm', { time: '18:30', endTime: '20:00' }],
    ['en', 'tomorrow night at 7', { time: '19:00' }],
    ['en', '11-1pm', { time: '11:00', endTime: '13:00' }],
    ['en', 'from 7 to 9 pm', { time: '19:00', endTime: '21:00' }],
    ['en', '10AM - 6PM JST', { time: '10:00', endTime: '18:00', zone: 'Asia/Tokyo' }],
    ['en', '18:30 to 21:00', { time: '18:30', endTime: '21:00' }],
    ['en', '9am to about 4pm', { time: '09:00', endTime: '16:00' }],
    ['en', '10am-12noon', { time: '10:00', endTime: '12:00' }],
    ['en', '8pm to 12 midnight', { time: '20:00', endTime: '00:00' }],
    ['en', '17:00 CET', { time: '17:00', zone: 'Europe/Brussels' }],
    ['en', '17:00 UTC+2', { time: '17:00', zone: '+02:00' }],
    ['en', 'at 9 am EST', { time: '09:00', zone: 'America/New_York' }],
    ['en', '1200CEST', { time: '12:00', zone: 'Europe/Brussels' }],
    ['en', '17 UTC', { time: '17:00', zone: 'UTC' }],
    ['en', '16h CET', { time: '16:00', zone: 'Europe/Brussels' }],
    ['en', '2027-01-14T16:00Z', { time: '16:00', zone: 'UTC' }],
    ['en', 'at noon', { time: '12:00' }],
    ['en', 'at ten o’clock', { time: '10:00' }],
    ['en', 'at three o’clock', { time: '15:00' }],
    ['fr', 'à 19h30', { time: '19:30' }],
    ['fr', '18h30 à 21h', { time: '18:30', endTime: '21:00' }],
    ['fr', 'à partir de 20 heures', { time: '20:00' }],
    ['fr', 'de 18h à environ 20h', { time: '18:00', endTime: '20:00' }],
    ['es', 'de 18:00 a aproximadamente 20:00', { time: '18:00', endTime: '20:00' }],
    ['fr', 'de 18h à 20h', { time: '18:00', endTime: '20:00' }],
    ['fr', 'à midi', { time: '12:00' }],
  ])('%s: "%s"', (code, text, expected) => {
    const [first, ...others] = findTimes(text, languages[code] as Language)
    expect(first).toMatchObject(expected)
    expect(first?.zone).toBe((expected as { zone?: string }).zone)
    expect(others).toEqual([])
  })

  test.each([
    ['en', 'a ratio of 16:9'],
    ['en', 'version 4.30'],
    ['en', '25pm'],
    ['en', '25:00'],
    ['en', 'took 1:02:45'],
    ['fr', 'bus 19, ligne C13'],
  ])('%s: "%s" is none', (code, text) => {
    expect(findTimes(text, languages[code] as Language)).toEqual([])
  })
})
