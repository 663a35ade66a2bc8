/**
 * Says which rules of RFC 5545 and 7986 an .ics file breaks. Other programs read nearly everything, so that reading a file back proves
 * nothing about its form. Its own grammar, on purpose: what wrote a file wrongly must not read it rightly.
 */

interface Line {
  name: string
  parameters: Record<string, string>
  value: string
}

interface Part {
  kind: string
  lines: Line[]
  parts: Part[]
  /** The names of what stands in it, in order: properties, and "BEGIN" for parts. */
  order: string[]
}

interface File {
  text: string
  /** Octet lines, as they are sent. */
  physical: string[]
  lines: Line[]
  calendar: Part | undefined
  isBalanced: boolean
  events: Part[]
  alarms: Part[]
  zones: Part[]
}

const octets = (text: string) => new TextEncoder().encode(text).length

/** DTSTART;TZID=Europe/Paris:20270114T183000 */
const CONTENT_LINE = /^([A-Z][A-Z0-9-]*)((?:;[A-Z][A-Z0-9-]*=(?:"[^"\p{Cc}]*"|[^"\p{Cc};:]*))*):(.*)$/u
const PARAMETER = /;([A-Z0-9-]+)=("[^"]*"|[^;]*)/g
const DATE = /^\d{8}$/
const DATE_TIME = /^\d{8}T\d{6}Z?$/
const DURATION = /^[+-]?P(?:\d+W|(?=[\dT])(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/
const RULE =
  /^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:UNTIL=\d{8}(?:T\d{6}Z?)?|COUNT=\d+|INTERVAL=\d+|BYDAY=[+\-\d]{0,3}[A-Z]{2}(?:,[+\-\d]{0,3}[A-Z]{2})*|BYMONTHDAY=[\d,+-]+|BYYEARDAY=[\d,+-]+|BYWEEKNO=[\d,+-]+|BYMONTH=[\d,]+|BYSETPOS=[\d,+-]+|WKST=[A-Z]{2}))*$/
const TEXTS = ['SUMMARY', 'DESCRIPTION', 'LOCATION', 'CONTACT', 'UID', 'NAME', 'X-WR-CALNAME', 'TZID', 'COMMENT']
const FEATURES = ['AUDIO', 'CHAT', 'FEED', 'MODERATOR', 'PHONE', 'SCREEN', 'VIDEO']
const ONCE = [
  ...[
    'UID',
    'DTSTAMP',
    'DTSTART',
    'DTEND',
    'DURATION',
    'SUMMARY',
    'DESCRIPTION',
    'LOCATION',
    'GEO',
    'STATUS',
    'SEQUENCE',
  ],
  ...['URL', 'RRULE', 'CREATED', 'LAST-MODIFIED', 'CLASS', 'ORGANIZER', 'PRIORITY', 'TRANSP', 'RECURRENCE-ID'],
]

const all = (part: Part, name: string) => part.lines.filter((line) => line.name === name)
const one = (part: Part | undefined, name: string) => part?.lines.find((line) => line.name === name)
const isDate = (line: Line | undefined) => line?.parameters.VALUE === 'DATE'
const isUtc = (line: Line | undefined) => Boolean(line?.value.endsWith('Z'))

/** Each rule, by what holds where it is kept. */
const RULES: Record<string, (file: File) => boolean> = {
  'lines end with CRLF (5545 §3.1)': ({ text }) => text.endsWith('\r\n') && !/[\r\n]/.test(text.replaceAll('\r\n', '')),
  'no line is longer than 75 octets (5545 §3.1)': ({ physical }) => physical.every((line) => octets(line) <= 75),
  'no character is cut by a fold (5545 §3.1)': ({ text }) => !/[\u{D800}-\u{DFFF}\u{FFFD}]/u.test(text),
  'no control character but the tab (5545 §3.1)': ({ text }) => !/[^\P{Cc}\t\r\n]/u.test(text),
  'every line is a content line (5545 §3.1)': ({ lines }) => lines.every(({ name }) => name !== ''),
  'components are closed in order (5545 §3.6)': ({ isBalanced }) => isBalanced,
  'the calendar has PRODID and VERSION once (5545 §3.6)': ({ calendar }) =>
    calendar !== undefined &&
    all(calendar, 'PRODID').length === 1 &&
    all(calendar, 'VERSION').length === 1 &&
    one(calendar, 'VERSION')?.value === '2.0',
  'something is in the calendar (5545 §3.6)': ({ calendar }) => !calendar || calendar.parts.length > 0,
  'properties come before components (5545 §3.6)': ({ calendar, events }) =>
    [...(calendar ? [calendar] : []), ...events].every(({ order }) => {
      const first = order.indexOf('BEGIN')
      return first < 0 || order.slice(first).every((name) => name === 'BEGIN')
    }),
  'an event has a UID (5545 §3.6.1)': ({ events }) => events.every((event) => Boolean(one(event, 'UID')?.value)),
  'an event has a DTSTAMP in UTC (5545 §3.6.1)': ({ events }) => events.every((event) => isUtc(one(event, 'DTSTAMP'))),
  'an event has a DTSTART (5545 §3.6.1)': ({ events }) => events.every((event) => one(event, 'DTSTART') !== undefined),
  'what an event says once it says once (5545 §3.6.1)': ({ events }) =>
    events.every((event) => ONCE.every((name) => all(event, name).length <= 1)),
  'an event has no end and duration at once (5545 §3.6.1)': ({ events }) =>
    events.every((event) => !one(event, 'DTEND') || !one(event, 'DURATION')),
  'an end is of the kind of its start (5545 §3.8.2.2)': ({ events }) =>
    events.every((event) => {
      const [start, end] = [one(event, 'DTSTART'), one(event, 'DTEND')]
      return !start || !end || (isDate(start) === isDate(end) && start.parameters.TZID === end.parameters.TZID)
    }),
  'an end is after its start (5545 §3.8.2.2)': ({ events }) =>
    events.every((event) => {
      const [start, end] = [one(event, 'DTSTART'), one(event, 'DTEND')]
      return !start || !end || end.value > start.value
    }),
  'dates and times have their form (5545 §3.3.4, §3.3.5)': ({ events }) =>
    events.every((event) =>
      ['DTSTART', 'DTEND', 'DTSTAMP', 'LAST-MODIFIED', 'CREATED', 'EXDATE'].every((name) =>
        all(event, name).every((line) =>
          line.value.split(',').every((value) => (isDate(line) ? DATE : DATE_TIME).test(value)),
        ),
      ),
    ),
  'UTC has no TZID (5545 §3.2.19)': ({ lines }) => lines.every((line) => !line.parameters.TZID || !isUtc(line)),
  'a TZID has its VTIMEZONE (5545 §3.2.19)': ({ lines, zones }) =>
    lines.every(
      ({ parameters: { TZID } }) =>
        !TZID || zones.some((zone) => one(zone, 'TZID')?.value === TZID.replaceAll('"', '')),
    ),
  'a VTIMEZONE is there once, and is used (5545 §3.6.5)': ({ lines, zones }) => {
    const names = zones.map((zone) => one(zone, 'TZID')?.value ?? '')
    return (
      new Set(names).size === names.length &&
      names.every((name) => lines.some(({ parameters }) => parameters.TZID?.replaceAll('"', '') === name))
    )
  },
  'a zone has observances with their offsets (5545 §3.6.5)': ({ zones }) =>
    zones.every(
      ({ parts }) =>
        parts.length > 0 &&
        parts.every(
          (part) =>
            /^(?:STANDARD|DAYLIGHT)$/.test(part.kind) &&
            DATE_TIME.test(one(part, 'DTSTART')?.value ?? '') &&
            !isUtc(one(part, 'DTSTART')) &&
            ['TZOFFSETFROM', 'TZOFFSETTO'].every((name) => /^[+-]\d{4}$/.test(one(part, name)?.value ?? '')),
        ),
    ),
  'a zone is told from before the first event on (5545 §3.6.5)': ({ zones, events }) =>
    zones.every((zone) => {
      const id = one(zone, 'TZID')?.value
      const onsets = zone.parts.flatMap((part) => one(part, 'DTSTART')?.value ?? []).sort()
      const starts = events.flatMap((event) => {
        const start = one(event, 'DTSTART')
        return start?.parameters.TZID === id ? (start?.value ?? []) : []
      })
      return starts.every((start) => (onsets[0] ?? '9') <= start)
    }),
  'a rule is one (5545 §3.3.10)': ({ events }) =>
    events.every((event) =>
      all(event, 'RRULE').every(
        ({ value }) => RULE.test(value) && !(value.includes('UNTIL=') && value.includes('COUNT=')),
      ),
    ),
  'UNTIL is of the kind of the start (5545 §3.3.10)': ({ events }) =>
    events.every((event) => {
      const [start, until] = [one(event, 'DTSTART'), /UNTIL=([^;]+)/.exec(one(event, 'RRULE')?.value ?? '')?.[1]]
      if (!start || !until) return true
      if (isDate(start)) return DATE.test(until)
      return DATE_TIME.test(until) && until.endsWith('Z') === (isUtc(start) || Boolean(start.parameters.TZID))
    }),
  'EXDATE is of the kind of the start, and of a series (5545 §3.8.5.1)': ({ events }) =>
    events.every((event) => {
      const start = one(event, 'DTSTART')
      return all(event, 'EXDATE').every(
        (line) =>
          one(event, 'RRULE') !== undefined &&
          isDate(line) === isDate(start) &&
          isUtc(line) === isUtc(start) &&
          line.parameters.TZID === start?.parameters.TZID,
      )
    }),
  'text is escaped (5545 §3.3.11)': ({ lines }) =>
    lines.every(({ name, value }) => !TEXTS.includes(name) || /^(?:[^\\;,]|\\[\\;,nN])*$/.test(value)),
  'STATUS is an event’s (5545 §3.8.1.11)': ({ events }) =>
    events.every((event) =>
      all(event, 'STATUS').every(({ value }) => /^(?:TENTATIVE|CONFIRMED|CANCELLED)$/.test(value)),
    ),
  'SEQUENCE is a number (5545 §3.8.7.4)': ({ events }) =>
    events.every((event) => all(event, 'SEQUENCE').every(({ value }) => /^\d{1,10}$/.test(value))),
  'GEO is a point of the earth (5545 §3.8.1.6)': ({ events }) =>
    events.every((event) =>
      all(event, 'GEO').every(({ value }) => {
        const point = /^[+-]?(\d+(?:\.\d+)?);[+-]?(\d+(?:\.\d+)?)$/.exec(value)
        return point !== null && Number(point[1]) <= 90 && Number(point[2]) <= 180
      }),
    ),
  'URL is an address (5545 §3.8.4.6)': ({ events }) =>
    events.every((event) => all(event, 'URL').every(({ value }) => URL.canParse(value) && !/\s/.test(value))),
  'ORGANIZER has the address of a person (5545 §3.8.4.3)': ({ events }) =>
    events.every((event) => all(event, 'ORGANIZER').every(({ value }) => /^mailto:[^\s@]+@[^\s@]+$/i.test(value))),
  'CONFERENCE is an address with known features (7986 §5.11)': ({ events }) =>
    events.every((event) =>
      all(event, 'CONFERENCE').every(
        ({ parameters, value }) =>
          parameters.VALUE === 'URI' &&
          URL.canParse(value) &&
          (parameters.FEATURE?.split(',') ?? []).every((feature) => FEATURES.includes(feature)),
      ),
    ),
  'an alarm says what it does and when (5545 §3.6.6)': ({ alarms }) =>
    alarms.every(
      (alarm) =>
        one(alarm, 'ACTION')?.value === 'DISPLAY' &&
        Boolean(one(alarm, 'DESCRIPTION')) &&
        all(alarm, 'TRIGGER').length === 1 &&
        DURATION.test(one(alarm, 'TRIGGER')?.value ?? ''),
    ),
  'two events have not one UID (5545 §3.8.4.7)': ({ events }) => {
    const ids = events.map((event) => `${one(event, 'UID')?.value} ${one(event, 'RECURRENCE-ID')?.value ?? ''}`)
    return new Set(ids).size === ids.length
  },
}

/** All rules, by name. */
export const RULE_NAMES = Object.keys(RULES)

/** The names of the rules that the file breaks. */
export function lint(text: string): string[] {
  const file = toFile(text)
  return RULE_NAMES.filter((name) => !RULES[name]?.(file))
}

function toFile(text: string): File {
  const physical = text.split(/\r\n|\r|\n/).slice(0, -1)
  const unfolded = physical.join('\r\n').replace(/\r\n[ \t]/g, '')
  const lines = unfolded.split('\r\n').map(toLine)
  const outermost: Part = { kind: '', lines: [], parts: [], order: [] }
  const open = [outermost]
  let isBalanced = true
  for (const line of lines) {
    const inner = open.at(-1) ?? outermost
    inner.order.push(line.name)
    if (line.name === 'BEGIN') {
      const part: Part = { kind: line.value, lines: [], parts: [], order: [] }
      inner.parts.push(part)
      open.push(part)
    } else if (line.name === 'END') {
      inner.order.pop()
      if (open.pop()?.kind !== line.value) isBalanced = false
    } else inner.lines.push(line)
  }
  if (open.length !== 1) isBalanced = false
  const [calendar] = outermost.parts
  const events = calendar?.parts.filter(({ kind }) => kind === 'VEVENT') ?? []
  return {
    text,
    physical,
    lines,
    calendar,
    isBalanced: isBalanced && outermost.parts.length === 1 && outermost.lines.length === 0,
    events,
    alarms: events.flatMap(({ parts }) => parts),
    zones: calendar?.parts.filter(({ kind }) => kind === 'VTIMEZONE') ?? [],
  }
}

function toLine(text: string): Line {
  const [, name = '', parameters = '', value = ''] = CONTENT_LINE.exec(text) ?? []
  const pairs = [...parameters.matchAll(PARAMETER)].map(([, key = '', said = '']) => [key, said] as const)
  return { name, parameters: Object.fromEntries(pairs), value }
}
