/** Speaks with a Chromium over a pipe (Chrome DevTools Protocol), where a library would start what is to be met before it runs. */
import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'

export interface CdpEvent {
  method: string
  // biome-ignore lint/suspicious/noExplicitAny: each method has a form of its own
  params: any
  sessionId?: string
}

export interface Cdp {
  process: ChildProcess
  /** Rejects with Chromium's own words. */
  // biome-ignore lint/suspicious/noExplicitAny: each method has a form of its own
  send(method: string, params?: object, sessionId?: string): Promise<any>
  on(listener: (event: CdpEvent) => void): void
}

/** Starts the program; all that is still asked when it ends is rejected. */
export function startCdp(program: string, args: string[], env: NodeJS.ProcessEnv): Cdp {
  const child = spawn(program, ['--remote-debugging-pipe', ...args], {
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const [to, from] = [child.stdio[3] as Writable, child.stdio[4] as Readable]
  const asked = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  const listeners: ((event: CdpEvent) => void)[] = []
  let last = 0
  let rest = ''
  from.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) hear(JSON.parse(message))
  })
  to.on('error', () => {})
  child.once('exit', () => {
    for (const { reject } of asked.values()) reject(new Error('Chromium has ended.'))
    asked.clear()
  })

  function hear({ id, result, error, ...event }: CdpEvent & { id?: number; result?: unknown; error?: Error }) {
    if (id === undefined) {
      for (const listener of listeners) listener(event)
      return
    }
    const waiting = asked.get(id)
    asked.delete(id)
    if (error) waiting?.reject(new Error(error.message))
    else waiting?.resolve(result)
  }

  return {
    process: child,
    on: (listener) => void listeners.push(listener),
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        last++
        asked.set(last, { resolve, reject })
        to.write(`${JSON.stringify({ id: last, method, params, ...(sessionId && { sessionId }) })}\0`)
      }),
  }
}
