/** What the popup shows, and what can be done in it. */
import type { CalendarChoice, ServerEventState } from '../core/calendar-server/server.ts'
import type { CalendarEvent, When } from '../core/event.ts'
import type { OtherTold, SavedEvent } from '../core/keeping/saved.ts'
import type { Look } from '../core/linked/linked-page.ts'
import type { PageState } from '../core/reading/page-state.ts'
import type { DueReminder } from '../core/reminding/due.ts'
import type { Answer } from '../core/reminding/ledger.ts'
import type { Trigger } from '../core/reminding/reminders.ts'
import type { Viewer } from '../core/time/format.ts'

export interface NoticeData {
  text: string
  isError: boolean
  /** What it returns is waited for. */
  undo?: () => unknown
  /** What else can be done about it. */
  also?: { text: string; act: () => void }
}

export interface CalendarsData {
  choice?: CalendarChoice
  server?: { calendar: string; host: string }
  /** By the uid of the event. */
  states: Record<string, ServerEventState>
  /** Where a server is connected. */
  optionsUrl: string
}

/** With what came of it in words, where there is something to say. */
export type LookData = Look & { said?: string }

export interface OwnDataActions {
  /** Writes everything into a file. */
  download(): void
  /** Reads such a file. */
  read(file: File): void
  deleteAside(key: string): void
  setSync(isOn: boolean): void
}

export interface PopupData {
  page: PageState
  saved: SavedEvent[]
  /** Reminders that wait for an answer. */
  due: DueReminder[]
  /** How many records this version can't read. */
  unreadable: number
  /** How many damaged ones lie aside. */
  aside: number
  /** The uid of the saved event that may be the same, by the uid of an event on the page or of one that is saved. */
  twins: Record<string, string>
  /** Looks at linked pages, by the uid of the event; where the page tells none, by the address that it links. */
  looks: Record<string, LookData>
  /** Loaded after the first paint. */
  calendars?: CalendarsData
  viewer: Viewer
  notice?: NoticeData
}

export interface EventActions {
  /** Keeps an event of the page, with the default reminders. Whether that could be done. */
  save(event: CalendarEvent): Promise<boolean>
  /** Says on which of its two days an event of the page is. */
  choose(event: CalendarEvent, start: When): void
  /** Whether that could be done. */
  correct(saved: SavedEvent, event: CalendarEvent): Promise<boolean>
  remind(saved: SavedEvent, reminders: Trigger[]): void
  remove(saved: SavedEvent): void
  /** What its page tells now takes the place of what is saved; `found` is the event there. */
  takeNews(saved: SavedEvent, found: CalendarEvent): void
  /** What is saved stays. */
  refuseNews(saved: SavedEvent, found: CalendarEvent): void
  /** Makes one event of a saved one and another, which may be saved too. */
  join(saved: SavedEvent, other: OtherTold): void
  /** The event of that uid is not the saved one. */
  keepApart(saved: SavedEvent, uid: string): void
  /** Looks at a page that the event links, for what is open; also where it sends on (`isFollowed`). */
  look(event: CalendarEvent, url: string, isFollowed: boolean): void
  /** An .ics of an event that may be saved or not. */
  download(event: CalendarEvent): void
  /** Remembers which calendar was chosen, for the next time. */
  chooseCalendar(choice: CalendarChoice): void
  /** Sends it to the calendar server, also once more; what isn't saved yet is saved. */
  addToServer(event: CalendarEvent): void
  /** Of two versions, here and on the server, one counts. */
  settle(saved: SavedEvent, whose: 'mine' | 'theirs'): void
}

export interface PopupActions extends EventActions {
  /** Of a reminder that is due, by its id. */
  answer(ids: string[], answer: Answer): void
  /** Shows the whole page, where a selection was asked about. */
  readPage(): void
  /** Shows what is selected in the page, where the page tells nothing. */
  readSelection(): void
  /** Looks at the event's page that the page links, which tells no event itself; also where it sends on (`isFollowed`), to another `url`. */
  lookInstead(linked: string, url: string, isFollowed: boolean): void
  /** Fetches a calendar that the page links, and shows its events. */
  readCalendar(url: string): void
  /** Keeps several of a calendar file, with the default reminders. */
  saveAll(events: CalendarEvent[]): void
  /** Shows the events of a calendar file that the user chose. */
  readFile(file: File): void
  downloadAll(): void
}
