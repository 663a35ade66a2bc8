import { describe, expect, test } from 'vitest'
import { toICalendar } from '../../core/calendar/icalendar.ts'
import { generate, ZONES } from './generated.ts'
import { lint } from './linter.ts'
import {
  providePython,
  readWithIcalJs,
  readWithNodeIcal,
  readWithPython,
  type Understood,
  withUnknownZones,
} from './other-readers.ts'

const SEED = 6
const COUNT = 400
const made = generate(COUNT, SEED)
const texts = made.map(({ saved }) => toICalendar([saved], { homeZone: 'Asia/Tokyo' }))

/** One that readers agree on: they leave escapes in addresses or not, and a rule may tell an interval of one. */
function normal(one: Understood | undefined, expected: Understood) {
  return {
    ...one,
    conferences: one?.conferences.map(decodeURIComponent),
    rule: one?.rule.filter((part) => part !== 'INTERVAL=1'),
    // ours is told with more behind it
    description: one?.description.startsWith(expected.description) ? expected.description : one?.description,
    alarms: one?.alarms.slice().sort(),
  }
}

function expectAll(read: (Understood | undefined)[]) {
  expect(read).toHaveLength(COUNT)
  for (const [index, { understood }] of made.entries()) {
    const wanted = normal(understood, understood)
    expect(normal(read[index], understood), texts[index]).toEqual(wanted)
  }
}

describe(`${COUNT} events in ${ZONES.length} zones`, () => {
  test('are of every form in every zone', () => {
    expect(ZONES).toHaveLength(40)
    const zones = new Set(made.map(({ saved }) => /\[(.*)\]/.exec(saved.event.startDate)?.[1]))
    for (const zone of ZONES) expect(zones).toContain(zone)
    expect(made.filter(({ understood }) => understood.occurrences.length > 0).length).toBeGreaterThan(100)
    expect(made.filter(({ understood }) => typeof understood.start === 'string').length).toBeGreaterThan(60)
  })

  test('break no rule', () => {
    for (const text of texts) expect(lint(text), text).toEqual([])
    const all = toICalendar(
      made.map(({ saved }) => saved),
      { homeZone: 'Asia/Tokyo', name: 'All' },
    )
    expect(lint(all)).toEqual([])
  })

  test('are understood by ical.js as they are, by the zones in the file', () => {
    expectAll(texts.map((text) => readWithIcalJs(withUnknownZones(text))[0]))
  })

  test('are understood by node-ical as they are', () => {
    expectAll(texts.map((text) => readWithNodeIcal(text)[0]))
  })

  const python = providePython()
  const missing = 'NOT TRIED, for want of a Python with both (apt-get install python3-icalendar python3-vobject):'
  const named = (text: string) => `${python ? '' : missing}${text}`

  test.skipIf(!python)(named('are understood by Python’s icalendar as they are, by the zones in the file'), () => {
    const read = readWithPython(python ?? '', texts.map(withUnknownZones)).icalendar
    expectAll(read.map(([event]) => event))
  })

  // it takes a zone of another name for none where that zone had no offset from 2000 to 2020
  test.skipIf(!python)(named('are understood by Python’s vobject as they are'), () => {
    const read = readWithPython(python ?? '', texts).vobject
    expectAll(read.map(([event]) => event))
  })
})
