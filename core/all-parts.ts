/** All parts of a reading, for where bytes don't count: the command line and tests. */
import type { Parts } from './parts.ts'
import { MARKED } from './readers/marked.ts'
import { SITES } from './readers/sites.ts'
import { TOWNS } from './time/towns.ts'

export const ALL_PARTS: Required<Parts> = { towns: TOWNS, marked: MARKED, sites: SITES }
