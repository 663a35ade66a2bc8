/** The page that is shown once, after the installation: what Rendezvous does, what it may read, and how to switch that off. */
import { BookOpenCheck, Hand, PinIcon } from 'lucide-preact'
import { type ComponentChildren, createRef } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { CalendarEvent } from '../../core/event.ts'
import type { Settings } from '../../core/settings/settings.ts'
import type { Viewer } from '../../core/time/format.ts'
import type { EventActions, NoticeData } from '../data.ts'
import { EventCard } from '../event/EventCard.tsx'
import { welcomeWords as words } from '../messages/welcome.ts'
import { Notice } from '../Notice.tsx'
import { Access } from '../options/Access.tsx'
import { LookOptions } from '../options/LookOptions.tsx'
import '../options/options.css'
import { SAMPLE_URL, WRITTEN_AT, WRITTEN_ON } from './sample.ts'
import './welcome.css'

interface Props {
  settings: Settings
  viewer: Viewer
  browser: 'chrome' | 'firefox'
  /** Whether pages may be read without a click. */
  isAllowed: boolean
  /** Whether the icon is in sight; nothing where the browser does not tell. */
  isPinned: boolean | undefined
  notice: NoticeData | undefined
  /** Reads the sample as it stands in the page. */
  read(post: Element): Promise<CalendarEvent[]>
  change(change: Partial<Settings>): void
  /** Asks for the pages, in the click. */
  allow(): void
  actions: EventActions
  optionsUrl: string
}

export function Welcome(props: Props) {
  const { settings, viewer, isAllowed, isPinned, notice, change, allow, optionsUrl } = props
  return (
    <main class="options welcome">
      <header>
        <img src="/icon/icon.svg" alt="" width="56" height="56" />
        <div>
          <h1>{words.heading}</h1>
          <p>{words.lead}</p>
        </div>
      </header>
      {!isAllowed && <Access allow={allow} />}
      <Sample {...props} viewer={{ ...viewer, now: WRITTEN_AT }} />
      <Part icon={<BookOpenCheck size={17} aria-hidden="true" />} id="reads" title={words.reads.title}>
        <ul class="points">
          <li>{words.reads.pages}</li>
          <li>{words.reads.icon}</li>
          <li>{words.reads.never}</li>
        </ul>
      </Part>
      <LookOptions settings={settings} change={change} />
      <Part
        icon={isPinned ? <Hand size={17} aria-hidden="true" /> : <PinIcon size={17} aria-hidden="true" />}
        id="pin"
        title={words.pin.title}
      >
        {!isPinned && <p class="paragraph">{words.pin[props.browser]}</p>}
        <p class="paragraph">{words.pin.keys}</p>
      </Part>
      <p>
        <a href={optionsUrl}>{words.options}</a>
      </p>
      <Notice notice={notice} />
    </main>
  )
}

function Part({
  icon,
  id,
  title,
  children,
}: {
  icon: ComponentChildren
  id: string
  title: string
  children: ComponentChildren
}) {
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>
        {icon} {title}
      </h2>
      {children}
    </section>
  )
}

function Sample({ viewer, read, actions }: Pick<Props, 'viewer' | 'read' | 'actions'>) {
  const [events, setEvents] = useState<CalendarEvent[]>([])
  const post = createRef<HTMLElement>()
  // once: the post stays as it is
  useEffect(() => {
    if (post.current) read(post.current).then(setEvents, console.error)
  }, [])
  const { sample } = words
  return (
    <section class="card" aria-labelledby="sample">
      <h2 id="sample">{sample.title}</h2>
      <p class="paragraph">{sample.what}</p>
      <div class="sample">
        <article ref={post} class="post" lang={sample.language} dir="auto" aria-label={sample.post}>
          <h3>{sample.name}</h3>
          <p>
            <time dateTime={WRITTEN_ON}>{sample.byline}</time>
          </p>
          <p>{sample.text}</p>
        </article>
        <div class="understood">
          {events.map((event) => (
            <EventCard
              key={event.uid}
              event={event}
              saved={undefined}
              all={[]}
              twin={undefined}
              pageUrl={SAMPLE_URL}
              look={undefined}
              calendars={undefined}
              viewer={viewer}
              actions={actions}
            />
          ))}
        </div>
      </div>
      <p class="hint">{sample.hint}</p>
    </section>
  )
}
