/** What the agenda shows beside what the popup does, and what can be done in it. */
import type { Missed } from '../../core/agenda/missed.ts'
import type { NextReminder } from '../../core/agenda/next-reminder.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import type { PopupActions, PopupData } from '../data.ts'

export interface AgendaData extends PopupData {
  /** What was read from storage is shown. */
  isRead: boolean
  next: NextReminder | undefined
  missed: Missed[]
  /** As in ISO 8601: 1 is Monday, 7 Sunday. */
  firstDay: number
  /** Whether it is shown in a tab, or beside a page; not known at once. */
  place?: 'tab' | 'panel'
}

export interface AgendaActions extends PopupActions {
  /** One .ics of these. */
  exportSome(saved: SavedEvent[]): void
  removeSome(saved: SavedEvent[]): void
  /** Shows no events of a file any more. */
  closeFile(): void
  /** Shows the agenda beside the page; left out where the browser has no place for it. */
  openPanel?(): void
}
