/** Time zones as people type them. */
import { TOWNS } from '../time/towns.ts'
import { isZone } from '../time/when.ts'
import { readZone } from '../time/zones.ts'
import { plain } from './typed.ts'

/**
 * "Europe/Paris", "europe/paris", "Paris", "São Paulo", "CET", "UTC+2", "+02:00", and towns after which none is called ("Hamburg", "大阪").
 * Nothing for what is no zone, and for a name that towns of several zones share.
 */
export function toZone(typed: string): string | undefined {
  const text = plain(typed)
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
  if ((text.includes('/') || OFFSET.test(text)) && isZone(text)) return text
  return SHORT.test(text) ? undefined : TOWNS(text)
}
/** "CST", "MS": what people may call a clock is no state or country. */
const SHORT = /^[A-Z]{1,3}$/
const ACCENT = /\p{M}/gu
/** The h, the c and the m of "ho_chi_minh" */
const INITIAL = /(?<![a-z])[a-z]/g
/** "+02:00" */
const OFFSET = /^[+-]\d\d:\d\d$/
