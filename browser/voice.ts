/** The language in which this user is spoken to, and the words of notifications in it. */
import { type NoticeFile, type NoticeWords, toNoticeWords } from '../core/reminding/notice-words.ts'
import type { Settings } from '../core/settings.ts'
import { withClock } from '../core/time/format.ts'
import { chooseVoice, type Language, type Voice } from '../core/voice.ts'
import { browser } from './api.ts'
import { readSettings } from './storage.ts'

/** With hours counted as the user chose. */
export function toVoice({ language, clock }: Pick<Settings, 'language' | 'clock'>): Voice {
  const voice = chooseVoice(language, navigator.languages)
  return { ...voice, locale: withClock(voice.locale, clock) }
}

export async function readVoice(): Promise<Voice> {
  return toVoice(await readSettings())
}

const files = new Map<Language, Promise<NoticeFile>>()

/** By the file that the browser reads, too: a service worker imports nothing on demand, and all languages at once would weigh too much. */
export async function readNoticeWords(voice: Voice): Promise<NoticeWords> {
  const { language } = voice
  const file = files.get(language) ?? fetchFile(language)
  files.set(language, file)
  // what failed is tried again
  file.catch(() => files.delete(language))
  return toNoticeWords(await file, voice)
}

async function fetchFile(language: Language): Promise<NoticeFile> {
  const answer = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`))
  return answer.json()
}
