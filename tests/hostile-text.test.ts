/**
 * Each call of a regular expression in readings of 1 MB, in each language: whatever cap a text has there is the cap that counts. And
 * each pattern that any page of ours runs, or that stands in core, on the longest text that prose is cut into.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { LANGUAGES } from '../core/languages/all.ts'
import { ALL_PARTS } from '../core/reading/all-parts.ts'
import { readPage } from '../core/reading/reading.ts'
import { cpuTimeOf, growth, within } from './cost.ts'
import { loadPage, parseDocument, readEvents } from './pages.ts'

/** ms of CPU that one call may take. */
const LIMIT = 200
/** ms on the wall from which a call is made once more, and measured. */
const SUSPICIOUS = 20
const LENGTH = 1_000_000

/** What hostile text is made of, over and over. */
const CLASSES: Record<string, string> = {
  spaces: ' ',
  digits: '0123456789',
  letters: 'abcdefghijklmnopqrstuvwxyz',
  capitals: 'Ab',
  punctuation: '.,;:!?-–()[]"\'/&@#%*+=_',
  mixed: 'a1 B.2-é:,/ Ü(x)',
  Japanese: 'あいう東京日本時月',
}

/** Announcements, which have every reader of words at work before the hostile text comes, and after it. */
const TOLD: Record<string, string> = {
  de: 'Wir treffen uns am nächsten Montag, 3. Mai 2027, um 19:30 Uhr im Café Blau, Lange Straße 12, Köln, Einlass 19 Uhr, live auf YouTube. Anmeldeschluss ist der 1. Mai. Abgesagt ist das Konzert',
  en: 'Join us next Monday, May 3, 2027, from 7pm to 9:30 pm CET at the Blue Room, 12 Long Street, Bath; doors 18:30, live on YouTube. Register by 1 May. The concert is cancelled',
  es: 'Te esperamos el próximo lunes 3 de mayo de 2027 a las 19:30 horas en el Café Azul, Calle Larga 12, Sevilla, en directo por YouTube. Inscripción hasta el 1 de mayo. Queda cancelado el concierto',
  fr: 'Rendez-vous lundi prochain, le 3 mai 2027 à 19h30 au Café Bleu, 12 rue Longue, Lyon, en direct sur YouTube. Inscription avant le 1er mai. Le concert est annulé',
  it: 'Ci vediamo lunedì prossimo, 3 maggio 2027, alle ore 19.30 presso il Caffè Blu, via Lunga 12, Torino, in diretta su YouTube. Iscrizioni entro il 1° maggio. Il concerto è annullato',
  ja: '来週の月曜日、2027年5月3日(月) 午後7時30分から9時、会場: 東京都渋谷区1-2-3 青い喫茶店、YouTubeで配信。申込締切は5月1日。公演は中止',
  nl: 'We komen samen op maandag 3 mei 2027 om 19.30 uur in Café Blauw, Lange straat 12, Utrecht, live op YouTube. Aanmelden voor 1 mei. Het concert is afgelast',
  pt: 'Encontramo-nos na próxima segunda-feira, 3 de maio de 2027, às 19h30 no Café Azul, Rua Longa 12, Porto, ao vivo no YouTube. Inscrições até 1 de maio. O concerto foi cancelado',
}

const own = RegExp.prototype.exec
afterEach(() => {
  RegExp.prototype.exec = own
})

/** Reads, with every part, and looks at each call: all of match, replace, search, split and test come down to exec. */
function readWatched(html: string, texts: string[]): { patterns: number } {
  const document = withTexts(parseDocument(html), texts)
  const patterns = new Set<RegExp>()
  RegExp.prototype.exec = function (text) {
    patterns.add(this)
    const { lastIndex } = this
    const from = performance.now()
    const match = own.call(this, text)
    if (performance.now() - from < SUSPICIOUS) return match
    const end = this.lastIndex
    const again = () => {
      this.lastIndex = lastIndex
      own.call(this, text)
    }
    try {
      within(LIMIT, again)
    } catch (error) {
      slow.push(`/${this.source.slice(0, 200)}/${this.flags} on ${text.length} characters: ${(error as Error).message}`)
    }
    this.lastIndex = end
    return match
  }
  const slow: string[] = []
  readPage(document, { url: 'https://a.example/', now: Date.UTC(2027, 3, 20), homeZone: 'Europe/Paris' }, ALL_PARTS)
  expect(slow).toEqual([])
  return { patterns: patterns.size }
}

/** The document with the texts where it says "{0}", "{1}": a parser that splits a text at each "&" would take longer than the reading. */
function withTexts(document: Document, texts: string[]): Document {
  const filled = (text: string) => text.replace(PLACE, (_, index: string) => texts[Number(index)] ?? '')
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (value.includes('{')) element.setAttribute(name, filled(value))
    }
    for (const child of element.childNodes) if (child.nodeType === 3) child.nodeValue = filled(child.nodeValue ?? '')
  }
  return document
}
/** {0} */
const PLACE = /\{(\d)\}/g

/** `length` characters of the class. */
function textOf(name: string, length: number): string {
  const characters = CLASSES[name] ?? ''
  return characters.repeat(Math.ceil(length / characters.length)).slice(0, length)
}

/** As it stands between the quotes of JSON. */
const toJson = (text: string) => JSON.stringify(text).slice(1, -1)

// the machine's zone and language change nothing here
describe.runIf(process.env.TZ === 'UTC')('no call of a regular expression takes long', () => {
  test('there is an announcement in each language', () => {
    expect(Object.keys(TOLD)).toEqual(LANGUAGES.map(({ code }) => code).sort())
  })

  describe.each(Object.keys(CLASSES))('with %s', (name) => {
    test.each(Object.entries(TOLD))('in the words of "%s"', (code, told) => {
      const blocks = ['{0}', '{0}. {1} {0}', '{0} {1}', '{0}{1}', '{1}{0}', '{0} {2}', '{2}']
      const html = `<!doctype html><html lang="${code}"><head><title>${told.slice(0, 40)}</title></head><body><h1>${told.slice(0, 40)}</h1>
        ${blocks.map((block) => `<p>${block}</p>`).join('')}`
      const texts = [told, textOf(name, 3_000), textOf(name, LENGTH / 2)]
      expect(readWatched(html, texts).patterns).toBeGreaterThan(100)
    })

    test.each(['name', 'startDate', 'location', 'description', 'url'])('in marked "%s"', (field) => {
      const text = textOf(name, LENGTH)
      const event = {
        '@type': 'Event',
        name: 'Evening',
        startDate: '2027-05-03T19:00',
        location: 'Café Blau, Köln',
        description: 'Music',
      }
      const values = ['{0}', '2027-05-03 {2}', 'Café Blau, {2}']
      const script = (value: string) =>
        `<script type="application/ld+json">${JSON.stringify({ ...event, [field]: value })
          .replace('{0}', '{1}')
          .replace('{2}', '{3}')}</script>`
      const item = (value: string) =>
        `<div itemscope itemtype="https://schema.org/Event"><b itemprop="name">Evening</b>
           <time itemprop="startDate" datetime="2027-05-03">3</time><i itemprop="${field}" content="${value}">${value}</i></div>
         <div class="h-event"><b class="p-name">Evening</b><i class="dt-start p-${field.toLowerCase()}">${value}</i></div>`
      const html = `<!doctype html><html lang="en"><head><meta property="og:title" content="{0}">
        <meta property="article:published_time" content="{0}"></head><body>${values.map(script).join('')}${values.map(item).join('')}
        <time datetime="{0}">{0}</time><a href="/{2}.ics">Calendar</a>`
      const short = textOf(name, LENGTH / 10)
      const texts = [text, toJson(text), short, toJson(short)]
      expect(readWatched(html, texts).patterns).toBeGreaterThan(20)
    })
  })
})

test('a title of 1 MB costs little, though every sentence is seen in its light', () => {
  const sentences = 'Join us on 3 May 2027 at 7pm. '.repeat(40)
  const html = `<html lang="en"><head><meta property="og:title" content="${textOf('punctuation', LENGTH).replace(/["&]/g, '')}"></head>
    <body>${`<p>${sentences}</p>`.repeat(10)}</body></html>`
  const circumstances = { url: 'https://a.example/', now: Date.UTC(2027, 3, 20), homeZone: 'Europe/Paris' }
  within(
    1_000,
    (document) => readPage(document, circumstances, ALL_PARTS),
    () => parseDocument(html),
  )
})

/** Characters of a block (core/page/blocks.ts). */
const BLOCK = 4_000
/** ms of CPU for one, from which it is looked at how the cost grows. */
const DEAR = 4
/** How many times as much four blocks may take: 4 is straight, 16 the square. */
const STRAIGHT = 8
/** "= /\d+/g", "(/^[a-z]/i": after what no division can follow */
const LITERAL = /(?<=[=(,:?!&|] ?|^\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/gm
const COMMENT = /^\s*(?:\/?\*|\/\/).*$/gm

/** Those that the readings of all our pages run, and those that stand in the code. */
function listPatterns(): RegExp[] {
  const found = new Map<string, RegExp>()
  const keep = (pattern: RegExp) => found.set(`${pattern.flags}/${pattern.source}`, pattern)
  RegExp.prototype.exec = function (text) {
    keep(this)
    return own.call(this, text)
  }
  const pages = new URL('./pages/', import.meta.url)
  const names = readdirSync(pages).flatMap((file) => (file.endsWith('.html') ? [file.replace('.html', '')] : []))
  for (const name of names) readEvents(loadPage(name).page)
  RegExp.prototype.exec = own
  const core = new URL('../core/', import.meta.url)
  for (const file of readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
    const code = readFileSync(new URL(file, core), 'utf8').replace(COMMENT, '')
    for (const [, source = '', flags] of code.matchAll(LITERAL)) keep(new RegExp(source, flags))
  }
  return [...found.values()]
}

test.runIf(process.env.TZ === 'UTC')(
  'no pattern’s cost grows with the square of a block',
  () => {
    const patterns = listPatterns()
    expect(patterns.length).toBeGreaterThan(1_000)
    const slow = patterns.flatMap((pattern) =>
      Object.keys(CLASSES).flatMap((name) => {
        const text = textOf(name, 4 * BLOCK)
        const look = (length: number) => text.slice(0, length).search(pattern)
        if (cpuTimeOf(() => look(BLOCK)) < DEAR) return []
        // whatever else the machine does makes the one or the other dearer: what is straight shows it once in three
        const found = Array.from({ length: 3 }, () => growth(look, BLOCK))
        return Math.min(...found) < STRAIGHT
          ? []
          : [`${name}: ${String(pattern).slice(0, 200)}: ${found.join(', ')} times`]
      }),
    )
    expect(slow).toEqual([])
  },
  300_000,
)
