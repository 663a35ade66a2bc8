/** Keeps the windows of this browser, and its background, from changing one record at once. */

/** The task, once nobody else is at the event of that uid, or at what has that key. Not to be asked for within itself. */
export async function inLock<Value>(uid: string, task: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(`event:${uid}`, task)
}

/** The same for several events; whoever wants some of the same ones waits, and nobody waits for ever. */
export async function inLocks<Value>(uids: string[], task: () => Promise<Value>): Promise<Value> {
  // all take them in one order
  const [first, ...others] = [...new Set(uids)].sort()
  return first === undefined ? task() : inLock(first, () => inLocks(others, task))
}
