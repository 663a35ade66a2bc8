/** The pages of a folder that a measurement reads: each at its own address, as on its own day. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export interface BenchPage {
  file: string
  /** Where it lies, as far as it knows. */
  url: string
  /** When it is read, in ms. */
  now: number
  html: string
}

/**
 * The pages that `cases.jsonl` lists, a line each (`{"file", "url", "now"}`), else each `*.html` with a `*.json` of that shape beside it.
 * Throws a sentence where there are none, or where one does not say where and when it is read.
 */
export function listPages(folder: string): BenchPage[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`)
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is no folder.`)
  const list = join(folder, 'cases.jsonl')
  const pages = existsSync(list) ? fromList(folder, list) : fromPairs(folder)
  if (pages.length === 0) {
    throw new Error(`${folder} holds no pages: neither a cases.jsonl nor an .html with a .json beside it.`)
  }
  return pages
}

function fromList(folder: string, list: string): BenchPage[] {
  return readFileSync(list, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, where: `${list}, line ${index + 1}` }))
    .filter(({ line }) => line.trim())
    .map(({ line, where }) => toPage(folder, line, where))
}

function fromPairs(folder: string): BenchPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html') && existsSync(join(folder, file.replace(HTML, '.json'))))
    .map((file) => {
      const pair = join(folder, file.replace(HTML, '.json'))
      return toPage(folder, readFileSync(pair, 'utf8'), pair, file)
    })
}
/** "post.html" */
const HTML = /\.html$/

function toPage(folder: string, json: string, where: string, ownFile?: string): BenchPage {
  const told = parse(json, where)
  const file = ownFile ?? told.file
  const now = Date.parse(String(told.now))
  if (typeof file !== 'string') throw new Error(`${where} names no "file".`)
  if (!existsSync(join(folder, file))) throw new Error(`${where} names ${file}, which is not there.`)
  if (typeof told.url !== 'string' || !WEB.test(told.url) || !URL.canParse(told.url)) {
    throw new Error(`${where} tells no "url" that begins with https:// or http://.`)
  }
  if (Number.isNaN(now)) throw new Error(`${where} tells no day in "now", such as 2027-01-14T12:00Z.`)
  return { file, url: told.url, now, html: readFileSync(join(folder, file), 'utf8') }
}
/** https://example.org/post */
const WEB = /^https?:/i

function parse(json: string, where: string): Record<string, unknown> {
  let told: unknown
  try {
    told = JSON.parse(json)
  } catch {
    // told below
  }
  if (typeof told !== 'object' || told === null) throw new Error(`${where} is no JSON object.`)
  return told as Record<string, unknown>
}
