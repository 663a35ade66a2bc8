/** Keeps the keyboard's place: where what has the focus goes away or can be used no more, the focus goes to what was around it. */

export function keepFocus(root: HTMLElement): void {
  const { ownerDocument } = root
  /** What had the focus last, and all around it up to `root`. */
  let places: HTMLElement[] = []
  const note = (target: HTMLElement | null) => {
    places = []
    for (let at = target; at && at !== root.parentElement; at = at.parentElement) places.push(at)
  }
  root.addEventListener('focusin', ({ target }) => note(target as HTMLElement))
  // some browsers give a button that is clicked no focus; noted before it goes away
  root.addEventListener(
    'click',
    ({ target }) => note((target as HTMLElement).closest('button') ?? places[0] ?? null),
    true,
  )
  new MutationObserver(() => {
    const [last] = places
    if (!last || isThere(last)) return
    const { activeElement } = ownerDocument
    if (activeElement !== ownerDocument.body && activeElement !== last) return
    const left = places.filter(isThere)
    const place = left.find((one) => one.matches(WHOLE)) ?? left[0]
    if (!place) return
    // only for this: it is no stop on the way
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1
    place.focus({ preventScroll: true })
  }).observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] })
}

function isThere(one: HTMLElement): boolean {
  return one.isConnected && !one.matches(':disabled')
}

/** What is a thing of its own to those who hear it, and not a mere box. */
const WHOLE = 'article, section, fieldset, form, li, [role]'
