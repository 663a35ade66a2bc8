import { expect, test } from 'vitest'
import { listBehind } from '../../core/calendar-server/behind.ts'
import type { Remote, Waiting } from '../../core/calendar-server/server.ts'
import { sampleEvent } from '../calendar/sample.ts'

const calendar = { url: 'https://cloud.example/dav/personal/', name: 'Personal' }
const event = sampleEvent({})
const { uid } = event
const saved = { event, reminders: [], pageUrl: event.url, savedAt: 1, changedAt: 5, sequence: 1 }
const sent = (more: Partial<Remote> = {}): Remote => ({
  uid,
  calendar,
  href: `${calendar.url}1.ics`,
  changedAt: 5,
  tries: 0,
  triedAt: 6,
  ...more,
})
const waits = (changedAt: number): Waiting => ({ uid, kind: 'put', text: '', changedAt, calendar, at: 6 })

test.each<[what: string, remotes: Remote[], waiting: Waiting[], isBehind: boolean]>([
  ['never went there', [], [], false],
  ['is there as it is', [sent()], [], false],
  ['was changed since', [sent({ changedAt: 4 })], [], true],
  ['was changed since, and is on its way', [sent({ changedAt: 4 })], [waits(5)], false],
  ['was changed since it is on its way', [sent({ changedAt: 3 })], [waits(4)], true],
  ['waits for the user, who sees both versions', [sent({ changedAt: 4, problem: 'changed', theirs: '' })], [], false],
])('an event that %s', (_, remotes, waiting, isBehind) => {
  expect(listBehind([saved], remotes, waiting)).toEqual(isBehind ? [saved] : [])
})
