/** A real Chromium with the built extension, whose background can be stopped at any of its calls, and whose clock can be set. */
import { waitFor } from '../tests/browsers/driver.ts'
import { makeFolder, removeFolder } from '../tests/browsers/folders.ts'
import { provideBrowser } from './browsers.ts'
import { type Cdp, type CdpEvent, startCdp } from './cdp-pipe.ts'
import { layFaults, type Told, type WorldState } from './faults-world.ts'

/** A notification that was shown. */
export interface Shown {
  id: string
  title: string
  /** ms, by the clock that the extension sees. */
  at: number
  /** The system's zone at that moment. */
  zone: string
}

export interface FaultyBrowser {
  /** All that was shown, in order, whatever became of it. */
  shown: Shown[]
  /** Calls of the background to the browser, in order: "storage.local.get". */
  calls: string[]
  counts: { stops: number; failures: number; restarts: number }
  zone(): string
  /** ms, as the extension sees it. */
  now(): number
  /** Evaluates in a page of the extension. */
  ask<Value>(code: string): Promise<Value>
  /** Sets the clock to an instant, as a user, a sleep or a wait does; alarms follow the clock. */
  setClock(at: number): Promise<void>
  /** Waits until the background tells something, but no longer than so many ms. */
  heard(longest: number): Promise<void>
  /** What goes wrong from now on: in the background that runs, else in the next one. */
  arm(faults: Partial<Omit<WorldState, 'offset'>>): Promise<void>
  /** Stops the background at once. */
  stop(): Promise<void>
  /** Ends Chromium, lets time go by and starts it again, maybe in another zone. The extension is newly installed, on what it has stored: its alarms are gone. */
  restart(at: number, zone: string): Promise<void>
  close(): Promise<void>
}

interface Worker {
  sessionId: string
  targetId: string
  /** Its faults are laid over it. */
  lay(): void
  laid: Promise<void>
  leave(): void
  gone: Promise<void>
}

/** Nobody looks, and what Chromium draws around its pages is a third of what its start costs. */
const BARE = [
  '--no-startup-window',
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,PreloadTopChromeWebUI',
  '--disable-gpu',
]
/** ms for Chromium to end by itself. */
const PATIENCE = 5_000

export async function openFaultyBrowser(extension: string, zone: string): Promise<FaultyBrowser> {
  const profile = makeFolder('faults')
  const shown: Shown[] = []
  const calls: string[] = []
  const counts = { stops: 0, failures: 0, restarts: 0 }
  const state: WorldState = { offset: 0, stopAt: 0, failing: '' }
  let system = zone
  let cdp: Cdp
  let desk: string
  const waiting = new Set<() => void>()
  let worker: Worker | undefined
  /** Is being shown, or was when the background was stopped. */
  let showing: Shown | undefined

  const evaluate = async (code: string, sessionId: string) => {
    const { result, exceptionDetails: failure } = await cdp.send(
      'Runtime.evaluate',
      { expression: code, returnByValue: true, awaitPromise: true },
      sessionId,
    )
    if (failure) throw new Error(failure.exception?.description ?? failure.text)
    return result.value
  }

  async function hear({ method, params, sessionId }: CdpEvent): Promise<void> {
    if (method === 'Target.attachedToTarget' && params.targetInfo.type === 'service_worker') {
      let [leave, lay] = [() => {}, () => {}]
      const gone = new Promise<void>((resolve) => (leave = resolve))
      const laid = new Promise<void>((resolve) => (lay = resolve))
      worker = { sessionId: params.sessionId, targetId: params.targetInfo.targetId, leave, gone, lay, laid }
      const ask = (what: string, more = {}) => cdp.send(what, more, params.sessionId)
      // not waited for one by one: the background stands still until the last of them
      await Promise.all([
        ask('Runtime.addBinding', { name: 'tell' }),
        ask('Debugger.enable'),
        ask('Debugger.setInstrumentationBreakpoint', { instrumentation: 'beforeScriptExecution' }),
        ask('Runtime.runIfWaitingForDebugger'),
      ])
    }
    if (method === 'Debugger.paused' && sessionId) {
      // here the extension's API is there, and none of its lines has run
      const expression = `(${layFaults})(${JSON.stringify(state)})`
      const { exceptionDetails: failure } = await cdp.send('Runtime.evaluate', { expression }, sessionId)
      if (failure) throw new Error(failure.exception?.description ?? failure.text)
      if (worker?.sessionId === sessionId) worker.lay()
      await cdp.send('Debugger.disable', {}, sessionId)
    }
    if (method === 'Target.detachedFromTarget' && params.sessionId === worker?.sessionId) forget()
    if (method === 'Runtime.bindingCalled') {
      for (const hear of waiting) hear()
      const told = JSON.parse(params.payload) as Told
      if (told.is === 'stop') await stop()
      else if (told.is === 'called') calls.push(told.path)
      else if (told.is === 'failed') counts.failures++
      else if (told.is === 'there') {
        // the one before was stopped while it showed it
        if (showing && told.ids.includes(showing.id)) takeShown()
      } else if (told.is === 'showing') showing = { id: told.id, title: told.title, at: told.at, zone: system }
      else takeShown()
    }
  }

  function takeShown(): void {
    if (showing) shown.push(showing)
    showing = undefined
  }

  async function stop(): Promise<void> {
    state.stopAt = 0
    const stopped = worker
    if (!stopped) return
    // what is not laid yet would run without it when the debugger leaves; and what is called from here on is told to nobody
    await Promise.race([stopped.laid, stopped.gone])
    if (worker !== stopped) return
    await Promise.race([stopped.gone, evaluate('Object.assign(faults, { stopAt: 1, count: 1 }), 0', stopped.sessionId)])
    forget()
    // in this order: the next one is another target, only where nobody is left with this one
    const { sessionId, targetId } = stopped
    const close = () => cdp.send('Target.closeTarget', { targetId })
    await Promise.allSettled([cdp.send('Target.detachFromTarget', { sessionId }), close()])
    await waitFor(
      async () => {
        const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'service_worker' }] })
        if (!targetInfos.some((one: { targetId: string }) => one.targetId === targetId)) return true
        await close().catch(() => {})
        return false
      },
      () => 'The background goes on running.',
    )
    counts.stops++
  }

  /** Who has asked it waits no longer: one that is stopped doesn't answer. */
  function forget(): void {
    worker?.leave()
    worker = undefined
  }

  async function launch(): Promise<void> {
    cdp = startCdp(
      provideBrowser('chromium'),
      [
        '--headless=new',
        '--enable-unsafe-extension-debugging',
        `--user-data-dir=${profile}`,
        '--no-first-run',
        ...BARE,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
      { ...process.env, TZ: system },
    )
    // a browser that is just ending takes its questions with it
    cdp.on((event) => void hear(event).catch(() => {}))
    const filter = [{ type: 'service_worker' }, { exclude: true }]
    await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter })
    const { id } = await cdp.send('Extensions.loadUnpacked', { path: extension })
    const { targetId } = await cdp.send('Target.createTarget', { url: `chrome-extension://${id}/manifest.json` })
    desk = (await cdp.send('Target.attachToTarget', { targetId, flatten: true })).sessionId
    await waitFor(
      () => evaluate('Boolean(globalThis.chrome?.storage)', desk).catch(() => false),
      () => 'No page of the extension opens.',
    )
  }

  async function end(): Promise<void> {
    const ended = new Promise((resolve) => cdp.process.once('exit', resolve))
    const patience = setTimeout(() => cdp.process.kill('SIGKILL'), PATIENCE)
    // what is asked while a browser ends may get no answer
    cdp.send('Browser.close').catch(() => {})
    await ended
    clearTimeout(patience)
    forget()
  }

  /** In the background that runs, if one does; `also` is code that it runs then. */
  async function pass(change: Partial<WorldState>, also: string): Promise<void> {
    Object.assign(state, change)
    if (!worker) return
    const code = `Object.assign(faults, ${JSON.stringify(change)}), ${also}, 0`
    await Promise.race([worker.gone, evaluate(code, worker.sessionId).catch(() => {})])
  }

  await launch()
  return {
    shown,
    calls,
    counts,
    zone: () => system,
    now: () => Date.now() + state.offset,
    ask: (code) => evaluate(code, desk),
    async setClock(at) {
      const delta = at - Date.now() - state.offset
      await pass({ offset: state.offset + delta }, 'held = new Promise((go) => (letGo = go))')
      // the browser looks at the clock, too; an alarm that is set meanwhile would be lost
      await evaluate(
        `chrome.alarms.getAll().then((all) => Promise.all(all.map(({ name, scheduledTime, periodInMinutes }) =>
          chrome.alarms.create(name, { when: scheduledTime - ${delta}, periodInMinutes })))).then(() => 0)`,
        desk,
      )
      await pass({}, 'held = undefined, globalThis.letGo?.()')
    },
    heard: (longest) =>
      new Promise((resolve) => {
        const hear = () => {
          clearTimeout(patience)
          waiting.delete(hear)
          resolve()
        }
        const patience = setTimeout(hear, longest)
        waiting.add(hear)
      }),
    arm: (faults) => pass({ stopAt: 0, failing: '', ...faults }, 'faults.count = 0'),
    stop,
    async restart(at, nextZone) {
      counts.restarts++
      await end()
      system = nextZone
      Object.assign(state, { offset: at - Date.now(), stopAt: 0, failing: '' })
      await launch()
    },
    async close() {
      await end()
      removeFolder(profile)
    },
  }
}
