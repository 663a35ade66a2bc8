/** Photographs all surfaces in a real Chromium: each alone, as the stores ask for them, and for README. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import type { ChromiumDriver } from '../tests/browsers/chromium.ts'
import type { Site } from '../tests/browsers/site.ts'
import { awaitRest, LANGUAGES, type Save, SCHEMES, type Scheme, toStored } from './screenshots-sample.ts'
import { overPage, promoTile, type Size } from './screenshots-store.ts'

/** Chrome's store asks for 1280 × 800; addons.mozilla.org shows 4:3 up to 2400 × 1800. */
const CHROME = { width: 1280, height: 800 }
const FIREFOX = { width: 1200, height: 900, deviceScaleFactor: 2 }
/** Of README, which is read at any width, and weighs little. */
const README = { popup: { width: 960, height: 580 }, agenda: { width: 1120, height: 760 } }
/** By how much the popup is larger than the page in the stores, which show small pictures first. */
const ENLARGED = 1.2

/** States of the popup: where it is opened, and what is done there. */
const POPUP = {
  page: { host: 'blog.example', path: '/search-at-scale' },
  saved: { host: 'blog.example', path: '/search-at-scale', act: "document.querySelector('#tab-saved').click()" },
  none: { host: 'bread.example' },
  why: {
    host: 'blog.example',
    path: '/search-at-scale',
    act: "document.querySelector('.card details').open = true",
  },
} satisfies Record<string, State>
interface State {
  host: string
  path?: string
  act?: string
}
/** How a blog may look; the sample is markup alone. */
const POST = `body { max-width: 620px; margin: 40px 56px; font: 17px/1.6 Georgia, serif; color: #222 }
  h1, h2 { line-height: 1.2 } a { color: #36c } header, nav { font-family: system-ui, sans-serif }`
const PAGES = ['agenda', 'options', 'welcome']

/** Saves `popup/<state>-<language>-<scheme>.png` and `pages/<page>-<language>-<scheme>.png`. */
export async function photographSurfaces(browser: ChromiumDriver, site: Site, save: Save): Promise<void> {
  for (const language of LANGUAGES) {
    await choose(browser, language)
    for (const scheme of SCHEMES) {
      for (const [state, { host, path, act }] of Object.entries<State>(POPUP)) {
        await browser.visit(site.at(host, path))
        const popup = await browser.pages.popup()
        await settle(popup, scheme, act)
        const { window: _, ...clip } = await findPopup(popup)
        save(`popup/${state}-${language}-${scheme}.png`, await popup.screenshot({ clip }))
        await browser.closePopup()
      }
      for (const name of PAGES) {
        save(`pages/${name}-${language}-${scheme}.png`, await photographPage(browser, name, scheme, CHROME))
      }
    }
  }
}

/** Saves what `docs/store` names, in the sizes that the stores ask for. */
export async function photographForStores(browser: ChromiumDriver, site: Site, save: Save): Promise<void> {
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
      const picture = await photographOverPage(browser, site, POPUP[state], scheme, size, ENLARGED)
      save(`store/${store}/${++number}-popup-${state}.png`, picture, size)
    }
    for (const name of PAGES) {
      save(`store/${store}/${++number}-${name}.png`, await photographPage(browser, name, 'light', size), size)
    }
  }
  const tile = { width: 440, height: 280 }
  const page = await browser.pages.blank(tile)
  await page.setContent(promoTile(readFileSync(new URL('../public/icon/icon.svg', import.meta.url), 'utf8')))
  save('store/chrome/tile.png', await page.screenshot(), tile)
  await page.close()
}

/** Saves `pictures/popup.png` and `pictures/agenda.png`. */
export async function photographForReadme(browser: ChromiumDriver, site: Site, save: Save): Promise<void> {
  // nothing is saved yet
  save('pictures/popup.png', toLight(await photographOverPage(browser, site, POPUP.page, 'light', README.popup, 1)))
  await choose(browser, 'en')
  save('pictures/agenda.png', toLight(await photographPage(browser, 'agenda', 'light', README.agenda)))
}

/** The picture (PNG) in few colours, by ImageMagick (Debian: `apt-get install imagemagick`): the repository keeps it. */
function toLight(picture: Uint8Array): Uint8Array {
  return execFileSync('convert', ['png:-', '+dither', '-colors', '96', 'png8:-'], { input: picture })
}

/** Speaks a language, with the same events saved. */
async function choose(browser: ChromiumDriver, language: string) {
  await browser.evaluate(`chrome.storage.local.set(${toStored(language, Date.now())}).then(() => null)`)
}

/** In that scheme, when nothing comes any more. */
async function settle(page: Page, scheme: Scheme, act?: string) {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  const read = () => page.evaluate(() => document.querySelector('main')?.innerText ?? '')
  await awaitRest(read)
  if (!act) return
  await page.evaluate(act)
  await awaitRest(read)
}

/** Without a screen the popup's window is larger than what it shows, or not as high. */
async function findPopup(popup: Page) {
  return popup.evaluate(() => {
    const { x, width, height } = document.body.getBoundingClientRect()
    return { x, y: 0, width, height: Math.min(height, innerHeight), window: { width: innerWidth, height: innerHeight } }
  })
}

/** The popup over the page on which it is opened. */
async function photographOverPage(
  browser: ChromiumDriver,
  site: Site,
  { host, path, act }: State,
  scheme: Scheme,
  size: Size,
  scale: number,
): Promise<Uint8Array> {
  await browser.visit(site.at(host, path))
  const front = browser.pages.front()
  await front.setViewport(size)
  await front.addStyleTag({ content: POST })
  const behind = await front.screenshot({ encoding: 'base64' })
  await front.setViewport(null)
  const popup = await browser.pages.popup()
  await settle(popup, scheme, act)
  const { window, ...clip } = await findPopup(popup)
  await popup.setViewport({ ...window, deviceScaleFactor: 2 })
  const shown = await popup.screenshot({ encoding: 'base64', clip })
  await browser.closePopup()
  const page = await browser.pages.blank(size)
  await page.setContent(overPage(behind, shown, Math.round(clip.width * scale)))
  const picture = await page.screenshot()
  await page.close()
  return picture
}

async function photographPage(browser: ChromiumDriver, name: string, scheme: Scheme, size: Size): Promise<Uint8Array> {
  const page = await browser.pages.own(name)
  await page.setViewport(size)
  await settle(page, scheme)
  const picture = await page.screenshot()
  await page.close()
  return picture
}
