import { expect, test } from 'vitest'
import { foldLine, quoteParameter, toUri } from '../../core/calendar/writing/content-lines.ts'

const octetsOf = (text: string) => new TextEncoder().encode(text).length

test.each([
  ['75 letters stay whole', 'a'.repeat(75), [75]],
  ['the 76th letter goes to the next line', 'a'.repeat(76), [75, 2]],
  ['a following line holds 74 and the space', 'a'.repeat(75 + 74 + 1), [75, 75, 2]],
  ['two octets that do not fit go together', `${'a'.repeat(74)}é`, [74, 3]],
  ['three octets that do not fit go together', `${'a'.repeat(73)}東`, [73, 4]],
  ['four octets that do not fit go together', `${'a'.repeat(72)}😀`, [72, 5]],
  ['four octets that just fit stay', `${'a'.repeat(71)}😀`, [75]],
])('%s', (_, line, octets) => {
  const folded = foldLine(line)
  expect(folded.split('\r\n').map(octetsOf)).toEqual(octets)
  expect(folded.replaceAll('\r\n ', '')).toBe(line)
})

test.each([
  ['https://example.org/a,b;c', 'https://example.org/a%2Cb%3Bc'],
  ['https://example.org/a\r\nBEGIN:VEVENT', 'https://example.org/aBEGIN:VEVENT'],
  ['https://example.org/caf\u00e9', 'https://example.org/caf%C3%A9'],
  ['javascript:alert(1)', undefined],
  ['YouTube', undefined],
])('the address %j is written as %s', (address, uri) => {
  expect(toUri(address)).toBe(uri)
})

test('a quotation mark cannot end a parameter', () => {
  expect(quoteParameter('A "B"\r\nX')).toBe(`"A 'B' X"`)
})
