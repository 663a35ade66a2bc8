/** Keeps the keyboard's place: where what has the focus goes away, the focus goes to what was around it. */

export function keepFocus(root: HTMLElement): void {
  const { ownerDocument } = root
  /** What had the focus last, and all around it up to `root`. */
  let places: HTMLElement[] = []
  root.addEventListener('focusin', ({ target }) => {
    places = []
    for (let at = target as HTMLElement | null; at && at !== root.parentElement; at = at.parentElement) places.push(at)
  })
  new MutationObserver(() => {
    const [last] = places
    if (!last || last.isConnected || ownerDocument.activeElement !== ownerDocument.body) return
    const left = places.filter((one) => one.isConnected)
    const place = left.find((one) => one.matches(WHOLE)) ?? left[0]
    if (!place) return
    // only for this: it is no stop on the way
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1
    place.focus({ preventScroll: true })
  }).observe(root, { childList: true, subtree: true })
}
/** What is a thing of its own to those who hear it, and not a mere box. */
const WHOLE = 'article, section, fieldset, form, li, [role]'
