/** What came of reading a file, in words. */
import type { Import } from '../../core/keeping/backup.ts'
import { optionsWords } from '../messages/options.ts'

/** So many names are told. */
const MOST = 3

/** "2 events added, 0 replaced by newer ones, 3 the same. …" */
export function importText({ added, replaced, same, kept, aside, settings }: Import): string {
  const words = optionsWords.file
  return [
    added + replaced > 0 ? words.done(added, replaced, same) : words.nothingNew,
    kept.length > 0 && words.kept(kept.slice(0, MOST).join('; '), Math.max(0, kept.length - MOST)),
    words.settings[settings],
    aside > 0 && words.aside(aside),
  ]
    .filter(Boolean)
    .join(' ')
}
