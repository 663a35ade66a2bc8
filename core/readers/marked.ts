/** The readers of formats that show by a mark, a script of their own. A file in formats/ is found by itself. */
import type { NamedReader, Reader } from './reader.ts'
import { toReaders } from './reader.ts'

export const MARKED: NamedReader[] = toReaders(
  import.meta.glob<Reader>(['./formats/*.ts', '!./formats/prose.ts'], { eager: true }),
)
