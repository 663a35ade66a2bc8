/** Names that nobody gave: a clock's, or those of whoever tried out a calendar. */
import type { Draft } from '../event.ts'

/** Whether its name is none. */
export function isNameless({ name }: Draft): boolean {
  return NO_NAME.test(name) || SAMPLE.test(name)
}
/** "9:00 AM 10:00 AM", "08/11/2022 12:59 PM": a time in a calendar's cell, which is nobody's name; "1984" is a play's */
const NO_NAME = /^(?=.{0,40}(?:\d:\d\d|\d\/\d{1,2}\/\d))(?:[\d:/.,\s–-]|(?<=[\d ])[ap]\.?m\b)*$/i

/** What is called so while somebody tries a calendar out: "Test", "Test event 2", "Sample Event" */
const SAMPLE =
  /^(?:test(?:ing)?|(?:test|sample|dummy|example)[ -]?(?:event|veranstaltung|termin|evento|événement)s?)(?: ?\d{1,3})?$/i
