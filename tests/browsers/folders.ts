/** Temporary folders that are gone when the process is, also after Ctrl+C. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folders = new Set<string>()
process.once('exit', () => folders.forEach(removeFolder))

export function makeFolder(name: string): string {
  const path = mkdtempSync(join(tmpdir(), `rendezvous-${name}-`))
  folders.add(path)
  return path
}

/** A folder with the same files, to be changed. */
export function copyFolder(name: string, from: string): string {
  const path = makeFolder(name)
  cpSync(from, path, { recursive: true })
  return path
}

export function emptyFolder(path: string): void {
  for (const name of readdirSync(path)) rmSync(join(path, name), { recursive: true, force: true })
}

export function removeFolder(path: string): void {
  // a browser that is just ending may still write
  rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  folders.delete(path)
}
