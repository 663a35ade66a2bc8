/** Puts an event into a calendar: the one that was chosen last with one click, others from a list. */
import { CalendarPlus, ChevronDown } from 'lucide-preact'
import { useEffect, useState } from 'preact/hooks'
import type { toCalendarLink } from '../../core/calendar/writing/links.ts'
import { LINK_TARGETS, type LinkTarget } from '../../core/calendar/writing/targets.ts'
import type { CalendarEvent } from '../../core/event.ts'
import type { Viewer } from '../../core/time/format.ts'
import type { CalendarsData, EventActions } from '../data.ts'
import { calendarsWords as words } from '../messages/calendars.ts'

interface Props {
  event: CalendarEvent
  calendars: CalendarsData
  viewer: Viewer
  actions: EventActions
}

export function CalendarMenu({ event, calendars, viewer, actions }: Props) {
  const [isOpen, setOpen] = useState(false)
  const { choice, server, states } = calendars
  const known = choice === 'server' && !server ? undefined : choice
  // where the event is already, nothing is left to be clicked
  const canServe = server && !states[event.uid]
  const first = known === 'server' && !canServe ? undefined : known
  const label = known ? words.others : words.add
  const toLink = useLinks(isOpen || (known !== undefined && known !== 'server'))
  const add = (target: LinkTarget | 'server', isFirst: boolean) => {
    const name = target === 'server' ? (server?.calendar ?? '') : words.targets[target]
    const text = isFirst ? words.addTo(name) : name
    const icon = isFirst && <CalendarPlus size={15} aria-hidden="true" />
    if (target === 'server') {
      return (
        <button key={target} type="button" onClick={() => actions.addToServer(event)}>
          {icon}
          {text}
        </button>
      )
    }
    const link = toLink?.(event, target, viewer)
    if (!link) return null
    const lost = link.lost.length > 0 ? words.lost(link.lost) : undefined
    return (
      <span key={target} class="target">
        <a
          class="button"
          href={link.url}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={words.addTo(name)}
          onClick={() => actions.chooseCalendar(target)}
        >
          {icon}
          {text}
        </a>
        {lost && <span class="hint">{lost}</span>}
      </span>
    )
  }
  const targets: (LinkTarget | 'server')[] = [...(canServe ? (['server'] as const) : []), ...LINK_TARGETS]
  return (
    <div class="into-calendar">
      <div class="buttons">
        {first && add(first, true)}
        <button type="button" aria-expanded={isOpen} aria-label={label} onClick={() => setOpen(!isOpen)}>
          {!known && <CalendarPlus size={15} aria-hidden="true" />}
          {!first && label}
          <ChevronDown size={15} aria-hidden="true" />
        </button>
      </div>
      {isOpen && (
        <ul class="targets" aria-label={words.add}>
          {targets
            .filter((target) => target !== first)
            .map((target) => (
              <li key={target}>{add(target, false)}</li>
            ))}
          {!server && (
            <li>
              <a href={calendars.optionsUrl} target="_blank" rel="noopener">
                {words.connect}
              </a>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}

/** What makes the links, as soon as one is wanted. */
function useLinks(isWanted: boolean): typeof toCalendarLink | undefined {
  const [toLink, setToLink] = useState<typeof toCalendarLink>()
  useEffect(() => {
    if (isWanted && !toLink) {
      import('../../core/calendar/writing/links.ts').then(
        (links) => setToLink(() => links.toCalendarLink),
        console.error,
      )
    }
  }, [isWanted, toLink])
  return toLink
}
