/** What else is known of an event: place, streams, page, repetition; and what to be careful with. */
import {
  BookOpenCheck,
  CalendarClock,
  FileText,
  Globe,
  type LucideIcon,
  MapPin,
  Radio,
  Repeat,
  TriangleAlert,
} from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import type { CalendarEvent, EventField, Stream } from '../../core/event.ts'
import { toReadable, type Viewer } from '../../core/time/format.ts'
import { ExternalLink, goalOf } from '../ExternalLink.tsx'
import { messages } from '../messages/first.ts'
import { repeatText } from './when-text.ts'

/** Below this the date is shown as something to check. */
const UNSURE = 0.5

interface Props {
  event: CalendarEvent
  pageUrl: string | undefined
  viewer: Viewer
}

/** `pageUrl` is where a saved event was found; shown where that isn't the event's own page. */
export function EventFacts({ event, pageUrl, viewer }: Props) {
  const isUnsure = !event.otherStart && (event.evidence.startDate?.confidence ?? 1) < UNSURE
  return (
    <ul class="facts">
      {event.previousStartDate && (
        <Fact icon={CalendarClock}>
          {messages.movedFrom(toReadable({ startDate: event.previousStartDate }, viewer).day)}
        </Fact>
      )}
      {event.location && (
        <Fact icon={MapPin} label={messages.place}>
          <bdi>{event.location}</bdi>
        </Fact>
      )}
      {event.streams.map((stream) => (
        <Fact key={stream.url ?? stream.platform} icon={Radio} label={messages.stream}>
          <StreamText stream={stream} />
        </Fact>
      ))}
      {event.url && (
        <Fact icon={Globe} label={messages.link}>
          <ExternalLink url={event.url} />
        </Fact>
      )}
      {pageUrl && pageUrl !== event.url && (
        <Fact icon={FileText}>
          {messages.foundOn} <ExternalLink url={pageUrl} />
        </Fact>
      )}
      {listOrigins(event).map(({ host, fields }) => (
        <Fact key={host} icon={BookOpenCheck}>
          {messages.look.from([...new Set(fields.map((field) => messages.look.added[field]))], host)}
        </Fact>
      ))}
      {event.recurrence && <Fact icon={Repeat}>{repeatText(event)}</Fact>}
      {event.eventStatus === 'EventPostponed' && (
        <Fact icon={TriangleAlert} isWarning>
          {messages.postponedHint}
        </Fact>
      )}
      {isUnsure && (
        <Fact icon={TriangleAlert} isWarning>
          {messages.unsure}
        </Fact>
      )}
    </ul>
  )
}

/** The other pages that told something of it, by host, each with what it told. */
function listOrigins({ evidence }: CalendarEvent): { host: string; fields: EventField[] }[] {
  const origins = new Map<string, EventField[]>()
  for (const field of Object.keys(messages.look.added) as EventField[]) {
    const { from } = evidence[field] ?? {}
    const host = from && goalOf(from)
    if (host) origins.set(host, [...(origins.get(host) ?? []), field])
  }
  return [...origins].map(([host, fields]) => ({ host, fields }))
}

interface FactProps {
  icon: LucideIcon
  label?: string
  isWarning?: boolean
  children: ComponentChildren
}

function Fact({ icon: Icon, label, isWarning = false, children }: FactProps) {
  return (
    <li class={isWarning ? 'warning' : undefined}>
      <Icon size={15} aria-hidden="true" />
      {label && <span class="sr-only">{label + messages.colon}</span>}
      <span>{children}</span>
    </li>
  )
}

function StreamText({ stream: { platform, url } }: { stream: Stream }) {
  const host = url && goalOf(url)
  if (!url || !host) return <span class="unknown">{messages.streamWithoutLink(platform)}</span>
  return (
    <>
      <ExternalLink url={url}>{platform}</ExternalLink>
      {platform !== host && ' '}
      {platform !== host && <bdi class="host">{host}</bdi>}
    </>
  )
}
