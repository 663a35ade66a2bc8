/** Photographs the real extension in a real Chromium, as the stores ask for it: `npm run screenshots -- FOLDER`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Page } from 'puppeteer-core'
import { type ChromiumDriver, openChromium } from '../tests/browsers/chromium.ts'
import { waitFor } from '../tests/browsers/driver.ts'
import { openSite } from '../tests/browsers/site.ts'
import { buildExtension } from './build.ts'
import { photographNotices } from './screenshots-notices.ts'
import { sampleRecords } from './screenshots-sample.ts'
import { overPage, promoTile, toOpaque } from './screenshots-store.ts'

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('Say where the pictures go: npm run screenshots -- FOLDER')
  process.exit(2)
}

const LANGUAGES = ['en', 'ja', 'ar']
const SCHEMES = ['light', 'dark'] as const
type Scheme = (typeof SCHEMES)[number]

/** Chrome's store asks for 1280 × 800; addons.mozilla.org shows 4:3 up to 2400 × 1800. */
const CHROME = { width: 1280, height: 800 }
const FIREFOX = { width: 1200, height: 900, deviceScaleFactor: 2 }

/** States of the popup: where it is opened, and what is done there. */
const POPUP: Record<string, { host: string; path?: string; act?: string }> = {
  page: { host: 'blog.example', path: '/search-at-scale' },
  saved: { host: 'blog.example', path: '/search-at-scale', act: "document.querySelector('#tab-saved').click()" },
  none: { host: 'bread.example' },
  why: {
    host: 'blog.example',
    path: '/search-at-scale',
    act: "document.querySelector('.card details').open = true",
  },
}
/** How a blog may look; the sample is markup alone. */
const POST = `body { max-width: 620px; margin: 40px 56px; font: 17px/1.6 Georgia, serif; color: #222 }
  h1, h2 { line-height: 1.2 } a { color: #36c } header, nav { font-family: system-ui, sans-serif }`
const PAGES = ['agenda', 'options', 'welcome']

const site = await openSite()
const browser = await openChromium({ extension: buildExtension('chromium'), sitePort: site.port })
try {
  for (const language of LANGUAGES) {
    await choose(browser, language)
    for (const scheme of SCHEMES) {
      for (const [state, { host, path, act }] of Object.entries(POPUP)) {
        await browser.visit(site.at(host, path))
        const popup = await browser.pages.popup()
        await settle(popup, scheme, act)
        save(`popup/${state}-${language}-${scheme}.png`, await popup.screenshot())
        await browser.closePopup()
      }
      for (const name of PAGES) {
        const page = await browser.pages.own(name)
        await page.setViewport(CHROME)
        await settle(page, scheme)
        save(`pages/${name}-${language}-${scheme}.png`, await page.screenshot())
        await page.close()
      }
    }
  }
  await forStores(browser)
  await photographNotices(site, save)
} finally {
  await browser.close()
  site.close()
}

/** Speaks a language, with the same events saved. */
async function choose(browser: ChromiumDriver, language: string) {
  const settings = { version: 1, language, zone: 'Europe/Paris', changedAt: Date.now() }
  const stored = JSON.stringify({ settings, ...sampleRecords(Date.now()) })
  await browser.evaluate(`chrome.storage.local.set(${stored}).then(() => null)`)
}

/** In that scheme, when nothing comes any more. */
async function settle(page: Page, scheme: Scheme, act?: string) {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  let before = ''
  await waitFor(
    async () => {
      const text = await page.evaluate(() => document.querySelector('main')?.innerText ?? '')
      await new Promise((resolve) => setTimeout(resolve, 400))
      const still = text !== '' && text === before
      before = text
      return still
    },
    () => `The page does not come to rest. It shows:\n${before}`,
  )
  if (!act) return
  await page.evaluate(act)
  await new Promise((resolve) => setTimeout(resolve, 400))
}

async function forStores(browser: ChromiumDriver) {
  await choose(browser, 'en')
  for (const [store, size] of [
    ['chrome', CHROME],
    ['firefox', FIREFOX],
  ] as const) {
    let number = 0
    for (const [state, scheme] of [
      ['page', 'light'],
      ['saved', 'dark'],
    ] as const) {
      const { host, path, act } = POPUP[state] ?? { host: '' }
      await browser.visit(site.at(host, path))
      const front = browser.pages.front()
      await front.setViewport(size)
      await front.addStyleTag({ content: POST })
      const behind = await front.screenshot({ encoding: 'base64' })
      await front.setViewport(null)
      const popup = await browser.pages.popup()
      await settle(popup, scheme, act)
      const { width, height } = await popup.evaluate(() => ({ width: innerWidth, height: innerHeight }))
      await popup.setViewport({ width, height, deviceScaleFactor: 2 })
      const shown = await popup.screenshot({ encoding: 'base64' })
      await browser.closePopup()
      const page = await browser.pages.blank(size)
      await page.setContent(overPage(behind, shown, width))
      save(`store/${store}/${++number}-popup-${state}.png`, await page.screenshot(), size)
      await page.close()
    }
    for (const name of PAGES) {
      const page = await browser.pages.own(name)
      await page.setViewport(size)
      await settle(page, 'light')
      save(`store/${store}/${++number}-${name}.png`, await page.screenshot(), size)
      await page.close()
    }
  }
  const tile = { width: 440, height: 280 }
  const page = await browser.pages.blank(tile)
  await page.setContent(promoTile(readFileSync(new URL('../public/icon/icon.svg', import.meta.url), 'utf8')))
  save('store/chrome/tile.png', await page.screenshot(), tile)
  await page.close()
}

/** `size` is held where a store asks for it. */
function save(name: string, picture: Uint8Array, size?: { width: number; height: number; deviceScaleFactor?: number }) {
  const path = `${folder}/${name}`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, size ? toOpaque(name, picture, size) : picture)
  console.log(path)
}
