import { expect, test } from 'vitest'
import { addressTwins, hostTwins } from '../../core/linked/same-site.ts'

test.each([
  ['meetup.com', ['meetup.com', 'www.meetup.com']],
  ['www.meetup.com', ['www.meetup.com', 'meetup.com']],
  ['192.0.2.1', ['192.0.2.1']],
  ['[2001:db8::1]', ['[2001:db8::1]']],
  ['localhost', ['localhost']],
])('the site of %s is %j', (host, expected) => {
  expect(hostTwins(host)).toEqual(expected)
})

test.each([
  ['http://meetup.com/e/1?a=b#c', ['https://meetup.com/e/1?a=b', 'https://www.meetup.com/e/1?a=b']],
  ['https://www.meetup.com/', ['https://meetup.com/']],
  ['https://192.0.2.1/', []],
  ['http://meetup.com:8080/', []],
])('%s may also be at %j', (url, expected) => {
  expect(addressTwins(url)).toEqual(expected)
})
