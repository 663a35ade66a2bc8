/** The popup: the open page's events, the saved ones, and what just happened. */
import { CalendarClock, type LucideIcon, Settings } from 'lucide-preact'
import { useRef, useState } from 'preact/hooks'
import type { PopupActions, PopupData } from './data.ts'
import { later } from './later.tsx'
import { messages } from './messages/first.ts'
import { Notice } from './Notice.tsx'
import { PageView } from './PageView.tsx'

const Banners = later(() => import('./Banners.tsx').then(({ Banners }) => Banners))
const DueReminders = later(() => import('./saved/DueReminders.tsx').then(({ DueReminders }) => DueReminders))
const Next = later(() => import('./saved/Next.tsx').then(({ Next }) => Next))
const SavedList = later(() => import('./saved/SavedList.tsx').then(({ SavedList }) => SavedList))

type Tab = 'page' | 'saved'

interface Props {
  data: PopupData
  actions: PopupActions
  /** Where the options and the agenda are. */
  optionsUrl: string
  agendaUrl: string
}

export function Popup({ data, actions, optionsUrl, agendaUrl }: Props) {
  const [tab, setTab] = useState<Tab>('page')
  const bar = useRef<HTMLDivElement>(null)
  const other = tab === 'page' ? 'saved' : 'page'
  const tabs: [Tab, string][] = [
    ['page', messages.tabs.page],
    ['saved', messages.tabs.saved(data.saved.length)],
  ]
  // WAI-ARIA authoring practices, tabs: one stop for the tab key, arrows between the tabs
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    go(other)
  }
  // what was pressed may go away with what was shown: the keyboard is at the tab then
  function go(next: Tab) {
    setTab(next)
    bar.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus()
  }
  return (
    <>
      <header class="bar">
        <h1 class="sr-only">Rendezvous</h1>
        <div ref={bar} class="tabs" role="tablist" aria-label={messages.tabs.label} onKeyDown={onKeyDown}>
          {tabs.map(([id, text]) => (
            <button
              key={id}
              id={`tab-${id}`}
              type="button"
              role="tab"
              aria-selected={tab === id}
              aria-controls="panel"
              tabIndex={tab === id ? 0 : -1}
              onClick={() => setTab(id)}
            >
              {text}
            </button>
          ))}
        </div>
        <PageLink href={agendaUrl} name={messages.openAgenda} icon={CalendarClock} />
        <PageLink href={optionsUrl} name={messages.openOptions} icon={Settings} />
      </header>
      <main>
        {data.due.length > 0 && <DueReminders due={data.due} viewer={data.viewer} answer={actions.answer} />}
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          {data.aside + data.unreadable > 0 && <Banners aside={data.aside} unreadable={data.unreadable} />}
          {tab === 'page' ? <PageView data={data} actions={actions} /> : <SavedList data={data} actions={actions} />}
          {tab === 'page' && data.page.is !== 'reading' && <Next data={data} open={() => go('saved')} />}
        </div>
      </main>
      <Notice notice={data.notice} />
    </>
  )
}

/** The way to another page of ours. */
function PageLink({ href, name, icon: Icon }: { href: string; name: string; icon: LucideIcon }) {
  return (
    <a class="options-link" href={href} target="_blank" rel="noopener" aria-label={name} title={name}>
      <Icon size={17} aria-hidden="true" />
    </a>
  )
}
