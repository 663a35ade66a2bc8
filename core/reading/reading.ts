/** One reading of a page with the parts that are there: what was found, or which parts are wanted first. */
import { CALENDAR_MARK } from '../calendar/calendar-mark.ts'
import { hasMark } from '../hint.ts'
import { isKnown } from '../languages/judge-language.ts'
import { findEventLink } from '../linked/event-link.ts'
import { cleanText } from '../page/clean-text.ts'
import { type Circumstances, lookAt, type Memory, makePage, type Page, rememberIn } from '../page/page.ts'
import { PART_MARKS } from '../readers/part-marks.ts'
import { PROSE } from '../readers/unmarked.ts'
import { extractEvents } from './extract.ts'
import type { Found } from './found.ts'
import { inOrder, isLanguagePart, languagePart, missingPart, type PartName, type Parts } from './parts.ts'

export interface Wanted {
  wants: PartName[]
}

/** Reads the page, or what is selected in it, as it is at `now` (ms) for someone in `homeZone` (IANA). */
export function readPage(
  document: Document,
  circumstances: Omit<Circumstances, 'parts'>,
  parts: Parts,
): Found | Wanted {
  const { url, now, selection, memory = new Map() } = circumstances
  // a selection is words
  const marks = selection ? [] : rememberIn(memory, 'marks', () => wantedByMarks(document, url))
  const wants = [...marks]
  // the page's language is wanted in any case, so it comes along with the first, and with it what its text wants
  const isLookedAt = memory.has('blocks') || Object.keys(parts).some(isLanguagePart)
  if (!isLookedAt) wants.push(...wantedByText(document, parts, memory))
  const wanted = inOrder(wants, parts)
  if (wanted.length > 0) return { wants: wanted }
  try {
    const page = makePage(document, { ...circumstances, memory, parts })
    if (selection) {
      const events = extractEvents(page, PROSE)
      const isEmpty = page.blocks().length === 0
      return { url, events, calendars: [], readAt: now, selection: { title: titleOf(page), isEmpty } }
    }
    const { marked, sites, calendars } = parts
    // prose takes longest, and stands last: what is missing shows before it is read in vain
    const events = extractEvents(page, [...(marked ?? []), ...(sites ?? []), ...PROSE])
    const linked = events.length === 0 ? findEventLink(page) : undefined
    return { url, events, calendars: calendars?.(document, url) ?? [], readAt: now, ...(linked && { linked }) }
  } catch (error) {
    const part = missingPart(error)
    if (!part) throw error
    // several events are told apart by their places too
    return { wants: inOrder(part === 'several' ? ['towns', part] : [part], parts) }
  }
}

function wantedByMarks(document: Document, url: string): PartName[] {
  const wanted: PartName[] = (['marked', 'sites'] as const).filter((part) => hasMark(document, url, PART_MARKS[part]))
  // what is marked up is nearly always told in words too
  if (wanted.length > 0) wanted.push('witnesses')
  return hasMark(document, url, [CALENDAR_MARK]) ? [...wanted, 'calendars'] : wanted
}

/**
 * The words of the text's language, where a file has them: to read on without them would be in vain. A text that tells an hour mostly
 * announces an event, whose place and zone are found, and one that tells two wants its events told apart.
 */
function wantedByText(document: Document, parts: Parts, memory: Memory): PartName[] {
  const { language, blocks, isWhole } = lookAt(document, parts, memory)
  const [code = ''] = language.split('-')
  if (!isKnown(code)) return []
  const text = blocks.map((block) => block.text).join(' ')
  const hours = new Set(text.slice(0, LONGEST_TEXT).match(HOUR))
  const wanted: PartName[] = hours.size > 0 ? ['towns', 'announced', 'layouts'] : isWhole ? [] : ['layouts']
  if (hours.size > 1) wanted.push('several')
  return [languagePart(code), ...wanted]
}
/** Characters that are searched for an hour. */
const LONGEST_TEXT = 100_000
/** "19:30", "7pm", "18h30", "20 Uhr", "19時" */
const HOUR = /(?<!\d)\d{1,2}(?:[:.h]\d\d(?!\d)| ?(?:[ap]\.?m\b|uhr|h\b|時))/gi

/** What to call an event that the selection does not tell: its first words, else the page's title. */
function titleOf({ document, blocks }: Page): string {
  const [first] = blocks()
  return cleanText(first?.text ?? document.title ?? '', LONGEST_TITLE) ?? ''
}
/** Characters. */
const LONGEST_TITLE = 120
