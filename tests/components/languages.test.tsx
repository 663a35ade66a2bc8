import { afterAll, describe, expect, test, vi } from 'vitest'
import type { PopupActions } from '../../components/data.ts'
import { chooseVoice, type SpokenLanguage } from '../../core/settings/voice.ts'

/** Whoever comes after speaks English again. */
afterAll(() => vi.resetModules())

/** A state of the popup in a language: words are loaded once, so all is loaded anew. */
async function openIn(language: SpokenLanguage, languages: string[], state: string) {
  vi.resetModules()
  const { speak } = await import('../../components/messages/spoken.ts')
  const html = { lang: '', dir: '' }
  speak(Promise.resolve(chooseVoice(language, languages)), html as HTMLElement)
  const { Popup } = await import('../../components/Popup.tsx')
  const { STATES } = await import('../gallery/states.ts')
  const { openStage } = await import('./stage.ts')
  const data = STATES[state]
  if (!data) throw new Error('No such state')
  const stage = await openStage(
    <Popup data={data} actions={{} as PopupActions} optionsUrl="/options.html" agendaUrl="/agenda.html" />,
  )
  return { ...stage, html }
}

describe('the popup', () => {
  test('speaks Arabic from right to left, with dates and digits as in Egypt', async () => {
    const { text, root, html } = await openIn('ar', ['en-US', 'ar-EG'], 'one')
    expect(html).toEqual({ lang: 'ar-EG', dir: 'rtl' })
    for (const words of ['هذه الصفحة', 'الخميس، ٢٦ نوفمبر ٢٠٢٦', '٧:٠٠–٩:٣٠ م بتوقيت \u2068Paris\u2069', 'حفظ وتذكير'])
      expect(text()).toContain(words)
    // a Latin name keeps its own direction within
    expect(root.querySelector('h2[dir=auto]')?.textContent).toBe('Graph databases in the wild')
  })

  test('counts in Arabic', async () => {
    expect((await openIn('ar', [], 'many')).text()).toContain('10 أحداث في هذه الصفحة')
  })

  test('speaks Japanese, with dates as there', async () => {
    const { text, html } = await openIn('ja', ['ja-JP'], 'one')
    expect(html).toEqual({ lang: 'ja-JP', dir: 'ltr' })
    for (const words of ['2026年11月26日(木)', '（Paris時間）', '3 日後', '保存して通知'])
      expect(text()).toContain(words)
  })

  test.each<[SpokenLanguage, string]>([
    ['fr', 'Enregistrer et me rappeler'],
    ['de', 'Speichern und erinnern'],
    ['es', 'Guardar y recordar'],
    ['pt', 'Salvar e lembrar'],
    ['it', 'Salva e ricordamelo'],
    ['nl', 'Opslaan en herinneren'],
  ])('speaks %s', async (language, words) => {
    const { text } = await openIn(language, [], 'one')
    expect(text()).toContain(words)
    expect(text()).not.toMatch(/This page|Save &|Place:/)
  })
})
