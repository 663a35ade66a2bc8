/** What programs that aren't ours understand of an .ics file. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ICAL from 'ical.js'
import nodeIcal, { type VEvent } from 'node-ical'
import { installPackages } from '../../scripts/browsers.ts'

/** A day ("2027-01-14"), a time on no clock ("2027-01-14T18:30"), or a moment in ms. */
export type Moment = string | number

/** An event as read; what is not told is empty. */
export interface Understood {
  uid: string
  name: string
  description: string
  location: string
  contact: string
  url: string
  status: string
  sequence: number
  geo: number[]
  start: Moment
  /** Exclusive; null where none is told. */
  end: Moment | null
  /** The parts of the rule, sorted. */
  rule: string[]
  /** The first five of a series. */
  occurrences: Moment[]
  conferences: string[]
  /** Seconds after the start. */
  alarms: number[]
}

const MOST = 5

/** With the file's own time zones, whatever their names. */
export function readWithIcalJs(text: string): Understood[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const told = (name: string) => String(component.getFirstPropertyValue(name) ?? '')
    const rule = told('rrule')
    const days = event.isRecurring() ? event.iterator() : undefined
    const occurrences: Moment[] = []
    for (let next = days?.next(); next && occurrences.length < MOST; next = days?.next())
      occurrences.push(momentOf(next))
    return {
      uid: event.uid,
      name: event.summary,
      description: event.description,
      location: event.location ?? '',
      contact: told('contact'),
      url: told('url'),
      status: told('status'),
      sequence: event.sequence,
      geo: component.hasProperty('geo') ? (component.getFirstPropertyValue('geo') as unknown as number[]) : [],
      start: momentOf(event.startDate),
      end: component.hasProperty('dtend') ? momentOf(event.endDate) : null,
      rule: rule ? rule.split(';').sort() : [],
      occurrences,
      conferences: component.getAllProperties('conference').map((one) => String(one.getFirstValue())),
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => (alarm.getFirstPropertyValue('trigger') as unknown as ICAL.Duration).toSeconds()),
    }
  })
}

function momentOf(time: ICAL.Time): Moment {
  const text = time.toString()
  if (time.isDate) return text
  return time.zone === ICAL.Timezone.localTimezone ? text.slice(0, 16) : time.toUnixTime() * 1000
}

/** With the zones of the machine: it knows no others. To be called where the machine's clock is UTC. */
export function readWithNodeIcal(text: string): Understood[] {
  const events = Object.values(nodeIcal.sync.parseICS(text)).filter((one): one is VEvent => one?.type === 'VEVENT')
  return events.map((event) => {
    const loose = event as unknown as Record<string, unknown>
    const textIn = (value: unknown): string =>
      typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : String(value ?? '')
    const many = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])
    const isZoned = (event.start as { tz?: string }).tz !== undefined || /DTSTART:\w+Z/.test(text)
    const toMoment = (date: Date) => {
      if (event.datetype === 'date') return date.toISOString().slice(0, 10)
      return isZoned ? date.getTime() : date.toISOString().slice(0, 16)
    }
    const without = new Set(Object.values((loose.exdate ?? {}) as Record<string, Date>).map((day) => toMoment(day)))
    const days = event.rrule?.all((_, index) => index < MOST + without.size) ?? []
    const rule = /^RRULE:(.*)$/m.exec(event.rrule?.toString() ?? '')?.[1]
    const geo = loose.geo as { lat: number; lon: number } | undefined
    return {
      uid: event.uid,
      name: textIn(event.summary),
      description: textIn(event.description),
      location: textIn(event.location),
      contact: textIn(loose.contact),
      url: textIn(event.url),
      status: textIn(event.status),
      sequence: Number(loose.sequence),
      geo: geo ? [geo.lat, geo.lon] : [],
      start: toMoment(event.start),
      // it makes one up where none is told
      end: /^DTEND/m.test(text) && event.end ? toMoment(event.end) : null,
      rule: rule ? rule.split(';').sort() : [],
      occurrences: days
        .map(toMoment)
        .filter((day) => !without.has(day))
        .slice(0, MOST),
      conferences: many(loose.conference).map(textIn),
      alarms: many(loose.alarms).map((alarm) =>
        new ICAL.Duration(ICAL.Duration.fromString(String((alarm as { trigger: string }).trigger))).toSeconds(),
      ),
    }
  })
}

const SCRIPT = fileURLToPath(new URL('./read_back.py', import.meta.url))
const PYTHONS = ['/usr/bin/python3', 'python3']

/** A Python that has both libraries, installed first where that can be done (Debian, as root); nothing where there is none. */
export function providePython(): string | undefined {
  const find = () => PYTHONS.find((python) => runs(python))
  const found = find()
  if (found) return found
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0)
    installPackages('python3-icalendar', 'python3-vobject')
  return find()
}

function runs(python: string): boolean {
  try {
    execFileSync(python, ['-c', 'import icalendar, vobject'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** What a library of Python's understands of each text: icalendar by the zones that the file brings, vobject by its own. */
export function readWithPython(python: string, reader: 'icalendar' | 'vobject', texts: string[]): Understood[][] {
  const input = JSON.stringify(reader === 'icalendar' ? texts.map(withUnknownZones) : texts)
  const answer = execFileSync(python, [SCRIPT, reader], { input, maxBuffer: 100_000_000 })
  return JSON.parse(answer.toString())
}

/** The same file with zones of other names, so that no reader takes the rules of the machine for those of the file. */
export function withUnknownZones(text: string): string {
  return text.replaceAll(ZONE_NAME, '$1Own-$2')
}
/** ;TZID=Europe/Paris */
const ZONE_NAME = /(TZID[:=])(\w)/g
