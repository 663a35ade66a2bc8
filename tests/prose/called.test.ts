import { expect, test } from 'vitest'
import { readPost } from './post.ts'

test.each([
  ['TernConf 2027 in Ghent', 'TernConf will be back in Ghent on January 19 and 20, 2027.', ['2027-01-19']],
  [
    'Defence of Kim Berg',
    'On January 19, 2027 at 1 p.m. Kim Berg will defend the thesis “Nets”.',
    ['2027-01-19T13:00'],
  ],
  ['Web & Application Weavers Meetup – Thu Jan 14', 'Come and learn how to weave.', ['2027-01-14']],
  ['School closed', 'School is out on Friday. Lessons resume on Monday 18 January at 8:45.', []],
])('what is called an event is one, and what is closed is none: %s: %s', (title, body, starts) => {
  expect(readPost('en', title, `<p>${body}</p>`).map(({ startDate }) => startDate)).toEqual(starts)
})

test.each([
  'Due to exams, the Linux Users Group will not be meeting this Saturday, January 9th.',
  'There will be no club night on Thursday, January 14.',
])('who does not meet calls that off: %s', (body) => {
  expect(readPost('en', 'Meeting delays', `<p>${body}</p>`).map(({ eventStatus }) => eventStatus)).toEqual([
    'EventCancelled',
  ])
})

test.each([
  ['de', 'Chorprobe', 'Am Donnerstag, 14. Januar, ist keine Probe.'],
  ['de', 'Training', 'Am Donnerstag, 14. Januar, gibt es kein Training.'],
  ['nl', 'Repetitie', 'Op donderdag 14 januari is er geen repetitie.'],
  ['it', 'Lezione', 'Giovedì 14 gennaio alle 19 non c’è lezione.'],
  ['pt', 'Ensaio', 'Na quinta-feira, 14 de janeiro, às 19h, não há ensaio.'],
  ['es', 'Ensayo', 'El jueves 14 de enero a las 19h no hay ensayo.'],
  ['fr', 'Répétition', 'Jeudi 14 janvier à 19h, pas de répétition.'],
  ['fr', 'Atelier', 'Jeudi 14 janvier à 19h il n’y aura pas d’atelier.'],
  ['en', 'Works on Mill Lane', 'Engineering works will take place on Thursday 14 January from 8am.'],
  ['en', 'Bins', 'The next recycling collection is on Thursday 14 January at 7am.'],
])('a day off is nothing that takes place: %s: %s: %s', (language, title, body) => {
  const events = readPost(language, title, `<p>${body}</p>`)
  expect(events.filter(({ eventStatus }) => eventStatus !== 'EventCancelled')).toEqual([])
})

test('who streams live on a channel announces it', () => {
  const body = '<p>We’ll do a live stream on Friday at 17:00 CET on our YouTube channel.</p>'
  expect(readPost('en', 'New release', body)[0]?.startDate).toBe('2027-01-08T17:00[Europe/Brussels]')
})

test('what its title says to have been is no event on the day of writing, but the next one is', () => {
  const body = '<p>- 日時 1月6日(水) 10:30～14:30</p><p>- 会場 北ホール</p>'
  expect(readPost('ja', '亜麻まつりに参加しました', body)).toEqual([])
  const next = '<p>1/5(火)に亜麻会を開催しました。</p><p>次回は1/27(水)に開催します。</p>'
  expect(readPost('ja', '亜麻会を開催しました', next)[0]?.startDate).toBe('2027-01-27')
})

test('a link behind “Zoom link” leads to where people meet', () => {
  const body =
    '<p>When: Friday, 15 January at 7pm<br>Venue: online<br>Zoom link: <a href="https://linen.example/z1">https://linen.example/z1</a></p>'
  expect(readPost('en', 'Linen talk', body)[0]?.streams[0]?.url).toBe('https://linen.example/z1')
})

test.each([
  ['en', 'Update 15 January 2027, 11:30', 'Update 14 January 2027, 9:00'],
  ['de', 'Update 15.01.2027 11:30 Uhr', 'Meldung vom 14.01.2027 9:00 Uhr'],
  ['fr', 'Mise à jour du 15 janvier 2027 à 11h30', 'Mise à jour du 14 janvier 2027 à 9h'],
  ['nl', 'Update 15 januari 2027, 11.30 uur', 'Update 14 januari 2027, 9.00 uur'],
])('lines that tell when a text was changed are no events: %s: %s', (language, second, first) => {
  const body = `<p><strong>${second}</strong></p><p>Come along! Kommt vorbei! Venez ! Kom ook!</p><p><strong>${first}</strong></p><p>Lorem.</p>`
  expect(readPost(language, 'Linen', body)).toEqual([])
})

test.each([
  ['Shop', '<p>Wednesday, 6 January 2027</p><p>We are open 10am–4pm.</p><p>New yarn is in.</p>'],
  ['Guide', '<p>Our 5th annual gift guide goes online on Friday 15 January.</p>'],
  ['Roadmap', '<p>We kick off the next cycle on Friday 15 January.</p>'],
  ['Allotments', '<p>Each application needs two referees and will be opened on Friday 15 January at 10am.</p>'],
])('what a shop, a list, a plan or an office says of its days is no event: %s', (title, body) => {
  expect(readPost('en', title, body)).toEqual([])
})
