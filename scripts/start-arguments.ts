/** What may be said after `npm start --`. */
import { parseArgs } from 'node:util'
import type { BrowserKind } from './browsers.ts'

interface StartArguments {
  browser?: BrowserKind
  /** The page to show instead of the sample. */
  url?: string
}

const USAGE = 'Usage: npm start -- [--browser chromium|firefox] [https://…]'
/** https://example.org/post */
const WEB = /^https?:/i

/** Throws one sentence and the usage for what it does not understand. */
export function readArguments(args: string[]): StartArguments {
  const { values, positionals } = parse(args)
  const [url, ...more] = positionals
  const { browser } = values
  if (more.length > 0) throw new Error(`One page at a time. ${USAGE}`)
  if (url && !(URL.canParse(url) && WEB.test(url))) {
    throw new Error(`"${url}" is no web address. Give one that begins with https:// or http://. ${USAGE}`)
  }
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox') {
    throw new Error(`There is no browser "${browser}" here. ${USAGE}`)
  }
  return { ...(browser ? { browser } : {}), ...(url ? { url } : {}) }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: { browser: { type: 'string' } }, allowPositionals: true })
  } catch (error) {
    // its second sentence is about file names
    throw new Error(`${(error as Error).message.split('. ')[0]}. ${USAGE}`)
  }
}
