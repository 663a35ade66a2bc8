/** The links and buttons by which a page puts its events into calendars: exact, since the page's makers try them out. */

import { decodeCalendar } from '../../calendar/reading/bytes.ts'
import { readCalendar } from '../../calendar/reading/entries.ts'
import { toCalendarCandidate } from '../../calendar/reading/entry.ts'
import type { Page } from '../../page/page.ts'
import { attributeOf } from '../attribute-value.ts'
import { readCalendarAddress } from '../calendar-address.ts'
import { BUTTONS, readCalendarButton } from '../calendar-button.ts'
import { joinTwins } from '../calendar-twins.ts'
import type { Candidate, Hint } from '../reader.ts'

const FILLING =
  'a[href*="google.com/calendar"][href*="dates="],a[href*="startdt="],a[href*="calendar.yahoo.com/"],a[href*="addevent.com/"]'
const HOLDING = 'a[href^="data:text/calendar"]'

export const hint: Hint = { selector: `${FILLING},${HOLDING},${BUTTONS}` }

export const trust = 0.93

/** Of each kind. */
const MOST_ELEMENTS = 400
/** Characters of all files in links together. */
const LONGEST_TEXT = 1_000_000

export function read(page: Page): Candidate[] {
  const find = (selector: string) => [...page.document.querySelectorAll(selector)].slice(0, MOST_ELEMENTS).filter(isOwn)
  const entries = [
    ...find(FILLING).map((link) => readCalendarAddress(attributeOf(link, 'href'), page.url)),
    ...find(`:not(form):is(${BUTTONS})`).filter(isOutermost).flatMap(readCalendarButton),
  ]
  let left = LONGEST_TEXT
  const files = find(HOLDING).flatMap((link) => {
    const href = attributeOf(link, 'href')
    left -= href.length
    return left < 0 ? [] : readCalendar(decodeData(href))
  })
  return joinTwins([...entries.flatMap((entry) => (entry && toCalendarCandidate(entry)) ?? []), ...files])
}

/** Not within the one before it: what stands in many would be read many times. */
function isOutermost(button: Element, index: number, buttons: Element[]): boolean {
  return !buttons[index - 1]?.contains(button)
}

/** Not in what visitors wrote, and not in what stands around every page of a site. */
function isOwn(element: Element): boolean {
  if (element.closest(COMMENTS)) return false
  const edge = element.closest('footer,nav')
  return !edge || edge.closest(PARTS) !== null
}
const COMMENTS = '#comments,.comments,.commentlist,.comment-list,#disqus_thread'
/** What may have a footer of its own. */
const PARTS = 'main,article,section,li'

/** data:text/calendar;charset=utf-8;base64,QkVHSU4 */
const DATA = /^data:[^,]{0,200}?(;base64)?,/i
/** %C3%A9 */
const ESCAPED = /(?:%[\da-f]{2})+/gi

/** The text of a data: address; empty for what can't be decoded. */
function decodeData(address: string): string {
  const [head = '', isBase64] = DATA.exec(address) ?? []
  const data = address
    .slice(head.length)
    .replace(ESCAPED, (run) => decodeBytes(run.slice(1).split('%'), (hex) => Number.parseInt(hex, 16)))
  if (!isBase64) return data
  try {
    return decodeBytes([...atob(data)], (byte) => byte.charCodeAt(0))
  } catch {
    // no base64
    return ''
  }
}

function decodeBytes(parts: string[], toByte: (part: string) => number): string {
  return decodeCalendar(Uint8Array.from(parts, toByte))
}
