/** The words of the page that is shown once, after the installation, in Italian. */
import type { WelcomeWords } from '../en/welcome.ts'

export const words = (): WelcomeWords => ({
  title: 'Benvenuto',
  heading: 'Una pagina annuncia un evento. Rendezvous se ne accorge.',
  lead: 'Mostra che cosa, quando e dove, per te; te lo ricorda prima dell’inizio, con la diretta a un clic, e lo porta in qualsiasi calendario. Tutto sul tuo dispositivo: nessun account, e nulla lascia il tuo browser se non lo invii tu.',

  sample: {
    title: 'Guardalo all’opera',
    what: 'Un articolo, e ciò che Rendezvous ne capisce, come lo mostra un clic sulla sua icona nel giorno dell’articolo.',
    post: 'L’articolo',
    language: 'it',
    name: 'Una serata sulla ricerca',
    byline: 'Mercoledì 4 marzo 2026',
    text: 'Lunedì prossimo alle 19 ci vediamo a La Cantine, 12 rue Verte, Parigi, per parlare di motori di ricerca. Se non puoi venire: siamo in diretta su YouTube.',
    only: 'Questo è un esempio: nulla è stato salvato.',
    hint: '«Lunedì prossimo» si conta dal giorno in cui è stato scritto, e le 19 sono quelle di Parigi. Ciò che l’articolo non dice, come il link della diretta, resta aperto. Dove una pagina non annuncia nulla, Rendezvous non dice nulla.',
  },

  reads: {
    title: 'Che cosa può leggere, e perché',
    pages:
      'Pagine web, per accorgersi che una annuncia un evento: uno script di pochi kB ne cerca i segni, e solo dove ne trova la pagina viene letta, nella pagina stessa.',
    icon: 'La pagina su cui fai clic sull’icona, e ciò che selezioni per fartelo ricordare.',
    never: 'Non ne invia nulla da nessuna parte, e conserva solo ciò che salvi.',
  },

  access: {
    title: 'Il tuo browser tiene Rendezvous fuori dalle pagine',
    what: 'Perciò l’icona non può contare gli eventi da sola. Un clic su di essa legge la pagina in ogni caso.',
    allow: 'Consenti su tutti i siti',
    refused: 'Non consentito. Puoi farlo in ogni momento, qui o nelle opzioni.',
    allowed: 'Consentito.',
  },

  pin: {
    title: 'Tieni l’icona in vista',
    chrome:
      'Fai clic sul pezzo di puzzle accanto all’indirizzo, poi sulla puntina accanto a Rendezvous: l’icona conta gli eventi di ogni pagina.',
    firefox:
      'Fai clic sul pezzo di puzzle accanto all’indirizzo, poi sull’ingranaggio accanto a Rendezvous, e scegli «Aggiungi alla barra degli strumenti»: l’icona conta gli eventi di ogni pagina.',
    keys: 'Da tastiera: Alt+Maiusc+E lo apre, Alt+Maiusc+R ti ricorda ciò che hai selezionato.',
  },

  saved: 'Salvato.',
  options: 'Tutte le opzioni',
})
