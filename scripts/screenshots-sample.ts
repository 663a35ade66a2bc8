/** What is saved in the pictures for the stores: invented events around today. */
import type { CalendarEvent } from '../core/event.ts'
import { toSaved } from '../core/keeping/keep.ts'
import { EVENT } from '../core/keeping/keys.ts'
import { toRecord } from '../core/keeping/record.ts'

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

/** The stored records, by their keys. `now` in ms. */
export function sampleRecords(now: number): Record<string, unknown> {
  return Object.fromEntries(
    SAMPLE.map(({ on, from, to, ...told }, index) => {
      const day = new Date(now + on * 86_400_000).toISOString().slice(0, 10)
      const event: CalendarEvent = {
        uid: `sample-${index}@rendezvous`,
        streams: [],
        url: `https://evenings.example/${index}`,
        eventStatus: 'EventScheduled',
        evidence: {},
        ...told,
        startDate: `${day}T${from}[Europe/Paris]`,
        endDate: `${day}T${to}[Europe/Paris]`,
      }
      return [EVENT + event.uid, toRecord(toSaved(event, ['-PT10M'], event.url, now - 86_400_000))]
    }),
  )
}
