/** Builds the extension once for all browser tests, and has the browsers ready. */
import { provideBrowser } from '../../scripts/browsers.ts'
import { buildExtension } from '../../scripts/build.ts'

export function setup(): void {
  for (const kind of ['chromium', 'firefox'] as const) {
    provideBrowser(kind)
    buildExtension(kind)
  }
}
