import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toColumns } from '../../core/agenda/columns.ts'

const place = (...spans: [from: number, to: number][]) =>
  toColumns(spans.map(([from, to]) => ({ from, to }))).map(({ column, columns }) => `${column}/${columns}`)

test.each<[string, [number, number][], string[]]>([
  ['one has all the room', [[0, 60]], ['0/1']],
  [
    'two that overlap share it',
    [
      [0, 60],
      [30, 90],
    ],
    ['0/2', '1/2'],
  ],
  [
    'what begins where the other ends has it all',
    [
      [0, 60],
      [60, 90],
    ],
    ['0/1', '0/1'],
  ],
  [
    'a third takes the place that has become free',
    [
      [0, 60],
      [30, 120],
      [60, 90],
    ],
    ['0/2', '1/2', '0/2'],
  ],
  [
    'three at once have thirds',
    [
      [0, 60],
      [10, 60],
      [20, 60],
    ],
    ['0/3', '1/3', '2/3'],
  ],
  [
    'what is apart is not narrowed',
    [
      [0, 60],
      [30, 90],
      [100, 160],
    ],
    ['0/2', '1/2', '0/1'],
  ],
  [
    'the same time is an overlap',
    [
      [0, 60],
      [0, 60],
    ],
    ['0/2', '1/2'],
  ],
  [
    'a moment has a place of its own',
    [
      [0, 60],
      [30, 30],
    ],
    ['0/2', '1/2'],
  ],
])('%s', (_, spans, expected) => {
  expect(place(...spans)).toEqual(expected)
})

test('whatever overlaps stands side by side, and no more columns are drawn than overlap at once', () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 1440 }), fc.integer({ min: 1, max: 300 }))
    .map(([from, length]) => ({ from, to: from + length }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), (spans) => {
      const placed = toColumns(spans)
      expect(placed).toHaveLength(spans.length)
      const doOverlap = (a: { from: number; to: number }, b: { from: number; to: number }) =>
        a.from < b.to && b.from < a.to
      for (const [at, a] of placed.entries()) {
        expect(a.column).toBeLessThan(a.columns)
        for (const b of placed.slice(at + 1)) {
          if (!doOverlap(a, b)) continue
          expect(a.column).not.toBe(b.column)
          expect(a.columns).toBe(b.columns)
        }
        const atOnce = Math.max(
          ...spans.map(({ from }) => spans.filter((one) => one.from <= from && from < one.to).length),
        )
        expect(a.columns).toBeLessThanOrEqual(atOnce)
      }
    }),
  )
})
