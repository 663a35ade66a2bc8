/** Correcting an event: a form that refuses what can't be, in words beside the field, and loses nothing that was typed. */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { CalendarEvent } from '../../core/event.ts'
import {
  type EventForm as Form,
  type FormErrors,
  type FormField,
  type OpenForm,
  toForm,
} from '../../core/keeping/event-form.ts'
import type { Viewer } from '../../core/time/format.ts'
import { messages } from '../messages/first.ts'
import { laterWords } from '../messages/later.ts'
import { FormRow } from './FormRow.tsx'
import { dropForm, openForms, writeInForm } from './open-forms.ts'

interface Props {
  /** What the form is for, to screen readers, where that isn't a correction. */
  title?: string
  event: CalendarEvent
  /** By which what is written is found again; the event's uid where it is left out. */
  formKey?: string
  /** Of a series the evening that is shown: it stays that one, though time goes on while somebody writes. */
  evening?: CalendarEvent
  viewer: Viewer
  /** The words on the button that saves. */
  submitText: string
  /** Gets the very same event where nothing was changed. Answers whether it is saved. */
  submit: (event: CalendarEvent) => Promise<boolean>
  cancel: () => void
}

const words = laterWords.form

type Input = HTMLInputElement | HTMLTextAreaElement

const FIELDS: FormField[] = ['name', 'date', 'time', 'zone', 'endTime', 'endDate', 'location', 'stream', 'description']

export function EventForm(props: Props) {
  const { title = words.title, event, evening = event, viewer, submitText, submit, cancel } = props
  const { formKey = event.uid } = props
  const [open] = useState(() => openForms.get(formKey) ?? formOf(evening, viewer))
  // what reads the fields comes while they are filled in
  const [reading] = useState(() => import('../../core/keeping/edit.ts'))
  const [errors, setErrors] = useState<FormErrors>({})
  const form = useRef<HTMLFormElement>(null)
  const isSaving = useRef(false)
  const id = useId()
  const wrong = FIELDS.filter((field) => errors[field])

  useEffect(() => {
    openForms.set(formKey, open)
    const { activeElement, body } = document
    if (!open.field || (activeElement && activeElement !== body)) return
    form.current?.querySelector<Input>(`[name=${open.field}]`)?.focus()
  }, [])

  async function trySubmit(submitted: Event) {
    submitted.preventDefault()
    const { applyForm } = await reading
    if (!form.current || isSaving.current) return
    const result = applyForm(event, readForm(form.current), open.shown, viewer)
    if ('event' in result) {
      isSaving.current = true
      if (await submit(result.event)) dropForm(formKey)
      isSaving.current = false
      return
    }
    setErrors(result.errors)
    const [field] = FIELDS.filter((one) => result.errors[one])
    form.current.querySelector<Input>(`[name=${field}]`)?.focus()
  }

  return (
    <form ref={form} class="form" aria-label={title} noValidate onSubmit={trySubmit}>
      {FIELDS.map((field) => (
        <FormRow
          key={field}
          id={`${id}-${field}`}
          field={field}
          text={open.form[field]}
          note={(text) => writeInForm(open, field, text)}
          error={errors[field]}
          locale={viewer.locale}
        />
      ))}
      <p class="refusal" role="alert">
        {wrong.length > 0 && words.refused(wrong.length)}
      </p>
      <div class="buttons">
        <button type="submit" class="primary">
          {submitText}
        </button>
        <button
          type="button"
          onClick={() => {
            dropForm(formKey)
            cancel()
          }}
        >
          {messages.buttons.cancel}
        </button>
      </div>
    </form>
  )
}

function formOf(shown: CalendarEvent, { now }: Viewer): OpenForm {
  return { shown, form: toForm(shown), now }
}

function readForm(form: HTMLFormElement): Form {
  const read = (field: FormField) => [field, form.querySelector<Input>(`[name=${field}]`)?.value ?? '']
  return Object.fromEntries(FIELDS.map(read)) as Record<FormField, string>
}
