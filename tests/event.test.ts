import { expect, test } from 'vitest'
import { words } from '../core/event.ts'

test('words are letters and digits of any script in lower case, with their marks', () => {
  expect(words('Big Data: Meetup – №2!')).toBe('big data meetup no2')
  expect(words('ÉTÉ “à la” plage… ½ Straße')).toBe('été à la plage 1 2 straße')
  expect(words('第12回 もくもく会、渋谷 / 서울 밋업')).toBe('第12回 もくもく会 渋谷 서울 밋업')
  expect(words('हिन्दी ‘café’ (Ελλάδα)')).toBe('हिन्दी café ελλάδα')
})

test('each letter of Latin text counts as one by itself and beside one of another script', () => {
  const differing = Array.from({ length: 0x2044 }, (_, code) => String.fromCharCode(code)).filter(
    // a letter of another script makes the whole text be read by the tables of all of them
    (character) => words(`a${character}b`) !== words(`a${character}b 東`).replace(/ 東$/, ''),
  )
  expect(differing).toEqual([])
})
