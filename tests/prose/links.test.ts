import { describe, expect, test } from 'vitest'
import { readPost } from './post.ts'

const DAY = '<p>The talk takes place on Friday, 15 January 2027 at 7pm.</p>'
const streamsOf = (language: string, body: string) => readPost(language, 'Linen', body)[0]?.streams
const a = (url: string, text = url) => `<a href="${url}">${text}</a>`
const ROOM = 'https://rooms.example/linen'

describe('a link within the site is an address like any other', () => {
  test.each([
    ['<a href="/events/linen-evening">More information</a>', 'https://site.example/events/linen-evening'],
    ['<a href="linen-evening">More information</a>', 'https://site.example/linen-evening'],
    // the page itself, and what is no page
    ['<a href="#top">More information</a>', 'https://site.example/post'],
    ['<a href="/post?utm_source=mail">More information</a>', 'https://site.example/post'],
    ['<a href="mailto:ada@site.example">More information</a>', 'https://site.example/post'],
  ])('%s', (link, url) => {
    expect(readPost('en', 'Linen', `${DAY}<p>${link}</p>`)[0]?.url).toBe(url)
  })

  test('also one to its stream', () => {
    expect(streamsOf('en', `${DAY}<p>${a('/live', 'Watch the stream')}</p>`)).toEqual([
      { platform: 'site.example', url: 'https://site.example/live' },
    ])
  })
})

test.each([
  ['pt', 'A palestra será na sexta, 15 de janeiro, às 19h, pelo Google Meet.', 'Google Meet'],
  ['es', 'La charla será el viernes 15 de enero a las 19 h por Google Meet.', 'Google Meet'],
  ['fr', 'La conférence aura lieu vendredi 15 janvier à 19h sur Google Meet.', 'Google Meet'],
  ['it', 'La conferenza si terrà venerdì 15 gennaio alle 19 su Google Meet.', 'Google Meet'],
  ['fr', 'Date : vendredi 15 janvier, 19h<br>Lieu : Zoom', 'Zoom'],
  ['ja', '日時：2027年1月15日（金）19:30～21:30<br>場所：Discord', 'Discord'],
])('where it is held live is told by the name of a platform: %s: %s', (language, body, platform) => {
  expect(streamsOf(language, `<p>${body}</p>`)).toEqual([{ platform }])
})

test.each([
  ['pt', 'A palestra será no dia 15 de janeiro.', `Programação completa ${a(ROOM, 'no site')}.`],
  ['fr', 'La conférence aura lieu le 15 janvier.', `Programme complet ${a(ROOM, 'ici')}.`],
  ['ja', '1月15日19時から勉強会を開催します。', `参加希望の方は${a(ROOM, 'こちら')}からどうぞ。`],
])('a whole programme, and where to say that one comes, is the event’s page: %s', (language, body, link) => {
  expect(readPost(language, 'Linen', `<p>${body}</p><p>${link}</p>`)[0]?.url).toBe(ROOM)
})

describe('a link to an unknown host is a stream by the words before it', () => {
  test.each([
    ['en', `${DAY}<p>Stream: ${a(ROOM)}</p>`],
    ['en', `${DAY}<p>If you can’t come, it will also be streamed: ${ROOM}</p>`],
    ['en', `${DAY}<p>To watch online, follow this link:</p><p>${a(ROOM)}</p>`],
    ['en', `${DAY}<p>${a(ROOM, 'Join the call')}</p>`],
    ['de', `<p>Der Vortrag findet am 15. Januar 2027 um 19 Uhr statt.</p><p>${a(ROOM, 'Zum Livestream')}</p>`],
    ['de', `<p>Wann: 15. Januar 2027, 19 Uhr<br>Wo: online<br>Link: ${a(ROOM)}</p>`],
    ['fr', `<p>Quand : 15 janvier 2027, 19 h<br>Où : en visioconférence<br>Lien : ${a(ROOM)}</p>`],
    ['es', `<p>La charla tendrá lugar el 15 de enero de 2027 a las 19:00.</p><p>Transmisión en vivo: ${a(ROOM)}</p>`],
    ['pt', `<p>A palestra acontece no dia 15 de janeiro de 2027, às 19h.</p><p>Transmissão: ${a(ROOM)}</p>`],
    ['it', `<p>La serata si terrà il 15 gennaio 2027 alle 19.</p><p>Link per partecipare: ${a(ROOM)}</p>`],
    ['nl', `<p>De lezing begint op 15 januari 2027 om 19 uur.</p><p>Livestream: ${a(ROOM)}</p>`],
    ['nl', `<p>De lezing begint op 15 januari 2027 om 19 uur en is live te volgen via ${a(ROOM, 'deze link')}.</p>`],
    ['ja', `<p>1月15日(金)19時から講演会を開催します。</p><p>視聴URL: ${a(ROOM)}</p>`],
  ])('%s: %s', (language, body) => {
    expect(streamsOf(language, body)).toEqual([{ platform: 'rooms.example', url: ROOM }])
  })
})

test('an unknown host is called by the platform that is named beside it', () => {
  const expected = [{ platform: 'Jitsi', url: ROOM }]
  expect(streamsOf('en', `${DAY}<p>Join us on Jitsi: ${a(ROOM)}</p>`)).toEqual(expected)
  const lines = `<p>Wanneer: 15 januari 2027, 19 uur<br>Waar: online via Jitsi<br>Link: ${a(ROOM)}</p>`
  expect(streamsOf('nl', lines)).toEqual(expected)
})

test('a link that tells its platform keeps it, whatever else is named', () => {
  const body = `${DAY}<p>Join us: ${a('https://meet.google.com/abc-defg-hij')}. It is shown live on Twitch later.</p>`
  expect(streamsOf('en', body)).toContainEqual({ platform: 'Google Meet', url: 'https://meet.google.com/abc-defg-hij' })
})

describe('what shows another evening, or nothing of one, is no stream', () => {
  const VIDEO = 'https://www.youtube.com/watch?v=abc12345678'
  test.each([
    ['en', `${DAY}<p>Missed the last one? ${a(VIDEO, 'Watch it here')}.</p>`],
    ['en', `${DAY}<p>Listen to their new single on ${a(VIDEO, 'YouTube')}.</p>`],
    ['en', `${DAY}<p>${a(VIDEO, 'Trailer')}</p>`],
    [
      'de',
      `<p>Der Vortrag findet am 15. Januar 2027 um 19 Uhr statt.</p><p>Verpasst? ${a(VIDEO, 'Hier ansehen')}.</p>`,
    ],
    ['fr', `<p>La soirée aura lieu le 15 janvier 2027 à 19h.</p><p>Séance manquée ? ${a(VIDEO, 'À voir ici')}.</p>`],
  ])('%s: %s', (language, body) => {
    expect(streamsOf(language, body)).toEqual([])
  })
})

test('nor is what stands under “Videos”, or under such a label', () => {
  const film = a('https://www.youtube.com/watch?v=abcdefghijk', 'Linen at home')
  expect(streamsOf('en', `${DAY}<h3>Videos:</h3><p>${film}</p><h3>Place</h3><p>The mill</p>`)).toEqual([])
  expect(streamsOf('de', `${DAY}<p>Videos:</p><ul><li>${film}</li></ul>`)).toEqual([])
  expect(streamsOf('en', `${DAY}<h3>Watch live</h3><p>${film}</p>`)).toHaveLength(1)
})

describe('a platform that is named is where to join, though nothing is linked', () => {
  const day = (told: string) => `<p>The call takes place on Friday, 15 January 2027 at 7pm${told}</p>`
  test.each([
    ['Discord', day(' on our Discord.')],
    ['Zoom', `${day('.')}<p>You will get an email with a Zoom link.</p>`],
    ['Zoom', `${day('.')}<p>Meet other developers in Zoom.</p>`],
    ['Microsoft Teams', day(' at Unity House and via Teams.')],
    ['YouTube', `${day(' in the Town Hall.')}<p>It will be streamed live on the council’s YouTube channel.</p>`],
  ])('%s: %s', (platform, body) => {
    expect(streamsOf('en', body)).toEqual([{ platform }])
  })
  test.each([
    `${day('.')}<p>Recordings of the last calls are on our YouTube channel.</p>`,
    `${day('.')}<p>We also have a Discord.</p>`,
    `${day('.')}<p>Ada works on the Zoom lens of her camera.</p>`,
  ])('nothing: %s', (body) => {
    expect(streamsOf('en', body)).toEqual([])
  })
})

test('a channel is where to look where the day is told with it', () => {
  const channel = 'https://www.youtube.com/@linen'
  const body = `<p>The talk takes place on Friday, 15 January 2027 at 7pm, live on ${a(channel, 'our YouTube channel')}.</p>`
  expect(streamsOf('en', body)).toEqual([{ platform: 'YouTube', url: channel }])
})

describe('no stream is a link', () => {
  test.each([
    [
      'to a channel that is only told of',
      `${DAY}<p>Subscribe to ${a('https://www.youtube.com/@linen', 'our channel')}.</p>`,
    ],
    ['to what was shown', `${DAY}<p>Recording of the last stream: ${a('https://rooms.example/old')}</p>`],
    ['to where one signs up', `${DAY}<p>To watch online register here: ${a('https://rooms.example/signup')}</p>`],
    [
      'that is called "here" where one signs up',
      `${DAY}<p>To watch live, register ${a('https://rooms.example/signup', 'here')}.</p>`,
    ],
    ['to a chat', `${DAY}<p>Questions? Join our ${a('https://discord.gg/abcdef', 'Discord')}.</p>`],
    ['behind a label of anything', `${DAY}<p>Slides: ${a('https://rooms.example/slides')}</p>`],
    [
      'called "Link" below a place in town',
      `<p>When: 15 January 2027, 7pm<br>Where: Town Hall<br>Link: ${a(ROOM)}</p>`,
    ],
  ])('%s', (_, body) => {
    expect(streamsOf('en', body)).toEqual([])
  })
})

describe('a platform without a link is named in the sentence', () => {
  test.each([
    ['en', '<p>The talk takes place on Friday, 15 January 2027 at 7pm via Zoom.</p>', 'Zoom'],
    ['de', '<p>Das Treffen findet am 15. Januar 2027 um 19 Uhr im IRC-Channel statt.</p>', 'IRC'],
    ['fr', '<p>La rencontre aura lieu le 15 janvier 2027 à 19h sur Twitch.</p>', 'Twitch'],
    ['it', '<p>La serata si terrà il 15 gennaio 2027 alle 21 su YouTube.</p>', 'YouTube'],
    ['nl', '<p>De vergadering begint op 15 januari 2027 om 19 uur via Slack.</p>', 'Slack'],
    ['ja', '<p>1月15日(金)19時から勉強会を開催します。会のDiscordチャンネルを利用します。</p>', 'Discord'],
  ])('%s: %s', (language, body, platform) => {
    expect(streamsOf(language, body)).toEqual([{ platform }])
  })
})

test('what the words before a list say of stream and place holds for each of its days', () => {
  const body = `<p>All evenings will be shown live on YouTube and take place at the Old Bell.</p>
    <ul><li>Friday, 15 January 2027, 7pm: Linen lecture</li><li>Friday, 22 January 2027, 7pm: Cotton lecture</li></ul>`
  expect(readPost('en', 'Upcoming events', body)).toMatchObject([
    { name: 'Linen lecture', streams: [{ platform: 'YouTube' }], location: 'Old Bell' },
    { name: 'Cotton lecture', streams: [{ platform: 'YouTube' }], location: 'Old Bell' },
  ])
})

describe('the page for details', () => {
  test.each([
    [
      'fr',
      `<p>La rencontre aura lieu le 15 janvier 2027 à 19h.</p><p>Renseignements et réservations : ${a('https://inn.example/r')}</p>`,
      'https://inn.example/r',
    ],
    [
      'es',
      `<p>La charla tendrá lugar el 15 de enero de 2027 a las 19:00.</p><p>${a('https://inn.example/a', 'Apúntate aquí')}</p>`,
      'https://inn.example/a',
    ],
    [
      'en',
      `${DAY}<ul>${'<li>cake</li>'.repeat(9)}</ul><p>More information will follow on this page:</p><p>${a('https://inn.example/b')}</p>`,
      'https://inn.example/b',
    ],
  ])('%s: %s', (language, body, url) => {
    expect(readPost(language, 'Linen', body)[0]?.url).toBe(url)
  })

  test('is not the stream', () => {
    expect(readPost('en', 'Linen', `${DAY}<p>Stream: ${a(ROOM)}</p>`)[0]?.url).toBe('https://site.example/post')
  })
})

describe('what was is no page of what will be', () => {
  test.each([`<p>Last week we had a ${a('https://www.meetup.com/linen/events/1111111/', 'meeting')} on wool.</p>`])(
    '%s',
    (body) => {
      expect(readPost('en', 'Linen', DAY + body)[0]?.url).toBe('https://site.example/post')
    },
  )
})

describe('a platform behind a word for a way is where an event is held', () => {
  test.each([
    ['en', 'We meet on Friday 15 January at 7pm on our Mumble server.', 'Mumble'],
    ['de', 'Der Vortrag ist am Freitag, 15. Januar, um 19 Uhr über Microsoft Teams.', 'Microsoft Teams'],
    ['es', 'La reunión será el viernes 15 de enero a las 19 h en el canal #lino de IRC.', 'IRC'],
    ['nl', 'De vergadering is vrijdag 15 januari om 19.00 uur op IRC.', 'IRC'],
    ['ja', '例会は1月15日（金）19時からMicrosoft Teamsで行います。', 'Microsoft Teams'],
  ])('%s: %s', (language, body, platform) => {
    expect(streamsOf(language, `<p>${body}</p>`)).toEqual([{ platform }])
  })

  test('and not where it is talked about', () => {
    expect(
      streamsOf('en', '<p>The talk on Mumble takes place on Friday 15 January at 7pm in the library.</p>'),
    ).toEqual([])
  })
})

test('a room of Matrix is one to go to', () => {
  const room = 'https://matrix.to/#/#linen:rooms.example'
  const body = `<p>The meeting is on Friday 15 January at 7pm in our ${a(room, 'Matrix room')}.</p>`
  expect(streamsOf('en', body)).toContainEqual({ platform: 'Matrix', url: room })
})

describe('a stream that is denied, or was of another evening, is none', () => {
  test.each([
    ['en', 'The talk takes place on 15 January at 7pm.', 'There will be no live stream on YouTube this time.'],
    ['de', 'Der Vortrag findet am 15. Januar um 19 Uhr statt.', 'Einen Livestream auf YouTube gibt es nicht.'],
    ['fr', 'La conférence aura lieu le 15 janvier à 19h.', 'Il n’y aura pas de direct sur YouTube.'],
    ['ja', '1月15日19時から講演会を開催します。', '今回はYouTubeでのライブ配信はありません。'],
    [
      'es',
      'La charla será el 15 de enero a las 19 h.',
      `¿Te perdiste la última? Está ${a('https://youtu.be/abc12345678', 'aquí')}.`,
    ],
  ])('%s: %s', (language, day, body) => {
    expect(streamsOf(language, `<p>${day}</p><p>${body}</p>`)).toEqual([])
  })
})
