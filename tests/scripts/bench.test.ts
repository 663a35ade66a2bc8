import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { listPages } from '../../scripts/bench-pages.ts'
import { closingLineOf, type PageCosts, percentile, tableOf } from '../../scripts/bench-table.ts'
import { makeFolder, removeFolder } from '../browsers/folders.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const folder = makeFolder('bench-pages')
afterAll(() => removeFolder(folder))

/** A folder with these files. */
function folderOf(name: string, files: Record<string, string>): string {
  const path = join(folder, name)
  mkdirSync(path)
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text)
  return path
}
const TOLD = { url: 'https://a.example/post', now: '2027-01-14T12:00Z' }

test('pages are what a list names', () => {
  const path = folderOf('list', {
    'cases.jsonl': `${JSON.stringify({ file: 'a.html', ...TOLD })}\n\n${JSON.stringify({ file: 'b.html', ...TOLD })}\n`,
    'a.html': 'One',
    'b.html': 'Two',
    'c.html': 'Three',
  })
  expect(listPages(path).map(({ html }) => html)).toEqual(['One', 'Two'])
  expect(listPages(path)[0]).toMatchObject({ url: TOLD.url, now: Date.UTC(2027, 0, 14, 12) })
})

test('without a list they are the pages that have their circumstances beside them', () => {
  const path = folderOf('pairs', { 'a.html': 'One', 'a.json': JSON.stringify(TOLD), 'b.html': 'Two' })
  expect(listPages(path).map(({ file, html }) => [file, html])).toEqual([['a.html', 'One']])
})

test.each([
  { files: {}, says: 'holds no pages: neither a cases.jsonl nor an .html with a .json beside it.' },
  { files: { 'cases.jsonl': '{"file":' }, says: 'cases.jsonl, line 1 is no JSON object.' },
  { files: { 'cases.jsonl': '{}' }, says: 'cases.jsonl, line 1 names no "file".' },
  { files: { 'cases.jsonl': '{"file":"a.html"}' }, says: 'line 1 names a.html, which is not there.' },
  { files: { 'a.html': '', 'a.json': '{"url":"file:///a"}' }, says: 'a.json tells no "url" that begins with' },
  { files: { 'a.html': '', 'a.json': '{"url":"http://a.example"}' }, says: 'a.json tells no day in "now"' },
])('$says', ({ files, says }) => {
  const path = folderOf(`bad-${Object.values(files).join().length}-${Object.keys(files).length}`, files)
  expect(() => listPages(path)).toThrow(says)
})

test('a folder that is not there ends it with a sentence and status 2', () => {
  const bench = (...args: string[]) =>
    execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/bench.ts', ...args], { cwd: ROOT, stdio: 'pipe' })
  expect(() => bench('/nowhere')).toThrow(
    expect.objectContaining({ status: 2, message: expect.stringContaining('There is no folder /nowhere. Usage:') }),
  )
  expect(() => bench('tests/pages', 'tests')).toThrow(
    expect.objectContaining({ status: 2, message: expect.stringContaining('One folder at a time.') }),
  )
})

const page = (extractor: number): PageCosts => ({
  touch: { cold: 1, warm: 0.1 },
  detector: { cold: 2, warm: 0.2 },
  extractor: { cold: extractor, warm: 4 },
  readability: { cold: 40, warm: 20 },
})

test('the table has a row for each stage: percentiles, and the ratios of what all pages cost', () => {
  const rows = tableOf([page(10), page(20), page(30)])
    .split('\n')
    .map((row) => row.trim().split(/ {2,}/))
  expect(rows).toContainEqual(['extractor with parts', '20.0', '30.0', '20.0', '0.50', '4.00', '4.00', '40.0', '0.20'])
  expect(rows).toContainEqual(['detector + extractor', '22.0', '32.0', '22.0', '0.55', '4.20', '4.20', '42.0', '0.21'])
})

test('the closing line tells the ratios that have a budget', () => {
  expect(closingLineOf([page(10), page(30)], 5)).toBe(
    '2 pages, 5 events: cold, the detector costs 2.00 × the touch (budget 3), and the extractor 0.50 × Readability.parse (budget 1).',
  )
})

test('a percentile is the least figure that so many are not above', () => {
  const figures = [5, 1, 4, 2, 3]
  expect([50, 95, 100].map((percent) => percentile(figures, percent))).toEqual([3, 5, 5])
})
