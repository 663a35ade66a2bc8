/** Finding saved events by words: whatever their case, their accents, and the field in which they stand. */
import type { SavedEvent } from '../keeping/saved.ts'

/** Those in which each word of the query stands somewhere: in the name, the place, the notes, the organizer or a host. */
export function searchSaved(saved: SavedEvent[], query: string): SavedEvent[] {
  const wanted = fold(query.slice(0, LONGEST_QUERY)).split(' ').filter(Boolean)
  if (wanted.length === 0) return saved
  return saved.filter((record) => {
    const text = toSearched(record)
    return wanted.every((word) => text.includes(word))
  })
}
const LONGEST_QUERY = 200

/** What is known of each record; a change of it is another record. */
const known = new WeakMap<SavedEvent, string>()

function toSearched(record: SavedEvent): string {
  let text = known.get(record)
  if (text === undefined) {
    const { name, location, description, organizer, url, streams } = record.event
    const hosts = [url, record.pageUrl, ...streams.map((stream) => stream.url)].map((link) =>
      link && URL.canParse(link) ? new URL(link).host : '',
    )
    const told = [name, location, organizer, ...streams.map(({ platform }) => platform), ...hosts, description]
    text = fold(told.filter(Boolean).join('\n').slice(0, LONGEST_TEXT))
    known.set(record, text)
  }
  return text
}
/** Characters; notes may be a book. */
const LONGEST_TEXT = 20_000

/** Without case and accents; white space is one blank. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENT, '')
    .toLowerCase()
    .replace(LETTER, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKC')
    .replace(SPACE, ' ')
}
/** The accents of Latin, Greek and Cyrillic, and the vowel signs of Arabic: "é", "شِ"; in other scripts such marks make other letters. */
const ACCENT = /[\u0300-\u036f\u064b-\u065f\u0670]/g
/** "ø", "ß": letters that are not put together out of a plain one and an accent */
const LETTER = /[øłđıßæœþ’ʼ`´]/g
const PLAIN: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  '’': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
}
/** "\n", "  " */
const SPACE = /\s+/g
