/** What the stores are told is what the extension is. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const locales = readdirSync(new URL('../public/_locales', import.meta.url))
const summaryIn = (locale: string): string =>
  JSON.parse(read(`public/_locales/${locale}/messages.json`)).description.message

test.each(locales)('the summary in %s is no longer than the stores take', (locale) => {
  expect(summaryIn(locale).length).toBeLessThanOrEqual(132)
})

test.each(['pt_BR', 'pt_PT'])('%s, which Chrome’s store knows and “pt” not, says what the manifest says', (locale) => {
  const asked = [...read('wxt.config.ts').matchAll(MESSAGE)].map(([, key]) => key)
  expect(asked).toContain('description')
  expect(Object.keys(JSON.parse(read(`public/_locales/${locale}/messages.json`)))).toEqual(asked)
})
/** "__MSG_description__" */
const MESSAGE = /__MSG_(\w+?)__/g

test('the summary of the listing is the manifest’s', () => {
  expect(read('docs/store/listing.md')).toContain(`> ${summaryIn('en')}`)
})

test('each permission is justified', () => {
  const config = read('wxt.config.ts')
  const lists = [...config.matchAll(PERMISSIONS)].map(([, list = '']) => list)
  const names = lists.flatMap((list) => [...list.matchAll(NAME)].map(([, name = '']) => name))
  expect(names).toContain('storage')
  const text = read('docs/store/privacy.md')
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
})
/** "permissions: ['storage', 'alarms']", "host_permissions: […]", "optional_permissions: […]" */
const PERMISSIONS = /permissions: \[([^\]]*)\]/g
/** "'storage'" */
const NAME = /'([^']+)'/g
