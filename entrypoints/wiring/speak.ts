/** Has a page of the extension speak the user's language; to be imported first, since words are loaded with what shows them. */
import { onStorageChange, readSettings } from '../../browser/storage.ts'
import { readVoice, toVoice } from '../../browser/voice.ts'
import { speak } from '../../components/messages/spoken.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts'

/** What the user had chosen when the page was opened. What cannot be read keeps nobody from the page. */
export const settings = readSettings().catch((error) => {
  console.error(error)
  return DEFAULT_SETTINGS
})
const voice = settings.then(toVoice)
speak(voice, document.documentElement)
// the words are loaded once: another language wants the page anew
onStorageChange(async ({ settings: isChosen }) => {
  if (isChosen && (await readVoice()).language !== (await voice).language) location.reload()
})
