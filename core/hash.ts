/** Tells one list of texts from another by a number. */

/** A 32-bit integer, the same for the same texts; two others seldom share one. Of a long text so many characters are looked at. */
export function hashOf(texts: string[]): number {
  let hash = 0
  for (const text of texts) {
    const step = Math.ceil(text.length / MOST_STEPS)
    for (let at = 0; at < text.length; at += step) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  }
  return hash
}
const MOST_STEPS = 2_000
