/** Drives a real Firefox that has the extension installed in its profile: its toolbar popup, its storage, its restart. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
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

export interface Options {
  /** The built extension as an archive; its folder lies beside it. */
  extension: string
  /** Every host is this machine, and there is no network beyond. Ports stay, so addresses have to name them. */
  offline?: boolean
  headed?: boolean
  /** Pages are asked for their dark colours, and for their light ones otherwise. */
  isDark?: boolean
  /** Gets all that the browser writes: its own log, and the consoles of the pages and of the background. */
  hear?: ((text: string) => void) | undefined
}

/** How one speaks with Firefox itself: WebDriver BiDi. */
interface Connection {
  send(method: string, params: object): Promise<{ result: { type: string; contexts: { context: string }[] } }>
}

/** Fixed, so that the extension's own address is known. */
const UUID = '0d9d8f51-6a3c-4b53-9d1e-3c1b9a7f2e64'
/** Milliseconds for Firefox to close by itself. */
const LONGEST_CLOSING = 15_000
const POPUPS = "browser.extension.getViews({ type: 'popup' })"
const POPUP = `${POPUPS}[0]`

export async function openFirefox({ extension, offline, headed, isDark, hear }: Options): Promise<Driver> {
  const [profile, folder] = [makeFolder('profile'), makeFolder('downloads')]
  const manifest = JSON.parse(readFileSync(join(dirname(extension), 'firefox-mv3', 'manifest.json'), 'utf8'))
  const id: string = manifest.browser_specific_settings.gecko.id
  mkdirSync(join(profile, 'extensions'))
  copyFileSync(extension, join(profile, 'extensions', `${id}.xpi`))
  let browser = await launch()
  let seat: Page | undefined
  let front: Page | undefined
  await awaitDetector({ evaluate })
  const greeting = await dismissGreeting({ evaluate })

  async function launch(): Promise<Browser> {
    const started = await puppeteer.launch({
      browser: 'firefox',
      executablePath: provideBrowser('firefox'),
      headless: !headed,
      timeout: PATIENCE * 1000,
      userDataDir: profile,
      defaultViewport: null,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
        // An archive in the profile is installed at the start, unsigned and without a question.
        'xpinstall.signatures.required': false,
        'extensions.autoDisableScopes': 0,
        'extensions.enabledScopes': 15,
        'extensions.openPopupWithoutUserGesture.enabled': true,
        'devtools.jsonview.enabled': false,
        // A machine without a desktop has nobody to hand notifications to; Firefox can draw them itself.
        'alerts.useSystemBackend': headed ?? false,
        'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
        'browser.download.folderList': 2,
        'browser.download.dir': folder,
        'browser.download.always_ask_before_handling_new_types': false,
        // The list of downloads unfolds itself otherwise, and no popup opens beside it.
        'browser.download.alwaysOpenPanel': false,
        ...(offline ? { 'network.dns.forceResolve': '127.0.0.1' } : {}),
        ...(hear ? { 'devtools.console.stdout.content': true, 'devtools.console.stdout.chrome': true } : {}),
      },
    })
    const { stdout, stderr } = started.process() ?? {}
    for (const stream of hear ? [stdout, stderr] : []) stream?.on('data', (text) => hear?.(String(text)))
    return started
  }

  /** The tab that Firefox started with. It shows the extension's manifest: scripts there have the extension's rights. */
  async function takeSeat(): Promise<Page> {
    if (seat) return seat
    // Not a new one: after a restart Firefox was seen to open none ("getTabBrowser(...) is undefined"), for ten seconds.
    const page = await waitFor(
      async () => (await browser.pages())[0],
      () => 'Firefox opens no window.',
    )
    // WebDriver BiDi never says that an extension's page is loaded.
    page.goto(`moz-extension://${UUID}/manifest.json`).catch(() => {})
    await waitFor(
      () =>
        page
          .evaluate("globalThis.browser?.runtime !== undefined && document.readyState === 'complete'")
          .catch(() => false),
      () => 'Firefox does not open the page of the extension: it is not installed.',
    )
    await front?.bringToFront()
    seat = page
    return page
  }

  async function evaluate<T>(code: string): Promise<T> {
    return (await (await takeSeat()).evaluate(code)) as T
  }

  async function openPopup(): Promise<void> {
    let refusal: string | null = null
    // refused while another one is still closing
    await waitFor(
      async () => {
        refusal = await evaluate<string | null>('browser.action.openPopup().then(() => null, String)')
        // a notification that Firefox draws itself is a window, and may have come in front; who clicks the icon clicks this one
        if (refusal?.includes('inactive')) await command("Services.wm.getMostRecentWindow('navigator:browser').focus()")
        return refusal === null
      },
      () => `The popup is not to be opened: ${refusal}`,
    )
  }

  async function shownPopup(): Promise<Popup> {
    await waitFor(
      () => evaluate<boolean>(`${POPUP}?.document.readyState === 'complete'`),
      () => 'No popup opens.',
    )
    return toPopup(await takeSeat())
  }

  async function openPage(name: string): Promise<Page> {
    const page = await browser.newPage()
    // WebDriver BiDi never says that an extension's page is loaded
    page.goto(`moz-extension://${UUID}/${name}.html`).catch(() => {})
    await waitFor(
      () => page.evaluate("document.querySelector('main') !== null").catch(() => false),
      () => `The page does not open: ${name}`,
    )
    return page
  }

  async function closePopups(): Promise<void> {
    await evaluate(`${POPUPS}.forEach((popup) => popup.close())`)
    await waitFor(
      () => evaluate<boolean>(`${POPUPS}.length === 0`),
      () => 'The popup does not close.',
    )
  }

  /** Runs code as Firefox' own: with `AddonManager`, and all that it is made of. */
  async function command(code: string): Promise<void> {
    // puppeteer knows pages alone
    const { connection } = browser as unknown as { connection: Connection }
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
    const expression = `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      ${code}
    })()`
    const target = { context: result.contexts[0]?.context }
    const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: true })
    if (answer.result.type !== 'success') throw new Error(`Firefox refuses: ${JSON.stringify(answer.result)}`)
  }

  async function disable(meanwhile: () => Promise<void>): Promise<void> {
    // tabs of an extension go away with it
    await seat?.goto('about:blank')
    seat = undefined
    await command(`await (await AddonManager.getAddonByID('${id}')).disable()`)
    await meanwhile()
    await command(`await (await AddonManager.getAddonByID('${id}')).enable()`)
  }

  return {
    evaluate,
    async visit(url) {
      front = await browser.newPage()
      await front.goto(url)
      await front.bringToFront()
    },
    run: async <T>(code: string) => (await front?.evaluate(code).catch(() => undefined)) as T | undefined,
    async openPopup() {
      await openPopup()
      return shownPopup()
    },
    greeting,
    closePopup: closePopups,
    openOptions: async () => toPopup(await openPage('options'), 'window'),
    openWelcome: async () => toPopup(await openPage('welcome'), 'window'),
    async openAgenda() {
      const page = await openPage('agenda')
      await page.bringToFront()
      return { ...toPopup(page, 'window'), press: (key) => page.keyboard.press(key) }
    },
    async openPopupAsPage(width, height) {
      const page = await browser.newPage()
      await page.setViewport({ width, height })
      page.goto(`moz-extension://${UUID}/popup.html`).catch(() => {})
      await waitFor(
        () => page.evaluate("document.querySelector('main') !== null").catch(() => false),
        () => 'The popup does not open as a page.',
      )
      return toPopup(page, 'window')
    },
    async askAboutSelection() {
      // neither menu nor key can be reached from a test: the popup is opened as the background opens it
      await evaluate(`browser.tabs.query({ active: true }).then(async ([{ id: tabId }]) => {
        await browser.action.setPopup({ tabId, popup: '/popup.html?selection' })
      })`)
      await openPopup()
      await evaluate(`browser.tabs.query({ active: true }).then(([{ id: tabId }]) =>
        browser.action.setPopup({ tabId, popup: '/popup.html' }))`)
      return shownPopup()
    },
    // without a sound card its clock stands still, and nothing ends
    async listen() {
      await evaluate(`browser.runtime.getBackgroundPage().then((background) => {
        background.played = 0
        background.AudioContext = class extends background.AudioContext {
          constructor() {
            super()
            if (background.navigator.getAutoplayPolicy(this) === 'allowed') background.played++
          }
        }
      })`)
      return () => evaluate<number>('browser.runtime.getBackgroundPage().then(({ played }) => played)')
    },
    async clickSummary() {
      // drawn by Firefox itself it is a window: as long as that is in front, the popup comes in a tab
      const shown = "browser.extension.getViews().find(({ location }) => location.pathname === '/popup.html')"
      await waitFor(
        async () => {
          // a click before it knows whose it is closes it, and nobody hears of it
          await command(`const alert = Services.wm.getMostRecentWindow('alert:alert')
            if (alert?.document.readyState === 'complete') alert.document.getElementById('alertBox').click()`)
          return evaluate<boolean>(`${shown}?.document.readyState === 'complete'`)
        },
        () => 'The notification opens no popup.',
      )
      return toPopup(await takeSeat(), shown)
    },
    tabs: async () => (await evaluate<{ url: string }[]>('browser.tabs.query({})')).map(({ url }) => url),
    async downloads() {
      const names = readdirSync(folder).filter((name) => !name.endsWith('.part'))
      const files = names.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
      // Firefox keeps the place with an empty file until the download is whole.
      return Object.fromEntries(files.filter(([, text]) => text !== ''))
    },
    async openPrivateWindow() {
      await disable(() =>
        command(`
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
          await ExtensionPermissions.add('${id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] })`),
      )
      await awaitDetector({ evaluate })
      await evaluate('browser.windows.create({ incognito: true }).then(() => null)')
    },
    ended: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    async reset() {
      await closePopups()
      await forgetAll({ evaluate })
      front = undefined
      emptyFolder(folder)
    },
    disable,
    update: (meanwhile) =>
      disable(async () => {
        await meanwhile()
        const newer = join(profile, 'newer.xpi')
        copyFileSync(extension, newer)
        await command(`
          const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs')
          const file = new FileUtils.File(${JSON.stringify(newer)})
          const manifest = Cc['@mozilla.org/io/string-input-stream;1'].createInstance(Ci.nsIStringInputStream)
          manifest.setByteStringData(${JSON.stringify(JSON.stringify({ ...manifest, version: `${manifest.version}.1` }))})
          const archive = Cc['@mozilla.org/zipwriter;1'].createInstance(Ci.nsIZipWriter)
          archive.open(file, FileUtils.MODE_RDWR)
          archive.removeEntry('manifest.json', false)
          archive.addEntryStream('manifest.json', Date.now() * 1000, archive.COMPRESSION_NONE, manifest, false)
          archive.close()
          await (await AddonManager.getInstallForFile(file)).install()`)
      }),
    async restart(meanwhile) {
      await browser.close()
      await meanwhile?.()
      seat = undefined
      front = undefined
      browser = await launch()
    },
    async close() {
      // after a download Firefox sometimes goes on running, whatever it was told
      const patience = setTimeout(() => browser.process()?.kill('SIGKILL'), LONGEST_CLOSING)
      if (browser.connected) await browser.close()
      clearTimeout(patience)
      removeFolder(profile)
      removeFolder(folder)
    },
  }
}

/** The popup that hangs at the toolbar. BiDi doesn't list it, but the extension's own pages may reach into it; `shown` is how. */
function toPopup(seat: Page, shown = POPUP): Popup {
  const evaluate = async <T>(code: string) =>
    (await seat.evaluate(
      `(async () => { const popup = ${shown}; const { document } = popup; return (${code}) })()`,
    )) as T
  const text = () => evaluate<string>('document.body.innerText')
  async function act<T>(name: string, selector: string, action: string): Promise<T> {
    const element = elementNamed(name, selector)
    await waitFor(
      () => evaluate<boolean>(`(${element}) !== null`),
      async () => `Nothing in the popup is called "${name}". It shows:\n${await text()}`,
    )
    return evaluate<T>(`((element) => ${action})(${element})`)
  }
  return {
    text,
    evaluate,
    click: (name) => act(name, CLICKABLE, 'void element.click()'),
    fill: (label, value) =>
      act(
        label,
        FILLABLE,
        `{
          element.focus()
          element.value = ${JSON.stringify(value)}
          for (const type of ['input', 'change']) element.dispatchEvent(new popup.Event(type, { bubbles: true }))
          element.blur()
        }`,
      ),
    value: (label) => act(label, FILLABLE, 'element.value'),
    async screenshot(path) {
      if (shown === 'window') return void (await seat.screenshot({ path: path as `${string}.png` }))
      // Firefox takes pictures of tabs only: the popup's document is copied into the tab of the extension.
      await seat.evaluate(`{
        const copy = document.importNode(${POPUP}.document.documentElement, true)
        for (const script of copy.querySelectorAll('script')) script.remove()
        const base = document.createElement('base')
        base.href = browser.runtime.getURL('/')
        copy.querySelector('head').prepend(base)
        document.documentElement.replaceWith(copy)
      }`)
      await seat.bringToFront()
      // as wide as the popup, and from there as high as it needs
      const width = await evaluate<number>('popup.innerWidth')
      await seat.setViewport({ width, height: 100 })
      await seat.screenshot({ path: path as `${string}.png`, fullPage: true })
    },
  }
}
