import { describe, expect, test } from 'vitest'
import type { OwnDataActions } from '../../components/data.ts'
import { choicesWords } from '../../components/messages/choices.ts'
import { optionsWords } from '../../components/messages/options.ts'
import { importText } from '../../components/options/import-text.ts'
import { LookOptions } from '../../components/options/LookOptions.tsx'
import { Options } from '../../components/options/Options.tsx'
import { OwnData } from '../../components/options/OwnData.tsx'
import { TimeOptions } from '../../components/options/TimeOptions.tsx'
import type { SyncState } from '../../core/keeping/sync.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings.ts'
import { ASIDE, IMPORTED, VIEWER } from '../gallery/events.ts'
import { openStage } from './stage.ts'

test('the options hand on every choice at once, and nothing of the others', async () => {
  const chosen: Partial<Settings>[] = []
  const { press, check } = await openStage(
    <Options
      agendaUrl="/agenda.html"
      settings={DEFAULT_SETTINGS}
      locale="en-GB"
      notice={undefined}
      change={(settings) => void chosen.push(settings)}
    />,
  )
  await press('1 day before')
  await press('At 09:00 that day')
  await check('Play a sound', true)
  await check('When an event starts, open its stream by itself', true)
  expect(chosen).toEqual([
    { timedReminders: ['-PT10M', '-P1D'] },
    { dayReminders: [] },
    { sound: true },
    { opensStream: true },
  ])
})

describe('when to look at pages', () => {
  async function open(settings: Partial<Settings>) {
    const chosen: Partial<Settings>[] = []
    const before = { ...DEFAULT_SETTINGS, ...settings }
    const stage = await openStage(<LookOptions settings={before} change={(next) => void chosen.push(next)} />)
    return { ...stage, chosen }
  }

  test('is chosen by one of three, and says what each means', async () => {
    const { root, text } = await open({ watch: 'none' })
    const choices = [...root.querySelectorAll<HTMLInputElement>('[type=radio]')]
    expect(choices.map(({ value }) => value)).toEqual(['all', 'others', 'none'])
    expect(choices.map((choice) => choice.hasAttribute('checked'))).toEqual([false, false, true])
    expect(text()).toContain(choicesWords.watch.hints.none)
    expect(root.querySelector('[name=site]')).toBeNull()
  })

  test('takes the host of what is typed, and no host twice', async () => {
    const { type, submit, text, chosen } = await open({ watch: 'others', notOn: ['news.example'] })
    await type('site', 'https://www.bank.example/login')
    await submit()
    expect(chosen).toEqual([{ notOn: ['news.example', 'bank.example'] }])
    await type('site', 'news.example')
    await submit()
    expect(text()).toContain(choicesWords.watch.known('news.example'))
    expect(chosen).toHaveLength(1)
  })

  test('asks for the sites below the choice that leaves them out', async () => {
    const { root } = await open({ watch: 'others' })
    const fields = [...root.querySelectorAll('.watch input')] as HTMLInputElement[]
    expect(fields.map(({ name, value }) => value || name)).toEqual(['all', 'others', 'site', 'none'])
  })

  test('lists the sites by their names', async () => {
    const { root } = await open({ watch: 'others', notOn: ['news.example', 'bank.example'] })
    const sites = [...root.querySelectorAll('.sites li')].map(({ textContent }) => textContent)
    expect(sites).toEqual(['bank.example', 'news.example'])
  })

  test.each(['', 'my bank', '*'])('refuses "%s" in words', async (typed) => {
    const { root, type, submit, text, chosen } = await open({ watch: 'others' })
    await type('site', typed)
    await submit()
    expect(text()).toContain(choicesWords.watch.noSite(typed))
    expect(root.querySelector('[name=site]')?.getAttribute('aria-invalid')).toBe('true')
    expect(chosen).toEqual([])
  })

  test('looks at a site again', async () => {
    const { press, chosen } = await open({ watch: 'others', notOn: ['a.example', 'b.example'] })
    await press(choicesWords.watch.remove('a.example'))
    expect(chosen).toEqual([{ notOn: ['b.example'] }])
  })
})

describe('time', () => {
  const words = choicesWords.time
  const open = (settings: Partial<Settings> = {}) =>
    openStage(<TimeOptions settings={{ ...DEFAULT_SETTINGS, ...settings }} browsers={VIEWER} change={() => {}} />)

  test('is as the browser tells it until it is chosen, and shows what that is', async () => {
    const { root } = await open()
    const firsts = [...root.querySelectorAll('select')].map((select) => select.querySelector('option')?.textContent)
    expect(firsts).toEqual([words.browsers('America/New York'), words.browsers('15:00'), words.browsers('Monday')])
    expect(root.querySelectorAll('option[selected]').length).toBe(0)
  })

  test('offers zones by their names, hours by an example, and days in the words of the locale', async () => {
    const { text } = await open()
    for (const offered of ['America/New York', words.clocks['12']('3:00 pm'), words.clocks['24']('15:00'), 'Saturday'])
      expect(text()).toContain(offered)
  })

  test('keeps a zone that the browser does not list', async () => {
    const { text } = await open({ zone: 'Asia/Calcutta' })
    expect(text()).toContain('Asia/Calcutta')
  })
})

describe('what is stored', () => {
  /** On the calendar of the browser that shows it. */
  const dayOf = (at: number) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format(at)
  const OFF: SyncState = { isOn: false, leftOut: 0, hasFailed: false }
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
    await press('Delete: Board games, 2027-02-03')
    expect(done).toEqual([['deleteAside', 'aside:a 1']])
    expect((await open(OFF, [])).text()).not.toContain(optionsWords.setAside.title)
  })

  test.each<[string, SyncState, string | undefined]>([
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

  test('of which a file brings nothing new is told in words, not in zeros', () => {
    const nothing = { ...IMPORTED, added: 0, replaced: 0, same: 4, kept: [], aside: 0, settings: 'same' as const }
    expect(importText(nothing)).toBe('None of the events in this file is new here.')
    expect(importText({ ...nothing, same: 0, settings: 'read' })).toBe(
      'None of the events in this file is new here. The options were read.',
    )
  })

  test('and read from a file is told in numbers, with what was not taken', () => {
    expect(importText(IMPORTED)).toBe(
      '12 events added, 1 replaced by newer ones, 3 the same. Newer here, so kept as it is: Graph databases in the wild, 2026-11-26. The options here are newer and stay. One of them can’t be read by this version and lies aside.',
    )
  })
})
