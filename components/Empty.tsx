/** A place with nothing in it, and why. */
import type { LucideIcon } from 'lucide-preact'

interface Props {
  icon: LucideIcon
  text: string
  hint?: string
}

export function Empty({ icon: Icon, text, hint }: Props) {
  return (
    <div class="empty" role="status">
      <Icon size={34} aria-hidden="true" />
      <p>{text}</p>
      {hint && <p class="hint">{hint}</p>}
    </div>
  )
}
