import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { EventActions } from '../../components/data.ts'
import type { WelcomeWords } from '../../components/messages/en/welcome.ts'
import { toSpeech } from '../../components/messages/speech.ts'
import type { Wording } from '../../components/messages/spoken.ts'
import { welcomeWords } from '../../components/messages/welcome.ts'
import { fillSample, SAMPLE_URL, WRITTEN_AT } from '../../components/welcome/sample.ts'
import { Welcome } from '../../components/welcome/Welcome.tsx'
import type { CalendarEvent } from '../../core/event.ts'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import { readPage } from '../../core/reading/reading.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts'
import { VIEWER } from '../gallery/events.ts'
import { openStage } from './stage.ts'

const files = import.meta.glob<Wording<WelcomeWords>>('../../components/messages/*/welcome.ts', {
  import: 'words',
  eager: true,
})
const SPEECH = toSpeech({ language: 'en', locale: 'en-GB' })

function readSample(post: Element): CalendarEvent[] {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>')
  const page = fillSample(document as unknown as Document, post)
  const answer = readPage(page, { url: SAMPLE_URL, now: WRITTEN_AT, homeZone: VIEWER.homeZone }, ALL_PARTS)
  return 'events' in answer ? answer.events : []
}

test.each(Object.entries(files))('the sample of %s is read as it is meant', (_, words) => {
  const { language, name, byline, text } = words(SPEECH).sample
  const { document } = parseHTML(`<article><h3></h3><p><time datetime="2026-03-04"></time></p><p></p></article>`)
  const post = document.querySelector('article') as unknown as Element
  post.setAttribute('lang', language)
  const [title, time, body] = ['h3', 'time', 'p:last-child'].map((selector) => post.querySelector(selector) as Element)
  for (const [element, words] of [
    [title, name],
    [time, byline],
    [body, text],
  ] as [Element, string][])
    element.textContent = words
  expect(readSample(post)).toMatchObject([
    {
      startDate: '2026-03-09T19:00[Europe/Paris]',
      // each language has a name of its own for it
      location: expect.stringMatching(/^La Cantine, 12 rue Verte, Par[ií]/),
      streams: [{ platform: 'YouTube' }],
    },
  ])
})

describe('the page of the first run', () => {
  async function open(props: Partial<Parameters<typeof Welcome>[0]> = {}) {
    const done: string[] = []
    const actions = new Proxy({} as EventActions, { get: (_, name) => () => void done.push(String(name)) })
    const stage = await openStage(
      <Welcome
        settings={DEFAULT_SETTINGS}
        viewer={VIEWER}
        browser="chrome"
        isAllowed
        isPinned={undefined}
        notice={undefined}
        read={async (post) => readSample(post)}
        change={({ watch }) => void done.push(String(watch))}
        allow={() => void done.push('allow')}
        actions={actions}
        optionsUrl="#"
        {...props}
      />,
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    return { ...stage, done }
  }

  test('shows the card of the sample as on the day of the post, and what it may read', async () => {
    const { text } = await open()
    expect(text()).toContain('Mon 9 Mar 2026')
    expect(text()).toContain('in 5 days')
    expect(text()).toContain('19:00 in Paris')
    expect(text()).toContain(welcomeWords.reads.pages)
  })

  test('has the very choice of when to look at pages', async () => {
    const { root } = await open()
    expect(root.querySelectorAll('[type=radio]').length).toBe(3)
  })

  test('asks for the pages where the browser withholds them, and only there', async () => {
    const { press, done } = await open({ isAllowed: false })
    await press(welcomeWords.access.allow)
    expect(done).toEqual(['allow'])
    expect((await open()).text()).not.toContain(welcomeWords.access.title)
  })

  test('says where the icon is, in the words of the browser, unless it is in sight', async () => {
    expect((await open()).text()).toContain(welcomeWords.pin.chrome)
    expect((await open({ browser: 'firefox' })).text()).toContain(welcomeWords.pin.firefox)
    expect((await open({ isPinned: true })).text()).not.toContain(welcomeWords.pin.chrome)
  })
})
