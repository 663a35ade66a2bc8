import { afterEach, expect, test, vi } from 'vitest'
import { fake } from './fake-browser.ts'

const { extractFrom } = await import('../../browser/pages/injection.ts')

afterEach(() => vi.resetAllMocks())

const FOUND = { url: 'https://soup.example/', events: [], calendars: [], readAt: 0 }

/** A page that answers so, one after the other, and the last one again and again; what is injected there. */
function answering(...answers: object[]): string[][] {
  const injected: string[][] = []
  fake.executeScript.mockImplementation(async ({ files = [] }) => {
    injected.push(files)
    return [{ result: answers[Math.min(injected.length, answers.length) - 1] }]
  })
  return injected
}

test('a page gets the parts that it wants, round by round, however many rounds it takes', async () => {
  // a page whose paragraphs are in as many languages, each of which shows where the one before it is read
  const parts = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'ja'].map((code) => `language-${code}`)
  const wanted = [...parts, 'months', 'notices']
  const injected = answering(...wanted.map((part) => ({ wants: [part] })), FOUND)
  expect(await extractFrom(1, 'page', 'browser')).toEqual(FOUND)
  expect(injected).toEqual([['/extract.js'], ...wanted.map((part) => [`/${part}.js`])])
})

test('a page that wants once more what it got does not get it again: two readings are in each other’s way', async () => {
  const injected = answering({ wants: ['language-en', 'towns'] }, { wants: ['towns'] })
  expect(await extractFrom(1, 'page', 'browser')).toBeUndefined()
  expect(injected).toEqual([['/extract.js'], ['/language-en.js', '/towns.js']])
})
