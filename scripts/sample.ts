/** The sample announcement: a post that says "On next Monday", served as if it had been written today. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const POST = new URL('../tests/pages/sample/post.html', import.meta.url)
/** The day on which the sample was written, as it stands in its markup and in its byline. */
const WRITTEN = { iso: '2026-03-04', long: 'March 4, 2026' }

/** The sample as it would read if it had been published on that day (local time). */
export function readSample(publishedOn: Date): string {
  const iso = [publishedOn.getFullYear(), publishedOn.getMonth() + 1, publishedOn.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  const long = publishedOn.toLocaleDateString('en-US', { dateStyle: 'long' })
  return readFileSync(POST, 'utf8').replaceAll(WRITTEN.iso, iso).replaceAll(WRITTEN.long, long)
}

/** A page by its text alone, or with what else a server may say. */
export type Served =
  | string
  | { status?: number; headers?: Record<string, string>; body?: string | Buffer; isCut?: boolean }

/** Serves a page for every address on a free port of this machine; nothing for `undefined` (404). */
export async function servePages(answer: (url: URL) => Served | undefined): Promise<{ port: number; server: Server }> {
  const server = createServer((request, response) => {
    const served = answer(new URL(request.url ?? '/', `http://${request.headers.host}`)) ?? { status: 404 }
    const { status = 200, headers, body, isCut } = typeof served === 'string' ? { body: served } : served
    if (isCut) return request.socket.destroy()
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.address() as AddressInfo).port, server }
}
