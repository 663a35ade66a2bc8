/** Reads a calendar file that the user chose or dropped. */
import type { CalendarEvent } from '../../core/event.ts'

/** Bytes; as much as is read of a linked one. */
const LARGEST = 1_000_000

/** Its events that are still to come; none is said to be none. */
export async function readFile(
  file: Blob,
  homeZone: string,
): Promise<{ events: CalendarEvent[] } | { problem: 'notCalendar' | 'tooLarge' | 'none' }> {
  if (file.size > LARGEST) return { problem: 'tooLarge' }
  const { decodeCalendar } = await import('../../core/calendar/reading/bytes.ts')
  const text = decodeCalendar(new Uint8Array(await file.arrayBuffer()))
  if (!text.includes('BEGIN:VCALENDAR')) return { problem: 'notCalendar' }
  const { joinCalendar } = await import('../../core/calendar/joined-calendar.ts')
  const events = joinCalendar([], text, { url: '', now: Date.now(), homeZone, most: Infinity })
  return events.length > 0 ? { events } : { problem: 'none' }
}

/** Hears of files that are dropped anywhere on the page; the browser would open them instead. */
export function onFileDrop(listener: (file: File) => void): void {
  document.addEventListener('dragover', (event) => event.preventDefault())
  document.addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? []
    if (!file) return
    event.preventDefault()
    listener(file)
  })
}
