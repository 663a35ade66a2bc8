import { describe, expect, test } from 'vitest'
import { ServerState } from '../../components/calendars/ServerState.tsx'
import type { EventActions } from '../../components/data.ts'
import { calendarsWords as words } from '../../components/messages/calendars.ts'
import { isPassing, type ServerProblem } from '../../core/calendar-server/server.ts'
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
    expect(sentences.length).toBe(13)
  })
})
