/** The readers of formats, which are part of every reading. A file in formats/ is found by itself. */
import type { NamedReader, Reader } from './reader.ts'
import { toReaders } from './reader.ts'

export const FORMATS: NamedReader[] = toReaders(import.meta.glob<Reader>('./formats/*.ts', { eager: true }))
