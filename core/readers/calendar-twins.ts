/** Which of a page's calendar links are one event: Google's, Outlook's and Yahoo's stand beside one another and tell it differently. */
import { words } from '../event.ts'
import { isUtc, mayShow } from '../time/shown-clock.ts'
import { instantOf, parseWhen, type Told } from '../time/when.ts'
import type { Candidate } from './reader.ts'

interface Witness {
  candidate: Candidate
  start: Told
  /** Milliseconds; read as UTC where no zone is told. */
  at: number
}

/** One candidate an event: on the best clock that is told, and with what the others add. Those without a start are left out. */
export function joinTwins(candidates: Candidate[]): Candidate[] {
  const named = new Map<string, Witness[][]>()
  for (const witness of candidates.flatMap((candidate) => toWitness(candidate) ?? []).sort(byClock)) {
    const name = words(witness.candidate.name?.text ?? '')
    const events = named.get(name) ?? []
    named.set(name, events)
    const [twins, ...more] = findTwins(events, witness)
    if (!twins) events.push([witness])
    // of several nobody knows which one is meant, but each of them is told already
    else if (more.length === 0) twins.push(witness)
  }
  return [...named.values()].flatMap((events) => events.map(toOne))
}

function toWitness(candidate: Candidate): Witness | undefined {
  const start = parseWhen(candidate.startDate?.text ?? '')
  return start && { candidate, start, at: instantOf(start, 'UTC') }
}

/** A place's clock first, then an offset's, UTC, one without a zone, and a day without a time. */
function byClock(a: Witness, b: Witness): number {
  return worthOf(b.start) - worthOf(a.start)
}

function worthOf({ time, zone }: Told): number {
  if (!time) return 0
  if (!zone) return 1
  return isUtc(zone) ? 2 : zone.includes('/') ? 4 : 3
}

function findTwins(events: Witness[][], witness: Witness): Witness[][] {
  const same = events.find(([first]) => first && isSameStart(first, witness))
  if (same) return [same]
  if (!witness.start.time || witness.start.zone) return []
  // a clock without a zone, and an instant that it may show
  return events.filter(([first]) => first && mayShow(witness.start, first.start))
}

function isSameStart(a: Witness, b: Witness): boolean {
  const isSameWallClock = a.start.date === b.start.date && (!b.start.time || a.start.time === b.start.time)
  const [zone, other] = [a.start.zone, b.start.zone]
  if (!zone || !other) return isSameWallClock
  // many systems write local time and call it UTC
  return a.at === b.at || (isSameWallClock && isUtc(other))
}

function toOne(twins: Witness[]): Candidate {
  const candidates = twins.map(({ candidate }) => candidate)
  const [best] = candidates
  const joined: Candidate = Object.assign({}, ...candidates.toReversed())
  // an end is told on the clock of its start
  const end = candidates.find(({ startDate, endDate }) => endDate && startDate?.text === best?.startDate?.text)?.endDate
  if (end) joined.endDate = end
  else delete joined.endDate
  const streams = candidates.flatMap((candidate) => candidate.streams ?? [])
  return { ...joined, ...(streams.length > 0 && { streams }) }
}
