/**
 * What some providers set before their calendar server, here before a real one on this machine: a login by bearer token, calendars on
 * another host than the login (as iCloud has them) or below a path that only `/.well-known/caldav` knows (as Nextcloud has them), answers
 * that leave something out, and slow ones.
 */
import { createServer, type IncomingMessage } from 'node:http'

export interface Front {
  address: string
  /** All that was asked for, with what came along as a login. */
  seen: { method: string; url: string; authorization: string | undefined }[]
  close(): void
}

interface Options {
  /** The address of the server behind. */
  target: string
  /** Lets in who has this token, as this user of the server behind. */
  bearer?: { token: string; user: string }
  /** The origin at which calendars are told to be. */
  homesAt?: string
  /** Elements that are left out of all answers: "current-user-principal". */
  leavesOut?: string[]
  /** "/remote.php/dav": below it the server answers, and nowhere else but for the way to it. */
  path?: string
  /** How it marks the version of what it compresses. */
  mark?: (etag: string) => string
  /** Milliseconds by which answers come late; what was asked for is done at once. */
  delay?: number
}

export async function openFront({
  target,
  bearer,
  homesAt,
  leavesOut = [],
  path = '',
  mark = (etag) => etag,
  delay = 0,
}: Options): Promise<Front> {
  const seen: Front['seen'] = []
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/', headers } = request
    const { authorization } = headers
    seen.push({ method, url, authorization })
    const body = await readAll(request)
    if (path && !url.startsWith(`${path}/`)) {
      const isWay = url === '/.well-known/caldav'
      response.writeHead(isWay ? 301 : 404, isWay ? { location: `${path}/` } : {}).end()
      return
    }
    if (bearer && authorization !== `Bearer ${bearer.token}`) {
      response.writeHead(401, { 'www-authenticate': 'Bearer' }).end()
      return
    }
    const passed = Object.entries(headers).filter(([name]) => PASSED.includes(name)) as [string, string][]
    const answer = await fetch(new URL(url.slice(path.length), target), {
      method,
      headers: {
        ...Object.fromEntries(passed),
        ...(bearer && { 'x-remote-user': bearer.user }),
        ...(path && { 'x-script-name': path }),
      },
      redirect: 'manual',
      ...(method !== 'GET' && method !== 'HEAD' && { body }),
    })
    let text = await answer.text()
    if (homesAt) text = text.replace(HOME, `$1${homesAt}/`)
    for (const name of leavesOut) text = text.replace(new RegExp(`<(\\w+:)?${name}>.*?</(\\w+:)?${name}>`, 'gs'), '')
    await new Promise((resolve) => setTimeout(resolve, delay))
    const told = answer.headers.get('etag')
    const etag = told && text ? mark(told) : told
    const type = answer.headers.get('content-type')
    response.writeHead(answer.status, { ...(etag && { etag }), ...(type && { 'content-type': type }) }).end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as { port: number }).port}/`,
    seen,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
const PASSED = ['authorization', 'depth', 'content-type', 'if-match', 'if-none-match']
/** <C:calendar-home-set><href>/ada/</href> */
const HOME = /(calendar-home-set>\s*<(?:\w+:)?href>)\//g

async function readAll(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts) as Buffer<ArrayBuffer>
}
