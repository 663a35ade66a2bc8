import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findBrowser } from '../../scripts/browsers.ts'

describe('finding a browser', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rendezvous-path-'))
    vi.stubEnv('PATH', folder)
    vi.stubEnv('CHROMIUM_PATH', undefined)
    vi.stubEnv('FIREFOX_PATH', undefined)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })

  test('takes the program on the path, by any of its names', () => {
    writeFileSync(join(folder, 'firefox'), '')
    chmodSync(join(folder, 'firefox'), 0o755)
    expect(findBrowser('firefox')).toBe(join(folder, 'firefox'))
  })

  test('passes over what cannot be run, and over folders', () => {
    writeFileSync(join(folder, 'firefox'), '', { mode: 0o644 })
    mkdirSync(join(folder, 'firefox-esr'))
    expect(findBrowser('firefox') ?? '').not.toContain(folder)
  })

  test('follows CHROMIUM_PATH before the path', () => {
    const own = join(folder, 'my-browser')
    writeFileSync(own, '', { mode: 0o755 })
    writeFileSync(join(folder, 'chromium'), '', { mode: 0o755 })
    vi.stubEnv('CHROMIUM_PATH', own)
    expect(findBrowser('chromium')).toBe(own)
  })

  test('says so when CHROMIUM_PATH leads nowhere', () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium')
    expect(() => findBrowser('chromium')).toThrow('CHROMIUM_PATH says /nowhere/chromium')
  })
})
