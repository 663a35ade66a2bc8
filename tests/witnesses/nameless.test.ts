import { expect, test } from 'vitest'
import type { Draft } from '../../core/event.ts'
import { isNameless } from '../../core/witnesses/nameless.ts'

const called = (name: string): Draft => ({
  name,
  startDate: '2027-09-18',
  streams: [],
  url: 'https://weir.example',
  eventStatus: 'EventScheduled',
  evidence: {},
})

test.each(['9:00 AM 10:00 AM 09:00 10:00', '08/11/2022 12:59 PM', 'Test Event 2', 'TEST'])('%s is no name', (name) => {
  expect(isNameless(called(name))).toBe(true)
})

test.each(['9/11', 'Test match', '1984', '2:22 – A Ghost Story'])('%s is a name', (name) => {
  expect(isNameless(called(name))).toBe(false)
})
