/** What is saved, as a page that shows events reads it and compares it with what else it shows. */
import { answerReminder } from '../../browser/messages.ts'
import { listSaved, readLedger } from '../../browser/storage.ts'
import type { PopupData } from '../../components/data.ts'
import { noticeWords } from './later.ts'
import type { Shown } from './shown.ts'

export function wireSaved(shown: Shown<PopupData>) {
  const { data, show } = shown

  async function read(list = listSaved()) {
    show(await list)
    await readDue()
    await compare()
  }

  /** Once it is shown, the badge needs not call for it any more. */
  async function readDue() {
    const [{ listDue }, ledger, words] = await Promise.all([
      import('../../core/reminding/due.ts'),
      readLedger(),
      noticeWords(),
    ])
    show({ due: listDue(ledger, data().saved, data().viewer, words) })
    if (Object.values(ledger.open).includes('new')) await answerReminder('', { is: 'seen' })
  }

  async function compare() {
    await (await import('./compare.ts')).compareSaved(shown)
  }

  return { read, readDue, compare }
}
