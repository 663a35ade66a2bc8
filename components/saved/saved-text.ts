/** What is said of an event that has been saved: when it will be told of, and what else is on then. */
import { findClashes } from '../../core/keeping/clashes.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import type { Viewer } from '../../core/time/format.ts'
import { isAllDay } from '../../core/time/when.ts'
import { laterWords } from '../messages/later.ts'
import { clashText } from './clash-text.ts'
import { reminderText } from './reminder-text.ts'

/** `all` is all that is saved. */
export function savedText({ event, reminders }: SavedEvent, all: SavedEvent[], viewer: Viewer): string {
  const { notices } = laterWords
  const texts = reminders.map((trigger) => reminderText(trigger, isAllDay(event.startDate), viewer.locale))
  const said = texts.length > 0 ? notices.saved(texts) : notices.savedSilently
  const clashes = findClashes(event, all, viewer.homeZone)
  return clashes.length > 0 ? `${said} ${clashText(clashes, viewer)}` : said
}
