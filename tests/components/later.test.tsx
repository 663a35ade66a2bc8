import { expect, test } from 'vitest'
import { later } from '../../components/later.tsx'
import { openStage } from './stage.ts'

const Word = ({ word }: { word: string }) => <p>{word}</p>

test('a later component leaves its place empty until it is there, and shows then with what it was given', async () => {
  const { text, show } = await openStage(<p>before</p>)
  let bring = () => {}
  const Later = later<{ word: string }>(
    () =>
      new Promise((resolve) => {
        bring = () => resolve(Word)
      }),
  )
  await show(<Later word="first" />)
  expect(text()).toBe('')
  bring()
  await expect.poll(text).toBe('first')
  await show(<Later word="second" />)
  expect(text()).toBe('second')
})

test('a later component that could not be loaded is asked for again when it is drawn again', async () => {
  const { text, show } = await openStage(<p>before</p>)
  let asked = 0
  const Later = later<{ word: string }>(async () => {
    if (++asked === 1) throw new Error('Its file was not there: this is meant to be logged')
    return Word
  })
  await show(<Later word="first" />)
  await show(<Later word="second" />)
  await expect.poll(text).toBe('second')
  expect(asked).toBe(2)
})
