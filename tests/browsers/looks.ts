/** What has to hold of a page however it is looked at, beside what axe-core knows: each check names what breaks it. Run in the page. */

/** What is wider than the window, or has words that run out of their own box. */
export function findOverflows(): string[] {
  const name = (element: Element) => element.outerHTML.slice(0, 120)
  const over = document.documentElement.scrollWidth - innerWidth
  const spilt = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    const { overflowX, display } = getComputedStyle(element)
    const isBox = element.clientWidth > 0 && overflowX === 'visible' && !display.startsWith('inline')
    return isBox && element.scrollWidth > element.clientWidth + 1
  })
  return [...(over > 0 ? [`the page is ${over} px too wide`] : []), ...spilt.map((one) => `runs out: ${name(one)}`)]
}

/** What has to be in sight without scrolling, and is not. */
export function findOutOfSight(): string[] {
  const needed = [...document.querySelectorAll('.bar, .notice')]
  return needed
    .filter((one) => one.getBoundingClientRect().top < 0 || one.getBoundingClientRect().bottom > innerHeight + 1)
    .map((one) => `out of sight: ${one.className}`)
}

/** What moves although the user wants no motion. */
export function findMotion(): string[] {
  return [...document.querySelectorAll('body *')]
    .filter((one) => {
      const { transitionDuration, animationName } = getComputedStyle(one)
      return (
        animationName !== 'none' || transitionDuration.split(', ').some((duration) => Number.parseFloat(duration) > 0)
      )
    })
    .map((one) => `moves: ${one.outerHTML.slice(0, 120)}`)
}

/** Remembers what a ground of its own sets apart: where colours are forced it has to have an edge. */
export function markGrounds(): void {
  for (const one of document.querySelectorAll<HTMLElement>('body *')) {
    let around = one.parentElement
    while (around && getComputedStyle(around).backgroundColor === 'rgba(0, 0, 0, 0)') around = around.parentElement
    const own = getComputedStyle(one).backgroundColor
    const isApart = own !== 'rgba(0, 0, 0, 0)' && around && own !== getComputedStyle(around).backgroundColor
    one.toggleAttribute('data-ground', Boolean(isApart))
  }
}

/** Where colours are forced: what had a ground of its own and has no edge now, and what is chosen and looks like what is not. */
export function findLost(): string[] {
  const name = (element: Element) => element.outerHTML.slice(0, 120)
  const hasEdge = (element: Element) => {
    const style = getComputedStyle(element)
    const widths = [style.borderTopWidth, style.borderBottomWidth, style.borderLeftWidth, style.borderRightWidth]
    return widths.some((width) => width !== '0px') || style.outlineStyle !== 'none'
  }
  const drawn = (element: Element) => {
    const { backgroundColor, borderBottomColor } = getComputedStyle(element)
    return `${backgroundColor} ${borderBottomColor}`
  }
  // the browser draws checkboxes itself
  const lost = [...document.querySelectorAll('[data-ground]:not(input)')].filter((one) => !hasEdge(one))
  const chosen = [...document.querySelectorAll('[aria-pressed=true], [role=tab][aria-selected=true], button.primary')]
  const alike = chosen.filter((one) => {
    const others = [...(one.parentElement?.querySelectorAll(':scope > button') ?? [])].filter(
      (other) => !chosen.includes(other) && !other.matches(':disabled, .quiet'),
    )
    return others.some((other) => drawn(other) === drawn(one))
  })
  // WCAG 2.2, 1.4.3: of what keeps colours of its own; all else has the system's
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
      .map((part) => Number(part) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const pale = [...document.querySelectorAll('body *')].filter((one) => {
    const { forcedColorAdjust, color, backgroundColor } = getComputedStyle(one) as unknown as Record<string, string>
    const [dark = 0, bright = 0] = [light(color ?? ''), light(backgroundColor ?? '')].sort((a, b) => a - b)
    return (
      forcedColorAdjust === 'none' && backgroundColor !== 'rgba(0, 0, 0, 0)' && (bright + 0.05) / (dark + 0.05) < 4.5
    )
  })
  return [
    ...pale.map((one) => `is hard to read: ${name(one)}`),
    ...lost.map((one) => `has no edge: ${name(one)}`),
    ...alike.map((one) => `looks like the others: ${name(one)}`),
  ]
}
