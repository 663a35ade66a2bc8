import { describe, expect, test, vi } from 'vitest'
import { CalendarSections } from '../../components/calendars/CalendarSections.tsx'
import { calendarsWords } from '../../components/messages/calendars.ts'
import { serverWords as words } from '../../components/messages/server.ts'
import type { Account, CalendarServer } from '../../core/calendar-server/server.ts'
import { openStage } from './stage.ts'

const GOAL = 'https://p42.calendar.example/1/'
const CALENDARS = [{ url: `${GOAL}home/`, name: 'Home' }]

async function open(discover?: () => Promise<never>) {
  const asked: Account[] = []
  const connected: unknown[] = []
  const stage = await openStage(
    <CalendarSections
      server={undefined}
      discover={async (account) => {
        asked.push(account)
        if (discover) return discover()
        return account.address === GOAL ? { calendars: CALENDARS } : { problem: 'elsewhere', goal: GOAL }
      }}
      connect={(server: CalendarServer | undefined) => void connected.push(server)}
      fileUrl="#"
    />,
  )
  return { ...stage, asked, connected }
}

describe('a calendar server whose calendars are on another host', () => {
  test('says so, asks there when the user goes on, and is connected with that address', async () => {
    const { type, submit, press, text, asked, connected } = await open()
    await type('address', 'caldav.calendar.example')
    await type('user', 'ada')
    await type('secret', 'née:1815')
    await submit()
    await expect.poll(text).toContain(words.elsewhere('p42.calendar.example'))
    expect(asked.map(({ address }) => address)).toEqual(['https://caldav.calendar.example/'])
    await press(words.use('p42.calendar.example'))
    await expect.poll(text).toContain(words.choose)
    expect(asked.at(-1)).toEqual({ address: GOAL, user: 'ada', secret: 'née:1815' })
    await press('Home')
    expect(connected).toEqual([{ address: GOAL, user: 'ada', secret: 'née:1815', calendar: CALENDARS[0] }])
  })
})

test('a search for calendars that breaks off says so in words, and can be tried again', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { type, submit, text, button } = await open(() => Promise.reject(new Error('x of undefined')))
  await type('address', 'calendar.example')
  await submit()
  await expect.poll(text).toContain(calendarsWords.problems['no-caldav']('calendar.example'))
  expect(text()).not.toContain('undefined')
  expect(button(words.connect)?.disabled).toBeFalsy()
  logged.mockRestore()
})
