/** What the parts of the extension say to each other, and who may say what. */
import type { Runtime } from 'webextension-polyfill'
import type { Found } from '../core/reading/found.ts'
import type { Answer } from '../core/reminding/ledger.ts'
import { browser } from './api.ts'
import type { DetectorMessage } from './pages/hint.ts'

/** Why a tab gave nothing to read: the browser keeps extensions out of this page, or reading it went wrong. */
export interface Unread {
  error: 'forbidden' | 'failed'
}

/** From a page of ours: read the tab again, now. */
interface ReadMessage {
  type: 'read'
  tabId: number
  subject: Subject
}

/** From a page of ours: what the user answers to reminders. */
interface AnswerMessage {
  type: 'answer'
  ids: string[]
  answer: Answer
}

/** What the user asks about. */
export type Subject = 'page' | 'selection'

interface Listeners {
  /** The tab's top frame, at this address, holds something that hints at an event. */
  hint(tabId: number, url: string): void
  /** The tab shows another page without having loaded it. */
  left(tabId: number): void
  read(tabId: number, subject: Subject): Promise<Found | Unread>
  answer(ids: string[], answer: Answer): Promise<void>
}

/** What is answered where that went wrong. */
const FAILED: Unread = { error: 'failed' }

/** Hears the messages there are; any other message, and any other sender, is passed over without an answer. */
export function onMessage(listeners: Listeners): void {
  const hear = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined
    // a script in a page may only speak of its own tab
    const tabId = sender.frameId === 0 ? sender.tab?.id : undefined
    if (tabId !== undefined && isMessage(message, 'hint')) listeners.hint(tabId, sender.url ?? '')
    if (tabId !== undefined && isMessage(message, 'left')) listeners.left(tabId)
    if (!sender.url?.startsWith(browser.runtime.getURL(''))) return undefined
    if (isRead(message)) return listeners.read(message.tabId, message.subject)
    return isAnswer(message) ? listeners.answer(message.ids, message.answer) : undefined
  }
  const listen: Runtime.OnMessageListenerCallback = (message, sender, respond) => {
    const answer = hear(message, sender)
    answer?.then(respond, (error) => {
      console.error('Rendezvous:', error)
      respond(FAILED)
    })
    // that one waits for the answer: not every Chromium waits for a promise
    return (answer !== undefined) as true
  }
  browser.runtime.onMessage.addListener(listen)
}

function isRead(message: unknown): message is ReadMessage {
  return isMessage(message, 'read') && 'tabId' in message && Number.isInteger(message.tabId)
}

function isAnswer(message: unknown): message is AnswerMessage {
  return isMessage(message, 'answer') && 'ids' in message && Array.isArray(message.ids) && 'answer' in message
}

function isMessage(message: unknown, type: (DetectorMessage | ReadMessage | AnswerMessage)['type']): message is object {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === type
}

/** The events of a tab or of what is selected in it, read now; works on every page that the browser lets an extension read. */
export async function askToRead(tabId: number, subject: Subject): Promise<Found | Unread> {
  const message: ReadMessage = { type: 'read', tabId, subject }
  return (await browser.runtime.sendMessage(message)) as Found | Unread
}

/** Answers reminders, by their ids; `seen` is said of all. */
export async function answerReminders(ids: string[], answer: Answer): Promise<void> {
  const message: AnswerMessage = { type: 'answer', ids, answer }
  const answered = await browser.runtime.sendMessage(message)
  if (answered) throw new Error('the answer to a reminder failed')
}
