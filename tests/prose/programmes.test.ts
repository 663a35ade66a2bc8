import { describe, expect, test } from 'vitest'
import { readPost, readStarts } from './post.ts'

const spanOf = (body: string, title = 'Loom meetup') => {
  const [event] = readPost('en', title, body)
  return [event?.startDate, event?.endDate]
}
const lead = '<p>The next meetup takes place on Thursday 21 January at Quill House.</p>'

describe('what has a programme ends with its last point', () => {
  test('each point tells when it is over', () => {
    const points = '<p>18:30 – 19:00 Doors open<br>19:00 – 19:45 Ada Quill: looms<br>20:00 – 20:45 Bo Reed: knots</p>'
    expect(spanOf(lead + points)).toEqual(['2027-01-21T19:00', '2027-01-21T20:45'])
  })

  test('in the evening, as people write it who count to twelve', () => {
    const points = '<ul><li>6:30 - 7:00: Doors open</li><li>7:00 - 7:45: Looms</li><li>8:00 - 8:45: Knots</li></ul>'
    expect(spanOf(`${lead}<p>Food from 6:30pm.</p>${points}`)).toEqual(['2027-01-21T18:30', '2027-01-21T20:45'])
  })

  test('the last point without an end tells none, nor do those of a second day', () => {
    const open = '<p>18:30 – 19:00 Doors<br>19:00 – 20:00 Looms<br>20:00 Pub</p>'
    expect(spanOf(lead + open)).toEqual(['2027-01-21T19:00', undefined])
    const twoDays = '<p>9:00 – 10:00 Looms<br>10:00 – 12:00 Knots</p><p>9:00 – 10:00 Bread<br>10:00 – 11:00 Tea</p>'
    expect(spanOf(lead + twoDays)).toEqual(['2027-01-21T09:00', undefined])
  })

  test('a line that tells its hours as a whole is no point of it', () => {
    const whole = '<p>Thursday, 21 January 2027<br>7:00 PM – 9:00 PM</p><p>Join us for our monthly meeting.</p>'
    const points = '<p>19:00 Welcome<br>19:30 Talk<br>20:30 Closing</p>'
    expect(spanOf(whole + points)).toEqual(['2027-01-21T19:00', '2027-01-21T21:00'])
  })
})

test('the words around a day and an hour', () => {
  expect(readPost('en', 'LoomCon', '<p>LoomCon will take place during the week of March 15th.</p>')).toMatchObject([
    { startDate: '2027-03-15' },
  ])
  const usual = '<p>On Thursday 21 January we meet at Quill House. We start at the usual time of 1900.</p>'
  expect(spanOf(usual)).toEqual(['2027-01-21T19:00', undefined])
  const dashes = '<h2>Time- 3 pm to 4.30 pm</h2><h2>Date- 16/01/2027, Saturday</h2><p>Organised by the club.</p>'
  expect(spanOf(dashes)).toEqual(['2027-01-16T15:00', '2027-01-16T16:30'])
  const german = '<p>We have the honour of hosting a talk at Quill House on Thu. 21. January at 18:00.</p>'
  expect(spanOf(german)).toEqual(['2027-01-21T18:00', undefined])
})

test('what stands below “Next meeting” is when that is, whatever people do else', () => {
  const body = `<p>We meet on the 3rd Tuesday of each month.</p><h2>Next meeting</h2>
    <p>Our first one ever! January 27, 2027 @ 6pm</p>`
  expect(readPost('en', 'Weavers', body)).toMatchObject([{ startDate: '2027-01-27T18:00' }])
})

describe('lists of what is on', () => {
  test('a link to more, or where it is, may stand behind the day', () => {
    const body = `<p>Version 3 is out.</p><h3>Upcoming events</h3><ul><li>Loom meetup, Ely, 20th Jan, 7pm (Clapham)
      <a href="/1">more details</a></li><li>Talk about looms by Ada Quill, 12th Jan <a href="/2">more details</a></li></ul>`
    expect(readPost('en', 'Loom news, January', body)).toMatchObject([
      { name: 'Talk about looms by Ada Quill', startDate: '2027-01-12' },
      { name: 'Loom meetup, Ely', startDate: expect.stringContaining('2027-01-20T19:00') },
    ])
    const sprints =
      '<p>Sprints this winter:</p><ul><li>Docs sprint: Saturday 16 January, 10:00–17:00, online</li><li>Core sprint: 13–14 February, Ghent</li></ul>'
    expect(readPost('en', 'Two sprints', sprints)).toMatchObject([
      { name: 'Docs sprint', startDate: '2027-01-16T10:00' },
      { name: 'Core sprint', startDate: expect.stringContaining('2027-02-13') },
    ])
  })

  test('what is but at a place is called like its heading', () => {
    const body = `<h3>Looms made simple</h3><ul><li>Jan 23rd @ 10:30AM @ Linen Days in Ghent</li>
      <li>Jan 26 @ 2:40PM @ WeaveCamp in Lyon</li></ul>`
    expect(readPost('en', 'Where to meet us', body).map(({ name }) => name)).toEqual([
      'Looms made simple, Linen Days in Ghent',
      'Looms made simple, WeaveCamp in Lyon',
    ])
  })

  test('a name over its day is called so, and not “all day”', () => {
    const body = `<p>Come and say hi at one of these:</p><p><b>Practical loom workshop</b><br>Wednesday, January 13th, all day<br>Hall A</p>
      <p><b>Weavers' lunch</b><br>Friday, January 15th, noon<br>Leaving from Hall A</p>`
    expect(readPost('en', 'Loom meetings this week', body)).toMatchObject([
      { name: 'Practical loom workshop', startDate: '2027-01-13' },
      { name: "Weavers' lunch", startDate: '2027-01-15T12:00' },
    ])
  })
})

test('headings that are but the days of one event are its programme', () => {
  const body = `<p>The conference takes place on 14–15 January in Leeds.</p><h2>Programme</h2><h3>Thursday 14 January</h3>
    <ul><li>9:00 Registration</li><li>10:00 Keynote</li></ul><h3>Friday 15 January</h3><ul><li>9:30 Talks</li></ul>`
  expect(readPost('en', 'Loom conference', body)).toMatchObject([
    { name: 'Loom conference', startDate: '2027-01-14T09:00[Europe/London]' },
  ])
})

test('an hour that is told twice is in the half of the day that one of them tells', () => {
  const body = `<p>Our first meetup of the year is on Thursday, January 14th from 6:45pm at the mill.</p><p>Bring a loom.</p>
    <ul><li>When: 6:45-9:30, Thursday, January 14</li><li>Where: the Old Mill</li></ul>`
  expect(spanOf(body)).toEqual(['2027-01-14T18:45', '2027-01-14T21:30'])
})

test('what a bracket says before the day is an aside', () => {
  expect(
    readPost('en', 'Our club', '<p>The next AGM (committee election) is scheduled for 23rd January.</p>'),
  ).toMatchObject([{ startDate: '2027-01-23' }])
})

test('a programme above its day begins with its first point, and with no later one that is nearer to the day', () => {
  const points = ['6:00p doors open', '6:30p welcome', '7:00p weaving', '9:00p more weaving', '10:00p doors close']
  const body = `<p>We weave together every Wednesday evening.</p><h3>Schedule</h3><p>${points.join('<br>')}</p>
    <p>Write to us, or drop by on Wednesday evening.</p>`
  expect(readStarts('en', 'Weekly weaving night', body)).toEqual(['2027-01-06T18:30'])
})

test('the bar opens before what is on', () => {
  expect(readStarts('en', 'Film night', '<p>Bar opens 7.15pm, film 8pm, on Friday 15 January.</p>')).toEqual([
    '2027-01-15T20:00',
  ])
})

test('the days of one event, each with what is on, are no events of their own', () => {
  const days = ['14: workshops', '15: talks', '16: sprints']
  const body = (told: string, item: string) =>
    `<p>${told}</p><ul>${days.map((one) => `<li>${item.replace('#', one)}</li>`).join('')}</ul>`
  expect(readStarts('en', 'LoomCon', body('LoomCon is held on January 14-16 in Leeds.', 'Jan #'))).toEqual([
    '2027-01-14',
  ])
  expect(readStarts('en', 'Winter term', body('Join us for our winter evenings:', 'Jan #'))).toHaveLength(3)
})

test('where a group goes, there is something on', () => {
  const body = '<p>Van vrijdag 15 tot en met zondag 17 januari gaan we met de hele groep naar Ameland.</p>'
  expect(readPost('nl', 'Weekend weg', body)).toMatchObject([{ startDate: '2027-01-15', endDate: '2027-01-17' }])
})

test('a programme begins with its first point, also where a later one has an end', () => {
  const body = `<p>Op zaterdag 30 januari vieren we feest! Het programma:</p>
    <p>08.30 uur: aubade<br>09.00 - 12.00 uur: markt<br>13.00 uur: zeskamp<br>16.00 uur: prijzen</p>`
  expect(readStarts('nl', 'Dorpsfeest', body)).toEqual(['2027-01-30T08:30'])
})
