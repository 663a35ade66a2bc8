/** A way out to the web: shows the host that it leads to, and leads to nothing but http(s). */
import type { ComponentChildren } from 'preact'
import { messages } from './messages/index.ts'

/** "meetup.com"; nothing for what is no http(s) address. */
export function hostOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, host } = new URL(url)
  return WEB.test(protocol) ? host.replace(WWW, '') : undefined
}
/** "https:" */
const WEB = /^https?:$/
/** "www.meetup.com" */
const WWW = /^www\./

/** Without children the host is the text. An address that is no web link is left as text. */
export function ExternalLink({
  url,
  class: className,
  children,
}: {
  url: string
  class?: string
  children?: ComponentChildren
}) {
  const host = hostOf(url)
  if (!host) return <span>{children ?? url}</span>
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" class={className} title={messages.opensAt(host)}>
      {children ?? host}
    </a>
  )
}
