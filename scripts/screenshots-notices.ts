/** Photographs a reminder as a desktop shows it: a screen that nobody sees, with a notification server of Debian's. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { CalendarEvent } from '../core/event.ts'
import { MINUTE } from '../core/time/spans.ts'
import { openChromium } from '../tests/browsers/chromium.ts'
import { type Driver, waitFor } from '../tests/browsers/driver.ts'
import { openFirefox } from '../tests/browsers/firefox.ts'
import type { Site } from '../tests/browsers/site.ts'
import type { BrowserKind } from './browsers.ts'
import { buildExtension } from './build.ts'
import { toItems } from './screenshots-sample.ts'

/** It shows buttons, too. */
const NOTIFIER = '/usr/lib/notification-daemon/notification-daemon'
/** Programs, and the Debian packages that have them. */
const NEEDED: Record<string, string> = {
  Xvfb: 'xvfb',
  'dbus-daemon': 'dbus',
  [NOTIFIER]: 'notification-daemon',
  import: 'imagemagick',
}
const SIZE = '900x480'

/** One that is due, and what was missed over some days away. */
const STATES: Record<string, (now: number) => CalendarEvent[]> = {
  due: (now) => [toEvent('Search at scale', Math.ceil(now / MINUTE) * MINUTE + 9 * MINUTE)],
  missed: (now) =>
    ['Search at scale', 'Four choirs', 'Clocks and people'].map((name) => toEvent(name, now - 50 * 60 * MINUTE)),
}
/** ms; all were saved so long ago, which is before any of them fell due. */
const SAVED_AGO = 80 * 60 * MINUTE

function toEvent(name: string, startsAt: number): CalendarEvent {
  return {
    uid: `${name}@rendezvous`,
    name,
    startDate: `${new Date(startsAt).toISOString().slice(0, 16)}[UTC]`,
    streams: [{ platform: 'YouTube', url: 'https://www.youtube.com/live/abc' }],
    url: 'https://club.example/evening',
    eventStatus: 'EventScheduled',
    evidence: {},
  }
}

/** Saves `notices/<browser>-<state>.png`; only says so where the machine lacks what it takes. */
export async function photographNotices(site: Site, save: (name: string, picture: Uint8Array) => void): Promise<void> {
  const missing = Object.keys(NEEDED).filter((program) => !isThere(program))
  if (missing.length > 0) {
    const packages = missing.map((program) => NEEDED[program]).join(' ')
    console.log(
      `No pictures of notifications: there is no ${missing.join(', no ')} (Debian: apt-get install ${packages}).`,
    )
    return
  }
  for (const kind of ['chromium', 'firefox'] as const) {
    const extension = buildExtension(kind)
    for (const [state, toEvents] of Object.entries(STATES)) {
      // one that ends leaves its notifications on the screen
      const desktop = await openDesktop()
      try {
        save(`notices/${kind}-${state}.png`, await photograph(kind, extension, site, toEvents))
      } finally {
        desktop.close()
      }
    }
  }
}

function isThere(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** A screen, a bus and who shows notifications there; programs that start meanwhile use them. */
async function openDesktop(): Promise<{ close(): void }> {
  const before = { ...process.env }
  const programs: ChildProcess[] = []
  const start = (program: string, args: string[]) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
    programs.push(child)
    return firstLine(child.stdio[3] as Readable)
  }
  process.env.DISPLAY = `:${await start('Xvfb', ['-displayfd', '3', '-screen', '0', `${SIZE}x24`, '-nolisten', 'tcp'])}`
  process.env.DBUS_SESSION_BUS_ADDRESS = await start('dbus-daemon', ['--session', '--nofork', '--print-address=3'])
  void start(NOTIFIER, [])
  return {
    close() {
      for (const child of programs.reverse()) child.kill()
      process.env = before
    },
  }
}

function firstLine(stream: Readable): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    stream.setEncoding('utf8').on('data', (more: string) => {
      text += more
      if (text.includes('\n')) resolve(text.trim())
    })
  })
}

/** The whole screen (PNG), when the browser says that it shows something, and nothing moves there any more. */
async function photograph(
  kind: BrowserKind,
  extension: string,
  site: Site,
  toEvents: (now: number) => CalendarEvent[],
): Promise<Buffer> {
  const browser: Driver = await (kind === 'chromium'
    ? openChromium({ extension, sitePort: site.port, headed: true })
    : openFirefox({ extension, offline: true, headed: true }))
  try {
    await browser.visit(site.at('blog.example', '/search-at-scale'))
    const items = toItems(toEvents(Date.now()), Date.now() - SAVED_AGO)
    await browser.evaluate(`chrome.storage.local.set(${JSON.stringify(items)}).then(() => null)`)
    await waitFor(
      () => browser.evaluate<boolean>('chrome.notifications.getAll().then((all) => Object.keys(all).length > 0)'),
      () => 'No notification is shown.',
      60,
    )
    let before: Buffer | undefined
    return await waitFor(
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 1_000))
        const picture = execFileSync('import', ['-window', 'root', 'png:-'], { maxBuffer: 1e8 })
        const still = before?.equals(picture)
        before = picture
        return still && picture
      },
      () => 'The screen does not come to rest.',
      60,
    )
  } finally {
    await browser.close()
  }
}
