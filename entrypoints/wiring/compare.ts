/** What is saved beside what else a page of ours shows: loaded when it has been drawn. */
import type { PopupData } from '../../components/data.ts'
import { goalOf } from '../../components/ExternalLink.tsx'
import { matchKept } from '../../core/keeping/matching.ts'
import { keeping, laterWords } from './later.ts'
import type { Shown } from './shown.ts'

/** What is on the page with what is saved: a stream link that was missing is filled in, and two that may be one are found. */
export async function compareSaved({ data, show, say }: Shown<PopupData>): Promise<void> {
  const { page, saved, viewer } = data()
  const { url = '', events = [] } = page.is === 'read' ? page : {}
  const [{ withMissingStream }, { findTwins }] = await Promise.all([
    import('../../core/keeping/changes.ts'),
    import('../../core/keeping/twins.ts'),
  ])
  const kept = matchKept(events, saved, url)
  for (const found of events) {
    const record = kept.get(found.uid)
    if (record?.isShort && !record.event.description && found.description)
      await (await keeping()).fillNotes(record, found)
    if (!record || !withMissingStream(record.event, found)) continue
    const isFilled = await (await keeping()).fillStream(record, found)
    const [link] = found.streams.flatMap((stream) => (stream.url && goalOf(stream.url)) || [])
    if (isFilled) say((await laterWords()).changes.streamFilled(link ?? ''))
  }
  const onPage = events.map((event) => ({ event, pageUrl: url }))
  show({ twins: await findTwins(onPage, saved, viewer.now, viewer.homeZone) })
}
