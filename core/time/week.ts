/** With which day a week begins. */

export const WEEK_STARTS = ['browser', 'monday', 'saturday', 'sunday'] as const
/** A day, or as it is where the user's locale is spoken. */
export type WeekStart = (typeof WEEK_STARTS)[number]

export function isWeekStart(value: unknown): value is WeekStart {
  return WEEK_STARTS.some((start) => start === value)
}

/** Of ISO 8601: 1 is Monday, 7 Sunday. */
type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const DAYS = { monday: 1, saturday: 6, sunday: 7 } as const

/** The first day of a week as it was chosen, else as in the locale ("en-GB"); of a language alone as where most speak it. */
export function firstWeekday(start: WeekStart, locale: string): Weekday {
  if (start !== 'browser') return DAYS[start]
  const region = new Intl.Locale(locale).maximize().region ?? 'none'
  if (SUNDAY.includes(region)) return 7
  if (SATURDAY.includes(region)) return 6
  return region === 'MV' ? 5 : 1
}

/** Regions by CLDR 46 (supplemental/weekData, firstDay); in all others it is Monday. Not every browser tells it. */
const SUNDAY =
  'AG AS AU BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW'
const SATURDAY = 'AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'
