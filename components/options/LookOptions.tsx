/** The option when to look at pages: on every site, not on some, or only on a click. */
import { X } from 'lucide-preact'
import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import type { Settings } from '../../core/settings/settings.ts'
import { toHost, WATCHES } from '../../core/settings/watch.ts'
import { choicesWords } from '../messages/choices.ts'

const words = choicesWords.watch

interface Props {
  settings: Settings
  change: (change: Partial<Settings>) => void
}

export function LookOptions({ settings, change }: Props) {
  const { watch, notOn } = settings
  return (
    <section class="card">
      <fieldset class="watch">
        <legend>{words.title}</legend>
        {WATCHES.map((one) => (
          <Fragment key={one}>
            <label class="radio">
              <input
                type="radio"
                name="watch"
                value={one}
                checked={watch === one}
                onChange={() => change({ watch: one })}
              />
              {words.choices[one]}
            </label>
            {one === 'others' && watch === one && <Sites hosts={notOn} change={(hosts) => change({ notOn: hosts })} />}
          </Fragment>
        ))}
      </fieldset>
      <p class="hint">
        {words.hints[watch]} {words.click}
      </p>
    </section>
  )
}

function Sites({ hosts, change }: { hosts: string[]; change: (hosts: string[]) => void }) {
  const [typed, setTyped] = useState('')
  const [error, setError] = useState('')
  const add = (event: Event) => {
    event.preventDefault()
    const host = toHost(typed)
    if (!host) return setError(words.noSite(typed.trim()))
    if (hosts.includes(host)) return setError(words.known(host))
    setTyped('')
    setError('')
    change([...hosts, host])
  }
  return (
    <div class="sites">
      <form noValidate onSubmit={add}>
        <input
          name="site"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-label={words.site}
          aria-invalid={error !== ''}
          aria-describedby="site-hint"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit">{words.add}</button>
        <p id="site-hint" class={error ? 'error' : 'hint'} role="status">
          {error || words.siteHint}
        </p>
      </form>
      {hosts.length > 0 && (
        <ul aria-label={words.list}>
          {[...hosts].sort().map((host) => (
            <li key={host}>
              <button
                type="button"
                class="chip"
                aria-label={words.remove(host)}
                title={words.remove(host)}
                onClick={() => change(hosts.filter((other) => other !== host))}
              >
                {host}
                <X size={13} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
