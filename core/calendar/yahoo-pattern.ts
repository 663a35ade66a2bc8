/** A series in the words of Yahoo's calendar: RPAT and REND (add-event-to-calendar-docs, pull request 61: "01WkMoWeFr", "+20270331"). */

const UNITS: Record<string, string> = { DAILY: 'Dy', WEEKLY: 'Wk', MONTHLY: 'Mh', YEARLY: 'Yr' }
const DAYS: Record<string, string> = { MO: 'Mo', TU: 'Tu', WE: 'We', TH: 'Th', FR: 'Fr', SA: 'Sa', SU: 'Su' }
/** Parts that it has words for. */
const KNOWN = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'UNTIL', 'WKST'])
/** "2TU", "-1FR"; of those that are the fifth there is none in its words */
const ORDINAL_DAY = /^(-1|[1-4])([A-Z]{2})$/
/** "WE" */
const DAY = /^[A-Z]{2}$/

/** Nothing for a rule that it can't tell, such as one with a number of times. */
export function toYahooPattern(rule: string): Record<string, string> | undefined {
  const parts = Object.fromEntries(rule.split(';').map((part) => part.split('=') as [string, string]))
  const { FREQ = '', INTERVAL = '1', BYDAY = '', UNTIL } = parts
  const days = toDays(FREQ, BYDAY)
  if (!Object.keys(parts).every((name) => KNOWN.has(name)) || days === undefined || Number(INTERVAL) > 99)
    return undefined
  const pattern = `${INTERVAL.padStart(2, '0')}${UNITS[FREQ]}${days}`
  return { RPAT: pattern, ...(UNTIL && { REND: `+${UNTIL.slice(0, 8)}` }) }
}

function toDays(frequency: string, byDay: string): string | undefined {
  if (!byDay) return ''
  const days = byDay.split(',')
  if (frequency === 'WEEKLY' && days.every((day) => DAY.test(day))) return days.map((day) => DAYS[day]).join('')
  const [, ordinal = '', day = ''] = ORDINAL_DAY.exec(byDay) ?? []
  // it reads a five as the last one
  return frequency === 'MONTHLY' && ordinal ? `${ordinal === '-1' ? '5' : ordinal}${DAYS[day]}` : undefined
}
