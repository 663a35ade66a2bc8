/** The readers of formats that are part of every reading; those of marked formats are a part of their own (marked.ts). */
import type { NamedReader, Reader } from './reader.ts'
import { toReaders } from './reader.ts'

export const JSON_LD: NamedReader[] = toReaders(import.meta.glob<Reader>('./formats/json-ld.ts', { eager: true }))
export const PROSE: NamedReader[] = toReaders(import.meta.glob<Reader>('./formats/prose.ts', { eager: true }))
