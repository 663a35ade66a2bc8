/** The extension API of both browsers, answering with promises; the only file that loads the polyfill. */
import polyfill from 'webextension-polyfill'

/** By a name of its own: the module's would be told in full at each call. */
export const browser = polyfill
