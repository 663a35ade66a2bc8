/** Wires the background: listeners first, all at once, so that the browser can wake it for each of them. */
import { defineBackground } from 'wxt/utils/define-background'
import { onWake } from '../browser/alarms.ts'
import { findHomeZone } from '../browser/home-zone.ts'
import { onMessage } from '../browser/messages.ts'
import { onNoticeClick } from '../browser/notifications.ts'
import { dropTab, forgetTab, readSelection, readTab } from '../browser/reading.ts'
import { openReminder, ring } from '../browser/ringing.ts'
import { onSelectionWish } from '../browser/selection-wish.ts'
import { onStorageChange } from '../browser/storage.ts'
import { onSyncNeed, syncBrowsers } from '../browser/sync.ts'
import { onTabClosed } from '../browser/tabs.ts'
import { oneAtATime } from '../browser/turns.ts'
import { chooseLocale, messages } from '../components/messages/index.ts'

export default defineBackground(() => {
  const locale = () => chooseLocale(navigator.languages)
  const wake = oneAtATime(() => ring({ now: Date.now(), homeZone: findHomeZone(), locale: locale() }))

  onMessage({
    hint: (tabId) => void readTab(tabId, findHomeZone()),
    left: forgetTab,
    read: (tabId, subject) => (subject === 'selection' ? readSelection(tabId) : readTab(tabId, findHomeZone())),
  })
  onSelectionWish(messages.remindOfSelection)
  onTabClosed(dropTab)
  onNoticeClick(openReminder)
  onWake(wake)
  onSyncNeed(oneAtATime(() => syncBrowsers(Date.now(), findHomeZone())))
  onStorageChange(({ savedUids }) => {
    if (savedUids.length > 0) wake()
  })
  // an update or a re-enabling may come without any of these events
  wake()
})
