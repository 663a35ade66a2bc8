/** The words for putting an event into a calendar, in Italian. */
import type { CalendarsWords } from '../en/calendars.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, number }: Speech): CalendarsWords => ({
  add: 'Aggiungi al calendario',
  addTo: (calendar) => `Aggiungi a ${calendar}`,
  others: 'Altri calendari',
  targets: {
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Calendario Yahoo',
  },
  lost: (losses) => `Non riportato: ${list(losses.map((loss) => LOSSES[loss]))}.`,
  connect: 'Il tuo server di calendario…',

  state: {
    sending: (calendar) => `Invio a ${calendar}…`,
    there: (calendar) => `In ${calendar}.`,
    waits: (calendar) => `Non ancora in ${calendar}.`,
    again: 'Seguirà un nuovo tentativo.',
    retry: 'Riprova',
    changed: (calendar) => `È stato modificato anche in ${calendar}. Quale vale?`,
    removedThere: (calendar) => `È stato rimosso da ${calendar}.`,
    changedBeforeRemoval: (calendar) => `Nel frattempo è stato modificato in ${calendar}, ed è ancora lì.`,
    mine: 'Qui',
    theirs: 'Lì',
    keepMine: 'Tieni il mio',
    takeTheirs: 'Prendi l’altro',
    addAgain: 'Aggiungilo di nuovo',
    leave: 'Lascia così',
  },

  problems: {
    insecure: (host) =>
      `${host} non viene interrogato via http: la tua password potrebbe essere letta per strada. Usa https.`,
    refused: (host) => `Nessuno ha interrogato ${host}: l’accesso non è stato consentito.`,
    unreachable: (host) =>
      `${host} non è raggiungibile: non funziona, sei offline, o il browser non si fida del suo certificato. Aprilo in una scheda per vedere.`,
    slow: (host) => `${host} non ha risposto in tempo.`,
    password: (host) =>
      `${host} non accetta questo utente con questa password. Molti server richiedono una password per le app.`,
    forbidden: (host) => `${host} non ti lascia scrivere lì.`,
    'no-caldav': (host) => `Nessun server di calendario trovato su ${host}. Controlla l’indirizzo.`,
    'no-calendar': (host) => `Su ${host} non c’è un calendario che accetti i tuoi eventi.`,
    elsewhere: (host) => `${host} rimanda a un altro server.`,
    full: (host) => `${host} non ha spazio, o lo trova troppo grande.`,
    failing: (host) => `${host} ha un problema.`,
    rejected: (host) => `${host} non ha accettato questo evento.`,
    twin: (host) => `${host} ha già questo evento, forse in un altro calendario. Rimuovilo lì, poi riprova.`,
    changed: (host) => `È stato modificato su ${host}.`,
    'no-server': () => 'Nessun server di calendario è più collegato. Collegalo nelle opzioni.',
  },

  removed: (name, calendar) => `«${name}» rimosso. È ancora in ${calendar}.`,
  stillThere: (count, calendar) =>
    plural(count, { one: `# di essi è ancora in ${calendar}.`, other: `# di essi sono ancora in ${calendar}.` }),
  left: (count, calendar) =>
    plural(count, {
      one: `# evento che non è più salvato qui è ancora in ${calendar}.`,
      other: `# eventi che non sono più salvati qui sono ancora in ${calendar}.`,
    }),
  removeThere: 'Rimuovilo anche lì',
  removedThere: (calendar) => `È stato rimosso anche da ${calendar}.`,

  file: {
    heading: 'Apri un file di calendario',
    hint: 'Scegli un file .ics, o trascinalo qui o nel popup: i suoi eventi vengono mostrati, da salvare con promemoria.',
    choose: 'Scegli un file…',
    none: 'Questo file non contiene eventi futuri.',
    notCalendar: 'Questo file non è un calendario.',
    tooLarge: 'Questo file è troppo grande da leggere.',
    read: (count) => plural(count, { one: '# evento letto dal file.', other: '# eventi letti dal file.' }),
    saveAll: (count) => `Salva tutti e ricordameli (${number(count)})`,
    savedAll: (count) => plural(count, { one: '# evento salvato.', other: '# eventi salvati.' }),
  },

  onPage: {
    title: 'Calendari a cui rimanda questa pagina',
    linked: (host) => `Un calendario su ${host}`,
    read: 'Leggilo',
    readFrom: (host) => `Leggilo: il calendario su ${host}`,
    reading: 'Lettura…',
    done: (count) => plural(count, { one: '# evento letto.', other: '# eventi letti.' }),
    doneInVain: 'Nessun evento nuovo.',
    problems: {
      refused: 'Non letto: l’accesso non è stato consentito.',
      unreachable: 'Non è raggiungibile. Controlla la connessione e riprova.',
      missing: 'Non c’è, o richiede l’accesso a un account.',
      'too-large': 'È troppo grande da leggere.',
      'no-calendar': 'Questo file non è un calendario.',
      private: 'Si trova in una rete privata e non è stato letto.',
    },
  },
})

const LOSSES = {
  repetition: 'ripetizione',
  exceptions: 'giorni esclusi',
  wholeDays: 'giorni interi (mostrati dalla mezzanotte)',
  notes: 'fine delle note',
  place: 'fine del luogo',
  name: 'fine del titolo',
}
