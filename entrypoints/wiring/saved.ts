/** What is saved, as a page that shows events reads it and compares it with what else it shows. */
import { answerReminders } from '../../browser/messages.ts'
import { listSaved, readLedger } from '../../browser/storage.ts'
import type { PopupData } from '../../components/data.ts'
import type { Answer } from '../../core/reminding/ledger.ts'
import { MINUTE } from '../../core/time/spans.ts'
import { instantOf } from '../../core/time/when.ts'
import { noticeWords } from './later.ts'
import type { Shown } from './shown.ts'

export function wireSaved(shown: Shown<PopupData>) {
  const { data, show, say, attempt } = shown

  async function read(list = listSaved()) {
    show(await list)
    await readDue()
    await compare()
  }

  /** Once it is shown, and somebody looks, the badge needs not call for it any more. */
  async function readDue(reading = readLedger()) {
    const ledger = await reading
    if (Object.keys(ledger.open).length + data().due.length === 0) return
    const [{ listDue }, words] = await Promise.all([import('../../core/reminding/due.ts'), noticeWords()])
    show({ due: listDue(ledger, data().saved, data().viewer, words) })
    if (!document.hidden && Object.values(ledger.open).includes('new'))
      attempt(() => answerReminders([], { is: 'seen' }))
  }

  async function answer(ids: string[], answer: Answer) {
    const again = answer.is === 'snooze' ? await againText(ids, answer) : undefined
    await answerReminders(ids, answer)
    if (again) say(again)
  }

  /** "Reminds you again in 5 minutes." */
  async function againText(ids: string[], { until }: Extract<Answer, { is: 'snooze' }>) {
    const { due, viewer } = data()
    const [event] = due.flatMap((one) => (ids.includes(one.id) ? one.event : []))
    const at = until !== 'start' ? until : event && instantOf(event.startDate, viewer.homeZone)
    if (at === undefined) return undefined
    return (await noticeWords()).count('remindsAgain', Math.max(1, Math.round((at - Date.now()) / MINUTE)))
  }

  async function compare() {
    if (data().saved.length === 0) return
    await (await import('./compare.ts')).compareSaved(shown)
  }

  return { read, readDue, answer, compare }
}
