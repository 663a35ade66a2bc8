/** Photographs all surfaces in a real Firefox, in light and dark. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Driver, Popup } from '../tests/browsers/driver.ts'
import { openFirefox } from '../tests/browsers/firefox.ts'
import { makeFolder, removeFolder } from '../tests/browsers/folders.ts'
import type { Site } from '../tests/browsers/site.ts'
import { buildExtension } from './build.ts'
import { awaitRest, LANGUAGES, type Save, SCHEMES, toStored } from './screenshots-sample.ts'

const SURFACES: Record<string, (browser: Driver) => Promise<Popup>> = {
  popup: (browser) => browser.openPopup(),
  agenda: (browser) => browser.openAgenda(),
  options: (browser) => browser.openOptions(),
  welcome: (browser) => browser.openWelcome(),
}

/** Saves `firefox/<surface>-<language>-<scheme>.png`. */
export async function photographFirefox(site: Site, save: Save): Promise<void> {
  const extension = buildExtension('firefox')
  const folder = makeFolder('pictures')
  const path = join(folder, 'shown.png')
  for (const scheme of SCHEMES) {
    const browser = await openFirefox({ extension, offline: true, isDark: scheme === 'dark' })
    try {
      await browser.visit(site.at('blog.example', '/search-at-scale'))
      for (const language of LANGUAGES) {
        await browser.evaluate(`browser.storage.local.set(${toStored(language, Date.now())}).then(() => null)`)
        for (const [name, open] of Object.entries(SURFACES)) {
          const surface = await open(browser)
          await awaitRest(() => surface.text())
          await surface.screenshot(path)
          save(`firefox/${name}-${language}-${scheme}.png`, readFileSync(path))
          if (name === 'popup') await browser.closePopup()
        }
        // the pages of this language are left behind
        await browser.visit(site.at('blog.example', '/search-at-scale'))
      }
    } finally {
      await browser.close()
    }
  }
  removeFolder(folder)
}
