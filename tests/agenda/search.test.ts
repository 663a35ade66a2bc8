import { describe, expect, test } from 'vitest'
import { searchSaved } from '../../core/agenda/search.ts'
import { within } from '../cost.ts'
import { toSaved } from './records.ts'

const PLAIN = { streams: [], url: 'https://plain.example/', location: '' }
const saved = [
  toSaved('Fête de l’été', '2026-11-26', { ...PLAIN, location: 'Café Łódź, Zürich' }),
  toSaved('Straßenfest', '2026-11-26', { ...PLAIN, description: 'Bring a blanket, and a SPOON.' }),
  toSaved('Choir', '2026-11-26', {
    ...PLAIN,
    organizer: 'Smørrebrød Society',
    streams: [{ platform: 'Twitch', url: 'https://www.twitch.tv/choir' }],
  }),
  toSaved('データベースの夕べ', '2026-11-26', { ...PLAIN, url: 'https://tokyo.example/1' }),
  toSaved('أمسية شِعرية', '2026-11-26', PLAIN),
]
const find = (query: string) => searchSaved(saved, query).map(({ event }) => event.name)

test.each<[string, string, string[]]>([
  ['accents', 'fete ete', ['Fête de l’été']],
  ['accents that are typed where there are none', 'chóir', ['Choir']],
  ['case', 'CHOIR', ['Choir']],
  ['the place, with letters that have no accent to take off', 'lodz zurich', ['Fête de l’été']],
  ['one letter for two', 'strassenfest', ['Straßenfest']],
  ['two letters for one', 'STRAẞENFEST', ['Straßenfest']],
  ['the notes', 'spoon', ['Straßenfest']],
  ['the organizer', 'smorrebrod', ['Choir']],
  ['the host of the stream', 'twitch.tv', ['Choir']],
  ['the host of its page', 'tokyo.example', ['データベースの夕べ']],
  ['the host of the page where it was found', 'blog.example', saved.map(({ event }) => event.name)],
  ['a part of a word', 'ベース', ['データベースの夕べ']],
  ['vowel signs', 'شعرية', ['أمسية شِعرية']],
  ['words in any order and in different fields', 'society choir', ['Choir']],
  ['all words, not some', 'choir spoon', []],
  ['white space', '  choir   ', ['Choir']],
])('the search passes over %s', (_, query, expected) => {
  expect(find(query)).toEqual(expected)
})

test('nothing asked for is everything', () => {
  expect(find('')).toHaveLength(saved.length)
  expect(find('   ')).toHaveLength(saved.length)
})

test('an apostrophe is one, however it is drawn', () => {
  expect(find("l'été")).toEqual(['Fête de l’été'])
})

describe('at once', () => {
  test('among two thousand with long notes, also at the second letter', () => {
    const many = Array.from({ length: 2_000 }, (_, at) =>
      toSaved(`Evening ${at}`, '2026-11-26', { description: `é${'a long story '.repeat(100)}${at}` }),
    )
    within(1_200, () => searchSaved(many, 'story 1999'))
    within(200, () => searchSaved(many, 'story 19'))
  })

  test.each([' ', 'a', '1', 'é', '\u0301', '漢'])('in a megabyte of %j', (letter) => {
    const hostile = [toSaved('x', '2026-11-26', { description: letter.repeat(1_000_000) })]
    within(200, () => searchSaved(hostile, letter.repeat(50)))
    within(200, () => searchSaved(saved, letter.repeat(1_000_000)))
  })
})
