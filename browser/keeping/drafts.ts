/** What is being written in the popup's forms: kept in the session, as a popup closes with the first click beside it. */
import type { Draft } from '../../core/keeping/event-form.ts'
import { DRAFTS } from '../../core/keeping/keys.ts'
import { browser } from '../api.ts'

type Written = [key: string, draft: Draft][]

export async function readDrafts(): Promise<Written> {
  return ((await browser.storage.session.get(DRAFTS))[DRAFTS] as Written | undefined) ?? []
}

export async function writeDrafts(written: Written): Promise<void> {
  const { session } = browser.storage
  await (written.length > 0 ? session.set({ [DRAFTS]: written }) : session.remove(DRAFTS))
}
