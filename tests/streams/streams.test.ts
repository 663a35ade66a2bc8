import { describe, expect, test } from 'vitest'
import { namedPlatforms, platformOf, toStream } from '../../core/streams/streams.ts'

describe('a stream', () => {
  test.each([
    ['https://www.youtube.com/watch?v=abcdefghijk', 'YouTube'],
    ['https://youtu.be/abcdefghijk', 'YouTube'],
    ['https://us02web.zoom.us/j/123456', 'Zoom'],
    ['https://meet.jit.si/OurRoom', 'Jitsi'],
    ['https://meet.example.org/OurRoom', 'Jitsi'],
    ['https://bbb.example.org/b/abc-def-ghi', 'BigBlueButton'],
    ['https://meet.google.com/abc-defg-hij', 'Google Meet'],
    ['https://www.twitch.tv/somebody', 'Twitch'],
    ['https://bluejeans.com/123456', 'BlueJeans'],
    ['https://hangouts.google.com/call/abc', 'Google Hangouts'],
  ])('%s is on %s', (address, platform) => {
    expect(toStream(address)).toEqual({ platform, url: address })
  })

  test.each([
    'https://www.youtube.com/playlist?list=PL1',
    'https://www.youtube.com/@somebody',
    'https://www.youtube.com/channel/UC123',
    'https://zoom.us.evil.example/j/1',
    'https://zoom.us@evil.example/j/1',
    'https://zoom.us/pricing',
    'javascript:alert(1)',
    'not an address',
  ])('%s is none', (address) => {
    expect(toStream(address)).toBeUndefined()
  })

  test('is named in prose without a link', () => {
    expect(namedPlatforms('live retransmitted through YouTube')).toEqual(['YouTube'])
    expect(namedPlatforms('live in a Google Hangout, questions on Matrix')).toEqual(['Google Hangouts', 'Matrix'])
    expect(namedPlatforms('the matrix of the zoom lens')).toEqual([])
    expect(namedPlatforms('zoom in on the map, our teams are ready')).toEqual([])
  })

  test('on an unknown host has the host for a name', () => {
    expect(platformOf('https://www.video.example/live')).toBe('video.example')
  })
})
