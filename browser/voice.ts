/** The language in which this user is spoken to, and the words of notifications in it. */
import { type NoticeFile, type NoticeWords, toNoticeWords } from '../core/reminding/notice-words.ts'
import { chooseVoice, type Language, type Voice } from '../core/voice.ts'
import { browser } from './api.ts'
import { readSettings } from './storage.ts'

/** `wish` as the settings have it. */
export function toVoice(wish: Language | 'browser'): Voice {
  return chooseVoice(wish, navigator.languages)
}

export async function readVoice(): Promise<Voice> {
  return toVoice((await readSettings()).language)
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
