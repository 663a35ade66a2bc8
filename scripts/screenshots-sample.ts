/** What all pictures share: languages, schemes, the invented events around today that are saved, and when nothing moves any more. */
import type { CalendarEvent } from '../core/event.ts'
import { EVENT } from '../core/keeping/keys.ts'
import { toRecord } from '../core/keeping/record.ts'
import { toSaved } from '../core/keeping/saving.ts'
import { DAY } from '../core/time/spans.ts'
import { waitFor } from '../tests/browsers/driver.ts'
import type { Size } from './screenshots-store.ts'

export const LANGUAGES = ['en', 'ja', 'ar']
export const SCHEMES = ['light', 'dark'] as const
export type Scheme = (typeof SCHEMES)[number]

/** Keeps a picture (PNG) by a name like "popup/none-en-dark.png"; `size` is held where a store asks for it. */
export type Save = (name: string, picture: Uint8Array, size?: Size) => void

interface Told extends Partial<CalendarEvent> {
  name: string
  /** Days from today. */
  on: number
  from: string
  to: string
}

const SAMPLE: Told[] = [
  {
    name: 'Search at scale: how indexes grow',
    on: 0,
    from: '18:30',
    to: '20:00',
    location: 'La Cantine, 12 rue Verte, Paris',
    streams: [{ platform: 'YouTube', url: 'https://www.youtube.com/watch?v=sample' }],
  },
  { name: 'Choir: open rehearsal', on: 0, from: '19:30', to: '21:30', location: 'Salle Pauline, Paris' },
  { name: 'Board games in the library', on: 2, from: '15:00', to: '19:00', location: 'Bibliothèque du Parc, Lyon' },
  { name: 'Repair café', on: 5, from: '10:00', to: '13:00', location: 'Atelier 7, Nantes' },
  {
    name: 'Compilers for the curious',
    on: 8,
    from: '17:00',
    to: '18:30',
    streams: [{ platform: 'Zoom', url: 'https://zoom.us/j/5550100' }],
  },
  { name: 'Lantern walk', on: 12, from: '18:00', to: '20:00', location: 'Jardin des Tilleuls, Lille' },
  { name: 'Winter reading night', on: 19, from: '20:00', to: '23:00', location: 'Maison de la Poésie, Paris' },
]

/** What storage holds, as JSON: the sample's events, and the choice of that language. `now` in ms. */
export function toStored(language: string, now: number): string {
  const settings = { version: 1, language, zone: 'Europe/Paris', changedAt: now }
  const events = SAMPLE.map(({ on, from, to, ...told }, index): CalendarEvent => {
    const day = new Date(now + on * DAY).toISOString().slice(0, 10)
    return {
      uid: `sample-${index}@rendezvous`,
      streams: [],
      url: `https://evenings.example/${index}`,
      eventStatus: 'EventScheduled',
      evidence: {},
      ...told,
      startDate: `${day}T${from}[Europe/Paris]`,
      endDate: `${day}T${to}[Europe/Paris]`,
    }
  })
  return JSON.stringify({ settings, ...toItems(events, now - DAY) })
}

/** What storage holds of events that were saved at that instant (ms), to be reminded of ten minutes before. */
export function toItems(events: CalendarEvent[], savedAt: number): Record<string, unknown> {
  const records = events.map((event) => toSaved(event, ['-PT10M'], event.url, savedAt))
  return Object.fromEntries(records.map((saved) => [EVENT + saved.event.uid, toRecord(saved)]))
}

/** Waits until what is read stays the same: nothing comes any more. */
export async function awaitRest(read: () => Promise<string>): Promise<void> {
  let before = ''
  await waitFor(
    async () => {
      const text = await read()
      await new Promise((resolve) => setTimeout(resolve, 400))
      const still = text !== '' && text === before
      before = text
      return still
    },
    () => `The page does not come to rest. It shows:\n${before}`,
  )
}
