/** One run: events are saved, time goes by in leaps, things go wrong; then what was shown is compared with what fell due. */

import { toRecord } from '../core/keeping/record.ts'
import type { SavedEvent } from '../core/keeping/saved.ts'
import type { Ledger } from '../core/reminding/ledger.ts'
import { DAY, HOUR, MINUTE } from '../core/time/spans.ts'
import type { FaultyBrowser } from './faults-browser.ts'
import { makeChance } from './faults-chance.ts'
import { compareWithShown, type Entry, type RunResult } from './faults-entries.ts'
import { daysLater, dueAt, whenOf } from './faults-oracle.ts'

const SECOND = 1_000
/** ms of real time in which all has to be shown; a machine may be busy. */
const PATIENCE = 30_000
/** ms of real time for what the browser does by itself after something went wrong. */
const BREATH = 60
/** ms of real time after which one looks again, whether or not the background was heard; and to the look from then. */
const LOOK = 250
const GLANCE = 15
/** Calls to the browser of one wake that shows something, about. */
const CALLS = 36

/** ms; a run is on some day of the year that follows. */
const FIRST_DAY = Date.UTC(2027, 0, 1)

const ZONES = ['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', undefined]
const SYSTEM_ZONES = ['Europe/Paris', 'America/New_York', 'Asia/Tokyo']
/** Where the system is when a run begins; it ends in that of the next seed. */
export const systemZoneOf = (seed: number) => SYSTEM_ZONES[seed % SYSTEM_ZONES.length] as string
const CALLS_THAT_FAIL = ['storage.local.get', 'storage.local.set', 'notifications.create', 'alarms.create']

/**
 * What happens depends on the seed alone; at which line the background is then, also on the machine. The browser is in the zone of
 * the seed, with nothing saved.
 */
export async function runFaults(browser: FaultyBrowser, seed: number, steps = 10): Promise<RunResult> {
  const { random, below, pick, happens } = makeChance(seed)

  const entries: Entry[] = []
  /** Ids of what was not told when it fell due; a later wake may have told it. */
  const late = new Set<string>()
  /** Ids that the ledger has named: it forgets those of removed events. */
  const told = new Set<string>()
  const firstShown = browser.shown.length
  let count = 0
  const dueOf = ({ token, startDate }: Entry, zone = browser.zone()) =>
    token.startsWith('@') ? Number(token.slice(1)) : dueAt(startDate, token, zone)
  const pending = () => entries.filter(({ isReached, isOff }) => !isReached && !isOff)
  const readLedger = () =>
    browser.ask<Partial<Ledger>>('chrome.storage.local.get("ledger").then(({ ledger }) => ledger ?? {})')
  const say = (answer: object, id = '') =>
    browser.ask(`chrome.runtime.sendMessage(${JSON.stringify({ type: 'answer', ids: [id], answer })}).then(() => 0)`)

  function makeSaved(): SavedEvent {
    const now = browser.now()
    const uid = `${seed.toString(16)}-${count++}@faults`
    const zone = pick(ZONES)
    const isDay = happens(0.15)
    const begins = whenOf(now + 5 * MINUTE + below(3 * DAY), zone, browser.zone())
    const startDate = isDay ? begins.slice(0, 10) : begins
    const evenings = happens(0.25) ? 3 : 1
    const wished = (isDay ? ['PT9H', '-PT15H', 'PT0S'] : ['PT0S', '-PT10M', '-PT1H', '-P1D']).filter(() => happens(0.6))
    const reminders = wished.length > 0 ? wished : ['PT9H']
    for (const token of reminders)
      for (let day = 0; day < evenings; day++) {
        const evening = daysLater(startDate, day)
        const entry = {
          id: `${token} ${evening} ${uid}`,
          startDate: evening,
          token,
          uid,
          isPutOff: false,
          isReached: false,
          isOff: false,
          from: 0,
          to: 0,
        }
        if (dueOf(entry) > now) entries.push(entry)
      }
    return toSaved({ uid, name: `Evening ${count}`, startDate, evenings, reminders, now, zone: browser.zone() })
  }

  /** All at once, each by a write of its own, as several windows do. */
  async function save(many: number): Promise<void> {
    const writes = Array.from({ length: many }, makeSaved).map((record) => {
      const stored = { [`event:${record.event.uid}`]: toRecord(record) }
      return `chrome.storage.local.set(${JSON.stringify(stored)})`
    })
    await browser.ask(`Promise.all([${writes}]).then(() => 0)`)
  }

  async function remove(): Promise<void> {
    const [entry] = pending()
    if (!entry) return
    await browser.ask(`chrome.storage.local.remove(${JSON.stringify(`event:${entry.uid}`)}).then(() => 0)`)
    for (const other of entries) if (other.uid === entry.uid && !other.isReached) other.isOff = true
  }

  async function snooze(): Promise<void> {
    const { open = {}, shown = {} } = await readLedger()
    const entry = entries.find(({ id, isOff }) => open[id] && !isOff)
    if (!entry) return
    const atStart = `PT0S ${entry.startDate} ${entry.uid}`
    const toStart =
      happens(0.3) && shown[atStart] === undefined && dueAt(entry.startDate, 'PT0S', browser.zone()) > browser.now()
    const until = browser.now() + pick([5, 10]) * MINUTE
    const token = toStart ? 'PT0S' : `@${until}`
    await say({ is: 'snooze', until: toStart ? 'start' : until }, entry.id)
    const id = `${token} ${entry.startDate} ${entry.uid}`
    for (const other of pending())
      if (other.isPutOff && other.uid === entry.uid && other.startDate === entry.startDate) other.isOff = true
    const before = entries.find((other) => other.id === id)
    if (before) before.isOff = false
    else entries.push({ ...entry, id, token, isPutOff: true, isReached: false })
  }

  /** How many were shown before the clock went on. */
  let shownBefore = firstShown

  function reach(): Entry[] {
    for (const entry of pending())
      if (dueOf(entry) <= browser.now()) Object.assign(entry, { isReached: true, from: shownBefore, to: Infinity })
    return entries.filter(({ isReached }) => isReached)
  }

  /** One that may come at any moment, until it has come. */
  let stop = Promise.resolve()
  const faults = () => browser.counts.stops + browser.counts.failures
  /** How many the clock has followed; one may come while it is being set. */
  let seen = faults()

  /** Until all that has fallen due is told. Where something goes wrong the browser tries again after a minute, and the clock goes there. */
  async function settle(): Promise<void> {
    // once something was late the run has failed
    const giveUpAt = Date.now() + (late.size === 0 ? PATIENCE : SECOND)
    for (;;) {
      const { shown = {} } = await readLedger()
      for (const id of Object.keys(shown)) told.add(id)
      const untold = reach().filter(({ id }) => !told.has(id))
      if (untold.length === 0) break
      if (Date.now() > giveUpAt) {
        for (const { id } of untold) late.add(id)
        break
      }
      await browser.heard(LOOK)
      // what it does next, it does at once
      await pause(GLANCE)
      if (faults() === seen) continue
      seen = faults()
      await pause(BREATH)
      await browser.setClock(browser.now() + MINUTE + SECOND)
    }
    await calmDown()
    shownBefore = browser.shown.length
    for (const entry of entries) if (entry.to === Infinity && told.has(entry.id)) entry.to = shownBefore
  }

  /** Nothing goes wrong any more, and the background has done what it had begun. */
  async function calmDown(): Promise<void> {
    await stop
    await browser.arm({})
    for (let tries = 0; tries < 3; tries++) {
      // one that is stopped just then gives no answer
      if (await isAnswered(say({ is: 'seen' }))) return
    }
  }

  async function goWrong(): Promise<void> {
    const kind = random()
    if (kind < 0.6) await browser.arm({ stopAt: 1 + below(CALLS) })
    else if (kind < 0.75) await browser.arm({ failing: pick(CALLS_THAT_FAIL) })
    else if (kind < 0.9) stop = pause(below(120)).then(() => browser.stop().catch(() => {}))
  }

  const afterNext = () => {
    const next = Math.min(...pending().map((entry) => dueOf(entry)))
    return next < Infinity ? Math.max(next, browser.now()) : browser.now()
  }

  await browser.setClock(FIRST_DAY + below(365 * DAY))
  await save(2 + below(4))
  await settle()
  for (let step = 0; step < steps; step++) {
    const kind = random()
    if (kind < 0.55) {
      await goWrong()
      await browser.setClock(afterNext() + (happens(0.8) ? below(90 * SECOND) : below(5 * HOUR)))
      await settle()
    } else if (kind < 0.65) {
      await browser.setClock(browser.now() - MINUTE - below(2 * HOUR))
      await settle()
    } else if (kind < 0.75) {
      await goWrong()
      await save(1 + below(2))
      await settle()
    } else if (kind < 0.9) {
      await snooze()
      await settle()
    } else if (kind < 0.95) {
      await remove()
      await settle()
    } else {
      await browser.setClock(browser.now() + below(DAY))
      await settle()
    }
    if (step === Math.floor(steps / 2)) {
      await browser.restart(happens(0.5) ? afterNext() + below(2 * HOUR) : browser.now(), systemZoneOf(seed + 1))
      await settle()
    }
  }
  // a week away
  await browser.setClock(Math.max(browser.now(), ...pending().map((entry) => dueOf(entry))) + DAY)
  await settle()
  const result = compareWithShown(entries, late, browser.shown, firstShown, dueOf)
  await browser.ask(
    `chrome.storage.local.clear().then(() => chrome.notifications.getAll()).then((all) =>
      Promise.all(Object.keys(all).map((id) => chrome.notifications.clear(id)))).then(() => 0)`,
  )
  await calmDown()
  return result
}

/** As the extension saves it: an event on so many evenings, each day one. */
function toSaved({ uid, name, startDate, evenings, reminders, now, zone }: Wish): SavedEvent {
  const url = 'https://club.example/evening'
  return {
    event: {
      uid,
      name,
      startDate,
      ...(evenings > 1 && { recurrence: `FREQ=DAILY;COUNT=${evenings}` }),
      streams: [],
      url,
      eventStatus: 'EventScheduled',
      evidence: {},
    },
    reminders,
    pageUrl: url,
    savedAt: now,
    savedIn: zone,
    changedAt: now,
    sequence: 0,
  }
}

interface Wish {
  uid: string
  name: string
  startDate: string
  evenings: number
  reminders: string[]
  /** ms */
  now: number
  zone: string
}

/** False also for what takes too long. */
function isAnswered(asked: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => resolve(false), PATIENCE)
    const end = (is: boolean) => {
      clearTimeout(patience)
      resolve(is)
    }
    asked.then(
      () => end(true),
      () => end(false),
    )
  })
}

function pause(duration: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, duration))
}
