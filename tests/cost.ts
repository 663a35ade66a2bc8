/** What work may cost: CPU time of this process, which other processes don't add to, on the scale of one known machine. */
import { expect } from 'vitest'
import { EXERCISE_THERE, exercise } from './exercise.ts'

const TRIES = 3

/**
 * Does the work and returns its result. Fails when it takes `limit` ms of CPU or more, each of three times: noise only adds, and
 * a machine slower than the one that the limits were written on is given as much more. What is made by `prepare` is made anew
 * for each try, so that nothing is remembered from the one before, and costs nothing.
 */
export function within<Result>(limit: number, work: () => Result): Result
export function within<Result, Material>(
  limit: number,
  work: (material: Material) => Result,
  prepare: () => Material,
): Result
export function within<Result, Material>(
  limit: number,
  work: (material: Material) => Result,
  prepare?: () => Material,
): Result {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 1; ; tries++) {
    const material = prepare?.() as Material
    let result!: Result
    const spent = cpuTimeOf(() => {
      result = work(material)
    })
    least = Math.min(least, spent < limit ? spent : spent / slowness())
    if (least >= limit && tries < TRIES) continue
    expect(least, 'ms of CPU, the least of three tries').toBeLessThan(limit)
    return result
  }
}

/**
 * How many times as much CPU the work takes on four times as much: about 4 where the cost grows with the size, 16 where it grows with
 * its square. Each is the least of nine tries, turn by turn, after one that counts for nothing: what collects garbage or compiles meanwhile
 * is in one of them, and not in all.
 */
export function growth(work: (size: number) => void, size: number): number {
  work(size)
  const tries = Array.from({ length: 9 }, () => [size, 4 * size].map((many) => cpuTimeOf(() => work(many))))
  const leastOf = (index: number) => Math.max(SHORTEST, Math.min(...tries.map((spent) => spent[index] ?? Number.NaN)))
  return leastOf(1) / leastOf(0)
}
/** ms; what takes less can't be told from nothing, and of nothing there is no multiple. */
const SHORTEST = 0.01

/** How many times slower than there this machine is now; 1 where it is faster. */
function slowness(): number {
  return Math.max(1, Math.min(...Array.from({ length: TRIES }, () => cpuTimeOf(exercise))) / EXERCISE_THERE)
}

/** ms of CPU that the work takes, in all threads of this process. */
export function cpuTimeOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
