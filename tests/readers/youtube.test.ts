import { describe, expect, test } from 'vitest'
import { hasMark } from '../../core/hint.ts'
import { makePage } from '../../core/page/page.ts'
import { hint, read } from '../../core/readers/sites/youtube.ts'
import { within } from '../cost.ts'
import { loadPage, parseDocument } from '../pages.ts'

const WATCH = 'https://www.youtube.com/watch?v=abcdefghi_k'
const NOW = Date.parse('2027-01-06T12:00Z')

const readAt = (url: string, body: string) =>
  read(makePage(parseDocument(`<html lang="en"><body>${body}</body></html>`), { url, now: NOW, homeZone: 'UTC' }))

/** The data that the page was loaded with. */
function player(details: object, { startTimestamp, scheduledStartTime }: Record<string, string> = {}): string {
  const data = {
    playabilityStatus: {
      liveStreamability: {
        liveStreamabilityRenderer: { offlineSlate: { liveStreamOfflineSlateRenderer: { scheduledStartTime } } },
      },
    },
    videoDetails: { videoId: 'abcdefghi_k', title: 'Tides', ...details },
    microformat: { playerMicroformatRenderer: { liveBroadcastDetails: { isLiveNow: false, startTimestamp } } },
  }
  return `<script>var ytInitialPlayerResponse = ${JSON.stringify(data)};var meta = 1;</script>`
}

/** What the page's script renews with each video. */
function microformat(publication: object, embedUrl = 'https://www.youtube.com/embed/abcdefghi_k'): string {
  const video = { '@type': 'VideoObject', name: 'Tides', embedUrl, publication: [publication] }
  return `<script type="application/ld+json">${JSON.stringify(video)}</script>`
}

const TOLD = { startTimestamp: '2027-01-14T18:30:00+00:00' }
const UPCOMING = player({ isUpcoming: true }, TOLD)
const BROADCAST = { '@type': 'BroadcastEvent', isLiveBroadcast: false, startDate: '2027-01-14T18:30:00+00:00' }

test.each([
  WATCH,
  'https://www.youtube.com/watch?app=desktop&v=abcdefghi_k&t=5s',
  'https://m.youtube.com/watch?v=abcdefghi_k#comments',
  'https://www.youtube.com/live/abcdefghi_k?feature=share',
])('%s names its video', (url) => {
  expect(readAt(url, UPCOMING)).toEqual([
    {
      name: { text: 'Tides' },
      startDate: { text: '2027-01-14T18:30:00.000Z' },
      streams: [{ text: WATCH }],
      url: { text: WATCH },
    },
  ])
})

test.each([
  'https://www.youtube.com/watch?v=another_vid',
  'https://www.youtube.com/watch',
  'https://www.youtube.com/watch?v=',
  'https://www.youtube.com/@harbour/live',
  'https://www.youtube.com/',
  'https://notyoutube.com/watch?v=abcdefghi_k',
])('%s is not about the video that its data still tells', (url) => {
  expect(readAt(url, UPCOMING)).toEqual([])
})

describe('the start', () => {
  test.each([
    ['as a timestamp with an offset', player({ isUpcoming: true }, { startTimestamp: '2027-01-14T10:30:00-08:00' })],
    ['in seconds', player({ isUpcoming: true }, { scheduledStartTime: '1799951400' })],
    ['renewed for this video', microformat(BROADCAST)],
    [
      'renewed, beside the former video',
      player({ videoId: 'former_vide', isUpcoming: true }, { startTimestamp: '2027-02-02T02:02:00Z' }) +
        microformat(BROADCAST),
    ],
    ['renewed, with a place in the video', microformat(BROADCAST, 'https://www.youtube.com/embed/abcdefghi_k?start=9')],
  ])('is told %s', (_, body) => {
    expect(readAt(WATCH, body)[0]?.startDate?.text).toBe('2027-01-14T18:30:00.000Z')
  })
})

describe('silent for', () => {
  test.each([
    ['a video that was never live', player({})],
    ['a stream that is on', player({ isLive: true }, TOLD)],
    ['a stream that is on, renewed', microformat({ ...BROADCAST, isLiveBroadcast: true })],
    ['a stream that is over, renewed', microformat({ ...BROADCAST, startDate: '2026-12-10T19:00:00Z' })],
    ['another video, renewed', microformat(BROADCAST, 'https://www.youtube.com/embed/another_vid')],
    ['one without a time', player({ isUpcoming: true })],
    ['a time that is none', player({ isUpcoming: true }, { startTimestamp: 'soon' })],
    ['a time of nowhere', player({ isUpcoming: true }, { startTimestamp: '2027-01-14T18:30:00' })],
    ['a time beyond all calendars', player({ isUpcoming: true }, { scheduledStartTime: '9'.repeat(400) })],
    ['no name', player({ isUpcoming: true, title: ' ' }, TOLD)],
    ['data that was cut off', UPCOMING.replace('"microformat"', '')],
    ['data of other shapes', '<script>var ytInitialPlayerResponse = [{"videoDetails":["abcdefghi_k"]}];</script>'],
    ['an empty page', ''],
  ])('%s', (_, body) => expect(readAt(WATCH, body)).toEqual([]))
})

test.each([
  ['youtube--premiere-to-come', true],
  ['youtube--stream-to-come-after-another-video', true],
  ['youtube--video-beside-one-to-come', false],
])('the mark of %s: %s', (name, isMarked) => {
  const { page } = loadPage(name)
  expect(hasMark(page.document, page.url, [hint])).toBe(isMarked)
})

test('a megabyte that never closes costs no time that anybody notices', () => {
  const html = `<body><script>var ytInitialPlayerResponse = ${'{"a":['.repeat(170_000)}</script>`
  const open = () => makePage(parseDocument(html), { url: WATCH, now: NOW, homeZone: 'UTC' })
  expect(within(1_000, read, open)).toEqual([])
})
