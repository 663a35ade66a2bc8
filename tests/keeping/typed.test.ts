import { describe, expect, test } from 'vitest'
import { toClock, toDay } from '../../core/keeping/typed.ts'
import { toZone } from '../../core/keeping/typed-zone.ts'

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
    ['１９：３０', '19:30'],
    ['１９時', '19:00'],
    ['١٩:٣٠', '19:30'],
    ['۱۹:۳۰', '19:30'],
  ])('"%s"', (text, time) => expect(toClock(text)).toBe(time))

  test.each(['24:00', '19:60', '13pm', '7 pm Uhr', 'noon'])('"%s" is none', (text) =>
    expect(toClock(text)).toBeUndefined(),
  )
})

test.each(['2027-05-03', '2027/5/3', '2027.05.03', '2027年5月3日', '２０２７／０５／０３', '٢٠٢٧-٠٥-٠٣'])(
  'a day as people type it: "%s"',
  (text) => expect(toDay(text)).toBe('2027-05-03'),
)

describe('a zone as people type it', () => {
  test.each([
    ['Europe/Paris', 'Europe/Paris'],
    ['zürich', 'Europe/Zurich'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['Ho Chi Minh', 'Asia/Ho_Chi_Minh'],
    ['kathmandu', 'Asia/Kathmandu'],
    ['CET', 'Europe/Brussels'],
    ['+02:00', '+02:00'],
    ['PT', 'America/Los_Angeles'],
    ['Hamburg', 'Europe/Berlin'],
    ['Rom', 'Europe/Rome'],
    ['wien', 'Europe/Vienna'],
    ['Boston', 'America/New_York'],
    ['大阪', 'Asia/Tokyo'],
  ])('"%s"', (text, zone) => expect(toZone(text)).toBe(zone))

  // what a runtime lists it by depends on its data
  test.each(['Kolkata', 'Kyiv'])('"%s", whose name has changed', (text) =>
    expect(toZone(text)).toMatch(/^(?:Asia|Europe)\/\w+$/),
  )

  test.each(['Springfield', 'Atlantis', 'EST5', 'Mars/Base', 'MS', 'CST', 'noon', ''])('"%s" is none', (text) =>
    expect(toZone(text)).toBeUndefined(),
  )
})
