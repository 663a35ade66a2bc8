/** Says that the browser keeps Rendezvous out of pages, and offers to ask for them. */
import { ShieldAlert } from 'lucide-preact'
import { welcomeWords } from '../messages/welcome.ts'

const words = welcomeWords.access

/** `allow` is called in the click. */
export function Access({ allow }: { allow: () => void }) {
  return (
    <section class="card access" aria-labelledby="access">
      <h2 id="access">
        <ShieldAlert size={17} aria-hidden="true" /> {words.title}
      </h2>
      <p class="hint">{words.what}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={allow}>
          {words.allow}
        </button>
      </div>
    </section>
  )
}
