/** Events on connpass: a group's list of events and an event's own page, whose hours stand in hCalendar's value-title. Markup as seen from 2014 to 2026. */
import type { Page } from '../../page/page.ts'
import { isOn } from '../../page/site.ts'
import { attributeOf, readLine } from '../attribute-value.ts'
import { toCandidate } from '../candidate.ts'
import { moveToZone } from '../instant.ts'
import type { Candidate, Hint } from '../reader.ts'

const HOSTS = ['connpass.com']

export const hint: Hint = { hosts: HOSTS, selector: '.dtstart .value-title' }

export const trust = 0.9

const MOST_EVENTS = 100
/** 中止, 開催中止: called off */
const CANCELLED = /中止/

/** The events that are listed; on an event's own page that one. The site's hours are Japan's. */
export function read(page: Page): Candidate[] {
  if (!isOn(page.url, HOSTS)) return []
  const { document } = page
  const entries = [...document.querySelectorAll('.group_event_inner')].slice(0, MOST_EVENTS)
  return (entries.length > 0 ? entries : [document.documentElement]).flatMap((entry) => toEvent(entry) ?? [])
}

function toEvent(entry: Element): Candidate | undefined {
  const title = entry.querySelector('.event_title')
  const startDate = instantIn(entry, '.dtstart')
  if (!title || !startDate) return undefined
  const link = title.querySelector('a[href]')
  return toCandidate({
    name: readLine(title),
    startDate,
    endDate: instantIn(entry, '.dtend'),
    url: link ? attributeOf(link, 'href') : undefined,
    location: textIn(entry, '.event_place'),
    eventStatus: CANCELLED.test(textIn(entry, '.label_status_event')) ? 'EventCancelled' : undefined,
  })
}

function instantIn(entry: Element, selector: string): string | undefined {
  const value = entry.querySelector(`${selector} .value-title`)
  return value ? moveToZone(attributeOf(value, 'title'), 'Asia/Tokyo') : undefined
}

function textIn(entry: Element, selector: string): string {
  const element = entry.querySelector(selector)
  return element ? readLine(element) : ''
}
