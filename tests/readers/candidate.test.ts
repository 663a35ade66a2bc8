import { expect, test } from 'vitest'
import { toCandidate, toPlaceLine } from '../../core/readers/candidate.ts'

test('a candidate holds plain text, and nothing for what is not told', () => {
  expect(toCandidate({ name: 'Sea &amp; <b>land</b>', description: ' ', location: undefined })).toEqual({
    name: { text: 'Sea & land' },
  })
  expect(toCandidate({ name: 'Talk' }, [undefined, 'Zoom'])).toEqual({
    name: { text: 'Talk' },
    streams: [{ text: 'Zoom' }],
  })
})

test.each<[(string | undefined)[], string]>([
  [['The Hall', '5 High Street', 'Oslo'], 'The Hall, 5 High Street, Oslo'],
  [['The Hall', 'The Hall, 5 High Street, Oslo', 'Oslo'], 'The Hall, 5 High Street, Oslo'],
  [[undefined, '', 'Oslo'], 'Oslo'],
  [[], ''],
])('the parts %j of a place are one line', (parts, line) => expect(toPlaceLine(parts)).toBe(line))
