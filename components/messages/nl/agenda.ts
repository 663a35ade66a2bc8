/** The words of the agenda, in Dutch. */
import type { AgendaWords } from '../en/agenda.ts'
import type { Speech } from '../speech.ts'

const EVENTS = { one: '# evenement', other: '# evenementen' }

export const words = ({ plural, number }: Speech): AgendaWords => ({
  title: 'Agenda',
  options: 'Instellingen',
  beside: 'Naast de pagina',
  besideTitle: 'De agenda tonen naast de pagina’s die je bezoekt',
  inTab: 'In een tabblad',

  glance: {
    title: 'Herinneringen',
    next: (day, clock, name, others) =>
      `Volgende herinnering: ${day} ${clock} aan ‘${name}’${others > 0 ? ` en nog ${number(others)}` : ''}`,
    none: 'Geen herinnering aan wat komt.',
    missed: (count, days) => `Gemist in de laatste ${number(days)} dagen: ${number(count)}`,
    missedHint:
      'Deze waren voorbij voor er een herinnering kon verschijnen. Wat je sindsdien hebt verwijderd, staat er niet bij.',
  },

  month: {
    title: 'Maand',
    previous: 'Vorige maand',
    next: 'Volgende maand',
    today: 'Vandaag',
    hint: 'Pijltjestoetsen gaan per dag en week, Page Up en Page Down per maand; Enter toont de dag.',
    day: (day, names, count) =>
      count === 0
        ? `${day}, geen evenementen`
        : `${day}, ${plural(count, EVENTS)}: ${names.join(', ')}${count > names.length ? ', …' : ''}`,
    more: (count) => `+${number(count)}`,
  },

  hours: {
    title: (day) => `${day}, uur voor uur`,
    allDay: 'Hele dag',
    isOpen: 'einde niet vermeld',
    overlap: (first, second, from, to) => `‘${first}’ en ‘${second}’ overlappen van ${from} tot ${to}.`,
    sameDay: (first, second) => `‘${first}’ en ‘${second}’ zijn op dezelfde dag.`,
    none: 'Niets overlapt.',
    moreOverlaps: (count) => plural(count, { one: 'En nog # overlapping.', other: 'En nog # overlappingen.' }),
    more: (count) =>
      plural(count, {
        one: 'Nog # is hier bij gebrek aan ruimte niet getekend; het staat in de lijst.',
        other: 'Nog # zijn hier bij gebrek aan ruimte niet getekend; ze staan in de lijst.',
      }),
  },

  search: {
    label: 'Zoeken',
    hint: 'Titel, plaats, notities, site',
    none: (query) => `Niets gevonden voor ‘${query}’.`,
    noneHint:
      'Er wordt gezocht in titels, plaatsen, notities, organisatoren en sites. Accenten en hoofdletters doen er niet toe.',
    clear: 'Zoekopdracht wissen',
    found: (count) => plural(count, { one: '# evenement gevonden', other: '# evenementen gevonden' }),
    onDay: (day, count) => (count === 0 ? `${day}: geen evenementen` : `${day}: ${plural(count, EVENTS)}`),
  },

  list: {
    title: 'Evenementen',
    upcoming: (count) => `Komt eraan (${number(count)})`,
    past: (count) => `Voorbij (${number(count)})`,
    emptyDay: 'Niets op deze dag.',
    all: 'Alle dagen',
    more: (count) => `Meer tonen (${number(count)})`,
    fromFile: 'Uit het bestand',
    closeFile: 'Bestand sluiten',
  },

  select: {
    one: (name) => `Selecteren: ${name}`,
    all: (count) => `Alles selecteren wat te zien is (${number(count)})`,
    title: 'Wat is geselecteerd',
    count: (count) => plural(count, { one: '# geselecteerd', other: '# geselecteerd' }),
    export: 'Exporteren (.ics)',
    remove: 'Verwijderen',
    clear: 'Selectie opheffen',
    removed: (count) => plural(count, { one: '# evenement verwijderd.', other: '# evenementen verwijderd.' }),
  },
})
