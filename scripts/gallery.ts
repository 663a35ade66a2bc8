/** Photographs every state of the interface in light and dark: `npm run gallery -- FOLDER [STATE…]`. */
import { mkdirSync } from 'node:fs'
import { isPage, visitGallery } from './gallery-pages.ts'

const [folder, ...wanted] = process.argv.slice(2)
if (!folder) {
  console.error('Say where the pictures go: npm run gallery -- FOLDER')
  process.exit(2)
}
mkdirSync(folder, { recursive: true })
for (const colorScheme of ['light', 'dark'] as const) {
  await visitGallery({ colorScheme }, wanted, async (name, page) => {
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png`, fullPage: isPage(name) })
  })
}
