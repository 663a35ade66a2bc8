/** Draws public/icon/*.png from icon.svg: `node scripts/run.mjs scripts/icons.ts`, after a change of the drawing. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { provideBrowser } from './browsers.ts'

const icons = new URL('../public/icon/', import.meta.url)
const svg = readFileSync(new URL('icon.svg', icons), 'utf8')
const browser = await chromium.launch({ executablePath: provideBrowser('chromium'), args: ['--no-sandbox'] })
for (const size of [16, 32, 48, 96, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  await page.screenshot({ path: fileURLToPath(new URL(`${size}.png`, icons)), omitBackground: true })
  await page.close()
}
await browser.close()
