/** What a test may do with a real browser that has the extension, whichever browser it is. */
import type { KeyInput } from 'puppeteer-core'

export interface Driver {
  /** Opens an address in a new tab in front and waits until it is loaded. */
  visit(url: string): Promise<void>
  /** Runs code in the page in front, as the page's own scripts do; nothing where the page goes away while it answers. */
  run<T>(code: string): Promise<T | undefined>
  /** Clicks the extension's icon in the toolbar, on the tab in front. */
  openPopup(): Promise<Popup>
  /** The address of the page that greeted the user, which was closed then. */
  greeting: string
  /** Opens the page of the first run once more. */
  openWelcome(): Promise<Popup>
  /** Closes the popup that is open. */
  closePopup(): Promise<void>
  /** Opens the options in a tab. */
  openOptions(): Promise<Popup>
  /** Opens the agenda in a tab in front. */
  openAgenda(): Promise<PageInTab>
  /** Opens the popup as the page that phones make of it, in a window of that size (CSS pixels). */
  openPopupAsPage(width: number, height: number): Promise<Popup>
  /** Wishes to be reminded of what is selected in the tab in front, and waits for the popup. */
  askAboutSelection(): Promise<Popup>
  /** Runs code with the extension's rights and returns its (JSON) value: "chrome.alarms.getAll()". */
  evaluate<T>(code: string): Promise<T>
  /** Listens from now on: the answer is how often the sound of reminders was played since; in Chromium to its end. */
  listen(): Promise<() => Promise<number>>
  /** Clicks the summary that is shown, and waits for the popup. */
  clickSummary(): Promise<Popup>
  /** The addresses of the open tabs. */
  tabs(): Promise<string[]>
  /** The text files downloaded so far, by name. */
  downloads(): Promise<Record<string, string>>
  /** Leaves the browser as it was after its first start: one tab, no popup, nothing stored, shown, downloaded or to wake for. */
  reset(): Promise<void>
  /** Ends the browser, waits for `meanwhile`, and starts it again on the same profile. */
  restart(meanwhile?: () => Promise<void>): Promise<void>
  /** Disables the extension as the user does in the list of extensions, waits for `meanwhile`, and enables it again. */
  disable(meanwhile: () => Promise<void>): Promise<void>
  /** As `disable`, and what is enabled then is a newer version. */
  update(meanwhile: () => Promise<void>): Promise<void>
  /** Lets the extension into private windows, as the user does in the list of extensions, and opens one in front. */
  openPrivateWindow(): Promise<void>
  /** Waits until somebody closes the browser. */
  ended(): Promise<void>
  close(): Promise<void>
}

export interface Popup {
  /** The text that is to be seen. */
  text(): Promise<string>
  /** Clicks what has this name (its words, or its label). Throws with the popup's text when nothing has. */
  click(name: string): Promise<void>
  /** Replaces what stands in the field of this label, as typing does. */
  fill(label: string, text: string): Promise<void>
  /** What stands in the field of this label. */
  value(label: string): Promise<string>
  evaluate<T>(code: string): Promise<T>
  /** Leaves a picture (PNG) at a path. */
  screenshot(path: string): Promise<void>
}

/** A page of the extension that fills a tab. */
export interface PageInTab extends Popup {
  /** Presses a key: "Tab", "ArrowDown". */
  press(key: KeyInput): Promise<void>
}

/**
 * JavaScript that finds an element by its accessible name: aria-label, label or words; shown ones only, the innermost
 * first. Its value is the element, or null. Text, because it runs in a page.
 */
export function elementNamed(name: string, selector: string): string {
  return `[...document.querySelectorAll(${JSON.stringify(selector)})].find((element) => {
    const words = (text) => (text ?? '').replace(/\\s+/g, ' ').trim()
    const names = [element.getAttribute('aria-label'), ...[...(element.labels ?? [])].map((label) => label.textContent)]
    names.push(document.getElementById(element.getAttribute('aria-labelledby'))?.textContent)
    if (element.matches('button, a, summary, [role]')) names.push(element.textContent)
    return element.checkVisibility() && names.map(words).includes(${JSON.stringify(name)})
  }) ?? null`
}
export const CLICKABLE = 'button, a[href], summary, input, select, label, [role=button], [role=tab]'
export const FILLABLE = 'input, textarea, select'

/** Seconds in which anything comes that comes at all: a machine may be ten times as busy as another. */
export const PATIENCE = 40

/** Asks again every 50 ms until the answer is something; throws `failure()` when it never is. */
export async function waitFor<T>(
  ask: () => Promise<T | null | undefined | false>,
  failure: () => Promise<string> | string,
  seconds = PATIENCE,
): Promise<T> {
  const giveUpAt = Date.now() + seconds * 1000
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > giveUpAt) throw new Error(await failure())
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/**
 * Closes all tabs but the first and forgets what is stored and shown. Returns when the background has followed: it takes its
 * alarm back by itself, and what it found in the tabs. The popup has to be closed before: it may be about to write.
 */
export async function forgetAll({ evaluate }: Pick<Driver, 'evaluate'>): Promise<void> {
  await evaluate(FORGET)
  const left = () => evaluate<{ tabs: unknown[]; alarms: unknown[]; found: object }>(LEFT)
  await waitFor(
    async () => {
      const { tabs, alarms, found } = await left()
      return tabs.length === 1 && alarms.length === 0 && Object.keys(found).length === 0
    },
    async () => `The background holds on to ${JSON.stringify(await left())}`,
  )
  await awaitDetector({ evaluate })
}
const FORGET = `Promise.all([
  chrome.storage.local.clear(),
  chrome.storage.session.remove('drafts'),
  chrome.storage.sync.clear(),
  chrome.notifications.getAll().then((all) => Promise.all(Object.keys(all).map((id) => chrome.notifications.clear(id)))),
  chrome.tabs.query({}).then(([, ...others]) => chrome.tabs.remove(others.map(({ id }) => id))),
]).then(() => null)`

/** Waits for the page that greets the user after the installation, and closes it: it is in every test's way. Its address. */
export async function dismissGreeting({ evaluate }: Pick<Driver, 'evaluate'>): Promise<string> {
  const { id, url } = await waitFor(
    () => evaluate<{ id: number; url: string } | null>(GREETING).catch(() => null),
    () => 'No page greets the user.',
  )
  await evaluate(`chrome.tabs.remove(${id}).then(() => null)`)
  return url
}
const GREETING =
  "chrome.tabs.query({}).then((all) => all.find(({ url, status }) => url?.endsWith('/welcome.html') && status === 'complete') ?? null)"

/** Waits until the browser knows where the detector may run: its worker says so a moment after its start. */
export async function awaitDetector({ evaluate }: Pick<Driver, 'evaluate'>): Promise<void> {
  await waitFor(
    () => evaluate<boolean>(DETECTOR).catch(() => false),
    () => 'The detector is not registered for all pages.',
  )
}
const DETECTOR =
  'chrome.scripting.getRegisteredContentScripts().then(([one]) => one !== undefined && !one.excludeMatches?.length)'
const LEFT = `Promise.all([chrome.tabs.query({}), chrome.alarms.get('next').then((one) => one ? [one] : []), chrome.storage.session.get()]).then(
  ([tabs, alarms, found]) => ({ tabs, alarms, found }))`
