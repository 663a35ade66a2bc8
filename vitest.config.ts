import { defineConfig } from 'vitest/config'
import { closingLine } from './tests/closing-line.ts'

/** Where and in which language the machine may live: the answers of core are the same. */
const HOMES = [
  { TZ: 'UTC', LC_ALL: 'en_US.UTF-8' },
  { TZ: 'America/Los_Angeles', LC_ALL: 'fr_FR.UTF-8' },
  { TZ: 'Pacific/Auckland', LC_ALL: 'ja_JP.UTF-8' },
]

/** These start processes, which takes seconds, and give each its own home; or other programs answer for the machine's own. */
const ONCE = [
  'tests/scripts/extract.test.ts',
  'tests/calendar/other-readers.test.ts',
  'tests/calendar/table.test.ts',
  'tests/calendar-server/radicale.test.ts',
]

export default defineConfig({
  test: {
    reporters: ['default', closingLine],
    projects: [
      ...HOMES.map((home) => ({
        oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
        test: {
          name: home.TZ,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browsers/**', ...(home === HOMES[0] ? [] : ONCE)],
          // A process reads its zone and language once, at its start. It loads the core once, too: no test changes it.
          pool: 'forks' as const,
          isolate: false,
          maxWorkers: '100%',
          env: home,
          testTimeout: 60_000,
        },
      })),
      {
        test: {
          name: 'browsers',
          include: ['tests/browsers/*.test.ts'],
          globalSetup: './tests/browsers/build.ts',
          pool: 'forks' as const,
          // They wait more than they work, so two run at once also where there is one processor.
          maxWorkers: 2,
          maxConcurrency: 4,
          sequence: { groupOrder: 1 },
          env: { TZ: 'Europe/Paris', LC_ALL: 'en_US.UTF-8' },
          // A machine may be ten times as busy as another: what is right passes at once, only what is wrong waits so long.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Real browsers have moments of their own on such a machine: what fails twice is wrong.
          retry: 1,
          expect: { poll: { timeout: 40_000, interval: 50 } },
        },
      },
    ],
  },
})
