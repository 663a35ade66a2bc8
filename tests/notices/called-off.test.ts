import { describe, expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import { within } from '../cost.ts'
import { parseDocument, readEvents } from '../pages.ts'

const toNode = (name: string, startDate: string, more = {}) => ({ '@type': 'Event', name, startDate, ...more })
const evening = toNode('Night of the harps', '2027-01-14T20:00')
const open = (body: string, lang = 'en', nodes: object[] = [evening], title = 'Night of the harps') =>
  makePage(
    parseDocument(
      `<html lang="${lang}"><head><title>${title}</title><script type="application/ld+json">${JSON.stringify(nodes)}</script></head><body><main><h1>${title}</h1>${body}</main></body></html>`,
    ),
    { url: 'https://club.example.org/harps', now: Date.parse('2027-01-03T12:00Z'), homeZone: 'UTC', parts: ALL_PARTS },
  )
const statusOf = (...page: Parameters<typeof open>) => readEvents(open(...page))[0]?.eventStatus
const HARPS = '<p>Nine harps and a drum.</p>'

describe('a page that says it in plain sight has its event called off', () => {
  test.each([
    ['en', 'This event has been cancelled.'],
    ['en', 'CANCELLED'],
    ['en', 'Event cancelled'],
    ['en', 'Status: Cancelled'],
    ['en', '⚠️ Canceled!'],
    ['en', 'CANCELLED: we are sorry.'],
    ['en', 'Update, 4 January: this concert is cancelled!'],
    ['en', 'Sorry folks, this one is cancelled.'],
    ['de', 'Nachtrag: Das Konzert fällt wegen Krankheit leider aus.'],
    ['fr', 'Mise à jour du 4 janvier : le concert est annulé !'],
    ['fr', 'Dernière minute : le concert est annulé.'],
    ['it', 'Aggiornamento: purtroppo il concerto è stato annullato.'],
    ['ja', '※1月4日追記：このイベントは中止になりました。'],
    ['ja', '都合により、朗読会は中止となりました。'],
    ['en', 'Cancelled due to illness'],
    ['en', 'Unfortunately, this concert has been cancelled due to illness.'],
    ['en', 'Due to heavy snow, the event will not take place.'],
    ['en', 'We regret that the Night of the Harps has been called off.'],
    ['en', 'The concert is cancelled, tickets will be refunded.'],
    ['en', 'Update: The event has been canceled. Ticket holders get their money back if they write to us.'],
    ['en', 'Update 2 January 2027: unfortunately this concert was cancelled due to illness.'],
    ['de', 'ABGESAGT'],
    ['de', 'Die Veranstaltung wurde abgesagt.'],
    ['de', 'Das Konzert muss leider ausfallen.'],
    ['de', 'Leider entfällt die Veranstaltung wegen Krankheit.'],
    ['de', 'Wegen Krankheit fällt das Konzert leider aus.'],
    ['fr', 'Annulé'],
    ['fr', 'L’événement est annulé.'],
    ['fr', "Ce concert n'aura pas lieu."],
    ['es', 'Evento cancelado'],
    ['es', 'El concierto ha sido cancelado por lluvia.'],
    ['es', 'Se suspende el concierto.'],
    ['it', 'L’evento è stato annullato.'],
    ['it', 'ANNULLATO'],
    ['nl', 'Dit concert gaat helaas niet door.'],
    ['nl', 'Geannuleerd'],
    ['pt', 'Este evento foi cancelado.'],
    ['ja', '本イベントは中止となりました。'],
    ['ja', '【開催中止】'],
  ])('%s: %s', (lang, words) => {
    expect(statusOf(`<p>${words}</p>${HARPS}`, lang)).toBe('EventCancelled')
  })

  test.each([
    ['en', 'Postponed until further notice'],
    ['en', 'This event has been postponed.'],
    ['de', 'Die Veranstaltung ist auf unbestimmte Zeit verschoben.'],
    ['fr', 'Reporté à une date ultérieure'],
    ['es', 'El evento queda aplazado hasta nuevo aviso.'],
    ['it', 'Rinviato a data da destinarsi'],
    ['nl', 'Het concert is uitgesteld tot nader order.'],
    ['pt', 'O evento foi adiado.'],
    ['ja', '延期となりました'],
  ])('for the time being, %s: %s', (lang, words) => {
    expect(statusOf(`<p>${words}</p>${HARPS}`, lang)).toBe('EventPostponed')
  })

  test.each([
    ['in an alert', '<div role="alert">This event has been cancelled.</div>'],
    ['in a banner above its title', '<div class="banner banner--red"><b>Cancelled</b></div>'],
    ['with a word of its own weight', '<p>This event has been <strong>cancelled</strong>.</p>'],
    ['in the text', `${HARPS.repeat(20)}<p>Bad news. This concert has been cancelled.</p>`],
    ['in a heading below', '<h2>Night of the harps: CANCELLED</h2>'],
  ])('%s', (_, body) => {
    expect(statusOf(body + HARPS)).toBe('EventCancelled')
  })

  test('in its title, though its markup says that it takes place', () => {
    const planned = { ...evening, eventStatus: 'https://schema.org/EventScheduled' }
    expect(statusOf(HARPS, 'en', [planned], 'Night of the harps – CANCELLED')).toBe('EventCancelled')
  })

  test('and says in which words', () => {
    expect(readEvents(open('<p>This event has been cancelled.</p>'))[0]?.evidence.eventStatus).toEqual({
      source: 'notice',
      confidence: 0.8,
      quote: 'This event has been cancelled.',
    })
  })

  test('but a cancellation in its markup stays one, whatever was postponed before', () => {
    const off = { ...evening, eventStatus: 'https://schema.org/EventCancelled' }
    expect(statusOf('<p>This event has been postponed.</p>', 'en', [off])).toBe('EventCancelled')
  })
})

describe('an event takes place where the page only speaks of', () => {
  test.each([
    ['a policy', '<p>If the event is cancelled you get a refund.</p>'],
    ['another policy', '<p>The event is cancelled if fewer than ten people come.</p>'],
    ['a policy in a list', '<ul><li>Cancelled</li><li>Refunded</li></ul>'],
    ['what happens then', '<p>Cancelled, moved and sold-out events: see our terms.</p>'],
    ['orders', '<p>Orders can’t be cancelled. Your order has been cancelled.</p>'],
    ['a bus', '<p>The 10:15 bus has been cancelled.</p>'],
    ['another event', '<p>The Night of the Drums has been cancelled.</p>'],
    ['another year’s', '<p>The event was cancelled in 2020.</p>'],
    ['a denial', '<p>This event has not been cancelled!</p>'],
    ['a quotation', '<blockquote><p>This event has been cancelled.</p></blockquote>'],
    ['a comment', '<section id="comments"><p>This event has been cancelled.</p></section>'],
    ['a comment that shouts', '<section class="comments"><div class="alert">CANCELLED</div></section>'],
    ['what is hidden', '<p hidden>This event has been cancelled.</p>'],
    [
      'what is hidden by its style',
      '<div style="display:none"><div class="alert">This event has been cancelled.</div></div>',
    ],
    ['a day of a table', '<table><tr><td>14 January</td><td>Cancelled</td></tr></table>'],
    ['two rows', '<div>Monday</div><div>Cancelled</div><div>Tuesday</div><div>Cancelled</div>'],
    ['something far from its title', `${HARPS.repeat(20)}<p>Cancelled</p>`],
    ['what is like it', '<h2>You may also like</h2><p>Cancelled</p><p>This event has been cancelled.</p>'],
    ['both', '<p>This event has been cancelled.</p><p>This event has been postponed.</p>'],
    ['nothing', HARPS],
  ])('%s', (_, body) => {
    expect(statusOf(body + HARPS)).toBe('EventScheduled')
  })

  test('a concert of its several days', () => {
    const days = [toNode('Harp days', '2027-01-14', { endDate: '2027-01-17' })]
    expect(statusOf('<p>The concert has been cancelled.</p>', 'en', days, 'Harp days')).toBe('EventScheduled')
    expect(statusOf('<p>The event has been cancelled.</p>', 'en', days, 'Harp days')).toBe('EventCancelled')
  })

  test('one event of a list', () => {
    const list = [evening, toNode('Night of the drums', '2027-01-15T20:00')]
    const rows = '<h2>Night of the harps</h2><h2>Night of the drums</h2><p>Cancelled</p>'
    const events = readEvents(open(`<p>Cancelled</p>${rows}`, 'en', list, 'Nights'))
    expect(events.map(({ eventStatus }) => eventStatus)).toEqual(['EventScheduled', 'EventScheduled'])
  })
})

test('of several events only the page’s own is called off, before the others are named', () => {
  const list = [evening, toNode('Night of the drums', '2027-01-15T20:00')]
  const drums = '<h2>Night of the drums</h2><p>Friday.</p>'
  expect(statusOf(`<p>This event has been cancelled.</p>${drums}`, 'en', list)).toBe('EventCancelled')
  expect(statusOf(`${drums}<p>This event has been cancelled.</p>`, 'en', list)).toBe('EventScheduled')
})

test.each([
  ['notices', '<p>Due to due to it, the x has been cancelled due to due to it.</p>'.repeat(2_000)],
  ['nesting', `${'<div class="alert">'.repeat(3_000)}This event has been cancelled.${'</div>'.repeat(3_000)}`],
  ['words', `<p>${'cancelled '.repeat(100_000)}</p>`],
])('many %s cost little time', (_, body) => {
  const page = open(body)
  page.blocks()
  within(3_000, () => readEvents(page))
})

test('the heading of another card says nothing of the page’s event; one that says why does', () => {
  const more = (heading: string) =>
    `${HARPS}<h2>More at the hall</h2><h3><a href="/e/2">${heading}</a></h3><p>A quartet.</p>`
  for (const heading of ['CANCELLED: The Quartet', 'Postponed – The Quartet'])
    expect(statusOf(more(heading))).toBe('EventScheduled')
  expect(statusOf(`<h2>CANCELLED: Night of the harps</h2>${HARPS}`)).toBe('EventCancelled')
  expect(statusOf(`<h2>Cancelled</h2>${HARPS}`)).toBe('EventCancelled')
})

test.each([
  ['in a part of its own', '<h2>More at the hall</h2><h3>The Quartet</h3><p>Cancelled</p>'],
  ['with its name', '<h2>Elsewhere in the house</h2><p>CANCELLED: The Quartet</p>'],
  ['under its day', '<h2>Also at the hall</h2><h3>9 February</h3><p>Cancelled</p>'],
  ['behind its link', '<div><div><a href="/e/2">The Quartet</a></div><div>Cancelled</div></div>'],
  [
    'in a card of its own',
    '<div class="card"><h3>The Quartet</h3><span class="status">Postponed</span><p>9 February</p></div>',
  ],
])('a word that says it of another event %s says nothing of the page’s', (_, body) => {
  expect(statusOf(HARPS + body)).toBe('EventScheduled')
})

test.each([
  ['its day', '<h2>Thursday, 14 January 2027</h2>'],
  ['a label', '<h2>Date:</h2>'],
  ['its name once more', '<h2>The Night of the Harps</h2>'],
])('a word that says it under a heading with %s is the event’s', (_, heading) => {
  expect(statusOf(`${HARPS}${heading}<p>Cancelled</p>`)).toBe('EventCancelled')
})

test.each([
  ['en', 'POSTPONED: Night of the harps'],
  ['en', 'POSTPONED Night of the harps'],
  ['en', 'Night of the harps (postponed)'],
  ['en', 'Night of the harps – Postponed'],
  ['de', '[VERSCHOBEN] Nacht der Harfen'],
  ['fr', 'Nuit des harpes - reportée'],
  ['es', 'APLAZADO: Noche de arpas'],
  ['pt', 'Noite das harpas (adiada)'],
  ['it', 'RINVIATO | Notte delle arpe'],
  ['nl', 'UITGESTELD: Nacht van de harpen'],
  ['ja', '【延期】ハープの夜'],
])('an event whose name says so is put off, one of several too (%s: %s)', (lang, name) => {
  const list = [toNode(name, '2027-01-14T20:00'), toNode('Drums', '2027-01-15T20:00')]
  const events = readEvents(open(HARPS, lang, list, 'Nights'))
  expect(events.map(({ eventStatus }) => eventStatus)).toEqual(['EventPostponed', 'EventScheduled'])
})

test.each([
  'The Postponed Podcast',
  'POSTPONED to 14 January: Night of the harps',
  'Night of the harps (new date)',
  'Rescheduled: Night of the harps',
])('an event is not put off that is called "%s": it may have its new date', (name) => {
  expect(statusOf(HARPS, 'en', [toNode(name, '2027-01-14T20:00')], 'Nights')).toBe('EventScheduled')
})

test('an event that was moved is not put off, whatever its name still says', () => {
  const moved = toNode('POSTPONED: Night of the harps', '2027-01-14T20:00', {
    eventStatus: 'https://schema.org/EventRescheduled',
    previousStartDate: '2027-01-07T20:00',
  })
  expect(statusOf(HARPS, 'en', [moved], 'Nights')).toBe('EventRescheduled')
})
