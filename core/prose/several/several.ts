/** The events of a text that may announce several: a list, a programme, the same evening on several days or in several towns. */
import { NOTHING, tells } from '../../languages/pattern.ts'
import type { Candidate } from '../../readers/reader.ts'
import { ANNOUNCED_BESIDE } from '../days/day-weights.ts'
import type { Day, Judged } from '../days/days.ts'
import { toldOf } from '../days/days.ts'
import { judgeDays } from '../days/judge.ts'
import { movedIn } from '../days/moved.ts'
import { findName, nameInTitle, nameWithoutDate } from '../name.ts'
import { namesVenue } from '../text/houses.ts'
import { isLabel, isLabelled } from '../text/label.ts'
import { freeDay } from '../text/other-days.ts'
import type { Sentence, Text } from '../text/text.ts'
import { hasCue } from '../text/text.ts'
import type { Section } from '../where/place-sections.ts'
import { leadIn, phraseIn, quotedIn } from './clause.ts'
import { calledAt, type Entry, hasWords } from './entry.ts'
import { findLines } from './lines.ts'
import { repeat } from './repeated.ts'
import type { FindRows } from './rows.ts'
import { findRunning } from './running.ts'
import { findEntries } from './sections.ts'

/** Every event that the text announces; none as `[]`. */
export function findSeveral(text: Text, publishedOn: string | undefined): Candidate[] {
  const toEvents = ({ sentences, day, name: words, place }: Entry, all?: Sentence[]): Candidate[] => {
    const [told] = day.told
    const { cues, closed = NOTHING } = text.language
    // "28 March: cancelled", "28 March: no talk", "28 March: library closed" in a list
    const isOff = `^(?:${cues.cancelled}|${freeDay(text.language)}|(?:.{2,60} )?(?:${closed}))(?: ?\\([^()]*\\))?[.!]?$`
    if (all && tells(words, isOff)) return []
    const name = (told && words.startsWith('@') && calledAt(text, told.sentence, words)) || words
    const candidate = text.need('announced').toCandidate(text, sentences, day, name, all)
    if (!candidate) return []
    const location = place ? { text: place, certainty: 0.95 } : candidate.location
    const called = location && withoutPlace(name, location.text, text)
    const own = called && candidate.name ? { name: { ...candidate.name, text: called } } : {}
    return repeat({ ...candidate, ...own, ...(location && { location }) }, sentences, day, publishedOn)
  }
  const findRows: FindRows = (...told) => (text.blocks.some(({ cell }) => cell) ? text.need('tables')(...told) : [])
  const entries = [findEntries, findRows, findLines]
    .map((find) => find(text, publishedOn))
    .find((one) => one.length > 1)
  if (entries) {
    const all = forAll(text, entries)
    return entries.flatMap((entry) => toEvents(entry, all))
  }
  const sections = text.need('announced').findPlaceSections(text)
  const common = text.sentences.filter((sentence) => !sections.some((section) => section.sentences.includes(sentence)))
  const days = judgeDays(text, common, publishedOn).filter((one) => !isLeft(one))
  const [day] = days
  if (!day) return []
  if (sections.length > 1) return sections.flatMap((section) => toEvening(text, day, section, publishedOn) ?? [])
  const running = findRunning(text, days, judgeDays(text, common, publishedOn, ANNOUNCED_BESIDE))
  if (running.length > 1) {
    const all = forAll(text, running)
    return running.flatMap((entry) => toEvents(entry, [...(entry.around ?? []), ...all]))
  }
  const told = toldOf(day)
  // below "Newsletter": "There will be a spring concert on"
  const name =
    itemIn(text, day) ??
    findName(text, told) ??
    told.map(phraseIn).find(Boolean) ??
    // 「パン祭り」を開催します
    told.map(quotedIn).find(Boolean) ??
    // a title that only calls, "Save the date", is better than none
    callIn(text) ??
    told.map(leadIn).find(Boolean)
  return name ? toEvents({ sentences: text.sentences, day, name }) : []
}

/** Of "Library news" with "Author visit, Thursday 14 January" among its items what that one says before its day. */
function itemIn({ title, language: { cues } }: Text, { told: [best] }: Day): string | undefined {
  if (best?.sentence.block.kind !== 'item' || !tells(title, cues.listTitle)) return undefined
  const { sentence, mention } = best
  const before = nameWithoutDate(sentence.text.slice(0, mention.end), [mention], sentence.language)
  const isName = hasWords(before) && before.length <= LINE && !isLabel(before, `${cues.labelDate}|${cues.labelTime}`)
  return isName && !hasCue(sentence, 'announce') ? before : undefined
}

/** "Save the date" of a title that says no more. */
function callIn(text: Text): string | undefined {
  const title = nameInTitle(text)
  return tells(title, `^(?:${text.language.cues.announce})[.!]?$`) ? title : undefined
}

/** The "Talk on flax" of "Talk on flax (Town Library)" and "Talk on flax, Town Library"; but "Chess night, Vienna" tells it from the one elsewhere. */
function withoutPlace(name: string, place: string, { title, language }: Text): string | undefined {
  const at = name.lastIndexOf(place)
  if (at <= 0 || !AT_END.test(name.slice(at + place.length))) return undefined
  const [, called, mark] = SET_APART.exec(name.slice(0, at)) ?? []
  return /[(（]/.test(mark ?? '') || (called !== title && namesVenue({ text: place, language })) ? called : undefined
}
/** ")", "." */
const AT_END = /^[).]?$/
/** ", ", " | ", " – ", " (" before a place */
const SET_APART = /^(.{3,}?)([,、] ?| ?[|｜–—] ?| - | ?[(（])$/
export type FindSeveral = typeof findSeveral

/** Whether all that the text says of a day, but for its title, is that something is put off for another one. */
function isLeft({ date, told }: Day): boolean {
  const said = told.flatMap(({ sentence }) => (sentence.at < 0 ? [] : [movedIn(sentence)]))
  return said.length > 0 && said.every((moved) => moved?.to && moved.from?.date === date)
}

/**
 * What is said between the title and the first entry, which holds for all: "We meet in the library, and stream it on YouTube:". And behind
 * the last one what says so: "Where: the library", "All talks are in the library".
 */
function forAll(text: Text, entries: Entry[]): Sentence[] {
  const { sentences, titleAt } = text
  const places = entries.flatMap(({ day: { told } }) => told[0]?.sentence.at ?? []).filter((at) => at > titleAt)
  const [first, last] = [Math.min(...places), Math.max(...places)]
  // what stands under the heading of one is its own
  const isUnderHeading = ({ sentences, day: { told } }: Entry) =>
    sentences.some(({ block, at }) => block.kind === 'heading' && at <= (told[0]?.sentence.at ?? 0))
  const own = new Set(entries.filter(isUnderHeading).flatMap(({ sentences }) => sentences))
  // what stands below plain lines is said of all of them
  const lines = [...new Set(places)].sort((a, b) => a - b)
  const isPlain = lines.length === entries.length && lines.every((at, index) => at === first + index)
  return sentences.filter(
    (one) =>
      one.dates.length === 0 &&
      one.at > titleAt &&
      (one.at < first ||
        (!own.has(one) &&
          (isForAll(text, one, last) ||
            (isPlain && one.times.length === 0 && one.at > last && one.at <= last + JUST_BELOW)))),
  )
}

/** Whether what is told behind the last entry is said of all: it says so, tells the place by its label, or is a line that may be an address. */
function isForAll(page: Text, sentence: Sentence, last: number): boolean {
  const { at, text, block, language } = sentence
  if (at < last || at > last + BELOW) return false
  const isLine = at > last && text === block.text && DIGIT.test(text) && text.length <= LINE
  return (
    isLine ||
    tells(text, language.all ? `${language.every}|${language.all}` : language.every) ||
    isLabelled(sentence, page, 'labelPlace')
  )
}
const DIGIT = /\d/
/** Blocks: a heading and what stands below it */
const JUST_BELOW = 2
/** Characters */
const LINE = 100
/** Blocks */
const BELOW = 8

/** The same evening in several towns: a section whose heading is a place, with an hour of its own, and maybe a day of its own. */
function toEvening(
  text: Text,
  common: Day,
  { place, sentences }: Section,
  publishedOn: string | undefined,
): Candidate[] | undefined {
  const [heading] = sentences
  const name = findName(text, toldOf(common))
  if (!heading || !name) return undefined
  const [own] = heading.dates.length > 0 ? judgeDays(text, sentences, publishedOn) : []
  const day = own ?? { ...common, told: [{ ...(common.told[0] as Judged), sentence: heading }] }
  const candidate = text.need('announced').toCandidate(text, sentences, day, `${name}, ${place}`)
  if (!candidate?.startDate) return undefined
  const quote = (own ?? common).told[0]?.sentence.text ?? day.date
  return [{ ...candidate, startDate: { ...candidate.startDate, quote } }]
}
