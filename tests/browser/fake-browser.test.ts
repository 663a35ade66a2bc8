import { expect, test } from 'vitest'
import './fake-browser.ts'
import { inLock, inLocks } from '../../browser/locks.ts'

const breath = () => new Promise((resolve) => setTimeout(resolve))

test('one at a time is at what has one name, whoever fails before', async () => {
  const heard: string[] = []
  const task = (name: string) => async () => {
    heard.push(`${name} begins`)
    await breath()
    heard.push(`${name} ends`)
    if (name === 'first') throw new Error('a full disk')
  }
  const all = [inLock('a', task('first')), inLocks(['b', 'a'], task('second')), inLock('c', task('other'))]
  await Promise.allSettled(all)
  expect(heard.filter((said) => !said.startsWith('other'))).toEqual([
    'first begins',
    'first ends',
    'second begins',
    'second ends',
  ])
  expect(heard.indexOf('other begins')).toBeLessThan(heard.indexOf('first ends'))
})

test('who asks for a lock within itself is told so', async () => {
  await expect(inLock('a', () => inLocks(['b', 'a'], breath))).rejects.toThrow('within itself')
  await expect(inLock('a', async () => 'free again')).resolves.toBe('free again')
})
