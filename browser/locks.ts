/** Keeps the windows of this browser from changing one record at once. */

/** The task, once nobody else is at the event of that uid. Not to be asked for within itself. */
export async function inLock<Value>(uid: string, task: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(`event:${uid}`, task)
}
