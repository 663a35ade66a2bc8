/** When a page is looked at, and when its own scripts put another in its place. */

/** Calls back when the page is first shown, also after prerendering, and when it returns from the back/forward cache. */
export function onVisit(listener: () => void): void {
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', listener, { once: true })
  } else listener()
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) listener()
  })
}

/**
 * Calls back once, when the address has another path though no page was loaded. The query may change: many pages take
 * campaign parameters away. Browsers without the Navigation API say nothing.
 */
export function onRouteLeft(listener: () => void): void {
  const { navigation, location } = window as Window & { navigation?: EventTarget }
  const { pathname } = location
  const hear = () => {
    if (location.pathname === pathname) return
    navigation?.removeEventListener('navigatesuccess', hear)
    listener()
  }
  navigation?.addEventListener('navigatesuccess', hear)
}
