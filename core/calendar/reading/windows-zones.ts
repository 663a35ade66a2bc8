/** The names by which Windows, and so Outlook and Exchange, call time zones, as IANA zones (CLDR's windowsZones, territory 001). */

/** Each without its last words, " Standard Time"; of few people only those whose clocks are set. */
const ZONES =
  'Hawaiian:Pacific/Honolulu,Alaskan:America/Anchorage,Pacific:America/Los_Angeles,US Mountain:America/Phoenix,Mountain:America/Denver,Central:America/Chicago,Eastern:America/New_York,SA Pacific:America/Bogota,Pacific SA:America/Santiago,Atlantic:America/Halifax,E. South America:America/Sao_Paulo,Argentina:America/Argentina/Buenos_Aires,GMT:Europe/London,W. Europe:Europe/Berlin,Central Europe:Europe/Budapest,Central European:Europe/Warsaw,Romance:Europe/Paris,GTB:Europe/Bucharest,FLE:Europe/Kiev,Russian:Europe/Moscow,Turkey:Europe/Istanbul,Israel:Asia/Jerusalem,South Africa:Africa/Johannesburg,Arabian:Asia/Dubai,India:Asia/Kolkata,SE Asia:Asia/Bangkok,China:Asia/Shanghai,Singapore:Asia/Singapore,Tokyo:Asia/Tokyo,Korea:Asia/Seoul,W. Australia:Australia/Perth,Cen. Australia:Australia/Adelaide,E. Australia:Australia/Brisbane,AUS Eastern:Australia/Sydney,New Zealand:Pacific/Auckland,Newfoundland:America/St_Johns,Greenland:America/Nuuk,Cuba:America/Havana,Saint Pierre:America/Miquelon,Azores:Atlantic/Azores,Morocco:Africa/Casablanca,Egypt:Africa/Cairo,E. Europe:Europe/Chisinau,Middle East:Asia/Beirut,West Bank:Asia/Hebron,Lord Howe:Australia/Lord_Howe,Norfolk:Pacific/Norfolk,Chatham Islands:Pacific/Chatham,Easter Island:Pacific/Easter,Central America:America/Guatemala,Venezuela:America/Caracas,W. Central Africa:Africa/Lagos,E. Africa:Africa/Nairobi,Arab:Asia/Riyadh,Arabic:Asia/Baghdad,Iran:Asia/Tehran,Afghanistan:Asia/Kabul,West Asia:Asia/Tashkent,Pakistan:Asia/Karachi,Sri Lanka:Asia/Colombo,Nepal:Asia/Kathmandu,Bangladesh:Asia/Dhaka,Myanmar:Asia/Yangon,Taipei:Asia/Taipei'

const BY_NAME = new Map(ZONES.split(',').map((pair) => pair.split(':') as [string, string]))

/** One zone for each of their rules, which are nearly all that there are. */
export const WINDOWS_ZONES = [...BY_NAME.values()]

/** The IANA zone that "W. Europe Standard Time" means; nothing for other texts. */
export function zoneOfWindows(name: string): string | undefined {
  return name.endsWith(LAST_WORDS) ? BY_NAME.get(name.slice(0, -LAST_WORDS.length)) : undefined
}
const LAST_WORDS = ' Standard Time'
