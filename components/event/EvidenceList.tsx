/** What is believed of an event: for each field who said it, in which words, and how sure that is. */
import type { CalendarEvent, EventField } from '../../core/event.ts'
import { goalOf } from '../ExternalLink.tsx'
import { laterWords } from '../messages/later.ts'

const words = laterWords.evidence
/** From these on it is said to be so. */
const SURE = 0.85
const FAIRLY_SURE = 0.5

export function EvidenceList({ event }: { event: CalendarEvent }) {
  const fields = (Object.keys(words.fields) as EventField[]).filter((field) => event.evidence[field])
  return (
    <>
      {fields.length === 0 && <p>{words.none}</p>}
      <dl>
        {fields.map((field) => {
          const { source, confidence, quote, from } = event.evidence[field] ?? { source: '', confidence: 0 }
          const told = words.sources[source] ?? words.ofSite
          const host = from && goalOf(from)
          return (
            <div key={field}>
              <dt>{words.fields[field]}</dt>
              <dd>
                {quote && <q dir="auto">{quote}</q>}
                <span class="source">
                  {host ? words.elsewhere(told, host) : told} ·{' '}
                  {confidence >= SURE ? words.sure : confidence >= FAIRLY_SURE ? words.fairlySure : words.notSure}
                </span>
              </dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}
