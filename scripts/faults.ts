/** `npm run faults`: the built extension in a real Chromium that stops it, fails it, restarts it and sets its clock; what was shown is compared with what fell due. */
import { parseArgs } from 'node:util'
import { buildExtension } from './build.ts'
import { openFaultyBrowser } from './faults-browser.ts'
import type { RunResult } from './faults-entries.ts'
import { runFaults, systemZoneOf } from './faults-run.ts'

/** They wait more than they work. */
const BROWSERS = 6
const USAGE = 'Usage: npm run faults [-- --runs N] [--seed N]'

function readArguments(): { runs: number; seed: number } {
  try {
    const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } })
    const [runs, seed] = [Number(values.runs ?? 20), Number(values.seed ?? Date.now() % 1_000_000)]
    if (!(Number.isInteger(runs) && runs > 0 && Number.isInteger(seed))) throw new Error('Both are whole numbers.')
    return { runs, seed }
  } catch (error) {
    console.error(`${(error as Error).message} ${USAGE}`)
    process.exit(2)
  }
}

const { runs, seed } = readArguments()
const extension = buildExtension('chromium')
const total = { due: 0, shown: 0, missed: 0, repeated: 0, early: 0 }
const counts = { stops: 0, restarts: 0 }
const left = new Set(Array.from({ length: runs }, (_, index) => seed + index))
await Promise.all([...left].slice(0, BROWSERS).map(workOff))

/** Begins with a seed, and goes on with those that are left. */
async function workOff(first: number): Promise<void> {
  left.delete(first)
  const browser = await openFaultyBrowser(extension, systemZoneOf(first))
  for (let own: number | undefined = first; own !== undefined; own = take(browser.zone())) {
    if (browser.zone() !== systemZoneOf(own)) await browser.restart(browser.now(), systemZoneOf(own))
    add(own, await runFaults(browser, own))
  }
  await browser.close()
  counts.stops += browser.counts.stops
  counts.restarts += browser.counts.restarts
}

/** A seed whose run begins in this zone, where one is left; else any. */
function take(zone: string): number | undefined {
  const own = [...left].find((one) => systemZoneOf(one) === zone) ?? [...left][0]
  if (own !== undefined) left.delete(own)
  return own
}

function add(own: number, { due, shown, ...wrong }: RunResult): void {
  total.due += due
  total.shown += shown
  for (const [name, ids] of Object.entries(wrong) as ['missed' | 'repeated' | 'early', string[]][]) {
    total[name] += ids.length
    if (ids.length === 0) continue
    process.exitCode = 1
    console.error(`${name} (again with: npm run faults -- --runs 1 --seed ${own})\n  ${ids.join('\n  ')}`)
  }
}

const { due, shown, missed, repeated, early } = total
console.log(
  `runs ${runs}, kills ${counts.stops}, restarts ${counts.restarts}, due ${due}, shown ${shown}, missed ${missed}, repeated ${repeated}, early ${early}`,
)
