/** Photographs every state of the popup in light and dark: `node scripts/gallery.mjs FOLDER [STATE…]`. */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { chromium } from 'playwright-core'
import { createServer } from 'vite'

/** What is pressed and filled in before the picture is taken, by state. */
const PRESSED = {
  list: [['tab', /^Saved/]],
  'list-open': [
    ['tab', /^Saved/],
    ['button', /Details: Graph/],
  ],
  'list-empty': [['tab', /^Saved/]],
  'twin-saved': [
    ['tab', /^Saved/],
    ['button', 'Details: Graph databases in the wild'],
  ],
  form: [['button', 'Edit']],
  refused: [
    ['button', 'Edit'],
    ['fill', 'Title', ''],
    ['fill', 'Time zone', 'Europe/Atlantis'],
    ['button', 'Save & remind'],
  ],
  own: [['button', 'Own…']],
  'own-day': [['button', 'Own…']],
  evidence: [['text', 'Why we think so']],
}
/** States that are another one with something pressed. */
const SAME = { 'list-open': 'list', form: 'one', refused: 'one', own: 'saved', 'own-day': 'saved-day', evidence: 'one' }

const [folder, ...wanted] = process.argv.slice(2)
if (!folder) throw new Error('Say where the pictures go: node scripts/gallery.mjs FOLDER')
mkdirSync(folder, { recursive: true })

const root = fileURLToPath(new URL('..', import.meta.url))
const server = await createServer({
  root,
  configFile: false,
  plugins: [preact()],
  logLevel: 'error',
  server: { port: 0 },
})
await server.listen()
const { port } = server.httpServer.address()
const gallery = `http://localhost:${port}/tests/gallery/index.html`
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
try {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 400, height: 600 } })
    page.on('pageerror', (error) => console.error(error))
    await page.goto(gallery)
    const all = await page.getByRole('link').allTextContents()
    const names = wanted.length > 0 ? wanted : [...all, ...Object.keys(SAME)]
    for (const name of names) {
      await page.setViewportSize({ width: name === 'options' ? 720 : 400, height: 600 })
      await page.goto(`${gallery}?state=${SAME[name] ?? name}`)
      await page.locator('#root > *').first().waitFor()
      for (const [role, label, text] of PRESSED[name] ?? []) {
        if (role === 'fill') await page.getByLabel(label).fill(text)
        else if (role === 'text') await page.getByText(label).first().click()
        else
          await page
            .getByRole(role, { name: label, exact: typeof label === 'string' })
            .first()
            .click()
      }
      await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` })
    }
    await page.close()
  }
} finally {
  await browser.close()
  await server.close()
}
