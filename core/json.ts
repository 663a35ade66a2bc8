/** JSON that a page holds, whose form nobody vouches for. */

/** Keys are the page's: only own ones are looked up. */
export type JsonObject = { [key: string]: unknown }

/** `undefined` for a text that is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
