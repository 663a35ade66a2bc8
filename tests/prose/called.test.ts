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
