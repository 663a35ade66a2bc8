/** The day of publication as a page's markup tells it: in its head, in JSON-LD, beside the text. Never when the text was changed. */
import { canonicalUrl } from '../event.ts'
import { isDay } from '../time/when.ts'

/** The day, "2014-05-03", as the first of these tells it; nothing where none does. What stands beside the text tells none behind `last`. */
export function findMarked(document: Document, url: string, last: string): string | undefined {
  return fromMeta(document) ?? fromJsonLd(document) ?? fromElements(document, url, last)
}

/**
 * How a page's head names it, the surest first: "article:published_time", "DC.date.issued", "citation_publication_date"; "dcterms.created";
 * "sailthru.date".
 */
const META = [/publish|publication|pub-?date|issued/i, /created/i, /(?:^|[.:_-])date$/i]
/** "og:updated_time", "event-date", "video:release_date" */
const OTHER_META = /modif|updat|expir|event|start|end|valid|birth|release/i

function fromMeta(document: Document): string | undefined {
  const told = [...document.querySelectorAll('meta[content]')].map((meta) => ({
    name: meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '',
    day: dayOf(meta.getAttribute('content')),
  }))
  const isMeant = ({ day, name }: { day?: string | undefined; name: string }) => day && !OTHER_META.test(name)
  for (const names of META) {
    const day = told.find((meta) => isMeant(meta) && names.test(meta.name))?.day
    if (day) return day
  }
  return undefined
}

/** "datePublished": "2014-05-03T10:00:08+00:00" */
const DATE_PUBLISHED = /"date(?:Published|Created)"\s{0,9}:\s{0,9}"([^"]{8,40})"/
/** What is written below a text, or holds it, has a day of its own. */
const NO_TEXT = /^(?:Comment|Review|Answer|WebSite|Organization|Person|ImageObject|VideoObject|Product)$/
/** BlogPosting, NewsArticle */
const TEXT = /(?:Posting|Article)$/

function fromJsonLd(document: Document): string | undefined {
  const told = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    publishedIn((script.textContent ?? '').slice(0, 500_000)),
  )
  return (told.find(({ type }) => TEXT.test(type)) ?? told.find(({ type }) => !NO_TEXT.test(type)))?.day
}

/** Each day of publication in a script, with the type of what was published then; of JSON that can't be read the first one. */
function publishedIn(json: string): { type: string; day: string }[] {
  const first = DATE_PUBLISHED.exec(json)
  if (!first) return []
  const found: { type: string; day: string }[] = []
  const add = (type: string, told: unknown) => {
    const day = dayOf(typeof told === 'string' ? told : undefined)
    if (day) found.push({ type, day })
  }
  try {
    JSON.parse(json, (_, value) => {
      const type = String([value?.['@type']].flat()[0])
      // a text is written when it is created; what else is created is something in it
      add(type, value?.datePublished ?? (TEXT.test(type) ? value?.dateCreated : undefined))
      return value
    })
  } catch {
    add('', first[1])
  }
  return found
}

/** The elements that tell it by their names: schema.org microdata, RDFa, hAtom, and what themes call it. */
const MARKED = [
  'time[pubdate]',
  '[itemprop~="datePublished"]',
  '[itemprop~="dateCreated"]',
  '[property~="dc:created"]',
  '[property~="schema:dateCreated"]',
  '.published',
  '.dt-published',
  'time.entry-date',
  'time.post-date',
  '.date[title]',
  'header time',
  '[class*="post-meta"] time',
  '.entry-meta time',
  '.byline time',
]
/** An event's own time lies in the event's markup, and what is written below has its own. */
const ELSEWHERE =
  '[itemtype*="Event"], [itemtype*="Comment"], [class*="event" i], .h-event, .vevent, #comments, .comments, aside'
const CHANGED = '.updated:not(.published), .modified, [itemprop~="dateModified"]'

function fromElements(document: Document, url: string, last: string): string | undefined {
  return firstDay([...document.querySelectorAll(MARKED.join()), ...ownTimes(document, url)], last)
}

/** The day of the first `<time>` of which nothing says what it is for; nothing where none lies before the end of `last`. */
export function findTime(document: Document, last: string): string | undefined {
  return firstDay([...document.querySelectorAll('time[datetime]')].slice(0, MOST_TIMES), last)
}

function firstDay(elements: Element[], last: string): string | undefined {
  for (const element of elements) {
    const day = ATTRIBUTES.map((name) => dayOf(element.getAttribute(name))).find(Boolean)
    if (day && day <= last && !element.matches(CHANGED) && !element.closest(ELSEWHERE)) return day
  }
  return undefined
}
const ATTRIBUTES = ['datetime', 'content', 'title']

/** The times that link to the page itself: a post's permalink shows when it was posted. */
function ownTimes(document: Document, url: string): Element[] {
  const own = canonicalUrl(url)
  return [...document.querySelectorAll('a[href] > time[datetime], a[href] > relative-time[datetime]')]
    .slice(0, MOST_TIMES)
    .filter((time) => {
      const address = time.parentElement?.getAttribute('href') ?? ''
      return URL.canParse(address, url) && canonicalUrl(new URL(address, url).href) === own
    })
}
const MOST_TIMES = 100

/** "2014-05-03T10:00:08+00:00", "2014/05/03", "2014-05-03 10:00:08 +0000 UTC" */
const DAY = /^\s*(\d{4})([/-]?)(\d\d)\2(\d\d)(?!\d)/

function dayOf(text: string | null | undefined): string | undefined {
  const [, year, , month, number] = DAY.exec(text ?? '') ?? []
  const day = `${year}-${month}-${number}`
  return year && isDay(day) ? day : undefined
}
