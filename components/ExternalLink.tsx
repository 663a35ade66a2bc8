/** A way out: shows the host or the calling app that it leads to, and leads to nothing else. */
import type { ComponentChildren } from 'preact'
import { isWeb, toBareHost } from '../core/page/site.ts'
import { toCall } from '../core/streams/calling.ts'
import { messages } from './messages/first.ts'

/** "meetup.com", or "Zoom" for an address that opens the app itself; nothing for other addresses. */
export function goalOf(url: string): string | undefined {
  return isWeb(url) ? toBareHost(new URL(url).host) : toCall(url)?.platform
}

/** Without children the goal is the text. An address that leads nowhere is left as text. */
export function ExternalLink({
  url,
  class: className,
  children,
}: {
  url: string
  class?: string
  children?: ComponentChildren
}) {
  const goal = goalOf(url)
  if (!goal) return <span>{children ?? url}</span>
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" class={className} dir="auto" title={messages.opensAt(goal)}>
      {children ?? goal}
    </a>
  )
}
