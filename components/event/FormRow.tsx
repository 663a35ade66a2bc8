/** One field of the form with its label, its help, and what is wrong with it. */
import { useState } from 'preact/hooks'
import type { FormError, FormField } from '../../core/keeping/event-form.ts'
import { toDay } from '../../core/keeping/typed.ts'
import { formatDay } from '../../core/time/format.ts'
import { laterWords } from '../messages/later.ts'

const words = laterWords.form

interface Props {
  id: string
  field: FormField
  /** What stands in the field at first; from then on the field keeps its own text, right or wrong. */
  text: string
  /** Is told what is written there. */
  note: (text: string) => void
  error: FormError | undefined
  locale: string
}

/**
 * Days and times are text fields: they hold what was typed even where there is no such day, look the same whatever the browser's
 * language, and Firefox opens no picker in a toolbar popup (bugzilla.mozilla.org 1726108).
 */
export function FormRow({ id, field, text, note, error, locale }: Props) {
  const [typed, setTyped] = useState(text)
  const hint = readBack(field, typed, locale) ?? words.hints[field]
  const zones = field === 'zone' ? `${id}-zones` : undefined
  const shared = {
    id,
    name: field,
    // what is typed may run the other way than the words around it
    dir: 'auto' as const,
    value: typed,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      setTyped(currentTarget.value)
      note(currentTarget.value)
    },
    'aria-invalid': error !== undefined,
    'aria-describedby': error ? `${id}-error` : hint ? `${id}-hint` : undefined,
  }
  return (
    <div class={`row row-${field}`}>
      <label for={id}>{words.fields[field]}</label>
      {field === 'description' ? (
        <textarea {...shared} rows={3} />
      ) : (
        <input {...shared} type="text" list={zones} autocomplete="off" spellcheck={field === 'name'} />
      )}
      {zones && <Zones id={zones} />}
      {error && (
        <p id={`${id}-error`} class="error">
          {words.errors[error]}
        </p>
      )}
      {!error && hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  )
}

/** "Mon 3 May 2027" for what is typed so far, so that a slip shows by its weekday. */
function readBack(field: FormField, typed: string, locale: string): string | undefined {
  const date = field === 'date' || field === 'endDate' ? toDay(typed) : undefined
  return date && formatDay(date, locale)
}

function Zones({ id }: { id: string }) {
  return (
    <datalist id={id}>
      {Intl.supportedValuesOf('timeZone').map((zone) => (
        <option key={zone} value={zone} />
      ))}
    </datalist>
  )
}
