/** The agenda: all that is saved, as a month, as a list and hour by hour. */
import { Search, X } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { eveningsBetween, listEvenings } from '../../core/agenda/evenings.ts'
import { monthOf, weeksOf } from '../../core/agenda/month.ts'
import { searchSaved } from '../../core/agenda/search.ts'
import { nowFor } from '../event/open-forms.ts'
import { later } from '../later.tsx'
import { agendaWords as words } from '../messages/agenda.ts'
import { Notice } from '../Notice.tsx'
import { PageView } from '../PageView.tsx'
import { AgendaHead } from './AgendaHead.tsx'
import './agenda.css'
import './day.css'
import { DayHours } from './DayHours.tsx'
import type { AgendaActions, AgendaData } from './data.ts'
import { longDay, todayOf } from './days.ts'
import { EventList } from './EventList.tsx'
import { Glance } from './Glance.tsx'
import { MonthGrid } from './MonthGrid.tsx'
import { SelectionBar } from './SelectionBar.tsx'

const DueReminders = later(() => import('../saved/DueReminders.tsx').then(({ DueReminders }) => DueReminders))
const FilePicker = later(() => import('../calendars/FilePicker.tsx').then(({ FilePicker }) => FilePicker))

interface Props {
  data: AgendaData
  actions: AgendaActions
  optionsUrl: string
  /** Where the agenda fills a tab. */
  tabUrl: string
}

export function Agenda({ data, actions, optionsUrl, tabUrl }: Props) {
  const { saved, viewer, firstDay } = data
  const today = todayOf(viewer)
  const [month, setMonth] = useState(monthOf(today))
  const [day, setDay] = useState<string>()
  const [query, setQuery] = useState('')
  const [selected, setSelected] = useState(new Set<string>())
  const list = useRef<HTMLElement>(null)

  const { found, listed, inMonth, onDay } = useEvenings(data, query, month, day)
  // the longest part: not drawn anew when another month is looked at
  const events = useMemo(
    () => (
      <EventList
        data={data}
        actions={actions}
        listed={listed}
        query={query.trim()}
        clearQuery={() => setQuery('')}
        day={onDay}
        showAllDays={() => setDay(undefined)}
        selected={selected}
        setSelected={setSelected}
      />
    ),
    [data, actions, listed, query, onDay, selected],
  )
  const isFileShown = data.page.is === 'read' && data.page.events.length > 0
  const choose = (chosen: string) => {
    setDay(chosen === day ? undefined : chosen)
    setMonth(monthOf(chosen))
  }
  const clear = () => {
    setSelected(new Set())
    // the button that was pressed goes away
    list.current?.focus()
  }

  return (
    <div class="agenda">
      <AgendaHead place={data.place} openPanel={actions.openPanel} optionsUrl={optionsUrl} tabUrl={tabUrl} />
      <main>
        {data.due.length > 0 && <DueReminders due={data.due} viewer={viewer} answer={actions.answer} />}
        <div class="agenda-columns">
          <div class="agenda-month">
            {saved.length > 0 && <Glance next={data.next} missed={data.missed} viewer={viewer} choose={choose} />}
            <MonthGrid
              month={month}
              day={day}
              firstDay={firstDay}
              evenings={inMonth}
              viewer={viewer}
              show={setMonth}
              choose={choose}
            />
            <DayHours day={day ?? today} saved={saved} viewer={viewer} />
          </div>
          <section ref={list} class="agenda-list" tabIndex={-1} aria-label={words.list.title}>
            {isFileShown && (
              <FromFile close={actions.closeFile}>
                <PageView data={data} actions={actions} />
              </FromFile>
            )}
            {saved.length > 0 && <SearchField query={query} set={setQuery} />}
            <p class="sr-only" role="status">
              {query.trim()
                ? words.search.found(found.length)
                : onDay && words.search.onDay(longDay(onDay.day, viewer.locale), onDay.evenings.length)}
            </p>
            {events}
          </section>
          <div class="agenda-file">
            <FilePicker read={actions.readFile} />
          </div>
        </div>
      </main>
      <footer class="agenda-foot">
        <SelectionBar selected={saved.filter(({ event }) => selected.has(event.uid))} actions={actions} clear={clear} />
        <Notice notice={data.notice} />
      </footer>
    </div>
  )
}

/** What of the saved events is shown: those that a search finds, as a list, in the month and on the day that was chosen. */
function useEvenings({ saved, viewer, firstDay }: AgendaData, query: string, month: string, day: string | undefined) {
  const found = useMemo(() => searchSaved(saved, query), [saved, query])
  const listed = useMemo(
    () => listEvenings(found, viewer.now, viewer.homeZone, (uid) => nowFor(uid, viewer)),
    [found, viewer.now, viewer.homeZone],
  )
  const inMonth = useMemo(() => {
    const days = weeksOf(month, firstDay).flat()
    return eveningsBetween(found, days[0] ?? '', days.at(-1) ?? '', viewer.homeZone)
  }, [found, month, firstDay, viewer.homeZone])
  const onDay = useMemo(
    () => (day === undefined ? undefined : { day, evenings: eveningsBetween(found, day, day, viewer.homeZone) }),
    [found, day, viewer.homeZone],
  )
  return { found, listed, inMonth, onDay }
}

function FromFile({ close, children }: { close: AgendaActions['closeFile']; children: ComponentChildren }) {
  // in one column the month stands above it, and what chooses a file below: nothing would seem to have come of it
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    const top = section.current?.getBoundingClientRect().top ?? 0
    if (top < 0 || top > document.documentElement.clientHeight / 2) section.current?.scrollIntoView()
  }, [])
  return (
    <section ref={section} class="from-file" aria-labelledby="from-file">
      <div class="day-choice">
        <h2 id="from-file">{words.list.fromFile}</h2>
        <button type="button" class="quiet" onClick={() => close()}>
          <X size={15} aria-hidden="true" />
          {words.list.closeFile}
        </button>
      </div>
      {children}
    </section>
  )
}

function SearchField({ query, set }: { query: string; set: (query: string) => void }) {
  return (
    <label class="search">
      <Search size={15} aria-hidden="true" />
      <input
        type="search"
        aria-label={words.search.label}
        placeholder={words.search.hint}
        value={query}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </label>
  )
}
