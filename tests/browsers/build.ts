/** Builds the extension once for all browser tests, has the browsers ready, and gives the tests a place for their folders. */
import { tmpdir } from 'node:os'
import { provideBrowser } from '../../scripts/browsers.ts'
import { buildExtension } from '../../scripts/build.ts'
import { makeFolder, removeFolder } from './folders.ts'

export function setup(): () => void {
  for (const kind of ['chromium', 'firefox'] as const) {
    provideBrowser(kind)
    buildExtension(kind)
  }
  // Vitest ends its processes before they can tidy up
  const outside = tmpdir()
  const folder = makeFolder('tests')
  process.env.TMPDIR = folder
  return () => {
    process.env.TMPDIR = outside
    removeFolder(folder)
  }
}
