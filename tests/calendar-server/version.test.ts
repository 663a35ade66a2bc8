import { expect, test } from 'vitest'
import { toICalendar } from '../../core/calendar/writing/icalendar.ts'
import { isSameVersion, saysTheSame, versionOf } from '../../core/calendar-server/version.ts'
import { sampleSaved } from '../calendar/sample.ts'

const write = (name: string, more: { location?: string; changedAt?: number } = {}) =>
  toICalendar([sampleSaved({ name, location: more.location ?? 'Town Hall' }, { changedAt: more.changedAt ?? 1_000 })], {
    homeZone: 'UTC',
  })
const mine = write('Talk, and a walk')

test('a version is told by its stamp and its number, whatever else was changed; a text without them is none', () => {
  expect(isSameVersion(mine, write('Another'))).toBe(true)
  expect(isSameVersion(mine, write('Talk, and a walk', { changedAt: 2_000 }))).toBe(false)
  expect(isSameVersion(mine, versionOf(mine))).toBe(true)
  expect(isSameVersion('', '')).toBe(false)
})

test.each([
  ['a stamp of its own', (text: string) => text.replace(/DTSTAMP:.*/, 'DTSTAMP:20300101T000000Z')],
  ['lines that it folds elsewhere', (text: string) => text.replace('SUMMARY:Talk', 'SUMMARY:Ta\r\n lk')],
  ['a language beside the title', (text: string) => text.replace('SUMMARY:', 'SUMMARY;LANGUAGE=en:')],
  ['commas as they are', (text: string) => text.replaceAll('\\,', ',')],
  ['a zone of another history', (text: string) => text.replace(/BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n/s, '')],
])('a server that writes %s says the same', (_, rewrite) => {
  expect(rewrite(mine)).not.toBe(mine)
  expect(saysTheSame(rewrite(mine), mine)).toBe(true)
})

test.each([
  ['title', (text: string) => text.replace('SUMMARY:Talk', 'SUMMARY:Walk')],
  ['place', (text: string) => text.replace('LOCATION:Town', 'LOCATION:Dance')],
  ['hour', (text: string) => text.replaceAll('T183000', 'T193000')],
])('somebody who changed its %s says another thing', (_, change) => {
  expect(change(mine)).not.toBe(mine)
  expect(saysTheSame(change(mine), mine)).toBe(false)
})
