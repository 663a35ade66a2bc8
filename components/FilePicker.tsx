/** Asks for a calendar file. */
import { FolderOpen } from 'lucide-preact'
import './into-calendar.css'
import { calendarsEn } from './messages/calendars-en.ts'

const words = calendarsEn.file

export function FilePicker({ read }: { read(file: File): void }) {
  return (
    <section class="card drop-zone">
      <h2>{words.heading}</h2>
      <p class="hint">{words.hint}</p>
      <label class="button">
        <FolderOpen size={15} aria-hidden="true" />
        {words.choose}
        <input
          type="file"
          class="unseen"
          name="file"
          accept=".ics,.ical,.ifb,text/calendar"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) read(file)
          }}
        />
      </label>
    </section>
  )
}
