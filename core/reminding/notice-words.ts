/** The words of notifications, as a language's file in public/_locales has them. */
import type { Voice } from '../settings/voice.ts'

/** What is said as it is. `$1`, `$2` in it are what it is said of. */
export type NoticeKey =
  | 'remindOfThis'
  | 'startsAt'
  | 'startedAt'
  | 'missedEnd'
  | 'missedDay'
  | 'missedStart'
  | 'wasPostponed'
  | 'opens'
  | 'dayAndClock'
  | 'zoneUnstated'
  | 'join'
  | 'openPage'
  | 'atStart'
  | 'comma'

/** What has a form for each kind of count: `missedEvents_one`, `missedEvents_other`. `$1` is the count. */
export type CountKey = 'snooze' | 'inMinutes' | 'remindsAgain' | 'missedEvents' | 'moreReminders' | 'andMore'

export interface NoticeWords {
  say(key: NoticeKey, ...values: string[]): string
  count(key: CountKey, count: number, ...values: string[]): string
}

/** The file as the browser knows it, too (WebExtensions' messages.json). */
export type NoticeFile = Record<string, { message: string } | undefined>

/** Throws where something is said that the file does not have. */
export function toNoticeWords(file: NoticeFile, { language, locale }: Voice): NoticeWords {
  const say = (key: string, values: string[]) => {
    const message = file[key]?.message
    if (message === undefined) throw new Error(`There is no ${key} in ${language}`)
    return message.replace(PLACE, (_, place) => values[Number(place) - 1] ?? '')
  }
  return {
    say: (key, ...values) => say(key, values),
    count(key, count, ...values) {
      const form = `${key}_${new Intl.PluralRules(language).select(count)}`
      return say(file[form] ? form : `${key}_other`, [new Intl.NumberFormat(locale).format(count), ...values])
    },
  }
}
/** "$1" */
const PLACE = /\$(\d)/g
