import { afterEach, expect, test, vi } from 'vitest'
import { addPart, beginReading } from '../../browser/pages/parts.ts'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import type { Parts } from '../../core/reading/parts.ts'

const FOUND = { url: 'https://club.example/', events: [], calendars: [], readAt: 0 }
const { towns, marked } = ALL_PARTS

afterEach(() => Reflect.deleteProperty(globalThis, 'rendezvous'))

test('a page is read again when all are there that were asked for together, and not for each of them', () => {
  const read = vi.fn((parts: Parts) =>
    parts.towns && parts.marked ? FOUND : { wants: ['marked' as const, 'towns' as const] },
  )
  expect(beginReading({}, read)).toEqual({ wants: ['marked', 'towns'] })
  expect(addPart({ marked })).toBeUndefined()
  expect(addPart({ towns })).toBe(FOUND)
  expect(read).toHaveBeenCalledTimes(2)
})

test('a part leaves its modules for those that come behind it', () => {
  const judge = {}
  beginReading({ 'text.ts': {} }, () => ({ wants: ['announced', 'several'] }))
  addPart({ announced: ALL_PARTS.announced }, { 'judge.ts': judge })
  expect(Reflect.get(globalThis, 'rendezvous').shared).toEqual({ 'text.ts': {}, 'judge.ts': judge })
})
