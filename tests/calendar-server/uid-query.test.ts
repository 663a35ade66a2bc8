import { expect, test } from 'vitest'
import { readHref, toUidQuery } from '../../core/calendar-server/uid-query.ts'
import { findAll, parseXml } from '../../core/calendar-server/xml.ts'

const CALENDAR = 'https://calendar.example/dav/anna/'
const answer = (...hrefs: string[]) =>
  `<d:multistatus xmlns:d="DAV:">${hrefs.map((href) => `<d:response>${href}</d:response>`).join('')}</d:multistatus>`

test.each([
  ['<d:href>/dav/anna/1.ics</d:href>', '/dav/anna/1.ics'],
  ['<href xmlns="DAV:">1.ics</href>', '/dav/anna/1.ics'],
  ['<d:href>/dav/R&amp;B/1.ics</d:href>', '/dav/R&B/1.ics'],
  ['<d:href>/dav/R&#38;B/a&#x26;b.ics</d:href>', '/dav/R&B/a&b.ics'],
  ['<d:href>\n /dav/anna/1.ics\n</d:href>', '/dav/anna/1.ics'],
])('the address is read of %s', (href, path) => {
  expect(readHref(answer(href), CALENDAR)).toBe(`https://calendar.example${path}`)
})

test('the calendar itself, which some tell, too, is not its event', () => {
  const hrefs = ['<d:href>/dav/anna/</d:href>', '<d:href>/dav/anna/1.ics</d:href>']
  expect(readHref(answer(...hrefs), CALENDAR)).toBe(`${CALENDAR}1.ics`)
  expect(readHref(answer('<d:href>/dav/anna/</d:href>'), CALENDAR)).toBeUndefined()
})

test.each(['a@rendezvous', 'R&B <live> "now"', ']]></c:text-match>'])('it is asked for %s, and nothing else', (uid) => {
  const [match, ...others] = findAll(parseXml(toUidQuery(uid)), 'text-match')
  expect(match?.text).toBe(uid)
  expect(others).toEqual([])
})
