/**
 * Every state of the interface as axe-core sees it, as narrow as a zoom of 400 % makes its pages (WCAG 2.2, 1.4.10) and as the smallest
 * phones show the popup.
 */
import axe, { type AxeResults } from 'axe-core'
import { expect, test } from 'vitest'
import { type Look, visitGallery } from '../../scripts/gallery-pages.ts'
import { AGENDA_STATES } from '../gallery/agenda-states.ts'

const AGENDA = Object.keys(AGENDA_STATES)

const NARROW: Look = { colorScheme: 'light', pageWidth: 320, popupWidth: 320 }
/** The agenda shows its names where there is room for them. */
const WIDE: Look = { colorScheme: 'light', pageWidth: 1180 }

test.each([
  ['', NARROW, []],
  ['', { ...NARROW, colorScheme: 'dark' }, []],
  // the longest words, and those that run from right to left
  ['', { ...NARROW, language: 'de' }, []],
  ['', { ...NARROW, language: 'ar' }, []],
  [' of the agenda in a wide window', WIDE, AGENDA],
  [' of the agenda in a wide window', { ...WIDE, colorScheme: 'dark' }, AGENDA],
] as [string, Look, string[]][])(
  'axe-core finds nothing in any state%s (%j), and nothing is wider than its window',
  async (_, look, wanted) => {
    const found: string[] = []
    let passed = 0
    await visitGallery(look, wanted, async (name, page) => {
      await page.evaluate(axe.source)
      const { violations, passes } = await page.evaluate<AxeResults>('axe.run()')
      passed += passes.length
      found.push(
        ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${name}: ${id}: ${html.slice(0, 160)}`)),
      )
      const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
      if (over > 0) found.push(`${name}: is ${over} px too wide`)
    })
    expect(found).toEqual([])
    expect(passed).toBeGreaterThan(100)
  },
  300_000,
)
