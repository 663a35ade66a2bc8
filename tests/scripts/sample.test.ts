import { expect, test } from 'vitest'
import { readSample } from '../../scripts/sample.ts'

test('the sample is published on the day that is asked for, wherever it says so', () => {
  const page = readSample(new Date(2031, 11, 24, 23, 30))
  expect(page).toContain('content="2031-12-24T')
  expect(page).toContain('<time datetime="2031-12-24">December 24, 2031</time>')
  expect(page).not.toContain('2026-03-04')
})
