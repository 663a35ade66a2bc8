/** The rows of a table that each tell an event: its day, its name, maybe its hour and its place. */

import { nameWithoutDate } from '../name.ts'
import { isLabel } from '../text/label.ts'
import type { Sentence, Text } from '../text/text.ts'
import { hasCue } from '../text/text.ts'
import { isUnderOther } from '../text/under-heading.ts'
import type { Entry } from './entry.ts'
import { dayIn, hasWords, hourForAll, isSpokenOf, toEntryDay } from './entry.ts'

/** What a row says, cell by cell; empty cells too. */
interface Row {
  table: Element | null
  cells: string[]
  sentences: Sentence[]
}

/** What the rows tell. Fewer than two: `[]`. */
export function findRows(text: Text, publishedOn: string | undefined): Entry[] {
  const rows = readRows(text)
  const common = hourForAll(text, ({ block }) => block.cell !== undefined)
  const spoken = common !== undefined || isSpokenOf(text)
  const dated = rows.flatMap((row) => {
    const sentence = row.sentences.find((one) => dayIn(one, publishedOn))
    const mention = sentence && dayIn(sentence, publishedOn)
    return mention ? { ...row, sentence, mention, isCalled: row.sentences.some((one) => hasCue(one, 'event')) } : []
  })
  // what most rows of a table call an event, all of them are
  const votes = new Map<Element | null, number>()
  for (const { table, isCalled } of dated) votes.set(table, (votes.get(table) ?? 0) + (isCalled ? 1 : -1))
  const entries = dated.flatMap(({ table, cells, sentences, sentence, mention, isCalled }): Entry[] => {
    if (isUnderOther(text, sentence) || sentences.some((one) => hasCue(one, 'notTheEvent'))) return []
    if (cells.length < 2) return []
    if (!spoken && !isCalled && (votes.get(table) ?? 0) <= 0) return []
    const head = rows.find((row) => row.table === table)?.cells ?? []
    const { name, place } = readCells({ cells, sentences }, head, sentence)
    const scope = common ? [...sentences, common] : sentences
    const day = toEntryDay(mention, sentence, sentences, common)
    return name ? [{ name, day, sentences: scope, ...(place && { place }) }] : []
  })
  return entries.length > 1 ? entries : []
}
export type FindRows = typeof findRows

function readRows({ sentences }: Text): Row[] {
  const rows = new Map<Element, Sentence[]>()
  for (const sentence of sentences) {
    const row = sentence.block.cell?.parentElement
    const told = row && rows.get(row)
    if (told) told.push(sentence)
    else if (row) rows.set(row, [sentence])
  }
  return [...rows].map(([row, told]) => ({
    table: row.closest('table'),
    cells: [...row.children].slice(0, MOST_CELLS).map((cell) =>
      told
        .filter(({ block }) => block.cell === cell)
        .map(({ text, block, offset }) => (block.isBelow && offset === 0 ? `\n${text}` : text))
        .join(' '),
    ),
    sentences: told,
  }))
}
const MOST_CELLS = 12

/** The cell that names the event: the one whose column says so, or the first with words that is neither its day nor, as the head says, something else. */
function readCells(
  { cells, sentences }: Pick<Row, 'cells' | 'sentences'>,
  head: string[],
  { text: line, language, dates }: Sentence,
) {
  const { labelPlace, labelTime, labelDate, labelName } = language.cues
  const isHeaded = (index: number, words: string) => isLabel(head[index] ?? '', words)
  const times = sentences.flatMap((one) => one.times.map(({ quote }) => quote))
  // beside a column of speakers
  const called = cells.find((cell, index) => hasWords(cell) && isHeaded(index, labelName))
  const first = cells.find((cell, index) => {
    if (cell.startsWith(line) || isHeaded(index, `${labelPlace}|${labelTime}|${labelDate}`)) return false
    return hasWords(times.reduce((rest, quote) => rest.replace(quote, ''), cell))
  })
  return {
    name:
      (called ?? first)?.split(LINE).find((part) => hasWords(part)) ??
      [nameWithoutDate(line, dates, language)].find((rest) => hasWords(rest)),
    place: cells.find((cell, index) => cell && isHeaded(index, labelPlace))?.replaceAll(' \n', ', '),
  }
}
/** "Weaving", and below it in the cell "Town Library" or "2 hours"; but not the "weavers" below "A day for" */
const LINE = / \n(?![a-z])/
