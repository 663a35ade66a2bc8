/** What the page of a calendar on the web makes of a link, by what its parameters are known to mean: apart from what wrote the link. */
import { Temporal } from 'temporal-polyfill'
import type { LinkTarget } from '../../core/calendar/writing/targets.ts'
import type { Moment } from './other-readers.ts'

export interface LinkEvent {
  name: string
  location: string
  notes: string
  start: Moment
  /** Exclusive. */
  end: Moment
  /** In the service's own words. */
  rule: string
}

/** `home` is the zone of who opens the page, on whose clock it shows what has none; a time that was told without one stays without. */
export function readLink(target: LinkTarget, url: string, home: string, isFloating: boolean): LinkEvent {
  const { searchParams } = new URL(url)
  const at = (name: string) => searchParams.get(name) ?? ''
  if (target === 'google') {
    const [from = '', to = ''] = at('dates').split('/')
    const toMoment = (text: string) => momentOf(text, at('ctz') || (isFloating ? undefined : home))
    return {
      name: at('text'),
      location: at('location'),
      notes: at('details'),
      start: toMoment(from),
      end: toMoment(to),
      rule: at('recur'),
    }
  }
  if (target === 'yahoo') {
    const toMoment = (text: string) => momentOf(text.replace('Z', ''), isFloating ? undefined : home)
    const day = Temporal.PlainDate.from(at('ST').slice(0, 8))
    const end = at('DUR') === 'allday' ? day.add({ days: 1 }).toString() : toMoment(at('ET'))
    return {
      name: at('TITLE'),
      location: at('in_loc'),
      notes: at('DESC'),
      start: toMoment(at('ST')),
      end,
      rule: at('RPAT'),
    }
  }
  const toMoment = (text: string) => momentOf(text.replace(/[-:]/g, ''), isFloating ? undefined : home)
  return {
    name: at('subject'),
    location: at('location'),
    notes: at('body').replaceAll('<br>', '\n').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    start: toMoment(at('startdt')),
    end: toMoment(at('enddt')),
    rule: '',
  }
}

/** "20270114", "20270114T183000", "20270114T183000Z" */
function momentOf(text: string, zone: string | undefined): Moment {
  if (!text.includes('T')) return Temporal.PlainDate.from(text).toString()
  if (text.endsWith('Z')) return Temporal.Instant.from(text).epochMilliseconds
  const wall = Temporal.PlainDateTime.from(text)
  return zone ? wall.toZonedDateTime(zone).epochMilliseconds : wall.toString({ smallestUnit: 'minute' })
}
