/** Packs what is handed to the stores, and prints what each archive is: `node scripts/run.mjs scripts/zip.ts [folder]`. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zip } from 'wxt'

const root = fileURLToPath(new URL('..', import.meta.url))
const outDir = resolve(process.argv[2] ?? `${root}.output`)

const archives: string[] = []
for (const browser of ['chrome', 'firefox']) archives.push(...(await zip({ root, outDir, browser })))
console.log()
for (const path of archives) {
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex')
  console.log(`${hash}  ${relative('.', path)}`)
}
