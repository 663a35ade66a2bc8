import { describe, expect, test } from 'vitest'
import type { PopupActions, PopupData } from '../../components/data.ts'
import { lookText } from '../../components/event/look-text.ts'
import { repeatText } from '../../components/event/when-text.ts'
import { calendarsWords } from '../../components/messages/calendars.ts'
import { messages } from '../../components/messages/first.ts'
import { laterWords } from '../../components/messages/later.ts'
import { Popup } from '../../components/Popup.tsx'
import { chooseStart } from '../../core/evenings/other-start.ts'
import type { CalendarEvent } from '../../core/event.ts'
import { MEETUP, PAGE, POST, TWO_DAYS, toRecord, VIEWER } from '../gallery/events.ts'
import { STATES } from '../gallery/states.ts'
import { openStage } from './stage.ts'

const { buttons, reminders, tabs } = messages
const { form } = laterWords

/** What is saved is saved as `saving` says. */
function toActions(saving: Promise<boolean>) {
  const done: unknown[][] = []
  const note =
    (name: string) =>
    (...args: unknown[]) => {
      done.push([name, ...args])
      return saving
    }
  const names = [
    'answer',
    'save',
    'readPage',
    'readSelection',
    'choose',
    'correct',
    'remind',
    'remove',
    'takeNews',
    'refuseNews',
    'join',
    'keepApart',
    'look',
    'download',
    'readCalendar',
    'lookInstead',
    'downloadAll',
  ] as const
  const actions = Object.fromEntries(names.map((name) => [name, note(name)])) as unknown as PopupActions
  return { done, actions }
}

async function open(data: PopupData | undefined, saving = Promise.resolve(true)) {
  if (!data) throw new Error('No such state')
  const { done, actions } = toActions(saving)
  const stage = await openStage(
    <Popup data={data} actions={actions} optionsUrl="/options.html" agendaUrl="/agenda.html" />,
  )
  return {
    ...stage,
    done,
    again: (next: PopupData) =>
      stage.show(<Popup data={next} actions={actions} optionsUrl="/options.html" agendaUrl="/agenda.html" />),
  }
}

describe('the popup says', () => {
  test.each([
    ['reading', ['Reading this page…']],
    ['none', ['No event found on this page.']],
    ['forbidden', ['This page can’t be read.']],
    [
      'one',
      ['Graph databases in the wild', 'Thu 26 Nov 2026', '19:00–21:30 in Paris, 13:00–15:30 for you', 'in 3 days'],
    ],
    ['other-day', ['Thu 26 Nov 2026', '22:00–23:30 in Los Angeles, Fri 01:00–02:30 for you']],
    ['many', ['10 events on this page', 'Evening 10: Organ']],
    ['selected', [messages.page.selected, 'Open day of the library']],
    ['selected-no-day', [messages.page.noneSelected]],
    ['selected-nothing', [messages.page.nothingSelected]],
    ['past', ['Mon 5 May 2014', 'time not stated', '12 years ago', 'Past', 'YouTube, no link given', 'meetup.com']],
    ['floating', ['19:00–21:00, time zone not stated']],
    ['running', ['Started 20 minutes ago']],
    ['cancelled', ['Cancelled']],
    ['moved', ['New date', 'Moved from Thu']],
    ['calendars', ['A calendar on calendar.example.org', calendarsWords.onPage.problems.unreachable]],
    ['open', ['The time and the stream link may be told on its page.', 'Look on meetup.com']],
    ['looking', ['Looking on meetup.com…']],
    ['looked', ['19:00–21:30 in Paris', 'La Cantine', 'Time, end and place from meetup.com']],
    ['looked-in-vain', ['meetup.com tells nothing more.']],
    ['looked-other-place', ['meetup.com names another place: Le Hangar, 5 quai Sud, Lyon.']],
    [
      'looked-other-day',
      ['meetup.com says otherwise: “Big data meetup”, Tue 1 Dec 2026, 19:00 in Paris', 'time not stated'],
    ],
    ['looked-several', ['There are 12 events on meetup.com']],
    ['looked-no-event', ['No event was found on meetup.com. Maybe it wants a login', 'Open the page']],
    ['looked-missing', ['The page is not there any more, says meetup.com.', 'Open the page']],
    ['looked-unreachable', ['meetup.com can’t be reached.', 'Look on meetup.com']],
    ['looked-sends-on', ['meetup.com sends on to another address.', 'Follow it']],
    ['looked-elsewhere', ['meetup.com led to a-rather-long-name-of-a-host.tickets.example']],
    ['link-private', ['192.168.0.1 lies in a private network']],
    ['link-no-web', ['the link is no web address']],
    ['postponed', ['Postponed', messages.postponedHint]],
    ['repeated', ['Repeats every week']],
    ['unsure', [messages.unsure]],
    ['two-days', ['3 February or 2 March 2027?', laterWords.doubts.order, 'Wed 3 Feb 2027', 'Tue 2 Mar 2027', '19:00']],
    ['two-weekdays', ['10 December or 11 December 2026?', 'The page says Friday, but 10 December is a Thursday.']],
    ['two-months', ['10 November or 10 December 2026?', 'The page says Thursday, but 10 November is a Tuesday.']],
    ['two-years', ['3 May 2026 or 3 May 2027?', laterWords.doubts.year]],
    ['saved', ['Saved', '45 minutes before', 'Saved. Reminder: 10 minutes before.', 'Undo']],
    ['saved-day', ['At 09:00 that day']],
    [
      'changed',
      [
        'blog.example tells something else now:',
        'was Thu 26 Nov 2026, 19:00–21:30 in Paris, 13:00–15:30 for you',
        'now Thu 3 Dec 2026, 18:30–21:00 in Paris',
        'was Le Hangar, 12 rue des Lilas, Paris',
        'now La Cantine, 5 quai Sud, Paris',
        'was youtube.com',
        'now twitch.tv',
      ],
    ],
    [
      'changed-series',
      [
        'When',
        'was Repeats every week',
        'now Repeats every week · End: Thu 17 Dec 2026 · But not on: Thu 3 Dec 2026',
        'Take the change',
      ],
    ],
    ['changed-cancelled', ['was As planned', 'now Cancelled', 'its reminders stop']],
    ['clash', ['It overlaps “Graph databases in the wild” (13:00–15:30).']],
    ['clash-saved', ['Saved. Reminder: 10 minutes before. It overlaps “Graph databases in the wild”']],
    ['twin', ['Is this “Graph databases in the wild: an evening”, which you saved from news.example?']],
    ['aside', ['1 saved event is damaged. Nothing was deleted']],
    ['unreadable', ['2 saved events can’t be read by this version. Nothing was deleted']],
    ['error', ['That did not work']],
  ])('in the state "%s" what there is to say', async (state, texts) => {
    const { text } = await open(STATES[state])
    for (const words of texts) expect(text()).toContain(words)
  })

  test.each([
    ['past', true],
    ['cancelled', true],
    ['postponed', true],
    ['one', false],
    ['day', false],
  ])('for "%s" no word of reminders: %s; the .ics is always offered', async (state, isQuiet) => {
    const { button } = await open(STATES[state])
    expect(button(buttons.saveAndRemind) === undefined).toBe(isQuiet)
    expect(button(buttons.ics)).toBeDefined()
  })

  test('no distance for an event that is not held on its day', async () => {
    expect((await open(STATES.postponed)).text()).not.toContain('in 3 days')
  })

  test('why it thinks so, in the words of the page', async () => {
    const { root } = await open(STATES.past)
    const evidence = root.querySelector('.evidence')?.textContent
    expect(evidence).toContain('next Monday')
    expect(evidence).toContain('The text of the page · fairly sure')
  })
})

test('the reminders of a saved event that is postponed, which ring on its old date, can be switched off', async () => {
  const saved = toRecord({ ...MEETUP, eventStatus: 'EventPostponed' }, ['-PT10M'])
  const state = { ...(STATES.none as PopupData), saved: [saved] }
  const { press, done, button, again } = await open(state)
  await press(tabs.saved(1))
  await press('Details: Graph databases in the wild')
  await press('10 minutes before')
  expect(done).toEqual([['remind', saved, []]])
  await again({ ...state, saved: [toRecord({ ...MEETUP, eventStatus: 'EventCancelled' }, ['-PT10M'])] })
  expect(button('10 minutes before')).toBeUndefined()
})

describe('an event that may be on two days', () => {
  test.each(['two-days', 'two-weekdays', 'two-months', 'two-years'])(
    'is not saved nor put into a file before one is chosen: %s',
    async (state) => {
      const { button, text } = await open(STATES[state])
      for (const name of [buttons.saveAndRemind, buttons.save, buttons.edit, buttons.ics])
        expect(button(name)).toBeUndefined()
      expect(text()).not.toContain(' for you')
      expect(text()).not.toMatch(/in \d+ (?:weeks|months)/)
      expect(text()).not.toContain(messages.unsure)
    },
  )

  test('asks, and is an event like any other once it is answered', async () => {
    const { press, done, again, button, text } = await open(STATES['two-days'])
    await press('Tue 2 Mar 2027')
    expect(done).toEqual([['choose', TWO_DAYS, TWO_DAYS.otherStart]])
    const chosen = chooseStart(TWO_DAYS, '2027-03-02T19:00[Europe/London]')
    await again({
      ...(STATES['two-days'] as PopupData),
      page: { is: 'read', url: PAGE, events: [chosen], calendars: [] },
    })
    expect(text()).toContain('Tue 2 Mar 2027')
    expect(text()).not.toContain('Wed 3 Feb 2027')
    expect(text()).toContain(laterWords.evidence.sources.you)
    expect(button(buttons.ics)).toBeDefined()
    await press(buttons.saveAndRemind)
    expect(done.at(-1)).toEqual(['save', chosen])
  })

  test('is corrected where it is kept already', async () => {
    const kept = toRecord(TWO_DAYS, [])
    const { press, done } = await open({ ...(STATES['two-days'] as PopupData), saved: [kept] })
    await press('Wed 3 Feb 2027')
    expect(done).toEqual([['correct', kept, chooseStart(TWO_DAYS, TWO_DAYS.startDate)]])
  })
})

describe('a card', () => {
  test('saves the event as it was found', async () => {
    const { press, done } = await open(STATES.one)
    await press(buttons.saveAndRemind)
    expect(done).toEqual([['save', MEETUP]])
  })

  test('shows the saved event where it differs from the page', async () => {
    const corrected = { ...MEETUP, name: 'Graphs, corrected' }
    const { text } = await open({ ...(STATES.one as PopupData), saved: [toRecord(corrected, [])] })
    expect(text()).toContain('Graphs, corrected')
  })

  test.each(['javascript:alert(1)', 'data:text/html,hi', 'ftp://host.example/a', 'about:blank'])(
    'leads nowhere but to the web: not to %s',
    async (url) => {
      const event = { ...MEETUP, url, streams: [{ platform: 'Zoom', url }] }
      const { root, text } = await open({
        ...(STATES.one as PopupData),
        page: { is: 'read', url: event.url, events: [event], calendars: [] },
      })
      const addresses = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))
      expect(addresses).toEqual(['/agenda.html', '/options.html'])
      expect(text()).toContain('Zoom, no link given')
    },
  )

  test('lets a correction be saved', async () => {
    const { press, type, submit, done } = await open(STATES.one)
    await press(buttons.edit)
    await type('name', 'Graphs')
    await submit()
    expect(done).toMatchObject([['save', { uid: MEETUP.uid, name: 'Graphs', evidence: { name: { source: 'you' } } }]])
  })

  test('that is saved is left as it is by a form in which nothing was changed', async () => {
    const { press, type, submit, text, done } = await open({
      ...(STATES.one as PopupData),
      saved: [toRecord(MEETUP, [])],
    })
    await press(buttons.edit)
    await type('location', ` ${MEETUP.location} `)
    await submit()
    expect(done).toEqual([])
    await expect.poll(text).toContain(MEETUP.name)
    await press(buttons.edit)
    await type('location', 'Upstairs')
    await submit()
    expect(done).toMatchObject([['correct', { event: MEETUP }, { location: 'Upstairs' }]])
  })

  test('stays in its form until what was corrected is saved, and is saved once', async () => {
    let endSaving = (_isSaved: boolean) => {}
    const saving = new Promise<boolean>((resolve) => {
      endSaving = resolve
    })
    const { press, type, submit, text, done } = await open(STATES.one, saving)
    await press(buttons.edit)
    await type('name', 'Graphs')
    await submit()
    await submit()
    expect(done).toHaveLength(1)
    expect(text()).not.toContain(MEETUP.name)
    endSaving(true)
    await expect.poll(text).toContain(MEETUP.name)
  })

  test('keeps what was typed where it can’t be saved', async () => {
    const { press, type, submit, done, root } = await open(STATES.one, Promise.resolve(false))
    await press(buttons.edit)
    await type('name', 'Graphs')
    await submit()
    expect(root.querySelector<HTMLInputElement>('[name=name]')?.value).toBe('Graphs')
    await submit()
    expect(done).toHaveLength(2)
  })

  test('refuses 31 February beside the field and loses nothing', async () => {
    const { press, type, submit, done, root } = await open(STATES.one)
    await press(buttons.edit)
    await type('location', 'Somewhere else')
    await type('date', '2027-02-31')
    await submit()
    expect(done).toEqual([])
    const date = root.querySelector<HTMLInputElement>('[name=date]')
    expect(date?.getAttribute('aria-invalid')).toBe('true')
    expect(root.querySelector(`[id="${date?.getAttribute('aria-describedby')}"]`)?.textContent).toBe(
      form.errors['date-impossible'],
    )
    expect(date?.value).toBe('2027-02-31')
    expect(root.querySelector<HTMLInputElement>('[name=location]')?.value).toBe('Somewhere else')
    await type('date', '2027-02-28')
    await submit()
    expect(done).toMatchObject([['save', { startDate: '2027-02-28T19:00[Europe/Paris]', location: 'Somewhere else' }]])
  })

  test('keeps what is being typed when something else in the popup changes', async () => {
    const { press, type, again, root } = await open(STATES.one)
    await press(buttons.edit)
    await type('name', 'Half a ti')
    await again({ ...(STATES.one as PopupData), unreadable: 1 })
    expect(root.querySelector<HTMLInputElement>('[name=name]')?.value).toBe('Half a ti')
  })
})

describe('an event that nobody told', () => {
  test('is written by hand, and is saved under the page with what was written', async () => {
    const { press, type, submit, text, done } = await open(STATES.none)
    await press(buttons.write)
    await submit()
    expect(text()).toContain(form.errors['name-missing'])
    await type('name', 'Chess evening')
    await type('date', '2027-01-14')
    await submit()
    expect(done).toMatchObject([
      [
        'save',
        {
          name: 'Chess evening',
          startDate: '2027-01-14',
          url: 'https://blog.example/post',
          evidence: { name: { source: 'you' } },
        },
      ],
    ])
  })

  test.each([
    ['forbidden', ''],
    ['failed', 'https://blog.example/post'],
  ])('is written, too, where the page is %s, under its address “%s”', async (state, url) => {
    const { press, type, submit, done, again, root, button } = await open(STATES[state])
    expect(button(messages.page.selected)).toBeUndefined()
    await press(buttons.write)
    await type('name', 'Chess evening')
    await type('date', '2027-01-14')
    await submit()
    const [[action, event] = []] = done as [string, CalendarEvent][]
    if (!event) throw new Error('Nothing is saved')
    expect([action, event.url]).toEqual(['save', url])
    await again({ ...(STATES[state] as PopupData), saved: [{ ...toRecord(event, []), pageUrl: url }] })
    expect(root.querySelector('.card h2')?.textContent).toBe('Chess evening')
    expect([...root.querySelectorAll('.facts li')].map((one) => one.textContent)).toEqual(
      url ? [`${messages.link}${messages.colon}blog.example`] : [],
    )
  })

  test('is still being written after a look at what is saved', async () => {
    const { root, press, type } = await open(STATES['none-and-next'])
    await press(buttons.write)
    await type('name', 'Chess evening')
    await press(tabs.saved(1))
    await press(tabs.page)
    expect(root.querySelector<HTMLInputElement>('[name=name]')?.value).toBe('Chess evening')
  })

  test('is looked for in what is selected, on a press', async () => {
    const { press, done } = await open(STATES.none)
    await press(messages.page.selected)
    expect(done).toEqual([['readSelection']])
  })

  test('has the words of the selection, which is left for the page', async () => {
    const { root, press, done } = await open(STATES['selected-no-day'])
    expect(root.querySelector<HTMLInputElement>('[name=name]')?.value).toBe('Graph databases in the wild')
    await press(buttons.cancel)
    expect(done).toEqual([['readPage']])
  })
})

describe('the page that an announcement links', () => {
  const record = toRecord({ ...POST, startDate: '2026-11-30' }, ['PT9H'])

  test('is looked at on a click, for the event as it is shown', async () => {
    const { press, done } = await open(STATES.open)
    expect(done).toEqual([])
    await press('Look on meetup.com')
    expect(done).toEqual([['look', { ...POST, uid: 'announced@rendezvous', startDate: '2026-11-30' }, POST.url, false]])
  })

  test('is followed, or left for another site, on a click each', async () => {
    const follow = await open(STATES['looked-sends-on'])
    await follow.press('Follow it')
    expect(follow.done).toMatchObject([['look', { uid: 'announced@rendezvous' }, POST.url, true]])
    const leave = await open(STATES['looked-elsewhere'])
    await leave.press('Look on a-rather-long-name-of-a-host.tickets.example')
    const goal = 'https://a-rather-long-name-of-a-host.tickets.example/e/1'
    expect(leave.done).toMatchObject([['look', { uid: 'announced@rendezvous' }, goal, false]])
  })

  test('is offered for a saved event too, on its page and in the list', async () => {
    const { press, done, button } = await open({ ...(STATES.none as PopupData), saved: [record] })
    expect(button('Look on meetup.com')).toBeUndefined()
    await press(tabs.saved(1))
    await press('Details: Big data meetup')
    await press('Look on meetup.com')
    expect(done).toEqual([['look', record.event, POST.url, false]])
  })

  test.each([
    'one',
    'looking',
    'looked',
    'looked-in-vain',
    'looked-missing',
    'looked-several',
    'link-private',
    'link-no-web',
  ])('is not offered in the state "%s"', async (state) => {
    const { button } = await open(STATES[state])
    expect(button('Look on meetup.com')).toBeUndefined()
  })

  test('is offered where the page tells no event and links the page of one, and asked on a press', async () => {
    const { press, done, text } = await open(STATES['linked-instead'])
    expect(text()).toContain(messages.page.none)
    expect(text()).toContain(messages.look.instead)
    await press('Look on meetup.com')
    expect(done).toEqual([['lookInstead', POST.url, POST.url, false]])
  })

  test('is not offered where it lies in a private network', async () => {
    const { text } = await open(STATES['linked-instead-private'])
    expect(text()).toContain(messages.page.none)
    expect(text()).not.toContain(messages.look.instead)
  })

  test('that tells no event either is told so, and the page can be opened', async () => {
    const { text, button, root } = await open(STATES['linked-instead-in-vain'])
    expect(text()).toContain('No event was found on meetup.com.')
    expect(button('Look on meetup.com')).toBeUndefined()
    expect(root.querySelector('.linked a')?.getAttribute('href')).toBe(POST.url)
  })

  test('is named for each field that it told', async () => {
    const { root } = await open(STATES.looked)
    expect(root.querySelector('.evidence')?.textContent).toContain('Data in the page (JSON-LD), on meetup.com · sure')
    expect(root.querySelector('.evidence')?.textContent).toContain('The text of the page · fairly sure')
  })

  test.each([
    'refused',
    'unreachable',
    'missing',
    'locked',
    'failing',
    'too-large',
    'no-page',
    'no-event',
    'unreadable',
    'private',
    'lost',
  ] as const)('that is "%s" is told in a sentence that names the host, and can be opened', async (problem) => {
    const look = { is: problem, url: POST.url }
    const said = lookText(look, VIEWER)
    expect(said).toMatch(/meetup\.com.*\.$/)
    const { text, root } = await open({
      ...(STATES.past as PopupData),
      looks: { [POST.uid]: { ...look, said: said ?? '' } },
    })
    expect(text()).toContain(said)
    expect(root.querySelector('.linked a')?.getAttribute('href')).toBe(POST.url)
  })
})

describe('a saved event whose page tells otherwise', () => {
  const { changes } = laterWords

  test('is changed, or left as it is, on a press', async () => {
    const { press, done } = await open(STATES.changed)
    const [record] = STATES.changed?.saved ?? []
    const [found] = STATES.changed?.page.is === 'read' ? STATES.changed.page.events : []
    await press(changes.take)
    await press(changes.keep)
    expect(done).toEqual([
      ['takeNews', record, found],
      ['refuseNews', record, found],
    ])
  })

  test('says so of a file that was opened, which has no address', async () => {
    const changed = STATES.changed as PopupData
    const { text } = await open({
      ...changed,
      page: { ...(changed.page as PopupData['page'] & { is: 'read' }), url: '' },
    })
    expect(text()).toContain(changes.toldByFile)
  })

  test.each(['saved', 'clash-saved', 'one'])('only then: not in the state "%s"', async (state) => {
    const { button } = await open(STATES[state])
    expect(button(changes.take)).toBeUndefined()
  })

  test('is not compared with a selection, which may be half of it', async () => {
    const changed = STATES.changed as PopupData
    const page = { ...(changed.page as PopupData['page'] & { is: 'read' }), selection: { title: '', isEmpty: false } }
    const { button } = await open({ ...changed, page })
    expect(button(changes.take)).toBeUndefined()
  })
})

describe('an event that was saved from elsewhere', () => {
  const { twins } = laterWords

  test('is made one with it, or kept apart, on a press', async () => {
    const { press, done } = await open(STATES.twin)
    const [post] = STATES.twin?.saved ?? []
    await press(twins.join)
    await press(twins.apart)
    expect(done).toEqual([
      ['join', post, { event: MEETUP, pageUrl: PAGE }],
      ['keepApart', post, MEETUP.uid],
    ])
  })

  test('is asked about without an address where that was a file', async () => {
    const state = STATES.twin as PopupData
    const saved = state.saved.map((record) => ({ ...record, pageUrl: '' }))
    const { text } = await open({ ...state, saved })
    expect(text()).toContain(twins.questionOfFile('Graph databases in the wild: an evening'))
  })

  test('and is saved twice is offered in the list, with its record', async () => {
    const { press, done } = await open(STATES['twin-saved'])
    const [post, meetup] = STATES['twin-saved']?.saved ?? []
    await press(tabs.saved(2))
    await press(`Details: ${MEETUP.name}`)
    await press(twins.join)
    expect(done).toEqual([['join', post, meetup]])
  })
})

describe('reminders', () => {
  const [record] = STATES.saved?.saved ?? []

  test('are added and taken away by their chips', async () => {
    const { press, done } = await open(STATES.saved)
    await press('1 hour before')
    await press('10 minutes before')
    expect(done).toEqual([
      ['remind', record, ['-PT10M', '-PT45M', '-PT1H']],
      ['remind', record, ['-PT45M']],
    ])
  })

  test('that would be too late are not offered', async () => {
    const soon = {
      ...MEETUP,
      startDate: '2026-11-23T13:30[America/New_York]',
      endDate: '2026-11-23T15:00[America/New_York]',
    }
    const { button } = await open({ ...(STATES.one as PopupData), saved: [toRecord(soon, [])] })
    expect(button('10 minutes before')?.hasAttribute('disabled')).toBe(false)
    expect(button('1 hour before')?.hasAttribute('disabled')).toBe(true)
    expect(button('1 day before')?.hasAttribute('disabled')).toBe(true)
  })

  test('of a time of one’s own are added', async () => {
    const { press, submit, done } = await open(STATES.saved)
    await press(reminders.own)
    await submit()
    expect(done).toEqual([['remind', record, ['-PT10M', '-PT45M', '-PT30M']]])
  })

  test('of a day fall on an hour', async () => {
    const { press, submit, done } = await open(STATES['saved-day'])
    await press('At 09:00 the day before')
    await press(reminders.own)
    await submit()
    expect(done.map(([, , triggers]) => triggers)).toEqual([
      ['PT9H', '-PT15H'],
      ['PT9H', '-PT30H'],
    ])
  })

  test.each([
    ['19:30', '-PT28H30M'],
    ['7pm', '-PT29H'],
  ])('of a day are written as in the form of an event: %s', async (clock, trigger) => {
    const { press, type, submit, done, root } = await open(STATES['saved-day'])
    await press(reminders.own)
    // a field for times would show "06:00 PM" where the browser is set so, whatever the clock that was chosen
    expect(root.querySelector('[name=clock]')?.getAttribute('type')).toBe('text')
    await type('clock', '25:00')
    await submit()
    expect(root.textContent).toContain(laterWords.ownReminder.dayImpossible)
    await type('clock', clock)
    await submit()
    expect(done.map(([, , triggers]) => triggers)).toEqual([['PT9H', trigger]])
  })
})

describe('the list of saved events', () => {
  const evening = (date: string) => ({
    startDate: `${date}T19:00[Europe/Paris]`,
    endDate: `${date}T21:30[Europe/Paris]`,
  })

  test('shows what comes first first, and what is over apart', async () => {
    const { press, root } = await open(STATES.list)
    await press(tabs.saved(5))
    const namesIn = (selector: string) =>
      [...root.querySelectorAll(`${selector} .item h2`)].map((title) => title.textContent?.slice(0, 10))
    expect(namesIn('section')).toEqual(['Ask us any', 'Graph data', 'Open day o', 'The twenty'])
    expect(namesIn('.past-list')).toEqual([POST.name.slice(0, 10)])
  })

  test('shows a series by its next evening, with its reminders', async () => {
    const weekly = { ...MEETUP, recurrence: 'FREQ=WEEKLY;BYDAY=TH', ...evening('2026-10-29') }
    const tomorrow = { ...MEETUP, uid: 'tomorrow', name: 'Tomorrow', ...evening('2026-11-24') }
    const later = { ...MEETUP, uid: 'later', name: 'Later', ...evening('2026-11-27') }
    const saved = [toRecord(later, []), toRecord(weekly, ['-PT10M']), toRecord(tomorrow, [])]
    const { press, root, button, done } = await open({ ...(STATES.list as PopupData), saved })
    await press(tabs.saved(3))
    expect([...root.querySelectorAll('section .item h2')].map((title) => title.textContent)).toEqual([
      'Tomorrow',
      MEETUP.name,
      'Later',
    ])
    const item = root.querySelectorAll('section .item')[1]
    expect(item?.querySelector('.tile-day')?.textContent).toBe('26')
    for (const words of ['Thu 26 Nov 2026', 'in 3 days', '10 minutes before'])
      expect(item?.textContent).toContain(words)
    await press(`Details: ${MEETUP.name}`)
    expect(item?.querySelector('.card .head')?.textContent).toContain('Thu 26 Nov 2026')
    expect(button('10 minutes before')?.hasAttribute('disabled')).toBe(false)
    await press('1 hour before')
    await press(buttons.ics)
    // what is changed and given away is the whole series
    expect(done).toEqual([
      ['remind', toRecord(weekly, ['-PT10M']), ['-PT10M', '-PT1H']],
      ['download', weekly],
    ])
  })

  test('offers the reminders of a series while one of its evenings is on, of a single evening no more', async () => {
    const running = { startDate: '2026-11-23T12:40[America/New_York]', endDate: '2026-11-23T15:00[America/New_York]' }
    const chipsOf = async (more: object) => {
      const saved = [toRecord({ ...MEETUP, ...running, ...more }, [])]
      const { press, root } = await open({ ...(STATES.list as PopupData), saved })
      await press(tabs.saved(1))
      await press(`Details: ${MEETUP.name}`)
      expect(root.textContent).toContain('Started 20 minutes ago')
      return [...root.querySelectorAll('button')].find(({ textContent }) => textContent === '1 day before')
    }
    expect((await chipsOf({ recurrence: 'FREQ=WEEKLY' }))?.hasAttribute('disabled')).toBe(false)
    expect(await chipsOf({ recurrence: 'FREQ=WEEKLY;COUNT=1' })).toBeUndefined()
    expect(await chipsOf({})).toBeUndefined()
  })

  test('shows a series that is over among what is over', async () => {
    const over = { ...MEETUP, recurrence: 'FREQ=WEEKLY;UNTIL=20261120', ...evening('2026-10-29') }
    const { press, root } = await open({ ...(STATES.list as PopupData), saved: [toRecord(over, ['-PT10M'])] })
    await press(tabs.saved(1))
    expect(root.querySelector('.past-list h2')?.textContent).toBe(MEETUP.name)
  })

  test('has the stream one click away', async () => {
    const { press, root } = await open(STATES.list)
    await press(tabs.saved(5))
    expect(root.querySelector('.join')?.getAttribute('href')).toBe('https://www.youtube.com/watch?v=abcdefghijk')
  })

  test('removes an event', async () => {
    const { press, done } = await open(STATES.list)
    await press(tabs.saved(5))
    await press('Details: Graph databases in the wild')
    await press(buttons.remove)
    expect(done).toEqual([['remove', toRecord(MEETUP, ['-PT10M'])]])
  })

  test('gives one file of all', async () => {
    const { press, done } = await open(STATES.list)
    await press(tabs.saved(5))
    await press(buttons.allIcs)
    expect(done).toMatchObject([['downloadAll']])
  })

  test('says so when it is empty', async () => {
    const { press, text } = await open(STATES.none)
    await press(tabs.saved(0))
    expect(text()).toContain(laterWords.saved.none)
  })
})

describe('a reminder that is due', () => {
  test('is told at the top, and what is over in one line', async () => {
    const { text } = await open(STATES.due)
    for (const words of ['Ask us anything', 'Started 20 minutes ago', 'You missed 1 event'])
      expect(text()).toContain(words)
  })

  test('with others that are over, too, is answered with all of these at once', async () => {
    const { due, ...rest } = STATES.due as PopupData
    const over = due.filter(({ isMissed }) => isMissed).flatMap((one) => [one, { ...one, id: 'd4' }])
    const { press, done } = await open({ ...rest, due: over })
    await press('All right')
    expect(done).toEqual([['answer', ['d3', 'd4'], { is: 'done' }]])
  })

  test('is joined, put off, or answered', async () => {
    const { press, done } = await open(STATES.due)
    await press('Join')
    await press('In 5 min, remind me again')
    await press('At the start')
    await press('Done')
    await press('All right')
    expect(done).toEqual([
      ['answer', ['d1'], { is: 'open' }],
      ['answer', ['d1'], { is: 'snooze', until: VIEWER.now + 300_000 }],
      ['answer', ['d2'], { is: 'snooze', until: 'start' }],
      ['answer', ['d1'], { is: 'done' }],
      ['answer', ['d3'], { is: 'done' }],
    ])
  })
})

describe('what comes next', () => {
  const at = (name: string, startDate: string) => {
    const { endDate: _, ...event } = MEETUP
    return toRecord({ ...event, uid: `${name}@rendezvous`, name, startDate }, [])
  }
  const later = at('Board games', '2026-12-03T19:00')
  const sooner = at('Choir', '2026-11-25T20:00')
  const over = at('Over', '2026-11-02T20:00')
  const none = STATES.none as PopupData
  const nextOf = (root: Element) => root.querySelector('.next')?.textContent ?? ''

  test('is the first of what is saved and not over, with its day and distance', async () => {
    const { root } = await open({ ...none, saved: [later, over, sooner] })
    expect(nextOf(root)).toMatch(/Choir.*25 Nov 2026.*20:00.*in 2 days/)
  })

  test('is nothing that the page shows itself, and nothing that was called off', async () => {
    const one = STATES.one as PopupData
    const kept = toRecord(MEETUP, [])
    expect(nextOf((await open({ ...one, saved: [kept] })).root)).toBe('')
    const off = { ...later, event: { ...later.event, eventStatus: 'EventCancelled' as const } }
    expect(nextOf((await open({ ...none, saved: [off, over] })).root)).toBe('')
  })

  test('leads to all that is saved', async () => {
    const { root, press, text } = await open({ ...none, saved: [later, sooner] })
    await press(root.querySelector('.next button')?.textContent?.replace(/\s+/g, ' ').trim() ?? '')
    expect(text()).toContain('Board games')
    expect(root.querySelector('[aria-selected=true]')?.textContent).toBe(tabs.saved(2))
  })
})

test.each([
  ['FREQ=WEEKLY', 'Repeats every week'],
  ['FREQ=WEEKLY;INTERVAL=1;BYDAY=TH', 'Repeats every week'],
  ['FREQ=DAILY;BYDAY=TH', 'Repeats every week'],
  ['FREQ=MONTHLY;BYDAY=TH', 'Repeats every week'],
  ['FREQ=MONTHLY;BYDAY=-1TH', 'Repeats every month'],
  ['FREQ=MONTHLY;BYDAY=5TH', 'Repeats'],
  ['FREQ=WEEKLY;INTERVAL=2', 'Repeats'],
  ['FREQ=WEEKLY;BYDAY=MO,TH', 'Repeats'],
  ['FREQ=WEEKLY;COUNT=5', 'Repeats every week'],
  ['every other week', 'Repeats'],
])('a card says of %s no more than is true: %s', (recurrence, text) => {
  expect(repeatText({ startDate: '2027-01-07T19:00', recurrence })).toBe(text)
})
