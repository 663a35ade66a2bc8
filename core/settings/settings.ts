/** The user's choices, and what holds until a choice is made. */

import { isObject } from '../json.ts'
import { changeList } from '../keeping/changed-list.ts'
import { isTrigger, type Trigger } from '../reminding/reminders.ts'
import { type Clock, isClock, type Viewer } from '../time/format.ts'
import { isWeekStart, type WeekStart } from '../time/week.ts'
import { isZone } from '../time/when.ts'
import { isSpoken, type SpokenLanguage } from './voice.ts'
import { isHost, isWatch, type Watch } from './watch.ts'

export interface Settings {
  /** Reminders that a newly saved event gets when its time is known. */
  timedReminders: Trigger[]
  /** The same for a day without a time. */
  dayReminders: Trigger[]
  /** Whether a reminder is also to be heard. */
  sound: boolean
  /** Whether the stream of a saved event is opened by itself when it starts. */
  opensStream: boolean
  /** Of the interface and of notifications; `browser`: the first of the browser's that is spoken. */
  language: SpokenLanguage | 'browser'
  /** Where the user's own clock stands: an IANA name, or as the browser tells. */
  zone: 'browser' | (string & {})
  /** How hours are counted. */
  clock: Clock
  /** With which day a week begins. */
  weekStart: WeekStart
  /** Which pages are looked at without a click. */
  watch: Watch
  /** Hosts that are not, nor what lies below them, where `watch` is "others". */
  notOn: string[]
}

export const DEFAULT_SETTINGS: Settings = {
  timedReminders: ['-PT10M'],
  dayReminders: ['PT9H'],
  sound: false,
  opensStream: false,
  language: 'browser',
  zone: 'browser',
  clock: 'browser',
  weekStart: 'browser',
  watch: 'all',
  notOn: [],
}

/** Of the record. */
export const SETTINGS_VERSION = 1

/** The defaults where no choice was made, an older version knew of none, or a choice cannot be read. */
export function toSettings(record: unknown): Settings {
  if (!isObject(record) || record.version !== SETTINGS_VERSION) return DEFAULT_SETTINGS
  const { timedReminders, dayReminders, sound, opensStream, language, zone, clock, weekStart, watch, notOn } = record
  return {
    timedReminders: isTriggers(timedReminders) ? timedReminders : DEFAULT_SETTINGS.timedReminders,
    dayReminders: isTriggers(dayReminders) ? dayReminders : DEFAULT_SETTINGS.dayReminders,
    sound: sound === true,
    opensStream: opensStream === true,
    language: isSpoken(language) ? language : DEFAULT_SETTINGS.language,
    zone: typeof zone === 'string' && isZone(zone) ? zone : DEFAULT_SETTINGS.zone,
    clock: isClock(clock) ? clock : DEFAULT_SETTINGS.clock,
    weekStart: isWeekStart(weekStart) ? weekStart : DEFAULT_SETTINGS.weekStart,
    watch: isWatch(watch) ? watch : DEFAULT_SETTINGS.watch,
    // one that no browser takes would keep all the others from being heard of
    notOn: Array.isArray(notOn) ? notOn.filter(isHost) : [],
  }
}

/** What was wished on a picture of the options, for those that are stored: of a list what it adds and takes away, else what is wished. */
export function toChange(stored: Settings, shown: Settings, wanted: Partial<Settings>): Partial<Settings> {
  const listed = LISTS.flatMap((name) => {
    const list = wanted[name]
    return list ? [[name, changeList(stored[name], shown[name], list)]] : []
  })
  return { ...wanted, ...Object.fromEntries(listed) }
}
const LISTS = ['timedReminders', 'dayReminders', 'notOn'] as const

export function isTriggers(value: unknown): value is Trigger[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && isTrigger(item))
}

/** Where somebody looks, and when, whatever the language. */
export type Moment = Omit<Viewer, 'locale'>

/** As the browser tells it, but in the zone that was chosen. */
export function withChosenZone<Told extends Pick<Moment, 'homeZone'>>(
  told: Told,
  { zone }: Pick<Settings, 'zone'>,
): Told {
  return zone === 'browser' ? told : { ...told, homeZone: zone }
}
