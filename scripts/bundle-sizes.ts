/**
 * Weighs what the built extension loads, and fails where it is too heavy: `node scripts/run.mjs scripts/bundle-sizes.ts [folder]`,
 * after a build. Every page pays for the detector, so its budget is the hardest.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

interface Bundle {
  name: string
  /** The files that the browser asks for first; what they import at once is weighed with them. */
  files: string[]
  /** Files that are there already, with all that they import. */
  besides?: string[]
  /** kB (1,000 bytes) after gzip. */
  budget: number
}

const folder = process.argv[2] ?? '.output/chrome-mv3'
if (!existsSync(folder)) {
  console.error(`There is no ${folder}: build first, with npm run build.`)
  process.exit(2)
}

/** `later(() => import('../event/EventForm.tsx')…` in the source */
const LATER = /\blater\(\(\) => import\('[./a-z]+\/(\w+)\.tsx'\)/g

const BUNDLES: Bundle[] = [
  { name: 'detector', files: ['detect.js'], budget: 5 },
  { name: 'extractor', files: ['extract.js', 'language-en.js'], budget: 40 },
  // what an extractor may ask for
  { name: 'clock', files: ['clock.js'], budget: 4.25 },
  { name: 'drafts', files: ['drafts.js'], budget: 6 },
  { name: 'marked', files: ['marked.js'], budget: 25 },
  { name: 'towns', files: ['towns.js'], budget: 20 },
  // English and German need the most words; with the extractor one of them stays below 40
  { name: 'language', files: heaviest('.', /^language-/), budget: 10.5 },
  { name: 'witnesses', files: ['witnesses.js'], budget: 6 },
  { name: 'notices', files: ['notices.js'], budget: 4 },
  { name: 'doubts', files: ['doubts.js'], budget: 2.25 },
  { name: 'hours', files: ['hours.js'], budget: 4 },
  { name: 'announced', files: ['announced.js'], budget: 31.5 },
  { name: 'several', files: ['several.js'], budget: 14.25 },
  { name: 'tables', files: ['tables.js'], budget: 2 },
  { name: 'layouts', files: ['layouts.js'], budget: 5 },
  { name: 'months', files: ['months.js'], budget: 6.75 },
  { name: 'unlisted', files: ['unlisted.js'], budget: 2 },
  { name: 'calendars', files: ['calendars.js'], budget: 2 },
  { name: 'sites', files: ['sites.js'], budget: 10 },
  // before its first paint; what it loads after that, unasked; the rest is loaded on a click
  { name: 'popup', files: ['popup.html', ...wordsOf('first')], budget: 40 },
  { name: 'at idle', files: [...listLater(), ...wordsOf('later', 'calendars')], besides: ['popup.html'], budget: 26 },
  // pages of their own, opened in a tab: all that the popup loads at once, and what they alone show
  { name: 'agenda', files: ['agenda.html', ...wordsOf('first', 'later', 'agenda')], budget: 60 },
  { name: 'options', files: ['options.html', ...wordsOf('first', 'options')], budget: 50 },
  { name: 'welcome', files: ['welcome.html', ...wordsOf('first', 'welcome', 'choices')], budget: 50 },
  { name: 'background', files: ['background.js'], budget: 20 },
  // what it loads where an event that is on the calendar server was changed
  { name: 'icalendar', files: ['icalendar.js'], budget: 16 },
]

/** `<script src="/chunks/popup.js">`, `<link rel="stylesheet" href="/assets/popup.css">` */
const LOADED_BY_PAGE = /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g
/** `import{a as b}from"./when.js"`, `export*from'./when.js'`, `import"./style.js"`; not `import("./icalendar.js")` */
const STATIC_IMPORT = /\b(?:import|export)\s*(?:[\w$*{][^"'`;()]*?from\s*)?["'`]([^"'`]+\.js)["'`]/g
/** "\uffff" as it is, where a string was written with it; in a pattern's source it is told by its escape. */
const NONCHARACTER = /[\ufdd0-\ufdef\ufffe\uffff]/
console.log('kB          raw   gzip  budget')
for (const { name, files, besides = [], budget } of BUNDLES) {
  const seen = new Set<string>()
  for (const file of besides) listLoaded(resolve(folder, file), seen)
  const contents = files.flatMap((file) => listLoaded(resolve(folder, file), seen)).map((path) => readFileSync(path))
  const raw = contents.reduce((sum, content) => sum + content.length, 0) / 1000
  const gzip = contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0) / 1000
  const isTooHeavy = gzip > budget
  if (isTooHeavy) process.exitCode = 1
  const figures = [raw, gzip].map((size) => size.toFixed(1).padStart(7)).join('')
  console.log(`${name.padEnd(10)}${figures}${String(budget).padStart(7)}${isTooHeavy ? '  too heavy' : ''}`)
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
  if (!NONCHARACTER.test(readFileSync(resolve(folder, file), 'utf8'))) continue
  process.exitCode = 1
  console.log(`${file} holds a code point that is no character: Chromium does not load it ("It isn't UTF-8 encoded")`)
}

/** Of a subfolder's files that are called so the one that weighs most, alone. */
function heaviest(subfolder: string, called: RegExp): string[] {
  const weigh = (file: string) => gzipSync(readFileSync(resolve(folder, file)), { level: 9 }).length
  const files = readdirSync(resolve(folder, subfolder)).filter((file) => called.test(file))
  return files
    .map((file) => `${subfolder}/${file}`)
    .sort((a, b) => weigh(b) - weigh(a))
    .slice(0, 1)
}

/** Words of the interface, each part in the language that needs the most of them: one language is loaded. */
function wordsOf(...parts: string[]): string[] {
  return parts.flatMap((part) => {
    const files = heaviest('chunks', new RegExp(`^words-\\w\\w-${part}-`))
    if (files.length === 0) throw new Error(`There are no words called ${part} in ${folder}`)
    return files
  })
}

/** The popup's chunks that entrypoints/popup/main.tsx asks for when it is idle: components that come later, what keeps events, and what follows calendars. */
function listLater(): string[] {
  const code = readdirSync('components', { recursive: true, encoding: 'utf8' }).map((file) =>
    file.endsWith('.tsx') ? readFileSync(`components/${file}`, 'utf8') : '',
  )
  const names = [...code.join().matchAll(LATER), ['', 'keeping'], ['', 'calendars']].map(([, name]) => name)
  const chunks = readdirSync(resolve(folder, 'chunks'))
  return names.flatMap((name) => chunks.filter((file) => file.startsWith(`${name}-`)).map((file) => `chunks/${file}`))
}

/** The file and all that it loads before its first line runs: scripts, styles, static imports; not what is imported on demand. */
function listLoaded(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return []
  seen.add(path)
  const pattern = path.endsWith('.html') ? LOADED_BY_PAGE : path.endsWith('.js') ? STATIC_IMPORT : undefined
  const asked = pattern ? [...readFileSync(path, 'utf8').matchAll(pattern)].map(([, address = '']) => address) : []
  return [path, ...asked.flatMap((address) => listLoaded(toPath(address, path), seen))]
}
function toPath(address: string, from: string): string {
  return address.startsWith('/') ? resolve(folder, address.slice(1)) : resolve(dirname(from), address)
}
