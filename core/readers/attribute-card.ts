/** Which element of a page is about one event: the card around its `<time>`, by what classes call it and what its heading says. */
import { compile, tells } from '../languages/pattern.ts'
import type { Page } from '../page/page.ts'
import { languageOf } from './attribute-time.ts'
import { attributeOf, readLine } from './attribute-value.ts'

export interface Card {
  element: Element
  /** What names it. */
  title: Element
  name: string
  /** Where its name leads, as the page writes it. */
  href?: string
}

/** Elements around a time that may be its card, and elements around a card that may call it an event. */
const DEEPEST = 8
/** Headings, times and links of one element that are looked at. */
const MOST_NAMES = 100

const NOUNS =
  'events?|gigs?|concerts?|konzerte?|veranstaltung(?:en)?|termine?|evenement(?:en|s)?|eventos?|eventi|meetups?'
/** class="event", class="tribe-events-list__event", id="concert-12"; not class="pointer-events-none" */
const EVENT = new RegExp(`(?:^|[\\s_]|(?<!pointer)-)(?:${NOUNS})(?=$|[\\s_-])`)
/** /events/cello-night, /en/agenda */
const EVENT_PATH = new RegExp(`/(?:upcoming-)?(?:${NOUNS}|agenda|calendar|kalender|calendrier|whats-on)(?=$|/)`)
/** class="entry-date", class="posted-on", class="js-timeago": when something was written */
const WRITTEN =
  /(?:^|[\s_-])(?:published|pubdate|posted|updated|modified|created|byline|author|timeago|deadline|(?:entry|post)-(?:date|meta))(?=$|[\s_-])/
/** What holds one thing of a list, whatever it is called. */
const ITEMS = new Set(['li', 'article', 'tr'])

/** Finds the cards of the page, whose address may be called after events itself. */
export function makeCardFinder(page: Page): (time: Element) => Card | undefined {
  const { url } = page
  const frame = frameOf(page)
  const isOfEvents = URL.canParse(url) && EVENT_PATH.test(new URL(url).pathname.toLowerCase())
  // what is asked of an element is asked by each time that stands in it
  const known = new Map<Element, Names>()
  return (time) => {
    let isCalled = false
    let element: Element | null = time
    for (let depth = 0; depth < DEEPEST && element; depth++) {
      const marks = marksOf(element)
      if (WRITTEN.test(marks)) return undefined
      isCalled ||= EVENT.test(marks)
      const isItem = ITEMS.has(element.localName)
      const { lines, headings, card } = known.get(element) ?? findNames(element, frame)
      known.set(element, { lines, headings, card })
      // several of one level are several cards, and the time is of none or all of them
      if (headings.length > 1) return undefined
      const [heading] = headings
      if (heading || (card && (isItem || isCalled))) {
        if (isOfAnotherDay(time, card)) return undefined
        const isPage = heading?.localName === 'h1'
        // on a whole page it may stand in a part with a heading of its own: "Tickets"
        if (isPage && headingOf(time, lines) !== heading) return undefined
        return isCalled || ((isItem || isPage) && (isOfEvents || isCalledAround(element))) ? card : undefined
      }
      if (isItem) return undefined
      element = element.parentElement
    }
    return undefined
  }
}

/** In a month's grid each cell has its day, and the row none. */
function isOfAnotherDay(time: Element, card: Card | undefined): boolean {
  const cell = card?.title.closest(CELL)
  return Boolean(cell && !cell.contains(time) && time.closest(CELL) && cell.querySelector('time[datetime]'))
}
const CELL = 'td,[role="gridcell"]'

/** "eventCard" is "event-card". */
function marksOf(element: Element): string {
  return `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`.replace(CAMEL, '$1-').toLowerCase()
}
/** The t of "eventCard" */
const CAMEL = /([a-z])(?=[A-Z])/g

function isCalledAround(card: Element): boolean {
  let element = card.parentElement
  for (let depth = 0; depth < DEEPEST && element; depth++, element = element.parentElement) {
    if (EVENT.test(marksOf(element))) return true
  }
  return false
}

interface Names {
  /** Headings and times in their order. */
  lines: Element[]
  /** The highest ones that are names. */
  headings: Element[]
  card: Card | undefined
}

/** A card without a heading is named by what is called a title, else by its only link. */
function findNames(element: Element, frame: Frame): Names {
  const find = (selector: string) => [...element.querySelectorAll(selector)].slice(0, MOST_NAMES)
  const lines = find('h1,h2,h3,h4,h5,time').filter((line) => !frame.isLabel(line))
  const all = lines.filter((line) => line.localName !== 'time' && frame.isName(line))
  const highest = all.map(({ localName }) => localName).sort()[0]
  const headings = all.filter(({ localName }) => localName === highest)
  const links = find('a[href]')
  const named = links.filter(frame.isName)
  const titles = find('[class~="summary"],[class*="title"],[class*="name"]').filter((title) => !title.closest(PLACE))
  const title = headings[0] ?? titles.find(frame.isName) ?? (named.length === 1 ? named[0] : undefined)
  return { lines, headings, card: title && toCard(element, title, links) }
}

/** Where it is, and who plays there, have names too. */
const PLACE = '[class*="venue"],[class*="location"],[class*="place"],address'

function toCard(element: Element, title: Element, links: Element[]): Card | undefined {
  const time = title.querySelector('time')
  const name = readLine(title)
    .replace(time ? readLine(time) : '', '')
    .replace(EDGES, '')
  // a whole page's only link may lead anywhere
  const onlyLink = links.length === 1 && title.localName !== 'h1' ? links[0] : undefined
  const link = title.closest('a[href]') ?? title.querySelector('a[href]') ?? onlyLink
  const href = link ? attributeOf(link, 'href') : ''
  return compile(WORD, 'u').test(name) ? { element, title, name, ...(href && { href }) } : undefined
}
/** ": " before a name, " –" behind it */
const EDGES = /^[\s,:;|·–—-]+|[\s,:;|·–—-]+$/g

/** The last heading before the time or around it; the first one where none is. */
function headingOf(time: Element, lines: Element[]): Element | undefined {
  const isHeading = ({ localName }: Element) => localName !== 'time'
  return lines.slice(0, lines.indexOf(time)).findLast(isHeading) ?? lines.find(isHeading)
}

/** What stands in a card and is no name, in the page's language. */
interface Frame {
  /** "When:" */
  isLabel(element: Element): boolean
  /** Words that are neither a label, nor "Upcoming events", "Tickets" or "3 events". */
  isName(element: Element): boolean
}

function frameOf(page: Page): Frame {
  const cues = languageOf(page)?.cues
  const isOneOf = (element: Element, ...words: string[]) => tells(readLine(element), `^(?:${words.join('|')})\\W{0,3}$`)
  const isLabel = (element: Element) =>
    cues !== undefined && isOneOf(element, cues.labelDate, cues.labelTime, cues.labelPlace)
  return {
    isLabel,
    isName(element) {
      const text = readLine(element)
      if (!compile(WORD, 'u').test(text) || COUNT.test(text) || isLabel(element)) return false
      return cues === undefined || !isOneOf(element, cues.listTitle, cues.details)
    },
  }
}
/** Three letters in a row */
const WORD = '[\\p{L}\\p{Lo}]{3}'

/** "1 event", "3 Veranstaltungen, 14" */
const COUNT = new RegExp(`^\\d{1,4} ?(?:${NOUNS})[\\s\\d,.:]{0,9}$`, 'i')
