import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ROOMS = ['core', 'components', 'browser', 'entrypoints']

interface Source {
  path: string
  code: string
  /** What the built file needs: imports of types are erased. */
  imports: string[]
  types: string[]
  /** The file's beginning, where `code` is without comments. */
  head: string
}

/** `import { a } from './a.ts'`, `export type { B } from './b.ts'`, `import './style.css'`, `await import('./c.ts')` */
const IMPORT =
  /^\s*(?:import|export)\s+(?<type>type\s)?(?:[^'"`;()]*?\sfrom\s+)?['"](?<address>[^'"]+)['"]|\bimport\(\s*['"](?<later>[^'"]+)['"]/gm
/** A block comment, or a line comment that no address ("https://") begins. */
const COMMENT = /\/\*[\s\S]*?\*\/|(?<![:'"`\\/])\/\/.*$/gm

const sources = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
)
  .filter((path) => /\.tsx?$/.test(path))
  .map(readSource)

function readSource(path: string): Source {
  const code = readFileSync(join(ROOT, path), 'utf8')
  const found = [...code.matchAll(IMPORT)].map(({ groups: { type, address, later } = {} }) => ({
    isType: Boolean(type),
    address: toPath(path, address ?? later ?? ''),
  }))
  const [types, imports] = [true, false].map((isType) =>
    found.filter((one) => one.isType === isType).map((one) => one.address),
  )
  return { path, code: code.replace(COMMENT, ''), imports: imports ?? [], types: types ?? [], head: code.slice(0, 200) }
}

function toPath(from: string, address: string): string {
  return address.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(from), address)) : address
}

function isInRoom(path: string, ...rooms: string[]): boolean {
  return rooms.some((room) => path.startsWith(`${room}/`))
}

/** The libraries that each room may load. The dates' and the calendar's each have one door. */
const LIBRARIES: [library: string, door: string][] = [
  ['dayjs', 'core/time/months.ts'],
  ['dayjs/plugin/utc.js', 'core/time/months.ts'],
  ['ical-generator', 'core/calendar/writing/vevent.ts'],
  ['preact', 'components/ entrypoints/'],
  ['preact/hooks', 'components/'],
  ['lucide-preact', 'components/'],
  ['wxt/utils/define-background', 'entrypoints/background.ts'],
  ['wxt/utils/define-unlisted-script', 'entrypoints/'],
]

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(50)
  expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(100)
})

/** What each source has that it should not: "core/a.ts: dayjs". */
function offences(among: Source[], find: (source: Source) => Iterable<string>): string[] {
  return among.flatMap((source) => [...find(source)].map((what) => `${source.path}: ${what}`))
}

function matches(pattern: RegExp): (source: Source) => string[] {
  return ({ code }) => [...code.matchAll(pattern)].map(([match]) => match.trim())
}

const core = sources.filter(({ path }) => isInRoom(path, 'core'))
const components = sources.filter(({ path }) => isInRoom(path, 'components'))
const browser = sources.filter(({ path }) => isInRoom(path, 'browser'))
const entrypoints = sources.filter(({ path }) => isInRoom(path, 'entrypoints'))

test.each([
  ['core imports core', core, ['core']],
  ['components import core and components', components, ['core', 'components']],
  ['browser imports core and browser', browser, ['core', 'browser']],
  [
    'entrypoints import every room, and of each other what is wired alike',
    entrypoints,
    ['core', 'components', 'browser', 'entrypoints/wiring'],
  ],
])('%s', (_, room, known) => {
  const isOurs = (address: string) => !address.startsWith('wxt/') && /^\.\.|\.(?:tsx?|css|json)$/.test(address)
  expect(
    offences(room, ({ imports, types }) =>
      [...imports, ...types].filter((to) => isOurs(to) && !isInRoom(to, ...known)),
    ),
  ).toEqual([])
})

test('what stands in no room of core is what all of its rooms use', () => {
  expect(core.flatMap(({ path }) => /^core\/([^/]+)$/.exec(path)?.[1] ?? []).sort()).toEqual([
    'event.ts',
    'hash.ts',
    'hint.ts',
    'json.ts',
    'once.ts',
  ])
})

test.each([
  ['the languages know nothing else of core', 'core/languages', []],
  ['told time knows languages, and no page', 'core/time', ['core/languages', 'core/event.ts', 'core/once.ts']],
  [
    'the evenings of an event know its times, and nothing of reminders',
    'core/evenings',
    ['core/time', 'core/event.ts'],
  ],
  ['where events are live is told by addresses', 'core/streams', ['core/page/site.ts', 'core/event.ts']],
])('%s', (_, room, known) => {
  const asks = ({ imports, types }: Source) => [...imports, ...types].filter((to) => isInRoom(to, 'core'))
  const isKnown = (to: string) => isInRoom(to, room) || known.some((one) => to === one || isInRoom(to, one))
  const files = core.filter(({ path }) => isInRoom(path, room))
  expect(files.length).toBeGreaterThan(1)
  expect(offences(files, (file) => asks(file).filter((to) => !isKnown(to)))).toEqual([])
})

test('each room of prose asks those before it, and none behind', () => {
  const order = ['text', 'days', 'hours', 'where', 'announced and name', 'several']
  const placeOf = (path: string) => {
    const [, name = ''] = /^core\/prose\/(\w+)\//.exec(path) ?? []
    return path.startsWith('core/prose/') ? order.indexOf(name || 'announced and name') : -1
  }
  const prose = core.filter(({ path }) => isInRoom(path, 'core/prose'))
  expect(prose.filter(({ path }) => placeOf(path) < 0).map(({ path }) => path)).toEqual([])
  expect(
    offences(prose, ({ path, imports, types }) => [...imports, ...types].filter((to) => placeOf(to) > placeOf(path))),
  ).toEqual([])
})

test('reading calendars and writing them know nothing of each other, nor of what is made of both', () => {
  const sides = ['core/calendar/reading', 'core/calendar/writing']
  const known = (path: string) => [...sides.filter((side) => isInRoom(path, side)), 'core/calendar/stamps.ts']
  const calendar = core.filter(({ path }) => isInRoom(path, ...sides))
  expect(calendar.length).toBeGreaterThan(20)
  expect(
    offences(calendar, ({ path, imports, types }) =>
      [...imports, ...types].filter(
        (to) => isInRoom(to, 'core/calendar') && !known(path).some((room) => to === room || isInRoom(to, room)),
      ),
    ),
  ).toEqual([])
})

test('libraries come in through their door', () => {
  const isOpen = (library: string, path: string) =>
    LIBRARIES.some(([name, doors]) => name === library && doors.split(' ').some((door) => path.startsWith(door)))
  const isOurs = (address: string) => isInRoom(address, ...ROOMS)
  expect(offences(sources, ({ path, imports }) => imports.filter((to) => !isOurs(to) && !isOpen(to, path)))).toEqual([])
  const foreign = [...core, ...components, ...entrypoints]
  expect(offences(foreign, ({ types }) => types.filter((to) => /^(?:webextension-polyfill|wxt)\b/.test(to)))).toEqual(
    [],
  )
})

test('a file opens with one sentence that says what it knows', () => {
  expect(sources.filter(({ head }) => !/^\/\*\*[\s*]+\p{Lu}/u.test(head)).map(({ path }) => path)).toEqual([])
})

test('no markup and no code is made out of text', () => {
  const sinks =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|document\.write)\b|\beval\(|\bnew Function\b/g
  expect(offences(sources, matches(sinks))).toEqual([])
})

test('only browser/ touches the extension API', () => {
  const api = /\b(?:browser|chrome)\.[a-z]\w*|['"]wxt\/browser['"]/g
  expect(offences([...core, ...components, ...entrypoints], matches(api))).toEqual([])
})

test('core and components ask no network and no storage', () => {
  const asks = /\bfetch\(|\b(?:XMLHttpRequest|WebSocket|localStorage|sessionStorage|indexedDB|sendBeacon)\b/g
  expect(offences([...core, ...components], matches(asks))).toEqual([])
})

test('core is told the time, the zone and the language', () => {
  const asks =
    /\bDate\.now\(|\bnew Date\(\)|\bresolvedOptions\(|\b(?:navigator|performance|window|globalThis)\.\w+|\bIntl\.\w+\((?:\)|undefined\b|\[\])|\.toLocale\w*\(\)/g
  expect(offences(core, matches(asks))).toEqual([])
})

test('exports have names, but for those by which WXT finds an entrypoint', () => {
  expect(offences([...core, ...components, ...browser], matches(/^export default\b/gm))).toEqual([])
})

/** All that a script loads, from its entrypoint on. */
function loadedBy(...entries: string[]): Set<string> {
  const loaded = new Set<string>()
  const follow = (path: string) => {
    if (loaded.has(path)) return
    loaded.add(path)
    sources.find((source) => source.path === path)?.imports.forEach(follow)
  }
  entries.forEach(follow)
  return loaded
}

test('each module that a script leaves to its parts is there: one that is not would come with every part anew', () => {
  /** `'../core/time/{clock,dates}.ts'` and `'../core/event.ts'` in a list that `import.meta.glob` is given */
  const listed = /(?<!from )'\.\.\/(core\/[^'{]*)(?:\{([^'}]+)\})?(\.ts)'/g
  const modules = entrypoints.flatMap(({ code }) =>
    [...code.matchAll(listed)].flatMap(([, folder = '', names = '', ending = '']) =>
      names.split(',').map((name) => folder + name + ending),
    ),
  )
  expect(modules.length).toBeGreaterThan(20)
  expect(modules.filter((module) => !core.some(({ path }) => path === module))).toEqual([])
})

/** Rooms of which scripts that read a page take files by a pattern. */
const BY_PATTERN = ['core/languages', 'core/readers']

test('no literal pattern of a reading names a property of Unicode: parsing it costs each fresh page, used or not', () => {
  // the background itself, and what it loads
  const isBackgrounds = (path: string) => /\/(?:background|icalendar)\.ts$/.test(path)
  const injected = entrypoints.filter(({ path }) => dirname(path) === 'entrypoints' && !isBackgrounds(path))
  const byPattern = sources.filter(({ path }) => isInRoom(path, ...BY_PATTERN))
  const loaded = loadedBy(...[...injected, ...byPattern].map(({ path }) => path))
  const reading = core.filter(({ path }) => loaded.has(path))
  expect(reading.length).toBeGreaterThan(200)
  // in a string, which `compile` makes cheap, the backslash is doubled
  expect(reading.filter(({ code }) => /(?<!\\)\\p\{/i.test(code)).map(({ path }) => path)).toEqual([])
})

test('the words of a language import nothing: what they are said with is handed to them', () => {
  // a page waits for its words before it goes on: what they import must not be a part of that page
  const files = components.filter(({ path }) => /messages\/\w\w\//.test(path))
  expect(files.length).toBeGreaterThan(5)
  expect(offences(files, ({ imports }) => imports)).toEqual([])
})

describe('what a person reads', () => {
  /** "<p>Nothing here</p>", "> : {" : text between tags, with a letter in it */
  const TEXT = />\s*([^<>{}()=;&|?]*\p{L}[^<>{}()=;&|?]*)<\//gu
  /** `title="Close"`, `aria-label={'Close'}`, `placeholder={`Find ${what}`}` */
  const LABEL =
    /\b(?:aria-label|aria-description|title|placeholder|alt|label)=(?:\{\s*)?(["'`][^"'`]*\p{L}{2}[^"'`]*["'`])/gu
  /** `'Nothing was found.'`, `` `Saved ${count} of them` ``: words in a row, the first with a capital */
  const SENTENCE = /(['"`])(\p{Lu}\p{Ll}+(?: [\p{L}\d${}]+)+[.?!…:]?)\1/gu
  /** "${event.name}" */
  const FILLED_IN = /\$\{[^}]*\}/g
  const WORD = /\p{L}{2}/u
  const faces = [...components, ...entrypoints].filter(({ path }) => !/\/messages\/\w\w\//.test(path))
  const spoken = (source: Source) => [
    ...[...source.code.matchAll(TEXT)].map(([, text = '']) => text.trim()),
    ...[...source.code.matchAll(LABEL)]
      .map(([, text = '']) => text)
      .filter((text) => WORD.test(text.replace(FILLED_IN, ''))),
    ...[...source.code.matchAll(SENTENCE)].map(([, , text = '']) => text),
  ]
  /** The name of the extension, which is the same everywhere. */
  const NAME = 'Rendezvous'

  test('stands in components/messages alone', () => {
    expect(offences(faces, (source) => spoken(source).filter((text) => text !== NAME))).toEqual([])
  })

  test.each([
    '<p>Nothing here</p>',
    '<h2 class="a">\n  Saved\n</h2>',
    '<button title="Close" />',
    '<a aria-label={`Open it`} />',
    "say('Nothing was found.')",
  ])('is found in %s', (code) => {
    expect(spoken({ path: '', code, imports: [], types: [], head: '' })).not.toEqual([])
  })
})

describe('readers', () => {
  const folders = ['core/readers/formats', 'core/readers/sites']
  const readers = sources.filter(({ path }) => isInRoom(path, ...folders))

  test('are named by nobody, least of all by one another: their folder is their list', () => {
    expect(
      offences(sources, ({ imports, types }) => [...imports, ...types].filter((to) => isInRoom(to, ...folders))),
    ).toEqual([])
  })

  test('export hint, trust and read', () => {
    const exported = ({ code }: Source) =>
      [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name)
    expect(
      readers.filter((reader) => exported(reader).sort().join() !== 'hint,read,trust').map(({ path }) => path),
    ).toEqual([])
    expect(readers.length).toBeGreaterThan(2)
  })
})

test('the script in every page loads no library, no extension API and no date', () => {
  const loaded = loadedBy('entrypoints/detect.ts')
  expect(loaded.has('browser/pages/hint.ts')).toBe(true)
  expect([...loaded].filter((path) => !isInRoom(path, ...ROOMS))).toEqual(['wxt/utils/define-unlisted-script'])
  expect(
    [...loaded].filter((path) => isInRoom(path, 'core/time', 'core/calendar') || path === 'browser/api.ts'),
  ).toEqual([])
})

describe('permissions', () => {
  const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')
  const listed = (key: string) =>
    [...(new RegExp(`^\\s*${key}: \\[([^\\]]*)\\]`, 'm').exec(config)?.[1]?.matchAll(/'([^']+)'/g) ?? [])].map(
      ([, name = '']) => name,
    )
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')

  test('are these and no more', () => {
    expect(listed('permissions')).toEqual([
      'storage',
      'alarms',
      'idle',
      'notifications',
      'scripting',
      'activeTab',
      'contextMenus',
    ])
    expect(listed('host_permissions')).toEqual(['http://*/*', 'https://*/*'])
    expect(listed('.*optional_permissions')).toEqual(['offscreen'])
    expect(config).not.toMatch(/optional_host|web_accessible_resources|externally_connectable/)
    expect(config).toContain(`content_security_policy: { extension_pages: "script-src 'self'; object-src 'self';" }`)
  })

  test.each([...listed('permissions'), ...listed('.*optional_permissions'), ...listed('host_permissions')])(
    '%s is named with its reason in the README',
    (name) => {
      const row = readme.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${name}\``))
      expect(row?.split('|')[2]?.trim().length).toBeGreaterThan(10)
    },
  )
})
