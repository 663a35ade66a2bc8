/** The extractor on the command line: the same core over a light DOM, for measuring and for bug reports. */
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { parseHTML } from 'linkedom'
import type { CalendarEvent } from '../core/event.ts'
import { ALL_PARTS } from '../core/reading/all-parts.ts'
import { readPage } from '../core/reading/reading.ts'
import { isZone } from '../core/time/when.ts'

const USAGE = `Usage: npm run --silent extract -- FILE|URL… [--url URL] [--now ISO] [--zone IANA] [--ics]
       npm run --silent extract -- --cases FILE.jsonl`

interface Reading {
  url: string
  now: number
  homeZone: string
}

function readEvents(html: string, reading: Reading): CalendarEvent[] {
  const { document } = parseHTML(html)
  const found = readPage(document as unknown as Document, reading, ALL_PARTS)
  return 'events' in found ? found.events : []
}

/** The page's text, from a file or (asked for by its address) from the web. */
async function load(source: string): Promise<string> {
  if (!/^https?:\/\//.test(source)) return readFileSync(source, 'utf8')
  const answer = await fetch(source)
  if (!answer.ok) throw new Error(`the server answered ${answer.status} ${answer.statusText}`)
  return answer.text()
}

/** One JSON line a case; a case that fails is told on stderr and answered with no events. */
function runCases(file: string): void {
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (!line.trim()) continue
    let id: unknown = index + 1
    try {
      const entry = JSON.parse(line) as { id: string; file: string; url: string; now: string; homeZone: string }
      id = entry.id
      const html = readFileSync(resolve(dirname(file), entry.file), 'utf8')
      const from = performance.now()
      const events = readEvents(html, { url: entry.url, now: Date.parse(entry.now), homeZone: entry.homeZone })
      console.log(JSON.stringify({ id, events, ms: Math.round(10 * (performance.now() - from)) / 10 }))
    } catch (error) {
      process.exitCode = 1
      console.error(`case ${id}: ${messageOf(error)}`)
      console.log(JSON.stringify({ id, events: [] }))
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function fail(message: string): never {
  console.error(`${message}\n${USAGE}`)
  process.exit(2)
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        now: { type: 'string' },
        zone: { type: 'string' },
        ics: { type: 'boolean' },
        cases: { type: 'string' },
      },
    })
  } catch (error) {
    return fail(messageOf(error))
  }
}

async function run(): Promise<void> {
  const { values, positionals } = readArguments()
  if (values.cases) {
    try {
      return runCases(values.cases)
    } catch (error) {
      console.error(`${values.cases}: ${messageOf(error)}`)
      process.exit(1)
    }
  }
  if (positionals.length === 0) fail('Say which page to read: a file or an address.')
  const homeZone = values.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  if (!isZone(homeZone)) fail(`There is no time zone "${homeZone}".`)
  const now = values.now === undefined ? Date.now() : Date.parse(values.now)
  if (Number.isNaN(now)) fail(`"${values.now}" is no ISO date.`)
  if (values.url !== undefined && !URL.canParse(values.url)) fail(`"${values.url}" is no address.`)

  const events: CalendarEvent[] = []
  for (const source of positionals) {
    try {
      const html = await load(source)
      const url = values.url ?? (URL.canParse(source) ? source : pathToFileURL(source).href)
      events.push(...readEvents(html, { url, now, homeZone }))
    } catch (error) {
      console.error(`${source}: ${messageOf(error)}`)
      process.exitCode = 1
    }
  }
  if (values.ics) {
    const { toICalendar } = await import('../core/calendar/writing/icalendar.ts')
    // which day is meant is for a person to say
    const [open, clear] = [true, false].map((isOpen) =>
      events.filter(({ otherStart }) => isOpen === Boolean(otherStart)),
    )
    for (const { name, startDate, otherStart } of open ?? [])
      console.error(`"${name}" is left out: it is on ${startDate} or on ${otherStart}.`)
    const saved = (clear ?? []).map((event) => ({ event, reminders: [], sequence: 0, changedAt: now }))
    process.stdout.write(toICalendar(saved, { homeZone, name: 'Rendezvous' }))
  } else console.log(JSON.stringify(events, null, 2))
}

await run()
