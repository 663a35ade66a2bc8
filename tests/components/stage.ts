/** A document to render components into, and the hand that presses and types there. */
import { parseHTML } from 'linkedom'
import { type ComponentChild, render } from 'preact'
import { act } from 'preact/test-utils'
import { onTestFinished, vi } from 'vitest'
import { openForms } from '../../components/event/open-forms.ts'
import { loadLater } from '../../components/later.tsx'

export interface Stage {
  root: HTMLElement
  /** The words that are shown, white space collapsed. */
  text: () => string
  button: (name: string) => HTMLButtonElement | undefined
  press: (name: string) => Promise<void>
  /** Writes into the field of this name. */
  type: (field: string, text: string) => Promise<void>
  submit: () => Promise<void>
  /** Checks or unchecks the box of this name. */
  check: (name: string, isChecked: boolean) => Promise<void>
  /** Presses a key on what matches the selector; whether the page took it for itself. */
  strike: (selector: string, key: string, more?: Partial<KeyboardEventInit>) => Promise<boolean>
  /** Renders again into the same place. */
  show: (node: ComponentChild) => Promise<void>
}

export async function openStage(node: ComponentChild): Promise<Stage> {
  const { window, document } = parseHTML('<html><body><div id="root"></div></body></html>')
  Object.assign(globalThis, { window, document })
  // whoever comes after is in a world without a document, as the core has to be, and nothing is being written there
  onTestFinished(() => {
    for (const name of ['window', 'document']) Reflect.deleteProperty(globalThis, name)
    openForms.clear()
  })
  const root = document.getElementById('root') as unknown as HTMLElement
  const fire = async (element: Element | null | undefined, type: string) => {
    if (!element) throw new Error(`Nothing to ${type} in: ${textOf(root)}`)
    await act(() => void element.dispatchEvent(new window.Event(type, { bubbles: true, cancelable: true })))
  }
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find((one) => textOf(one) === name || one.getAttribute('aria-label') === name)
  const show = async (next: ComponentChild) => act(() => render(next, root))
  await loadLater()
  await show(node)
  return {
    root,
    show,
    text: () => textOf(root),
    button,
    press: (name) => fire(button(name), 'click'),
    async type(field, text) {
      const input = root.querySelector<HTMLInputElement>(`[name=${field}]`)
      if (input) input.value = text
      await fire(input, 'input')
    },
    async submit() {
      await fire(root.querySelector('form'), 'submit')
      // what reads a form comes when it is opened
      await act(() => vi.dynamicImportSettled())
    },
    async check(name, isChecked) {
      const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
      const box = boxes.find((one) => [one.getAttribute('aria-label'), textOf(one.parentElement ?? one)].includes(name))
      if (box) box.checked = isChecked
      await fire(box, 'change')
    },
    async strike(selector, key, more = {}) {
      const struck = root.querySelector(selector)
      if (!struck) throw new Error(`No ${selector} to strike in: ${textOf(root)}`)
      const event = Object.assign(new window.Event('keydown', { bubbles: true, cancelable: true }), { key, ...more })
      await act(() => void struck.dispatchEvent(event as unknown as Event))
      return event.defaultPrevented
    },
  }
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}
