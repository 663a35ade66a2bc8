/** Work by which machines are compared. Uses nothing that only one program has: it also runs in browsers. */

/** What `exercise` takes, in ms, on the machine that the limits were written on. */
export const EXERCISE_THERE = 20

/** Some of what reading a page is made of: text put together, searched, and kept by name. */
export function exercise(): void {
  const known = new Map<string, number>()
  for (let index = 0; index < 60_000; index++) {
    const text = `${index % 5_000} January, ${index}`
    known.set(text.slice(0, text.search(DIGITS_AT_THE_END)), index)
  }
}
/** "12 January, 7" */
const DIGITS_AT_THE_END = /\d+$/
