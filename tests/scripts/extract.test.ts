import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SAMPLE = join(ROOT, 'tests/pages/sample/post.html')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rendezvous-extract-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Two homes far from each other's days and words; this file is run in one of them alone, and starts its processes in both. */
const WEST = { TZ: 'America/Los_Angeles', LC_ALL: 'fr_FR.UTF-8' }
const EAST = { TZ: 'Pacific/Auckland', LC_ALL: 'ja_JP.UTF-8' }

function extract(...args: string[]) {
  return extractIn({}, ...args)
}

function extractIn(home: Partial<typeof WEST>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/extract.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...home },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('the extractor on the command line', { timeout: 60_000 }, () => {
  test('prints the events of a page, the same in any year and on any machine', () => {
    for (const [home, now] of [
      [WEST, '2026-03-04T12:00:00Z'],
      [EAST, '2038-01-01T00:00:00Z'],
    ] as const) {
      const { status, stdout } = extractIn(
        home,
        SAMPLE,
        '--url',
        'https://blog.example.org/13',
        '--now',
        now,
        '--zone',
        'America/New_York',
      )
      expect(status).toBe(0)
      expect(JSON.parse(stdout)).toMatchObject([
        { startDate: '2026-03-09', location: 'Paris', streams: [{ platform: 'YouTube' }] },
      ])
    }
  })

  test.each([WEST, EAST])('prints a calendar file in $TZ', (home) => {
    const { status, stdout } = extractIn(home, SAMPLE, '--now', '2026-03-04T12:00:00Z', '--ics')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(stdout).toContain('\r\nDTSTART;VALUE=DATE:20260309\r\n')
  })

  test('prints [] for a page without an event', () => {
    const page = join(folder, 'none.html')
    writeFileSync(page, '<p>Bread is made of flour.</p>')
    expect(extract(page)).toMatchObject({ status: 0, stdout: '[]\n' })
  })

  test('names a file that is not there, and reads the others', () => {
    const { status, stdout, stderr } = extract('not-there.html', SAMPLE)
    expect(status).toBe(1)
    expect(stderr).toContain('not-there.html')
    expect(JSON.parse(stdout)).toHaveLength(1)
  })

  test.each([
    [['--now', 'yesterday', SAMPLE], '"yesterday"'],
    [['--zone', 'Mars/Olympus', SAMPLE], '"Mars/Olympus"'],
    [[], 'which page'],
    [['--what'], '--what'],
  ])('says what is wrong with %j', (args, words) => {
    const { status, stderr } = extract(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(words)
    expect(stderr).toContain('Usage')
  })

  test('answers each case, whatever happens to another', () => {
    const file = join(folder, 'cases.jsonl')
    const entry = { url: 'https://blog.example.org/13', now: '2026-03-04T12:00:00Z', homeZone: 'UTC' }
    const lines = [
      JSON.stringify({ ...entry, id: 'gone', file: 'gone.html' }),
      '{broken',
      JSON.stringify({ ...entry, id: 'good', file: SAMPLE }),
    ]
    writeFileSync(file, lines.join('\n'))
    const { stdout, stderr } = extract('--cases', file)
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; events: unknown[]; ms?: number })
    expect(answers.map(({ id, events }) => [id, events.length])).toEqual([
      ['gone', 0],
      [2, 0],
      ['good', 1],
    ])
    expect(answers[2]?.ms).toBeGreaterThan(0)
    expect(stderr).toContain('gone')
  })
})
