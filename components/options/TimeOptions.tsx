/** The options about time: the zone, how hours are counted, with which day a week begins. */
import type { Settings } from '../../core/settings/settings.ts'
import { type Clock, formatDayAs, formatTime, type Viewer, withClock } from '../../core/time/format.ts'
import { firstWeekday, WEEK_STARTS, type WeekStart } from '../../core/time/week.ts'
import { choicesWords } from '../messages/choices.ts'

const words = choicesWords.time

interface Props {
  settings: Settings
  /** What holds where nothing is chosen. */
  browsers: Viewer
  change: (change: Partial<Settings>) => void
}

export function TimeOptions({ settings, browsers, change }: Props) {
  const { locale, homeZone } = browsers
  const hour = (clock: Clock) => formatTime('15:00', withClock(locale, clock))
  const weekStarts = WEEK_STARTS.filter((start) => start !== 'browser')
  const zones = Intl.supportedValuesOf('timeZone')
  return (
    <section class="card" aria-labelledby="time-options">
      <h2 id="time-options">{words.title}</h2>
      <div class="fields">
        <Choice
          id="zone"
          label={words.zone}
          value={settings.zone}
          browsers={nameZone(homeZone)}
          choices={[...new Set([settings.zone, ...zones])].filter((zone) => zone !== 'browser')}
          toText={nameZone}
          choose={(zone) => change({ zone })}
        />
        <Choice
          id="clock"
          label={words.clock}
          value={settings.clock}
          browsers={hour('browser')}
          choices={['12', '24'] as const}
          toText={(clock) => words.clocks[clock](hour(clock))}
          choose={(clock) => change({ clock })}
        />
        <Choice
          id="weekStart"
          label={words.weekStart}
          value={settings.weekStart}
          browsers={nameDay('browser', locale)}
          choices={weekStarts}
          toText={(start) => nameDay(start, locale)}
          choose={(weekStart) => change({ weekStart })}
        />
      </div>
      <p class="hint">{words.hint}</p>
    </section>
  )
}

interface ChoiceProps<Value extends string> {
  id: string
  label: string
  value: Value | 'browser'
  /** What that is where it is as the browser tells here. */
  browsers: string
  choices: readonly Value[]
  toText: (value: Value) => string
  choose: (value: Value | 'browser') => void
}

function Choice<Value extends string>({ id, label, value, browsers, choices, toText, choose }: ChoiceProps<Value>) {
  return (
    <div>
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => choose(currentTarget.value as Value | 'browser')}>
        <option value="browser">{words.browsers(browsers)}</option>
        {choices.map((one) => (
          <option key={one} value={one}>
            {toText(one)}
          </option>
        ))}
      </select>
    </div>
  )
}

/** "America/New_York" as people read it. */
function nameZone(zone: string): string {
  return zone.replaceAll('_', ' ')
}

function nameDay(start: WeekStart, locale: string): string {
  // the first of that month was a Monday
  return formatDayAs(`2024-01-0${firstWeekday(start, locale)}`, locale, { weekday: 'long' })
}
