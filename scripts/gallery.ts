/**
 * Photographs every state of the interface in light and dark: `npm run gallery -- FOLDER [--language ar] [--forced] [--zoomed] [STATE…]`;
 * forced: in the colours that the system forces on pages; zoomed: at 200 %.
 */
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isSpoken } from '../core/settings/voice.ts'
import { isPage, openGallery } from './gallery-pages.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', default: 'en' },
    forced: { type: 'boolean', default: false },
    zoomed: { type: 'boolean', default: false },
  },
})
const [folder, ...wanted] = positionals
const { language, forced, zoomed } = values
if (!folder || !isSpoken(language)) {
  console.error('Say where the pictures go, and in which language (en): npm run gallery -- FOLDER --language ar')
  process.exit(2)
}
mkdirSync(folder, { recursive: true })
const gallery = await openGallery()
try {
  await gallery.visit({ language, zoomed, isStill: true }, wanted, async (name, page) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: forced ? 'active' : 'none' })
      await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png`, fullPage: isPage(name) })
    }
  })
} finally {
  await gallery.close()
}
