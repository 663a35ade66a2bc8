/** The words of the interface that may be wanted at first, in Italian. */
import type { FirstWords } from '../en/first.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, number, upper }: Speech): FirstWords => ({
  comma: ', ',
  colon: ': ',
  tabs: {
    label: 'Che cosa mostrare',
    page: 'Questa pagina',
    saved: (count) => (count > 0 ? `Salvati (${number(count)})` : 'Salvati'),
  },
  openOptions: 'Opzioni',
  openAgenda: 'Agenda',
  calendarName: 'Rendezvous',

  page: {
    reading: 'Lettura della pagina…',
    none: 'Nessun evento in questa pagina.',
    noneHint: 'Rendezvous mostra solo ciò che una pagina annuncia davvero. Dove nulla è certo, tace.',
    forbidden: 'Questa pagina non si può leggere.',
    forbiddenHint:
      'I browser chiudono alle estensioni le proprie pagine, i propri negozi e alcuni file. Apri una pagina web e riprova.',
    failed: 'Qualcosa è andato storto nel leggere questa pagina.',
    failedHint: 'Ricarica la pagina e riapri questa finestra.',
    found: (count) => plural(count, { one: '# evento in questa pagina', other: '# eventi in questa pagina' }),
    selected: 'Dalla tua selezione',
    noneSelected: 'La tua selezione non indica un giorno. Scrivi quello che sai:',
    nothingSelected:
      'In questa pagina non è selezionato alcun testo. Seleziona prima le parole che annunciano l’evento, o scrivi quello che sai:',
  },

  when: {
    dayAndClock: (day, clock) => `${day}, ${clock}`,
    noClock: 'orario non indicato',
    noZone: (clock) => `${clock}, fuso orario non indicato`,
    inCity: (clock, city) => `${clock} a ${city}`,
    forYou: (told, mine) => `${told}, ${mine} per te`,
    started: (distance) => `Iniziato ${distance}`,
    repeats: {
      DAILY: 'Si ripete ogni giorno',
      WEEKLY: 'Si ripete ogni settimana',
      MONTHLY: 'Si ripete ogni mese',
      YEARLY: 'Si ripete ogni anno',
    },
    repeatsOtherwise: 'Si ripete',
  },

  look: {
    open: (gaps) => `Forse la sua pagina indica ${list(gaps.map((gap) => GAPS[gap]))}.`,
    lookOn: (host) => `Guarda su ${host}`,
    reading: (host) => `Lettura su ${host}…`,
    follow: 'Vai avanti',
    openPage: 'Apri la pagina',
    added: {
      name: 'titolo',
      startDate: 'orario',
      previousStartDate: 'data precedente',
      endDate: 'fine',
      doorTime: 'apertura porte',
      location: 'luogo',
      geo: 'punto sulla mappa',
      streams: 'diretta',
      url: 'pagina',
      organizer: 'organizzatore',
      description: 'note',
      image: 'immagine',
      eventStatus: 'stato',
      recurrence: 'ripetizione',
      exceptions: 'giorni esclusi',
    },
    from: (added, host) => `${upper(list(added))}: da ${host}`,
    instead: 'Rimanda alla pagina di un evento, che forse dice di più.',
    noWeb: 'Forse la pagina a cui rimanda dice di più, ma il link non è un indirizzo web.',
    private: (host) =>
      `Forse la pagina a cui rimanda dice di più, ma ${host} è in una rete privata, dove Rendezvous non guarda.`,
  },

  eitherDay: (first, second) => `${first} o ${second}?`,

  status: {
    EventCancelled: 'Annullato',
    EventPostponed: 'Rinviato',
    EventRescheduled: 'Nuova data',
    EventMovedOnline: 'Ora online',
  },
  movedFrom: (day) => `Prima era ${day}`,
  postponedHint: 'Questa è la vecchia data. Correggila quando si saprà la nuova.',
  past: 'Passato',
  isSaved: 'Salvato',
  unsure: 'La data non è certa. Controllala.',

  place: 'Luogo',
  stream: 'Diretta',
  link: 'Pagina',
  streamWithoutLink: (platform) => `${platform}, nessun link indicato`,
  joinStream: (platform) => `Partecipa su ${platform}`,
  foundOn: 'Trovato su',
  opensAt: (host) => `Apre ${host}`,

  buttons: {
    saveAndRemind: 'Salva e ricordamelo',
    save: 'Salva',
    saveChanges: 'Salva le modifiche',
    write: 'Scrivilo tu',
    cancel: 'Annulla',
    edit: 'Modifica',
    ics: '.ics',
    icsTitle: 'Scarica per qualsiasi calendario',
    allIcs: 'Scarica tutti (.ics)',
    remove: 'Rimuovi',
    undo: 'Annulla',
    add: 'Aggiungi',
  },

  evidenceTitle: 'Da dove viene',

  reminders: {
    title: 'Ricordamelo',
    none: 'Nessun promemoria',
    atStart: 'All’inizio',
    before: (amount, unit) => plural(amount, BEFORE[unit]),
    thatDay: (clock) => `Il giorno stesso, ore ${clock}`,
    dayBefore: (clock) => `Il giorno prima, ore ${clock}`,
    daysBefore: (days, clock) =>
      plural(days, { one: `# giorno prima, ore ${clock}`, other: `# giorni prima, ore ${clock}` }),
    own: 'Altro…',
    alreadyOver: 'Questo momento è già passato.',
  },
})

const GAPS = {
  day: 'il giorno',
  time: 'l’orario',
  zone: 'il fuso orario',
  place: 'il luogo',
  stream: 'il link della diretta',
}

const BEFORE = {
  minutes: { one: '# minuto prima', other: '# minuti prima' },
  hours: { one: '# ora prima', other: '# ore prima' },
  days: { one: '# giorno prima', other: '# giorni prima' },
}
