/**
 * Every state of the interface as axe-core sees it, as narrow as a zoom of 400 % makes its pages (WCAG 2.2, 1.4.10) and as the smallest
 * phones show the popup.
 */
import axe, { type AxeResults } from 'axe-core'
import { expect, test } from 'vitest'
import { visitGallery } from '../../scripts/gallery-pages.ts'

test.each(['light', 'dark'] as const)(
  'axe-core finds nothing in any state in %s, and nothing is wider than its window',
  async (colorScheme) => {
    const found: string[] = []
    let passed = 0
    await visitGallery({ colorScheme, pageWidth: 320, popupWidth: 320 }, [], async (name, page) => {
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
