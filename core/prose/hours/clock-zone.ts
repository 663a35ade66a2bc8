/** The zone of an hour that is told by somebody's clocks, and by no abbreviation. */
import { compile, NOTHING, tells } from '../../languages/pattern.ts'
import { readZone } from '../../time/zones.ts'
import type { Sentence, Text } from '../text/text.ts'

/** Whether the name between `start` and `end` says by whose clocks an hour is told, or told once more: "15:00 UTC (16:00 in Berlin)". */
export function isOfClock(page: Text, sentence: Sentence, start: number, end: number): boolean {
  const { text, times } = sentence
  if (clocksIn(page, sentence).some((clock) => clock.start < end && start < clock.end)) return true
  return times.some((hour, index) => {
    if (start < hour.end && hour.start < end) return hour.zone !== undefined
    const between = hour.end <= start ? text.slice(hour.end, start) : text.slice(end, hour.start)
    const before = text.slice(times[0]?.end, Math.min(start, hour.start))
    return index > 0 && BESIDE.test(between) && AGAIN.test(before)
  })
}
/** " in ", " (", ": " */
const BESIDE = /^[^.,;!?\d]{1,12}$/
/** " UTC (", " / " */
const AGAIN = /[(/=] ?\D{0,4}$/

/** The places behind the hours of one moment: "3pm in London, 4pm in Berlin", "16:00 (Germany) / 15:00 (UK)". Hours of one zone are several moments. */
function clocksIn({ zoneOfPlace }: Text, { text, times, language: { placeBefore, code } }: Sentence) {
  if (!times[1]) return []
  const behind = compile(
    `^ ?(?:(?:${placeBefore}) |\\()?(\\p{Lu}\\p{L}{1,20}(?: \\p{Lu}\\p{L}{1,20})?)(?=[),.;/]| \\D{1,6}\\d|$)`,
    'u',
  )
  const clocks = times.flatMap(({ end: start }) => {
    const [all = '', name] = behind.exec(text.slice(start)) ?? []
    const zone = name && zoneOfPlace(name, code)
    return zone ? [{ start, end: start + all.length, zone }] : []
  })
  return clocks.some(({ zone }) => zone !== clocks[0]?.zone) ? clocks : []
}

/** Whose clocks the hour is told by: "1PM Melbourne time", "all times are London time", "2 p.m. Eastern". */
export function zoneOfClock(page: Text, scope: Sentence[]): string | undefined {
  const { zoneOfPlace, sentences } = page
  for (const sentence of scope) {
    const { text, times, language } = sentence
    const [clock] = clocksIn(page, sentence)
    if (clock && clock.start === times[0]?.end) return clock.zone
    const town = language.townTime && compile(language.townTime, 'u').exec(text)
    const region = compile(REGION, 'u').exec(text)
    // "8pm Berlin time (2pm Eastern)": the first is theirs
    const isRegion = region && region.index <= (town ? town.index : region.index)
    // "ロンドン時間15時"
    const named = language.zones?.find(([words]) => times[0] && tells(text.slice(0, times[0].start), words))
    if (named) return named[1]
    const zone = isRegion ? REGIONS[region[1] ?? ''] : town && zoneOfPlace(town.groups?.town ?? '', language.code)
    if (zone) return zone
  }
  // "All times are CET"
  const { text = '' } = sentences.find((one) => tells(one.text, one.language.allTimes ?? NOTHING)) ?? {}
  return readZone(text.slice(text.search(ZONE)))?.zone
}

/** " CET" */
const ZONE = / \(?[A-Z]{3}/

/** Behind an hour: "pm (US Eastern)", "am UK time", and not "pm Central Library" */
const REGION =
  '\\d ?[AaPp]\\.?[Mm]\\W{1,3}(?:US )?(Eastern|Pacific|Mountain|UK|Central(?: European)?)(?! (?!Time|Daylight|Standard|Summer)\\p{Lu})'
const REGIONS: Record<string, string> = {
  Eastern: 'America/New_York',
  Central: 'America/Chicago',
  Mountain: 'America/Denver',
  Pacific: 'America/Los_Angeles',
  'Central European': 'Europe/Brussels',
  UK: 'Europe/London',
}
