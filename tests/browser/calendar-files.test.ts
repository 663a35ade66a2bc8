import { afterEach, expect, test, vi } from 'vitest'
import { fetchCalendar } from '../../browser/calendars/calendar-files.ts'

const PAGE = 'https://soup.example/evening'
const FILE = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'
afterEach(() => vi.restoreAllMocks())

/** The network, where every request is answered from that address. */
function answerFrom(url: string, body = FILE) {
  return vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
    const answer = new Response(body)
    Object.defineProperty(answer, 'url', { value: url })
    return answer
  })
}

test('a page of the web sends nobody into a private network for a calendar, not even on a click', async () => {
  const asked = answerFrom('http://192.168.0.1/all.ics')
  for (const isClicked of [false, true])
    expect(await fetchCalendar('http://192.168.0.1/all.ics', PAGE, isClicked)).toEqual({ problem: 'private' })
  expect(asked).not.toHaveBeenCalled()
})

test('what it was sent on to there is not read', async () => {
  answerFrom('http://printer.local/all.ics')
  expect(await fetchCalendar('https://soup.example/all.ics', PAGE, true)).toEqual({ problem: 'private' })
})

test('a page of that network has its calendars read', async () => {
  answerFrom('http://wiki.internal/all.ics')
  expect(await fetchCalendar('http://wiki.internal/all.ics', 'http://wiki.internal/', true)).toEqual({ text: FILE })
})
