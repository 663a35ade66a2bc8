/** Whether two values of JSON are the same, in whatever order their keys are. */
import { isObject } from '../json.ts'

/** The same value with its keys in order, as deep as it goes; what is stored is never deep. */
export function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder)
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, inKeyOrder(inner)] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Of texts, numbers, lists and objects; what JSON leaves out (`undefined`) makes no difference. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(inKeyOrder(a)) === JSON.stringify(inKeyOrder(b))
}
