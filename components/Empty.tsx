/** A place with nothing in it, and why. */
import type { LucideIcon } from 'lucide-preact'
import type { ComponentChildren } from 'preact'

interface Props {
  icon: LucideIcon
  text: string
  hint?: string
  /** What can be done about it. */
  children?: ComponentChildren
}

export function Empty({ icon: Icon, text, hint, children }: Props) {
  return (
    <div class="empty">
      <div role="status">
        <Icon size={34} aria-hidden="true" />
        <p>{text}</p>
        {hint && <p class="hint">{hint}</p>}
      </div>
      {children}
    </div>
  )
}
