/** A day that a page shows as a badge. */

/** What "8", "May" and "2027" say in elements of their own, side by side, as a badge shows a day. */
export function badgeOf({ localName, childNodes }: Element): string | undefined {
  if (childNodes.length < 2 || childNodes.length > 9 || localName === 'tr') return undefined
  const parts: string[] = []
  for (const { nodeType, firstChild, nodeValue, childNodes: inner } of [...childNodes]) {
    const text = (nodeType === 3 ? nodeValue : firstChild?.nodeValue)?.trim() ?? ''
    if (nodeType === 3 ? text : inner.length !== 1 || !PART.test(text)) return undefined
    if (text) parts.push(text)
  }
  return parts.some((part) => DAY.test(part)) && parts.some((part) => NAME.test(part)) ? parts.join(' ') : undefined
}
/** "8", "08.", "May", "2027" */
const PART = /^(?:\d{1,2}\.?|[^\d\s]{3,10}|\d{4})$/
const DAY = /^\d{1,2}\.?$/
const NAME = /^[^\d\s]{3,10}$/
