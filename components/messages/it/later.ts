/** The words for what nobody sees before a click, in Italian. */
import type { LaterWords } from '../en/later.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, number, lower }: Speech): LaterWords => ({
  due: {
    title: 'È ora',
    join: 'Partecipa',
    open: 'Apri la pagina',
    minutes: (minutes) => `Tra ${number(minutes)} min`,
    snooze: (minutes) => `Ricordamelo di nuovo tra ${number(minutes)} min`,
    atStart: 'All’inizio',
    done: 'Fatto',
    seen: 'Ho capito',
    missed: (count) => plural(count, { one: 'Hai perso # evento', other: 'Hai perso # eventi' }),
  },

  evidence: {
    none: 'Il testo non è stato conservato.',
    fields: {
      name: 'Titolo',
      startDate: 'Inizio',
      previousStartDate: 'Prima dello spostamento',
      endDate: 'Fine',
      doorTime: 'Apertura porte',
      location: 'Luogo',
      geo: 'Sulla mappa',
      streams: 'Diretta',
      url: 'Pagina',
      organizer: 'Organizzatore',
      description: 'Note',
      image: 'Immagine',
      eventStatus: 'Stato',
      recurrence: 'Ripetizione',
      exceptions: 'Tranne il',
    },
    sources: {
      you: 'L’hai indicato tu',
      prose: 'Il testo della pagina',
      notice: 'Un avviso nella pagina',
      'json-ld': 'Dati nella pagina (JSON-LD)',
      microdata: 'Dati nella pagina (microdati)',
      rdfa: 'Dati nella pagina (RDFa)',
      microformats: 'Dati nella pagina (microformati)',
      'open-graph': 'Dati nella pagina (per la condivisione)',
      'time-element': 'Una data contrassegnata nella pagina',
      'calendar-link': 'Un link per aggiungerlo a un calendario',
      'calendar-file': 'Un file di calendario',
      'calendar-server': 'Il tuo calendario',
    },
    ofSite: 'Dati propri del sito',
    elsewhere: (source, host) => `${source}, su ${host}`,
    sure: 'certo',
    fairlySure: 'abbastanza certo',
    notSure: 'non certo',
  },

  ownReminder: {
    amount: 'Quanti',
    unit: 'Unità',
    time: 'ore',
    units: { minutes: 'minuti prima', hours: 'ore prima', days: 'giorni prima' },
    impossible: 'Scrivi un numero intero: al massimo 1440 minuti, 168 ore o 365 giorni.',
    dayImpossible: 'Scrivi un numero intero di giorni, al massimo 365, e un orario.',
  },

  form: {
    title: 'Correggi l’evento',
    newTitle: 'Scrivi un evento',
    fields: {
      name: 'Titolo',
      date: 'Data',
      time: 'Orario',
      zone: 'Fuso orario',
      endDate: 'Ultimo giorno',
      endTime: 'Fine',
      location: 'Luogo',
      stream: 'Link della diretta',
      description: 'Note',
    },
    hints: {
      date: 'Anno-mese-giorno',
      time: 'Vuoto se non si sa',
      zone: 'Una città, come Europe/Paris',
      endDate: 'Se finisce in un altro giorno',
      endTime: 'Vuoto se non si sa',
      stream: 'https://…',
    },
    errors: {
      'name-missing': 'Dai un titolo all’evento.',
      'date-missing': 'Indica il giorno in cui inizia.',
      'date-impossible': 'Questo giorno non esiste. Scrivi anno-mese-giorno, come 2027-05-31.',
      'time-impossible': 'Questo orario non esiste. Scrivi ore e minuti, come 19:30.',
      'time-missing': 'Una fine richiede un inizio: indica a che ora inizia, o lascia vuota la fine.',
      'zone-unknown': 'Questo fuso orario non esiste. Scrivi una grande città vicina, come Europe/Paris.',
      'end-before-start': 'La fine viene prima dell’inizio. Se finisce in un altro giorno, indica anche quello.',
      'series-elsewhere':
        'Per come si ripete, non può cadere in quel giorno. Scegline un altro; non è stato cambiato nulla.',
      'link-not-http': 'Questo non è un link web. Scrivine uno che inizia con https://, o lascia vuoto.',
    },
    refused: (count) =>
      plural(count, {
        one: 'Non ancora salvato: c’è # campo da rivedere.',
        other: 'Non ancora salvato: ci sono # campi da rivedere.',
      }),
  },

  changes: {
    title: 'Che cosa è cambiato',
    told: (host) => `${host} ora dice altro:`,
    toldByFile: 'Il file ora dice altro:',
    when: 'Quando',
    was: 'prima',
    now: 'ora',
    unknown: 'non indicato',
    planned: 'Come previsto',
    stops: 'Se accetti la modifica, i suoi promemoria si fermano.',
    take: 'Accetta la modifica',
    keep: 'Tieni il mio',
    taken: 'Modificato come dice ora la pagina. I promemoria seguono.',
    takenCancelled: 'Segnato come annullato: nessun promemoria suonerà.',
    kept: 'Resta com’era. Non ti verrà chiesto di nuovo.',
    streamFilled: (host) => `La pagina ora indica il link della diretta, aggiunto a ciò che hai salvato: ${host}.`,
  },

  clashes: {
    event: (name, when) => `«${name}» (${when})`,
    overlaps: (named, more) =>
      `Si sovrappone a ${list(more > 0 ? [...named, plural(more, { one: '# altro', other: '# altri' })] : named)}.`,
  },

  twins: {
    title: 'Salvato due volte?',
    question: (name, host) => `È «${name}», che hai salvato da ${host}?`,
    questionOfFile: (name) => `È «${name}», che hai già salvato?`,
    join: 'Uniscili',
    apart: 'Sono due',
    joined: 'Ora sono uno solo.',
    keptApart: 'Restano due. Non ti verrà chiesto di nuovo.',
  },

  saved: {
    upcoming: 'Prossimi',
    past: (count) => `Passati (${number(count)})`,
    none: 'Ancora nulla di salvato.',
    noneHint: 'Gli eventi che salvi compaiono qui e ti vengono ricordati.',
    more: 'Dettagli',
  },

  notices: {
    inVain: 'Nulla è stato fatto: nel frattempo ciò che è salvato è stato modificato o rimosso.',
    saved: (reminders) =>
      plural(reminders.length, {
        one: `Salvato. Promemoria: ${reminders.map(lower).join(', ')}.`,
        other: `Salvato. Promemoria: ${reminders.map(lower).join(', ')}.`,
      }),
    savedSilently: 'Salvato senza promemoria.',
    changed: 'Modifiche salvate.',
    removed: (name) => `«${name}» rimosso.`,
    restored: 'Annullato.',
    downloaded: (count) =>
      plural(count, {
        one: '# evento scritto in un file di calendario.',
        other: '# eventi scritti in un file di calendario.',
      }),
    failed: 'Non ha funzionato: il browser non è riuscito a salvarlo. Nulla è cambiato; riprova.',
    full: 'Lo spazio che i browser danno a un’estensione è pieno. Nulla è cambiato. Rimuovi eventi passati (un file di tutto, dalle opzioni, li conserva) e riprova.',
    downloadFailed: 'Non è stato possibile creare il file di calendario. Riprova.',
  },

  doubts: {
    order: 'La data nella pagina si può leggere in entrambi i modi.',
    weekday: (said, day, real) => `La pagina dice ${said}, ma il giorno ${day} è ${real}.`,
    year: 'La pagina non indica l’anno.',
  },

  unreadable: (count) =>
    plural(count, {
      one: 'Questa versione non riesce a leggere # evento salvato. Nulla è stato eliminato; forse una versione più recente può leggerlo.',
      other:
        'Questa versione non riesce a leggere # eventi salvati. Nulla è stato eliminato; forse una versione più recente può leggerli.',
    }),
  aside: (count) =>
    plural(count, {
      one: '# evento salvato è danneggiato. Nulla è stato eliminato: ciò che resta è da parte, vedi le opzioni.',
      other: '# eventi salvati sono danneggiati. Nulla è stato eliminato: ciò che resta è da parte, vedi le opzioni.',
    }),
})
