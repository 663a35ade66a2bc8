/** What the event is called: the title without its date, or the heading or the words that name it. */
import type { Language } from '../languages/language.ts'
import { compile, tells } from '../languages/pattern.ts'
import type { DateMention } from '../time/dates.ts'
import { findDates } from '../time/dates.ts'
import type { Sentence, Text } from './text.ts'

/** A title or heading without the date in it and the marks around that: "Meetup in Lyon - le 22 mai 2013" → "Meetup in Lyon". */
export function nameWithoutDate(title: string, dates: DateMention[], language: Language): string {
  let name = title
  for (const { start, end } of [...dates].sort((a, b) => b.start - a.start)) {
    const before = name.slice(0, start).replace(lead(language), '')
    const after = name.slice(end).replace(TAIL, '')
    name = [before.trim(), after.trim()].filter(Boolean).join(' ')
  }
  return name.replace(EDGES, '').trim()
}
/** " - le ", " (", " on " before a date */
function lead({ filler }: Language): RegExp {
  return compile(`[\\s,:(|–—@-]{0,4}(?:(?<!\\p{L})(?:${filler}))?[\\s,:(]{0,2}$`, 'iu')
}
/** ")" and ":" after it */
const TAIL = /^[\s,:)|–—-]{1,4}/
/** What may not begin or end a name. */
const EDGES = /^[\s,:;|–—-]+|[\s,:;|–—-]+$/g

/** The event's name for a page about one event; the title where it names one, else the words of the announcing sentence. */
export function findName(text: Text, told: Sentence[]): string | undefined {
  const [title] = text.sentences
  const name = title ? nameWithoutDate(title.text, title.dates, title.language) : text.title
  const isEmpty =
    name.length < 3 || isOnlyDate(name, text.language) || tells(name, `^(?:${text.language.cues.listTitle})$`)
  if (!isEmpty) return name
  for (const sentence of told) {
    const subject = subjectOf(sentence)
    if (subject) return subject
  }
  // a list's title is nobody's name
  return undefined
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
