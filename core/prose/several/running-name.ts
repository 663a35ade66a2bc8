/** What an event of running prose is called, where its own clause or a heading of its own says it. */
import { compile } from '../../languages/pattern.ts'
import { nameWithoutDate } from '../name.ts'
import { COLON } from '../text/label.ts'
import type { Text } from '../text/text.ts'
import { namedBeforeBracket, phraseIn, quotedIn, SHORT } from './clause.ts'
import { isNobodys } from './entry.ts'
import type { Lead } from './running-lead.ts'

/** Nothing where neither does. */
export function ownName(text: Text, lead: Lead, leads: Lead[]): string | undefined {
  return nextIn(lead) ?? headingOver(text, lead, leads) ?? nameOf(lead)
}

/** The "committee meeting" of "The next committee meeting is on 3 May", whatever the heading over it is about. */
function nextIn({ clause }: Lead): string | undefined {
  const { nextBefore, articles } = clause.language
  const phrase = phraseIn(clause)
  const before = phrase && clause.text.slice(0, clause.text.indexOf(phrase))
  return before !== undefined &&
    compile(`(?:^|, )(?:(?:${articles})(?: |(?<=['’])))?(?:${nextBefore}) $`, 'iu').test(before)
    ? phrase
    : undefined
}

/** The heading that stands over this one of the days alone. */
function headingOver({ sentences, title }: Text, { judged: { sentence } }: Lead, leads: Lead[]): string | undefined {
  const over = (at: number) =>
    sentences.findLast((one) => one.at >= 0 && one.at <= at && one.block.kind === 'heading' && one.offset === 0)
  const heading = over(sentence.at)
  const isShared = leads.some(({ judged }) => judged.sentence !== sentence && over(judged.sentence.at) === heading)
  if (!heading || isShared || isNobodys({ title }, heading) || COLON.test(heading.text)) return undefined
  return nameWithoutDate(heading.text, [], heading.language)
}

/** What the clause names in quotation marks, or with a word for an event. */
function nameOf({ judged: { sentence, mention }, clause }: Lead): string | undefined {
  // "BARN DANCE: All are invited. Friday 3 May, 8 pm."
  const isOver = sentence.offset === 0 || mention.start < SHORT
  const label = isOver ? compile(LABEL, 'u').exec(sentence.block.text)?.[1] : undefined
  return quotedIn(clause) ?? label ?? namedBeforeBracket(clause, mention) ?? phraseIn(clause)
}
/** "BARN DANCE: The next is on" */
const LABEL = "^([\\p{Lu}\\d][\\p{Lu}\\d '’&-]{3,50}): "
