/** Runs a TypeScript script through Vite, which Node 20 cannot do alone: `node scripts/run.mjs scripts/start.ts …`. */

import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const script = process.argv[2]
if (!script) {
  console.error('Say which script to run: node scripts/run.mjs scripts/start.ts …')
  process.exit(2)
}
// The script sees the arguments that it would see if Node had run it.
process.argv.splice(1, 2, resolve(script))
const root = fileURLToPath(new URL('..', import.meta.url))
await runnerImport(process.argv[1], { root, logLevel: 'error' })
