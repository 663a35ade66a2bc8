/** Writes all that is stored into a file, and reads such a file back. */
import { type BackupProblem, type Import, openBackup, readBackup, toBackup, uidsIn } from '../../core/keeping/backup.ts'
import { CAME, LEDGER, SETTINGS } from '../../core/keeping/keys.ts'
import { browser } from '../api.ts'
import { downloadText } from '../download.ts'
import { inLocks } from '../locks.ts'
import { listSaved, put } from '../storage.ts'

/** `day` is in the file's name: "2026-11-26". */
export async function downloadAll(day: string): Promise<void> {
  // damaged records are put where the file names them
  await listSaved()
  downloadText(`rendezvous-${day}.json`, 'application/json', toBackup(await browser.storage.local.get(null)))
}

/**
 * Takes in what the file brings, all or nothing, while nobody else writes any of it. What is over is not missed by that: it comes only
 * now.
 */
export async function readAll(file: File): Promise<Import | { problem: BackupProblem }> {
  const opened = openBackup(await file.text())
  if ('problem' in opened) return opened
  return inLocks([LEDGER, SETTINGS, ...uidsIn(opened.file)], async () => {
    const now = Date.now()
    const result = readBackup(opened.file, await browser.storage.local.get(null), now)
    await put({ ...result.write, ...(result.added + result.replaced > 0 && { [CAME]: now }) })
    await browser.storage.local.remove(result.remove)
    return result
  })
}
