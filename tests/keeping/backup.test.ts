import { describe, expect, test } from 'vitest'
import { openBackup, readBackup, toBackup, uidsIn } from '../../core/keeping/backup.ts'
import { type Stored, toRecord } from '../../core/keeping/record.ts'
import { toSaved } from '../../core/keeping/saving.ts'
import { MEETUP, PAGE, POST, VIEWER } from '../gallery/events.ts'

const { now } = VIEWER
const meetup = toRecord(toSaved(MEETUP, ['-PT10M'], PAGE, now, MEETUP))
const post = toRecord(toSaved(POST, [], PAGE, now))
const ALL: Stored = {
  [`event:${MEETUP.uid}`]: meetup,
  [`event:${POST.uid}`]: post,
  'aside:x@rendezvous 1': { at: 1, record: 'torn' },
  'gone:y@rendezvous': now,
  settings: { version: 1, timedReminders: ['-PT1H'], dayReminders: [], changedAt: now },
  ledger: { version: 1, shown: { 'a b c': now } },
}
const read = (text: string, stored: Stored = {}) => {
  const opened = openBackup(text)
  if ('problem' in opened) throw new Error(opened.problem)
  return readBackup(opened.file, stored, now + 9)
}
const apply = (stored: Stored, { write, remove }: ReturnType<typeof read>): Stored =>
  Object.fromEntries(Object.entries({ ...stored, ...write }).filter(([key]) => !remove.includes(key)))
const changed = (record: Stored, name: string, changedAt: number): Stored => ({
  ...record,
  event: { ...(record.event as object), name },
  changedAt,
})

describe('the file of everything', () => {
  test('tells of which events it says anything', () => {
    expect(uidsIn(ALL)).toEqual([MEETUP.uid, POST.uid, 'y@rendezvous'])
  })

  test('gives back all of it, byte for byte, in whatever order it is stored', () => {
    const text = toBackup(ALL)
    const again = apply({}, read(text))
    expect(again).toEqual(ALL)
    expect(toBackup(again)).toBe(text)
    expect(toBackup(Object.fromEntries(Object.entries(ALL).reverse()))).toBe(text)
    expect(toBackup(JSON.parse(JSON.stringify(ALL)))).toBe(text)
  })

  test('read once more changes nothing', () => {
    expect(read(toBackup(ALL), ALL)).toMatchObject({ write: {}, remove: [], added: 0, same: 2, settings: 'same' })
  })

  test('holds no password, and nothing of tabs or of this browser alone', () => {
    const more = { ...ALL, caldav: { password: 'secret' }, 'found:7': { url: 'secret' }, sync: { isOn: 'secret' } }
    expect(toBackup(more)).toBe(toBackup(ALL))
  })

  test('keeps names that are letters of any script, signs and lines', () => {
    const odd = { [`event:${MEETUP.uid}`]: changed(meetup, '漢字 "\n\u2028</script> 😀 \ud800', now) }
    expect(apply({}, read(toBackup(odd)))).toEqual(odd)
  })
})

describe('a file read beside what is there', () => {
  const key = `event:${MEETUP.uid}`

  test('replaces what is older here, and never what is newer', () => {
    const text = toBackup({ [key]: changed(meetup, 'In the file', now) })
    const older = { [key]: changed(meetup, 'Here', now - 1) }
    expect(read(text, older)).toMatchObject({
      replaced: 1,
      kept: [],
      write: { [key]: { event: { name: 'In the file' } } },
    })
    for (const changedAt of [now, now + 1]) {
      const newer = { [key]: changed(meetup, 'Here', changedAt) }
      expect(read(text, newer)).toMatchObject({ replaced: 0, kept: ['Here, 2026-11-26'], write: {} })
    }
  })

  test('keeps the notes that only one of the two has', () => {
    const { description, ...event } = { description: 'Bring a lamp', ...(meetup.event as object) }
    const whole = { ...meetup, event: { ...event, description } }
    const short = (changedAt: number) => ({ ...meetup, event, isShort: true, changedAt })
    for (const changedAt of [now, now + 1]) {
      const filled = read(toBackup({ [key]: whole }), { [key]: short(changedAt) })
      expect(filled).toMatchObject({ replaced: 1, kept: [], write: { [key]: { changedAt, event: { description } } } })
      expect(filled.write[key]).not.toHaveProperty('isShort')
      expect(read(toBackup({ [key]: whole }), filled.write).write).toEqual({})
    }
    const newer = read(toBackup({ [key]: short(now + 1) }), { [key]: whole })
    expect(newer.write[key]).toEqual({ ...whole, changedAt: now + 1 })
  })

  test('replaces what is damaged here, which is put aside, and leaves what a newer version wrote', () => {
    const text = toBackup({ [key]: meetup })
    expect(read(text, { [key]: 'torn' })).toMatchObject({
      replaced: 1,
      write: { [key]: meetup, [`aside:${MEETUP.uid} ${now + 9}`]: { record: 'torn' } },
    })
    expect(read(text, { [key]: { version: 99 } })).toMatchObject({ kept: [MEETUP.uid], write: {} })
  })

  test('brings back what was removed here since, as the newest of it', () => {
    const gone = { [`gone:${MEETUP.uid}`]: now + 1 }
    expect(read(toBackup({ [key]: meetup }), gone)).toMatchObject({
      added: 1,
      write: { [key]: { changedAt: now + 9 } },
      remove: [`gone:${MEETUP.uid}`],
    })
  })

  test('takes nothing away that was removed there', () => {
    const result = read(toBackup({ [`gone:${MEETUP.uid}`]: now + 1 }), { [key]: meetup })
    expect(result).toMatchObject({ write: {}, remove: [] })
  })

  test('puts aside an event that stands in it under the key of another one', () => {
    const text = toBackup({ 'event:other@rendezvous': meetup })
    expect(read(text)).toMatchObject({
      added: 0,
      aside: 1,
      write: { [`aside:other@rendezvous ${now + 9}`]: { record: meetup } },
    })
    expect(read(text)).not.toHaveProperty(['write', 'event:other@rendezvous'])
  })

  test('puts aside what is damaged in it', () => {
    expect(read(toBackup({ [key]: { ...meetup, reminders: 'none' } }))).toMatchObject({
      added: 0,
      aside: 1,
      write: { [`aside:${MEETUP.uid} ${now + 9}`]: { record: { reminders: 'none' } } },
    })
  })

  test('replaces older options only', () => {
    const options = (changedAt?: number) => ({ settings: { version: 1, dayReminders: [String(changedAt)], changedAt } })
    expect(read(toBackup(options(2)), options(1)).settings).toBe('read')
    expect(read(toBackup(options(2)), options(3)).settings).toBe('kept')
    expect(read(toBackup(options(2)), options()).settings).toBe('read')
    expect(read(toBackup(options(2))).settings).toBe('read')
  })

  test('replaces no options by those of a newer version, which nobody here could read', () => {
    const text = toBackup({ settings: { version: 99, changedAt: 2 } })
    const { settings, write } = read(text, { settings: { version: 1, changedAt: 1 } })
    expect([settings, write]).toEqual(['newer', {}])
  })

  test('adds what was shown already, so that it is not shown again', () => {
    const there = { ledger: { version: 1, shown: { here: 1, both: 2 } } }
    const text = toBackup({ ledger: { version: 1, shown: { there: 3, both: 4 } } })
    expect(read(text, there).write).toMatchObject({ ledger: { version: 1, shown: { here: 1, there: 3, both: 2 } } })
  })

  test('adds what was put off or is not answered there, but not what was shown here', () => {
    const [put, again, open, answered] = [
      '@9 2027-01-14 a',
      '@9 2027-01-14 b',
      'PT9H 2027-01-14 c',
      'PT9H 2027-01-14 d',
    ]
    const here = 'PT9H 2027-01-14 e'
    const there = {
      ledger: { version: 1, shown: { [again]: 1, [answered]: 1 }, open: { [here]: 'new' }, snoozed: [here] },
    }
    const file = {
      version: 1,
      shown: { [open]: 3, [answered]: 3 },
      open: { [open]: 'seen', [answered]: 'new' },
      snoozed: [put, again],
    }
    expect(read(toBackup({ ledger: file }), there).write).toMatchObject({
      ledger: { open: { [here]: 'new', [open]: 'seen' }, snoozed: [here, put] },
    })
    expect(read(toBackup({ ledger: { version: 1, shown: {}, open: [], snoozed: 'none' } }), there).write).toMatchObject(
      there,
    )
  })

  test('adds until when a series is settled, the later of both moments', () => {
    const there = { ledger: { version: 1, shown: {}, settled: { here: 1, both: 2, late: 9 } } }
    const text = toBackup({ ledger: { version: 1, shown: {}, settled: { there: 3, both: 4, late: 5 } } })
    expect(read(text, there).write).toMatchObject({ ledger: { settled: { here: 1, there: 3, both: 4, late: 9 } } })
  })
})

test.each([
  ['', 'no-backup'],
  ['BEGIN:VCALENDAR', 'no-backup'],
  ['null', 'no-backup'],
  ['[]', 'no-backup'],
  ['{"stored":{}}', 'no-backup'],
  ['{"rendezvous":"1","stored":{}}', 'no-backup'],
  ['{"rendezvous":1,"stored":[]}', 'no-backup'],
  [toBackup(ALL).slice(0, -20), 'no-backup'],
  ['{"rendezvous":2,"stored":{}}', 'newer'],
  [' '.repeat(30_000_001), 'too-large'],
] as const)('%#: what is no such file is refused: %s'.replace('%s', 'with its reason'), (text, problem) => {
  expect(openBackup(text)).toEqual({ problem })
})

test('a hostile file writes no key but the user’s own, and does not reach into objects', () => {
  const text =
    '{"rendezvous":1,"stored":{"__proto__":{"a":1},"sync":{"isOn":true},"found:1":1,"event:__proto__":{"version":1}}}'
  const { write, aside } = read(text)
  expect(aside).toBe(1)
  expect(Object.keys(write)).toEqual([`aside:__proto__ ${now + 9}`])
  expect(({} as { a?: unknown }).a).toBeUndefined()
})
