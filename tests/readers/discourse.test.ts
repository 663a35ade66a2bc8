import { expect, test } from 'vitest'
import { hasMark } from '../../core/hint.ts'
import { makePage } from '../../core/page/page.ts'
import { hint, read } from '../../core/readers/sites/discourse.ts'
import { parseDocument } from '../pages.ts'

const url = 'https://forum.example.org/t/knots/77'

function readBody(body: string) {
  const document = parseDocument(`<html lang="en"><body>${body}</body></html>`)
  return read(makePage(document, { url, now: Date.parse('2027-01-03T12:00Z'), homeZone: 'UTC' }))
}

const inTopic = (attributes: string) =>
  readBody(`<div id="topic-title"><h1>Knots</h1></div><div class="discourse-post-event" ${attributes}></div>`)

test.each([
  ['every_day', 'FREQ=DAILY'],
  ['every_weekday', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['every_week', 'FREQ=WEEKLY'],
  ['every_two_weeks', 'FREQ=WEEKLY;INTERVAL=2'],
  ['every_four_weeks', 'FREQ=WEEKLY;INTERVAL=4'],
  ['every_month', 'FREQ=MONTHLY;BYDAY=2TH'],
  ['every_blue_moon', undefined],
  ['constructor', undefined],
])('what repeats %s follows the rule %s', (recurrence, rule) => {
  const [event] = inTopic(`data-start="2027-01-14 18:30" data-recurrence="${recurrence}"`)
  expect(event?.recurrence?.text).toBe(rule)
})

test('a rule ends where its author said', () => {
  const [event] = inTopic(
    'data-start="2027-01-14 18:30" data-recurrence="every_week" data-recurrence-until="2027-06-30 22:00"',
  )
  expect(event?.recurrence?.text).toBe('FREQ=WEEKLY;UNTIL=20270630')
})

test('a time without a zone is in UTC, and a name is the topic’s where the event has none', () => {
  expect(inTopic('data-start="2027-01-14 18:30"')).toEqual([
    { name: { text: 'Knots' }, startDate: { text: '2027-01-14 18:30' }, zone: { text: 'UTC' } },
  ])
})

test.each([
  ['being written', '<div class="d-editor-preview">', '</div>'],
  ['quoted', '<aside class="quote">', '</aside>'],
])('what is %s is no event of this topic', (_, before, after) => {
  const event = '<div class="discourse-post-event" data-start="2027-01-14 18:30" data-name="Knots"></div>'
  expect(readBody(before + event + after)).toEqual([])
})

test.each([
  ['Thu Jan 14 2027 12:30:00 GMT-0500', '2027-01-14T17:30:00.000Z'],
  ['Thu Jan 14 2027 23:00:00 GMT+1300', '2027-01-14T10:00:00.000Z'],
  ['Thu Jan 14 2027 00:00:00 GMT+1300', '2027-01-14'],
  ['Thu Feb 31 2027 26:30:00 GMT+0000', undefined],
  ['in 11 days', undefined],
  ['', undefined],
])('a list that says %j says %s', (shown, startDate) => {
  const [event] = readBody(
    `<table><tr class="topic-list-item"><td><a class="title" href="/t/knots/77">Knots</a> <span class="event-date" data-starts-at="${shown}" data-ends-at="${shown}"></span></td></tr></table>`,
  )
  expect(event?.startDate?.text).toBe(startDate)
  expect(event).not.toHaveProperty('endDate')
})

test('is looked for by its marks alone', () => {
  const marked = (html: string) => hasMark(parseDocument(html), url, [hint])
  expect(marked('<div class="discourse-post-event" data-start="2027-01-14"></div>')).toBe(true)
  expect(marked('<a class="topic-list-item"><i class="event-date" data-starts-at="x"></i></a>')).toBe(true)
  expect(marked('<i class="event-date">14 January</i>')).toBe(false)
})
