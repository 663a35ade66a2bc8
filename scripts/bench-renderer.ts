/** Measures, in a real Chromium, what code costs in a page: the CPU time of the page's own thread, to which other work does not add. */
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core'
import { makeFolder, removeFolder } from '../tests/browsers/folders.ts'
import type { BenchPage } from './bench-pages.ts'
import type { Cost } from './bench-table.ts'
import { provideBrowser } from './browsers.ts'

/** The isolated world of one page, as an extension has it. */
interface Renderer {
  /** Evaluates without measuring. */
  evaluate(code: string): Promise<unknown>
  /** Evaluates once; `ms` of CPU. */
  measure(code: string): Promise<{ value: unknown; ms: number }>
  /** What code costs that ran often before; `material`, code that makes what one run uses up as `material`, is not counted. */
  measureWarm(code: string, material?: string): Promise<number>
}

export interface Chromium {
  version: string
  /** Does the work in a fresh renderer that shows the page at its address, and nothing else of the web. */
  inFresh<Result>(page: BenchPage, work: (renderer: Renderer) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** `world` is code that runs first in each isolated world. */
export async function openChromium(world: string): Promise<Chromium> {
  const profile = makeFolder('bench')
  const browser = await puppeteer.launch({
    executablePath: provideBrowser('chromium'),
    headless: true,
    pipe: true,
    userDataDir: profile,
    args: ['--no-first-run', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  return {
    version: await browser.version(),
    async inFresh(shown, work) {
      const page = await show(browser, shown)
      try {
        const renderer = await toRenderer(page)
        await renderer.evaluate(world)
        // an old announcement is read as on its own day
        await renderer.evaluate(`Date.now = () => ${shown.now}`)
        return await work(renderer)
      } finally {
        await page.close()
      }
    },
    async close() {
      await browser.close()
      removeFolder(profile)
    },
  }
}

async function show(browser: Browser, { url, html }: BenchPage): Promise<Page> {
  const page = await browser.newPage()
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame()
    const answer = isPage ? request.respond({ headers: PAGE_HEADERS, body: html }) : request.abort()
    answer.catch(() => {})
  })
  await page.goto(url, { waitUntil: 'load' })
  return page
}
/** The page's scripts would change what is read, each time otherwise; switched off altogether, <noscript> would be read. */
const PAGE_HEADERS = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" }

async function toRenderer(page: Page): Promise<Renderer> {
  const session = await page.createCDPSession()
  await session.send('Performance.enable')
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })

  async function evaluate(code: string): Promise<unknown> {
    const answer = await session.send('Runtime.evaluate', {
      expression: code,
      contextId: executionContextId,
      returnByValue: true,
    })
    const { exceptionDetails: failure } = answer
    if (failure) throw new Error(failure.exception?.description ?? failure.text)
    return answer.result.value
  }
  async function timed(code: string): Promise<{ value: unknown; ms: number }> {
    const before = await threadTime(session)
    const value = await evaluate(code)
    return { value, ms: await threadTime(session).then((after) => after - before) }
  }
  async function measure(code: string): Promise<{ value: unknown; ms: number }> {
    const idle: number[] = []
    for (let tries = 0; tries < IDLE_TRIES; tries++) idle.push((await timed('0')).ms)
    const { value, ms } = await timed(code)
    return { value, ms: Math.max(LEAST, ms - Math.min(...idle)) }
  }

  return {
    evaluate,
    measure,
    async measureWarm(code, material) {
      const loop = (runs: number) =>
        evaluate(`{ const once = (material) => ${code}; globalThis.again = (many) => { for (const one of many) once(one) } }
          for (let i = 0; i < ${runs}; i++) again([${material ?? 0}])`)
      await loop(WARM_UP)
      const { ms } = await measured(material, 1)
      const runs = Math.max(1, Math.min(MOST_RUNS, Math.round(LONG_ENOUGH / ms)))
      return (await measured(material, runs)).ms / runs
    },
  }

  async function measured(material: string | undefined, runs: number): Promise<{ ms: number }> {
    await evaluate(`globalThis.many = Array.from({ length: ${runs} }, () => ${material ?? 0}); 0`)
    return measure('again(many)')
  }
}
/** What asking itself costs is the least of so many questions about nothing. */
const IDLE_TRIES = 3
/** ms: what is shorter than one can see */
const LEAST = 0.005
const WARM_UP = 10
/** ms after which the clock's grain matters no more */
const LONG_ENOUGH = 20
const MOST_RUNS = 500

/** The CPU time, in ms, that the page's thread has had. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const time = metrics.find(({ name }) => name === 'ThreadTime')?.value
  if (time === undefined) throw new Error('This browser does not tell what its threads cost.')
  return time * 1000
}

/** Both costs of one piece of code. */
export async function costOf(renderer: Renderer, cold: string, warm: string, material?: string): Promise<Cost> {
  // made beforehand, so that it is not counted
  if (material) await renderer.evaluate(`globalThis.material = ${material}; 0`)
  const { ms } = await renderer.measure(cold)
  return { cold: ms, warm: await renderer.measureWarm(warm, material) }
}
