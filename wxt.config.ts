import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import type { InlineConfig, Plugin } from 'vite'
import { defineConfig } from 'wxt'
import { type LanguagePart, type PartName, partsBefore } from './core/reading/parts.ts'

/** Scripts that the extractor asks for: they find its modules in their common world. */
const PARTS: Exclude<PartName, LanguagePart>[] = [
  'clock',
  'drafts',
  'marked',
  'sites',
  'witnesses',
  'notices',
  'doubts',
  'towns',
  'hours',
  'announced',
  'several',
  'tables',
  'months',
  'unlisted',
  'layouts',
  'calendars',
]
const ROOT = fileURLToPath(new URL('.', import.meta.url))

/** The modules that a part finds: '../core/{event,site}.ts' or '../core/event.ts' in the lists of the scripts that run before it. */
function listShared(part: PartName): string[] {
  return ['extract', ...partsBefore(part)].flatMap((script) => {
    const listed = readFileSync(`${ROOT}entrypoints/${script}.ts`, 'utf8').matchAll(
      /(?<!from )'(\.\.\/core\/[^'{]*)(?:\{([^'}]+)\})?(\.ts)'/g,
    )
    const shared = [...listed].flatMap(([, folder = '', names = '', ending = '']) =>
      names.split(',').map((name) => folder + name + ending),
    )
    if (shared.length === 0)
      throw new Error(`entrypoints/${script}.ts: no list of shared modules is found, so each part would bring its own`)
    return shared
  })
}

/** The scripts that bring a language's words, one for each file of them: nothing else has to be written for a language. */
function writeLanguageParts(folder: string): { name: string; inputPath: string }[] {
  mkdirSync(folder, { recursive: true })
  const codes = readdirSync(`${ROOT}core/languages`).flatMap((file) => /^(\w\w)\.ts$/.exec(file)?.[1] ?? [])
  return codes.map((code) => {
    const name = `language-${code}`
    const inputPath = `${folder}/${name}.ts`
    writeFileSync(
      inputPath,
      `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { addPart } from '${ROOT}browser/pages/parts.ts'
import { basics, months, words } from '${ROOT}core/languages/${code}.ts'
import { toLanguage } from '${ROOT}core/languages/whole.ts'
export default defineUnlistedScript(() => addPart({ '${name}': toLanguage({ basics, months, words }) }))
`,
    )
    return { name, inputPath }
  })
}

/**
 * What the popup loads at once is one file, whatever else uses parts of it: compressed in crumbs it weighs 2 kB more. The other pages load
 * all of it, too, and beside it what they alone load at once; they are opened less often.
 */
function joinInitial(config: InlineConfig): void {
  const { rollupOptions: options } = config.build ?? {}
  const groups = [{ name: (id: string, modules: Modules) => (listInitial(modules).has(id) ? 'initial' : null) }]
  const output = { ...options?.output, codeSplitting: { groups }, chunkFileNames: nameChunk }
  config.build = { ...config.build, rolldownOptions: { ...options, output } }
}

interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null
}

/** The modules that the popup loads at once, but for its own first one. */
function listInitial(modules: Modules): Set<string> {
  const seen = new Set<string>()
  const follow = (id: string) => {
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) {
      if (seen.has(next)) continue
      seen.add(next)
      follow(next)
    }
  }
  follow(`${ROOT}entrypoints/popup/main.tsx`)
  if (seen.size === 0) throw new Error('entrypoints/popup/main.tsx is not found, so what it loads would come in crumbs')
  return seen
}

/** What a language says has the language in its name: 'words-fr-later'. */
function nameChunk({ facadeModuleId }: { facadeModuleId?: string | null }): string {
  const [, language, part] = WORDS.exec(facadeModuleId ?? '') ?? []
  return language ? `chunks/words-${language}-${part}-[hash].js` : 'chunks/[name]-[hash].js'
}
/** "…/components/messages/fr/later.ts" */
const WORDS = /\/messages\/(\w\w)\/([\w-]+)\.ts$/

/** Import on demand without Vite's preloading, for which there is nothing to do: all styles are there at first, all files on the disk. */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load()' : undefined),
}

/** Scripts begin without WXT's wrapping, which says in the console once more that one has failed: each page pays for its bytes. */
const plainScripts: Plugin = {
  name: 'plain-scripts',
  enforce: 'pre',
  load: (id) => {
    const [, script] = id.split(/virtual:wxt-(?:unlisted-script|background)-entrypoint\?/)
    return script && `import script from ${JSON.stringify(script)}\nexport default script.main()`
  },
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [plainImports, plainScripts, preact()],
    // what a page's first module imports is loaded beside it, not after it
    build: {
      sourcemap: false,
      // a named number weighs no more than the number
      rolldownOptions: { optimization: { inlineConst: { mode: 'all' } } },
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, all, { hostType }) => (hostType === 'html' ? all : []),
      },
    },
    // the same as modules, which needs no wrapping: Node, where tests run, cannot load that
    resolve: { alias: [{ find: /^dayjs(\/plugin\/\w+)?(?:\.js)?$/, replacement: 'dayjs/esm$1/index.js' }] },
  }),
  hooks: {
    'entrypoints:found': ({ config }, infos) => {
      const scripts = writeLanguageParts(`${config.wxtDir}/parts`)
      infos.push(...scripts.map((script) => ({ ...script, type: 'unlisted-script' as const })))
    },
    'vite:build:extendConfig': ([entrypoint, ...others], config) => {
      if (others.length > 0) return joinInitial(config)
      const part = PARTS.find((name) => name === entrypoint?.name)
      if (!part) return
      const { rollupOptions: options } = config.build ?? {}
      const shared = listShared(part)
      const toGlobal = (file: string) => shared.find((module) => file === ROOT + module.replace('../', ''))
      const globals = (id: string) => `rendezvous.shared[${JSON.stringify(toGlobal(id))}]`
      config.build = {
        ...config.build,
        rolldownOptions: {
          ...options,
          external: (id) => toGlobal(id) !== undefined,
          output: { ...options?.output, globals },
        },
      }
    },
  },
  manifest: ({ browser }) => ({
    name: 'Rendezvous',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'idle', 'notifications', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: 'Rendezvous' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
      'remind-of-selection': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_remindOfSelection__',
      },
    },
    // Chromium's own default; Firefox' would ask for http calendars by https, where nobody answers
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self';" },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'rendezvous@rendezvous.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // the first that lets an extension open its popup after a menu's click
        { minimum_chrome_version: '127', optional_permissions: ['offscreen'] }),
  }),
})
