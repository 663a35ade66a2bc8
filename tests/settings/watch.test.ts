import { describe, expect, test } from 'vitest'
import { mayWatch, toHost, toUnwatched, type Watch } from '../../core/settings/watch.ts'

describe('which pages are looked at', () => {
  const wish = (watch: Watch, ...notOn: string[]) => ({ watch, notOn })
  test.each([
    [wish('all'), 'https://example.org/', true],
    [wish('all', 'example.org'), 'https://example.org/', true],
    [wish('none'), 'https://example.org/', false],
    [wish('others', 'example.org'), 'https://example.org/news', false],
    [wish('others', 'example.org'), 'http://news.example.org:8080/', false],
    [wish('others', 'example.org'), 'https://otherexample.org/', true],
    [wish('others', 'example.org'), 'https://example.org.elsewhere.example/', true],
    [wish('others', 'localhost'), 'http://localhost:3000/', false],
    // a whole country by mistake
    [wish('others', 'org'), 'https://example.org/', true],
    [wish('others', '127.0.0.1'), 'http://127.0.0.1/', false],
    // the same host
    [wish('others', 'example.org'), 'https://example.org./news', false],
    [wish('others', 'example.org'), 'https://news.example.org./', false],
    // where the browser doesn't tell the address
    [wish('others', 'example.org'), '', false],
    [wish('all', 'example.org'), '', true],
  ])('with %j %s is: %s', (wish, url, isWatched) => {
    expect(mayWatch(wish, url)).toBe(isWatched)
  })

  test('is told to the browser as patterns of those that are not', () => {
    expect(toUnwatched(wish('all', 'example.org'))).toEqual([])
    expect(toUnwatched(wish('others', 'example.org', 'localhost', '127.0.0.1'))).toEqual([
      '*://*.example.org/*',
      '*://localhost/*',
      '*://127.0.0.1/*',
    ])
    expect(toUnwatched(wish('none'))).toBeUndefined()
  })
})

test.each([
  ['example.org', 'example.org'],
  [' Example.ORG ', 'example.org'],
  ['https://www.example.org/news?page=2', 'example.org'],
  ['*.example.org', 'example.org'],
  ['*://*.example.org/*', 'example.org'],
  ['example.org:8080', 'example.org'],
  ['example.org.', 'example.org'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
  ['localhost', 'localhost'],
  ['192.168.0.1', '192.168.0.1'],
  ['', undefined],
  ['my bank', undefined],
  ['*', undefined],
  ['exa*mple.org', undefined],
  ['example..org', undefined],
  ['[::1]', undefined],
  ['javascript:alert(1)', undefined],
  ['file:///etc', undefined],
  ['someone@example.org', undefined],
])('the host of "%s" is %s', (typed, host) => {
  expect(toHost(typed)).toBe(host)
})
