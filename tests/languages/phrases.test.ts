import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../core/languages/all.ts'
import { answerTo, type Phrase } from './phrase.ts'

const tables = import.meta.glob<Phrase[]>('./??.ts', { eager: true, import: 'PHRASES' })
const codeOf = (file: string) => file.slice(2, 4)

test('every language has its table', () => {
  expect(Object.keys(tables).map(codeOf).sort()).toEqual(LANGUAGES.map(({ code }) => code).sort())
})

describe.each(Object.entries(tables))('%s', (file, phrases) => {
  test('has at least sixty phrases, some of them no day', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(60)
    expect(phrases.filter(([, , answer]) => answer === '').length).toBeGreaterThanOrEqual(10)
    expect(new Set(phrases.map(([text, toldOn]) => `${text} ${toldOn}`)).size).toBe(phrases.length)
  })

  test.each(phrases)('"%s", told on %s', (text, toldOn, answer) => {
    expect(answerTo(codeOf(file), text, toldOn)).toBe(answer)
  })
})
