/** All words of the interface in all languages, with a way to hear what each of them says. */
import type { Forms, Speech } from '../../components/messages/speech.ts'
import { LANGUAGES, type SpokenLanguage } from '../../core/settings/voice.ts'

type Words = { [key: string]: Words | string | ((...args: unknown[]) => string) }
type Wording = (speech: Speech) => Words

const FILES = import.meta.glob<Wording>('../../components/messages/*/*.ts', { import: 'words', eager: true })

export const PARTS = [...new Set(Object.keys(FILES).map((file) => file.split('/').at(-1)?.replace('.ts', '') ?? ''))]

export function findWording(language: SpokenLanguage, part: string): Wording | undefined {
  return FILES[`../../components/messages/${language}/${part}.ts`]
}

export interface Said {
  /** "first.page.found" */
  key: string
  /** Of words that are made of something what they say of it; `‹0›` stands for the first thing. */
  text: string
  isMade: boolean
  /** What was offered for different counts. */
  forms: Forms[]
}

/** What is not told of words or counts, one after the other: `‹0›` would not do. */
const SAMPLES: Record<string, unknown[]> = {
  'first.look.open': [['day', 'time', 'zone', 'place', 'stream']],
  'first.look.from': [['‹0›', '‹1›'], '‹2›'],
  'first.reminders.before': ['‹0›', 'minutes'],
  'later.notices.saved': [['‹0›', '‹1›']],
  'later.clashes.overlaps': [['‹0›', '‹1›'], 2],
  'calendars.lost': [['repetition', 'exceptions', 'wholeDays', 'notes', 'place', 'name']],
  'agenda.month.day': ['‹0›', ['‹1›', '‹2›'], 3],
  'agenda.glance.next': ['‹0›', '‹1›', '‹2›', 2],
  'options.file.kept': ['‹0›', 3],
}

/** Everything that a part says in a language. */
export function hear(language: SpokenLanguage, part: string): Said[] {
  const wording = findWording(language, part)
  if (!wording) return []
  let forms: Forms[] = []
  const speech: Speech = {
    plural(count, offered) {
      forms.push(offered)
      return offered.other.replaceAll('#', String(count))
    },
    list: (items) => items.join(' + '),
    number: String,
    upper: (text) => text,
    lower: (text) => text,
    isolate: (text) => text,
  }
  const said: Said[] = []
  const listen = (words: Words, path: string) => {
    for (const [name, what] of Object.entries(words)) {
      const key = `${path}.${name}`
      forms = []
      if (typeof what === 'string') said.push({ key, text: what, isMade: false, forms })
      else if (typeof what === 'object') listen(what, key)
      else {
        const args = SAMPLES[key] ?? Array.from({ length: 4 }, (_, at) => `‹${at}›`)
        said.push({ key, text: what(...args), isMade: true, forms })
      }
    }
  }
  listen(wording(speech), part)
  return said
}

export const OTHERS = LANGUAGES.filter((language) => language !== 'en')
