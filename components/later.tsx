/** Components whose code comes after the first paint: what nobody sees before a click, so that nobody waits for it at first. */
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

const loads: (() => Promise<unknown>)[] = []

/** The component that `load` brings. Until it is there its place is empty; once it is there it shows at once, as any other. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let Part: ComponentType<Props> | undefined
  const bring = async () => {
    Part ??= await load()
  }
  loads.push(bring)
  return function Later(props: Props) {
    const [, draw] = useState(false)
    useEffect(() => {
      // where it cannot be loaded (the extension was updated meanwhile) the next drawing tries again
      if (!Part) bring().then(() => draw(true), console.error)
    })
    return Part ? <Part {...props} /> : null
  }
}

/** Brings all of them: to be called when the first paint is done, before somebody clicks. */
export async function loadLater(): Promise<void> {
  await Promise.all(loads.map((load) => load()))
}
