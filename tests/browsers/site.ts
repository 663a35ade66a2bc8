/** The web that the browser tests visit: every host is this machine. */
import { readSample, type Served, servePages } from '../../scripts/sample.ts'

export interface Site {
  port: number
  asked: string[]
  /** What news.example announces now, in the words of schema.org. */
  news: Record<string, unknown>
  /** An address on this site: `at('blog.example', '/post')`. */
  at(host: string, path?: string): string
  close(): void
}

/**
 * blog.example is the sample as of today, talk.example an event in JSON-LD for each `?start=`, app.example puts other pages into
 * its place by script (`show(path)`), agenda.example links the calendars of a talk, choir.example is an event in microdata,
 * post.example is the sample with its details at `?at=`, club.example tells hours but no day and links `?at=`, evening.example and elsewhere.example have pages with such details, all
 * closed.example tells its event where nobody sees it, all else is plain. news.example announces what `news` says. `asked` are the addresses that were asked for.
 */
export async function openSite(): Promise<Site> {
  const asked: string[] = []
  const site = { news: {} as Record<string, unknown> }
  const { port, server } = await servePages((url) => {
    asked.push(url.href)
    if (url.hostname === 'blog.example') return readSample(new Date())
    if (url.hostname === 'talk.example') return talkPage(url)
    if (url.hostname === 'app.example') return APP
    if (url.hostname === 'news.example') return newsPage(site.news)
    if (url.pathname.endsWith('.ics')) return calendarOf(url)
    if (url.hostname === 'agenda.example') return agendaPage(url)
    if (url.hostname === 'closed.example') return closedPage()
    if (/(?:^|\.)choir\.example$/.test(url.hostname)) return CHOIR
    if (url.hostname === 'post.example')
      return readSample(new Date()).replaceAll(DETAILS, url.searchParams.get('at') ?? '')
    if (url.hostname === 'club.example') return clubPage(url.searchParams.get('at') ?? '')
    if (/^(?:evening|elsewhere)\.example$|^127/.test(url.hostname)) return detailsPage(url)
    if (url.pathname === '/with-a-talk') return talkPage(new URL('?start=2038-01-04T19:00Z', url))
    return PLAIN
  })
  return Object.assign(site, {
    port,
    asked,
    at: (host: string, path = '/') => `http://${host}:${port}${path}`,
    close: () => server.close(),
  })
}

/** The Monday after today (a week ahead on a Monday), at an hour of this process's zone. */
export function nextMonday(hour = 0): Date {
  const today = new Date()
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() + ((8 - today.getDay()) % 7 || 7), hour)
}

function talkPage(url: URL): string {
  const nodes = url.searchParams.getAll('start').map((startDate, index) => ({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: index > 0 ? `Clocks and people ${index + 1}` : 'Clocks and people',
    startDate,
    location: { '@type': 'VirtualLocation', url: `http://live.example:${url.port}/room` },
    url: url.href,
  }))
  return `<!doctype html><html lang="en"><title>Clocks and people</title>
<script type="application/ld+json">${JSON.stringify(nodes)}</script><h1>Clocks and people</h1><p>A talk.</p>`
}

function newsPage(news: Record<string, unknown>): string {
  const event = { '@context': 'https://schema.org', '@type': 'Event', name: 'Clocks and people', ...news }
  return `<!doctype html><html lang="en"><title>News</title><h1>News</h1><p>A talk.</p>
<script type="application/ld+json">${JSON.stringify(event)}</script>`
}

/** Draws what its path says half a second after it was called for: `/talks/2` two events, else none. `/late` draws one when it is told to. */
const APP = `<!doctype html><html lang="en"><title>An app</title><main id="view">Loading</main><script>
let edition = ''
function draw() {
  const count = /talks\\/(\\d)/.exec(location.pathname)?.[1] ?? (location.pathname === '/late' ? 1 : 0)
  const talks = Array.from({ length: Number(count) }, (_, index) => ({
    '@type': 'Event', name: 'Talk ' + (index + 1) + ' of ' + count + edition, startDate: '2038-01-0' + (index + 1) + 'T19:00Z',
  }))
  const data = document.createElement('script')
  data.type = 'application/ld+json'
  data.textContent = JSON.stringify(talks)
  const words = talks.length ? talks.map(({ name }) => name).join(', ') : 'Nothing here'
  document.getElementById('view').replaceChildren(words, ...(talks.length ? [data] : []))
}
function show(path) {
  history.pushState(null, '', path)
  setTimeout(draw, 500)
}
if (location.pathname !== '/late') setTimeout(draw)
</script>`

function clubPage(linked: string): string {
  return `<!doctype html><html lang="en"><title>Search at scale</title><h1>Search at scale</h1>
<p>An evening about large indexes. <a href="${linked}">Sign up</a></p><ul><li>7pm: Tea</li><li>7:30pm: The talk</li></ul>`
}

/** The link of the sample. */
const DETAILS = 'https://www.meetup.com/paris-search-people/events/300123456/'

/** The page of the sample's evening: `/told` in full, or what may become of a link. */
function detailsPage({ pathname, port, hostname }: URL): Served | undefined {
  const at = (day: string, more = {}) => ({
    '@type': 'Event',
    name: 'Search at scale',
    startDate: `${day}T19:00`,
    endDate: `${day}T21:30`,
    location: { '@type': 'Place', name: 'La Cantine', address: '12 rue Verte, Paris' },
    ...more,
  })
  const page = (...events: object[]) =>
    `<!doctype html><html lang="en"><title>Evenings</title><h1>Evenings</h1><p>Come.</p>
<script type="application/ld+json">${JSON.stringify(events)}</script>`
  const [monday, later] = [0, 24 * 30].map((hours) => nextMonday(hours).toLocaleDateString('sv')) as [string, string]
  const lists = [1, 2, 3].map((number) => at(later, { name: `Evening ${number}`, url: `/evening/${number}` }))
  switch (pathname) {
    case '/told':
      return page(...lists, at(monday))
    case '/events/12':
      return page(at(monday))
    case '/otherwise':
      return page(at(later))
    case '/several':
      return page(...lists)
    case '/login':
      return '<!doctype html><html lang="en"><title>Log in</title><h1>Log in</h1><form><input name="user"></form>'
    case '/locked':
      return { status: 403, body: 'Members only' }
    case '/broken':
      return { status: 503, body: 'Too many visitors' }
    case '/cut':
      return { isCut: true }
    case '/huge':
      return page(at(monday)) + ' '.repeat(50_000_000)
    case '/poster':
      return { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.7' }
    case '/latin':
      return {
        headers: { 'content-type': 'text/html' },
        body: Buffer.from(`<meta charset="iso-8859-1">${page(at(monday, { location: 'Café Zoé, Paris' }))}`, 'latin1'),
      }
    case '/near':
      return { status: 301, headers: { location: '/told' } }
    case '/away':
      return { status: 302, headers: { location: `http://elsewhere.example:${port}/told` } }
    case '/inwards':
      return { status: 302, headers: { location: `http://127.0.0.1:${port}/told?from=${hostname}` } }
    default:
      return undefined
  }
}

/** A page that says hardly anything, and links one calendar of its own, one of another host, and one that isn't there. */
function agendaPage({ port }: URL): string {
  return `<!doctype html><html lang="en"><title>Agenda</title><h1>Agenda</h1><p>See you there.</p>
<a href="/talk.ics">Add to your calendar</a>
<a href="http://group.example:${port}/series.ics">Subscribe</a> <a href="http://gone.example:${port}/gone.ics">Old</a>`
}

function calendarOf({ hostname, pathname }: URL): string {
  if (pathname === '/gone.ics') return 'Not here any more'
  const summary = hostname === 'group.example' ? 'Series of talks' : 'Clocks and people'
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:1@agenda.example',
    'DTSTART;TZID=Europe/Paris:20380104T190000',
    'DTEND;TZID=Europe/Paris:20380104T210000',
    `SUMMARY:${summary}`,
    'LOCATION:12 rue Verte\\, Paris',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')
}

/** What is marked up without JSON-LD, in a place that is on the map. */
const CHOIR = `<!doctype html><html lang="en"><title>Choir</title><h1>Four choirs</h1>
<div itemscope itemtype="https://schema.org/MusicEvent"><meta itemprop="name" content="Four choirs">
<time itemprop="startDate" datetime="2038-01-04T19:30">in the evening</time> <span itemprop="location">Leeds</span></div>`

/** An announcement that nobody sees: in a section that is closed, and in a script. */
function closedPage(): string {
  const told = `The meetup takes place on 4 January ${new Date().getFullYear() + 1} at 7 pm.`
  return `<!doctype html><html lang="en"><title>Harbour club</title><style>.closed { display: none }</style><h1>Harbour club</h1>
<section class="closed"><h2>Harbour meetup</h2><p>${told}</p></section><script>const label = '${told}'</script>`
}

const PLAIN = `<!doctype html><html lang="en"><title>Bread</title><h1>Bread</h1>
<p>Mix 500 g of flour with 350 g of water and wait. Bake for 45 minutes at 240 degrees, and let it cool before you cut it.</p>`
