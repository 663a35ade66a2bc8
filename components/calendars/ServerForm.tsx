/** Connects the user's calendar server: where it is, who asks, which calendar. */
import { useState } from 'preact/hooks'
import {
  type Account,
  type CalendarServer,
  type ServerCalendar,
  toServerAddress,
} from '../../core/calendar-server/server.ts'
import { serverWords as words } from '../messages/server.ts'

/** The calendars that are there, or what to say instead; `goal` is another server's address to which this one sends on. */
type Found = { calendars: ServerCalendar[] } | { said: string; goal?: string }

interface Props {
  server: CalendarServer | undefined
  /** To be called in the click. Says what went wrong. */
  discover(account: Account): Promise<Found>
  connect(server: CalendarServer): void
  disconnect(): void
}

export function ServerForm({ server, discover, connect, disconnect }: Props) {
  const [address, setAddress] = useState('')
  const [user, setUser] = useState('')
  const [secret, setSecret] = useState('')
  const [found, setFound] = useState<Found | 'asking'>()
  if (server) {
    return (
      <section class="card server-form">
        <h2>{words.heading}</h2>
        <p role="status">{words.connected(server.calendar.name, new URL(server.address).host)}</p>
        <div class="buttons">
          <button type="button" onClick={disconnect}>
            {words.disconnect}
          </button>
        </div>
      </section>
    )
  }
  const ask = (told: string) => {
    const whole = toServerAddress(told)
    if (!whole) return setFound({ said: words.noAddress })
    setAddress(whole)
    setFound('asking')
    discover({ address: whole, user: user.trim(), secret }).then(setFound)
  }
  const account = { address, user: user.trim(), secret }
  const isAsking = found === 'asking'
  const answer = isAsking ? undefined : found
  return (
    <section class="card server-form">
      <h2>{words.heading}</h2>
      <p class="hint">{words.hint}</p>
      <form
        class="server-form"
        onSubmit={(event) => {
          event.preventDefault()
          ask(address)
        }}
      >
        <Field name="address" label={words.address} text={address} change={setAddress} />
        <Field name="user" label={words.user} text={user} change={setUser} />
        <Field name="secret" label={words.secret} text={secret} change={setSecret} isSecret />
        <p class="hint">{words.secretHint}</p>
        <div class="buttons">
          <button type="submit" class="primary" disabled={isAsking}>
            {isAsking ? words.connecting : words.connect}
          </button>
        </div>
      </form>
      <div role="status">
        {answer && 'said' in answer && <p class="problem">{answer.said}</p>}
        {answer && 'goal' in answer && answer.goal && (
          <>
            <p>{words.elsewhere(new URL(answer.goal).host)}</p>
            <button type="button" onClick={() => ask(answer.goal ?? '')}>
              {words.use(new URL(answer.goal).host)}
            </button>
          </>
        )}
        {answer && 'calendars' in answer && (
          <>
            <p>{words.choose}</p>
            <div class="buttons">
              {answer.calendars.map((calendar) => (
                <button key={calendar.url} type="button" onClick={() => connect({ ...account, calendar })}>
                  {calendar.name}
                </button>
              ))}
            </div>
          </>
        )}
      </div>
    </section>
  )
}

interface FieldProps {
  name: string
  label: string
  text: string
  change(text: string): void
  isSecret?: boolean
}

function Field({ name, label, text, change, isSecret = false }: FieldProps) {
  return (
    <label>
      {label}
      <input
        name={name}
        type={isSecret ? 'password' : 'text'}
        dir="auto"
        value={text}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </label>
  )
}
