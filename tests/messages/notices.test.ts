import { describe, expect, test } from 'vitest'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { toAlerts } from '../../core/reminding/alerts.ts'
import { EMPTY_LEDGER } from '../../core/reminding/ledger.ts'
import { toNotice, toSnoozedNotice } from '../../core/reminding/notice.ts'
import { type CountKey, type NoticeFile, type NoticeKey, toNoticeWords } from '../../core/reminding/notice-words.ts'
import { plan } from '../../core/reminding/plan.ts'
import { LANGUAGES, type SpokenLanguage } from '../../core/settings/voice.ts'
import { MEETUP } from '../gallery/events.ts'
import { OTHERS } from './words.ts'

const FILES = import.meta.glob<NoticeFile>('../../public/_locales/*/messages.json', { import: 'default', eager: true })
const fileOf = (language: string) => FILES[`../../public/_locales/${language}/messages.json`] ?? {}

/** "missedEvents_few" */
const FORM = /^(\w+)_(zero|one|two|few|many|other)$/
const ENGLISH = fileOf('en')
const KEYS = Object.keys(ENGLISH).filter((key) => !FORM.test(key))
const COUNTED = [...new Set(Object.keys(ENGLISH).flatMap((key) => FORM.exec(key)?.[1] ?? []))]

/** What the stores know by its countries alone (tests/store.test.ts). */
const OF_STORES = ['pt_BR', 'pt_PT']

test('there is a file for each language, and for no other', () => {
  expect(Object.keys(FILES).map((file) => file.split('/').at(-2))).toEqual([...LANGUAGES, ...OF_STORES].sort())
})

test('English has what the code asks for', () => {
  const asked: Record<NoticeKey | CountKey, true> = {
    remindOfThis: true,
    startsAt: true,
    startedAt: true,
    missedEnd: true,
    missedDay: true,
    missedStart: true,
    wasPostponed: true,
    opens: true,
    dayAndClock: true,
    zoneUnstated: true,
    join: true,
    openPage: true,
    atStart: true,
    comma: true,
    snooze: true,
    inMinutes: true,
    remindsAgain: true,
    missedEvents: true,
    moreReminders: true,
    andMore: true,
  }
  // the manifest asks for these two
  expect([...KEYS, ...COUNTED].sort()).toEqual([...Object.keys(asked), 'description', 'remindOfSelection'].sort())
})

describe.each(LANGUAGES)('%s', (language) => {
  const file = fileOf(language)
  const text = (key: string) => file[key]?.message ?? ''
  const rules = new Intl.PluralRules(language)
  const kinds = [...new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)))]

  test('says all that English says, with a form for each kind of count', () => {
    const wanted = [...KEYS, ...COUNTED.flatMap((key) => kinds.map((kind) => `${key}_${kind}`))]
    expect(Object.keys(file).sort()).toEqual(wanted.sort())
  })

  test('says it of the same things', () => {
    const places = (said: string) => [...new Set(said.match(/\$\d/g))].sort()
    for (const key of KEYS) expect([key, places(text(key))]).toEqual([key, places(ENGLISH[key]?.message ?? '')])
    // one, two and none may be told without a digit
    for (const key of COUNTED) {
      expect([key, places(text(`${key}_other`))]).toEqual([key, places(ENGLISH[`${key}_other`]?.message ?? '')])
    }
  })

  test('describes the extension within what the stores allow', () => {
    expect(text('description').length).toBeGreaterThan(40)
    expect(text('description').length).toBeLessThanOrEqual(132)
  })
})

test.each(OTHERS)('%s says nothing in English', (language) => {
  const same = Object.entries(fileOf(language)).filter(
    ([key, one]) => /\p{L}/u.test(one?.message ?? '') && one?.message === ENGLISH[key]?.message,
  )
  expect(same).toEqual([])
})

const RECORD: SavedEvent = {
  event: { ...MEETUP, endDate: '2026-11-26T21:30[Europe/Paris]' },
  reminders: ['-P1D', '-PT10M'],
  pageUrl: MEETUP.url,
  savedAt: 0,
  changedAt: 0,
  sequence: 0,
}

/** What is said of the meetup at a moment, on a clock in Paris. */
function sayAt(now: string, language: SpokenLanguage, locale: string = language) {
  const viewer = { now: Date.parse(now), homeZone: 'Europe/Paris', locale }
  const saved = new Map([[RECORD.event.uid, RECORD]])
  const [alert] = toAlerts(plan([RECORD], EMPTY_LEDGER, viewer.now, viewer.homeZone), viewer.now)
  if (!alert) throw new Error('Nothing is due')
  return toNotice(alert, saved, viewer, toNoticeWords(fileOf(language), { language, locale }))
}

/** A notification shows spaces of all widths alike. */
const plain = (text: string) => text.replace(/\s/gu, ' ')

describe('a notification tells when, where and what a click opens', () => {
  test.each<[SpokenLanguage, string, string[]]>([
    ['en', 'Starts in 10 minutes · 19:00 · YouTube · opens youtube.com', ['Join', 'Snooze 5 minutes']],
    ['fr', 'Commence dans 10 minutes · 19:00 · YouTube · ouvre youtube.com', ['Rejoindre', 'Reporter de 5 minutes']],
    ['de', 'Beginnt in 10 Minuten · 19:00 · YouTube · öffnet youtube.com', ['Teilnehmen', 'In 5 Minuten wieder']],
    ['es', 'Empieza dentro de 10 minutos · 19:00 · YouTube · abre youtube.com', ['Unirse', 'Posponer 5 minutos']],
    ['pt', 'Começa em 10 minutos · 19:00 · YouTube · abre youtube.com', ['Participar', 'Adiar 5 minutos']],
    ['it', 'Inizia tra 10 minuti · 19:00 · YouTube · apre youtube.com', ['Partecipa', 'Posticipa di 5 minuti']],
    ['nl', 'Begint over 10 minuten · 19:00 · YouTube · opent youtube.com', ['Meedoen', 'Over 5 minuten opnieuw']],
    ['ja', '開始：10 分後 · 19:00 · YouTube · youtube.comを開きます', ['参加', '5分後に再通知']],
    ['ar', 'يبدأ خلال 10 دقائق · 7:00 م · YouTube · يفتح \u2068youtube.com\u2069', ['انضمام', 'تأجيل 5 دقائق']],
  ])('in %s', (language, message, buttons) => {
    const notice = sayAt('2026-11-26T17:50Z', language, language === 'en' ? 'en-GB' : language)
    expect({ ...notice, message: plain(notice.message) }).toMatchObject({ title: MEETUP.name, message, buttons })
  })

  test.each<[SpokenLanguage, string]>([
    ['de', 'Verpasst: zu Ende vor 2 Stunden'],
    ['ja', '逃しました（終了：2 時間前）'],
    ['ar', 'فاتك: انتهى قبل ساعتين'],
  ])('or that it is over, in %s', (language, message) => {
    expect(plain(sayAt('2026-11-26T22:30Z', language).message)).toContain(message)
  })
})

test('what was put off says until when', () => {
  const say = (language: SpokenLanguage) => {
    const words = toNoticeWords(fileOf(language), { language, locale: language })
    return toSnoozedNotice(MEETUP, 300_000, 600_000, { now: 0 }, words)
  }
  expect(say('nl')).toMatchObject({
    message: 'Herinnert je over 5 minuten opnieuw.',
    buttons: ['Over 10 minuten', 'Bij het begin'],
  })
  expect(say('ar')).toMatchObject({ message: 'سيذكّرك مجددًا بعد 5 دقائق.', buttons: ['بعد 10 دقائق', 'عند البدء'] })
})
