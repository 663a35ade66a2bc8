/** What is understood of every language on every page; the rest of a language is loaded where its words are read. */
import type { Basics } from './language.ts'

const files = import.meta.glob<Basics>(['./??.ts'], { eager: true, import: 'basics' })

export const BASICS: Basics[] = Object.values(files)
