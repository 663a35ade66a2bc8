import { describe, expect, test } from 'vitest'
import { parseBrokenJson } from '../../core/readers/broken-json.ts'
import { within } from '../cost.ts'

describe('JSON that is slightly broken is repaired', () => {
  test.each([
    ['sound', '{"a": [1, "x"]}', { a: [1, 'x'] }],
    ['comments', '/* x */ {"a": 1, // see http://x\n "b": "http://y" /* z */ }', [{ a: 1, b: 'http://y' }]],
    ['CDATA', '//<![CDATA[\n{"a": [1]}\n//]]>', [{ a: [1] }]],
    ['CDATA around a list', '<![CDATA[[{"a": 1}]]]>', [[{ a: 1 }]]],
    ['CDATA in comments', '/*<![CDATA[*/ {"a": 1} /*]]>*/', [{ a: 1 }]],
    ['an HTML comment', '<!--\n{"a": 1}\n-->', [{ a: 1 }]],
    ['a semicolon', '{"a": 1};', [{ a: 1 }]],
    ['commas too many', '{"a": [1, 2, /* no more */ ],, "b": 3,}', [{ a: [1, 2], b: 3 }]],
    ['raw line breaks and tabs', '{"a": "x\r\n\ty"}', [{ a: 'x\r\n\ty' }]],
    ['raw quotes', '{"a": "the "big" one", "b": "he said "hi""}', [{ a: 'the "big" one', b: 'he said "hi"' }]],
    ['wrong escapes', '{"a": "it\\\'s \\x \\u00e9 \\u12 \\"q\\" \\\\"}', [{ a: 'it\'s x é u12 "q" \\' }]],
    ['escaped quotes', '{&quot;a&quot;: &quot;b&quot;}', { a: 'b' }],
    ['values left out', '{"a": , "b": undefined, "c": NaN, "d": }', [{ a: null, b: null, c: null, d: null }]],
    ['several without brackets', '{"a": 1}, {"b": 2}', [{ a: 1 }, { b: 2 }]],
    [
      'objects without a comma between',
      '{"a": 1}\n{"b": [{"c": 2} {"d": 3}]}',
      [{ a: 1 }, { b: [{ c: 2 }, { d: 3 }] }],
    ],
    ['a byte order mark', '\ufeff{"a": 1}', [{ a: 1 }]],
  ])('%s', (_, text, value) => {
    // a repaired text comes in a list, a sound one as it is
    expect([parseBrokenJson(text)].flat(1)).toEqual([value].flat(1))
  })
})

describe('what would have to be guessed is not read', () => {
  test.each([
    ['cut off in a date', '{"a": {"b": "x"}, "startDate": "2027-01-1'],
    ['cut off behind a bracket', '[{"a": 1}, {"b": {"c": 1}'],
    ['two numbers', '{"a": 1 2}'],
    ['a comma missing', '{"a": "x"\n"b": "y"}'],
    ['an object behind a number', '{"a": 1 {"b": 2}}'],
    ['a program', 'var data = {a: "x" + 1}'],
  ])('%s', (_, text) => {
    expect(parseBrokenJson(text)).toBeUndefined()
  })

  test.each([['prose about an Event'], ['']])('and no brackets hold nothing: %j', (text) => {
    expect(parseBrokenJson(text)).toBeUndefined()
  })
})

describe('a hostile text costs little time and throws nothing', () => {
  test.each([
    ['['],
    ['{"a":'],
    ['"'],
    ['{"a":"x" '],
    ['"a"\n'],
    ['\\'],
    ['/*'],
    ['//'],
    [','],
    [' '],
    ['{"'],
    ['{"a" "'],
    ['1'],
    [']]>'],
  ])('%j', (piece) => {
    const run = piece.repeat(Math.ceil(300_000 / piece.length))
    within(2_000, () => [parseBrokenJson(`{"x": ${run}`), parseBrokenJson(`{"x": "${run}"}`)])
  })
})
