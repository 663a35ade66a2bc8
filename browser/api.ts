/** The extension API of both browsers, answering with promises; the only file that loads the polyfill. */
export { default as browser } from 'webextension-polyfill'
