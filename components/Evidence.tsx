/** Why an event is believed: for each field who said it, in which words, and how sure that is. */
import type { CalendarEvent, EventField } from '../core/event.ts'
import { goalOf } from './ExternalLink.tsx'
import { messages } from './messages/index.ts'

export function Evidence({ event }: { event: CalendarEvent }) {
  const fields = (Object.keys(messages.evidence.fields) as EventField[]).filter((field) => event.evidence[field])
  return (
    <details class="evidence">
      <summary>{messages.evidence.title}</summary>
      {fields.length === 0 && <p>{messages.evidence.none}</p>}
      <dl>
        {fields.map((field) => {
          const { source, confidence, quote, from } = event.evidence[field] ?? { source: '', confidence: 0 }
          const told = messages.evidence.sources[source] ?? messages.evidence.ofSite
          const host = from && goalOf(from)
          return (
            <div key={field}>
              <dt>{messages.evidence.fields[field]}</dt>
              <dd>
                {quote && <q>{quote}</q>}
                <span class="source">
                  {host ? messages.evidence.elsewhere(told, host) : told} · {messages.evidence.sure(confidence)}
                </span>
              </dd>
            </div>
          )
        })}
      </dl>
    </details>
  )
}
