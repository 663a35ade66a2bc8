/** The extension API, which answers with promises in both browsers: Chromium calls it "chrome". */
import type { Browser } from 'webextension-polyfill'

declare const chrome: Browser

/** By its types the same everywhere. What differs: an older Chromium's `onMessage` takes no promise for an answer. */
export const browser: Browser = (globalThis as { browser?: Browser }).browser ?? chrome
