/** Hands a text to the user as a file, which needs no permission. From a page of ours; the background has no document. */

/** `type` is the media type: "text/calendar". */
export function downloadText(name: string, type: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  // the browser reads the blob after the click has returned
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
