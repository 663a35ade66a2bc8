import { describe, expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { readText, type Text } from '../../core/prose/text/text.ts'
import { isUnderOther } from '../../core/prose/text/under-heading.ts'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import { growth } from '../cost.ts'
import { parseDocument } from '../pages.ts'
import { readStarts } from './post.ts'

function textOf(body: string): Text {
  const document = parseDocument(`<html lang="en"><head><title>Hall</title></head><body>${body}</body></html>`)
  const circumstances = { url: 'https://hall.example/', now: Date.UTC(2027, 0, 14), homeZone: 'Europe/Paris' }
  const text = readText(makePage(document, { ...circumstances, parts: ALL_PARTS }), () => true)
  if (!text) throw new Error('This is no text.')
  return text
}

/** The lines that look back. */
function linesBack(text: Text): string[] {
  return text.sentences.filter((one) => isUnderOther(text, one)).map((one) => one.text)
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

describe('days under the heading for something else than the event', () => {
  const RACE = {
    en: [
      'The race is on Sunday 7 March 2027 at 10am.',
      'Packet pickup',
      'Friday 5 March, 3pm to 6pm, Town Shop',
      'Saturday 6 March, 10am to 4pm, Town Shop',
    ],
    de: [
      'Der Lauf startet am Sonntag, 7. März 2027 um 10 Uhr.',
      'Ausgabe der Startunterlagen',
      'Freitag, 5. März, 15–18 Uhr, Sporthaus',
      'Samstag, 6. März, 10–16 Uhr, Sporthaus',
    ],
    fr: [
      'La course aura lieu le dimanche 7 mars 2027 à 10h.',
      'Retrait des dossards',
      'Vendredi 5 mars, 15h-18h, au gymnase',
      'Samedi 6 mars, 10h-16h, au gymnase',
    ],
    es: [
      'La carrera se celebrará el domingo 7 de marzo de 2027 a las 10:00.',
      'Recogida de dorsales',
      'Viernes 5 de marzo, de 15:00 a 18:00',
      'Sábado 6 de marzo, de 10:00 a 16:00',
    ],
    it: [
      'La corsa si terrà domenica 7 marzo 2027 alle 10.',
      'Ritiro pettorali',
      'Venerdì 5 marzo, ore 15-18, palestra',
      'Sabato 6 marzo, ore 10-16, palestra',
    ],
    pt: [
      'A corrida será realizada no domingo, 7 de março de 2027, às 10h.',
      'Entrega de kits',
      'Sexta-feira, 5 de março, das 15h às 18h',
      'Sábado, 6 de março, das 10h às 16h',
    ],
    nl: [
      'De loop is op zondag 7 maart 2027 om 10.00 uur.',
      'Startnummers ophalen',
      'Vrijdag 5 maart, 15.00-18.00 uur',
      'Zaterdag 6 maart, 10.00-16.00 uur',
    ],
  }
  test.each(Object.entries(RACE))('are not told: %s', (language, [race, heading, ...days]) => {
    const list = `<ul>${days.map((day) => `<li>${day}</li>`).join('')}</ul>`
    expect(readStarts(language, 'Hill 2027', `<p>${race}</p><h2>${heading}</h2>${list}`)).toEqual(['2027-03-07T10:00'])
    const lines = `<p>${heading}:</p><p>${days.join('<br>')}</p>`
    expect(readStarts(language, 'Hill 2027', `<p>${race}</p>${lines}`)).toEqual(['2027-03-07T10:00'])
  })
  test('but an event that is named there is', () => {
    const body = `<h2>Early bird tickets</h2><p>The spring workshop will take place on Saturday 6 March at 10am.</p>`
    expect(readStarts('en', 'Spring workshop', body)).toEqual(['2027-03-06T10:00'])
  })
})
