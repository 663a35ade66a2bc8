import { describe, expect, test } from 'vitest'
import { EVENT_VERSION, nameDamaged, readRecord, toRecord } from '../../core/keeping/record.ts'

/** As version 1 wrote it. */
const FIRST = {
  version: 1,
  event: {
    uid: '0123456789abcdef@rendezvous',
    name: 'Board games',
    startDate: '2027-02-03T19:00[Europe/London]',
    endDate: '2027-02-03T22:00[Europe/London]',
    location: 'The Old Mill, Leeds',
    streams: [],
    url: 'https://mill.example/post',
    eventStatus: 'EventScheduled',
    evidence: {
      name: { source: 'prose', confidence: 0.7 },
      startDate: { source: 'prose', confidence: 0.4, quote: 'on 03/02/2027' },
      endDate: { source: 'json-ld', confidence: 0.9, from: 'https://games.example/7' },
      location: { source: 'you', confidence: 1 },
    },
  },
  reminders: ['-PT10M'],
  pageUrl: 'https://mill.example/post',
  savedAt: 1800000000000,
  changedAt: 1800000000000,
  sequence: 3,
}

describe('a record of version 1', () => {
  test('is read as it was written, and what its page told is taken from what the page said of it', () => {
    const { version: _, ...saved } = FIRST
    expect(readRecord(FIRST)).toEqual({
      saved: {
        ...saved,
        told: {
          [FIRST.event.uid]: {
            startDate: '2027-02-03T19:00[Europe/London]',
            eventStatus: 'EventScheduled',
            quote: 'on 03/02/2027',
          },
        },
      },
    })
  })

  test('of an event that the user wrote has nothing that a page told', () => {
    const evidence = { name: { source: 'you', confidence: 1 }, startDate: { source: 'you', confidence: 1 } }
    const read = readRecord({ ...FIRST, event: { ...FIRST.event, evidence } })
    expect(read).toMatchObject({ saved: { sequence: 3 } })
    expect(read).not.toHaveProperty('saved.told')
  })

  test('keeps both days of an event whose day was open', () => {
    const otherStart = '2027-03-02T19:00[Europe/London]'
    expect(readRecord({ ...FIRST, event: { ...FIRST.event, otherStart } })).toMatchObject({
      saved: { event: { otherStart } },
    })
  })

  test('is written back in the version of today, and read the same', () => {
    const read = readRecord(FIRST)
    if (!('saved' in read)) throw new Error('not read')
    const written = toRecord(read.saved)
    expect(written.version).toBe(EVENT_VERSION)
    expect(readRecord(JSON.parse(JSON.stringify(written)))).toEqual(read)
  })
})

test('a record of a newer version is left to that version', () => {
  expect(readRecord({ ...FIRST, version: EVENT_VERSION + 1 })).toEqual({ is: 'newer' })
  expect(readRecord({ version: 99 })).toEqual({ is: 'newer' })
})

test.each<[string, unknown]>([
  ['a text', 'torn'],
  ['nothing', null],
  ['a list', []],
  ['without a version', { event: FIRST.event }],
  ['of version 0', { ...FIRST, version: 0 }],
  ['of a half version', { ...FIRST, version: 1.5 }],
  ['of a huge version that is no number', { ...FIRST, version: '2' }],
  ['without its event', { ...FIRST, event: undefined }],
  ['with an event that is a text', { ...FIRST, event: 'Board games' }],
  ['without a day', { ...FIRST, event: { ...FIRST.event, startDate: 'soon' } }],
  ['without streams', { ...FIRST, event: { ...FIRST.event, streams: undefined } }],
  ['with moments of reminders that are a list', { ...FIRST, askedAt: [1] }],
  ['with a moment of a reminder that is a text', { ...FIRST, askedAt: { PT0S: 'now' } }],
  ['without evidence', { ...FIRST, event: { ...FIRST.event, evidence: null } }],
  ['with a reminder that is none', { ...FIRST, reminders: ['soon'] }],
  ['without the moment of its last change', { ...FIRST, changedAt: undefined }],
  ['with an odd list of what pages told', { ...FIRST, version: 2, told: [] }],
  ['with an odd word of what a page told', { ...FIRST, version: 2, told: { a: { startDate: 5 } } }],
  ['with streams told by a page that are none', { ...FIRST, version: 2, told: { a: { streams: 'YouTube' } } }],
])('a record that is %s is damaged', (_, record) => {
  expect(readRecord(record)).toEqual({ is: 'damaged' })
})

test.each<[string, unknown]>([
  ['endDate', {}],
  ['endDate', 'soon'],
  ['doorTime', 19],
  ['otherStart', 7],
  ['previousStartDate', 'yesterday'],
  ['recurrence', {}],
  ['exceptions', 5],
  ['exceptions', [5]],
  ['location', 5],
  ['geo', []],
  ['organizer', {}],
  ['description', 1],
  ['image', null],
  ['streams', [{ platform: 'YouTube', url: 5 }]],
  ['evidence', { name: 'prose' }],
])('one whose %s is %j is damaged, and stops no reminder of the others', (field, value) => {
  const record = { ...FIRST, version: 2, event: { ...FIRST.event, [field]: value } }
  expect(readRecord(record)).toEqual({ is: 'damaged' })
})

test('all that an event may have is read, and so is what a browser keeps of a field that has nothing', () => {
  const event = {
    ...FIRST.event,
    previousStartDate: '2027-02-02T19:00[Europe/London]',
    doorTime: '2027-02-03T18:30[Europe/London]',
    geo: '53.8;-1.5',
    organizer: 'The Mill',
    description: 'Bring a game',
    image: 'https://mill.example/a.png',
    recurrence: 'FREQ=WEEKLY',
    exceptions: ['2027-02-10'],
    streams: [{ platform: 'YouTube' }, { platform: 'Twitch', url: 'https://twitch.tv/mill' }],
    otherStart: undefined,
  }
  const told = { a: { startDate: event.startDate, endDate: undefined, streams: event.streams, quote: 'on Wednesday' } }
  expect(readRecord({ ...FIRST, version: 2, event, told })).toMatchObject({ saved: { event, told } })
})

test('what can be told of a damaged record is its name and day', () => {
  expect(nameDamaged({ ...FIRST, reminders: undefined })).toBe('Board games, 2027-02-03')
  expect(nameDamaged({ event: { name: 'Board games', startDate: 'soon' } })).toBe('Board games')
  expect(nameDamaged('torn')).toBeUndefined()
})
