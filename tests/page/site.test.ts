import { describe, expect, test } from 'vitest'
import { isOn } from '../../core/page/site.ts'

describe('a page lies', () => {
  test.each([
    ['https://meetup.com/a', true],
    ['https://www.meetup.com/a', true],
    ['https://notmeetup.com/a', false],
    ['https://meetup.com.evil.example/', false],
    ['https://evil.example/?meetup.com', false],
    ['meetup.com', false],
  ])('%s on meetup.com: %s', (url, expected) => expect(isOn(url, ['meetup.com'])).toBe(expected))
})
