/** The options: which reminders a newly saved event gets, and what else happens when one is due. */
import { CalendarClock } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import type { Settings } from '../../core/settings/settings.ts'
import type { NoticeData } from '../data.ts'
import { messages } from '../messages/first.ts'
import { optionsWords } from '../messages/options.ts'
import { Notice } from '../Notice.tsx'
import { ReminderPicker } from '../saved/ReminderPicker.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import './options.css'

interface Props {
  settings: Settings
  locale: string
  notice: NoticeData | undefined
  /** Where the agenda is. */
  agendaUrl: string
  /** Called on every choice; there is no button to save. */
  change: (change: Partial<Settings>) => void
  /** More of them. */
  children?: ComponentChildren
}

export function Options({ settings, locale, notice, agendaUrl, change, children }: Props) {
  const words = optionsWords
  return (
    <main class="options">
      <header class="options-head">
        <h1>{words.heading}</h1>
        <a href={agendaUrl}>
          <CalendarClock size={15} aria-hidden="true" />
          {messages.openAgenda}
        </a>
      </header>
      <section class="card">
        <h2>{words.reminders}</h2>
        <ReminderPicker
          title={words.timed}
          isDay={false}
          reminders={settings.timedReminders}
          locale={locale}
          change={(timedReminders) => change({ timedReminders })}
        />
        <ReminderPicker
          title={words.day}
          isDay
          reminders={settings.dayReminders}
          locale={locale}
          change={(dayReminders) => change({ dayReminders })}
        />
        <p class="hint">{words.hint}</p>
      </section>
      <section class="card">
        <h2>{words.due}</h2>
        {(['sound', 'opensStream'] as const).map((name) => (
          <label key={name} class="switch">
            <input
              type="checkbox"
              checked={settings[name]}
              onChange={({ currentTarget }) => change({ [name]: currentTarget.checked })}
            />
            {words[name]}
          </label>
        ))}
      </section>
      <LanguageChoice language={settings.language} change={(language) => change({ language })} />
      {children}
      <p class="hint">{words.privacy}</p>
      <Notice notice={notice} />
    </main>
  )
}
