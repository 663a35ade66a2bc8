/** What the shapes of dates are made of: words and numbers of a language, as sources of patterns. */
import type { Language } from '../languages/language.ts'
import { type MonthDay, type ReadGroups, readInMonth } from './date-mention.ts'

export interface Shape {
  source: string
  /** What a text must hold for the shape to be worth a search. */
  needs: readonly Need[]
  /** Words of which it must hold one besides. */
  said?: string
  /** Whether its weekday may stand before it (`leadOf`): in each of the shapes the weekdays would be compiled once more. */
  isLed?: true
  /** Whether it is the name of a day, which may be told beside its date: "New Year's Eve, 31 December". */
  isName?: true
  read: ReadGroups
}
/** What a shape may need: `dayMonth` is a month with a day before it, `monthDay` one with a day behind it. */
export type Need = 'digit' | 'numbers' | 'dayMonth' | 'monthDay' | 'month' | 'weekday' | 'relative'

/**
 * Matches everywhere. What follows is compiled once: without it, once more for each of the words before it, and again for those of
 * the words before them (docs/decisions/0013).
 */
const TOGETHER = '(?=)'

/** Nothing, or "the", "of". */
export function fillOf({ filler }: Language): string {
  return `(?:(?:${filler}) )?${TOGETHER}`
}

/** Between the ends of a range: " to the ", "–". */
export function betweenOf(language: Language): string {
  return `(?:,? (?:${language.and}|${language.to})(?:(?<=['’])| )${fillOf(language)}| ?[-–—/] ?)`
}

/** A month, in the group `month`. */
export function monthOf({ months }: Language): string {
  return `(?<month>${months.join('|')})${TOGETHER}`
}

/** Any weekday, in no group. */
export function anyWeekdayOf({ weekdays }: Language): string {
  return `(?:${weekdays.join('|')})${TOGETHER}`
}

/** The number of a day in the group `name`: "3rd". */
export function dayOf({ ordinal }: Language, name: string): string {
  return `(?<${name}>\\d{1,2})(?: ?(?:${ordinal}))?`
}

/** A year behind a day, in the group `year`, or nothing. */
export function yearOf(language: Language): string {
  return `(?:,? ${fillOf(language)}(?<year>(?:1[5-8](?!00|15|30|45)|19|20)\\d\\d)(?!\\d|:\\d))?`
}

/** Not before a clock time: "7.30pm" is no 30 July. */
export function noClockOf({ clock }: Language): string {
  return `(?!(?:${clock.join('|').replace(GROUP, '')})(?!\\p{L}))`
}
/** (?<day> */
const GROUP = /\?<\w+>/g

/** A reading that the part `months` brings: of days told within a month or another week. */
export function inMonth(kind: MonthDay): ReadGroups {
  return (groups, context) => readInMonth(kind, groups, context)
}
