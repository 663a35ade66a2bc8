/** What the user answers to a reminder, in its notification or in the popup. */
import { LEDGER } from '../../core/keeping/keys.ts'
import { isSummary } from '../../core/reminding/alerts.ts'
import { type Answer, keyOf, type Ledger, withAnswer, withSeen, withSnooze } from '../../core/reminding/ledger.ts'
import { buttonsOf, eveningOf, LONGER_SNOOZE, SNOOZE, targetOf, toSnoozedNotice } from '../../core/reminding/notice.ts'
import { type Moment, withChosenZone } from '../../core/settings/settings.ts'
import { MINUTE } from '../../core/time/spans.ts'
import { instantOf } from '../../core/time/when.ts'
import { inLock } from '../locks.ts'
import { openAddress } from '../pages/tabs.ts'
import { openPopup } from '../popup.ts'
import { readLedger, readSaved, readSettings, writeLedger } from '../storage.ts'
import { toVoice } from '../voice.ts'
import { readNoticeWords } from './notice-words.ts'
import { clearNotices, showNotice, shownNotices } from './notifications.ts'
import { ring } from './ringing.ts'

/** Before the id of the reminder that was put off: what is shown then, to put it off otherwise. */
const SNOOZED = 'snoozed:'

/** Of some reminders at once, by their ids; `seen` of all. */
export async function answer(ids: string[], given: Answer, moment: Moment): Promise<void> {
  if (given.is === 'seen') return change(withSeen, moment)
  // the tab first: a click is answered where it is seen
  if (given.is === 'open') for (const id of ids) await openTarget(id)
  const answered = (ledger: Ledger, id: string) =>
    given.is === 'snooze' ? withSnooze(ledger, id, given.until) : withAnswer(ledger, id)
  return change((ledger) => ids.reduce(answered, ledger), moment)
}

/** A click on a notification: the stream, else the event's page; of a summary, or of what was put off, the popup. */
export async function openNotice(id: string, moment: Moment): Promise<void> {
  if (id.startsWith(SNOOZED)) return
  if (isSummary(id)) return openPopup()
  await answer([id], { is: 'open' }, moment)
}

/** A press on a notification's button. */
export async function pressButton(id: string, index: number, moment: Moment): Promise<void> {
  if (id.startsWith(SNOOZED)) {
    const until = index === 0 ? moment.now + LONGER_SNOOZE * MINUTE : 'start'
    return answer([id.slice(SNOOZED.length)], { is: 'snooze', until }, moment)
  }
  const evening = await eveningOfReminder(id)
  if (!evening) return
  if (buttonsOf(evening)[index] !== 'snooze') return answer([id], { is: 'open' }, moment)
  const until = moment.now + SNOOZE * MINUTE
  await answer([id], { is: 'snooze', until }, moment)
  const settings = await readSettings()
  const own = withChosenZone(moment, settings)
  const startsAt = instantOf(evening.startDate, own.homeZone)
  const words = await readNoticeWords(toVoice(settings))
  await showNotice(SNOOZED + id, toSnoozedNotice(evening, until, startsAt, own, words))
}

/** The user took a notification away: that is an answer. */
export async function dismiss(id: string, moment: Moment): Promise<void> {
  if (id.startsWith(SNOOZED)) return
  await (isSummary(id) ? answer([], { is: 'seen' }, moment) : answer([id], { is: 'done' }, moment))
}

/** Changes the ledger, takes away what is answered by that, and looks what is due then. */
async function change(how: (ledger: Ledger) => Ledger, moment: Moment): Promise<void> {
  await inLock(LEDGER, async () => {
    const before = await readLedger()
    const after = how(before)
    await writeLedger(after)
    const answered = Object.keys(before.open).filter((id) => !after.open[id])
    const isSeen = !Object.values(after.open).includes('new')
    await clearNotices([...answered, ...(isSeen ? (await shownNotices()).filter(isSummary) : [])])
  })
  await ring(moment)
}

async function openTarget(id: string): Promise<void> {
  const evening = await eveningOfReminder(id)
  const target = evening && targetOf(evening)
  if (target) await openAddress(target)
}

/** Nothing where the event was removed meanwhile. */
async function eveningOfReminder(id: string) {
  const key = keyOf(id)
  const record = key && (await readSaved(key.uid))
  return record && eveningOf(record, key.startDate)
}
