/** What is handed to the stores: the archives and what they ask for, as the stores' linter and a careful reader see it. */
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { makeFolder, removeFolder } from './folders.ts'

// both build, or start a program of its own, and the machine may be busy
vi.setConfig({ testTimeout: 300_000 })

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

async function run(...args: string[]): Promise<string> {
  // a runner's NODE_ENV ("test") would give another bundle than the one that people get
  const { NODE_ENV: _, ...env } = process.env
  return (await promisify(execFile)(process.execPath, args, { cwd: ROOT, env, maxBuffer: 1e8 })).stdout
}

test('the archives for both stores, and the sources, are the same bytes each time', async () => {
  const folder = makeFolder('packages')
  const pack = async () => {
    const printed = await run('scripts/run.mjs', 'scripts/zip.ts', folder)
    return [...printed.matchAll(HASH)].map(([, hash, path = '']) => `${basename(path)} ${hash}`)
  }
  const first = await pack()
  expect(first.map((line) => line.replace(/-\d[\d.]*-|\.zip .*/g, ' ').trim())).toEqual([
    'rendezvous chrome',
    'rendezvous firefox',
    'rendezvous sources',
  ])
  expect(await pack()).toEqual(first)
  removeFolder(folder)
})
/** "4ec2f3…  .output/rendezvous-1.0.0-chrome.zip" */
const HASH = /^([0-9a-f]{64}) {2}(\S+)$/gm

/**
 * What the linter of addons.mozilla.org warns of, and why it stays: Preact can set `innerHTML` for a property that no component of
 * ours has (tests/architecture.test.ts).
 */
const EXPLAINED = ['UNSAFE_VAR_ASSIGNMENT']

test("the linter of Firefox' store finds no error, and no warning that is not explained", async () => {
  const printed = await run('node_modules/addons-linter/bin/addons-linter', '--output', 'json', '.output/firefox-mv3')
  const { errors, warnings } = JSON.parse(printed) as { errors: Message[]; warnings: Message[] }
  expect(errors).toEqual([])
  expect(warnings.map(({ code }) => code)).toEqual(EXPLAINED)
})
interface Message {
  code: string
}

test.each(['chrome', 'firefox'])(
  'a page of the package for %s has all its styles at first: nothing loads one later',
  (browser) => {
    const folder = `${ROOT}.output/${browser}-mv3`
    const pages = readdirSync(folder).filter((file) => file.endsWith('.html'))
    const linked = pages.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join()
    const styles = readdirSync(`${folder}/assets`).filter((file) => file.endsWith('.css'))
    expect(styles).not.toEqual([])
    expect(styles.filter((file) => !linked.includes(`/assets/${file}`))).toEqual([])
  },
)

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const manifest = JSON.parse(readFileSync(`${ROOT}.output/${browser}-mv3/manifest.json`, 'utf8'))

  test('asks for what README and PRIVACY.md explain, and for nothing else', () => {
    const asked = [...manifest.permissions, ...(manifest.optional_permissions ?? [])]
    expect(asked.sort()).toEqual(
      [
        ...['activeTab', 'alarms', 'contextMenus', 'idle', 'notifications', 'scripting', 'storage'],
        ...(browser === 'chrome' ? ['offscreen', 'sidePanel'] : []),
      ].sort(),
    )
    expect([manifest.host_permissions, manifest.optional_host_permissions]).toEqual([WEB, undefined])
    for (const file of ['README.md', 'PRIVACY.md']) {
      const text = readFileSync(ROOT + file, 'utf8')
      for (const permission of [...asked, ...WEB]) expect(text).toContain(`\`${permission}\``)
    }
  })

  test('has the agenda beside the page, where it does not open by itself', () => {
    if (browser === 'chrome') expect(manifest.side_panel).toEqual({ default_path: 'agenda.html' })
    else expect(manifest.sidebar_action).toMatchObject({ default_panel: 'agenda.html', open_at_install: false })
  })

  test('lets nothing of the extension be loaded by pages, and no code from elsewhere', () => {
    expect(manifest.web_accessible_resources).toBeUndefined()
    expect(manifest.externally_connectable).toBeUndefined()
    expect(manifest.content_security_policy).toEqual({ extension_pages: "script-src 'self'; object-src 'self';" })
  })

  test('runs nothing in pages by itself: the background says where, as the user wishes', () => {
    expect(manifest.content_scripts).toBeUndefined()
  })

  test('tells the oldest browser that can run it, and that nothing is collected', () => {
    if (browser === 'chrome') expect(manifest.minimum_chrome_version).toBe('127')
    else
      expect(manifest.browser_specific_settings.gecko).toMatchObject({
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      })
  })
})
const WEB = ['http://*/*', 'https://*/*']
