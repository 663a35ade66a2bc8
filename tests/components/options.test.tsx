import { expect, test } from 'vitest'
import { Options } from '../../components/Options.tsx'
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts'
import { openStage } from './stage.ts'

test('the options hand on every choice at once, and leave the other choices', async () => {
  const chosen: Settings[] = []
  const { press } = await openStage(
    <Options
      settings={DEFAULT_SETTINGS}
      locale="en-GB"
      notice={undefined}
      change={(settings) => void chosen.push(settings)}
    />,
  )
  await press('1 day before')
  await press('At 09:00 that day')
  expect(chosen).toEqual([
    { timedReminders: ['-PT10M', '-P1D'], dayReminders: ['PT9H'] },
    { timedReminders: ['-PT10M'], dayReminders: [] },
  ])
})
