import { describe, expect, test } from 'vitest'
import { judgeLanguage } from '../../core/languages/judge-language.ts'
import { readBlocks } from '../../core/page/blocks.ts'
import { parseDocument } from '../pages.ts'

const judge = (body: string, lang = '') => {
  const document = parseDocument(`<!doctype html><html lang="${lang}"><body>${body}</body></html>`)
  return judgeLanguage(document, () =>
    readBlocks(document.body)
      .map(({ text }) => text)
      .join(' '),
  )
}

/** Two short sentences, as small notices have them. */
const NOTICES = [
  ['en', 'The annual meeting is on Friday at 7pm in the village hall. All members are welcome.'],
  ['de', 'Am Freitag um 19 Uhr ist im Dorfhaus Versammlung. Gäste sind willkommen, der Eintritt ist frei.'],
  ['fr', "L'assemblée aura lieu vendredi à 19h à la salle des fêtes. L'entrée est libre pour les voisins."],
  ['es', 'La asamblea será el viernes a las 19 horas en el centro cívico. La entrada es libre.'],
  ['pt', 'A assembleia é na sexta-feira às 19h no salão da junta. A entrada é livre para os vizinhos.'],
  ['it', "L'assemblea si terrà venerdì alle ore 19 nella sala del municipio. Ingresso libero per i vicini."],
  ['nl', 'De vergadering is op vrijdag om 19 uur in het dorpshuis. De toegang is gratis voor leden.'],
  ['ja', '金曜日の午後7時から公民館で総会を開きます。どなたでも参加できます。'],
] as const

describe('the language of a short notice', () => {
  test.each(NOTICES)('is told by its words in a mail: %s', (code, text) => {
    expect(judge(`<h1>x</h1><pre>${text}</pre>`)).toBe(code)
  })

  test.each(NOTICES)('is told by its words in a table: %s', (code, text) => {
    expect(judge(`<table><tr><td><a href="/">Home</a></td><td><b>x</b><br>${text}</td></tr></table>`)).toBe(code)
  })

  test.each(NOTICES)('is told by its words where the template tells another: %s', (code, text) => {
    for (const lang of ['en-US', 'de', 'fr']) {
      const told = judge(`<p>${text} ${text}</p>`, lang)
      expect(told.slice(0, 2)).toBe(code)
    }
  })

  test.each([
    ['a name of a few foreign words', '<p>Café de la Paix, Le Bistrot des Halles, La Rotonde</p>', 'en', 'en'],
    ['nothing', '', 'de-at', 'de-at'],
    ['numbers', '<p>12 34 56</p>', '', ''],
  ])('is what the page tells beside %s', (_, body, lang, expected) => {
    expect(judge(body, lang)).toBe(expected)
  })
})
