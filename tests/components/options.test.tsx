import { describe, expect, test } from 'vitest'
import type { OwnDataActions, SyncData } from '../../components/data.ts'
import { optionsWords } from '../../components/messages/options.ts'
import { importText } from '../../components/options/import-text.ts'
import { Options } from '../../components/options/Options.tsx'
import { OwnData } from '../../components/options/OwnData.tsx'
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts'
import { ASIDE, IMPORTED, VIEWER } from '../gallery/events.ts'
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
  await press('Play a sound')
  await press('When an event starts, open its stream by itself')
  expect(chosen).toEqual([
    { ...DEFAULT_SETTINGS, timedReminders: ['-PT10M', '-P1D'] },
    { ...DEFAULT_SETTINGS, dayReminders: [] },
    { ...DEFAULT_SETTINGS, sound: true },
    { ...DEFAULT_SETTINGS, opensStream: true },
  ])
})

describe('what is stored', () => {
  /** On the calendar of the browser that shows it. */
  const dayOf = (at: number) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format(at)
  const OFF: SyncData = { isOn: false, leftOut: 0, hasFailed: false }
  async function open(sync = OFF, aside = ASIDE) {
    const done: unknown[][] = []
    const note =
      (name: string) =>
      (...args: unknown[]) =>
        void done.push([name, ...args])
    const actions: OwnDataActions = {
      download: () => void done.push(['download']),
      read: note('read'),
      deleteAside: note('deleteAside'),
      setSync: note('setSync'),
    }
    return { ...(await openStage(<OwnData aside={aside} sync={sync} locale="en-GB" actions={actions} />)), done }
  }

  test('is downloaded on a press', async () => {
    const { press, done } = await open()
    await press(optionsWords.file.download)
    expect(done).toEqual([['download']])
  })

  test('and damaged is named as far as it can be, with what to do, and deleted one by one', async () => {
    const { press, text, done } = await open()
    expect(text()).toContain(`Board games, 2027-02-03 (found on ${dayOf(VIEWER.now)})`)
    expect(text()).toContain(`Without a name (found on ${dayOf(VIEWER.now - 86_400_000)})`)
    expect(text()).toContain(optionsWords.setAside.what)
    await press('Delete Board games, 2027-02-03')
    expect(done).toEqual([['deleteAside', 'aside:a 1']])
    expect((await open(OFF, [])).text()).not.toContain(optionsWords.setAside.title)
  })

  test.each<[string, SyncData, string | undefined]>([
    ['off', OFF, undefined],
    ['on for a moment', { ...OFF, isOn: true }, optionsWords.browsers.waiting],
    ['in step', { ...OFF, isOn: true, at: VIEWER.now }, `In step since ${dayOf(VIEWER.now)}`],
    ['short of room', { ...OFF, isOn: true, at: VIEWER.now, leftOut: 2 }, 'There was no room for 2 events'],
    ['refused', { ...OFF, isOn: true, at: VIEWER.now, hasFailed: true }, optionsWords.browsers.failed],
  ])('in the other browsers is %s', async (_, sync, words) => {
    const { root, text } = await open(sync)
    expect(root.querySelector('[type=checkbox]')?.hasAttribute('checked') ?? false).toBe(sync.isOn)
    if (words) expect(text()).toContain(words)
    else expect(root.querySelector('.own-data [role=status]')).toBeNull()
  })

  test('and read from a file is told in numbers, with what was not taken', () => {
    expect(importText(IMPORTED)).toBe(
      '12 events added, 1 replaced by newer ones, 3 the same. Newer here, so kept as it is: Graph databases in the wild, 2026-11-26. The options here are newer and stay. One of them can’t be read by this version and lies aside.',
    )
  })
})
