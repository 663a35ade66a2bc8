/** When a page is worth a look: when it is shown, when its own scripts fill it in, and when they put another in its place. */
import { canonicalUrl } from '../../core/event.ts'

interface Visitor {
  /** The page may have something new to see. */
  look(): void
  /** Another page has taken the place of the one that was looked at, or this one came back. */
  forget(): void
}

/** Looks after the first one, for each address. A page that changes without an end is not followed without one. */
const MOST_LOOKS = 6
/** Milliseconds from a change to the next look; twice as many each time. All looks are over after half a minute. */
const FIRST_WAIT = 500

/**
 * Follows the page as long as it lives; a prerendered one from the moment when it is shown. A page that nothing changes costs one
 * look and no timer. Browsers without the Navigation API don't tell when a script puts another page in place.
 */
export function followVisits({ look, forget }: Visitor): void {
  // taken apart only when it changes, which costs a fifth of a look
  let address = location.href
  let looks = 0
  let waiting: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(lookLater)

  function lookLater() {
    waiting ??= setTimeout(lookNow, FIRST_WAIT * 2 ** looks)
  }
  function lookNow() {
    waiting = undefined
    look()
    if (++looks >= MOST_LOOKS) observer.disconnect()
  }
  function begin() {
    // a look that the page before was waiting for is none of this one's
    clearTimeout(waiting)
    waiting = undefined
    looks = 0
    observer.observe(document, { childList: true, subtree: true })
  }

  onShown(() => {
    look()
    begin()
    const { navigation } = window as Window & { navigation?: EventTarget }
    navigation?.addEventListener('navigatesuccess', () => {
      const isSame = placeOf(location.href) === placeOf(address)
      address = location.href
      if (isSame) return
      forget()
      begin()
      // the new page's content may be there already
      lookLater()
    })
  })
  addEventListener('pageshow', ({ persisted }) => {
    // the browser took the badge away when it was left
    if (!persisted) return
    forget()
    look()
  })
}

function onShown(listener: () => void): void {
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', listener, { once: true })
  } else listener()
}

/** What makes it another page: path, query without campaign parameters, and a route behind "#/" or "#!". */
function placeOf(href: string): string {
  return canonicalUrl(href) + (/#[/!].*/.exec(href)?.[0] ?? '')
}
