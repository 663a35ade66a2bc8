import { expect, test } from 'vitest'
import { Calendars } from '../../components/calendars/Calendars.tsx'
import { calendarsWords } from '../../components/messages/calendars.ts'
import { laterWords } from '../../components/messages/later.ts'
import { OwnReminder } from '../../components/saved/OwnReminder.tsx'
import { openStage } from './stage.ts'

test('what went wrong with a linked calendar comes into a place that was in the page before: a screen reader says it', async () => {
  const url = 'https://soup.example/all.ics'
  const { root, show } = await openStage(<Calendars calendars={[{ url, is: 'reading' }]} read={() => {}} />)
  const place = root.querySelector('[role=status]')
  expect(place?.textContent).toBe('')
  await show(<Calendars calendars={[{ url, is: 'missing' }]} read={() => {}} />)
  expect(root.querySelector('[role=status]')).toBe(place)
  expect(place?.textContent).toBe(calendarsWords.onPage.problems.missing)
})

test.each([
  ['timed', false, 'amount', 'soon', laterWords.ownReminder.impossible],
  ['on a day', true, 'clock', 'noonish', laterWords.ownReminder.dayImpossible],
] as const)(
  'a reminder of one’s own, %s: the field that is wrong is told to be, and why',
  async (_, isDay, name, typed, why) => {
    const { root, type, submit } = await openStage(<OwnReminder isDay={isDay} isOver={() => false} add={() => {}} />)
    const field = root.querySelector(`[name=${name}]`)
    expect(field?.getAttribute('aria-describedby')).toBeNull()
    await type(name, typed)
    await submit()
    expect(field?.getAttribute('aria-invalid')).toBe('true')
    const id = field?.getAttribute('aria-describedby') ?? ''
    expect(root.querySelector(`[id="${id}"]`)?.textContent).toBe(why)
    expect(root.querySelectorAll('[aria-describedby]')).toHaveLength(1)
  },
)
