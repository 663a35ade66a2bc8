/** Copies what the user has selected. Runs in pages, so it touches no extension API. */

/** A copy of what is selected in a page, or in one of its text fields; without a selection it is empty. */
export function copySelection(): Element {
  const copy = document.createElement('div')
  const field = document.activeElement
  const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
  if (isText && !field.matches(PASSWORD)) {
    copy.append(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0))
    return copy
  }
  const selection = document.getSelection()
  for (let index = 0; index < (selection?.rangeCount ?? 0); index++) {
    const range = selection?.getRangeAt(index)
    if (range) copy.append(range.cloneContents())
  }
  return copy
}
/** Also one that is shown for a look: its field is one of text meanwhile. */
const PASSWORD = '[type=password], [autocomplete*=password]'
