/** The months of every language, for dates in markup. */
import type { Months } from './language.ts'

const files = import.meta.glob<Months>('./??.ts', { eager: true, import: 'months' })

export const MONTHS: Months[] = Object.values(files)
