/** Keeps wakes that come all at once from running into each other. */

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
