/** How a page shows that it may link a calendar file. */
import type { Hint } from '../readers/reader.ts'

export const CALENDAR_TYPE = 'text/calendar'
export const CALENDAR_LINKS = `link[rel~="alternate"][type^="${CALENDAR_TYPE}"],a[type^="${CALENDAR_TYPE}"],a[href^="webcal"],a[href*="ics"],a[href*="ical"]`
export const CALENDAR_MARK: Hint = { selector: CALENDAR_LINKS }
