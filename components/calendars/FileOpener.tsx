/** The way to the events of a calendar file, from the options. */
import { FolderOpen } from 'lucide-preact'
import { calendarsWords } from '../messages/calendars.ts'

const words = calendarsWords.file

/** `href` is the page that opens files. */
export function FileOpener({ href }: { href: string }) {
  return (
    <section class="card">
      <h2>{words.heading}</h2>
      <p class="hint">{words.hint}</p>
      <p class="buttons">
        <a class="button" href={href}>
          <FolderOpen size={15} aria-hidden="true" />
          {words.choose}
        </a>
      </p>
    </section>
  )
}
