/** A button that asks for a file. */
import { FolderOpen } from 'lucide-preact'

interface Props {
  text: string
  /** Endings and media types: ".ics,text/calendar". */
  accept: string
  read(file: File): void
}

export function FileButton({ text, accept, read }: Props) {
  return (
    <label class="button">
      <FolderOpen size={15} aria-hidden="true" />
      {text}
      <input
        class="sr-only"
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? []
          if (chosen) read(chosen)
          // the same file may be chosen again
          currentTarget.value = ''
        }}
      />
    </label>
  )
}
