import { expect, test } from 'vitest'
import { oneAtATime } from '../../browser/turns.ts'

test('wakes that come all at once run one after the other, and the last is followed by a run', async () => {
  const log: string[] = []
  const run = oneAtATime(async () => {
    log.push('in')
    await new Promise((resolve) => setTimeout(resolve, 5))
    log.push('out')
  })
  const first = run()
  await Promise.resolve()
  await Promise.resolve()
  expect(log).toEqual(['in'])
  await Promise.all([run(), run(), run(), first])
  expect(log).toEqual(['in', 'out', 'in', 'out'])
})

test('a run that fails does not keep the next one from running', async () => {
  let runs = 0
  const run = oneAtATime(async () => {
    runs += 1
    throw new Error('the first one, and the second one')
  })
  await run()
  await run()
  expect(runs).toBe(2)
})
