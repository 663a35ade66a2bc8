/** What some work costs, whatever else the machine does at the time. */

/** Milliseconds of the processor. */
export function spent(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
