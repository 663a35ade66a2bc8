/** The reader that is part of every reading: plain words bear no mark. Those of marked formats are a part of their own (marked.ts). */
import type { NamedReader, Reader } from './reader.ts'
import { toReaders } from './reader.ts'

export const PROSE: NamedReader[] = toReaders(import.meta.glob<Reader>('./formats/prose.ts', { eager: true }))
