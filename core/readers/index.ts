/** Every reader there is. A file in formats/ or sites/ is found by itself. */
import type { Reader } from './reader.ts'

const files = import.meta.glob<Reader>(['./formats/*.ts', './sites/*.ts'], { eager: true })

export const READERS: (Reader & { name: string })[] = Object.entries(files).map(([path, { hint, trust, read }]) => ({
  name: /([^/]+)\.ts$/.exec(path)?.[1] ?? path,
  hint,
  trust,
  read,
}))
