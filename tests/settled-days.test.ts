import { describe, expect, test } from 'vitest'
import { makePage } from '../core/page/page.ts'
import { ALL_PARTS } from '../core/reading/all-parts.ts'
import { readPage } from '../core/reading/reading.ts'
import { within } from './cost.ts'
import { parseDocument, readEvents } from './pages.ts'

interface Told {
  title?: string
  body: string
  lang?: string
  publishedOn?: string
}

function read({ title = 'Board games at the mill', body, lang = 'en', publishedOn = '2027-01-11' }: Told) {
  const html = `<html lang="${lang}"><head><title>${title}</title>
    ${publishedOn && `<meta property="article:published_time" content="${publishedOn}">`}</head>
    <body><h1>${title}</h1>${body}</body></html>`
  const now = Date.parse('2027-01-20T12:00Z')
  const circumstances = { url: 'https://mill.example/post', now, homeZone: 'UTC', parts: ALL_PARTS }
  return readEvents(makePage(parseDocument(html), circumstances))
}
const INVITED = (day: string) => `<p>Join us for an evening of board games on ${day} at 7pm.</p>`

describe('03/02 on a page in English', () => {
  test('is kept with both its days where nothing tells which is meant', () => {
    expect(read({ body: INVITED('03/02/2027') })).toMatchObject([
      { startDate: '2027-02-03T19:00', otherStart: '2027-03-02T19:00', evidence: { startDate: { source: 'prose' } } },
    ])
  })

  test.each<[string, string, Told]>([
    ['the day is told again in words', '2027-03-02', { body: `${INVITED('03/02/2027')}<p>See you on 2 March!</p>` }],
    ['the title names it', '2027-02-03', { title: 'Board games, 3 February', body: INVITED('03/02/2027') }],
    [
      'another date has its day first',
      '2027-02-03',
      { body: `${INVITED('03/02/2027')}<p>Closed until 25/01/2027.</p>` },
    ],
    [
      'another date has its month first',
      '2027-03-02',
      { body: `${INVITED('03/02/2027')}<p>Closed until 01/25/2027.</p>` },
    ],
    ['the page is British', '2027-02-03', { lang: 'en-GB', body: INVITED('03/02/2027') }],
    [
      'one of its days was gone when it was written',
      '2027-03-02',
      { publishedOn: '2027-02-10', body: INVITED('03/02/2027') },
    ],
  ])('is %s: settled, and not a word of it', (_, day, told) => {
    const [event, ...others] = read(told)
    expect(others).toEqual([])
    expect(event?.startDate).toContain(`${day}T19:00`)
    expect(event).not.toHaveProperty('otherStart')
  })

  test.each([
    ['from 03/02/2027 to 05/02/2027', '2027-02-03', '2027-02-05'],
    ['02/03/2027 – 02/05/2027', '2027-02-03', '2027-02-05'],
    ['02/03/2027 – 14/03/2027', '2027-03-02', '2027-03-14'],
  ])('is in the order that makes a range of it short: "%s"', (days, startDate, endDate) => {
    const [event] = read({ body: `<p>Join us for the games festival, ${days}.</p>` })
    expect(event).toMatchObject({ startDate, endDate })
    expect(event).not.toHaveProperty('otherStart')
  })

  test.each<[string, Told]>([
    ['the page is American by its template', { lang: 'en-US', body: INVITED('03/02/2027') }],
    ['both days are told', { body: `${INVITED('03/02/2027')}<p>Not on 3 February, not on 2 March.</p>` }],
    [
      'dates are written in both orders',
      { body: `${INVITED('03/02/2027')}<p>Closed until 25/01/2027.</p><p>Open from 01/26/2027.</p>` },
    ],
  ])('stays open where %s', (_, told) => {
    expect(read(told)).toMatchObject([{ startDate: '2027-02-03T19:00', otherStart: '2027-03-02T19:00' }])
  })
})

test('the day of publication is the page’s own, and settles nothing', () => {
  const body = `${INVITED('02/03/2027')}<p>Written on 3 February 2027</p>`
  expect(read({ publishedOn: '2027-02-03', body })).toMatchObject([
    { startDate: '2027-03-02T19:00', otherStart: '2027-02-03T19:00' },
  ])
})

describe('a weekday that is another day’s', () => {
  test('is kept with both readings', () => {
    expect(read({ body: INVITED('Friday, 6 February 2027') })).toMatchObject([
      { startDate: '2027-02-06T19:00', otherStart: '2027-02-05T19:00' },
    ])
  })

  test.each([
    ['en', 'Join us for the games on Monday, 13 February 2027 at 7pm.', '2027-02-13', '2027-02-15'],
    ['en', 'Join us for the games on Sunday, 1 February 2027 at 7pm.', '2027-02-01', '2027-02-07'],
    ['en', 'Join us for the games on Monday, 28 February 2027 at 7pm.', '2027-02-28', '2027-02-22'],
    ['de', 'Die Lesung findet am Freitag, den 13. Februar 2027 um 19 Uhr statt.', '2027-02-13', '2027-02-12'],
    ['fr', 'La réunion aura lieu le vendredi 13 février 2027 à 19h.', '2027-02-13', '2027-02-12'],
    ['ja', '勉強会を開催します。日時:2027年2月13日(金)19時', '2027-02-13', '2027-02-12'],
  ])('is the nearest one in that month: %s, "%s"', (lang, text, date, otherDate) => {
    const [event] = read({ lang, body: `<p>${text}</p>` })
    expect([event?.startDate.slice(0, 10), event?.otherStart?.slice(0, 10)]).toEqual([date, otherDate])
  })

  test.each([
    ['the date', '2027-02-06', '<p>Saturday, 6 February: bring your own games.</p>'],
    ['the weekday', '2027-02-05', '<p>The evening of 5 February is free for all.</p>'],
  ])('gives way where the rest tells %s', (_, day, more) => {
    const [event] = read({ body: INVITED('Friday, 6 February 2027') + more })
    expect(event?.startDate).toBe(`${day}T19:00`)
    expect(event).not.toHaveProperty('otherStart')
  })

  test('that is told twice is the same mistake twice', () => {
    const body = INVITED('Friday, 6 February 2027') + INVITED('Friday')
    expect(read({ body })).toMatchObject([{ otherStart: '2027-02-05T19:00' }])
  })

  test('gives way to what the page marks up', () => {
    const body = `${INVITED('Friday, 6 February 2027')}<script type="application/ld+json">
      {"@type": "Event", "name": "Board games at the mill", "startDate": "2027-02-05"}</script>`
    const [event, ...others] = read({ body })
    expect(others).toEqual([])
    expect(event).toMatchObject({ startDate: '2027-02-05T19:00' })
    expect(event).not.toHaveProperty('otherStart')
  })
})

describe('a past day with the weekday that it has this month or in the next', () => {
  const readInOctober = (lang: string, text: string, publishedOn = '2026-10-15') =>
    read({ lang, publishedOn, body: `<p>${text}</p>` }).map(({ startDate, otherStart }) => [
      startDate.slice(0, 10),
      otherStart?.slice(0, 10),
    ])

  test.each([
    ['en', 'Wednesday 21 September at 7pm, in the old mill.'],
    ['en', 'We will meet on Wednesday, September 21st, for a talk about games.'],
    ['es', 'El miércoles 21 de septiembre a las 19:00, en el molino viejo.'],
    ['fr', 'La réunion aura lieu le mercredi 21 septembre à 19h au moulin.'],
    ['de', 'Die Lesung findet am Mittwoch, den 21. September, um 19 Uhr statt.'],
    ['nl', 'De lezing vindt plaats op woensdag 21 september om 19.00 uur.'],
    ['it', 'L’incontro si terrà mercoledì 21 settembre alle ore 19.'],
    ['pt', 'A palestra será na quarta-feira, 21 de setembro, às 19h.'],
    ['ja', '勉強会を開催します。日時:9月21日(水)19時'],
  ])('is told as that one, with the printed one beside it: %s, "%s"', (lang, text) => {
    expect(readInOctober(lang, text)).toEqual([['2026-10-21', '2026-09-21']])
  })

  test.each([
    ['Join us for the games on Wednesday 11 September at 7pm.', '2026-10-15', '2026-11-11', '2026-09-11'],
    ['Join us for the games on Wednesday 20 November at 7pm.', '2026-12-20', '2027-01-20', '2026-11-20'],
  ])('may be one of the next month: "%s", written on %s', (text, publishedOn, meant, printed) => {
    expect(readInOctober('en', text, publishedOn)).toEqual([[meant, printed]])
  })

  test('is settled by the day told elsewhere', () => {
    const text = 'Join us for the games on Wednesday 21 September at 7pm. The evening of 21 October is free for all.'
    expect(readInOctober('en', text)).toEqual([['2026-10-21', undefined]])
  })

  test.each([
    ['it tells what was', 'en', 'On Wednesday 21 September we met for an evening of games.'],
    ['it tells what was', 'en', 'Thank you to all who came to the games on Wednesday 21 September at 7pm.'],
    ['it tells what was', 'es', 'El miércoles 21 de septiembre se celebró la reunión a las 19:00.'],
    ['it tells what was', 'de', 'Am Mittwoch, den 21. September, um 19 Uhr fand die Lesung statt.'],
    ['it tells what was', 'fr', 'La réunion a eu lieu le mercredi 21 septembre à 19h.'],
    ['nothing is said of it', 'en', 'The old mill burnt down on Wednesday 21 September.'],
    ['its year is told', 'en', 'Join us for the games on Wednesday 21 September 2026 at 7pm.'],
    ['it is told as gone by', 'en', 'Join us as you did last Wednesday, 21 September, at 7pm.'],
    ['its weekday is right', 'en', 'Join us for the games on Monday 21 September at 7pm.'],
    ['no month soon has it', 'en', 'Join us for the games on Friday 21 September at 7pm.'],
  ])('stays past where %s: %s, "%s"', (_, lang, text) => {
    expect(readInOctober(lang, text)).toEqual([])
  })

  test('is not moved on a page that tells no day of its own', () => {
    expect(readInOctober('en', 'Join us for the games on Wednesday 21 September at 7pm.', '')).toEqual([])
  })
})

describe('a day without a year on a page that tells no day of its own', () => {
  const select = (text: string, now: string) => {
    const document = parseDocument(
      `<html lang="en"><head><title>Board games</title></head><body><p>${text}</p></body></html>`,
    )
    const selection = document.querySelector('p') as Element
    const found = readPage(
      document,
      { url: 'https://mill.example/', now: Date.parse(now), homeZone: 'UTC', selection },
      ALL_PARTS,
    )
    return 'events' in found ? found.events : []
  }

  test('is not told: nobody knows how old the page is', () => {
    expect(read({ publishedOn: '', body: INVITED('3 May') })).toEqual([])
  })

  test.each([
    ['2027-01-20T12:00Z', '2027-05-03', '2028-05-03'],
    ['2027-11-20T12:00Z', '2028-05-03', '2027-05-03'],
  ])('is this year’s or next year’s where it is selected on %s', (now, first, second) => {
    expect(select('Board games on 3 May at 7pm', now)).toMatchObject([
      { startDate: `${first}T19:00`, otherStart: `${second}T19:00` },
    ])
  })

  test('is in the year in which it has its weekday', () => {
    const [event] = select('Board games on Wednesday 3 May at 7pm', '2027-11-20T12:00Z')
    expect(event?.startDate).toBe('2028-05-03T19:00')
    expect(event).not.toHaveProperty('otherStart')
  })
})

test('many days in doubt cost little', async () => {
  const body = Array.from({ length: 2000 }, (_, at) => `<p>Join us on 0${(at % 9) + 1}/02/2027 at 7pm.</p>`).join('')
  await within(3000, () => read({ body }))
})
