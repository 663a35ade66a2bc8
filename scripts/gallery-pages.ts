/** Shows every state of the interface in Chromium, one after the other, with what is pressed and filled in to get there. */
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { chromium, type Page } from 'playwright-core'
import { build, type InlineConfig, preview } from 'vite'
import { longDay } from '../components/agenda/days.ts'
import type { AgendaWords } from '../components/messages/en/agenda.ts'
import type { CalendarsWords } from '../components/messages/en/calendars.ts'
import type { FirstWords } from '../components/messages/en/first.ts'
import type { LaterWords } from '../components/messages/en/later.ts'
import type { ServerWords } from '../components/messages/en/server.ts'
import { toSpeech } from '../components/messages/speech.ts'
import { chooseVoice, type SpokenLanguage, type Voice } from '../core/settings/voice.ts'
import { makeFolder } from '../tests/browsers/folders.ts'
import { findWording } from '../tests/messages/words.ts'
import { provideBrowser } from './browsers.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

type Press = ['tab' | 'button' | 'checkbox' | 'text', name: string | RegExp] | ['fill', label: string, text: string]

/** What is pressed and filled in before the picture is taken, by state. */
function listPressed(voice: Voice): Record<string, Press[]> {
  const say = <Words>(part: string) => findWording(voice.language, part)?.(toSpeech(voice)) as Words
  const { tabs, buttons, reminders, evidenceTitle, colon } = say<FirstWords>('first')
  const { form, saved } = say<LaterWords>('later')
  const calendars = say<CalendarsWords>('calendars')
  const server = say<ServerWords>('server')
  const { search, select } = say<AgendaWords>('agenda')
  const savedTab: Press = ['tab', new RegExp(`^${tabs.saved(0)}`)]
  const details = (name: string): Press => ['button', saved.more + colon + name]
  const day = (date: string): Press => ['button', new RegExp(`^${longDay(date, voice.locale)}`)]
  return {
    list: [savedTab],
    'list-open': [savedTab, details('Graph databases in the wild')],
    'list-empty': [savedTab],
    'twin-saved': [savedTab, details('Graph databases in the wild')],
    form: [['button', buttons.edit]],
    refused: [
      ['button', buttons.edit],
      ['fill', form.fields.name, ''],
      ['fill', form.fields.zone, 'Europe/Atlantis'],
      ['button', buttons.saveAndRemind],
    ],
    own: [['button', reminders.own]],
    'into-calendar-open': [['button', calendars.add]],
    'into-google-open': [['button', calendars.others]],
    'options-server': [
      ['fill', server.address, 'cloud.example'],
      ['fill', server.user, 'ada'],
      ['button', server.connect],
    ],
    'own-day': [['button', reminders.own]],
    evidence: [['text', evidenceTitle]],
    'agenda-day': [day('2026-11-28')],
    'agenda-day-empty': [day('2026-11-25')],
    'agenda-found': [['fill', search.label, 'cafe']],
    'agenda-none-found': [['fill', search.label, 'opera']],
    'agenda-selected': [
      ['checkbox', select.one('Choir rehearsal')],
      ['checkbox', select.one('Graph night')],
    ],
    'agenda-removed-selected': [['checkbox', select.one('Choir rehearsal')]],
    'agenda-open': [details('Choir rehearsal')],
    'agenda-panel-selected': [['checkbox', select.one('Choir rehearsal')]],
  }
}
/** States that are another one with something pressed. */
const SAME: Record<string, string> = {
  'list-open': 'list',
  form: 'one',
  refused: 'one',
  own: 'saved',
  'into-calendar-open': 'into-calendar',
  'into-google-open': 'into-google',
  'options-server': 'options',
  'own-day': 'saved-day',
  evidence: 'one',
  'agenda-day': 'agenda',
  'agenda-day-empty': 'agenda',
  'agenda-found': 'agenda',
  'agenda-none-found': 'agenda',
  'agenda-selected': 'agenda',
  'agenda-removed-selected': 'agenda-removed',
  'agenda-open': 'agenda',
  'agenda-panel-selected': 'agenda-panel',
}

/** How the interface is looked at. */
export interface Look {
  /** English where it is left out. */
  language?: SpokenLanguage
  colorScheme?: 'light' | 'dark'
  /** Whether its user wants no motion. */
  isStill?: boolean
  /** CSS pixels, of what is a page and not the popup. */
  pageWidth?: number
  /** Of the popup, which phones show as a page as wide as they are. */
  popupWidth?: number
  /** At 200 %: in half of its window's width and height. A popup grows in width, up to the 800 × 600 that browsers let it have. */
  zoomed?: boolean
}
const POPUP_WIDTH = 400
const PAGE_WIDTH = 720
/** Of the agenda: in a tab, and beside a page. */
const TAB_WIDTH = 1180
const PANEL_WIDTH = 340

/** All states in a browser, to be looked at as often as is wished. */
export interface Gallery {
  /** Shows each of the wanted states (all where none is named), and waits for what is done with its page. Throws what a page throws. */
  visit(look: Look, wanted: string[], visit: (name: string, page: Page) => Promise<void>): Promise<void>
  close(): Promise<void>
}

export async function openGallery(): Promise<Gallery> {
  const outDir = makeFolder('gallery')
  const site: InlineConfig = { root: ROOT, configFile: false, plugins: [preact()], logLevel: 'error', base: './' }
  // a file that waits for others it imports on demand is written as it is
  await build({
    ...site,
    build: { outDir, target: 'esnext', rollupOptions: { input: `${ROOT}tests/gallery/index.html` } },
  })
  const server = await preview({ ...site, build: { outDir }, preview: { port: 0 } })
  const gallery = new URL('/tests/gallery/index.html', server.resolvedUrls?.local[0]).href
  const browser = await chromium.launch({ executablePath: provideBrowser('chromium'), args: ['--no-sandbox'] })

  return {
    async visit(look, wanted, visit) {
      const { language = 'en', colorScheme = 'light', pageWidth, popupWidth = POPUP_WIDTH } = look
      const pressed = listPressed(chooseVoice(language, []))
      const zoom = look.zoomed ? 2 : 1
      const reducedMotion = look.isStill ? 'reduce' : 'no-preference'
      const page = await browser.newPage({ deviceScaleFactor: zoom, colorScheme, reducedMotion })
      const errors: Error[] = []
      page.on('pageerror', (error) => errors.push(error))
      // loaded once: each state is drawn anew in it
      await page.goto(`${gallery}?language=${language}`)
      await page.waitForFunction('globalThis.gallery !== undefined')
      const all = [...(await page.evaluate<string[]>('gallery.names')), ...Object.keys(SAME)]
      for (const name of wanted.length > 0 ? wanted : all) {
        const width = isPage(name) ? (pageWidth ?? widthOf(name)) / zoom : popupWidth
        // another size takes longer than all that is drawn
        if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 600 / zoom })
        await page.evaluate(`gallery.draw('${SAME[name] ?? name}')`)
        // its sample is read first
        if (name.startsWith('welcome')) await page.locator('.understood .card').waitFor()
        for (const press of pressed[name] ?? []) {
          if (press[0] === 'fill') await page.getByLabel(press[1]).fill(press[2])
          else if (press[0] === 'text') await page.getByText(press[1]).first().click()
          else
            await page
              .getByRole(press[0], { name: press[1], exact: typeof press[1] === 'string' })
              .first()
              .click()
        }
        await visit(name, page)
        // nothing of the next one is pointed at
        if (pressed[name]) await page.mouse.move(0, 0)
      }
      await page.close()
      if (errors.length > 0) throw new AggregateError(errors, errors.map(String).join('\n'))
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** Whether the state is one of a page of its own. */
export function isPage(name: string): boolean {
  return /^(?:options|agenda|welcome)\b/.test(name)
}

function widthOf(name: string): number {
  if (name.startsWith('agenda-panel')) return PANEL_WIDTH
  return name.startsWith('agenda') ? TAB_WIDTH : PAGE_WIDTH
}
