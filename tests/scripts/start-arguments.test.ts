import { expect, test } from 'vitest'
import { readArguments } from '../../scripts/start-arguments.ts'

test.each([
  { args: [], read: {} },
  { args: ['--browser', 'firefox'], read: { browser: 'firefox' } },
  { args: ['https://example.org/post'], read: { url: 'https://example.org/post' } },
  {
    args: ['--browser=chromium', 'http://localhost:8080'],
    read: { browser: 'chromium', url: 'http://localhost:8080' },
  },
])('npm start -- $args is understood', ({ args, read }) => {
  expect(readArguments(args)).toEqual(read)
})

test.each([
  { args: ['--browser', 'opera'], says: 'There is no browser "opera" here. Usage:' },
  { args: ['--browser'], says: "'--browser <value>' argument missing" },
  { args: ['--brwoser', 'firefox'], says: "Unknown option '--brwoser'. Usage:" },
  { args: ['post.html'], says: '"post.html" is no web address.' },
  { args: ['javascript:alert(1)'], says: 'is no web address.' },
  { args: ['https://a.example', 'https://b.example'], says: 'One page at a time.' },
])('npm start -- $args is refused in words', ({ args, says }) => {
  expect(() => readArguments(args)).toThrow(says)
})
