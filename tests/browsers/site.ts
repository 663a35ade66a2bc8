/** The web that the browser tests visit: every host is this machine. */
import { readSample, servePages } from '../../scripts/sample.ts'

export interface Site {
  port: number
  /** An address on this site: `at('blog.example', '/post')`. */
  at(host: string, path?: string): string
  close(): void
}

/** blog.example is the sample as of today, talk.example an event in JSON-LD for each `?start=`, all else is plain. */
export async function openSite(): Promise<Site> {
  const { port, server } = await servePages((url) => {
    if (url.hostname === 'blog.example') return readSample(new Date())
    if (url.hostname === 'talk.example') return talkPage(url)
    return PLAIN
  })
  return { port, at: (host, path = '/') => `http://${host}:${port}${path}`, close: () => server.close() }
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

const PLAIN = `<!doctype html><html lang="en"><title>Bread</title><h1>Bread</h1>
<p>Mix 500 g of flour with 350 g of water and wait. Bake for 45 minutes at 240 degrees, and let it cool before you cut it.</p>`
