/** Shows notifications, and hears the click on one. */
import type { Notice } from '../core/notice.ts'
import { browser } from './api.ts'

/** The same id replaces a notification in place. In Chromium it stays until it is looked at; Firefox throws at that wish. */
export async function showNotice(id: string, { title, message }: Notice): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title,
    message,
    ...(import.meta.env.FIREFOX ? {} : { requireInteraction: true }),
  })
}

/** The notification is gone after the click. */
export function onNoticeClick(listener: (id: string) => void): void {
  browser.notifications.onClicked.addListener((id) => {
    // Firefox clears it, Chromium leaves it
    browser.notifications.clear(id).catch(() => {})
    listener(id)
  })
}
