/** Time zones as people write them: abbreviations, offsets, and which zone a page's country or language means. */
import { instantOf, isZone, offsetAt } from './when.ts'

/**
 * Abbreviations as *zones*: "EST" in July is what New York's clocks show. CET, MET, EET and WET follow IANA's own links
 * (tz database, `backward`: CET → Europe/Brussels, EET → Europe/Athens, WET → Europe/Lisbon).
 */
const ABBREVIATIONS: Record<string, string> = {
  UTC: 'UTC',
  GMT: 'UTC',
  BST: 'Europe/London',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  CET: 'Europe/Brussels',
  CEST: 'Europe/Brussels',
  MEZ: 'Europe/Berlin',
  MESZ: 'Europe/Berlin',
  EET: 'Europe/Athens',
  EEST: 'Europe/Athens',
  MSK: 'Europe/Moscow',
  EAT: 'Africa/Nairobi',
  SAST: 'Africa/Johannesburg',
  WAT: 'Africa/Lagos',
  IST: 'Asia/Kolkata',
  PHT: 'Asia/Manila',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  SGT: 'Asia/Singapore',
  HKT: 'Asia/Hong_Kong',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
  AWST: 'Australia/Perth',
  NZST: 'Pacific/Auckland',
  NZDT: 'Pacific/Auckland',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  ET: 'America/New_York',
  CDT: 'America/Chicago',
  CT: 'America/Chicago',
  MDT: 'America/Denver',
  MT: 'America/Denver',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  PT: 'America/Los_Angeles',
  BRT: 'America/Sao_Paulo',
}

/** What follows a clock time and tells its zone: " CET", " UTC+2", " (GMT-03:30)", "Z". Upper case only: "et" is French. */
// the letters by their ranges: Unicode's own cost a fresh page a third of a millisecond
const TOLD_ZONE =
  /^(?:(?<zulu>Z)(?![\dA-Za-z])| ?\(?(?:(?<base>UTC|GMT)(?: ?(?<sign>[+−-])(?<hours>\d{1,2})(?::?(?<minutes>\d\d))?)|(?<name>[A-Z]{2,4})(?![\dA-Za-zÀ-῿ぁ-ヺー-鿿가-힣])|(?<iana>[A-Z][a-z]+\/[A-Z][A-Za-z_]+))\)?)/

/** The zone told at the head of `text`, and how many characters tell it. Nothing where none is. */
export function readZone(text: string): { zone: string; length: number } | undefined {
  const match = TOLD_ZONE.exec(text)
  if (!match?.groups) return undefined
  const { zulu, base, sign, hours, minutes = '00', name, iana } = match.groups
  if (base && hours) {
    const zone = `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`
    return isZone(zone) ? { zone, length: match[0].length } : undefined
  }
  const zone = zulu ? 'UTC' : name ? ABBREVIATIONS[name] : iana
  return zone && isZone(zone) ? { zone, length: match[0].length } : undefined
}

/** Whether two zones show the same wall clock at the same moment of that day; then the place's name is the better one. */
export function agreesWith(zone: string, other: string, date: string, time: string): boolean {
  const instantAt = instantOf({ date, time, zone }, zone)
  return offsetAt(zone, instantAt) === offsetAt(other, instantAt)
}

/**
 * The zone that a page's language tells, where all (but a few far islands) who write it share one wall clock. English, French,
 * Spanish and Portuguese are written around the world and tell nothing.
 */
const LANGUAGE_ZONES = new Map([
  ['de', 'Europe/Berlin'],
  ['it', 'Europe/Rome'],
  ['nl', 'Europe/Amsterdam'],
  ['ja', 'Asia/Tokyo'],
])

/** The zone of "de" or "de-CH" pages; nothing for languages of many zones. */
export function zoneOfLanguage(language: string): string | undefined {
  return LANGUAGE_ZONES.get(language.split('-')[0] ?? '')
}
