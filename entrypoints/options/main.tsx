/** Wires the options page: every choice is stored at once. */
import '../../components/style.css'
import { render } from 'preact'
import { readSettings, writeSettings } from '../../browser/storage.ts'
import type { NoticeData } from '../../components/data.ts'
import { chooseLocale, messages } from '../../components/messages/index.ts'
import { optionsEn } from '../../components/messages/options-en.ts'
import { Options } from '../../components/Options.tsx'
import type { Settings } from '../../core/settings.ts'

const root = document.getElementById('root') as HTMLElement
const locale = chooseLocale(navigator.languages)

function show(settings: Settings, notice?: NoticeData) {
  const change = (next: Settings) => {
    writeSettings(next).then(
      () => show(next, { text: optionsEn.saved, isError: false }),
      (error) => {
        console.error(error)
        show(settings, { text: messages.notices.failed, isError: true })
      },
    )
  }
  render(<Options settings={settings} locale={locale} notice={notice} change={change} />, root)
}

show(await readSettings())
