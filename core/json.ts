/** JSON whose form nobody vouches for: a page's, a file's, what lies in storage. */

/** Keys are another's: only own ones are looked up. */
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

export function isText(value: unknown): value is string {
  return typeof value === 'string'
}
