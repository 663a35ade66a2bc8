import { expect, test } from 'vitest'
import { readPost, readStarts } from './post.ts'

test.each([
  ['de', 'Kulturpreis', 'Auskünfte gibt es montags bis donnerstags von 8 bis 16 Uhr unter 07531 1234.'],
  ['de', 'Hinweise', 'Das Büro ist montags bis freitags von 9 bis 12 Uhr erreichbar.'],
  ['de', 'Hinweise', 'Sie erreichen uns dienstags und donnerstags von 8 bis 16 Uhr unter 07531 1234.'],
  ['nl', 'Informatie', 'Voor vragen kunt u op dinsdag van 9.00 tot 12.00 uur bellen met 020-1234567.'],
  ['it', 'Nuovi orari', 'Saremo aperti il martedì dalle 15 alle 18 e il giovedì dalle 9.30 alle 12.30.'],
  ['en', 'Questions', 'The office is open every Tuesday from 9am to noon. Or call 01234 567890.'],
  ['de', 'Neue Zeiten', 'Die Bücherei ist jeden Montag und Mittwoch von 10 bis 18 Uhr geöffnet.'],
  ['de', 'Bürgerbüro jeden Mittwoch bis 19 Uhr geöffnet', 'Die neuen Zeiten gelten ab sofort.'],
  ['fr', 'Contact', 'Le secrétariat est ouvert tous les mardis de 9h à 12h, 04 76 12 34 56.'],
])('when an office is reached is no event: %s: %s: %s', (language, title, text) => {
  expect(readStarts(language, title, `<p>${text}</p>`)).toEqual([])
})

test.each([
  ['en', 'We meet every Tuesday at 7pm in the mill; 01234 567890 tells you the way.', '2027-01-12T19:00'],
  ['en', 'We meet every Tuesday at 7pm in the bar.', '2027-01-12T19:00'],
  ['de', 'Das Repair-Café ist jeden Samstag von 14 bis 17 Uhr geöffnet.', '2027-01-09T14:00'],
])('but what takes place each week is: %s: %s', (language, text, start) => {
  expect(readStarts(language, language === 'en' ? 'Meeting' : 'Treffen', `<p>${text}</p>`)).toEqual([start])
})

test('an office has no hour of the day that is announced', () => {
  const items =
    '<ul><li>Martedì 12 gennaio, ore 10.30: S. Messa</li><li>Venerdì 15 gennaio, ore 20.45: incontro in oratorio</li></ul>'
  const office = "<p>L'ufficio è aperto martedì e giovedì dalle 17 alle 19.</p>"
  expect(readStarts('it', 'Notiziario', items + office)).toEqual(['2027-01-12T10:30', '2027-01-15T20:45'])
})

test('from one weekday to another it recurs on all of them', () => {
  const [event] = readPost('de', 'Werkstatt', '<p>Die Werkstatt trifft sich montags bis donnerstags um 18 Uhr.</p>')
  expect(event?.recurrence).toBe('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH')
})

test.each([
  ['Library hours are Tuesdays, 11 a.m. to 6:30 p.m.; Wednesdays, 10 a.m. to 5 p.m.'],
  ['Library hours are Monday to Friday, 11 a.m. to 6:30 p.m.'],
])('nor have the hours of a house: %s', (hours) => {
  const body = `<p>The library will celebrate “Read Across Week” on 14 January. There will be crafts.</p><p>${hours}</p>`
  expect(readStarts('en', 'Read Across Week', body)).toEqual(['2027-01-14'])
})

test.each([
  ['es', 'será el jueves 14 de enero a las 18 h', 'Horario: de lunes a viernes de 9 a 18 h, sábados de 9 a 13 h'],
  ['de', 'findet am Donnerstag, 14. Januar statt', 'Ab 17 Uhr ist geöffnet, Beginn ist um 18 Uhr.'],
  ['es', 'será el jueves 14 de enero', 'Abrimos a las 17 h y empezamos a las 18 h.'],
])('nor does it begin when a house opens: %s: %s, %s', (language, day, hours) => {
  const name = language === 'de' ? 'Die Lesung' : 'La lectura'
  expect(
    readStarts(language, name, `<p>${name} ${day}.</p><p>${hours}</p>`).map((start) => start.slice(0, 16)),
  ).toEqual(['2027-01-14T18:00'])
})
