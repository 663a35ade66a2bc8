/** What the event is called: the title without its date, or the heading or the words that name it. */
import type { Language } from '../languages/language.ts'
import { begun, compile, tells } from '../languages/pattern.ts'
import type { DateMention } from '../time/date-mention.ts'
import { findDates } from '../time/dates.ts'
import type { Sentence, Text } from './text.ts'

type Span = Pick<DateMention, 'start' | 'end'>

/** The days of a title, and the hours that are told with them: "Friday 5pm". */
export function daysAndHours({ dates, times }: Pick<Sentence, 'dates' | 'times'>): Span[] {
  const isBeside = (time: Span) => dates.some(({ end }) => time.start >= end && time.start <= end + 4)
  return [...dates, ...times.filter(isBeside)]
}

/** A title or heading without the date in it and the marks around that: "Meetup in Lyon - le 22 mai 2013" → "Meetup in Lyon". */
export function nameWithoutDate(title: string, dates: Span[], language: Language): string {
  const { filler, dayEnd, nameEnd } = language
  let name = title
  for (const { start, end } of [...dates].sort((a, b) => b.start - a.start)) {
    const before = name.slice(0, start).replace(compile(`${MARKS}(?:${begun(filler)})?[\\s,:(（]{0,2}$`, 'iu'), '')
    const after = name.slice(end).replace(TAIL, '')
    name = [before.trim(), (dayEnd ? after.replace(compile(`^(?:${dayEnd})`, 'iu'), '') : after).trim()]
      .filter(Boolean)
      .join(' ')
  }
  const bare = name.replace(EDGES, '').replace(EDGE_TAGS, '')
  const own = nameEnd ? bare.replace(compile(`(?:${nameEnd})[!！。]?(?:[(（][^)）]{1,12}[)）])?$`, 'iu'), '') : bare
  return own.replace(EDGES, '').trim()
}
/** " - ", " (" before a date */
const MARKS = '[\\s,:：(（|–—@-]{0,4}'
/** ")" and ":" after it */
const TAIL = /^[\s,:：)）|–—~〜～-]{1,4}/
/** What may not begin or end a name. */
const EDGES = /^[\s,:;：|｜–—-]+|[\s,:;：|｜–—-]+$/g
/** "【参加者募集】" before a name or behind it, unless that is all */
const EDGE_TAGS = /^(?:【[^】]{0,40}】\s?){1,3}(?=.)|(?<=[^】])(?:【[^】]{0,40}】){1,3}$/g

/** The event's name for a page about one event; the title where it names one, else the words of the announcing sentence. */
export function findName(text: Text, told: Sentence[]): string | undefined {
  // the page's title is that of the whole list
  if (text.isSelection && text.blocks[0]?.kind === 'item') return nameInSelection(text)
  const name = nameInTitle(text)
  const { listTitle, announce, event } = text.language.cues
  // "Newsletter 12", "Join us"
  const isAnybodys = tells(name, `^(?:(?:${listTitle})(?: (?:n[o°º]\\.? ?|#)?\\d{1,4})?|${announce})[.!]?$`)
  if (name.length >= 3 && !isOnlyDate(name, text.language) && !isAnybodys) return name
  for (const sentence of told) {
    const subject = subjectOf(sentence)
    if (subject) return subject
  }
  if (text.isSelection) return nameInSelection(text)
  // a list's title is nobody's name, but who invites is called like what they invite to
  return isAnybodys && tells(text.site, event) ? text.site : undefined
}

/** What the title names, without its days. */
export function nameInTitle({ title, sentences: [first] }: Text): string {
  return first ? nameWithoutDate(title, daysAndHours(first), first.language) : title
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

/** What will take place: "Le prochain Apéro aura lieu" → "Apéro", "The spring meeting will be held" → "spring meeting". */
function subjectOf({ text, language: { articles, nextBefore, cues } }: Sentence): string | undefined {
  const match = compile(`^(.{3,90}?) (?:${cues.announce})(?!\\p{L})`, 'iu').exec(text)
  const subject = match?.[1]
    ?.replace(compile(`^(?:(?:${articles})(?!\\p{L}) ?)?(?:(?:${nextBefore})(?!\\p{L}) ?)?`, 'iu'), '')
    .replace(compile(` (?:${cues.future})$`, 'iu'), '')
    .trim()
  return subject && subject.length >= 3 && subject.split(' ').length <= 8 ? subject : undefined
}
