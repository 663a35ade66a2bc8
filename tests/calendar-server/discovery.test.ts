import { describe, expect, test } from 'vitest'
import { discoverCalendars } from '../../browser/calendars/calendar-server.ts'

const ADDRESS = 'https://calendar.example/dav/'
const propstat = (status: string, properties: string) =>
  `<d:propstat><d:prop>${properties}</d:prop><d:status>${status}</d:status></d:propstat>`
const there = (properties: string) => propstat('HTTP/1.1 200 OK', properties)
const response = (href: string, properties: string) => `<d:response><d:href>${href}</d:href>${properties}</d:response>`
const IS_CALENDAR = '<d:resourcetype><d:collection/><c:calendar/></d:resourcetype>'
const HOME = there('<c:calendar-home-set><d:href>/dav/anna/</d:href></c:calendar-home-set>')

/** What is found at a server that lists these responses in the user's home. */
function discover(...list: string[]) {
  const ask = async (url: unknown, { headers }: RequestInit = {}) => {
    if (String(url).includes('.well-known')) return new Response('', { status: 404 })
    const { depth } = headers as unknown as { depth: string }
    const said = depth === '1' ? list.join('') : response('/dav/', HOME)
    const text = `<d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">${said}</d:multistatus>`
    return new Response(text, { status: 207 })
  }
  return discoverCalendars({ address: ADDRESS, user: 'anna', secret: 'x' }, ask as typeof fetch)
}

describe('calendars are found', () => {
  const NAME = '<d:displayname>Home</d:displayname>'
  const home = { url: `${ADDRESS}anna/home/`, name: 'Home' }

  test.each([['HTTP/1.1 404 Not Found'], ['HTTP/1.1 403 Forbidden'], ['HTTP/2 404']])(
    'where their server knows nothing of privileges and kinds: %s',
    async (status) => {
      const lacks = propstat(status, '<d:current-user-privilege-set/><c:supported-calendar-component-set/>')
      expect(await discover(response('/dav/anna/home/', there(IS_CALENDAR + NAME) + lacks))).toEqual({
        calendars: [home],
      })
    },
  )

  test('which take no events where the user may only read them', async () => {
    const mayRead = '<d:current-user-privilege-set><d:privilege><d:read/></d:privilege></d:current-user-privilege-set>'
    expect(await discover(response('/dav/anna/home/', there(IS_CALENDAR + NAME + mayRead)))).toEqual({
      problem: 'no-calendar',
    })
  })

  test('beside one without a name, whose address is in other letters than UTF-8', async () => {
    const nameless = response('/dav/anna/B%FCro/', there(IS_CALENDAR))
    expect(await discover(nameless, response('/dav/anna/home/', there(IS_CALENDAR + NAME)))).toEqual({
      calendars: [{ url: `${ADDRESS}anna/B%FCro/`, name: 'B%FCro' }, home],
    })
  })
})
