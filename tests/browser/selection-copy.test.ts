import { afterEach, expect, test, vi } from 'vitest'
import { copySelection } from '../../browser/pages/selection-copy.ts'
import { parseDocument } from '../pages.ts'

afterEach(() => vi.unstubAllGlobals())

/** What is copied where the focus is in this field, and all of its text is selected. */
function copyFrom(html: string): string | null {
  const document = parseDocument(html)
  const field = document.querySelector('input') as HTMLInputElement
  // a document without a screen has neither
  Object.assign(field, { selectionStart: 0, selectionEnd: field.value.length })
  Object.defineProperties(document, { activeElement: { value: field }, getSelection: { value: () => null } })
  const { HTMLInputElement, HTMLTextAreaElement } = document.defaultView as unknown as typeof globalThis
  for (const [name, there] of Object.entries({ document, HTMLInputElement, HTMLTextAreaElement })) {
    vi.stubGlobal(name, there)
  }
  return copySelection().textContent
}

test('what is selected in a text field is copied', () => {
  expect(copyFrom('<input value="Bread on Friday">')).toBe('Bread on Friday')
})

test.each([
  ['a password', '<input type="password" value="soup and bread">'],
  ['a password that is shown', '<input type="text" autocomplete="current-password" value="soup and bread">'],
])('%s is not', (_, field) => {
  expect(copyFrom(field)).toBe('')
})
