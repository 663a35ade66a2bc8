import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Memory } from '../core/page/page.ts'
import { ALL_PARTS } from '../core/reading/all-parts.ts'
import { inOrder, type Parts } from '../core/reading/parts.ts'
import { readPage } from '../core/reading/reading.ts'
import { languageNamed } from './languages/named.ts'
import { loadPage, parseDocument } from './pages.ts'

const circumstances = { url: 'https://page.example/', now: Date.parse('2027-01-04T12:00Z'), homeZone: 'UTC' }
const ENGLISH: Parts = { 'language-en': languageNamed('en'), clock: true, layouts: ALL_PARTS.layouts }
const WITHOUT_LAYOUTS: Parts = { 'language-en': languageNamed('en') }
const { clock, drafts, marked, witnesses } = ALL_PARTS
const MARKED: Parts = { ...ENGLISH, drafts, marked, witnesses }
const markedUp = (place: string) =>
  parseDocument(`<html lang="en"><head><script type="application/ld+json">
    {"@type": "Event", "name": "Clocks", "startDate": "2027-01-14T19:00"${place && `, "location": "${place}"`}}
  </script></head><body></body></html>`)

describe('a reading', () => {
  test('asks for the towns only where a place has to be found on the map', () => {
    expect(readPage(markedUp('Paris'), circumstances, MARKED)).toEqual({ wants: ['towns'] })
    expect(readPage(markedUp(''), circumstances, MARKED)).toMatchObject({
      events: [{ startDate: '2027-01-14T19:00' }],
    })
  })

  test('has the zone of the place once the towns are there', () => {
    expect(readPage(markedUp('Paris'), circumstances, { ...MARKED, towns: ALL_PARTS.towns })).toMatchObject({
      url: 'https://page.example/',
      readAt: circumstances.now,
      calendars: [],
      events: [{ startDate: '2027-01-14T19:00[Europe/Paris]' }],
    })
  })

  test('asks for the readers of marked formats where such a mark is, and then reads it', () => {
    const page = parseDocument(
      '<html lang="en"><body><p class="h-event">Clocks, <time class="dt-start">2027-01-14</time></p></body></html>',
    )
    expect(readPage(page, circumstances, {})).toEqual({
      wants: ['clock', 'drafts', 'marked', 'witnesses', 'language-en'],
    })
    expect(readPage(page, circumstances, ALL_PARTS)).toMatchObject({ events: [{ startDate: '2027-01-14' }] })
  })

  test('asks for the readers of sites on their sites alone', () => {
    const url = 'https://lu.ma/clocks'
    const page = parseDocument(
      '<html lang="en"><body><script id="__NEXT_DATA__">{"start_at":"2027-01-14"}</script></body></html>',
    )
    expect(readPage(page, { ...circumstances, url }, {})).toEqual({
      wants: ['clock', 'drafts', 'sites', 'witnesses', 'language-en'],
    })
    expect(readPage(page, circumstances, ENGLISH)).toMatchObject({ events: [] })
  })

  test('asks for what finds calendar files where a link may lead to one', () => {
    const page = parseDocument('<html lang="en"><body><h1>Bread</h1><a href="/bread.ics">Our days</a></body></html>')
    expect(readPage(page, circumstances, {})).toEqual({ wants: ['calendars', 'language-en'] })
    expect(readPage(page, circumstances, { ...ENGLISH, calendars: ALL_PARTS.calendars })).toMatchObject({
      calendars: [{ url: 'https://page.example/bread.ics' }],
    })
  })

  test('asks for what tells several events apart together with what finds their places', () => {
    const page = parseDocument(`<html lang="en"><head><meta property="article:published_time" content="2027-01-04">
      <title>Bread meetups</title></head><body><h1>Bread meetups</h1><ul>
      <li>14 January 2027, 7pm: Rye</li><li>21 January 2027, 7pm: Wheat</li></ul></body></html>`)
    const { several, towns, announced } = ALL_PARTS
    expect(readPage(page, circumstances, { ...ENGLISH, drafts, announced })).toEqual({ wants: ['towns', 'several'] })
    expect(readPage(page, circumstances, { ...ENGLISH, several, towns, drafts, announced, witnesses })).toMatchObject({
      events: [{ name: 'Rye' }, { name: 'Wheat' }],
    })
  })

  test('asks for what reads mails and old pages where lines may go on, or a day may be that of publication', () => {
    const read = (body: string, parts = WITHOUT_LAYOUTS) =>
      readPage(parseDocument(`<html lang="en"><body><h1>Bread</h1>${body}</body></html>`), circumstances, parts)
    expect(read('<pre>Dear all,\nbread is out.</pre>')).toEqual({ wants: ['clock', 'layouts'] })
    expect(read('<p>3 January 2027</p>')).toEqual({ wants: ['clock', 'layouts'] })
    expect(read('<p>Bread.<br>Rye.</p>')).toMatchObject({ events: [] })
    expect(read('<p>3 January 2027</p>', ENGLISH)).toEqual({ wants: ['drafts', 'announced'] })
    const { announced } = ALL_PARTS
    expect(read('<p>3 January 2027</p>', { ...ENGLISH, announced })).toMatchObject({ events: [] })
  })

  test('asks for what a page’s frame tells where an hour has no zone of its own', () => {
    const { layouts: _, ...parts } = MARKED
    expect(readPage(markedUp(''), circumstances, parts)).toEqual({ wants: ['layouts'] })
  })

  test('asks for these at once with the language where the page tells hours, of one hour for what finds a place alone', () => {
    const page = (text: string) => parseDocument(`<html lang="en"><body><h1>Bread</h1><p>${text}</p></body></html>`)
    expect(readPage(page('At 7pm.'), circumstances, {})).toEqual({
      wants: ['language-en', 'towns', 'clock', 'drafts', 'announced', 'layouts'],
    })
    expect(readPage(page('At 19:00 and at 20:30.'), circumstances, {})).toEqual({
      wants: ['language-en', 'towns', 'clock', 'drafts', 'announced', 'layouts', 'several'],
    })
    expect(readPage(page('1:100, 12.5 kg'), circumstances, {})).toEqual({ wants: ['language-en'] })
  })

  test('asks for what the runtime knows of a language that has no file of words, and only there', () => {
    const told = (language: string) =>
      parseDocument(`<html lang="${language}"><head><meta property="article:published_time" content="2027-01-04"></head>
        <body><h1>Spotkanie</h1><p>14 stycznia 2027, 19:00</p></body></html>`)
    expect(readPage(told('pl'), circumstances, {})).toEqual({ wants: ['unlisted'] })
    const { unlisted, ...others } = ALL_PARTS
    expect(unlisted).toBeTypeOf('function')
    expect(readPage(told('en'), circumstances, others)).not.toHaveProperty('wants')
  })

  test('asks for what counts in months where a day is told so', () => {
    const told = (day: string) =>
      parseDocument(`<html lang="en"><head><meta property="article:published_time" content="2027-01-04">
        <title>Bread meetup</title></head><body><h1>Bread meetup</h1><p>Join us ${day} at 7pm.</p></body></html>`)
    const parts = { ...ENGLISH, towns: ALL_PARTS.towns, drafts, announced: ALL_PARTS.announced }
    const counted = told('on the second Thursday of the month')
    expect(readPage(counted, circumstances, parts)).toEqual({ wants: ['months'] })
    const startDate = '2027-01-14T19:00'
    expect(readPage(counted, circumstances, { ...parts, months: ALL_PARTS.months })).toMatchObject({
      events: [{ startDate }],
    })
    expect(readPage(told('next Thursday, 14 January,'), circumstances, parts)).toMatchObject({
      events: [{ startDate }],
    })
  })

  test('asks for a part behind those whose modules it finds, and for none that is there', () => {
    expect(inOrder(['several', 'towns'], {})).toEqual(['clock', 'drafts', 'announced', 'several', 'towns'])
    expect(inOrder(['witnesses', 'several'], { clock, drafts })).toEqual(['witnesses', 'announced', 'several'])
  })

  test('of a page that announces nothing asks for the words of its language alone', () => {
    const page = parseDocument('<html lang="en"><body><h1>Bread</h1><p>Knead the dough.</p></body></html>')
    expect(readPage(page, circumstances, {})).toEqual({ wants: ['language-en'] })
    expect(readPage(page, circumstances, ENGLISH)).toMatchObject({ events: [] })
  })

  test('of a page in a language that nobody knows finds nothing', () => {
    const page = parseDocument('<html lang="xx"><body><h1>Bread</h1><p>14.1.2027, 19:00</p></body></html>')
    expect(readPage(page, circumstances, ALL_PARTS)).toMatchObject({ events: [] })
  })

  test('asks for a second language where a paragraph is written in it', () => {
    const page = parseDocument(
      `<html lang="en"><body><h1>Meetup</h1><p>You are all invited to the meetup, and this is the place for it.</p>
        <p>Le prochain apéro aura lieu le 14 janvier 2027 à Lyon, et vous êtes tous les bienvenus dans la salle.</p></body></html>`,
    )
    expect(readPage(page, circumstances, ENGLISH)).toEqual({ wants: ['language-fr'] })
  })
})

describe('rounds that share what they found', () => {
  const names = readdirSync(new URL('./pages', import.meta.url)).flatMap(
    (file) => file.match(/^(.+)\.html$/)?.[1] ?? [],
  )

  // of so many every ninth has all ways of asking among them
  test.each(names.filter((_, index) => index % 9 === 0))('find in %s what one with all parts finds', (name) => {
    const { page, expected } = loadPage(name)
    const ofPage = { url: expected.url, now: Date.parse(expected.now), homeZone: expected.homeZone }
    const memory: Memory = new Map()
    const parts: Parts = {}
    let answer = readPage(page.document, { ...ofPage, memory }, parts)
    while ('wants' in answer) {
      for (const part of answer.wants) {
        expect(parts[part], part).toBeUndefined()
        Object.assign(parts, { [part]: ALL_PARTS[part] })
      }
      answer = readPage(page.document, { ...ofPage, memory }, parts)
    }
    expect(memory.size).toBeGreaterThan(0)
    expect(answer).toEqual(readPage(page.document, ofPage, ALL_PARTS))
  })
})
