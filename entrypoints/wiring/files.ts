/** Calendar files, as a page that shows events writes and opens them. */
import type { PopupData } from '../../components/data.ts'
import { messages } from '../../components/messages/first.ts'
import type { CalendarEvent } from '../../core/event.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { calendarWords, laterWords } from './later.ts'
import type { Shown } from './shown.ts'

/** `showEvents` shows those of a file. */
export function wireFiles(
  { data, show, say }: Shown<PopupData>,
  showEvents: (events: CalendarEvent[]) => Promise<void>,
) {
  const { homeZone } = data().viewer

  async function write(records: Pick<SavedEvent, 'event' | 'reminders' | 'sequence' | 'changedAt'>[]) {
    const { downloadText } = await import('../../browser/download.ts')
    // its zones and rules weigh more than the rest of the popup: loaded on the click
    const { icsFileName, toICalendar } = await import('../../core/calendar/writing/icalendar.ts')
    const [only] = records
    const name = only && records.length === 1 ? only.event.name : messages.calendarName
    const text = toICalendar(records, { homeZone, name })
    downloadText(icsFileName(records.map(({ event }) => event)), 'text/calendar', text)
    say((await laterWords()).notices.downloaded(records.length))
  }

  async function open(file: File) {
    const { readFile } = await import('../../browser/calendars/opened-file.ts')
    const words = (await calendarWords()).file
    const read = await readFile(file, homeZone)
    if ('problem' in read) return show({ notice: { text: words[read.problem], isError: true } })
    await showEvents(read.events)
    say(words.read(read.events.length))
  }

  return { write, open }
}
