/** The words of notifications in the language of the user. */
import { type NoticeFile, type NoticeWords, toNoticeWords } from '../../core/reminding/notice-words.ts'
import type { SpokenLanguage, Voice } from '../../core/settings/voice.ts'
import { browser } from '../api.ts'

const files = new Map<SpokenLanguage, Promise<NoticeFile>>()

/** By the file that the browser reads, too: a service worker imports nothing on demand, and all languages at once would weigh too much. */
export async function readNoticeWords(voice: Voice): Promise<NoticeWords> {
  const { language } = voice
  const file = files.get(language) ?? fetchFile(language)
  files.set(language, file)
  // what failed is tried again
  file.catch(() => files.delete(language))
  return toNoticeWords(await file, voice)
}

async function fetchFile(language: SpokenLanguage): Promise<NoticeFile> {
  const answer = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`))
  return answer.json()
}
