/** The readers of formats. A file in formats/ is found by itself. */
import type { NamedReader, Reader } from './reader.ts'
import { toReaders } from './reader.ts'

/** Read in every page that is read at all. */
export const FORMATS: NamedReader[] = toReaders(
  import.meta.glob<Reader>('./formats/{json-ld,prose}.ts', { eager: true }),
)
