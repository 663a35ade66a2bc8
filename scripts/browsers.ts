/** Where the browsers of this machine are, and how to get one. */
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type BrowserKind = 'chromium' | 'firefox'

const COMMANDS: Record<BrowserKind, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'],
  firefox: ['firefox-esr', 'firefox', 'firefox.exe'],
}
const FOLDERS: Record<BrowserKind, string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
}
const OVERRIDES: Record<BrowserKind, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' }
const NAMES: Record<BrowserKind, string> = { chromium: 'Chromium or Google Chrome', firefox: 'Firefox' }
const PACKAGES: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' }

/** The path of an installed browser; nothing when there is none. Throws when CHROMIUM_PATH or FIREFOX_PATH leads nowhere. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const told = process.env[OVERRIDES[kind]]
  if (told) {
    if (isProgram(told)) return told
    throw new Error(`${OVERRIDES[kind]} says ${told}, and there is no program. Correct it or unset it.`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = COMMANDS[kind].flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...onPath, ...FOLDERS[kind]].find(isProgram)
}

/** The path of a browser, installed first where that can be done (Debian, as root). Throws a sentence where it can't. */
export function provideBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind)
  if (found) return found
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) installPackages(PACKAGES[kind])
  const installed = findBrowser(kind)
  if (installed) return installed
  throw new Error(`No ${NAMES[kind]} found. Install it, or say where it is in ${OVERRIDES[kind]}.`)
}

/** Says on stderr what is done; throws nothing where it fails. */
export function installPackages(...names: string[]): void {
  console.error(`Installing ${names.join(', ')} …`)
  try {
    // stdout belongs to the caller's answer
    for (const order of [
      ['update', '-q'],
      ['install', '-y', '-q', ...names],
    ]) {
      execFileSync('apt-get', order, { stdio: ['ignore', 2, 2] })
    }
  } catch {
    // apt-get has said why
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
