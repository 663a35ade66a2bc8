/** The language that the interface speaks: its words are loaded, and no other language's. */
import { directionOf, type Voice } from '../../core/settings/voice.ts'
import { type Speech, toSpeech } from './speech.ts'

/** What a file of words exports, as `words`. */
export type Wording<Words> = (speech: Speech) => Words

let chosen: Promise<Voice> = Promise.resolve({ language: 'en', locale: 'en-GB' })

/** To be called before any words are loaded. `root` is told, too: it is the page's element for which CSS and screen readers ask. */
export function speak(voice: Promise<Voice>, root: HTMLElement): void {
  chosen = voice.then(({ language, locale }) => {
    // without what says how hours are counted: "en-GB-u-hc-h12"
    root.lang = new Intl.Locale(locale).baseName
    root.dir = directionOf(language)
    return { language, locale }
  })
}

export function chosenVoice(): Promise<Voice> {
  return chosen
}

/** The words in the language that is spoken; `files` brings them by the name of their file: './fr/later.ts'. */
export async function sayIn<Words>(files: Record<string, () => Promise<Wording<Words>>>): Promise<Words> {
  const voice = await chosen
  const load = Object.entries(files).find(([file]) => file.startsWith(`./${voice.language}/`))?.[1]
  if (!load) throw new Error(`There are no words in ${voice.language}`)
  return (await load())(toSpeech(voice))
}
