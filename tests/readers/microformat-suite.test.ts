/** The microformats community's own tests (microformat-tests on npm): what they expect of events, against what we read. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { readIso } from '../../core/readers/date-text.ts'
import { read } from '../../core/readers/formats/microformats.ts'
import { readMicroformats } from '../../core/readers/microformat-node.ts'
import { parseDocument } from '../pages.ts'

interface Item {
  type: string[]
  /** An `e-` property's value has none, but HTML. */
  properties?: Record<string, (string | Item)[]>
}

/** By our names, values in their order. */
type Ours = Record<string, (string | Ours)[]>

const PROPERTIES: Record<string, string> = {
  name: 'name',
  start: 'startDate',
  end: 'endDate',
  duration: 'duration',
  location: 'location',
  url: 'url',
  description: 'description',
  adr: 'address',
  'extended-address': 'streetAddress',
  'street-address': 'streetAddress',
  locality: 'addressLocality',
  region: 'addressRegion',
  'country-name': 'addressCountry',
}
/** What an event of ours has no field for: who comes, and of a card the organisation and the job. */
const LEFT_OUT = new Set(['attendee', 'org', 'job-title', 'title'])

const folder = fileURLToPath(new URL('../../node_modules/microformat-tests/tests/', import.meta.url))
const cases = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    name: file.replace('.json', ''),
    events: listEvents(JSON.parse(readFileSync(folder + file, 'utf8')).items),
  }))
  .filter(({ events }) => events.length > 0)

function listEvents(items: (string | Item)[]): Item[] {
  return items.flatMap((item) => {
    if (typeof item === 'string' || !item.properties) return []
    const inner = listEvents(Object.values(item.properties).flat())
    return item.type.includes('h-event') ? [item, ...inner] : inner
  })
}

function openCase(name: string): Document {
  return parseDocument(readFileSync(`${folder}${name}.html`, 'utf8'))
}

/** One line each; an hour has its minutes, and all of a street is one value. */
function toOurs({ properties = {} }: Item): Ours {
  const ours: Ours = {}
  for (const [name, values] of Object.entries(properties)) {
    if (LEFT_OUT.has(name)) continue
    const property = PROPERTIES[name]
    if (!property) throw new Error(`"${name}" is neither ours nor left out`)
    const texts = values.map((value) => (typeof value === 'string' ? toLine(value) : toOurs(value)))
    ours[property] = [...(ours[property] ?? []), ...texts]
  }
  if (ours.streetAddress) ours.streetAddress = [ours.streetAddress.join(', ')]
  return ours
}

function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(BARE_HOUR, '$1:00')
}
/** "2009-06-26 19" */
const BARE_HOUR = /^(\d{4}-\d\d-\d\d \d\d)$/

/** What we have read, in one line each and without the type. A start that is struck out, which we tell apart, is one again. */
function withLines(value: unknown): unknown {
  if (typeof value === 'string') return toLine(value)
  if (Array.isArray(value)) return value.map(withLines)
  const { '@type': _, previousStartDate: struck, ...properties } = value as Ours
  if (struck) properties.startDate = [...(properties.startDate ?? []), ...struck].sort()
  return Object.fromEntries(Object.entries(properties).map(([property, values]) => [property, withLines(values)]))
}

test('the suite tells events', () => {
  const count = (part: string) => cases.filter(({ name }) => name.startsWith(part)).length
  expect(count('microformats-v2/h-event')).toBe(9)
  expect(count('microformats-v1/hcalendar')).toBe(5)
  expect(count('microformats-v1/includes')).toBe(2)
  expect(count('microformats-mixed')).toBe(1)
  expect(cases).toHaveLength(23)
})

describe('every property is read as the suite expects it', () => {
  test.each(cases)('$name', ({ name, events }) => {
    const roots = [...openCase(name).querySelectorAll('.h-event, .vevent')]
    expect(readMicroformats(roots).map(withLines)).toEqual(events.map(toOurs))
  })
})

/** The first text; a place's parts in one line. */
function firstOf(values: (string | Ours)[] | undefined): string | undefined {
  const [value] = values ?? []
  if (typeof value !== 'object') return value
  const parts = [value, ...(value.address ?? [])].flatMap((one) => (typeof one === 'object' ? [one] : []))
  return ['name', 'streetAddress', 'addressLocality', 'addressRegion', 'addressCountry']
    .flatMap((property) => parts.flatMap((part) => firstOf(part[property]) ?? []))
    .join(', ')
}

describe('what has a name and a start becomes an event, unless it is a job in somebody’s résumé', () => {
  const isResume = (name: string) => /resume/.test(name)
  const told = (text: string | undefined) => readIso(text)

  test.each(cases)('$name', ({ name, events }) => {
    const page = makePage(openCase(name), { url: 'https://example.org/', now: 0, homeZone: 'UTC' })
    const expected = isResume(name) ? [] : events.map(toOurs).filter((ours) => ours.name && ours.startDate)
    expect(
      read(page).map((candidate) => ({
        name: candidate.name?.text,
        startDate: told(candidate.startDate?.text),
        endDate: told(candidate.endDate?.text),
        location: candidate.location?.text,
        url: candidate.url?.text,
        description: candidate.description?.text,
      })),
    ).toEqual(
      expected.map((ours) => ({
        name: firstOf(ours.name),
        startDate: told(firstOf(ours.startDate)),
        endDate: told(firstOf(ours.endDate)),
        location: firstOf(ours.location),
        url: firstOf(ours.url),
        description: firstOf(ours.description),
      })),
    )
  })

  test('most of the suite’s events do', () => {
    const named = cases.filter(({ name, events }) => !isResume(name) && events.some((one) => toOurs(one).name))
    expect(named.length).toBeGreaterThan(14)
  })
})
