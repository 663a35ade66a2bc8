/** A place that a line tells beside the day and the hour, or that stands on a line below: "Friday 9 May, 7pm, Castle Hall". */
import type { Language } from '../../languages/language.ts'
import { compile, NOTHING, tells } from '../../languages/pattern.ts'
import { BAR, isLineOf } from '../days/day-lines.ts'
import { hourBeside } from '../days/placed-line.ts'
import { isCalledHouse, isNamed, namesVenue } from '../text/houses.ts'
import { bareLabelLength } from '../text/label.ts'
import { cityIn, lowerOrFirst } from '../text/place-names.ts'
import type { Sentence, Text } from '../text/text.ts'
import { hasCue } from '../text/text.ts'
import { isOfTickets } from './no-place.ts'

/** The sentences in the blocks just below the ones that name the day. */
export function below(scope: Sentence[], told: Sentence[]): Sentence[] {
  return scope.filter(
    ({ at, block }) =>
      block.kind !== 'heading' &&
      block.kind !== 'quote' &&
      told.some((one) => at > one.at && one.at >= 0 && at <= one.at + 3),
  )
}

/** Whether a sentence is the next one behind one that names the day. */
export function isBehind({ at }: Sentence, before: Sentence | undefined, told: Sentence[]): boolean {
  return before?.at === at && told.includes(before)
}

/** "The venue is the Guildhall", "El lugar será la Alhóndiga" */
export function isAnswer({ text, language: { articles, cues } }: Sentence): boolean {
  return tells(text, `^(?:(?:${articles}) )?(?:${cues.labelPlace}) (?:${cues.lead})`)
}

/** The "FabLab in the Old Mill" of "The venue is again the FabLab in the Old Mill (map)". */
export function answerOf({ text, language: { articles, again = NOTHING, cues } }: Sentence): string | undefined {
  const said = `^(?:(?:${articles}) )?(?:${cues.labelPlace}) (?:${cues.lead})(?: (?:${again}))? (?:${articles})(?: |(?<=['’]))([^.,;:!?(\\d]{3,60})`
  const place = compile(said, 'iu').exec(text)?.[1]?.trim()
  return place && compile('^\\p{Lu}', 'u').test(place) ? place : undefined
}

/** What a line tells beside the day and hour, or the line below: "Friday 9 May, 7pm, Castle Hall, Bridgnorth". */
export function fromLine(page: Text, scope: Sentence[], told: Sentence[]): string | undefined {
  const rests = told
    .filter(({ at }) => at >= 0)
    .flatMap((sentence) => [
      // "Jumble sale – Village Hall – Friday – 2pm"
      ...partsOf(sentence).map((rest) => ({ sentence, rest })),
      { sentence, rest: restOf(sentence).replace(WHAT_IS_ON, '') },
      // "on 24 May (10am–5pm, Town Hall) you can"
      { sentence, rest: IN_BRACKET.exec(sentence.text)?.[1] ?? '' },
    ])
  const areAlone = areLines(scope, told)
  const above = areAlone ? scope.filter(({ at }) => at >= 0 && told.some((one) => one.at === at + 1)) : []
  // "Friday 9 May, 7pm. Castle Hall, Bridgnorth.", and not "Treffpunkt ist das Weberhaus."
  const behind = scope.filter(
    (one) =>
      told.some(({ at, offset }) => at === one.at && offset < one.offset) &&
      !tells(one.text, `^(?:${one.language.placeBefore})`),
  )
  const all = [...behind, ...below(scope, told), ...above].filter((one) => !isAnswer(one) && !isOfTickets(one, told))
  const lines = all.map((sentence) => ({ sentence, rest: sentence.text }))
  for (const { sentence, rest: whole } of [...rests, ...lines]) {
    const { text, dates, times, language } = sentence
    const rest = whole.replace(compile(NEXT, 'u'), '')
    // "Salle Royale" is no label, but a house
    const isSentence = whole === text
    const label = isSentence ? bareLabelLength(text, language.cues.labelPlace) : 0
    const isLabel = label > 0 && !namesVenue({ text: text.slice(0, label), language })
    if (isLabel && times.length === 0 && text.length < LONGEST_NAME) return text.slice(label).replace(/\.$/, '')
    if (!isSentence && compile(ROOM, 'u').test(rest)) return rest
    const { hall } = language
    if (hall && dates.length + times.length === 0 && compile(`${HALL}(?:${hall})${PART}`, 'u').test(rest)) return rest
    // below, a line is all of its block
    const isPart = text !== sentence.block.text && !behind.includes(sentence)
    const isOther = isSentence && (dates.length > 0 || times.length > 0 || isPart)
    if (isOther || !compile(isHouse(rest, language) ? HOUSE_LINE : LINE, 'u').test(rest) || !isNamed(rest, language))
      continue
    const house = houseIn(rest, language)
    if (house) return house
    // several towns are a list of them, and "Played in Boston" says what was done there
    const isTown = cityIn(page, `, ${rest}`, language) === rest.replace(/\.$/, '')
    const isLine =
      (areAlone || (PARTED.test(rest) && told.some((one) => one.at === sentence.at - 1 && hourBeside(one)))) &&
      !hasCue(sentence, 'event')
    if (namesVenue({ ...sentence, text: rest }) || isTown || isLine) return rest.replace(/\.$/, '')
  }
  return undefined
}

/** "Weberhus, Gümligen", "GOL-2620" */
const PARTED = /, \S|\d/

/** Characters: a label, a house and its street */
const LONGEST_NAME = 60

/** The "Town Hall" of "Bingo in the Town Hall", and nothing of "Museum in the Town Hall": a line that says what is on there. */
function houseIn(line: string, language: Language): string | undefined {
  const pattern = `^(.{3,}?) (?:${language.placeBefore})(?: |(?<=['’]))(.+?)\\.?$`
  const [, before = '', house = ''] = compile(pattern, 'u').exec(line) ?? []
  return isCalledHouse(house, language) && !namesVenue({ text: before, language }) ? house : undefined
}

/** The "village hall" of "Barn dance, village hall" and "Barn dance (village hall)", as lines of a programme are called. */
export function houseBehind(name: string, language: Language): string | undefined {
  const [, event = '', house = ''] = SECOND.exec(name) ?? []
  return tells(event, language.cues.event) && isCalledHouse(house, language) ? house : undefined
}
/** "Barn dance, village hall", "Barn dance – Village Hall", "Barn dance (Village Hall)" */
const SECOND = /^(.{3,80}?)(?:,| [–—-]| \() ?([^,.!?:;()–—]{3,60})\)?$/

/** What a line tells between dashes or bars besides its days and hours; nothing where it has fewer than four parts. */
function partsOf({ text, dates, times, block, language: { cues } }: Sentence): string[] {
  const parts = text === block.text ? text.split(BAR) : []
  if (parts.length < 4) return []
  const told = [...dates, ...times].map(({ quote }) => quote)
  return parts.slice(1).filter((part) => !told.some((quote) => part.includes(quote)) && !tells(part, cues.event))
}
/** The "Town Hall" of "(10am–5pm, Town Hall)", "(Tuesday 10 October, 18:30, Town Hall)" */
const IN_BRACKET = /\([^()]{0,60}\d[^(),]{0,20}, ([^(),\d]{3,60})\)/

/** Whether the day stands alone on a line, and the hour on the next: then the place does on the third. */
function areLines(scope: Sentence[], told: Sentence[]): boolean {
  return told.some(
    (day) =>
      day.at >= 0 &&
      day.dates.some((mention) => isLineOf(day, mention)) &&
      scope.some((one) => Math.abs(one.at - day.at) === 1 && one.times.some((hour) => isLineOf(one, hour))),
  )
}

/** ": a talk by Ada Quill" behind the place */
const WHAT_IS_ON = /: .*$/
function isHouse(line: string, { venue }: Language): boolean {
  return venue !== undefined && tells(line, `^(?:${venue})`)
}
/** "village hall, Wells" */
const HOUSE_LINE = '^[^.!?:;]{3,90}\\.?$'
/** "Castle Hall, 5 High Street, Bridgnorth", "St. Mary, Wells", and no sentence */
export const LINE = '^\\p{Lu}(?:[^.!?:;]|(?<=\\p{Lu}\\p{Ll}{0,2})\\.(?=[ -]\\p{Lu})|(?<=\\d)\\.(?=\\d)){3,90}\\.?$'

/** ". Speaker: Ann Ford", " – no need to book" */
const NEXT = '(?<=\\p{Ll}{2})\\. \\p{Lu}.*$| – \\p{Ll}.*$'

/** "ECSS 2.201", "Mill Hall 112" */
const ROOM = '^(?:\\p{Lu}[\\p{L}\\d-]+ ){1,3}\\d{1,2}\\.?\\d{2,3}$'

/** "市民会館", "市民会館（大ホール）", "市民会館 大ホール" */
const HALL = '^(?:会場)?[^はとがをでへ。、：:「」（）()\\s]{2,24}'
const PART = '(?:[（(][^（）()]{1,16}[）)]|[ 　][^。、：:\\s]{1,12})?$'

/** What follows the last day or hour of a sentence, behind the marks between: ", Castle Hall". */
export function restOf({ text, dates, times, language: { venue } }: Sentence): string {
  const mentions = [...dates, ...times]
  const rest = text.slice(Math.max(0, ...mentions.map(({ end }) => end)))
  const [, behind] = /^ ?[,|·•–—-] ?(.+)$/u.exec(rest) ?? []
  // a line of day, hour and place that a page runs together: "Friday, 9 May 19:00 Castle Hall"
  const isLine = !behind && venue && mentions.some(({ start }) => start < 4)
  if (isLine && compile(ROOM, 'u').test(rest.trim())) return rest.trim()
  return (
    behind ??
    ((isLine &&
      compile(`^ ((?:\\p{Lu}\\p{L}+ )?(?:${lowerOrFirst(venue)})(?: .+|(?<= .+ .+)))$`, 'u').exec(rest)?.[1]) ||
      '')
  )
}
