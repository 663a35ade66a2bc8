import { describe, expect, test } from 'vitest'
import {
  findObject,
  parseArguments,
  parseAssigned,
  parseScripts,
  textAt,
  valueAt,
  walkObjects,
} from '../../core/readers/embedded-json.ts'
import { moveToZone, toZonedText } from '../../core/readers/instant.ts'
import { within } from '../cost.ts'
import { parseDocument } from '../pages.ts'

function toDocument(...scripts: string[]): Document {
  return parseDocument(
    `<html><body>${scripts.map((text) => `<script type="x/json">${text}</script>`).join('')}</body></html>`,
  )
}

describe('scripts that are JSON', () => {
  test('are read in their order, without those that are broken or about something else', () => {
    const document = toDocument('{"event":1}', '{"event":', '{"other":2}', '["event"]')
    expect(parseScripts(document, 'script[type="x/json"]', 'event')).toEqual([{ event: 1 }, ['event']])
    expect(parseScripts(document, 'script[type="y/json"]')).toEqual([])
  })

  test('are left out where they would be too much', () => {
    const long = JSON.stringify({ event: 'x'.repeat(3_000_000) })
    expect(parseScripts(toDocument(long, long, '{"event":1}'), 'script', 'event')).toHaveLength(2)
  })
})

describe('a value that a script assigns', () => {
  test.each([
    ['to a global', 'var a={"x":1};window.__DATA__ = {"a":[{"b":"}]\\" {"}]};done({})', { a: [{ b: '}]" {' }] }],
    ['to a key', 'window["__DATA__"]=[1,{"a":2}]\n;', [1, { a: 2 }]],
    ['without spaces', '__DATA__={}', {}],
    ['not at all', 'window.__OTHER__ = {"a":1}', undefined],
    ['as code', 'window.__DATA__ = JSON.parse("{}")', undefined],
    ['that breaks off', 'window.__DATA__ = {"a":[1', undefined],
    ['somewhere behind', 'window.__DATA__; window.b = {"a":1}', undefined],
  ])('%s', (_, script, value) => expect(parseAssigned(toDocument(script), '__DATA__')).toEqual(value))
})

describe('values that a script hands on', () => {
  test.each<[string, string, unknown[]]>([
    ['once', 'x(function(){y.handle(each,{"a":"}"});})', [{ a: '}' }]],
    ['one after the other', 'handle(each,{"a":1});handle(each,[2]);', [{ a: 1 }, [2]]],
    ['up to code', 'handle(each,{"a":1});handle(each,b);handle(each,{"a":3})', [{ a: 1 }]],
    ['up to one that breaks off', 'handle(each,{"a":1});handle(each,{"a":', [{ a: 1 }]],
    ['to another function', 'handled(each,{"a":1})', []],
  ])('%s', (_, script, values) => expect(parseArguments(toDocument(script), 'handle(each,')).toEqual(values))

  test('in a script that is about something else are left out', () => {
    expect(parseArguments(toDocument('handle({"a":1})', 'handle({"b":2})'), 'handle(', '"b"')).toEqual([{ b: 2 }])
  })
})

describe('objects', () => {
  const roots = [{ a: [{ id: 'inner', b: { id: 'innermost' } }], id: 'outer' }, [[{ id: 'last' }]]]

  test('are walked through from the outer to the inner ones', () => {
    expect([...walkObjects(roots)].map(({ id }) => id)).toEqual(['outer', 'inner', 'last', 'innermost'])
  })

  test('are found by what they hold', () => {
    expect(findObject(roots, ({ id }) => id === 'inner')).toMatchObject({ b: { id: 'innermost' } })
    expect(findObject(roots, ({ id }) => id === 'nobody')).toBeUndefined()
  })

  test('are looked into by a path', () => {
    expect(valueAt(roots, 0, 'a', 0, 'b')).toEqual({ id: 'innermost' })
    expect(textAt(roots, 0, 'a', 0, 'id')).toBe('inner')
    expect(textAt(roots, 0, 'a')).toBeUndefined()
    expect(textAt({ id: ' ' }, 'id')).toBeUndefined()
    expect(valueAt(roots, 0, 'constructor', 'name')).toBeUndefined()
    expect(valueAt(null, 'a')).toBeUndefined()
  })
})

test.each([
  ['opening brackets', `window.__DATA__ = ${'['.repeat(1_000_000)}`],
  ['quotes', `window.__DATA__ = {${'"'.repeat(1_000_001)}`],
  ['escapes', `window.__DATA__ = {"${'\\'.repeat(1_000_001)}`],
  ['escaped quotes', `window.__DATA__ = {"${'\\"'.repeat(500_000)}`],
  ['deep nesting', `window.__DATA__ = ${'[{"a":'.repeat(1_000)}1${'}]'.repeat(1_000)}`],
  ['small objects', `window.__DATA__ = [${'{},'.repeat(330_000)}{}]`],
  ['assignments', 'window.__DATA__ = '.repeat(55_000)],
  ['calls', '__DATA__{"a":'.repeat(75_000)],
  ['calls that end', '__DATA__{}'.repeat(100_000)],
])('one megabyte of %s takes no time that anybody notices', (_, script) => {
  const search = (document: Document) => {
    const values = [parseAssigned(document, '__DATA__'), ...parseArguments(document, '__DATA__')]
    return findObject(values, ({ id }) => id === 1)
  }
  expect(within(2_000, search, () => toDocument(script))).toBeUndefined()
})

describe('an instant', () => {
  const at = Date.parse('2027-07-14T17:30:00Z')

  test.each<[string, string | undefined, string | undefined]>([
    ['in a zone', 'Europe/London', '2027-07-14T18:30[Europe/London]'],
    ['at an offset', '-10:30', '2027-07-14T07:00[-10:30]'],
    ['without a zone', undefined, '2027-07-14T17:30:00.000Z'],
    ['in a zone that nobody knows', 'Europe/Atlantis', '2027-07-14T17:30:00.000Z'],
  ])('%s', (_, zone, text) => expect(toZonedText(at, zone)).toBe(text))

  test('at midnight is told in its new day', () => {
    expect(toZonedText(Date.parse('2027-01-14T23:00:00Z'), 'Europe/Paris')).toBe('2027-01-15T00:00[Europe/Paris]')
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1e15, 1e15])('%s is none', (number) => {
    expect(toZonedText(number, 'Europe/Paris')).toBeUndefined()
  })

  test.each<[string, string | undefined, string]>([
    ['2027-07-14T17:30:00.000Z', 'Europe/London', '2027-07-14T18:30[Europe/London]'],
    ['2027-07-14T14:30-03:00', 'Europe/London', '2027-07-14T18:30[Europe/London]'],
    ['2027-07-14T14:30-03:00', '-10:30', '2027-07-14T07:00[-10:30]'],
    ['2027-07-14T14:30-03:00', undefined, '2027-07-14T14:30-03:00'],
    ['2027-07-14T14:30-03:00', 'Europe/Atlantis', '2027-07-14T14:30-03:00'],
    ['2027-07-14T18:30', 'Europe/London', '2027-07-14T18:30'],
    ['2027-07-14', 'Europe/London', '2027-07-14'],
    ['2027-17-14T17:30Z', 'Europe/London', '2027-17-14T17:30Z'],
  ])('told as %s moves to the zone %s', (text, zone, moved) => expect(moveToZone(text, zone)).toBe(moved))
})
