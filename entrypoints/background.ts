/** Wires the background: listeners first, all at once, so that the browser can wake it for each of them. */
import { defineBackground } from 'wxt/utils/define-background'
import { followChanges, keepCalendarWriter } from '../browser/calendars/following.ts'
import { sendWaiting } from '../browser/calendars/outbox.ts'
import { onServerChange } from '../browser/calendars/server-storage.ts'
import { showOnInstall } from '../browser/first-run.ts'
import { findHomeZone } from '../browser/home-zone.ts'
import { onSyncNeed, syncBrowsers } from '../browser/keeping/sync.ts'
import { onMessage } from '../browser/messages.ts'
import { dropTab, forgetTab, hearHint, readSelection, readTab } from '../browser/pages/reading.ts'
import { onSelectionWish, renameSelectionWish } from '../browser/pages/selection-wish.ts'
import { onTabClosed } from '../browser/pages/tabs.ts'
import { watchPages } from '../browser/pages/watching.ts'
import { onWake } from '../browser/reminding/alarms.ts'
import { answer, dismiss, openNotice, pressButton } from '../browser/reminding/answers.ts'
import { readNoticeWords } from '../browser/reminding/notice-words.ts'
import { onNotice } from '../browser/reminding/notifications.ts'
import { ring } from '../browser/reminding/ringing.ts'
import { onStorageChange } from '../browser/storage.ts'
import { oneAtATime } from '../browser/turns.ts'
import { readVoice } from '../browser/voice.ts'

/** ms within which the event comes for which the background was started. */
const MOMENT = 1_000

export default defineBackground(() => {
  const moment = () => ({ now: Date.now(), homeZone: findHomeZone() })
  const menuTitle = async () => (await readNoticeWords(await readVoice())).say('remindOfThis')
  const send = oneAtATime(sendWaiting)
  const follow = oneAtATime(() => followChanges(moment()))
  const look = oneAtATime(async () => {
    const { isWaiting, isBehind, settings } = await ring(moment())
    if (isBehind) void follow()
    if (isWaiting) void send()
    await watchPages(settings)
  })
  const wake = () => {
    clearTimeout(start)
    void look()
  }
  // an update or a re-enabling may come without any event; what else starts the background tells why at once, and is enough
  const start = setTimeout(wake, MOMENT)

  onMessage({
    hint: (tabId, url) => void hearHint(tabId, url, findHomeZone()),
    left: (tabId) => void forgetTab(tabId, findHomeZone()),
    read: (tabId, subject) => (subject === 'selection' ? readSelection(tabId) : readTab(tabId, findHomeZone())),
    answer: (ids, given) => answer(ids, given, moment()),
  })
  keepCalendarWriter()
  showOnInstall('/welcome.html')
  onSelectionWish(menuTitle)
  onTabClosed(dropTab)
  onNotice({
    click: (id) => void openNotice(id, moment()),
    press: (id, index) => void pressButton(id, index, moment()),
    dismiss: (id) => void dismiss(id, moment()),
  })
  onWake(wake)
  onSyncNeed(oneAtATime(() => syncBrowsers(Date.now(), findHomeZone())))
  onServerChange(({ isWaiting }) => {
    if (isWaiting) send()
  })
  onStorageChange(({ savedUids, settings }) => {
    if (savedUids.length > 0 || settings) wake()
    if (settings) void renameSelectionWish(menuTitle)
  })
})
