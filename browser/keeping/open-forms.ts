/** What is being written in the popup's forms: kept in the session, as a popup closes with the first click beside it. */
import type { OpenForm } from '../../core/keeping/event-form.ts'
import { OPEN_FORMS } from '../../core/keeping/keys.ts'
import { browser } from '../api.ts'

type Written = [key: string, open: OpenForm][]

export async function readForms(): Promise<Written> {
  return ((await browser.storage.session.get(OPEN_FORMS))[OPEN_FORMS] as Written | undefined) ?? []
}

export async function writeForms(written: Written): Promise<void> {
  const { session } = browser.storage
  await (written.length > 0 ? session.set({ [OPEN_FORMS]: written }) : session.remove(OPEN_FORMS))
}
