import { describe, expect, test } from 'vitest'
import { toICalendar } from '../../core/calendar/writing/icalendar.ts'
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

/** One that readers agree on: they leave escapes in addresses or not, a rule may tell an interval of one, and its end by any clock. */
function normal(one: Understood | undefined, expected: Understood) {
  return {
    ...one,
    conferences: one?.conferences.map(decodeURIComponent),
    rule: one?.rule.filter((part) => part !== 'INTERVAL=1').map((part) => part.replace(CLOCK, '')),
    // ours is told with more behind it
    description: one?.description.startsWith(expected.description) ? expected.description : one?.description,
    alarms: one?.alarms.slice().sort(),
  }
}

/** UNTIL=20270630T000000, UNTIL=20270630T215959Z */
const CLOCK = /(?<=^UNTIL=.*)(?:T000000)?Z$/

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
    const countOf = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length
    for (const part of [/;COUNT=/, /;UNTIL=/, /FREQ=DAILY/, /FREQ=WEEKLY/, /FREQ=MONTHLY/, /FREQ=YEARLY/, /^EXDATE/m])
      expect(countOf(part), String(part)).toBeGreaterThan(30)
    for (const part of [/STATUS:CANCELLED/, /STATUS:TENTATIVE/, /^GEO:/m, /^CONFERENCE/m, /^TRIGGER/m, /^CONTACT:/m])
      expect(countOf(part), String(part)).toBeGreaterThan(60)
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
    const read = readWithPython(python ?? '', 'icalendar', texts)
    expectAll(read.map(([event]) => event))
  })

  // it takes a zone of another name for none where that zone had no offset from 2000 to 2020
  test.skipIf(!python)(named('are understood by Python’s vobject as they are'), () => {
    const read = readWithPython(python ?? '', 'vobject', texts)
    expectAll(read.map(([event]) => event))
  })
})
