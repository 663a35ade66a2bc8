import { describe, expect, test } from 'vitest'
import { toClock, toZone } from '../../core/keeping/typed.ts'

describe('a clock time as people type it', () => {
  test.each([
    ['19:00', '19:00'],
    ['7pm', '19:00'],
    ['19h30', '19:30'],
    ['19 h', '19:00'],
    ['19 h 30', '19:30'],
    ['19 Uhr', '19:00'],
    ['19:30 Uhr', '19:30'],
    ['19時', '19:00'],
    ['19時30分', '19:30'],
  ])('"%s"', (text, time) => expect(toClock(text)).toBe(time))

  test.each(['24:00', '19:60', '13pm', '7 pm Uhr', 'noon'])('"%s" is none', (text) =>
    expect(toClock(text)).toBeUndefined(),
  )
})

describe('a zone as people type it', () => {
  test.each([
    ['Europe/Paris', 'Europe/Paris'],
    ['zürich', 'Europe/Zurich'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['Ho Chi Minh', 'Asia/Ho_Chi_Minh'],
    ['kathmandu', 'Asia/Kathmandu'],
    ['CET', 'Europe/Brussels'],
    ['+02:00', '+02:00'],
  ])('"%s"', (text, zone) => expect(toZone(text)).toBe(zone))

  // what a runtime lists it by depends on its data
  test.each(['Kolkata', 'Kyiv'])('"%s", whose name has changed', (text) =>
    expect(toZone(text)).toMatch(/^(?:Asia|Europe)\/\w+$/),
  )

  test.each(['Munich', 'Atlantis', 'EST5', 'Mars/Base', ''])('"%s" is none', (text) =>
    expect(toZone(text)).toBeUndefined(),
  )
})
