/** The event that a page's JSON-LD tells, for the readers of sites that know more of it than their JSON-LD says. */

import type { JsonObject } from '../json.ts'
import { findObject, parseScripts, textAt } from './embedded-json.ts'

/** The first one; nothing where the page tells none. */
export function findLinkedEvent(document: Document): JsonObject | undefined {
  const roots = parseScripts(document, 'script[type="application/ld+json"]', '"Event"')
  return findObject(roots, (object) => textAt(object, '@type') === 'Event')
}
