/** A place behind a label: "Where: The Old Bell, 5 High Street", or in the lines below it. */
import type { Language } from '../../languages/language.ts'
import { compile, isUnspaced, NOTHING, tells, wholeWords } from '../../languages/pattern.ts'
import type { Block } from '../../page/blocks.ts'
import { namedPlatforms } from '../../streams/streams.ts'
import { isNamed, namesVenue } from '../text/houses.ts'
import { isLabel, labelLength, SIGNS } from '../text/label.ts'
import type { Sentence, Text } from '../text/text.ts'
import { LONGEST } from './address.ts'
import { fromNames } from './named-places.ts'
import { restOf } from './place-line.ts'
import { mapBehind } from './place-map.ts'

/** "Where: The Old Bell, 5 High Street", or "Venue" with the place in the next block, and maybe "Address" below. */
export function fromLabel(text: Text, scope: Sentence[]): string | undefined {
  let told = ''
  let last = 0
  for (const sentence of scope) {
    const { at, block, offset, language } = sentence
    const { labelPlace: words, announce, future } = language.cues
    // "We meet on Friday. 場所は市民会館です。": where no spaces are, a sentence may begin with a label
    const isInside = offset > 0
    if (at < 0 || (isInside && !isUnspaced(words)) || (told && at > last + 3)) continue
    const isTopic = isUnspaced(words) && TOPIC.test(sentence.text.slice(0, labelLength(sentence.text, words)))
    const said = isInside || isTopic ? sentence.text : block.text
    const sign = SIGNS.labelPlace.exec(said)?.[0] ?? ''
    const length = Math.max(sign.length, labelLength(said, words))
    if ((isInside && length === 0) || (isTopic && DOES.test(said))) continue
    const own = isInside || isTopic ? said.slice(length) : length > 0 ? ownPlace(sentence, length) : block.text
    const below = isLabel(block.text, words) ? linesBelow(text, scope, at, language) : undefined
    // "Location", and below it "Venue: The Old Bell"
    const next = below?.slice(labelLength(below, words)) ?? own
    const answer = next === block.text ? behindLabel(next, language) : next
    const placed = labelledPlace(answer.replace(mapBehind(language), '').trim(), language)
    const invites = `${announce}|${future}`
    // "Where: the Old Bell (we will send a map)"
    const line = tells(placed, invites) ? placed.replace(ASIDE, '') : placed
    // "Where: We will meet at the Old Bell"
    const isSentence = tells(line, invites) && !isNamed(line, language)
    const saying = () => scope.filter((one) => one.text.replace(/\.$/, '').endsWith(line))
    const place = isSentence ? fromNames(text, saying(), '') : line.replace(littleBegin(language), '')
    if (!place || told.toLowerCase().includes(place.toLowerCase())) continue
    told = told ? `${told}, ${place}` : place
    last = at
  }
  return told || undefined
}

/** " (we will send a map)" */
const ASIDE = / ?\([^()]*\)$/
/** "会場は" */
const TOPIC = /は[、,]?$/
/** "会場はみどり社さんが提供します" says who does what with it. */
const DOES = /[がを](?!予定)/

/** "In der " of "Where: In der Alten Post", and not of a house's own name: "Am Anger 7". */
function littleBegin({ placeBefore, articles }: Language): RegExp {
  return compile(`^(?:${placeBefore})(?: |(?<=['’]))(?:(?:${articles})(?: |(?<=['’])))?(?=\\D{4,}(?:,|$))`, 'iu')
}

/** Behind a label in its own block: "When and where: Friday, 7pm, the Old Bell", "Where: the Old Bell, at 7pm" → the Old Bell. */
function ownPlace(sentence: Sentence, label: number): string {
  const { block, dates, times, language } = sentence
  const first = Math.min(block.text.length, ...[...dates, ...times].map(({ start }) => start))
  if (first < block.text.length && first - label < 3) return restOf(sentence)
  const before = block.text.slice(label, first)
  const end = compile(`(?:[,;(]| [–-]| (?:${language.hourBefore})){1,2} $`, 'iu').exec(before)
  return (end ? before.slice(0, end.index) : block.text.slice(label)).replace(NEXT_SIGN, '')
}
/** " 📆 5 May" */
const NEXT_SIGN = /[\s\\]*[☀-➿⏰-⏳⌚\u{1f300}-\u{1faff}].*$/u

/** What stands below a label that is alone in its block: a line, or an envelope's. The day, or "The address of the venue:", may stand between. */
function linesBelow({ blocks, zoneOfPlace }: Text, scope: Sentence[], label: number, language: Language): string {
  const isBetween = (index: number) =>
    blocks[index]?.text.endsWith(':') ||
    scope.some(
      ({ at, dates, times, text }) =>
        at === index && dates.length + times.length > 0 && !namesVenue({ text, language }),
    )
  const from = isBetween(label + 1) ? label + 2 : label + 1
  const { street, venue = street, code } = language
  const isMore = ({ kind, text }: Block) =>
    kind === blocks[from]?.kind &&
    compile(ENVELOPE, 'u').test(text) &&
    isNamed(text, language) &&
    (/\d/.test(text) || tells(text, `${street}|${venue}`) || zoneOfPlace(text, code) !== undefined)
  let to = from + 1
  while (blocks[to] && (isMore(blocks[to] as Block) || blocks[to - 1]?.text.endsWith(','))) to++
  return blocks
    .slice(from, to)
    .map(({ text }) => text)
    .join(', ')
    .replace(/,,/g, ',')
}
/** A line of an address */
const ENVELOPE = '^[\\p{Lu}\\d][^.!?:]{1,60}$'

/**
 * "We meet. When: 5 May Where: The Old Bell, Wells Who: everybody": lines that a page runs together keep their labels. "初回は19時、場所は市民会館です。"
 */
function behindLabel(told: string, { cues: { labelPlace: words } }: Language): string {
  const [before, behind] = isUnspaced(words) ? ['[、。 /／|]', '(?:は[、,]?| ?[:：]| )'] : ['[\\s.¿]', ' ?[:：?？]']
  const label = compile(`(?<=${before})(?:📍\ufe0f? ?)?(?:${words})${behind} ?`, 'iu').exec(told)
  if (!label || !(isUnspaced(words) || compile(CAPITAL, 'u').test(label[0]))) return ''
  const answer = told.slice(label.index + label[0].length)
  return answer
    .replace(HOUR, '')
    .replace(NEXT_SIGN, '')
    .replace(compile(isUnspaced(words) ? NEXT_FACT : NEXT_LABEL, 'u'), '')
}
/** "9h30, " */
const HOUR = /^\d{1,2}[:.h]\d\d(?: ?h)?,? /
/** "📍 Where" */
const CAPITAL = '^[^\\p{L}]{0,4}\\p{Lu}'
/** "、参加費：無料", " / 定員" */
const NEXT_FACT = '[、。]\\S{2,8}[:：].*$| ?[/／|].*$| \\S{2,8}[:：].*$'
/** " Who: everybody" */
const NEXT_LABEL = ' \\p{Lu}\\p{L}*(?: \\p{Ll}+)? ?[:：?？].*$'

/** Behind a label: "Wells, as ever. More here" → "Wells". */
function labelledPlace(told: string, language: Language): string {
  const end = language.placeAfter ? wholeWords(language.placeAfter).exec(told)?.index : undefined
  const { labelDate, labelTime, labelPlace } = language.cues
  // "市民会館です。": where no spaces are, the verb stands behind
  const said = isUnspaced(labelPlace) ? compile(`(?:${language.placeEnd}).*`, 'u') : compile(NOTHING, 'u')
  // lines that run together: "Castle Hall Time: 7pm"
  const place = told
    .slice(0, end)
    .replace(said, '')
    .replace(compile(` (?:(?:${labelDate}|${labelTime}) ?:|\\p{Lu}\\p{L}+ ?\\?:).*`, 'iu'), '')
    .replace(/\.$/, '')
  const isPlatform = namedPlatforms(place)[0]?.toLowerCase() === place.toLowerCase()
  if (
    isPlatform ||
    isOpen(place, language) ||
    isLinkToMap(place, language) ||
    ADDRESS_OF_THE_WEB.test(place) ||
    isLabel(place, `${labelDate}|${labelTime}`)
  )
    return ''
  // "The Old Bell. High Street 5"
  const parts = place.split(compile(SENTENCES, 'u'))
  const isWhole = parts.length === 1 || parts.every((part) => isNamed(part, language))
  if (isWhole) return place.length <= LONGEST ? parts.join(', ') : ''
  const [sentence = ''] = parts
  const [first = ''] = sentence.split(',')
  return [sentence, first].find((part) => isNamed(part, language)) ?? ''
}

/** "TBC", "t.b.a.", "to be confirmed!", "sent after sign-up", "not at the Old Bell, but"; "Ely. Sign up here" tells it before that. */
function isOpen(place: string, { undecided = NOTHING, not = NOTHING, cues }: Language): boolean {
  const isUnsaid = compile(`^(?:(?:${undecided})!?$|(?:${not})(?!\\p{L}))`, 'iu').test(place.replaceAll('.', ''))
  const [first = ''] = place.replace(ASIDE, '').split(compile(SENTENCES, 'u'))
  return isUnsaid || tells(first, cues.details)
}

/** "See the map", "Ver mapa más grande" */
function isLinkToMap(place: string, { map }: Language): boolean {
  return compile(`^(?:\\p{L}+ ){1,2}(?:${map})(?: \\p{Ll}+)*$`, 'iu').test(place)
}

/** "meet.example.org/tea", "https://meet.example.org" */
const ADDRESS_OF_THE_WEB = /^(?:https?:\/\/|(?:[\w-]+\.){1,4}[a-z]{2,}\/)/
/** "Talks are streamed. To join", "LS22 6NE. Visitors" */
const SENTENCES = '(?<=\\p{Ll}{3}|\\d\\p{Lu}{2})[.!?] (?=\\p{Lu})'
