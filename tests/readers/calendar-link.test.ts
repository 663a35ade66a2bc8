import { describe, expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { hint, read } from '../../core/readers/formats/calendar-link.ts'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import { within } from '../cost.ts'
import { parseDocument } from '../pages.ts'

const parseBody = (body: string) => parseDocument(`<html lang="en"><body>${body}</body></html>`)
const openBody = (body: string) =>
  makePage(parseBody(body), { url: 'https://club.example.org/agenda', now: 0, homeZone: 'UTC', parts: ALL_PARTS })
const readBody = (body: string) => read(openBody(body))
const toAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
const readLinks = (...hrefs: string[]) =>
  readBody(hrefs.map((href) => `<a href="${toAttribute(href)}">Add</a>`).join(' '))
/** The first event's start and end. */
const spanOf = ([first]: ReturnType<typeof read>) => [first?.startDate?.text, first?.endDate?.text]

const GOOGLE = 'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Choir'
const OUTLOOK =
  'https://outlook.live.com/calendar/0/deeplink/compose?path=/calendar/action/compose&rru=addevent&subject=Choir'
const YAHOO = 'https://calendar.yahoo.com/?v=60&title=Choir'

test('a link tells all of an event', () => {
  expect(
    readLinks(
      `${GOOGLE}+of+the+%26amp%3B+Sea&dates=20270114T173000Z/20270114T190000Z&ctz=Europe/Paris&location=Town%20Library,+5+High+Street&details=%3Cp%3EJoin:%20https://zoom.us/j/123456789%3C/p%3E&recur=RRULE:FREQ%3DWEEKLY;BYDAY%3DTH&sprop=website:club.example.org`,
    ),
  ).toEqual([
    {
      name: { text: 'Choir of the & Sea' },
      startDate: { text: '2027-01-14T18:30[Europe/Paris]' },
      endDate: { text: '2027-01-14T20:00[Europe/Paris]' },
      location: { text: 'Town Library, 5 High Street' },
      description: { text: 'Join: https://zoom.us/j/123456789' },
      recurrence: { text: 'FREQ=WEEKLY;BYDAY=TH' },
      streams: [{ text: 'https://zoom.us/j/123456789' }],
    },
  ])
})

describe('an address', () => {
  const NEW_YEAR = '2027-01-01'
  test.each([
    [`${GOOGLE}&dates=20270114T183000/20270114T200000`, '2027-01-14T18:30', '2027-01-14T20:00'],
    [`${GOOGLE}&dates=20270114T183000Z%2F20270114T200000Z`, '2027-01-14T18:30[UTC]', '2027-01-14T20:00[UTC]'],
    [`${GOOGLE}&dates=20270330/20270401`, '2027-03-30', '2027-03-31'],
    [`${GOOGLE}&dates=20270101/20270102`, NEW_YEAR, undefined],
    [`${GOOGLE}&dates=20270101T000000/20270102T000000`, NEW_YEAR, undefined],
    [`${GOOGLE}&dates=20270101T000000/20270101T235900`, NEW_YEAR, undefined],
    [`${GOOGLE}&dates=20261231T230000Z/20270101T230000Z&ctz=Europe/Paris`, NEW_YEAR, undefined],
    [`${GOOGLE}&dates=20270114T183000/20270114T200000&ctz=Nowhere`, '2027-01-14T18:30', '2027-01-14T20:00'],
    [`${GOOGLE}&dates=20270114T183000/20270114T183000`, '2027-01-14T18:30', undefined],
    [
      'http://www.google.com/calendar/event?action=TEMPLATE&dates=20270114T183000Z%2f20270114T200000Z&text=Choir',
      '2027-01-14T18:30[UTC]',
      '2027-01-14T20:00[UTC]',
    ],
    [
      '//calendar.google.com/calendar/u/0/r/eventedit?text=Choir&dates=20270114T183000/20270114T200000',
      '2027-01-14T18:30',
      '2027-01-14T20:00',
    ],
    [
      `${GOOGLE}&amp;dates=20270114T183000/20270114T200000&amp;ctz=Europe/Paris`,
      '2027-01-14T18:30[Europe/Paris]',
      '2027-01-14T20:00[Europe/Paris]',
    ],
    [
      `${GOOGLE}&dates=20270114T183000/20270114T190000&stz=Europe/Paris&etz=Europe/London`,
      '2027-01-14T18:30[Europe/Paris]',
      '2027-01-14T20:00[Europe/Paris]',
    ],
    [`${OUTLOOK}&startdt=2027-01-14T18:30:00&enddt=2027-01-14T20:00:00`, '2027-01-14T18:30', '2027-01-14T20:00'],
    [
      'https://outlook.cloud.microsoft/calendar/deeplink/compose?rru=addevent&startdt=2027-01-14T18:30:00Z&subject=Choir',
      '2027-01-14T18:30[UTC]',
      undefined,
    ],
    [
      `${OUTLOOK}&startdt=2027-01-14T18:30:00.000Z&enddt=2027-01-14T20:00:00.000Z`,
      '2027-01-14T18:30[UTC]',
      '2027-01-14T20:00[UTC]',
    ],
    [
      `${OUTLOOK}&startdt=2027-01-14T18:30:00+01:00&enddt=2027-01-14T20:00:00%2B01:00`,
      '2027-01-14T18:30[+01:00]',
      '2027-01-14T20:00[+01:00]',
    ],
    [
      `${OUTLOOK}&startdt=2027-01-14T18:30:00%2B00:00&enddt=2027-01-14T20:00:00+00:00`,
      '2027-01-14T18:30[UTC]',
      '2027-01-14T20:00[UTC]',
    ],
    [`${OUTLOOK}&startdt=2027-01-01&enddt=2027-01-03&allday=true`, NEW_YEAR, undefined],
    [`${OUTLOOK}&startdt=2027-01-01T00:00:00Z&enddt=2027-01-03T00:00:00Z&allday=true`, NEW_YEAR, undefined],
    [`${OUTLOOK}&startdt=2026-12-31T23:00:00Z&enddt=2027-01-01T23:00:00Z&allday=true`, undefined, undefined],
    [
      'https://outlook.office.com/owa/?path=/calendar/action/compose&rru=addevent&startdt=20270114T183000Z&enddt=Invalid%20date&subject=Choir',
      '2027-01-14T18:30[UTC]',
      undefined,
    ],
    [`${YAHOO}&st=20270114T183000Z&et=20270114T200000Z`, '2027-01-14T18:30[UTC]', '2027-01-14T20:00[UTC]'],
    [`${YAHOO}&view=d&type=20&st=20270114T183000&dur=0130`, '2027-01-14T18:30', '2027-01-14T20:00'],
    [`${YAHOO}&st=20270101&dur=allday`, NEW_YEAR, undefined],
    ['https://calendar.yahoo.com/?v=60&TITLE=Choir&ST=20270101&DUR=allday', NEW_YEAR, undefined],
    [
      'https://www.addevent.com/dir/?client=a&title=Choir&start=01%2F14%2F2027+06%3A30+PM&end=01%2F14%2F2027+08%3A00+PM&timezone=Europe%2FParis',
      '2027-01-14T18:30[Europe/Paris]',
      '2027-01-14T20:00[Europe/Paris]',
    ],
  ])('%s', (href, startDate, endDate) => {
    expect(spanOf(readLinks(href))).toEqual([startDate, endDate])
  })

  test('tells a place in three lines', () => {
    const [event] = readLinks(`${YAHOO}&st=20270114T183000&in_loc=The+Hall&in_st=5+High+Street&in_csz=Oslo`)
    expect(event?.location?.text).toBe('The Hall, 5 High Street, Oslo')
  })
})

describe('no event is told by', () => {
  test.each([
    ['https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2Fclub.example.org%2Fagenda.ics'],
    ['https://calendar.google.com/calendar/embed?src=club%40example.org&dates=20270101/20270201'],
    ['https://calendar.google.com/calendar/ical/club%40example.org/public/basic.ics'],
    ['https://calendar.google.com/calendar/event?action=TEMPLATE&tmeid=abcdef'],
    [GOOGLE],
    ['https://calendar.google.com/calendar/render?action=TEMPLATE&dates=20270114T183000/20270114T200000'],
    [`${GOOGLE}&dates=tomorrow/later`],
    ['https://google.com.example.net/calendar?text=Choir&dates=20270114T183000/20270114T200000'],
    ['https://example.net/?to=google.com/calendar&text=Choir&dates=20270114T183000/20270114T200000'],
    ['https://calendar.yahoo.com/?v=60&title=Club&url=https%3A%2F%2Fclub.example.org%2Fagenda.ics'],
    ['https://outlook.live.com/calendar/0/addfromweb/?url=webcal%3A%2F%2Fclub.example.org&name=Club'],
    ['https://www.addevent.com/event/ab123456'],
    ['https://[broken?google.com/calendar&dates=1'],
    ['data:text/calendar,'],
    ['data:text/calendar;base64,%%%'],
  ])('%s', (href) => {
    expect(readLinks(href)).toEqual([])
  })

  test.each([
    ['a comment', (link: string) => `<section><div class="comments">${link}</div></section>`],
    ['the footer of a site', (link: string) => `<div><footer><ul><li>${link}</li></ul></footer></div>`],
    ['a menu', (link: string) => `<nav><ul><li>${link}</li></ul></nav>`],
  ])('a link in %s', (_, around) => {
    expect(readBody(around(`<a href="${toAttribute(GOOGLE)}&amp;dates=20270101/20270102">Add</a>`))).toEqual([])
  })

  test('a button that nobody filled in', () => {
    expect(
      readBody(
        '<div class="addeventatc"><i class="title">Summary of the event</i><i class="start">05/08/2027</i></div>',
      ),
    ).toEqual([])
  })
})

test('the footer of an article is its own', () => {
  const link = `<a href="${toAttribute(GOOGLE)}&amp;dates=20270101/20270102">Add</a>`
  expect(readBody(`<article><footer>${link}</footer></article>`)).toHaveLength(1)
})

describe('a file in a link', () => {
  const FILE = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'SUMMARY:Choeur d’été, 100% chanté',
    'DTSTART:20270114T183000',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')
  const base64 = Buffer.from(FILE).toString('base64')
  test.each([
    ['escaped', `data:text/calendar;charset=utf-8,${encodeURIComponent(FILE)}`],
    ['escaped in part', `data:text/calendar;charset=utf8,${FILE.replaceAll('\r\n', '%0A').replaceAll(' ', '%20')}`],
    ['as it is', `data:text/calendar,${FILE}`],
    ['in base64', `data:text/calendar;charset=utf-8;base64,${base64}`],
    ['in escaped base64', `data:text/calendar;base64,${encodeURIComponent(base64)}`],
    ['in Latin-1', `data:text/calendar,${FILE.replaceAll('é', '%E9').replaceAll('\r\n', '%0D%0A')}`],
  ])('%s', (_, href) => {
    expect(readLinks(href)).toEqual([
      { name: { text: 'Choeur d’été, 100% chanté' }, startDate: { text: '2027-01-14T18:30' } },
    ])
  })
})

describe('links to several calendars are one event', () => {
  test.each([
    [
      'on the clock that names its zone',
      [
        `${YAHOO}&st=20270114T173000Z&et=20270114T190000Z`,
        `${OUTLOOK}&startdt=2027-01-14T18:30:00&enddt=2027-01-14T20:00:00`,
        `${GOOGLE}&dates=20270114T173000Z/20270114T190000Z&ctz=Europe/Paris`,
      ],
      ['2027-01-14T18:30[Europe/Paris]', '2027-01-14T20:00[Europe/Paris]'],
    ],
    [
      'where local time is called UTC',
      [`${GOOGLE}&dates=20270114T183000/20270114T200000&ctz=Europe/Paris`, `${YAHOO}&st=20270114T183000Z&dur=0130`],
      ['2027-01-14T18:30[Europe/Paris]', '2027-01-14T20:00[Europe/Paris]'],
    ],
    [
      'where one tells the instant, and the other the clock on the wall',
      [`${GOOGLE}&dates=20270114T173000Z/20270114T190000Z`, `${YAHOO}&st=20270114T183000&et=20270114T200000`],
      ['2027-01-14T17:30[UTC]', '2027-01-14T19:00[UTC]'],
    ],
    [
      'where one knows the end',
      [`${GOOGLE}&dates=20270330/20270401`, `${OUTLOOK}&startdt=2027-03-30&enddt=2027-04-01&allday=true`],
      ['2027-03-30', '2027-03-31'],
    ],
  ])('%s', (_, hrefs, span) => {
    for (const links of [hrefs, [...hrefs].reverse()]) {
      const events = readLinks(...links)
      expect(events).toHaveLength(1)
      expect(spanOf(events)).toEqual(span)
    }
  })

  test('what one leaves out, another tells', () => {
    const [event] = readLinks(
      `${YAHOO}&st=20270114T183000&in_loc=The+Hall`,
      `${GOOGLE}&dates=20270114T173000Z/&details=Bring+a+pencil`,
    )
    expect(event).toMatchObject({ location: { text: 'The Hall' }, description: { text: 'Bring a pencil' } })
  })

  test.each([
    ['at other hours', [`${GOOGLE}&dates=20270114T100000Z/`, `${GOOGLE}&dates=20270114T140000Z/`]],
    ['of other names', [`${GOOGLE}&dates=20270114T100000Z/`, `${GOOGLE}+practice&dates=20270114T100000Z/`]],
  ])('unless they are events %s', (_, hrefs) => {
    expect(readLinks(...hrefs)).toHaveLength(hrefs.length)
  })

  test('a clock without a zone that may show each of two is no third event', () => {
    const events = readLinks(
      `${GOOGLE}&dates=20270114T100000Z/`,
      `${GOOGLE}&dates=20270114T140000Z/`,
      `${YAHOO}&st=20270114T120000`,
    )
    expect(events.map(({ startDate }) => startDate?.text)).toEqual(['2027-01-14T10:00[UTC]', '2027-01-14T14:00[UTC]'])
  })
})

describe('a button', () => {
  const atc = (...fields: [string, string][]) =>
    `<div class="addeventatc">Add<span class="title">Choir</span>${fields.map(([name, text]) => `<span class="${name} atc_node">${text}</span>`).join('')}</div>`
  test.each([
    ['the month first', [['start', '01/02/2027 06:30 PM']], '2027-01-02T18:30', undefined],
    ['the day first', [['start', '02-01-2027 18:30']], '2027-01-02T18:30', undefined],
    ['the day first, with dots', [['start', '2.1.2027 18:30']], '2027-01-02T18:30', undefined],
    [
      'as the format says',
      [
        ['start', '02/01/2027 18:30'],
        ['date_format', 'DD/MM/YYYY'],
      ],
      '2027-01-02T18:30',
      undefined,
    ],
    ['the year first', [['start', '2027-01-02 18:30']], '2027-01-02T18:30', undefined],
    ['no day that doesn’t exist', [['start', '20/10/2027 18:30']], undefined, undefined],
    [
      'a zone and an end',
      [
        ['start', '01/02/2027 06:30 PM'],
        ['end', '01/02/2027 08:00 PM'],
        ['timezone', 'Europe/Paris'],
      ],
      '2027-01-02T18:30[Europe/Paris]',
      '2027-01-02T20:00[Europe/Paris]',
    ],
    [
      'a day',
      [
        ['start', '01/02/2027 06:30 PM'],
        ['all_day_event', 'true'],
      ],
      '2027-01-02',
      undefined,
    ],
    [
      'with its old names',
      [
        ['_start', '01-02-2027 09:00'],
        ['_date_format', 'MM/DD/YYYY'],
      ],
      '2027-01-02T09:00',
      undefined,
    ],
  ] as const)('of AddEvent tells %s', (_, fields, startDate, endDate) => {
    expect(spanOf(readBody(atc(...fields.map(([name, text]): [string, string] => [name, text]))))).toEqual([
      startDate,
      endDate,
    ])
  })

  const element = (attributes: string) =>
    readBody(`<add-to-calendar-button name="Choir" ${attributes}></add-to-calendar-button>`)
  test.each([
    ['startDate="2027-01-14" startTime="18:30" endTime="20:00"', '2027-01-14T18:30', '2027-01-14T20:00'],
    ['startDate="2027-01-14T18:30" timeZone="Europe/Paris"', '2027-01-14T18:30[Europe/Paris]', undefined],
    ['startDate="2027-01-14" startTime="18:30" timeZone="currentBrowser"', '2027-01-14T18:30', undefined],
    ['startDate="2027-01-14" endDate="2027-01-15" timeZone="Europe/Paris"', '2027-01-14', '2027-01-15'],
    ['startDate="2027-01-14"', '2027-01-14', undefined],
    ['startDate="today+7"', undefined, undefined],
    ['startDate="2027-01-14" subscribe icsFile="https://club.example.org/agenda.ics"', undefined, undefined],
    ['startDate="2027-01-14" subscribe="true" icsFile="https://club.example.org/agenda.ics"', undefined, undefined],
  ])('<add-to-calendar-button %s>', (attributes, startDate, endDate) => {
    expect(spanOf(element(attributes))).toEqual([startDate, endDate])
  })

  test.each([
    ['recurrence="RRULE:FREQ=WEEKLY;BYDAY=TH"', 'FREQ=WEEKLY;BYDAY=TH'],
    ['recurrence="weekly" recurrence_count="8"', 'FREQ=WEEKLY;COUNT=8'],
    [
      'recurrence="monthly" recurrence_until="2027-05-31" recurrence_byDay="2TH"',
      'FREQ=MONTHLY;UNTIL=20270531;BYDAY=2TH',
    ],
  ])('%s is a rule', (attributes, recurrence) => {
    expect(element(`startDate="2027-01-14" ${attributes}`)[0]?.recurrence?.text).toBe(recurrence)
  })

  test('may be for several dates', () => {
    const dates = JSON.stringify([
      { name: 'Choir', startDate: '2027-01-14', startTime: '18:30', endTime: '20:00' },
      { name: 'Concert', startDate: '2027-01-16', startTime: '20:00', status: 'CANCELLED' },
    ])
    expect(element(`dates='${dates}' timeZone="Europe/Paris" location="The Hall"`)).toMatchObject([
      {
        name: { text: 'Choir' },
        startDate: { text: '2027-01-14T18:30[Europe/Paris]' },
        location: { text: 'The Hall' },
      },
      { name: { text: 'Concert' }, eventStatus: { text: 'EventCancelled' } },
    ])
  })

  test('may be a form that hides its own methods', () => {
    expect(() =>
      readBody('<form class="atcb addeventatc"><input name="querySelector"><input name="closest"></form>'),
    ).not.toThrow()
  })
})

test.each([
  [`<a href="${toAttribute(GOOGLE)}&amp;dates=20270101/20270102">Add</a>`, true],
  ['<a href="https://outlook.live.com/calendar/0/deeplink/compose?startdt=2027-01-01">Add</a>', true],
  ['<a href="data:text/calendar,BEGIN">Add</a>', true],
  ['<add-to-calendar-button></add-to-calendar-button>', true],
  ['<span class="addtocalendar"><var class="atc_event"></var></span>', true],
  ['<a href="https://calendar.google.com/calendar/embed?src=club">Calendar</a>', false],
  ['<a href="/agenda.ics">Subscribe</a>', false],
])('the hint finds %s: %s', (body, isFound) => {
  expect(parseBody(body).querySelector(hint.selector ?? '') !== null).toBe(isFound)
})

test.each([
  ['links', `<a href="${toAttribute(GOOGLE)}&amp;dates=20270114T183000/20270114T200000">a</a>`.repeat(8_000)],
  [
    'a long link',
    `<a href="${toAttribute(GOOGLE)}&amp;dates=20270114T183000/20270114T200000&amp;details=${'%20-'.repeat(250_000)}">a</a>`,
  ],
  ['escapes', `<a href="data:text/calendar,${'%C3%A9%'.repeat(140_000)}">a</a>`],
  ['JSON', `<div class="atcb">${'{"dates":['.repeat(100_000)}</div>`],
  ['cards', '<div class="addeventatc"><i class="title">a</i>'.repeat(5_000)],
])('a page full of %s costs little', (_, body) => {
  within(3_000, read, () => openBody(body))
})
