import { expect, test } from 'vitest'
import { ALL_PARTS } from '../../core/all-parts.ts'
import { makePage } from '../../core/page/page.ts'
import { isLookingBack } from '../../core/prose/entry.ts'
import { readText, type Text } from '../../core/prose/text.ts'
import { growth } from '../cost.ts'
import { parseDocument } from '../pages.ts'

function textOf(body: string): Text {
  const document = parseDocument(`<html lang="en"><head><title>Hall</title></head><body>${body}</body></html>`)
  const circumstances = { url: 'https://hall.example/', now: Date.UTC(2027, 0, 14), homeZone: 'Europe/Paris' }
  const text = readText(makePage(document, { ...circumstances, parts: ALL_PARTS }), () => true)
  if (!text) throw new Error('This is no text.')
  return text
}

/** The lines that look back. */
function linesBack(text: Text): string[] {
  return text.sentences.filter((one) => isLookingBack(text, one)).map((one) => one.text)
}

test('what stands under a heading for what has been looks back, up to the next heading', () => {
  const text = textOf(
    `<h1>The hall</h1><p>Soup on 3 May</p><h2>Past meetups</h2><ul><li>Tea on 4 April</li><li>Jam on 5 April</li></ul>
    <h2>You may also like</h2><p>Bread</p><h2>Coming</h2><p>Cake on 6 May</p>`,
  )
  // a heading itself stands under the one before it
  expect(linesBack(text)).toEqual(['Tea on 4 April', 'Jam on 5 April', 'You may also like', 'Bread', 'Coming'])
})

test.each([
  ['without a heading', (lines: number) => '<p>Soup</p>'.repeat(lines)],
  ['under a heading at the top', (lines: number) => `<h2>Past meetups</h2>${'<p>Soup</p>'.repeat(lines)}`],
  ['each under one of its own', (lines: number) => '<h3>Tea</h3><p>Soup</p>'.repeat(lines / 2)],
])('to ask so for all lines of a list costs as much more as it has more of them: %s', (_, bodyOf) => {
  const texts = new Map([2_000, 8_000].map((lines) => [lines, textOf(bodyOf(lines))]))
  const ask = (lines: number) => {
    const text = texts.get(lines) as Text
    // what is known of one list is not known of its copy
    linesBack({ ...text, sentences: [...text.sentences] })
  }
  expect(growth(ask, 2_000)).toBeLessThan(9)
})
