import { expect, test } from 'vitest'
import { ALL_PARTS } from '../../core/all-parts.ts'
import { makePage } from '../../core/page/page.ts'
import { within } from '../cost.ts'
import { parseDocument, readEvents } from '../pages.ts'

const DATA = `<script type="application/ld+json">{"@type":"Event","name":"Lantern Ball","startDate":"2027-10-15","location":"Galway, Ireland"}</script>`

function open(body: string, language = 'en') {
  const document = parseDocument(
    `<html lang="${language}"><head><title>Lantern Ball</title>${DATA}</head><body><h1>Lantern Ball</h1>${body}</body></html>`,
  )
  const url = 'https://rooms.example/events/lantern-ball'
  return makePage(document, { url, now: Date.parse('2028-02-01T12:00:00Z'), homeZone: 'UTC', parts: ALL_PARTS })
}
const startsOf = (body: string, language?: string) => readEvents(open(body, language)).map(({ startDate }) => startDate)

test.each([
  ['a label before it', '<p><b>Time:</b> <span>7:00 pm</span></p>'],
  ['a label in an element of its own', '<dl><dt>Time</dt><dd><span>7:00 pm – 9:00 pm</span></dd></dl>'],
  ['a label behind an icon', '<div><h3>Time</h3><i class="icon"></i><abbr>7 pm</abbr></div>'],
  ['a label in the same element', '<ul><li>Time: 19:00</li></ul>'],
  ['what its class calls a time', '<div class="event-time"><i></i> 7:00 pm</div>'],
  ['the class of what is around both hours', '<div class="timeDetails"><span>7 pm</span> - <span>9 pm</span></div>'],
  [
    'the same hours twice, for wide and narrow screens',
    '<div class="time">7 pm</div><p>x</p><div class="time">7 pm</div>',
  ],
])('a day takes the hour that is shown with %s', (_, body) => {
  expect(startsOf(body)).toEqual(['2027-10-15T19:00[Europe/Dublin]'])
})

test.each([
  ['opening hours', '<div class="opening-hours">7:00 pm</div>'],
  ['a part of the programme', '<div class="schedule-time">7:00 pm</div>'],
  ['doors', '<div class="door-time">7:00 pm</div>'],
  ['when a text was written', '<div class="entry-time">7:00 pm</div>'],
  ['hours that contradict one another', '<div class="time">7 pm</div><p>x</p><div class="time">8 pm</div>'],
  [
    'the hours of a card whose event nobody marked up',
    '<div><h3>Seed Swap</h3><div class="event-time">7 pm</div></div>',
  ],
  ['hours in a sidebar', '<aside><div class="event-time">7 pm</div></aside>'],
  ['hours that nothing says to be an event’s', '<div><span>7 pm</span></div>'],
])('a day stays a day beside %s', (_, body) => {
  expect(startsOf(body)).toEqual(['2027-10-15'])
})

test('hours are read in the language of the page', () => {
  expect(startsOf('<tr><th>Uhrzeit</th><td>19:30 Uhr</td></tr>'.replace(/.+/, '<table>$&</table>'), 'de')).toEqual([
    '2027-10-15T19:30[Europe/Dublin]',
  ])
})

test.each([
  ['many hours', '<div class="time">7 pm</div>'.repeat(5_000)],
  [
    'many headings',
    `${'<h3>Lantern Ball</h3><h3>Other</h3>'.repeat(1_000)}${'<div class="time">7 pm</div>'.repeat(400)}`,
  ],
  ['hours that lie deep', `${'<div class="time">'.repeat(3_000)}7 pm${'</div>'.repeat(3_000)}`],
  ['a megabyte of digits', `<div class="time">${'1 '.repeat(500_000)}</div>`],
])('%s cost little', (_, body) => {
  within(3_000, readEvents, () => open(body))
})
