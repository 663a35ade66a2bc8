/** By which marks in a page the readers of marked formats and those of sites are wanted. */
import type { Hint } from './reader.ts'

// prose has no mark: it is hinted by the languages' words
const marked = import.meta.glob<Hint>(['./formats/*.ts', '!./formats/prose.ts'], { eager: true, import: 'hint' })
const sites = import.meta.glob<Hint>('./sites/*.ts', { eager: true, import: 'hint' })

/** Where one of them is found, these readers are wanted. */
export const PART_MARKS: Record<'marked' | 'sites', Hint[]> = {
  marked: Object.values(marked),
  sites: Object.values(sites),
}
