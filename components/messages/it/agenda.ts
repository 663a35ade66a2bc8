/** The words of the agenda, in Italian. */
import type { AgendaWords } from '../en/agenda.ts'
import type { Speech } from '../speech.ts'

const EVENTS = { one: '# evento', other: '# eventi' }

export const words = ({ plural, number }: Speech): AgendaWords => ({
  title: 'Agenda',
  options: 'Opzioni',
  beside: 'Accanto alla pagina',
  besideTitle: 'Mostra l’agenda accanto alle pagine che visiti',
  inTab: 'In una scheda',

  glance: {
    title: 'Promemoria',
    next: (day, clock, name, others) =>
      `Prossimo promemoria: ${day} ${clock} per «${name}»${others > 0 ? ` e ${plural(others, { one: '# altro', other: '# altri' })}` : ''}`,
    none: 'Nessun promemoria per ciò che viene.',
    missed: (count, days) => `Persi negli ultimi ${number(days)} giorni: ${number(count)}`,
    missedHint: 'Erano finiti prima che un promemoria potesse comparire. Quelli che hai rimosso da allora non ci sono.',
  },

  month: {
    title: 'Mese',
    previous: 'Mese precedente',
    next: 'Mese successivo',
    today: 'Oggi',
    hint: 'Le frecce vanno per giorni e settimane, Pag su e Pag giù per mesi; Invio mostra il giorno.',
    day: (day, names, count) =>
      count === 0
        ? `${day}, nessun evento`
        : `${day}, ${plural(count, EVENTS)}: ${names.join(', ')}${count > names.length ? ', …' : ''}`,
    more: (count) => `+${number(count)}`,
  },

  hours: {
    title: (day) => `${day}, ora per ora`,
    allDay: 'Tutto il giorno',
    isOpen: 'fine non indicata',
    overlap: (first, second, from, to) => `«${first}» e «${second}» si sovrappongono dalle ${from} alle ${to}.`,
    sameDay: (first, second) => `«${first}» e «${second}» sono lo stesso giorno.`,
    none: 'Nulla si sovrappone.',
    moreOverlaps: (count) => plural(count, { one: 'E un’altra sovrapposizione.', other: 'E altre # sovrapposizioni.' }),
    more: (count) =>
      plural(count, {
        one: '# altro non è disegnato qui per mancanza di spazio; è nell’elenco.',
        other: 'Altri # non sono disegnati qui per mancanza di spazio; sono nell’elenco.',
      }),
  },

  search: {
    label: 'Cerca',
    hint: 'Titolo, luogo, note, sito',
    none: (query) => `Nulla trovato per «${query}».`,
    noneHint: 'La ricerca riguarda titoli, luoghi, note, organizzatori e siti. Accenti e maiuscole non contano.',
    clear: 'Cancella la ricerca',
    found: (count) => plural(count, { one: '# evento trovato', other: '# eventi trovati' }),
    onDay: (day, count) => (count === 0 ? `${day}: nessun evento` : `${day}: ${plural(count, EVENTS)}`),
  },

  list: {
    title: 'Eventi',
    upcoming: (count) => `Prossimi (${number(count)})`,
    past: (count) => `Passati (${number(count)})`,
    emptyDay: 'Nulla in questo giorno.',
    all: 'Tutti i giorni',
    more: (count) => `Mostra altri (${number(count)})`,
    fromFile: 'Dal file',
    closeFile: 'Chiudi il file',
  },

  select: {
    one: (name) => `Seleziona: ${name}`,
    all: (count) => `Seleziona tutti quelli mostrati (${number(count)})`,
    title: 'Ciò che è selezionato',
    count: (count) => plural(count, { one: '# selezionato', other: '# selezionati' }),
    export: 'Esporta (.ics)',
    remove: 'Rimuovi',
    clear: 'Deseleziona',
    removed: (count) => plural(count, { one: '# evento rimosso.', other: '# eventi rimossi.' }),
  },
})
