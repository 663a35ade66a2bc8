import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { signOf } from '../core/hint.ts'
import { HINTS } from '../core/readers/hints.ts'
import { within } from './cost.ts'

function hints(body: string, hintsOf = HINTS): boolean {
  const { document } = parseHTML(`<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`)
  return signOf(document as unknown as Document, 'https://page.example/', hintsOf) !== ''
}

const filler = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit. '

describe('the detector looks closer at', () => {
  test.each([
    ['a day near a word for an event', '<p>On next Monday, the group is holding a meetup.</p>'],
    ['words in capitals', '<h1>WORKSHOP</h1><p>SATURDAY</p>'],
    ['a date whose parts stand in different elements', '<h1>Concert</h1><p>May\n   <b>5</b></p>'],
    ['a day told after the event', '<li>Hackathon</li><li>Friday</li>'],
    ['an hour behind its day and a comma', '<p>Bring a chair. Friday, 7pm</p>'],
    ['an hour behind a day of the month and a comma', '<p>Bring a chair. Saturday, October 2, 10 AM</p>'],
    ['a Saturday of the north', '<p>Sonnabend ab 14 Uhr</p>'],
    ['the first of a month', '<p>Taller de encuadernación el 1º de diciembre</p>'],
    ['French', '<p>La réunion aura lieu jeudi à Pau.</p>'],
    ['Spanish', '<p>Suspendida la ruta guiada del domingo.</p>'],
    ['Italian', '<p>La passeggiata di domenica è annullata.</p>'],
    ['Portuguese', '<p>A caminhada de sábado foi cancelada.</p>'],
    ['marked-up events', '<div itemscope itemtype="https://schema.org/MusicEvent"></div>'],
    ['JSON-LD events', '<script type="application/ld+json">{"@type":"Event"}</script>'],
    ['an announcement far down', `${`<p>${filler.repeat(20)}</p>`.repeat(80)}<p>Meetup on Monday</p>`],
  ])('%s', (_, body) => expect(hints(body)).toBe(true))
})

describe('the detector passes over', () => {
  test.each([
    ['an empty page', ''],
    ['a day without an event', '<p>We are closed on Monday.</p>'],
    ['an event without a day', '<p>Join us at the meetup!</p>'],
    [
      'a day and an event that stand far apart',
      `<p>Posted on Monday</p><p>${filler.repeat(8)}</p><p>What a meetup</p>`,
    ],
    ['a page of a size that none has who announces something', `${'<i>.</i>'.repeat(30_001)}<p>Meetup on Monday</p>`],
    ['the stamp of a post', '<p>March 3, 2026, 7:14 pm by anne</p>'],
    ['other data', '<script type="application/ld+json">{"@type":"Recipe"}</script>'],
    ['words within words', '<p>emails: gmonday@web.example, the antiparty protocol</p>'],
  ])('%s', (_, body) => expect(hints(body)).toBe(false))
})

test('words of a script without spaces are found inside a sentence', () => {
  const japanese = { marks: [], words: [{ dates: '月曜日|\\d+月\\d+日', events: '勉強会|開催', everywhere: 'の' }] }
  expect(hints('<p>次回は5月14日に東京で勉強会を開催します。</p>', japanese)).toBe(true)
  expect(hints('<p>次回は未定です。</p>', japanese)).toBe(false)
})

describe('the words that are asked', () => {
  /** The languages whose words for a day are asked for, in a page that tells none. */
  function askedOn(lang: string, body: string): string {
    const { document } = parseHTML(`<!doctype html><html lang="${lang}"><body>${body}</body></html>`)
    const codes: string[] = []
    const words = HINTS.words.map(({ code = '', ...own }) => ({
      ...own,
      code,
      get dates() {
        codes.push(code)
        return own.dates
      },
    }))
    signOf(document as unknown as Document, 'https://page.example/', { marks: [], words })
    return codes.join(' ')
  }
  const english = '<p>The kitchen is at the end of the hall, and the door is behind the stove.</p>'
  const german = '<p>Die Küche liegt am Ende des Flurs und die Tür dahinter, und sie ist offen.</p>'

  test.each([
    ['in its own language', 'en-GB', english, 'en'],
    ['in its own language, and in English, which is told everywhere', 'de', german, 'de en'],
    ['in its own language, however its code is written', 'DE', german, 'de en'],
    ['in English, however its code is written', 'EN-us', english, 'en'],
    ['in every language where the page tells none', '', german, 'de en es fr it ja nl pt'],
    ['in every language where the page tells another than its text’s', 'en', german, 'de en es fr it ja nl pt'],
    ['in every language where the page’s own has no words', 'fi', english, 'de en es fr it ja nl pt'],
  ])('%s', (_, lang, body, expected) => expect(askedOn(lang, body)).toBe(expected))
})

test('every selector of a reader is one that a browser takes', () => {
  const { document } = parseHTML('<p>x</p>')
  for (const { selector } of HINTS.marks) if (selector) expect(() => document.querySelector(selector)).not.toThrow()
})

test.each([
  ['white space', ' '.repeat(1_000_000)],
  ['digits', '1'.repeat(1_000_000)],
  ['days', 'monday '.repeat(150_000)],
  ['days and spaces', `may${' '.repeat(100_000)}`.repeat(10)],
  // of more than 30,000 the text is not looked at
  ['tiny elements', `<b>${'1'.repeat(30)}</b>`.repeat(29_000)],
])('one megabyte of %s takes no time that anybody notices', (_, text) => {
  const sign = within(
    2_000,
    (document) => signOf(document, 'https://page.example/', HINTS),
    () => parseHTML(`<html><body><p>${text}</p></body></html>`).document as unknown as Document,
  )
  expect(sign).toBe('')
})
