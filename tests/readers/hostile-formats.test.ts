import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CalendarEvent } from '../../core/event.ts'
import { makePage } from '../../core/page/page.ts'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import { within } from '../cost.ts'
import { parseDocument, readEvents } from '../pages.ts'

/** What a page tells of one event in one format: texts as they are, addresses of the event, of its picture and of its stream. */
interface Told {
  name: string
  place: string
  url: string
  image: string
  stream: string
}
const talk: Told = {
  name: 'Talk of the harbour',
  place: 'Old Mill',
  url: 'https://club.example.org/talk',
  image: 'https://club.example.org/talk.png',
  stream: 'https://zoom.us/j/81798143',
}
const START = '2027-01-14T18:30'

const toAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** The same event in each format; `key` is a property's name that the page invents. */
const FORMATS: Record<string, (told: Told, key: string) => string> = {
  microdata: ({ name, place, url, image, stream }, key) => `
    <div itemscope itemtype="https://schema.org/Event"><b itemprop="name">${name}</b><a itemprop="url" href="${url}"></a>
    <img itemprop="image" src="${image}"><time itemprop="startDate" datetime="${START}"></time><i itemprop="${key}">x</i>
    <div itemprop="${key}" itemscope><i itemprop="${key}">x</i></div>
    <div itemprop="location" itemscope itemtype="https://schema.org/Place"><i itemprop="name">${place}</i></div>
    <div itemprop="location" itemscope itemtype="https://schema.org/VirtualLocation"><link itemprop="url" href="${stream}"></div></div>`,
  rdfa: ({ name, place, url, image, stream }, key) => `
    <div vocab="https://schema.org/" typeof="Event"><b property="name">${name}</b><link property="url" href="${url}">
    <img property="image" src="${image}"><meta property="startDate" content="${START}"><i property="${key}">x</i>
    <div property="${key}" typeof="Thing"><i property="${key}">x</i></div>
    <div property="location" typeof="Place"><i property="name">${place}</i></div>
    <div property="location" typeof="VirtualLocation"><link property="url" href="${stream}"></div></div>`,
  microformats: ({ name, place, url, image, stream }, key) => `
    <div class="h-event"><b class="p-name">${name}</b><a class="u-url" href="${url}"></a><img class="u-photo" src="${image}">
    <time class="dt-start" datetime="${START}"></time><i class="p-${key} u-${key} dt-${key}">x</i>
    <i class="p-location">${place}</i><a class="u-url" href="${stream}"></a><p class="p-summary">${stream} is where it is.</p></div>`,
  'calendar link': ({ name, place, url, stream }, key) => {
    const query = {
      text: name,
      location: place,
      dates: '20270114T183000/20270114T193000',
      details: `${stream} ${url} `,
      [key]: 'x',
    }
    const search = Object.entries(query).map(([one, value]) => `${one}=${encodeURIComponent(unescaped(value))}`)
    return `<a href="https://www.google.com/calendar/render?action=TEMPLATE&amp;${search.join('&amp;')}">Add</a>`
  },
  'Open Graph': ({ name, place, url, image }, key) =>
    Object.entries({
      'og:title': name,
      'og:url': url,
      'og:image': image,
      'event:start_time': START,
      'event:location': place,
      [key]: 'x',
    })
      .map(([property, content]) => `<meta property="${property}" content="${content}">`)
      .join(''),
  'JSON-LD': ({ name, place, url, image, stream }, key) => {
    const location = [
      { '@type': 'Place', name: place },
      { '@type': 'VirtualLocation', url: stream },
    ]
    const node = JSON.stringify({ '@type': 'Event', name, url, image, startDate: START, location }).slice(0, -1)
    return `<script type="application/ld+json">${unescaped(`${node},"${key}":{"${key}":"x"}}`)}</script>`
  },
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

function readAs(format: string, told: Partial<Told>, key = 'name2'): CalendarEvent[] {
  const escaped = Object.fromEntries(
    Object.entries({ ...talk, ...told }).map(([field, text]) => [field, toAttribute(text)]),
  )
  const html = FORMATS[format]?.(escaped as unknown as Told, key)
  return readEvents(
    makePage(parseDocument(`<html lang="en"><head></head><body>${html}</body></html>`), {
      url: 'https://club.example.org/talk',
      now: Date.parse('2027-01-03T12:00Z'),
      homeZone: 'UTC',
      parts: ALL_PARTS,
    }),
  )
}

/** Controls, and what turns the direction of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const UNSHOWN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/
const linksOf = ({ url, image, streams }: CalendarEvent) =>
  [url, image, ...streams.map((stream) => stream.url)].filter(Boolean)

/** What holds of every event, whatever its page says. */
function expectHarmless(events: CalendarEvent[]) {
  for (const event of events) {
    for (const text of [
      event.name,
      event.location ?? '',
      event.description ?? '',
      ...Object.values(event.evidence).map(({ quote }) => quote ?? ''),
    ]) {
      expect(text).not.toMatch(UNSHOWN)
      expect(text.length).toBeLessThanOrEqual(2_000)
    }
    expect(event.name.length).toBeLessThanOrEqual(200)
    for (const link of linksOf(event)) expect(link).toMatch(/^https?:\/\//)
  }
}

describe.each(Object.keys(FORMATS))('of %s', (format) => {
  test('an event is told in the page’s own words', () => {
    const [event, ...others] = readAs(format, {})
    expect(others).toEqual([])
    expect(event).toMatchObject({
      name: talk.name,
      location: talk.place,
      url: talk.url,
      startDate: expect.stringMatching(/^2027-01-14T18:30/),
    })
  })

  test('control and direction characters are taken out of what is shown', () => {
    const [event] = readAs(format, { name: 'Talk \u202eof\u0007 the\u2066 harbour', place: 'Old\u0085 \u200fMill' })
    expect(event?.name).toMatch(/^Talk\s+of\s*the\s+harbour$/)
    expectHarmless(event ? [event] : [])
  })

  test('a title of 1 MB is shown in one line, and costs little time', () => {
    const events = within(2_000, () => readAs(format, { name: `Talk ${'harbour '.repeat(125_000)}` }))
    if (format !== 'calendar link') expect(events[0]?.name).toMatch(/^Talk harbour/)
    expectHarmless(events)
  }, 60_000)

  test.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://zoom.us@evil.example/j/1',
    'blob:https://a.example/1',
  ])('a link to %j leads nowhere', (address) => {
    const events = readAs(format, { url: address, image: address, stream: address })
    expect(events.map(({ name }) => name)).toEqual([talk.name])
    expectHarmless(events)
    for (const link of events.flatMap(linksOf)) expect(new URL(link ?? '').host).toBe('club.example.org')
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'a property that is called %s pollutes nothing',
    (key) => {
      expect(readAs(format, {}, key)).toMatchObject([{ name: talk.name }])
      expect(({} as Record<string, unknown>).x).toBeUndefined()
      expect(Object.keys(Object.prototype)).toEqual([])
      expect(typeof ''.toString).toBe('function')
    },
  )

  test('whatever the texts are, nothing that harms is shown', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    fc.assert(
      fc.property(text, text, fc.webUrl(), text, (name, place, url, stream) => {
        expectHarmless(readAs(format, { name, place, url, stream, image: stream }))
      }),
      { numRuns: 15 },
    )
  }, 60_000)
})

// what it costs, the machine's zone and language change least of all
describe.runIf(process.env.TZ === 'UTC')('a whole page of ten thousand', () => {
  const many = (make: (index: number) => string) => Array.from({ length: 10_000 }, (_, index) => make(index)).join('')
  const TIME = '<time datetime="2027-01-14T20:00">Thursday 14 January, 8 pm</time>'
  // "Night 2027" would be an edition
  const name = (index: number) => `Night ${index % 1000} ${'abcdefghij'[Math.floor(index / 1000)]}`
  const node = (index: number) =>
    `${index ? ',' : ''}{"@type":"Event","name":"Night ${index}","startDate":"2027-0${1 + (index % 9)}-14T20:00"}`

  test.each<[string, string, number]>([
    ['events in JSON-LD', `<script type="application/ld+json">[${many(node)}]</script>`, 100],
    ['cards', `<main>${many((index) => `<div class="event"><h3>Night ${index}</h3>${TIME}</div>`)}</main>`, 100],
    // nothing says that these are events
    ['headings with a time behind each', `<main>${many((index) => `<h3>${name(index)}</h3>${TIME}`)}</main>`, 0],
    [
      'the same in what is called events',
      `<main class="events">${many((index) => `<h3>${name(index)}</h3>${TIME}`)}</main>`,
      0,
    ],
  ])(
    '%s is read in a bounded time, and tells no more than a popup can show',
    (_, body, count) => {
      const document = parseDocument(`<html lang="en"><head></head><body>${body}</body></html>`)
      const circumstances = {
        url: 'https://club.example.org/',
        now: Date.parse('2027-01-03T12:00Z'),
        homeZone: 'UTC',
        parts: ALL_PARTS,
      }
      const events = within(10_000, () => readEvents(makePage(document, circumstances)))
      expect(events).toHaveLength(count)
    },
    // what it may cost is said above; a clock on the wall also counts what others do
    180_000,
  )
})
