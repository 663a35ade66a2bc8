/** Runs in a tab that hinted at an event or was asked about: reads the page and returns what it announces, or what it lacks. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { findHomeZone, takeHomeZone } from '../browser/home-zone.ts'
import { beginReading } from '../browser/pages/parts.ts'
import { readPage } from '../core/reading/reading.ts'

/** The modules of the extractor that its parts use too; wxt.config.ts leaves them out of the parts' scripts. */
const shared = import.meta.glob(
  [
    '../core/event.ts',
    '../core/page/{addresses,clean-text,inline,surroundings}.ts',
    '../core/languages/{index,pattern,roots}.ts',
    '../core/notices/off-languages.ts',
    '../core/prose/days/days.ts',
    '../core/prose/text/{condition,new-days,quoted,sentences,text}.ts',
    '../core/time/{calendar-dates,date-ranges,dates,when}.ts',
  ],
  { eager: true },
)

export default defineUnlistedScript(() => {
  // Chromium shows it in a page that has no text: where that tells no event, nobody has looked
  if (document.contentType === 'application/pdf') return { error: 'forbidden' }
  const homeZone = takeHomeZone() ?? findHomeZone()
  return beginReading(shared, (parts, memory, selection) => {
    const circumstances = { url: location.href, now: Date.now(), homeZone, memory, ...(selection && { selection }) }
    return readPage(document, circumstances, parts)
  })
})
