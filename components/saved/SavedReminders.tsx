/** The reminders of a saved event, to be chosen. */
import { canRing } from '../../core/keeping/ahead.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import type { Viewer } from '../../core/time/format.ts'
import { isAllDay } from '../../core/time/when.ts'
import type { EventActions } from '../data.ts'
import { messages } from '../messages/first.ts'
import { ReminderPicker } from './ReminderPicker.tsx'

export function SavedReminders({
  saved,
  viewer,
  actions,
}: {
  saved: SavedEvent
  viewer: Viewer
  actions: EventActions
}) {
  return (
    <ReminderPicker
      title={messages.reminders.title}
      isDay={isAllDay(saved.event.startDate)}
      reminders={saved.reminders}
      locale={viewer.locale}
      isOver={(trigger) => !canRing(saved.event, trigger, viewer.now, viewer.homeZone)}
      change={(reminders) => actions.remind(saved, reminders)}
    />
  )
}
