import { describe, expect, test } from 'vitest'
import { Agenda } from '../../components/agenda/Agenda.tsx'
import type { AgendaActions, AgendaData } from '../../components/agenda/data.ts'
import { agendaWords } from '../../components/messages/agenda.ts'
import { calendarsWords } from '../../components/messages/calendars.ts'
import { laterWords } from '../../components/messages/later.ts'
import type { CalendarEvent } from '../../core/event.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { AGENDA_STATES } from '../gallery/agenda-states.ts'
import { VIEWER } from '../gallery/events.ts'
import { openStage } from './stage.ts'

const { glance, hours, list, month, search, select } = agendaWords

async function open(name: string, change: Partial<AgendaData> = {}) {
  const state = AGENDA_STATES[name]
  if (!state) throw new Error('No such state')
  const data = { ...state, ...change }
  const done: [string, ...unknown[]][] = []
  const names = ['answer', 'remove', 'exportSome', 'removeSome', 'closeFile', 'openPanel', 'save', 'saveAll'] as const
  const actions = Object.fromEntries(
    names.map((one) => [one, (...args: unknown[]) => void done.push([one, ...args])]),
  ) as unknown as AgendaActions
  const show = (shown: AgendaData) => (
    <Agenda data={shown} actions={actions} optionsUrl="/options.html" tabUrl="/agenda.html" />
  )
  const stage = await openStage(show(data))
  const all = (selector: string) => [...stage.root.querySelectorAll<HTMLElement>(selector)]
  const stops = () => all('.is-current .day')
  const dayOf = (start: string) => {
    const day = all('.day').find((one) => plain(one).startsWith(start))
    if (!day) throw new Error(`No ${start}`)
    return day
  }
  return {
    ...stage,
    done,
    data,
    all,
    again: (next: Partial<AgendaData>) => stage.show(show({ ...data, ...next })),
    titles: () => all('.agenda-list :is(h2, h3, h4)').map((one) => one.textContent?.replace(/\s+/g, ' ').trim()),
    names: () => all('.agenda-list .event-name').map((one) => one.textContent),
    /** The day to which the keyboard comes. */
    current: () => plain(stops()[0] ?? null),
    stops,
    /** What is said of a day. */
    dayCalled: (start: string) => plain(dayOf(start)),
    choose: (start: string) => stage.press(dayOf(start).textContent?.replace(/\s+/g, ' ').trim() ?? ''),
  }
}

/** The label of a day; some versions of the locale data have a comma after the weekday. */
const plain = (day: Element | null) =>
  (day?.querySelector('.sr-only')?.textContent ?? '').replace(/^(\w+), (\d)/, '$1 $2')

const namesOf = (records: unknown) => (records as AgendaData['saved']).map(({ event }) => event.name)

describe('the list', () => {
  /** What stands in the group of that day. */
  async function openDay(day: string, state = 'agenda') {
    const stage = await open(state)
    const group = stage.all('.day-group').find((one) => one.getAttribute('aria-label')?.includes(day))
    if (!group) throw new Error(`No ${day}`)
    return { ...stage, group, rows: () => [...group.querySelectorAll<HTMLElement>('.item')] }
  }

  test('tells a day once, above its events, whether they are open or not', async () => {
    const { group, rows, press } = await openDay('28 November')
    expect(group.querySelector('h3')?.textContent).toContain('in 5 days')
    const [first] = rows()
    const told = () => first?.querySelector('.head')?.textContent ?? ''
    expect(told()).toContain('Open day of the library')
    await press(`${laterWords.saved.more}: Open day of the library`)
    expect(first?.querySelector('.card')).not.toBeNull()
    for (const row of rows()) {
      expect(row.querySelector('.tile')).toBeNull()
      expect(row.textContent).not.toMatch(/28 Nov|in 5 days/)
    }
  })

  test('has its headings in their order: an event stands under its day, that under what comes', async () => {
    const { all, choose } = await open('agenda')
    const levels = () => all('.agenda-list :is(h2, h3, h4)').map(({ localName }) => localName)
    expect(levels().slice(0, 3)).toEqual(['h2', 'h3', 'h4'])
    await choose('Saturday 28 November')
    expect(levels()).toEqual(['h2', 'h3', 'h3'])
  })

  test('tells a day that is not the one above: of what lasts several', async () => {
    const { rows } = await openDay('4 December')
    expect(rows()[0]?.querySelector('.head')?.textContent).toMatch(/4\D+6 Dec 2026/)
  })

  test('says of what begins in this moment that it is now, not that it “started now”', async () => {
    const begins = { startDate: '2026-11-23T13:00', endDate: '2026-11-23T14:00' }
    const [first] = AGENDA_STATES.agenda?.saved ?? []
    const { all } = await open('agenda', { saved: [{ ...first, event: { ...first?.event, ...begins } } as SavedEvent] })
    expect(all('.badges .distance').map((one) => one.textContent)).toEqual(['now'])
  })

  test('tells of today how long until then', async () => {
    const { rows } = await openDay('23 November')
    expect(rows().map((row) => row.querySelector('.distance')?.textContent)).toContainEqual(
      expect.stringMatching(/^in \d/),
    )
  })
})

describe('the month', () => {
  test('tells of each day in words what takes place, and which one is today', async () => {
    const { dayCalled, root } = await open('agenda')
    expect(dayCalled('Saturday 28 November 2026')).toBe(
      'Saturday 28 November 2026, 2 events: Open day of the library, Jazz on the roof',
    )
    expect(dayCalled('Wednesday 25 November')).toBe('Wednesday 25 November 2026, no events')
    expect(dayCalled('Monday 23 November')).toBe(
      'Monday 23 November 2026, 4 events: Ask us anything, Choir rehearsal, Graph night, …',
    )
    expect(plain(root.querySelector('[aria-current=date]'))).toMatch(/^Monday 23 November 2026/)
  })

  test('shows each evening of a series, and each day of what lasts several', async () => {
    const { dayCalled, press } = await open('agenda')
    await press(month.next)
    for (const day of ['1', '8', '29']) expect(dayCalled(`Tuesday ${day} December`)).toContain('Chess evening')
    for (const day of ['Friday 4', 'Saturday 5', 'Sunday 6'])
      expect(dayCalled(`${day} December`)).toContain('Winter fair')
    expect(dayCalled('Monday 7 December')).toContain('no events')
  })

  test('is gone through month by month, and back to the present one', async () => {
    const { text, press } = await open('agenda')
    expect(text()).toContain('November 2026')
    await press(month.previous)
    expect(text()).toContain('October 2026')
    await press(month.next)
    await press(month.next)
    expect(text()).toContain('December 2026')
    await press(month.today)
    expect(text()).toContain('November 2026')
  })

  test('begins its weeks as people do', async () => {
    expect((await open('agenda')).all('th')[0]?.getAttribute('abbr')).toBe('Monday')
    expect((await open('agenda-panel')).all('th')[0]?.getAttribute('abbr')).toBe('Sunday')
  })

  test('has one day in the tab order, from which arrow keys go to every other', async () => {
    const { current, strike, stops, text } = await open('agenda')
    expect(stops()).toHaveLength(1)
    for (const [key, day] of [
      ['ArrowRight', 'Tuesday 24 November'],
      ['ArrowDown', 'Tuesday 1 December'],
      ['ArrowLeft', 'Monday 30 November'],
      ['ArrowUp', 'Monday 23 November'],
      ['End', 'Sunday 29 November'],
      ['Home', 'Monday 23 November'],
      ['PageDown', 'Wednesday 23 December'],
      ['PageUp', 'Monday 23 November'],
    ] as const) {
      expect(await strike('table', key)).toBe(true)
      expect(current()).toMatch(new RegExp(`^${day}`))
    }
    await strike('table', 'PageDown', { shiftKey: true })
    expect(current()).toMatch(/^Tuesday 23 November 2027/)
    expect(text()).toContain('November 2027')
    expect(await strike('table', 'a')).toBe(false)
  })

  test('is gone through the other way where text runs from right to left', async () => {
    const { current, strike } = await open('agenda')
    document.documentElement.dir = 'rtl'
    await strike('table', 'ArrowLeft')
    expect(current()).toMatch(/^Tuesday 24 November/)
  })
})

describe('the list', () => {
  test('tells what comes by day, and what is over when one asks', async () => {
    const { titles, names } = await open('agenda')
    expect(titles()[0]).toBe(list.upcoming(10))
    expect(titles()).toContain('Thursday 26 November in 3 days')
    // as the card below it says
    const early = await open('agenda', { viewer: { ...VIEWER, now: VIEWER.now - 17 * 86_400_000 } })
    expect(early.titles()).toContain('Monday 30 November in 3 weeks')
    expect(names()[0]).toBe('Ask us anything')
    expect(names()).not.toContain('Bicycle repair')
    const past = await open('agenda-past')
    expect(past.names()).toEqual(['Bicycle repair', 'Big data meetup'])
  })

  test('shows the day that is chosen, and all days again', async () => {
    const { choose, press, names, root } = await open('agenda')
    await choose('Saturday 28 November')
    expect(names()).toEqual(['Open day of the library', 'Jazz on the roof'])
    expect(plain(root.querySelector('td[aria-selected=true] .day'))).toMatch(/^Saturday 28 November/)
    await press(list.all)
    expect(names()).toHaveLength(10)
    await choose('Saturday 14 November')
    expect(names()).toEqual(['Bicycle repair'])
    await choose('Wednesday 25 November')
    expect(names()).toEqual([])
    expect(root.textContent).toContain(list.emptyDay)
  })

  test('opens the details of an event, from where it is edited, reminded of and removed', async () => {
    const { press, button, done, names } = await open('agenda')
    await press('Details: Graph databases in the wild')
    expect(button('Edit')).toBeDefined()
    expect(button('1 hour before')).toBeDefined()
    await press('Remove')
    expect(namesOf([done[0]?.[1]])).toEqual(['Graph databases in the wild'])
    expect(names()).toHaveLength(10)
  })

  test('tells of no reminder where it is cancelled and none rings', async () => {
    const { all } = await open('agenda')
    const rings = (name: string) =>
      all('.item')
        .find((one) => one.textContent?.includes(name))
        ?.querySelector('.rings')?.textContent
    expect(rings('Soup for everybody')).toBe('No reminder')
    expect(rings('Jazz on the roof')).toBe('10 minutes before')
  })

  test('of a series shows and edits the evening of the day that was chosen', async () => {
    const { press, choose, root, titles } = await open('agenda')
    await press(month.next)
    await choose('Tuesday 29 December')
    await press('Details: Chess evening')
    expect(titles()).toEqual([expect.stringMatching(/29 December.* in 5 weeks$/), 'Chess evening'])
    expect(root.querySelector('.agenda-list .card')?.textContent).not.toContain('Dec')
    await press('Edit')
    expect(root.querySelector<HTMLInputElement>('[name=date]')?.value).toBe('2026-12-29')
  })

  test('of thousands shows the first, and more when one wishes', async () => {
    const { names, press, text } = await open('agenda-thousands')
    expect(names()).toHaveLength(30)
    const [, left = ''] = /Show more \(([\d,]+)\)/.exec(text()) ?? []
    await press(list.more(Number(left.replace(',', ''))))
    expect(names()).toHaveLength(90)
  })

  test('says why it is empty', async () => {
    expect((await open('agenda-empty')).text()).toContain(laterWords.saved.none)
    // not before it is known
    expect((await open('agenda-empty', { isRead: false })).text()).not.toContain(laterWords.saved.none)
  })
})

describe('the search', () => {
  const type = async (stage: Awaited<ReturnType<typeof open>>, query: string) => {
    const input = stage.root.querySelector<HTMLInputElement>('input[type=search]')
    input?.setAttribute('name', 'query')
    await stage.type('query', query)
  }

  test('narrows list and month, and says how many it found', async () => {
    const stage = await open('agenda')
    await type(stage, 'CAFE')
    expect(stage.names()).toEqual(['Chess evening'])
    expect(stage.text()).toContain(search.found(1))
    expect(stage.dayCalled('Saturday 28 November')).toContain('no events')
    expect(stage.dayCalled('Tuesday 24 November')).toContain('Chess evening')
  })

  test('that finds nothing says where it looked, and is taken back', async () => {
    const stage = await open('agenda')
    await type(stage, 'opera')
    expect(stage.text()).toContain(search.none('opera'))
    await stage.press(search.clear)
    expect(stage.names()).toHaveLength(10)
  })

  test('finds what is over too', async () => {
    const stage = await open('agenda')
    await type(stage, 'bicycle')
    expect(stage.names()).toEqual(['Bicycle repair'])
  })
})

describe('what is being written in a form of the list', () => {
  const HOUR = 3_600_000
  const write = async () => {
    const stage = await open('agenda')
    await stage.press('Details: Chess evening')
    await stage.press('Edit')
    await stage.type('location', 'A long place')
    const place = () => stage.root.querySelector<HTMLInputElement>('form.form [name=location]')
    return { ...stage, place, before: place() }
  }
  const changed = (saved: AgendaData['saved'], change: Partial<CalendarEvent>) =>
    saved.map((record) =>
      record.event.name === 'Chess evening' ? { ...record, event: { ...record.event, ...change } } : record,
    )

  test('stays under the hand when the evening of its series ends', async () => {
    const { place, before, again, data } = await write()
    await again({ viewer: { ...data.viewer, now: data.viewer.now + 33 * HOUR } })
    expect(place()?.value).toBe('A long place')
    expect(place() === before).toBe(true)
  })

  test('stays where the event ends that it is of', async () => {
    const { press, type, again, data, root } = await open('agenda')
    await press('Details: Ask us anything')
    await press('Edit')
    await type('location', 'A long place')
    await again({ viewer: { ...data.viewer, now: data.viewer.now + 12 * HOUR } })
    expect(root.querySelector<HTMLInputElement>('[name=location]')?.value).toBe('A long place')
  })

  test('is there, on the new day, where another window moves the event', async () => {
    const { place, again, data } = await write()
    await again({ saved: changed(data.saved, { startDate: '2026-11-25T18:30' }) })
    expect(place()?.value).toBe('A long place')
  })

  test('stays while something is searched, and is there again when what was found is all', async () => {
    const { place, before, root, type } = await write()
    root.querySelector('input[type=search]')?.setAttribute('name', 'query')
    await type('query', 'chess')
    expect(place() === before).toBe(true)
    await type('query', 'opera')
    expect(place()).toBeNull()
    await type('query', '')
    expect(place()?.value).toBe('A long place')
  })

  test('is dropped where one wishes', async () => {
    const { place, press, choose } = await write()
    await press('Cancel')
    await choose('Tuesday 24 November')
    await press('Details: Chess evening')
    expect(place()).toBeNull()
  })
})

describe('several events', () => {
  test('are selected one by one, exported and removed together', async () => {
    const { check, press, text, done } = await open('agenda')
    expect(text()).not.toContain(select.export)
    await check(select.one('Chess evening'), true)
    await check(select.one('Graph night'), true)
    await check(select.one('Late film'), true)
    await check(select.one('Late film'), false)
    expect(text()).toContain(select.count(2))
    await press(select.export)
    await press(select.remove)
    expect(done.map(([name, records]) => [name, namesOf(records)])).toEqual([
      ['exportSome', ['Graph night', 'Chess evening']],
      ['removeSome', ['Graph night', 'Chess evening']],
    ])
    expect(text()).not.toContain(select.export)
  })

  test('are all that are shown, and those of a day stay selected beside others', async () => {
    const { check, press, text, choose, all } = await open('agenda')
    await check(select.all(10), true)
    expect(text()).toContain(select.count(10))
    await choose('Saturday 14 November')
    await check(select.all(1), true)
    expect(text()).toContain(select.count(11))
    await press(list.all)
    await check(select.all(10), false)
    expect(text()).toContain(select.count(1))
    await press(select.clear)
    expect(text()).not.toContain(select.count(1))
    expect(all('.select').every((box) => !(box as HTMLInputElement).checked)).toBe(true)
  })
})

describe('at one glance', () => {
  test('the next reminder is told with its event', async () => {
    expect((await open('agenda')).text()).toContain('Next reminder: today 17:50 for “Choir rehearsal”')
    expect((await open('agenda-past')).text()).toContain(glance.none)
    expect((await open('agenda-empty')).text()).not.toContain(glance.none)
  })

  test('what was missed is told, and leads to its day', async () => {
    const { text, press, names } = await open('agenda-missed')
    expect(text()).toContain(glance.missed(2, 30))
    expect(text()).toContain(glance.missedHint)
    await press('Reading group')
    expect(names()).toEqual(['Reading group'])
    expect((await open('agenda')).text()).not.toContain(glance.missedHint)
  })

  test('what is due is answered', async () => {
    const { press, done } = await open('agenda-missed')
    await press(laterWords.due.done)
    expect(done).toEqual([['answer', ['d1'], { is: 'done' }]])
  })

  test('today’s clashes are told in words beside the drawing', async () => {
    const { text, all } = await open('agenda')
    expect(text()).toContain(hours.overlap('Choir rehearsal', 'Graph night', '19:30', '20:00'))
    expect(text()).toContain(hours.overlap('Graph night', 'Late film', '21:00', '21:30'))
    expect(all('.slot.clashes .slot-name').map((one) => one.textContent)).toEqual([
      'Choir rehearsal',
      'Graph night',
      'Late film',
    ])
    expect((await open('agenda-clashes')).text()).toContain(hours.sameDay('Fair', 'Festival'))
  })

  test('what goes on behind midnight is told whole, though its picture ends there', async () => {
    const night = { startDate: '2026-11-23T22:00', endDate: '2026-11-24T01:30' }
    const [first] = AGENDA_STATES.agenda?.saved ?? []
    const { all } = await open('agenda', { saved: [{ ...first, event: { ...first?.event, ...night } } as SavedEvent] })
    expect(all('.slot-time').map((one) => one.textContent)).toEqual(['Mon 22:00 – Tue 01:30'])
  })

  test('a day without an event has no hours, one without an overlap says so', async () => {
    const { all, choose, text } = await open('agenda')
    await choose('Tuesday 24 November')
    expect(text()).toContain(hours.none)
    await choose('Wednesday 25 November')
    expect(all('.hours')).toEqual([])
  })
})

test('what a file holds is shown to be saved, until it is closed', async () => {
  const { text, press, done, again } = await open('agenda-file')
  expect(text()).toContain(list.fromFile)
  expect(text()).toContain('Board games')
  expect(text()).not.toContain('on this page')
  await press(calendarsWords.file.saveAll(2))
  expect(done).toMatchObject([['saveAll', [{ name: 'Graph databases in the wild' }, { name: 'Board games' }]]])
  done.length = 0
  await press(list.closeFile)
  expect(done).toEqual([['closeFile']])
  await again({ page: { is: 'read', url: '', events: [], calendars: [] } })
  expect(text()).not.toContain(list.fromFile)
})

test('it moves beside the page, and from there into a tab', async () => {
  const { press, done } = await open('agenda')
  await press(agendaWords.beside)
  expect(done).toEqual([['openPanel']])
  const panel = await open('agenda-panel')
  expect(panel.button(agendaWords.beside)).toBeUndefined()
  expect(panel.all('.agenda-head a').map((link) => link.getAttribute('href'))).toEqual([
    '/agenda.html',
    '/options.html',
  ])
})
