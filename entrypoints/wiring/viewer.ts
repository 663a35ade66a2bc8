/** Who looks at a page of ours, and when. */
import { findHomeZone } from '../../browser/home-zone.ts'
import { toVoice } from '../../browser/voice.ts'
import { type Settings, withChosenZone } from '../../core/settings/settings.ts'
import type { Viewer } from '../../core/time/format.ts'

/** As the browser tells it, but for what the user chose. */
export function toViewer(settings: Pick<Settings, 'language' | 'clock' | 'zone'>): Viewer {
  return withChosenZone({ locale: toVoice(settings).locale, homeZone: findHomeZone(), now: Date.now() }, settings)
}
