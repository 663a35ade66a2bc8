/** The sound of a reminder, for those who wish to hear it. */
import { browser } from '../api.ts'
import { playChime } from './chime.ts'

/** What webextension-polyfill doesn't know: Chromium's documents that nobody sees. */
interface Offscreen {
  createDocument(wish: { url: string; reasons: string[]; justification: string }): Promise<void>
  closeDocument(): Promise<void>
}
/** Asked for with the option: nobody else needs it. */
const PERMISSION = { permissions: ['offscreen'] } as unknown as Parameters<typeof browser.permissions.request>[0]

/** Asks for what the sound needs, within the click that wishes for it. False where that was refused. */
export async function allowSound(): Promise<boolean> {
  return import.meta.env.FIREFOX || browser.permissions.request(PERMISSION)
}

/** Firefox' background can play; Chromium's has no sound, and a page that nobody sees plays it. */
export async function playSound(): Promise<void> {
  if (import.meta.env.FIREFOX) return playChime()
  const { offscreen } = browser as unknown as { offscreen?: Offscreen }
  // the one that played before, where it is there still
  await offscreen?.closeDocument().catch(() => {})
  await offscreen?.createDocument({
    url: '/chime.html',
    reasons: ['AUDIO_PLAYBACK'],
    justification: 'Plays the sound of a reminder.',
  })
}
