import { expect, test } from 'vitest'
import { CalendarMenu } from '../../components/calendars/CalendarMenu.tsx'
import type { CalendarsData, EventActions } from '../../components/data.ts'
import { calendarsWords as words } from '../../components/messages/calendars.ts'
import { LINK_TARGETS } from '../../core/calendar/writing/targets.ts'
import { MEETUP, VIEWER } from '../gallery/events.ts'
import { openStage } from './stage.ts'

const SERIES = { ...MEETUP, recurrence: 'FREQ=WEEKLY;BYDAY=TH', exceptions: ['2026-12-24'] }

async function open(part: Partial<CalendarsData> = {}) {
  const chosen: string[] = []
  const stage = await openStage(
    <CalendarMenu
      event={SERIES}
      calendars={{ states: {}, optionsUrl: '#', ...part }}
      viewer={VIEWER}
      actions={{ chooseCalendar: (target: string) => void chosen.push(target) } as unknown as EventActions}
    />,
  )
  const link = (target: keyof typeof words.targets) =>
    [...stage.root.querySelectorAll('a')].find(
      (one) => one.getAttribute('aria-label') === words.addTo(words.targets[target]),
    )
  return { ...stage, chosen, link }
}

test('each calendar on the web has a link, and what it can’t take over is said beside it', async () => {
  const { press, text, link } = await open()
  await press(words.add)
  await expect.poll(() => link('yahoo')?.getAttribute('href')).toMatch(/^https:\/\/calendar\.yahoo\.com\//)
  for (const target of LINK_TARGETS) expect(link(target)?.getAttribute('target')).toBe('_blank')
  expect(text()).toContain(`${words.targets.google}${words.lost(['exceptions'])}`)
  expect(text()).toContain(`${words.targets.outlook}${words.lost(['repetition'])}`)
  expect(text()).toContain(words.connect)
})

test('the calendar that was chosen last is one click away, and the others behind it', async () => {
  const { link, button, chosen } = await open({ choice: 'office365' })
  await expect.poll(() => link('office365')?.getAttribute('href')).toMatch(/^https:\/\/outlook\.cloud\.microsoft\//)
  expect(link('google')).toBeUndefined()
  expect(button(words.others)).toBeDefined()
  expect(chosen).toEqual([])
})

test('where the event is in the chosen calendar already, the others are named', async () => {
  const server = { calendar: 'Personal', host: 'cloud.example' }
  const { text } = await open({ choice: 'server', server, states: { [SERIES.uid]: { isWaiting: false, ...server } } })
  expect(text()).toBe(words.others)
})
