/** What reading a page may need beyond its core, and how a reading says that it lacks one of them. */
import type { NamedReader } from './readers/reader.ts'
import type { PlaceTable } from './time/place-index.ts'

/** Each is a script of its own, which only the pages load that need it (docs/decisions/0008). */
export interface Parts {
  towns?: PlaceTable
  sites?: NamedReader[]
}

/** To be thrown: ends the reading, which begins anew when the part is there. */
export function missing(part: keyof Parts): Error {
  return new Error(`Not loaded: ${part}`, { cause: part })
}

/** The part that an error tells to be missing; nothing for other errors. */
export function missingPart(error: unknown): keyof Parts | undefined {
  const cause = error instanceof Error ? error.cause : undefined
  return cause === 'towns' || cause === 'sites' ? cause : undefined
}
