/** The names by which Windows, and so Outlook and Exchange, call time zones, as IANA zones (CLDR's windowsZones, territory 001). */

/** Each without its last words, " Standard Time"; those of few people are left out. */
const ZONES =
  'Hawaiian:Pacific/Honolulu,Alaskan:America/Anchorage,Pacific:America/Los_Angeles,US Mountain:America/Phoenix,Mountain:America/Denver,Central:America/Chicago,Eastern:America/New_York,SA Pacific:America/Bogota,Pacific SA:America/Santiago,Atlantic:America/Halifax,E. South America:America/Sao_Paulo,Argentina:America/Argentina/Buenos_Aires,GMT:Europe/London,W. Europe:Europe/Berlin,Central Europe:Europe/Budapest,Central European:Europe/Warsaw,Romance:Europe/Paris,GTB:Europe/Bucharest,FLE:Europe/Kiev,Russian:Europe/Moscow,Turkey:Europe/Istanbul,Israel:Asia/Jerusalem,South Africa:Africa/Johannesburg,Arabian:Asia/Dubai,India:Asia/Kolkata,SE Asia:Asia/Bangkok,China:Asia/Shanghai,Singapore:Asia/Singapore,Tokyo:Asia/Tokyo,Korea:Asia/Seoul,W. Australia:Australia/Perth,Cen. Australia:Australia/Adelaide,E. Australia:Australia/Brisbane,AUS Eastern:Australia/Sydney,New Zealand:Pacific/Auckland'

const BY_NAME = new Map(ZONES.split(',').map((pair) => pair.split(':') as [string, string]))

/** One zone for each of their rules, which are nearly all that there are. */
export const WINDOWS_ZONES = [...BY_NAME.values()]

/** The IANA zone that "W. Europe Standard Time" means; nothing for other texts. */
export function zoneOfWindows(name: string): string | undefined {
  return name.endsWith(LAST_WORDS) ? BY_NAME.get(name.slice(0, -LAST_WORDS.length)) : undefined
}
const LAST_WORDS = ' Standard Time'
