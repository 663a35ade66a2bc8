/** What the planner costs, as it runs in the worker of the extension. */

import type { SavedEvent } from '../../core/keeping/saved.ts'
import { EMPTY_LEDGER } from '../../core/reminding/ledger.ts'
import { plan } from '../../core/reminding/plan.ts'
import { exercise } from '../exercise.ts'

const DAY = 86_400_000
const EVENTS = 2_000
const ROUNDS = 25
const NOW = Date.UTC(2027, 0, 14, 12)
const ZONES = ['[Europe/Paris]', '[America/New_York]', '[Australia/Lord_Howe]', '[Asia/Kolkata]', '']

/**
 * Of 2,000 events some are weekly. ms, the least of several rounds each, taken by turns: what other processes take comes on top of some
 * rounds, never of all, and of both works alike.
 */
export function measure(series: number): { plan: number; exercise: number; next: number | undefined } {
  const saved = Array.from({ length: EVENTS }, (_, index) => toSaved(index, index < series))
  const timeOf = (work: () => void) => {
    const before = performance.now()
    work()
    return performance.now() - before
  }
  const planAll = () => plan(saved, EMPTY_LEDGER, NOW, 'Europe/Paris')
  const rounds = Array.from({ length: ROUNDS }, () => ({ plan: timeOf(planAll), exercise: timeOf(exercise) }))
  const least = (work: 'plan' | 'exercise') => Math.min(...rounds.map((round) => round[work]))
  return { plan: least('plan'), exercise: least('exercise'), next: planAll().next }
}

/** Within half a year before and after. */
function toSaved(index: number, isWeekly: boolean): SavedEvent {
  const day = new Date(NOW + (((index * 37) % 365) - 182) * DAY).toISOString().slice(0, 10)
  const time = `T${String(index % 24).padStart(2, '0')}:30`
  return {
    event: {
      uid: `${index}@rendezvous`,
      name: `Evening ${index}`,
      startDate: day + time + ZONES[index % ZONES.length],
      ...(isWeekly && { recurrence: 'FREQ=WEEKLY' }),
      streams: [],
      url: 'https://club.example/evening',
      eventStatus: 'EventScheduled',
      evidence: {},
    },
    reminders: ['-P1D', '-PT1H', '-PT10M'],
    pageUrl: 'https://club.example/evening',
    savedAt: NOW - DAY,
    changedAt: NOW - DAY,
    sequence: 0,
  }
}
