import { describe, expect, test } from 'vitest'
import { judgeLanguage, languageOfText } from '../../core/languages/judge-language.ts'
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
  test('is told by its months, and by kana', () => {
    expect(
      judge('<p>Reunión del grupo: jueves 14/1/2027 20:00. Enlace abajo.</p><p>Publicado el 7 de octubre</p>'),
    ).toBe('es')
    expect(judge('<p>1/15(金) 19:00@会館 新歓やります。費用無料</p>')).toBe('ja')
    expect(judge('<p>Reading a manga called よつばと in a garden that nobody else knows about, far away</p>')).not.toBe(
      'ja',
    )
  })

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

/** Languages without a file of words, with many of another's: Czech has "na", "se", "o" and "a", as Portuguese has. */
const STRANGERS = [
  [
    'cs',
    'Zveme vás na setkání, které se koná v sobotu 14. května od 18 hodin na fakultě. Na programu je přednáška o včelách a po ní se jde na čaj.',
  ],
  [
    'sk',
    'Pozývame vás na stretnutie, ktoré sa koná v sobotu 14. mája o 18:00 na fakulte. Na programe je prednáška o včelách a po nej sa ide na čaj.',
  ],
  [
    'da',
    'Velkommen til vores møde, som afholdes lørdag den 14. maj kl. 18 på skolen. Der er foredrag om bier, og efter det er der kaffe og te. Vi ses!',
  ],
  [
    'ca',
    'Us convidem a la trobada que tindrà lloc dissabte 14 de maig a les 18 h. Hi haurà una xerrada sobre abelles, i després anirem a prendre te. Ens hi veiem!',
  ],
  [
    'ro',
    'Vă invităm la întâlnirea care va avea loc sâmbătă 14 mai la ora 18 la facultate. În program este o prezentare despre albine.',
  ],
] as const

describe('a language that nobody here knows', () => {
  test.each(STRANGERS)('stays what the page tells: %s', (code, text) => {
    expect(judge(`<p>${text}</p><p>${text}</p>`, code)).toBe(code)
    expect(languageOfText(text, code)).toBe(code)
  })

  test.each(NOTICES)('gives way to one that is known, where the text is clearly in that: %s', (code, text) => {
    expect(judge(`<p>${text} ${text}</p>`, 'cs')).toBe(code)
  })
})

describe('the language of a paragraph', () => {
  test.each([
    ['de', 'Nächsten Donnerstag hält Anna bei uns einen Vortrag über Bienen. Los geht es um 20 Uhr.'],
    ['de', 'Wie kommt man dazu, und was hat das mit deinen Plänen zu tun? Kannst du dir vorstellen, dabei zu sein?'],
    ['de', 'Per Brief gibt es Karten zum Vortrag'],
    ['en', 'Sitting in a local bar (i.e., thinking)'],
    ['en', 'https://forms.example/d/e/1FAIpQL-aX1TAz_o-Hi6bq/viewform?usp=e&amp;a=o_e'],
    ['es', 'Nos vemos en Madrid a las 19 h con Ana'],
    ['it', 'Ci vediamo a Roma alle 19 con Ada e i suoi'],
    ['nl', 'Kom je ook naar Utrecht? Er is koffie voor iedereen'],
    ['pt', 'Vemo-nos a 3 de maio em Braga, se não chover'],
    ['fr', 'Une soirée qui commence par un verre, à Lyon'],
  ])('is the page\'s own where few of its words are little: %s, "%s"', (code, text) => {
    expect(languageOfText(text, code)).toBe(code)
  })

  test.each([
    ['en', 'The next evening is on Friday, and you are welcome to bring a friend with you.'],
    ['nl', 'De volgende avond is op vrijdag, en je bent van harte welkom met een vriend.'],
    ['de', 'Der nächste Abend ist am Freitag, und ihr seid mit Freunden herzlich eingeladen.'],
  ])('is another one where its words clearly are: %s', (code, text) => {
    expect(languageOfText(text, 'fr')).toBe(code)
  })
})
