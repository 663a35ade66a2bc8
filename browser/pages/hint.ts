/** What the detector says, alone: the script in every page loads nothing else for it. */

export interface DetectorMessage {
  /** The page is worth a closer look, also once more; what was worth one is there no more. */
  type: 'hint' | 'left'
}

/** Both browsers have it, and no element of the page can stand in for it, as one with the id "browser" could. */
declare const chrome: { runtime?: { id?: string; sendMessage(message: DetectorMessage): Promise<unknown> } }

/** Says nothing where the extension was updated or removed meanwhile. */
export function tellBackground(type: DetectorMessage['type']): void {
  // an old script outlives its extension; then there is no id, and nobody to talk to
  if (!chrome.runtime?.id) return
  // nobody answers, which Chromium may take for a failure
  chrome.runtime.sendMessage({ type }).catch(() => {})
}
