/** Choosing the language of the interface: each is called as it calls itself. */
import { LANGUAGES, nameOf, type SpokenLanguage } from '../../core/settings/voice.ts'
import { optionsWords } from '../messages/options.ts'

interface Props {
  language: SpokenLanguage | 'browser'
  change(language: SpokenLanguage | 'browser'): void
}

/** By which the field is found again when the page speaks another language. */
export const LANGUAGE_FIELD = 'language'

export function LanguageChoice({ language, change }: Props) {
  const words = optionsWords.language
  return (
    <section class="card">
      <h2>
        <label for={LANGUAGE_FIELD}>{words.title}</label>
      </h2>
      <select
        id={LANGUAGE_FIELD}
        value={language}
        onChange={({ currentTarget }) => change(currentTarget.value as SpokenLanguage | 'browser')}
      >
        <option value="browser">{words.browser}</option>
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
      <p class="hint">{words.hint}</p>
    </section>
  )
}
