/** What is stored, in the user's hands: all of it as a file, what lies aside, and the other browsers of the same user. */
import { Download, Trash2 } from 'lucide-preact'
import type { Aside } from '../../core/keeping/aside.ts'
import type { SyncState } from '../../core/keeping/sync.ts'
import type { OwnDataActions } from '../data.ts'
import { FileButton } from '../FileButton.tsx'
import { messages } from '../messages/first.ts'
import { optionsWords } from '../messages/options.ts'

interface Props {
  aside: Aside[]
  sync: SyncState
  locale: string
  actions: OwnDataActions
}

export function OwnData({ aside, sync, locale, actions }: Props) {
  const { file, setAside, browsers } = optionsWords
  return (
    <>
      <section class="card own-data" aria-label={file.title}>
        <h2>{file.title}</h2>
        <p>{file.what}</p>
        <div class="buttons">
          <button type="button" onClick={actions.download}>
            <Download size={15} aria-hidden="true" />
            {file.download}
          </button>
          <FileButton text={file.read} accept="application/json,.json" read={actions.read} />
        </div>
        <p class="hint">{file.hint}</p>
      </section>
      {aside.length > 0 && (
        <section class="card own-data" aria-label={setAside.title}>
          <h2>{setAside.title}</h2>
          <p>{setAside.what}</p>
          <ul>
            {aside.map(({ key, name, at }) => (
              <li key={key}>
                <span>
                  {setAside.item(
                    name ?? setAside.nameless,
                    new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(at),
                  )}
                </span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={setAside.delete + messages.colon + (name ?? setAside.nameless)}
                  onClick={() => actions.deleteAside(key)}
                >
                  <Trash2 size={15} aria-hidden="true" />
                  {setAside.delete}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="card own-data" aria-label={browsers.title}>
        <h2>{browsers.title}</h2>
        <label class="switch">
          <input
            type="checkbox"
            checked={sync.isOn}
            onChange={({ currentTarget }) => actions.setSync(currentTarget.checked)}
          />
          {browsers.wish}
        </label>
        {sync.isOn && <p role="status">{statusOf(sync, locale)}</p>}
        <p class="hint">{browsers.hint}</p>
      </section>
    </>
  )
}

function statusOf({ at, leftOut, hasFailed }: SyncState, locale: string): string {
  const { browsers } = optionsWords
  if (hasFailed) return browsers.failed
  if (!at) return browsers.waiting
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at)
  return leftOut > 0 ? `${browsers.done(time)} ${browsers.leftOut(leftOut)}` : browsers.done(time)
}
