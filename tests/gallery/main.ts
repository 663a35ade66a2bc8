/** Opens the gallery in the language that its address asks for: `?language=ar`. */
import { speak } from '../../components/messages/spoken.ts'
import { chooseVoice, isLanguage } from '../../core/voice.ts'

const asked = new URLSearchParams(location.search).get('language')
speak(Promise.resolve(chooseVoice(isLanguage(asked) ? asked : 'en', [])), document.documentElement)
import('./gallery.tsx').then(({ draw }) => draw())
