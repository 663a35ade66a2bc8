/** What the event is called: the title without its date, or the heading or the words that name it. */
import type { Language } from '../languages/language.ts'
import { begun, compile, ended, NOTHING, tells, wholeWords } from '../languages/pattern.ts'
import type { DateMention } from '../time/date-mention.ts'
import { findDates } from '../time/dates.ts'
import { weekdayOf } from '../time/when.ts'
import { movedIn } from './days/moved.ts'
import { nameSource } from './text/place-names.ts'
import type { Sentence, Text } from './text/text.ts'
import { hasCue } from './text/text.ts'
import { headingAbove } from './text/under-heading.ts'

/** " #linen #linux"; "#42" is a number */
const HASHTAGS = /(?:\s#[^\s\d#][^\s#]{1,40}){1,6}$/

type Span = Pick<DateMention, 'start' | 'end'>

/** The days of a title, and the hours that are told with them: "Friday 5pm", "5pm on Friday". */
export function daysAndHours({ dates, times }: Pick<Sentence, 'dates' | 'times'>): Span[] {
  const isBeside = (time: Span) =>
    dates.some(
      ({ start, end }) => (time.start >= end && time.start <= end + 4) || (start > time.end && start <= time.end + 4),
    )
  return [...dates, ...times.filter(isBeside)]
}

/** A title or heading without the date in it and the marks around that: "Meetup in Lyon - le 22 mai 2013" → "Meetup in Lyon". */
export function nameWithoutDate(title: string, dates: Span[], language: Language): string {
  const { filler, and, hourBefore, dayEnd, is = NOTHING, nameBegin, nameEnd, nextBefore } = language
  // "This Saturday: bread"; the "第3回" of 第3回1月14日 numbers the event
  const lead = begun(dayEnd ? `${filler}|${and}|${hourBefore}` : `${filler}|${and}|${hourBefore}|${nextBefore}`)
  let name = title
  for (const { start, end } of [...dates].sort((a, b) => b.start - a.start)) {
    const before = name.slice(0, start).replace(compile(`${MARKS}(?:(?:${lead})[\\s,:(（]{0,2}){0,2}$`, 'iu'), '')
    // "(postponed to 3 May)", "(3 May, Ghent)": a bracket goes with its day, and the sentence behind one is no name
    const isOpen = OPEN_BRACKET.test(name.slice(0, start))
    const rest = name
      .slice(end)
      .replace(isOpen ? REST_OF_BRACKET : TAIL, '')
      .replace(TAIL, '')
    const isStop = before.length > SENTENCE && compile(STOP, 'u').test(name.slice(end - 5))
    const after = isStop ? '' : rest
    // "Friday is game night"
    const said = before ? after : after.replace(compile(`^(?:${is}) `, 'iu'), '')
    name = [before.trim(), (dayEnd ? said.replace(compile(`^(?:${dayEnd})`, 'iu'), '') : said).trim()]
      .filter(Boolean)
      // "Talk on Thursday: looms"
      .join((compile('\\p{L}', 'u').test(before) && /^ ?: /.exec(name.slice(end))?.[0]) || ' ')
  }
  // "2. Quiz night" in a list; where ordinals have a dot it is the second one
  const numbered = language.ordinal.includes('\\.') ? name : name.replace(ITEM_NUMBER, '')
  const bare = numbered.replace(EDGES, '').replace(EDGE_TAGS, '').replace(HASHTAGS, '')
  const called = bare.replace(compile(`^(?:${nameBegin ?? NOTHING})(?=.{3})`, 'iu'), '')
  const own = nameEnd ? called.replace(compile(`(?:${nameEnd})[!！。]?(?:[(（][^)）]{1,12}[)）])?$`, 'iu'), '') : called
  return own.replace(UNCLOSED, '').replace(EDGES, '').trim()
}
/** " (postponed to" */
const UNCLOSED = / ?[(（][^()（）]*$/
/** " (postponed to " */
const OPEN_BRACKET = /[(（][^()（）]*$/
const REST_OF_BRACKET = /^[^()（）]{0,40}[)）]/
/** Characters of a name */
const SENTENCE = 8
/** The dot of "28 February. All about it here!" */
const STOP = '^(?:\\p{L}{4}\\.|.{5}\\.) \\p{Lu}'
/** " - ", " (" before a date */
const MARKS = '[\\s,:：(（|–—@-]{0,4}'
/** ")" and ":" after it */
const TAIL = /^[\s,:：)）|–—~〜～-]{1,4}/
/** What may not begin or end a name; nor do bullets and little pictures begin one. */
const EDGES = /^[\ufe0f\s,:;、。：/|｜–—•*\u25a0-\u27bf\ud83c-\ud83e\udc00-\udfff-]+|[\s,:;、。：/|｜–—(（-]+$/g
/** "2. " */
const ITEM_NUMBER = /^\d{1,2}[.)] (?=\D)/
/** "【参加者募集】" before a name or behind it, unless that is all; a mailing list's "[members]", "Re:" */
const EDGE_TAGS =
  /^(?:(?:【[^】]{0,40}】|\[[^\]]{1,40}\]|(?:re|fwd?|aw|wg|tr|rv|enc|antw)\s?:)\s?){1,4}(?=.)|(?<=[^】])(?:【[^】]{0,40}】){1,3}$/gi

/** The event's name for a page about one event; the title where it names one, else the words of the announcing sentence. */
export function findName(text: Text, told: Sentence[]): string | undefined {
  // the page's title is that of the whole list
  if (text.isSelection && text.blocks[0]?.kind === 'item') return nameInSelection(text)
  // the "today" of "What is fair today?" is a word of the title, where the event is on another day
  const isOfDay = told.length === 0 || told.some(({ at }) => at < 0)
  // nor is the "Friday" of "Deploy on Friday" another day's
  const isItsWeekday = ({ date }: DateMention) =>
    told.some((one) => movedIn(one) || one.dates.some((day) => weekdayOf(day.date) === weekdayOf(date)))
  const name = nameInTitle(text, (mention) =>
    mention.kind === 'weekday' ? told.length === 0 || isItsWeekday(mention) : isOfDay || mention.kind !== 'relative',
  )
  const { months, nextBefore, cues } = text.language
  const { listTitle, announce, event, cancelled, postponed } = cues
  // "Newsletter 12", "Rundbrief 4/2025", "Newsletter – May", the "Newsletter for" of a day, "Join us"
  const number = `[\\s,:–-]{1,3}(?:\\p{Ll}{2,3} )?(?:(?:n[or.°º]{0,3} ?|#)?\\d{1,4}(?:/\\d{1,4})?|${months.join('|')})`
  const isAnybodys = tells(
    name,
    `^(?:(?:(?:${months.join('|')})[ -])?(?:${listTitle})(?:${number}){0,2}(?: \\p{Ll}{2,3})?|${announce})[.!]?$`,
  )
  // "Choir news for May": an event that is told in it may be called by its own words, and below "News from the mill" by its heading
  const isOfMany = tells(name, `(?:${listTitle})(?: \\p{Ll}{2,3})?(?:${number}){0,2}$`)
  const isOfNews = isOfMany || tells(name, `^(?:${listTitle}) \\p{Ll}+.*`)
  // "Postponed"
  const isStatus = tells(name, `^(?:${cancelled}|${postponed})[.!]?$`)
  // minutes, and "The fair was a success", are called by what has been
  const isOfPast = tells(name, cues.past)
  // "Our members", and below it "Members' supper, 29 April"
  const heading =
    isOfDay || tells(name, event)
      ? undefined
      : told.find((one) => one.at > text.titleAt && one.block.kind === 'heading' && hasCue(one, 'event'))
  if (heading) return nameWithoutDate(heading.text, daysAndHours(heading), heading.language)
  if (
    (name.length >= 3 || IDEOGRAPHS.test(name)) &&
    !isOnlyDate(name, text.language) &&
    !isAnybodys &&
    !isStatus &&
    !isOfPast
  )
    return (
      (isOfMany && !tells(name, event) && told.map(subjectOf).find((one) => one && tells(one, event))) ||
      (isOfNews && !tells(name, event) && partOf(text, told)) ||
      name
    )
  for (const sentence of told) {
    const subject = subjectOf(sentence) ?? (isStatus && wholeWords(event).exec(sentence.text)?.[0])
    if (subject) return subject
  }
  if (text.isSelection) return nameInSelection(text)
  // a list's title is nobody's name, but who invites is called like what they invite to
  if (isAnybodys && tells(text.site, event)) return text.site
  // "Next meeting", "Nächster Termin" is better than none
  return isOfPast || isStatus || (tells(name, `${event}|${nextBefore}`) && !tells(name, listTitle)) ? name : undefined
}

/** "Soldering workshop" of a heading over the day in a text that tells more. */
function partOf({ sentences, titleAt }: Text, [told]: Sentence[]): string | undefined {
  const over = told && headingAbove(sentences, told.at)
  return over && over.at > titleAt && over.dates.length === 0 && hasCue(over, 'event')
    ? nameWithoutDate(over.text, [], over.language)
    : undefined
}

/** "総会": of two letters, and a word */
const IDEOGRAPHS = /^[一-鿿]{2}$/

/** What the title names, without its days. */
export function nameInTitle(
  { title, sentences: [first] }: Text,
  isDay: (mention: DateMention) => boolean = () => true,
): string {
  if (!first) return title
  const isOther = ({ start, end }: Span) => !isWordOfName(title, start, end, first.language)
  const spans = daysAndHours({ ...first, dates: first.dates.filter(isDay) })
  return nameWithoutDate(title, spans.filter(isOther), first.language)
}

/** "Ash Wednesday", "Saturday Code Club", "Tonight’s concert": a weekday with a capital right beside another word with one. German has those everywhere. */
function isWordOfName(title: string, start: number, end: number, language: Language): boolean {
  const { bareNoun, weekdays } = language
  // "Tonight’s concert"
  if (OWNER.test(title.slice(end))) return true
  const isWeekday = tells(title.slice(start, end), `^(?:${weekdays.join('|')})$`)
  if (!isWeekday || bareNoun || !compile('^\\p{Lu}', 'u').test(title.slice(start))) return false
  return (
    compile('\\p{Lu}\\p{Ll}+ $', 'u').test(title.slice(0, start)) ||
    compile('^ \\p{Lu}\\p{Ll}', 'u').test(title.slice(end)) ||
    // "Friday night jazz", and not "Quiz Friday night"
    (start === 0 && compile(`^ (?:${language.afternoon ?? NOTHING}) \\p{Ll}`, 'iu').test(title.slice(end)))
  )
}
/** "’s " */
const OWNER = /^['’]s /

/** Whether the title names one event: "Barn dance", not "Dances in May", nor "Barn dance and supper". */
export function namesEvent({ title, language: { and, articles, cues } }: Text): boolean {
  const { event, listTitle } = cues
  const joined = `${begun(event)}(?!\\p{L})(?:,| (?:${and})) (?:(?:${articles}) )?${ended(event)}`
  return tells(title, event) && !tells(title, listTitle) && !compile(joined, 'iu').test(title)
}

/** The first words of what is selected, up to the day. */
function nameInSelection({ sentences }: Text): string | undefined {
  const [, first] = sentences
  if (!first) return undefined
  const [day] = first.dates
  const lead = day ? nameWithoutDate(first.text.slice(0, day.end), [day], first.language) : first.text
  const name = lead.length >= 3 ? lead : nameWithoutDate(first.text, first.dates, first.language)
  return name.length >= 3 ? name : undefined
}

/** "Janvier", "May 2014": a title of an archive, and of no event. */
function isOnlyDate(name: string, language: Language): boolean {
  return (
    compile(`^(?:${language.months.join('|')})(?: \\d{4})?$`, 'iu').test(name) ||
    findDates(name, { language, today: '2000-01-01' })[0]?.quote === name
  )
}

/** "the Fête du pain, qui", of which the words with a capital and those that go on with them are the name. */
const WHICH =
  '(?:^| )\\p{Ll}+ (\\p{Lu}\\S*(?: (?:\\p{Ll}{1,3} )?[\\p{Lu}\\d]\\S*){0,5}(?: \\p{Ll}{2,3} \\p{Ll}+)?)(?: \\p{Ll}{3,4})?'
/** ")" of the day before, "、" of its clause; "図書館で" is where */
const CLOSING = /^[)）\]】」』、]|で$/
const QUOTED_LAST = /^.*[「『]([^「」『』]{2,40})[」』]$/
/** "読書会は" before a day */
const TOPIC = /^([^、。]{3,40})は$/

/**
 * What will take place: "Le prochain Apéro aura lieu" → "Apéro", "On 3 May the spring meeting will be held" → "spring meeting", and
 * behind the verb too: "Am 9. Februar trifft sich der Filmklub" → "Filmklub"; a thing with a name first: "the exhibition “Shades”".
 */
function subjectOf({ text, dates, times, language }: Sentence): string | undefined {
  const { articles, nextBefore, filler, and, common, cues, dayEnd, placeBefore, which: said = NOTHING } = language
  const titled = compile(`${begun(cues.event)}[ :]{0,2}[«“„"‘「][^»”“"’」]{3,80}[»”“"’」]`, 'iu').exec(text)
  if (titled) return titled[0]
  // 次回の読書会は1月14日です
  const topic =
    dayEnd && TOPIC.exec(text.slice(0, dates[0]?.start))?.[1]?.replace(compile(`^(?:${nextBefore})`, 'u'), '')
  if (topic && tells(topic, cues.event)) return topic
  // where the verb comes last: "Wir laden zum Frühlingsfest ein, das am Samstag um 15 Uhr stattfindet"
  const which = compile(`${WHICH}, (?:${said})(?: (?:${filler}))? $`, 'u').exec(text.slice(0, dates[0]?.start))?.[1]
  if (which) return which
  for (const match of text.matchAll(wholeWords(cues.announce, 'g'))) {
    const from = Math.max(0, ...[...dates, ...times].map(({ end }) => end).filter((end) => end <= match.index))
    const told = text
      .slice(from, match.index)
      // "Dear members, our"
      .replace(compile(`^\\p{Lu}\\p{Ll}+(?: \\p{L}+){1,2}, (?=(?:${articles}) )`, 'u'), '')
      .replace(
        compile(
          `^[\\s,]*(?:(?:${cues.future})(?!\\p{L}) )?(?:(?:${filler})(?!\\p{L}) )?(?:(?:${articles})(?!\\p{L}) ?)?(?:(?:${nextBefore})(?!\\p{L}) ?)?`,
          'iu',
        ),
        '',
      )
      .replace(compile(` (?:${cues.future}|[(（])$`, 'iu'), '')
      .replace(dayEnd ? compile(`^ ?(?:${dayEnd})|[をがは]$`, 'gu') : '', '')
      .trim()
      // 市民会館で「パン祭り」
      .replace(QUOTED_LAST, '$1')
    // "Registration is open for the Weavers' Conference, which", "wir laden zum Frühlingsfest ein, das"
    const before = compile(`${WHICH}, (?:${said})$`, 'u').exec(told)?.[1] ?? told
    const isSubject =
      !tells(before, `^(?:${and}|${placeBefore}) .*`) &&
      before.length >= 3 &&
      !CLOSING.test(before) &&
      before.split(' ').length <= 8 &&
      !tells(before, `^(?:${common})$`)
    if (isSubject) return before
    const after = text.slice(match.index + match[0].length)
    // "la próxima reunión"
    const next = tells(match[0], nextBefore) && compile(`^ (?:${cues.event})(?!\\p{L})`, 'iu').exec(after)?.[0].trim()
    const behind = compile(
      `^(?: \\p{Ll}{1,7}){0,2} (?:${articles}) (${nameSource(language)}|(?:[\\p{L}-]+ ){0,3}?(?:${cues.event})(?!\\p{L}))`,
      'u',
    ).exec(after)?.[1]
    if (next || behind) return next || behind
  }
  return undefined
}
