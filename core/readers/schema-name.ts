/** What a schema.org Event is called where it has no name of its own: by what is shown, who plays, or who performs. */
import type { SchemaGraph, SchemaNode } from './schema-node.ts'
import { textOf, textsOf } from './schema-node.ts'

/** Performers that are named. */
const MOST_PERFORMERS = 3

/** Nothing for an event that tells none of these. */
export function nameOf(event: SchemaNode, graph: SchemaGraph): string | undefined {
  for (const property of ['name', 'workPresented', 'workPerformed', 'workFeatured']) {
    const name = textOf(event, property, graph)
    if (name) return name
  }
  const [home, away] = ['homeTeam', 'awayTeam'].map((property) => textOf(event, property, graph))
  const teams = home && away ? [home, away] : textsOf(event, 'competitor', graph)
  if (teams.length === 2) return teams.join(' – ')
  const performers = ['performer', 'performers'].flatMap((property) => textsOf(event, property, graph))
  return [...new Set(performers)].slice(0, MOST_PERFORMERS).join(', ') || undefined
}
