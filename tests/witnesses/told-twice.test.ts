import { expect, test } from 'vitest'
import type { Draft } from '../../core/event.ts'
import { withoutRetold } from '../../core/witnesses/told-twice.ts'

const told = (source: string, name: string, startDate: string): Draft => ({
  name,
  startDate,
  streams: [],
  url: 'https://weir.example/meetings',
  eventStatus: 'EventScheduled',
  evidence: { name: { source, confidence: 0.5 }, startDate: { source, confidence: 0.5 } },
})
const gates = told('json-ld', 'Gate committee', '2027-09-18T10:00')
const fish = told('json-ld', 'Fish committee', '2027-09-20T08:30')

test('what the text tells at the very hour of one of several marked-up events is that one, whatever it calls it', () => {
  const row = told('prose', 'Home', '2027-09-18T10:00[America/Chicago]')
  expect(withoutRetold([gates, fish, row])).toEqual([gates, fish])
})

test('what the text tells at another hour, or beside a single marked-up event, is one more', () => {
  const workshop = told('prose', 'Workshop on nets', '2027-09-18T11:00')
  expect(withoutRetold([gates, fish, workshop])).toEqual([gates, fish, workshop])
  const talk = told('prose', 'Talk', '2027-09-18T10:00')
  expect(withoutRetold([gates, talk])).toEqual([gates, talk])
})

test('a day has no hour to be known by', () => {
  const days = [told('json-ld', 'Fair', '2027-09-18'), told('json-ld', 'Market', '2027-09-19')]
  const picnic = told('prose', 'Picnic', '2027-09-18')
  expect(withoutRetold([...days, picnic])).toEqual([...days, picnic])
})
