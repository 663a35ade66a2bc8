import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtExtension } from '../../scripts/build.ts'
import { EXERCISE_THERE } from '../exercise.ts'
import { type ChromiumDriver, openChromium } from './chromium.ts'

let browser: ChromiumDriver
beforeAll(async () => {
  browser = await openChromium({ extension: builtExtension('chromium') })
})
afterAll(() => browser.close())

/** The planner as a script. */
async function bundlePlanner(): Promise<string> {
  const entry = fileURLToPath(new URL('plan-cost.ts', import.meta.url))
  const lib = { entry, formats: ['iife' as const], name: 'planner' }
  const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, lib } })
  const [{ output }] = built as [Rolldown.RolldownOutput]
  return output[0].code
}

test.each([
  [0, 20],
  [200, 20],
])(
  '2,000 events of three reminders, %i of them weekly, are planned within %i ms in the worker',
  async (series, limit) => {
    const { plan, exercise, next } = await browser.evaluate<{ plan: number; exercise: number; next: number }>(
      `${await bundlePlanner()}; planner.measure(${series})`,
    )
    expect(next).toBeDefined()
    console.info(`plan ${plan.toFixed(1)} ms, exercise ${exercise.toFixed(1)} ms`)
    // on a machine that is slower than the one that the limit was written on, as much more
    expect(plan / Math.max(1, exercise / EXERCISE_THERE), 'ms, the least of several rounds').toBeLessThan(limit)
  },
)
