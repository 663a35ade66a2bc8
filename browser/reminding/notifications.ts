/** Shows notifications, and hears what is done with one. */
import type { Notice } from '../../core/reminding/notice.ts'
import { browser } from '../api.ts'

/**
 * The same id replaces a notification in place. In Chromium it has buttons and stays until it is answered; Firefox throws at those
 * wishes, and there the popup has both.
 */
export async function showNotice(id: string, { title, message, buttons, isQuiet }: Notice): Promise<void> {
  const more = { requireInteraction: !isQuiet, silent: true, buttons: buttons.map((text) => ({ title: text })) }
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title,
    message,
    ...(import.meta.env.FIREFOX ? {} : more),
  })
}

/** The ids of those that are still shown. */
export async function shownNotices(): Promise<string[]> {
  return Object.keys(await browser.notifications.getAll())
}

/** Takes notifications away, where they are still there. */
export async function clearNotices(ids: string[]): Promise<void> {
  await Promise.all(ids.map((id) => browser.notifications.clear(id).catch(() => false)))
}

interface NoticeListeners {
  click(id: string): void
  /** `index` as in the notice's buttons. */
  press(id: string, index: number): void
  /** The user took it away. */
  dismiss(id: string): void
}

/** The notification is gone after each of them. */
export function onNotice({ click, press, dismiss }: NoticeListeners): void {
  // Firefox clears it after a click, Chromium leaves it
  browser.notifications.onClicked.addListener((id) => {
    void clearNotices([id])
    click(id)
  })
  // Firefox says that users close what in truth has timed out, and has no buttons
  if (import.meta.env.FIREFOX) return
  browser.notifications.onButtonClicked.addListener((id, index) => {
    void clearNotices([id])
    press(id, index)
  })
  browser.notifications.onClosed.addListener((id, byUser) => {
    if (byUser) dismiss(id)
  })
}
