/** Brings the background what writes a calendar file. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { bringCalendarWriter } from '../browser/calendars/following.ts'
import { toICalendar } from '../core/calendar/writing/icalendar.ts'

export default defineUnlistedScript(() => bringCalendarWriter(toICalendar))
