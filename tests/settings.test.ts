import { describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS, toSettings, withChosenZone } from '../core/settings/settings.ts'
import { formatTime, toReadable, withClock } from '../core/time/format.ts'

describe('settings', () => {
  const record = (choices: object) => ({ version: 1, ...choices })

  test('of an older version keep what was chosen, and the rest is as the browser tells', () => {
    const old = record({ timedReminders: ['-P1D'], dayReminders: [], sound: true, opensStream: false, changedAt: 5 })
    expect(toSettings(old)).toEqual({
      ...DEFAULT_SETTINGS,
      timedReminders: ['-P1D'],
      dayReminders: [],
      sound: true,
    })
    expect(DEFAULT_SETTINGS).toMatchObject({
      zone: 'browser',
      clock: 'browser',
      weekStart: 'browser',
      watch: 'all',
      notOn: [],
    })
  })

  test('are read back as they were chosen', () => {
    const chosen = {
      ...DEFAULT_SETTINGS,
      zone: 'America/Lima',
      clock: '12' as const,
      weekStart: 'sunday' as const,
      watch: 'others' as const,
      notOn: ['example.org'],
    }
    expect(toSettings(record(chosen))).toEqual(chosen)
  })

  test.each([
    { zone: 'Europe/Atlantis' },
    { zone: 5 },
    { clock: 'h48' },
    { weekStart: 'someday' },
    { watch: 'never' },
    { notOn: 'example.org' },
    { notOn: ['*', 7, 'https://example.org/'] },
  ])('fall back to the default where a choice cannot be read: %j', (choice) => {
    expect(toSettings(record(choice))).toEqual(DEFAULT_SETTINGS)
  })
})

describe('who looks', () => {
  const browsers = { locale: 'en-GB', homeZone: 'Europe/Paris', now: 0 }
  const talk = { startDate: '2027-01-14T18:30[Europe/London]' }

  test('is as the browser tells, where nothing was chosen', () => {
    expect(withChosenZone(browsers, { zone: 'browser' })).toEqual(browsers)
    expect(withClock('en-GB', 'browser')).toBe('en-GB')
  })

  test('has the zone and the hours that were chosen, and choosing once more changes nothing', () => {
    const choose = (viewer: typeof browsers) =>
      withChosenZone({ ...viewer, locale: withClock(viewer.locale, '12') }, { zone: 'America/Lima' })
    const viewer = choose(browsers)
    expect(toReadable(talk, viewer)).toMatchObject({ clock: '6:30 pm', mine: '1:30 pm' })
    expect(choose(viewer)).toEqual(viewer)
  })

  test.each([
    ['en-US', '24', '00:30', '15:00'],
    ['en-GB', '12', '12:30 am', '3:00 pm'],
    ['ja', '12', '午前0:30', '午後3:00'],
    ['de', '24', '00:30', '15:00'],
    ['ar', '24', '00:30', '15:00'],
  ] as const)('reads hours of %s to %s', (locale, clock, night, afternoon) => {
    const chosen = withClock(locale, clock)
    expect([formatTime('00:30', chosen), formatTime('15:00', chosen)]).toEqual([night, afternoon])
  })
})
