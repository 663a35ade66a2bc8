/** The language in which this user is spoken to. */
import type { Settings } from '../core/settings/settings.ts'
import { chooseVoice, type Voice } from '../core/settings/voice.ts'
import { withClock } from '../core/time/format.ts'
import { readSettings } from './storage.ts'

/** With hours counted as the user chose. */
export function toVoice({ language, clock }: Pick<Settings, 'language' | 'clock'>): Voice {
  const voice = chooseVoice(language, navigator.languages)
  return { ...voice, locale: withClock(voice.locale, clock) }
}

export async function readVoice(): Promise<Voice> {
  return toVoice(await readSettings())
}
