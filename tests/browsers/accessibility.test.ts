/**
 * Every state of the interface as axe-core sees it, as narrow as a zoom of 400 % makes its pages (WCAG 2.2, 1.4.10) and as the smallest
 * phones show the popup; in light, dark and forced colours, without motion, and at a zoom of 200 %.
 */
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Gallery, type Look, openGallery } from '../../scripts/gallery-pages.ts'
import { AGENDA_STATES } from '../gallery/agenda-states.ts'
import { STATES } from '../gallery/states.ts'
import { findLost, findMotion, findOutOfSight, findOverflows, markGrounds } from './looks.ts'

const AGENDA = Object.keys(AGENDA_STATES)
const MOST = 300_000

const NARROW: Look = { pageWidth: 320, popupWidth: 320 }
/** The agenda shows its names where there is room for them. */
const WIDE: Look = { pageWidth: 1180 }

let gallery: Gallery
beforeAll(async () => {
  gallery = await openGallery()
}, MOST)
afterAll(() => gallery.close())

const FAST = "resultTypes: ['violations'], preload: false"
/** All that axe-core looks at. */
const WHOLE = `axe.run(document, { ${FAST} })`
/** Contrast takes most of its time. What other colours can break, of a page that was looked at whole … */
const COLOURS = `axe.run(document, { ${FAST}, runOnly: ['color-contrast', 'link-in-text-block'] })`
/** … and what other words can, in the same colours. */
const ALL_BUT_COLOURS = `axe.run(document, { ${FAST}, rules: { 'color-contrast': { enabled: false } } })`

/** Looks at each state, and tells what is wrong with it. */
async function visit(look: Look, wanted: string[], find: (page: Page) => Promise<string[]>) {
  const found: string[] = []
  let count = 0
  await gallery.visit(look, wanted, async (name, page) => {
    count++
    found.push(...(await find(page)).map((what) => `${name}: ${what}`))
  })
  expect(found).toEqual([])
  expect(count).toBeGreaterThanOrEqual(wanted.length || Object.keys(STATES).length + AGENDA.length)
}

async function runAxe(page: Page, wanted: string): Promise<string[]> {
  if (!(await page.evaluate('globalThis.axe !== undefined'))) await page.evaluate(axe.source)
  const { violations, passes, incomplete } = await page.evaluate<AxeResults>(wanted)
  if (passes.length + incomplete.length === 0) return ['axe-core finds nothing to look at']
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

async function inDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' })
  const found = await runAxe(page, COLOURS)
  await page.emulateMedia({ colorScheme: 'light' })
  return found.map((what) => `in dark: ${what}`)
}

async function inForcedColours(page: Page): Promise<string[]> {
  await page.evaluate(markGrounds)
  await page.emulateMedia({ forcedColors: 'active' })
  // of texts axe-core hears the page's own colours, which nobody sees then
  const found = await page.evaluate(findLost)
  await page.emulateMedia({ forcedColors: 'none' })
  return found.map((what) => `in forced colours: ${what}`)
}

const findAll = async (page: Page, wanted = WHOLE) => [
  ...(await runAxe(page, wanted)),
  ...(await page.evaluate(findOverflows)),
]

test(
  'axe-core finds nothing in any state, nothing runs out of its box, and nothing is lost in forced colours',
  async () => {
    await visit(NARROW, [], async (page) => [...(await findAll(page)), ...(await inForcedColours(page))])
  },
  MOST,
)

test(
  'axe-core finds nothing in any state in the language with the longest words, in dark, and nothing runs out of its box',
  async () => {
    await visit({ ...NARROW, language: 'de', colorScheme: 'dark' }, [], findAll)
  },
  MOST,
)

test(
  'axe-core finds nothing in any state from right to left, and nothing runs out of its box',
  async () => {
    await visit({ ...NARROW, language: 'ar' }, [], (page) => findAll(page, ALL_BUT_COLOURS))
  },
  MOST,
)

test(
  'axe-core finds nothing in any state of the agenda in a wide window, in light and dark, and nothing is lost in forced colours',
  async () => {
    await visit(WIDE, AGENDA, async (page) => [
      ...(await findAll(page)),
      ...(await inDark(page)),
      ...(await inForcedColours(page)),
    ])
  },
  MOST,
)

test(
  'at a zoom of 200 % nothing runs out of its box, and what just happened is in sight; nothing moves for who wants no motion',
  async () => {
    await visit({ zoomed: true, isStill: true }, [], async (page) => [
      ...(await page.evaluate(findOverflows)),
      ...(await page.evaluate(findOutOfSight)),
      ...(await page.evaluate(findMotion)),
    ])
  },
  MOST,
)
