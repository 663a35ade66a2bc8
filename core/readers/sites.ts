/** The readers of sites, a script of their own. A file in sites/ is found by itself. */
import type { NamedReader, Reader } from './reader.ts'
import { toReaders } from './reader.ts'

export const SITES: NamedReader[] = toReaders(import.meta.glob<Reader>('./sites/*.ts', { eager: true }))
