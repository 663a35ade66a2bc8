/** What reading a page may need beyond its core, and how a reading says that it lacks one of them. */
import type { NamedReader } from './readers/reader.ts'
import type { Towns } from './time/towns.ts'

/** Each is a script of its own, which only the pages load that need it (docs/decisions/0008). */
export interface Parts {
  towns?: Towns
  marked?: NamedReader[]
  sites?: NamedReader[]
}

/** To be thrown: ends the reading, which begins anew when the towns are there. */
export function missing(part: 'towns'): Error {
  return new Error(`Not loaded: ${part}`, { cause: part })
}

/** The part that an error tells to be missing; nothing for other errors. */
export function missingPart(error: unknown): 'towns' | undefined {
  return error instanceof Error && error.cause === 'towns' ? error.cause : undefined
}
