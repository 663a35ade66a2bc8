/** Keeps what comes all at once from running into each other: wakes, and quick clicks. */

/**
 * The task, never run twice at once: asked while it runs, it runs once more afterwards, however often it was asked. What it
 * throws is logged, and the next run comes all the same.
 */
export function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let running = Promise.resolve()
  let isWaiting = false
  return () => {
    if (isWaiting) return running
    isWaiting = true
    running = running
      .then(() => {
        isWaiting = false
        return task()
      })
      .catch((error) => console.error('Rendezvous:', error))
    return running
  }
}

/** Tasks one after the other, in the order in which they came; one that fails rejects for its caller and stops no other. */
export function inTurn(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const next = last.then(task, task)
    last = next
    return next
  }
}
