/** Photographs the real extension in real browsers, as the stores and README show it: `npm run screenshots -- FOLDER [PART…]`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type ChromiumDriver, openChromium } from '../tests/browsers/chromium.ts'
import { openSite } from '../tests/browsers/site.ts'
import { buildExtension } from './build.ts'
import { photographForReadme, photographForStores, photographSurfaces } from './screenshots-chromium.ts'
import { photographFirefox } from './screenshots-firefox.ts'
import { photographNotices } from './screenshots-notices.ts'
import { type Size, toOpaque } from './screenshots-store.ts'

/** What is photographed; README shows what `npm run screenshots -- docs pictures` leaves. */
const PARTS: Record<string, () => Promise<void>> = {
  surfaces: () => inChromium((browser) => photographSurfaces(browser, site, save)),
  store: () => inChromium((browser) => photographForStores(browser, site, save)),
  pictures: () => inChromium((browser) => photographForReadme(browser, site, save)),
  firefox: () => photographFirefox(site, save),
  notices: () => photographNotices(site, save),
}

const [folder, ...wanted] = process.argv.slice(2)
if (!folder || wanted.some((part) => !PARTS[part])) {
  const parts = Object.keys(PARTS).join(', ')
  console.error(`Say where the pictures go: npm run screenshots -- FOLDER [PART…], where the parts are ${parts}`)
  process.exit(2)
}
const site = await openSite()
try {
  for (const part of wanted.length > 0 ? wanted : Object.keys(PARTS)) await PARTS[part]?.()
} finally {
  site.close()
}

async function inChromium(photograph: (browser: ChromiumDriver) => Promise<void>) {
  const browser = await openChromium({ extension: buildExtension('chromium'), sitePort: site.port })
  try {
    await photograph(browser)
  } finally {
    await browser.close()
  }
}

/** `size` is held where a store asks for it. */
function save(name: string, picture: Uint8Array, size?: Size) {
  const path = `${folder}/${name}`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, size ? toOpaque(name, picture, size) : picture)
  console.log(path)
}
