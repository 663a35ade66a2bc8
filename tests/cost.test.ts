import { expect, test } from 'vitest'
import { growth, within } from './cost.ts'

/** Keeps the processor busy for so many ms. */
function toil(duration: number): void {
  const { user, system } = process.cpuUsage()
  for (;;) {
    const spent = process.cpuUsage()
    if (spent.user + spent.system - user - system > duration * 1000) return
  }
}

/** Each text is compared with each other one. */
const countTwins = (texts: string[]) => texts.filter((text, at) => texts.indexOf(text) !== at).length
/** The same, at the cost of one look at each. */
const countTwinsByName = (texts: string[]) => texts.length - new Set(texts).size
/** So many that one way costs a tenth of what is allowed and the other ten times as much: a busy moment can't hide either. */
const texts = () => Array.from({ length: 14_000 }, (_, index) => `Evening ${index}`)

test('work in a sensible order passes, and the same work that grows with the square fails', () => {
  expect(within(50, countTwinsByName, texts)).toBe(0)
  expect(() => within(50, countTwins, texts)).toThrow('ms of CPU')
})

test('what is cheap once was cheap, and is not done again', () => {
  // too much also for a machine that others keep busy
  const durations = [400, 0, 0]
  let tries = 0
  within(20, () => toil(durations[tries++] ?? 0))
  expect(tries).toBe(2)
})

test('what costs too much three times is too much', () => {
  let tries = 0
  expect(() =>
    within(5, () => {
      tries++
      toil(100)
    }),
  ).toThrow()
  expect(tries).toBe(3)
})

test('neither waiting nor what the work is given counts', () => {
  const lock = new Int32Array(new SharedArrayBuffer(4))
  const answer = within(
    100,
    (told) => {
      Atomics.wait(lock, 0, 0, 200)
      return told
    },
    () => {
      toil(150)
      return 'told'
    },
  )
  expect(answer).toBe('told')
})

test('what the work throws is thrown', () => {
  expect(() =>
    within(100, () => {
      throw new Error('broken')
    }),
  ).toThrow('broken')
})

test('what grows with the square is told from what grows with the size', () => {
  // no memory is asked for: what the collector does meanwhile would count
  const count = (steps: number) => {
    let sum = 0
    for (let step = 0; step < steps; step++) sum = (sum + step) % 1_000_003
    if (sum < 0) throw new Error('no sum')
  }
  // one try in three may fall on a busy moment
  const thrice = (work: (size: number) => void, size: number) => Array.from({ length: 3 }, () => growth(work, size))
  expect(Math.max(...thrice((size) => count(size * size), 1_000))).toBeGreaterThan(8)
  expect(Math.min(...thrice(count, 1_000_000))).toBeLessThan(8)
})

test('what takes no time that can be measured does not grow', () => {
  expect(growth(() => {}, 1_000)).toBeLessThan(2)
})
