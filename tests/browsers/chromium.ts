/** Drives a real Chromium or Chrome that has the extension: its toolbar popup, its worker, its restart. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, {
  type Browser,
  type ElementHandle,
  type Extension,
  type Page,
  type Point,
  type Target,
  type WebWorker,
} from 'puppeteer-core'
import type { Unread } from '../../browser/messages.ts'
import type { Found } from '../../core/reading/found.ts'
import { provideBrowser } from '../../scripts/browsers.ts'
import {
  awaitDetector,
  CLICKABLE,
  type Driver,
  dismissGreeting,
  elementNamed,
  FILLABLE,
  forgetAll,
  PATIENCE,
  type Popup,
  waitFor,
} from './driver.ts'
import { emptyFolder, makeFolder, removeFolder } from './folders.ts'

export interface ChromiumDriver extends Driver {
  /** Stops the service worker, as Chromium does after 30 idle seconds. */
  killWorker(): Promise<void>
  hasWorker(): boolean
  /** What pictures are taken of. */
  pages: {
    /** The tab in front. */
    front(): Page
    /** A page of the extension's own, by its file's name, in a tab in front. */
    own(name: string): Promise<Page>
    /** The popup of the toolbar, on the tab in front. */
    popup(): Promise<Page>
    /** An empty tab. */
    blank(size: { width: number; height: number; deviceScaleFactor?: number }): Promise<Page>
  }
  /** Opens a tab for pages that are shown as if they lay at an address, in a window of its own: several are read at once. */
  openStage(): Promise<Stage>
}

export interface Stage {
  /** Shows a page as if it lay at an address, and nothing else of the web. */
  show(url: string, html: string): Promise<void>
  badge(): Promise<string>
  /** What the popup would be told of the page. */
  read(): Promise<Found | Unread>
}

export interface Options {
  /** A folder that holds the built extension; one that may be changed where it is updated. */
  extension: string
  /** Every host is this port of this machine, and there is no network beyond. */
  sitePort?: number
  headed?: boolean
  /** Gets all that the browser writes: its own log, and the consoles of the pages and of the worker. */
  hear?: ((text: string) => void) | undefined
}

/** chrome-extension://abcdefghijklmnop/popup.html */
const POPUP = /^chrome-extension:\/\/\w+\/popup\.html/

/** chrome-extension://abcdefghijklmnop/chime.html */
const CHIME = /^chrome-extension:\/\/\w+\/chime\.html/
/** ms after which Chromium itself closes a page that makes no sound, and somewhat less. */
const SILENCE = 25_000

export async function openChromium({ extension, sitePort, headed, hear }: Options): Promise<ChromiumDriver> {
  const [profile, folder] = [makeFolder('profile'), makeFolder('downloads')]
  let browser = await launch([extension])
  let front: Page | undefined
  let desk: Promise<Page> | undefined
  await awaitDetector({ evaluate })
  const greeting = await dismissGreeting({ evaluate })

  async function launch(enableExtensions: string[] | true): Promise<Browser> {
    const started = await puppeteer.launch({
      executablePath: provideBrowser('chromium'),
      headless: !headed,
      pipe: true,
      timeout: PATIENCE * 1000,
      enableExtensions,
      userDataDir: profile,
      defaultViewport: null,
      args: [
        '--no-first-run',
        '--disable-gpu',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...(hear ? ['--enable-logging=stderr'] : []),
        ...(sitePort ? [`--host-resolver-rules=MAP * 127.0.0.1:${sitePort}, EXCLUDE localhost`] : []),
      ],
    })
    if (hear) started.process()?.stderr?.on('data', (text) => hear(String(text)))
    const session = await started.target().createCDPSession()
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
    return started
  }

  /** The extension; on a busy machine it comes a moment after the browser. */
  async function installed(): Promise<Extension> {
    return waitFor(
      async () => [...(await browser.extensions()).values()][0],
      () => 'The extension is not installed.',
    )
  }

  /** A page of the extension in the back, from where the background can be asked as the popup asks it. */
  async function openDesk(): Promise<Page> {
    const { id } = await installed()
    const page = await browser.newPage()
    await page.goto(`chrome-extension://${id}/options.html`)
    await front?.bringToFront()
    return page
  }

  async function openPage(name: string): Promise<Page> {
    const { id } = await installed()
    const page = await browser.newPage()
    await page.goto(`chrome-extension://${id}/${name}.html`)
    return page
  }

  async function popupPageOf(open: () => Promise<unknown>): Promise<Page> {
    const opened = browser.waitForTarget((target) => POPUP.test(target.url()), { timeout: PATIENCE * 1000 })
    const [target] = await Promise.all([opened, open()])
    return target.asPage()
  }

  async function popupOf(open: () => Promise<unknown>): Promise<Popup> {
    return toPopup(await popupPageOf(open))
  }

  /** Clicks the icon in the toolbar. */
  async function clickIcon(): Promise<void> {
    const icon = await installed()
    const page = front ?? (await browser.pages())[0]
    if (!page) throw new Error('There is no tab.')
    await page.triggerExtensionAction(icon)
  }

  const popupTargets = () => browser.targets().filter((target) => POPUP.test(target.url()))

  async function closePopups(): Promise<void> {
    // one that closes by itself meanwhile is no worse
    for (const target of popupTargets())
      await target
        .asPage()
        .then((page) => page.close())
        .catch(() => {})
    await waitFor(
      async () => popupTargets().length === 0,
      () => 'The popup does not close.',
    )
  }

  async function evaluate<T>(code: string): Promise<T> {
    return (await (await worker()).evaluate(code)) as T
  }

  function workerTarget() {
    return browser.targets().find((target) => target.type() === 'service_worker')
  }

  /** The worker; a page of the extension wakes it when it sleeps, as in everyday life. */
  async function worker(): Promise<WebWorker> {
    const target = await waitFor(
      async () => workerTarget(),
      () => 'The service worker does not run.',
    )
    return (await target.worker()) as WebWorker
  }

  async function killWorker(): Promise<void> {
    await (await worker()).close()
    await waitFor(
      async () => !workerTarget(),
      () => 'The service worker goes on running.',
    )
  }

  async function disable(meanwhile: () => Promise<unknown>): Promise<void> {
    const { id } = await installed()
    const list = await browser.newPage()
    await list.goto('chrome://extensions')
    // a disabled worker that a debugger looks at stays in the list of targets
    await killWorker()
    await list.evaluate(`chrome.management.setEnabled('${id}', false)`)
    await meanwhile()
    await list.evaluate(`chrome.management.setEnabled('${id}', true)`)
    await list.close()
  }

  async function restart(meanwhile?: () => Promise<void>): Promise<void> {
    await browser.close()
    // one that a debugger loaded is dropped at the next start, and loading it again would be an installation, not a restart
    changeEntries(profile, (entry) => ({ ...entry, creation_flags: entry.creation_flags & ~LOADED_BY_DEBUGGER }))
    await meanwhile?.()
    front = undefined
    desk = undefined
    browser = await launch(true)
  }

  return {
    async visit(url) {
      front = await browser.newPage()
      await front.goto(url)
      await front.bringToFront()
    },
    run: async <T>(code: string) => (await front?.evaluate(code).catch(() => undefined)) as T | undefined,
    openPopup: () => popupOf(clickIcon),
    pages: {
      front() {
        if (!front) throw new Error('No page was visited.')
        return front
      },
      async own(name) {
        const page = await openPage(name)
        await page.bringToFront()
        return page
      },
      popup: () => popupPageOf(clickIcon),
      async blank(size) {
        const page = await browser.newPage()
        await page.setViewport(size)
        return page
      },
    },
    greeting,
    closePopup: closePopups,
    openOptions: async () => toPopup(await openPage('options')),
    openWelcome: async () => toPopup(await openPage('welcome')),
    async openAgenda() {
      const page = await openPage('agenda')
      await page.bringToFront()
      return { ...toPopup(page), press: (key) => page.keyboard.press(key) }
    },
    async openPopupAsPage(width, height) {
      const { id } = await installed()
      const page = await browser.newPage()
      await page.setViewport({ width, height })
      await page.goto(`chrome-extension://${id}/popup.html`)
      return toPopup(page)
    },
    askAboutSelection: () =>
      // no test can open a page's own menu: its click is told as the browser tells it
      popupOf(async () =>
        (await worker()).evaluate(`chrome.tabs.query({ active: true }).then(([tab]) =>
          void chrome.contextMenus.onClicked.dispatch({ menuItemId: 'remind-of-selection' }, tab))`),
      ),
    evaluate,
    async listen() {
      const since = new Map<Target, number>()
      const played = new Set<Target>()
      browser.on('targetcreated', (target) => since.set(target, Date.now()))
      browser.on('targetdestroyed', (target) => {
        if (CHIME.test(target.url()) && Date.now() - (since.get(target) ?? 0) < SILENCE) played.add(target)
      })
      return async () => played.size
    },
    clickSummary: () =>
      // no screen shows it: its click is told as the browser tells it
      popupOf(() =>
        evaluate(`chrome.notifications.getAll().then((all) =>
          void chrome.notifications.onClicked.dispatch(Object.keys(all).find((id) => id.startsWith('summary:'))))`),
      ),
    tabs: async () => (await browser.pages()).map((page) => page.url()),
    downloads: async () =>
      Object.fromEntries(
        readdirSync(folder)
          .filter((name) => !name.endsWith('.crdownload'))
          .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
      ),
    async openStage() {
      desk ??= openDesk()
      return toStage(await browser.newPage({ type: 'window' }), await desk)
    },
    hasWorker: () => workerTarget() !== undefined,
    killWorker,
    disable,
    update: (meanwhile) =>
      disable(async () => {
        await meanwhile()
        makeNewer(extension)
        await browser.installExtension(extension)
      }),
    async openPrivateWindow() {
      await restart(async () => changeEntries(profile, (entry) => ({ ...entry, incognito: true })))
      await awaitDetector({ evaluate })
      await evaluate('chrome.windows.create({ incognito: true }).then(() => null)')
    },
    ended: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    async reset() {
      await closePopups()
      await forgetAll({ evaluate })
      front = undefined
      emptyFolder(folder)
    },
    restart,
    async close() {
      if (browser.connected) await browser.close()
      removeFolder(profile)
      removeFolder(folder)
    },
  }
}

/** Makes another version (1.0.0.1) of the extension in a folder, which Chromium takes for an update when it looks there next. */
export function makeNewer(extension: string): void {
  const file = join(extension, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  // a busy machine may have to try again
  const [released] = /^\d+\.\d+\.\d+/.exec(manifest.version) ?? []
  writeFileSync(file, JSON.stringify({ ...manifest, version: `${released}.1` }))
}

/** What a profile knows of an extension. */
interface Entry {
  path: string
  creation_flags: number
  incognito?: boolean
}

/** Changes what the profile of a closed browser knows of its extensions, and lets it keep those that were loaded by hand on chrome://extensions. */
function changeEntries(profile: string, change: (entry: Entry) => Entry): void {
  const file = join(profile, 'Default', 'Preferences')
  const preferences = JSON.parse(readFileSync(file, 'utf8'))
  const { settings, ui } = preferences.extensions
  for (const id of Object.keys(settings)) settings[id] = change(settings[id])
  preferences.extensions.ui = { ...ui, developer_mode: true }
  writeFileSync(file, JSON.stringify(preferences))
}
const LOADED_BY_DEBUGGER = 1 << 15

async function toStage(page: Page, desk: Page): Promise<Stage> {
  // no other tab is called like this
  let shown = { url: `http://stage.example/${crypto.randomUUID()}`, html: '' }
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    if (request.url() === new URL(shown.url).href.replace(/#.*/, '')) {
      request.respond({ contentType: 'text/html; charset=utf-8', body: shown.html }).catch(() => {})
    } else request.abort().catch(() => {})
  })
  const ask = <T>(code: string) => desk.evaluate(code) as Promise<T>
  await page.goto(shown.url)
  const tab = await ask<number>(`chrome.tabs.query({ url: '${shown.url}' }).then(([tab]) => tab.id)`)
  return {
    async show(url, html) {
      shown = { url, html }
      await page.goto(url)
    },
    badge: () => ask(`chrome.action.getBadgeText({ tabId: ${tab} })`),
    read: () => ask(`chrome.runtime.sendMessage({ type: 'read', tabId: ${tab}, subject: 'page' })`),
  }
}

/** The middle of an element, scrolled to; nothing where it has gone in the meantime. */
async function whereToClick(element: ElementHandle): Promise<Point | undefined> {
  try {
    await element.scrollIntoView()
    return await element.clickablePoint()
  } catch {
    return undefined
  }
}

function toPopup(page: Page): Popup {
  const text = () => page.evaluate('document.body.innerText') as Promise<string>
  async function find(name: string, selector: string): Promise<ElementHandle<HTMLElement>> {
    const handle = await waitFor(
      async () => (await page.evaluateHandle(elementNamed(name, selector))).asElement(),
      async () => `Nothing in the popup is called "${name}". It shows:\n${await text()}`,
    )
    return handle as ElementHandle<HTMLElement>
  }
  return {
    text,
    async click(name) {
      // the popup draws itself anew when storage changes: what is clicked has to be there, and to stand still
      let before: Point | undefined
      const { x, y } = await waitFor(
        async () => {
          const element = await find(name, CLICKABLE)
          const point = await whereToClick(element)
          const still = point && point.x === before?.x && point.y === before.y
          before = point
          return still && point
        },
        async () => `"${name}" doesn't stand still in the popup. It shows:\n${await text()}`,
      )
      await page.mouse.click(x, y)
    },
    async fill(label, value) {
      const field = await find(label, FILLABLE)
      if (await field.evaluate((element) => element.matches('select'))) {
        await field.select(value)
        return
      }
      await field.evaluate((element) => (element as HTMLInputElement).select())
      await page.keyboard.press('Delete')
      await field.type(value)
    },
    value: async (label) => (await find(label, FILLABLE)).evaluate((element) => (element as HTMLInputElement).value),
    evaluate: async <T>(code: string) => (await page.evaluate(code)) as T,
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png`, fullPage: true })
    },
  }
}
