/** What pages that show events load after their first paint, or where somebody asks for it. */
import { voice } from '../../components/messages/voice.ts'

export async function laterWords() {
  return (await import('../../components/messages/later.ts')).laterWords
}

export function keeping() {
  return import('../../browser/keeping/keeping.ts')
}

/** Of notifications: what is due is told in the same ones. */
export async function noticeWords() {
  return (await import('../../browser/reminding/notice-words.ts')).readNoticeWords(voice)
}

/** For what came of a look at a linked page. */
export function lookWords() {
  return import('../../components/event/look-text.ts')
}

export async function calendarWords() {
  return (await import('../../components/messages/calendars.ts')).calendarsWords
}

/** Calendars on the web and of a server. */
export function calendars() {
  return import('../../browser/calendars/calendars-state.ts')
}

export function serverStorage() {
  return import('../../browser/calendars/server-storage.ts')
}
