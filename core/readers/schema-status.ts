/** What becomes of a schema.org Event, by its status and by its name. */
import { tellsCancelled } from './name-status.ts'
import type { Said } from './reader.ts'
import type { SchemaGraph, SchemaNode } from './schema-node.ts'
import { addressOf, termsOf } from './schema-node.ts'

/** "EventCanceled", "cancelled", "event_postponed": a cancelled event must never pass for one that takes place. */
const STATUS = /(cancel)|(postpone)|(reschedul)|(moved?[\s_-]?(?:to[\s_-]?)?online)/i

/** Of several the gravest. A name that says more is believed: "scheduled" is what templates always write. */
export function readStatus(event: SchemaNode, name: string, graph: SchemaGraph): Said | undefined {
  if (tellsCancelled(name)) return { text: 'EventCancelled', quote: name }
  const terms = termsOf(event, 'eventStatus', graph)
  const found = terms.map((term) => STATUS.exec(term)?.slice(1).findIndex(Boolean) ?? -1).filter((index) => index >= 0)
  const word = ['Cancelled', 'Postponed', 'Rescheduled', 'MovedOnline'][Math.min(...found)]
  const quote = addressOf(event, 'eventStatus', graph) ?? terms.join(' ')
  if (word) return { text: `Event${word}`, quote }
  return quote ? { text: quote } : undefined
}
