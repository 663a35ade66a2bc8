/** `npm start`: builds the extension and shows it in a real browser, on a fresh announcement or on a page of one's own. */
import { openChromium } from '../tests/browsers/chromium.ts'
import type { Driver } from '../tests/browsers/driver.ts'
import { openFirefox } from '../tests/browsers/firefox.ts'
import { type BrowserKind, findBrowser, provideBrowser } from './browsers.ts'
import { buildExtension } from './build.ts'
import { readSample, servePages } from './sample.ts'
import { showHeadless } from './show.ts'
import { readArguments } from './start-arguments.ts'

async function start(args: string[]): Promise<void> {
  const { url: ownUrl, browser: kind = chooseBrowser() } = readArguments(args)
  const headed = hasDisplay()
  provideBrowser(kind)
  console.log(`Building Rendezvous for ${NAMES[kind]} …`)
  const extension = buildExtension(kind)
  const site = ownUrl ? undefined : await servePages(() => readSample(new Date()))
  const url = ownUrl ?? `http://localhost:${site?.port}/search-at-scale`
  const driver = await (kind === 'chromium' ? openChromium : openFirefox)({ extension, headed })
  try {
    await driver.visit(url).catch((error) => {
      throw new Error(`${url} could not be opened: ${NETWORK_ERROR.exec(error.message) ?? error.message}`)
    })
    if (headed) await waitForPerson(driver, url)
    else await showHeadless(driver, url)
  } finally {
    await driver.close()
    site?.server.close()
  }
}

/** net::ERR_CONNECTION_REFUSED, NS_ERROR_UNKNOWN_HOST: what is worth reading in a browser's long complaint */
const NETWORK_ERROR = /(?:net::ERR|NS_ERROR)_\w+/

const NAMES: Record<BrowserKind, string> = { chromium: 'Chromium', firefox: 'Firefox' }

/** Chromium unless Firefox is the only one there. */
function chooseBrowser(): BrowserKind {
  return !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium'
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform === 'darwin' || process.platform === 'win32' || Boolean(DISPLAY || WAYLAND_DISPLAY)
}

async function waitForPerson(driver: Driver, url: string): Promise<void> {
  console.log(`Rendezvous is loaded, on ${url}`)
  console.log('Click its icon in the toolbar (it may be behind the puzzle piece). Close the browser to end.')
  await driver.ended()
}

try {
  await start(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
