import { afterEach, expect, test, vi } from 'vitest'
import { findHomeZone } from '../../browser/home-zone.ts'

afterEach(() => vi.unstubAllGlobals())

test.each([
  ['Europe/Paris', 'Europe/Paris'],
  ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['UTC', 'UTC'],
  // what Chromium says of a machine whose TZ is ":/etc/localtime"; no zone has that name, and nothing could be told in it
  ['Etc/Unknown', 'UTC'],
])('a machine that keeps “%s” is at home in %s', (told, zone) => {
  vi.stubGlobal('Temporal', { Now: { timeZoneId: () => told } })
  expect(findHomeZone()).toBe(zone)
})
