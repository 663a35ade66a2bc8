/** What is laid over the background of the built extension before its first line: a clock that can be set, and faults. Runs there, as text. */

export interface WorldState {
  /** ms by which the clock is ahead of the machine's. */
  offset: number
  /** The background stops at this one of its calls to the browser, counted before and after each, and makes no other; 0 for never. */
  stopAt: number
  /** The call that fails the next time, once: "storage.local.set". */
  failing: string
}

/** What the background tells: that it calls the browser, that it is to be stopped now, that a call has failed, that it shows a notification, and has, or which are there. */
export type Told =
  | { is: 'called'; path: string }
  | { is: 'stop' }
  | { is: 'failed' }
  | { is: 'showing'; id: string; title: string; at: number }
  | { is: 'shown' }
  | { is: 'there'; ids: string[] }

/** Needs a binding `tell`. Uses nothing from outside its body. */
export function layFaults(begin: WorldState): void {
  // biome-ignore lint/suspicious/noExplicitAny: a world of another program
  const world = globalThis as any
  const { chrome, tell, Date: RealDate } = world
  const state: WorldState & { count: number } = { ...begin, count: 0 }
  world.faults = state
  world.Date = class extends RealDate {
    constructor(...args: unknown[]) {
      if (args.length > 0) super(...args)
      else super(RealDate.now() + state.offset)
    }
    static now() {
      return RealDate.now() + state.offset
    }
  }
  // the calls of one moment: it may end before each of them and after each; while the clock is being set they wait
  async function pass(): Promise<void> {
    await world.held
    state.count++
    if (state.stopAt === 0 || state.count < state.stopAt) return
    if (state.count === state.stopAt) tell(JSON.stringify({ is: 'stop' }))
    await new Promise(() => {})
  }
  // biome-ignore lint/suspicious/noExplicitAny: calls of all forms
  type Call = (...args: any[]) => any
  function wrap(path: string, before: Call = (...args) => args, after: Call = (value) => value) {
    const names = path.split('.')
    const name = names.pop() as string
    const area = names.reduce((at, key) => at[key], chrome)
    const original = area[name].bind(area)
    area[name] = async (...args: unknown[]) => {
      tell(JSON.stringify({ is: 'called', path }))
      await pass()
      if (state.failing === path) {
        state.failing = ''
        tell(JSON.stringify({ is: 'failed' }))
        throw new Error(`${path} fails, as it was told to.`)
      }
      const value = after(await original(...before(...args)), args)
      await pass()
      return value
    }
  }
  // each start installs it anew, and the page that greets is of no use here
  chrome.tabs.create = async () => ({})
  const ahead = (alarm?: { scheduledTime: number }) =>
    alarm && { ...alarm, scheduledTime: alarm.scheduledTime + state.offset }
  for (const path of ['local.get', 'local.set', 'session.get', 'session.set', 'session.remove']) wrap(`storage.${path}`)
  for (const path of ['notifications.clear', 'action.setBadgeText', 'alarms.clear']) wrap(path)
  wrap('notifications.getAll', undefined, (all) => {
    tell(JSON.stringify({ is: 'there', ids: Object.keys(all) }))
    return all
  })
  wrap('alarms.get', undefined, ahead)
  wrap('alarms.create', (name, info) => [name, info.when ? { ...info, when: info.when - state.offset } : info])
  wrap(
    'notifications.create',
    (id, notice) => {
      tell(JSON.stringify({ is: 'showing', id, title: notice.title, at: world.Date.now() }))
      return [id, notice]
    },
    (value) => {
      tell(JSON.stringify({ is: 'shown' }))
      return value
    },
  )
}
