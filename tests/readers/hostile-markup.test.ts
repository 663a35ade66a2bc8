import { describe, expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { read } from '../../core/readers/formats/json-ld.ts'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import { within } from '../cost.ts'
import { parseDocument, readEvents } from '../pages.ts'

const talk = { '@type': 'Event', name: 'Talk', startDate: '2027-01-14T18:30:00Z' }
const many = <Value>(length: number, make: (index: number) => Value) =>
  Array.from({ length }, (_, index) => make(index))

function pageOf(...scripts: string[]) {
  const html = scripts.map((text) => `<script type="application/ld+json">${text}</script>`).join('\n')
  const circumstances = { url: 'https://club.example.org/agenda', now: 0, homeZone: 'UTC', parts: ALL_PARTS }
  return makePage(parseDocument(`<html lang="en"><head>${html}</head><body></body></html>`), circumstances)
}

/** What is read of the scripts; it must not take long. */
const readQuickly = (...scripts: string[]) => within(1_500, read, () => pageOf(...scripts))

describe('data that is too large is bounded', () => {
  test.each<[string, unknown, number]>([
    ['10,000 events', many(10_000, (index) => ({ ...talk, name: `Talk ${index}` })), 200],
    ['10,000 evenings', many(10_000, (index) => ({ ...talk, startDate: 1_800_000_000 + index * 86_400 })), 200],
    ['10,000 times the same event', many(10_000, () => talk), 1],
    [
      '10,000 evenings of a festival',
      { ...talk, subEvent: many(10_000, (index) => ({ ...talk, name: `${index}` })) },
      200,
    ],
    [
      'events that are part of one another',
      many(10_000, (id) => ({ ...talk, '@id': `#${id}`, superEvent: { '@id': `#${id + 1}` } })),
      1,
    ],
    [
      'schedules that never come',
      many(2_000, (index) => ({
        ...talk,
        name: `${index}`,
        startDate: undefined,
        eventSchedule: many(20, () => ({ startDate: '2027-01-01', repeatFrequency: 'P1M', byMonthDay: 32 })),
      })),
      0,
    ],
    ['a name of 1 MB', { ...talk, name: '<b>&amp;'.repeat(130_000) }, 1],
    ['a start of 1 MB', { ...talk, startDate: '2027-01-14T'.repeat(100_000) }, 0],
    ['a type of 1 MB', { ...talk, '@type': ' Event'.repeat(170_000) }, 0],
    ['a status of 1 MB', { ...talk, eventStatus: 'Event/'.repeat(170_000) }, 1],
    ['a place of 1 MB', { ...talk, location: { name: 'Hall,'.repeat(100_000), address: 'Pau,'.repeat(100_000) } }, 1],
  ])('%s', (_, data, count) => {
    expect(readQuickly(JSON.stringify(data))).toHaveLength(count)
  })

  test('a script of 20 MB is left out before it is read', () => {
    const long = JSON.stringify({ ...talk, description: 'x'.repeat(20_000_000) })
    expect(within(100, read, () => pageOf(long, JSON.stringify(talk)))).toHaveLength(1)
  })

  test('a script of nearly 2 MB is read', () => {
    const noise = many(15_000, (index) => ({ '@type': 'Thing', name: 'x'.repeat(70), position: index }))
    expect(readQuickly(JSON.stringify([...noise, talk]))).toHaveLength(1)
  })

  test('a broken script of nearly 2 MB isn’t repaired', () => {
    expect(readQuickly(`[${'{"@type": "Event"},'.repeat(90_000)}]`, JSON.stringify(talk))).toHaveLength(1)
  })

  test.each([10_000, 200_000])('%i levels', (depth) => {
    const deep = `${'{"a":['.repeat(depth / 2)}${JSON.stringify(talk)}${']}'.repeat(depth / 2)}`
    expect(readQuickly(deep, JSON.stringify({ ...talk, name: 'Walk' })).map(({ name }) => name?.text)).toContain('Walk')
  })
})

describe('data that means harm does none', () => {
  const extract = (...scripts: string[]) => readEvents(pageOf(...scripts))

  test('keys of prototypes are keys', () => {
    const [event, ...others] = extract(
      '{"@type": "Event", "name": "Talk", "startDate": "2027-01-14", "__proto__": {"organizer": "Mallory", "polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "hasOwnProperty": 1, "toString": null}',
    )
    expect(others).toEqual([])
    expect(event).not.toHaveProperty('organizer')
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  test('ids that refer to themselves and to one another', () => {
    const circle = {
      '@id': '#a',
      name: { '@id': '#b' },
      subEvent: [{ '@id': '#a' }, { '@id': '#b' }],
      superEvent: { '@id': '#a' },
    }
    const events = extract(
      JSON.stringify([{ ...circle, '@type': 'Event', startDate: '2027-01-14' }, { ...circle, '@id': '#b' }, talk]),
    )
    expect(events.map(({ name }) => name)).toEqual(['Talk'])
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://me@evil.example/'])(
    'the address %j',
    (address) => {
      const location = { '@type': 'VirtualLocation', url: address }
      const more = { url: address, image: address, location, onlineUrl: address, offers: { url: address } }
      expect(extract(JSON.stringify({ ...talk, ...more }))).toMatchObject([
        { url: 'https://club.example.org/agenda', streams: [] },
      ])
      expect(extract(JSON.stringify({ ...talk, ...more }))[0]).not.toHaveProperty('image')
    },
  )

  test('controls and what turns the direction of text', () => {
    const name = 'Talk \u202egnp.exe\u2066\u0000\u0007\u200b of \ud800 tides'
    const [event] = extract(JSON.stringify({ ...talk, name }))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(event?.name).not.toMatch(/[\u0000-\u001f\u200b\u202a-\u202e\u2066-\u2069]/)
    expect(event?.name).toContain('of')
  })

  test.each<[string, string]>([
    ['cut off', '{"@type": "Event", "name": "Walk", "startDate": "2027-01-1'],
    ['NUL', '\u0000'],
    ['NUL in a key', '{"@type": "Event", "na\u0000me": "Walk", "startDate": "2027-01-14"}'],
    ['half a character', '{"@type": "Event", "name": "\ud83d", "startDate": "\ud83d"}'],
    ['a program', 'var event = new Event("x")'],
    ['a number', '7'],
    ['nothing', ''],
    ['lists of lists', '[[[["Event"]]]]'],
  ])('%s beside what is sound', (_, text) => {
    expect(extract(text, JSON.stringify(talk)).map(({ name }) => name)).toEqual(['Talk'])
  })

  test('an end before the start is none', () => {
    const [event] = extract(JSON.stringify({ ...talk, endDate: '2027-01-13T18:30:00Z' }))
    expect(event).not.toHaveProperty('endDate')
  })
})
