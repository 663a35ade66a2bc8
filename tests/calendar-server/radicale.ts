/** A real calendar server (Debian's radicale) on this machine, with one user and as many calendars as a test wants. */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installPackages } from '../../scripts/browsers.ts'

export const USER = 'ada'
export const SECRET = 'née:1815'

export interface Radicale {
  address: string
  port: number
  /** Makes a calendar, and returns its address. */
  makeCalendar(name: string, kind?: 'VEVENT' | 'VTODO'): Promise<string>
  stop(): Promise<void>
  start(): Promise<void>
  close(): Promise<void>
}

/** The program's path, installed first where that can be done (Debian, as root); nothing where there is none. */
export function provideRadicale(): string | undefined {
  const find = () => ['/usr/bin/radicale', '/usr/local/bin/radicale'].find((path) => existsSync(path))
  if (!find() && existsSync('/etc/debian_version') && process.getuid?.() === 0) installPackages('radicale')
  return find()
}

interface Options {
  /** Bytes that it takes at once. */
  largest?: number
  /** With a certificate that nobody vouches for. */
  isSecure?: boolean
  /** Believes a front who it is (X-Remote-User), and asks for no password. */
  hasFront?: boolean
}

export async function openRadicale(
  program: string,
  { largest = 1_000_000, isSecure = false, hasFront = false }: Options = {},
): Promise<Radicale> {
  const folder = mkdtempSync(join(tmpdir(), 'radicale-'))
  const port = await freePort()
  writeFileSync(join(folder, 'users'), `${USER}:${SECRET}\n`)
  const certificate = join(folder, 'certificate.pem')
  const key = join(folder, 'key.pem')
  if (isSecure) {
    const order = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost']
    execFileSync('openssl', [...order, '-keyout', key, '-out', certificate], { stdio: 'ignore' })
  }
  const config = join(folder, 'config')
  writeFileSync(
    config,
    `[server]
hosts = 127.0.0.1:${port}
max_content_length = ${largest}
ssl = ${isSecure ? 'True' : 'False'}
certificate = ${certificate}
key = ${key}
[auth]
type = ${hasFront ? 'http_x_remote_user' : 'htpasswd'}
htpasswd_filename = ${join(folder, 'users')}
htpasswd_encryption = plain
delay = 0
[storage]
filesystem_folder = ${join(folder, 'collections')}
`,
  )
  const address = `${isSecure ? 'https' : 'http'}://127.0.0.1:${port}/`
  let server: ReturnType<typeof spawn> | undefined
  async function start() {
    server = spawn(program, ['--config', config], { stdio: 'ignore' })
    for (let tries = 0; tries < 200 && !(await isListening(port)); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  async function stop() {
    const running = server
    server = undefined
    if (!running || running.exitCode !== null) return
    await new Promise((resolve) => {
      running.once('exit', resolve)
      running.kill('SIGKILL')
    })
  }
  await start()
  return {
    address,
    port,
    start,
    stop,
    async makeCalendar(name, kind = 'VEVENT') {
      const url = `${address}${USER}/${encodeURIComponent(name.toLowerCase())}/`
      const body = `<?xml version="1.0"?><mkcol xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><set><prop>
<resourcetype><collection/><C:calendar/></resourcetype><displayname>${name}</displayname>
<C:supported-calendar-component-set><C:comp name="${kind}"/></C:supported-calendar-component-set></prop></set></mkcol>`
      const login: Record<string, string> = hasFront
        ? { 'x-remote-user': USER }
        : { authorization: `Basic ${Buffer.from(`${USER}:${SECRET}`).toString('base64')}` }
      const answer = await fetch(url, { method: 'MKCOL', body, headers: login })
      if (!answer.ok) throw new Error(`no calendar ${name}: ${answer.status}`)
      return url
    },
    async close() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function isListening(port: number): Promise<boolean> {
  try {
    // any answer will do; of a certificate that nobody trusts, its refusal
    await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' })
    return true
  } catch (error) {
    return !String((error as { cause?: { code?: string } }).cause?.code).includes('ECONNREFUSED')
  }
}
