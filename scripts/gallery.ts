/** Photographs every state of the interface in light and dark: `npm run gallery -- FOLDER [--language ar] [STATE…]`. */
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isLanguage } from '../core/voice.ts'
import { isPage, visitGallery } from './gallery-pages.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string', default: 'en' } },
})
const [folder, ...wanted] = positionals
const { language } = values
if (!folder || !isLanguage(language)) {
  console.error('Say where the pictures go, and in which language (en): npm run gallery -- FOLDER --language ar')
  process.exit(2)
}
mkdirSync(folder, { recursive: true })
for (const colorScheme of ['light', 'dark'] as const) {
  await visitGallery({ language, colorScheme }, wanted, async (name, page) => {
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png`, fullPage: isPage(name) })
  })
}
