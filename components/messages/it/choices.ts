/** The words for the options about time and about looking at pages, in Italian. */
import type { ChoicesWords } from '../en/choices.ts'

export const words = (): ChoicesWords => ({
  watch: {
    title: 'Quando guardare le pagine',
    choices: { all: 'Su tutti i siti', others: 'Non su questi siti', none: 'Solo quando faccio clic' },
    hints: {
      all: 'Un piccolo script guarda se una pagina annuncia un evento, e l’icona mostra quanti. Nulla lascia il tuo browser.',
      others: 'Su tutti gli altri siti l’icona mostra quanti eventi annuncia una pagina.',
      none: 'Nulla di Rendezvous è attivo in una pagina finché non fai clic sulla sua icona.',
    },
    click:
      'Un clic sull’icona legge la pagina in ogni caso. Le pagine già aperte seguiranno quando vengono ricaricate.',
    site: 'Sito',
    add: 'Aggiungi',
    siteHint: 'Come example.org; vale anche per ciò che ne dipende (news.example.org).',
    noSite: (typed) =>
      typed
        ? `«${typed}» non è il nome di un sito. Scrivine uno come example.org.`
        : 'Scrivi il nome di un sito, come example.org.',
    known: (host) => `${host} è già nell’elenco.`,
    list: 'Siti che non vengono guardati',
    remove: (host) => `Guarda di nuovo ${host}`,
  },

  time: {
    title: 'Orario',
    zone: 'Il tuo fuso orario',
    clock: 'Ore',
    weekStart: 'La settimana inizia di',
    browsers: (what) => `Come il browser (${what})`,
    hint: 'Gli orari ti vengono indicati in questo fuso, e lo seguono i promemoria di giorni interi e di orari senza fuso.',
    clocks: { '12': (example) => `12 ore (${example})`, '24': (example) => `24 ore (${example})` },
  },
})
