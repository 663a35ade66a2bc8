/** Asks for a calendar file. */
import { FileButton } from '../FileButton.tsx'
import { calendarsWords } from '../messages/calendars.ts'

const words = calendarsWords.file

export function FilePicker({ read }: { read(file: File): void }) {
  return (
    <section class="card drop-zone">
      <h2>{words.heading}</h2>
      <p class="hint">{words.hint}</p>
      <div class="buttons">
        <FileButton text={words.choose} accept=".ics,.ical,.ifb,text/calendar" read={read} />
      </div>
    </section>
  )
}
