/** Opens the gallery in the language that its address asks for: `?language=ar`; `gallery` is how a script goes through its states. */
import { speak } from '../../components/messages/spoken.ts'
import { chooseVoice, isSpoken } from '../../core/settings/voice.ts'

const asked = new URLSearchParams(location.search)
const language = asked.get('language')
speak(Promise.resolve(chooseVoice(isSpoken(language) ? language : 'en', [])), document.documentElement)
const { draw, names } = await import('./gallery.tsx')
await draw(asked.get('state'))
Object.assign(globalThis, { gallery: { draw, names } })
