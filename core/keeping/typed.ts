/** Days, times and links as people type them, on whatever keyboard. */
import { isNamelessWeb } from '../page/site.ts'
import { isDay } from '../time/when.ts'

/** "2027-05-03", "2027/5/3", "2027年5月3日"; nothing for any other text and for days that don't exist. Months never come after days. */
export function toDay(text: string): string | undefined {
  const [, year, month = '', day = ''] = DAY.exec(plain(text)) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(date) ? date : undefined
}
/** "2027-05-03", "2027.5.3", "2027年5月3日" */
const DAY = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/

/** "19:00" for "19:00", "7pm", "7.00 PM", "19h", "19:00 Uhr"; nothing for any other text and for times that don't exist. */
export function toClock(text: string): string | undefined {
  const [, hours, minutes, afterH, half] = CLOCK.exec(plain(text).toLowerCase()) ?? []
  if (hours === undefined || (half && (Number(hours) < 1 || Number(hours) > 12))) return undefined
  const hour = half ? (Number(hours) % 12) + (half === 'p' ? 12 : 0) : Number(hours)
  const minute = minutes ?? afterH ?? '00'
  return hour < 24 && Number(minute) < 60 ? `${String(hour).padStart(2, '0')}:${minute}` : undefined
}
/** "9:30", "9.30 am", "7 p.m.", "19h", "19 h 30", "19 Uhr", "19時30分" */
const CLOCK = /^(\d{1,2})(?:[:.](\d\d)| ?[h時] ?(?:(\d\d)分?)?)? ?(?:([ap])\.?m\.?|uhr)?$/

/** The text with digits and signs as ASCII has them: "１９：３０" and "١٩:٣٠" are 19:30. */
export function plain(text: string): string {
  // of both rows of Arabic digits the last four bits are what each counts
  const toDigit = (digit: string) => String(digit.charCodeAt(0) & 15)
  return text.normalize('NFKC').trim().replace(ARABIC_DIGIT, toDigit)
}
const ARABIC_DIGIT = /[٠-٩۰-۹]/g

/** An http(s) address; a scheme left out is https. Nothing for any other text. */
export function toLink(text: string): string | undefined {
  const address = BARE_HOST.test(text) ? `https://${text}` : text
  if (!isNamelessWeb(address)) return undefined
  const { hostname, href } = new URL(address)
  return hostname.includes('.') ? href : undefined
}
/** "zoom.us/j/123" */
const BARE_HOST = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/
