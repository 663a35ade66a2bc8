/** `npm run bench`: what the built detector and extractor cost in Chromium, page by page, beside what nothing can go below and Readability. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BenchPage, listPages } from './bench-pages.ts'
import { type Chromium, costOf, openChromium } from './bench-renderer.ts'
import { closingLineOf, type PageCosts, tableOf } from './bench-table.ts'
import { extract, extractAgain, parse, run, touch } from './bench-world.ts'
import { buildExtension } from './build.ts'

const USAGE = 'Usage: npm run bench [-- FOLDER]'
const OWN_PAGES = fileURLToPath(new URL('../tests/pages', import.meta.url))
const READABILITY = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js')

function readArguments(args: string[]): BenchPage[] {
  try {
    const [folder = OWN_PAGES, ...more] = args
    if (more.length > 0) throw new Error('One folder at a time.')
    return listPages(folder)
  } catch (error) {
    console.error(`${(error as Error).message} ${USAGE}`)
    process.exit(2)
  }
}

/** What each isolated world knows from the start: the built scripts as text, and how to run them. */
function toWorld(extension: string): string {
  const scripts = readdirSync(extension).filter((file) => file.endsWith('.js') && file !== 'background.js')
  const sources = Object.fromEntries(scripts.map((file) => [file, readFileSync(join(extension, file), 'utf8')]))
  sources.readability = readFileSync(READABILITY, 'utf8')
  const functions = [touch, run, extract, extractAgain, parse].join('\n')
  // the detector speaks only where there is somebody to talk to
  return `globalThis.world = globalThis; globalThis.sources = ${JSON.stringify(sources)};
chrome.runtime = { id: 'bench', sendMessage: async () => {} }
${functions}`
}

/** Each stage in a renderer of its own, but for the extractor, which always comes after the detector. */
async function measure(chromium: Chromium, page: BenchPage): Promise<PageCosts & { events: number }> {
  const touched = await chromium.inFresh(page, (renderer) => costOf(renderer, 'touch()', 'touch()'))
  const ours = await chromium.inFresh(page, async (renderer) => {
    const detector = await renderer.measure("run('detect.js'), 0")
    const extractor = await renderer.measure('extract()')
    return {
      events: extractor.value as number,
      extractor: { cold: extractor.ms, warm: await renderer.measureWarm('extractAgain()') },
      detector: { cold: detector.ms, warm: await renderer.measureWarm("run('detect.js')") },
    }
  })
  const readability = await chromium.inFresh(page, (renderer) =>
    costOf(renderer, "run('readability'), parse(material), 0", 'parse(material)', 'document.cloneNode(true)'),
  )
  return { touch: touched, ...ours, readability }
}

async function bench(pages: BenchPage[]): Promise<void> {
  console.error('Building Rendezvous for Chromium …')
  const chromium = await openChromium(toWorld(buildExtension('chromium')))
  const costs: PageCosts[] = []
  let events = 0
  try {
    for (const [index, page] of pages.entries()) {
      if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${pages.length}`)
      const { events: found, ...cost } = await measure(chromium, page).catch((error) => {
        throw new Error(`${page.file} could not be measured: ${error.message}`)
      })
      costs.push(cost)
      events += found
    }
  } finally {
    await chromium.close()
  }
  if (process.stderr.isTTY) process.stderr.write('\r')
  console.log(`${chromium.version}\n${tableOf(costs)}\n${closingLineOf(costs, events)}`)
}

try {
  await bench(readArguments(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
