import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const text = readFileSync(new URL('../docs/markup.md', import.meta.url), 'utf8')

test('every page and test that docs/markup.md names is there', () => {
  const pages = [...text.matchAll(/`([a-z-]+--[a-z0-9-]+)`/g)].map(([, name]) => `./pages/${name}.html`)
  const tests = [...text.matchAll(/`tests\/([\w/-]+\.test\.ts)`/g)].map(([, name]) => `./${name}`)
  expect(pages.length).toBeGreaterThan(100)
  expect(tests.length).toBeGreaterThan(5)
  expect([...pages, ...tests].filter((file) => !existsSync(new URL(file, import.meta.url)))).toEqual([])
})

test('every page of a format or a site is named in docs/markup.md', () => {
  const names = readdirSync(new URL('./pages/', import.meta.url)).flatMap(
    (file) => /^((?!prose|none)[a-z-]+--.+)\.html$/.exec(file)?.[1] ?? [],
  )
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
})
