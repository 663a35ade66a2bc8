/** Brings what finds linked calendar files to a reading of a page that may link one. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { addPart } from '../browser/pages/parts.ts'
import { findLinkedCalendars } from '../core/calendar/linked-calendars.ts'

export default defineUnlistedScript(() => addPart({ calendars: findLinkedCalendars }))
