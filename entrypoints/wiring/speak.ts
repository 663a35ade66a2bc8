/** Has a page of the extension speak the user's language; to be imported first, since words are loaded with what shows them. */
import { onStorageChange } from '../../browser/storage.ts'
import { readVoice, toVoice } from '../../browser/voice.ts'
import { speak } from '../../components/messages/spoken.ts'

// what cannot be read keeps nobody from the page
const voice = readVoice().catch((error) => {
  console.error(error)
  return toVoice('browser')
})
speak(voice, document.documentElement)
// the words are loaded once: another language wants the page anew
onStorageChange(async ({ settings }) => {
  if (settings && (await readVoice()).language !== (await voice).language) location.reload()
})
