import { expect, test } from 'vitest'
import type { FirstWords } from '../../components/messages/en/first.ts'
import type { LaterWords } from '../../components/messages/en/later.ts'
import { toSpeech } from '../../components/messages/speech.ts'
import type { SpokenLanguage } from '../../core/settings/voice.ts'
import { findWording } from './words.ts'

function speak<Words>(language: SpokenLanguage, part: string, locale: string = language): Words {
  return findWording(language, part)?.(toSpeech({ language, locale })) as Words
}

const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100]

test.each<[SpokenLanguage, string[]]>([
  ['en', ['0 events', '1 event', '2 events', '3 events', '5 events', '11 events', '21 events', '100 events']],
  ['fr', ['0 événement', '1 événement', '2 événements', '3 événements', '5 événements', '11 événements']],
  ['de', ['0 Termine', '1 Termin', '2 Termine', '3 Termine', '5 Termine', '11 Termine', '21 Termine', '100 Termine']],
  ['es', ['0 eventos', '1 evento', '2 eventos', '3 eventos', '5 eventos', '11 eventos', '21 eventos', '100 eventos']],
  ['pt', ['0 evento', '1 evento', '2 eventos', '3 eventos', '5 eventos', '11 eventos', '21 eventos', '100 eventos']],
  ['it', ['0 eventi', '1 evento', '2 eventi', '3 eventi', '5 eventi', '11 eventi', '21 eventi', '100 eventi']],
  ['nl', ['0 evenementen', '1 evenement', '2 evenementen', '3 evenementen', '5 evenementen', '11 evenementen']],
  ['ja', ['0件', '1件', '2件', '3件', '5件', '11件', '21件', '100件']],
  ['ar', ['لا أحداث', 'حدث واحد', 'حدثان', '3 أحداث', '5 أحداث', '11 حدثًا', '21 حدثًا', '100 حدث']],
])('%s counts events', (language, expected) => {
  const { page } = speak<FirstWords>(language, 'first')
  expected.forEach((form, at) => {
    expect(page.found(COUNTS[at] ?? 0)).toMatch(new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'u'))
  })
})

test('Arabic counts with the digits of the country', () => {
  expect(speak<FirstWords>('ar', 'first', 'ar-EG').page.found(11)).toContain('١١ حدثًا')
  expect(speak<FirstWords>('ar', 'first', 'ar-MA').page.found(11)).toContain('11 حدثًا')
})

test.each<[SpokenLanguage, string[]]>([
  ['en', ['1 minute before', '2 minutes before', '5 minutes before', '11 minutes before']],
  ['fr', ['1 minute avant', '2 minutes avant', '5 minutes avant', '11 minutes avant']],
  ['de', ['1 Minute vorher', '2 Minuten vorher', '5 Minuten vorher', '11 Minuten vorher']],
  ['es', ['1 minuto antes', '2 minutos antes', '5 minutos antes', '11 minutos antes']],
  ['pt', ['1 minuto antes', '2 minutos antes', '5 minutos antes', '11 minutos antes']],
  ['it', ['1 minuto prima', '2 minuti prima', '5 minuti prima', '11 minuti prima']],
  ['nl', ['1 minuut van tevoren', '2 minuten van tevoren', '5 minuten van tevoren', '11 minuten van tevoren']],
  ['ja', ['1分前', '2分前', '5分前', '11分前']],
  ['ar', ['قبل دقيقة', 'قبل دقيقتين', 'قبل 5 دقائق', 'قبل 11 دقيقة']],
])('%s counts minutes', (language, expected) => {
  const { reminders } = speak<FirstWords>(language, 'first')
  expect([1, 2, 5, 11].map((amount) => reminders.before(amount, 'minutes'))).toEqual(expected)
})

test.each<[SpokenLanguage, string]>([
  ['en', 'Saved. Reminder: at the start.'],
  ['fr', 'Enregistré. Rappel\u00a0: au début.'],
  ['de', 'Gespeichert. Erinnerung: zu Beginn.'],
  ['es', 'Guardado. Recordatorio: al empezar.'],
  ['pt', 'Salvo. Lembrete: no início.'],
  ['it', 'Salvato. Promemoria: all’inizio.'],
  ['nl', 'Opgeslagen. Herinnering: bij het begin.'],
  ['ja', '保存しました。リマインダー：開始時'],
  ['ar', 'حُفظ. التذكير: عند البدء.'],
])('%s says what was saved', (language, expected) => {
  const { reminders } = speak<FirstWords>(language, 'first')
  expect(speak<LaterWords>(language, 'later').notices.saved([reminders.atStart])).toBe(expected)
})

test.each<[SpokenLanguage, string]>([
  ['en', 'It overlaps “A”, “B” and 2 more.'],
  ['fr', 'En même temps que «\u202fA\u202f», «\u202fB\u202f» et 2 autres.'],
  ['de', 'Zur selben Zeit: „A“, „B“ und 2 weitere.'],
  ['es', 'Coincide con «A», «B» y 2 más.'],
  ['pt', 'Coincide com “A”, “B” e mais 2.'],
  ['it', 'Si sovrappone a «A», «B» e 2 altri.'],
  ['nl', 'Tegelijk met ‘A’, ‘B’ en nog 2.'],
  ['ja', '重なっている予定：「A」、「B」、ほか2件'],
  ['ar', 'يتزامن مع «\u2068A\u2069» و«\u2068B\u2069» وحدثين آخرين.'],
])('%s lists what overlaps', (language, expected) => {
  const { clashes } = speak<LaterWords>(language, 'later', language === 'en' ? 'en-GB' : language)
  const named = ['A', 'B'].map((name) => clashes.event(name, '').replace(EMPTY, ''))
  expect(clashes.overlaps(named, 2)).toBe(expected)
})
/** " ()", "（）" */
const EMPTY = / ?[(（][)）]/
