/** What is saved, as a page that shows events reads it and compares it with what else it shows. */
import { answerReminder } from '../../browser/messages.ts'
import { listSaved, readLedger } from '../../browser/storage.ts'
import { readNoticeWords } from '../../browser/voice.ts'
import type { PopupData } from '../../components/data.ts'
import { goalOf } from '../../components/ExternalLink.tsx'
import { voice } from '../../components/messages/voice.ts'
import { matchKept } from '../../core/keeping/kept.ts'
import { keeping, laterWords } from './later.ts'
import type { Shown } from './shown.ts'

export function wireSaved({ data, show, say }: Shown<PopupData>) {
  async function read() {
    show(await listSaved())
    await readDue()
    await compare()
  }

  /** Once it is shown, the badge needs not call for it any more. */
  async function readDue() {
    const [{ listDue }, ledger, words] = await Promise.all([
      import('../../core/reminding/due.ts'),
      readLedger(),
      readNoticeWords(voice),
    ])
    show({ due: listDue(ledger, data().saved, data().viewer, words) })
    if (Object.values(ledger.open).includes('new')) await answerReminder('', { is: 'seen' })
  }

  /** What is on the page with what is saved: a stream link that was missing is filled in, and two that may be one are found. */
  async function compare() {
    const { page, saved, viewer } = data()
    const { url = '', events = [] } = page.is === 'read' ? page : {}
    if (saved.length === 0) return
    const [{ withMissingStream }, { findTwins }] = await Promise.all([
      import('../../core/keeping/changes.ts'),
      import('../../core/keeping/twins.ts'),
    ])
    const kept = matchKept(events, saved, url)
    for (const found of events) {
      const record = kept.get(found.uid)
      if (!record || !withMissingStream(record.event, found)) continue
      const isFilled = await (await keeping()).fillStream(record, found)
      const [link] = found.streams.flatMap((stream) => (stream.url && goalOf(stream.url)) || [])
      if (isFilled) say((await laterWords()).changes.streamFilled(link ?? ''))
    }
    const onPage = events.map((event) => ({ event, pageUrl: url }))
    show({ twins: await findTwins(onPage, saved, viewer.now, viewer.homeZone) })
  }

  return { read, readDue, compare }
}
