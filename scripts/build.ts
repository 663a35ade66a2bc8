/** How the extension is built for a browser, and where the result is. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BrowserKind } from './browsers.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Where `buildExtension` leaves it: a folder for Chromium, an archive for Firefox, which installs no folder for good. */
export function builtExtension(kind: BrowserKind): string {
  const { name, version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { name: string; version: string }
  return kind === 'chromium' ? `${ROOT}.output/chrome-mv3` : `${ROOT}.output/${name}-${version}-firefox.zip`
}

/** Builds for production and returns `builtExtension`. Throws with the builder's own words when the build fails. */
export function buildExtension(kind: BrowserKind): string {
  const order = kind === 'chromium' ? ['build', '-b', 'chrome'] : ['zip', '-b', 'firefox']
  // A runner's NODE_ENV ("test") would give another bundle than the one that people get.
  const { NODE_ENV: _, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', ...order], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The extension could not be built for ${kind}:\n${stdout}${stderr}`)
  return builtExtension(kind)
}
