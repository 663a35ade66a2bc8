import { expect, test } from 'vitest'
import { readPost } from './post.ts'

test.each([
  ['TernConf 2027 in Ghent', 'TernConf will be back in Ghent on January 19 and 20, 2027.', ['2027-01-19']],
  [
    'Defence of Kim Berg',
    'On January 19, 2027 at 1 p.m. Kim Berg will defend the thesis “Nets”.',
    ['2027-01-19T13:00'],
  ],
  ['School closed', 'School is out on Friday. Lessons resume on Monday 18 January at 8:45.', []],
])('what is called an event is one, and what is closed is none: %s: %s', (title, body, starts) => {
  expect(readPost('en', title, `<p>${body}</p>`).map(({ startDate }) => startDate)).toEqual(starts)
})

test.each([
  'Due to exams, the Linux Users Group will not be meeting this Saturday, January 9th.',
  'There will be no club night on Thursday, January 14.',
])('who does not meet calls that off: %s', (body) => {
  expect(readPost('en', 'Meeting delays', `<p>${body}</p>`).map(({ eventStatus }) => eventStatus)).toEqual([
    'EventCancelled',
  ])
})

test('who streams live on a channel announces it', () => {
  const body = '<p>We’ll do a live stream on Friday at 17:00 CET on our YouTube channel.</p>'
  expect(readPost('en', 'New release', body)[0]?.startDate).toBe('2027-01-08T17:00[Europe/Brussels]')
})
