/** Open Graph: the one event that a page's `<meta>` tells with a start of its own, as ticket and calendar sites write it (2012 to 2026). */
import type { Page } from '../../page/page.ts'
import { attributeOf } from '../attribute-value.ts'
import { toIsoText } from '../date-text.ts'
import { tellsCancelled } from '../name-status.ts'
import type { Candidate, Hint, Said } from '../reader.ts'

export const hint: Hint = {
  selector: 'meta[property*="event:start"],meta[name*="event:start"],meta[name="event-date"]',
}

export const trust = 0.7

const MOST_ELEMENTS = 300
/** Characters of one `<meta>`. */
const LONGEST_TEXT = 2_000

/** By their field the names under which it is told, the more usual ones first. `og:type` says "event" of pages without a date too. */
const NAMES = {
  startDate: ['event:start_time', 'event:start_date', 'og:event:start_time', 'event-date'],
  endDate: ['event:end_time', 'event:end_date', 'og:event:end_time'],
  location: ['event:location', 'og:event:location', 'event-location'],
  url: ['og:url'],
  image: ['og:image'],
  description: ['og:description'],
}

export function read({ document }: Page): Candidate[] {
  const said = new Map<string, string>()
  for (const meta of [...document.querySelectorAll('meta[content]')].slice(0, MOST_ELEMENTS)) {
    const name = (attributeOf(meta, 'property') || attributeOf(meta, 'name')).toLowerCase()
    const content = attributeOf(meta, 'content').slice(0, LONGEST_TEXT).trim()
    if (content && !said.has(name)) said.set(name, content)
  }
  const fields = Object.entries(NAMES).flatMap(([field, names]) => {
    const text = names.map((name) => said.get(name)).find(Boolean)
    return text ? [[field, { text }] as const] : []
  })
  const told: Candidate = Object.fromEntries(fields)
  const [startDate, endDate] = [told.startDate, told.endDate].map(toDate)
  const title = said.get('og:title') ?? said.get('twitter:title') ?? document.title ?? ''
  const name = withoutSite(title.replace(/\s+/g, ' ').trim(), said.get('og:site_name') ?? '')
  if (!name || !startDate) return []
  // a heading names it better where there is one: this is made to be seen among other sites' titles
  const eventStatus = tellsCancelled(name) && { eventStatus: { text: 'EventCancelled', quote: name } }
  const { endDate: _, ...others } = told
  return [{ name: { text: name, certainty: 0.9 }, ...others, startDate, ...(endDate && { endDate }), ...eventStatus }]
}

/** Also in seconds since 1970, and in other notations that leave no doubt. */
function toDate(said: Said | undefined): Said | undefined {
  const text = said && toIsoText(said.text)
  return text ? { text, ...(text !== said.text && { quote: said.text }) } : undefined
}

/** "Cello night | The Club", "The Club – Cello night" → "Cello night"; "Night at The Club" stays. */
function withoutSite(title: string, site: string): string {
  if (!site) return title
  const [before, after] = [title.slice(0, -site.length), title.slice(site.length)]
  if (title.endsWith(site) && LAST_MARK.test(before)) return before.replace(LAST_MARK, '')
  if (title.startsWith(site) && FIRST_MARK.test(after)) return after.replace(FIRST_MARK, '')
  return title
}
/** "Cello night | " */
const LAST_MARK = / [|–—·•-] $/
/** " – Cello night" */
const FIRST_MARK = /^ [|–—·•-] /
