import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { sampleEvent } from '../calendar/sample.ts'
import { fake } from './fake-browser.ts'

const { wireNews } = await import('../../entrypoints/wiring/news.ts')
const { toRecord } = await import('../../core/keeping/record.ts')
const { laterWords } = await import('../../components/messages/later.ts')

const event = sampleEvent()
const saved: SavedEvent = { event, reminders: [], pageUrl: event.url, savedAt: 1, changedAt: 2, sequence: 0 }
const other = { event: { ...event, uid: 'other@rendezvous' }, pageUrl: 'https://other.example/' }

/** What the popup says after its button was pressed on what it shows. */
async function press(button: (actions: ReturnType<typeof wireNews>) => void): Promise<unknown> {
  const say = vi.fn()
  let done: Promise<unknown> | undefined
  const data = () => ({ saved: [saved], viewer: { homeZone: 'UTC' } })
  const attempt = (act: () => Promise<unknown>) => {
    done = act()
  }
  const shown = { data, say, attempt, show: vi.fn() } as unknown as Parameters<typeof wireNews>[0]
  button(wireNews(shown, vi.fn(), vi.fn()))
  await done
  return say.mock.calls.map(([text]) => text)
}

beforeEach(() => {
  fake.local = { [`event:${event.uid}`]: toRecord(saved) }
})

describe('making one of two says', () => {
  test('that it was done', async () => {
    expect(await press(({ join }) => join(saved, other))).toEqual([laterWords.twins.joined])
  })

  test('that nothing was done where they are two by now', async () => {
    const moved = { ...saved, event: { ...event, startDate: '2031-05-05T10:00[UTC]' } }
    fake.local = { [`event:${event.uid}`]: toRecord(moved) }
    expect(await press(({ join }) => join(saved, other))).toEqual([laterWords.notices.inVain])
  })

  test('that nothing was done where what is saved was removed meanwhile', async () => {
    fake.local = {}
    expect(await press(({ join }) => join(saved, other))).toEqual([laterWords.notices.inVain])
    expect(await press(({ takeNews }) => takeNews(saved, other.event))).toEqual([laterWords.notices.inVain])
    expect(await press(({ refuseNews }) => refuseNews(saved, other.event))).toEqual([laterWords.notices.inVain])
    expect(await press(({ keepApart }) => keepApart(saved, 'other@rendezvous'))).toEqual([laterWords.notices.inVain])
  })
})
