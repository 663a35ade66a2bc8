/** The extension API of both browsers, which answers with promises, under the name that each has for it. */
import type { Browser } from 'webextension-polyfill'

type World = typeof globalThis & { browser: Browser; chrome: Browser }

export const browser: Browser = (globalThis as World)[import.meta.env.FIREFOX ? 'browser' : 'chrome']
