import { describe, expect, test } from 'vitest'
import { ServerState } from '../../components/calendars/ServerState.tsx'
import type { EventActions } from '../../components/data.ts'
import { calendarsWords as words } from '../../components/messages/calendars.ts'
import { isPassing, type ServerProblem } from '../../core/calendar-server/server.ts'
import type { CalendarEvent, Stream } from '../../core/event.ts'
import { MEETUP, toRecord, VIEWER } from '../gallery/events.ts'
import { openStage } from './stage.ts'

const { changed: _, ...PROBLEMS } = words.problems
const saved = toRecord(MEETUP, ['-PT10M'])

describe('an event that is not in the calendar yet', () => {
  test.each(Object.keys(PROBLEMS) as (keyof typeof PROBLEMS)[])(
    'says why, and whether it is tried again by itself: %s',
    async (problem: Exclude<ServerProblem, 'changed'>) => {
      const sent: unknown[] = []
      const remote = {
        uid: MEETUP.uid,
        calendar: { url: '', name: 'Personal' },
        href: '',
        tries: 1,
        triedAt: 0,
        problem,
      }
      const { text, press } = await openStage(
        <ServerState
          saved={saved}
          state={{ isWaiting: true, calendar: 'Personal', host: 'cloud.example', remote }}
          viewer={VIEWER}
          actions={{ addToServer: (event: unknown) => void sent.push(event) } as unknown as EventActions}
        />,
      )
      expect(text()).toContain(words.state.waits('Personal'))
      expect(text()).toContain(words.problems[problem]('cloud.example'))
      expect(text().includes(words.state.again)).toBe(isPassing(problem))
      await press(words.state.retry)
      expect(sent).toEqual([MEETUP])
    },
  )

  test('is told in a sentence of its own for each problem', () => {
    const sentences = Object.values(PROBLEMS).map((say) => say('cloud.example'))
    expect(new Set(sentences).size).toBe(sentences.length)
    expect(sentences.length).toBe(14)
  })
})

describe('an event that was changed on both sides', () => {
  const show = async (mine: Partial<CalendarEvent>, theirs: Partial<CalendarEvent>) => {
    const remote = { uid: MEETUP.uid, calendar: { url: '', name: 'Personal' }, href: '', tries: 1, triedAt: 0 }
    const { text } = await openStage(
      <ServerState
        saved={toRecord({ ...MEETUP, ...mine }, [])}
        state={{
          isWaiting: false,
          calendar: 'Personal',
          host: 'cloud.example',
          remote: { ...remote, problem: 'changed', theirs: 'BEGIN:VCALENDAR' },
          theirs: { ...MEETUP, ...theirs },
        }}
        viewer={VIEWER}
        actions={{} as EventActions}
      />,
    )
    const [, here = '', there = ''] = text().split(new RegExp(`${words.state.mine}|${words.state.theirs}`))
    return { here, there }
  }
  const [first, second] = ['one', 'two'].map((room) => ({ platform: 'Zoom', url: `https://zoom.us/j/${room}` }))

  test.each<[string, Partial<CalendarEvent>, Partial<CalendarEvent>, string, string]>([
    ['name', { name: 'My talk' }, { name: 'Their talk' }, 'My talk', 'Their talk'],
    ['stream', { streams: [first as Stream] }, { streams: [second as Stream] }, 'zoom.us/j/one', 'zoom.us/j/two'],
    ['repetition', { recurrence: 'FREQ=WEEKLY' }, { recurrence: 'FREQ=DAILY' }, 'every week', 'every day'],
  ])('is shown as it is here and as it is there: its %s', async (_, mine, theirs, isHere, isThere) => {
    const { here, there } = await show(mine, theirs)
    expect(here.toLowerCase()).toContain(isHere.toLowerCase())
    expect(here).not.toContain(isThere)
    expect(there.toLowerCase()).toContain(isThere.toLowerCase())
    expect(there).not.toContain(isHere)
  })

  test('is shown without what is the same on both sides and not needed to choose', async () => {
    const { here, there } = await show({ streams: [first as Stream], name: 'Mine' }, { streams: [first as Stream] })
    expect(here + there).not.toContain('zoom.us')
  })
})
