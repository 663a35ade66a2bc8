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

test('every decision is listed, with where it shows', () => {
  const folder = new URL('../docs/decisions/', import.meta.url)
  const index = readFileSync(new URL('README.md', folder), 'utf8')
  const files = readdirSync(folder).filter((file) => file !== 'README.md')
  const listed = [...index.matchAll(/\[(\d+)\]\((\S+)\)/g)].map(([, number = '', file]) => ({ number, file }))
  expect(listed.map(({ file }) => file)).toEqual(files.sort())
  for (const { number, file = '' } of listed)
    expect(readFileSync(new URL(file, folder), 'utf8')).toMatch(new RegExp(`^# ${number}\\. `))
})

test('every file of ours that the documents name by its path is there', () => {
  const root = new URL('../', import.meta.url)
  const folders = ['./', 'docs/', 'docs/decisions/']
  const documents = folders.flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .filter((file) => file.endsWith('.md'))
      .map((file) => folder + file),
  )
  const paths = /`((?:core|browser|components|entrypoints|scripts|tests|docs)\/[\w./-]+)`/g
  const named = documents.flatMap((file) =>
    [...readFileSync(new URL(file, root), 'utf8').matchAll(paths)].map(([, path = '']) => `${file}: ${path}`),
  )
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter((one) => !existsSync(new URL(one.split(': ')[1] ?? '', root)))).toEqual([])
})
