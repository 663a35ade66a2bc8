/** Days, times, zones and links as people type them. */
import { isDay, isZone } from '../time/when.ts'
import { readZone } from '../time/zones.ts'

/** "2027-05-03", "2027/5/3"; nothing for any other text and for days that don't exist. Months never come after days. */
export function toDay(text: string): string | undefined {
  const [, year, month = '', day = ''] = DAY.exec(text.trim()) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(date) ? date : undefined
}
/** "2027-05-03", "2027.5.3" */
const DAY = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/

/** "19:00" for "19:00", "7pm", "7.00 PM", "19h", "19:00 Uhr"; nothing for any other text and for times that don't exist. */
export function toClock(text: string): string | undefined {
  const [, hours, minutes, afterH, half] = CLOCK.exec(text.toLowerCase()) ?? []
  if (hours === undefined || (half && (Number(hours) < 1 || Number(hours) > 12))) return undefined
  const hour = half ? (Number(hours) % 12) + (half === 'p' ? 12 : 0) : Number(hours)
  const minute = minutes ?? afterH ?? '00'
  return hour < 24 && Number(minute) < 60 ? `${String(hour).padStart(2, '0')}:${minute}` : undefined
}
/** "9:30", "9.30 am", "7 p.m.", "19h", "19 h 30", "19 Uhr", "19時30分" */
const CLOCK = /^(\d{1,2})(?:[:.](\d\d)| ?[h時] ?(?:(\d\d)分?)?)? ?(?:([ap])\.?m\.?|uhr)?$/

/** "Europe/Paris", "europe/paris", "Paris", "São Paulo", "CET", "UTC+2", "+02:00"; nothing for what is no zone. */
export function toZone(text: string): string | undefined {
  const wanted = text.normalize('NFD').replace(ACCENT, '').toLowerCase().replaceAll(' ', '_')
  const zones = Intl.supportedValuesOf('timeZone')
  const named = zones.find((zone) => zone.toLowerCase() === wanted || zone.toLowerCase().endsWith(`/${wanted}`))
  if (named) return named
  // browsers list some zones under an old name alone ("Asia/Calcutta"), and know the new one
  const city = wanted.replace(INITIAL, (letter) => letter.toUpperCase())
  const renamed = [...new Set(zones.map((zone) => zone.split('/')[0]))].map((area) => `${area}/${city}`).find(isZone)
  if (renamed) return renamed
  const abbreviated = readZone(` ${text.toUpperCase()}`)
  if (abbreviated?.length === text.length + 1) return abbreviated.zone
  // names of one part other than UTC are fixed offsets in disguise ("EST" would be wrong in July)
  return (text.includes('/') || OFFSET.test(text)) && isZone(text) ? text : undefined
}
const ACCENT = /\p{M}/gu
/** The h, the c and the m of "ho_chi_minh" */
const INITIAL = /(?<![a-z])[a-z]/g
/** "+02:00" */
const OFFSET = /^[+-]\d\d:\d\d$/

/** An http(s) address; a scheme left out is https. Nothing for any other text. */
export function toLink(text: string): string | undefined {
  const address = BARE_HOST.test(text) ? `https://${text}` : text
  if (!URL.canParse(address)) return undefined
  const { protocol, hostname, username, href } = new URL(address)
  return WEB.test(protocol) && hostname.includes('.') && !username ? href : undefined
}
/** "https:" */
const WEB = /^https?:$/
/** "zoom.us/j/123" */
const BARE_HOST = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/
