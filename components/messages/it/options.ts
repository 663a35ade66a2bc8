/** The words of the options page, in Italian. */
import type { OptionsWords } from '../en/options.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural }: Speech): OptionsWords => ({
  heading: 'Opzioni',
  reminders: 'Promemoria dei nuovi eventi salvati',
  timed: 'Quando si sa l’orario',
  day: 'Quando si sa solo il giorno',
  due: 'Quando arriva un promemoria',
  sound: 'Riproduci un suono',
  opensStream: 'Apri la diretta quando l’evento inizia',
  soundRefused: 'Il browser non ha consentito il suono.',
  hint: 'Gli eventi già salvati mantengono i loro promemoria.',
  saved: 'Salvato.',
  privacy: 'Tutto resta in questo browser, tranne ciò che invii tu: nessun account e nessun server nostro.',

  language: {
    title: 'Lingua',
    browser: 'Quella del browser',
    hint: 'Di Rendezvous e delle sue notifiche. Le pagine vengono lette nella loro lingua.',
  },

  file: {
    title: 'Tutto in un file',
    what: 'Gli eventi salvati con i loro promemoria, e queste opzioni. Senza le password.',
    download: 'Scarica',
    read: 'Leggi un file…',
    hint: 'La lettura aggiunge ciò che qui manca e ciò che nel file è più recente. Ciò che qui è più recente resta.',
    nothingNew: 'Nessuno degli eventi di questo file è nuovo qui.',
    done: (added, replaced, same) =>
      `${plural(added, { one: '# evento aggiunto', other: '# eventi aggiunti' })}, ${plural(replaced, { one: '# sostituito da uno più recente', other: '# sostituiti da altri più recenti' })}, ${plural(same, { one: '# uguale', other: '# uguali' })}.`,
    kept: (names, more) =>
      `Qui più recenti, quindi restano come sono: ${names}${more > 0 ? `; e ${plural(more, { one: '# altro', other: '# altri' })}` : ''}.`,
    settings: {
      read: 'Le opzioni sono state lette.',
      same: '',
      kept: 'Le opzioni di qui sono più recenti e restano.',
      newer: 'Le opzioni del file sono di una versione più recente e non sono state lette.',
      none: '',
    },
    aside: (count) =>
      plural(count, {
        one: 'Questa versione non riesce a leggerne #, che è da parte.',
        other: 'Questa versione non riesce a leggerne #, che sono da parte.',
      }),
    problems: {
      'too-large': 'Questo file è troppo grande per essere di Rendezvous. Nulla è cambiato.',
      'no-backup': 'Questo file non è di Rendezvous, o non è intero. Nulla è cambiato.',
      newer:
        'Questo file è stato scritto da una versione più recente di Rendezvous. Aggiorna Rendezvous, poi leggilo. Nulla è cambiato.',
    },
  },

  setAside: {
    title: 'Danneggiati e messi da parte',
    what: 'Questi eventi salvati non si possono più leggere. Il file di tutto contiene ciò che ne resta. Se puoi, salvali di nuovo dalla loro pagina.',
    item: (name, day) => `${name} (trovato il ${day})`,
    nameless: 'Senza titolo',
    delete: 'Elimina',
    deleted: 'Eliminato.',
  },

  browsers: {
    title: 'I tuoi altri browser',
    wish: 'Tieni uguali gli eventi salvati in tutti i browser del tuo account',
    hint: 'All’inizio è disattivato. Usa la sincronizzazione dell’account del tuo browser, che deve essere attiva anche lì; nulla va ad altri. Il browser le dà poco spazio: ciò che viene prima passa per primo.',
    waiting: 'Inizia tra un momento.',
    done: (time) => `Allineato: ${time}.`,
    leftOut: (count) =>
      plural(count, {
        one: 'Non c’era spazio per # evento; è solo qui.',
        other: 'Non c’era spazio per # eventi; sono solo qui.',
      }),
    failed: 'Il browser non l’ha accettato. Ciò che è salvato qui è al sicuro; seguirà un nuovo tentativo.',
  },
})
