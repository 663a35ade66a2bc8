/** The words for what came of a look at a linked page, in Italian. */
import type { LooksWords } from '../en/looks.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural }: Speech): LooksWords => ({
  done: (host) => `Completato da ${host}.`,
  nothingNew: (host) => `${host} non dice altro.`,
  otherPlace: (host, place) => `${host} indica un altro luogo: ${place}.`,
  contradicts: (host, name, when) =>
    `${host} dice altro: «${name}», ${when}. Da lì non è stato preso nulla; se è giusto, correggi con Modifica.`,
  several: (host, count) =>
    plural(count, {
      one: `C’è # evento su ${host}, ma non è certo che sia questo. Da lì non è stato preso nulla.`,
      other: `Ci sono # eventi su ${host}, e di nessuno è certo che sia questo. Da lì non è stato preso nulla.`,
    }),
  sendsOn: (host) =>
    `${host} rimanda a un altro indirizzo. I browser dicono quale solo andandoci; nessuno ci è andato.`,
  elsewhere: (host, other) => `${host} ha portato a ${other}, un altro sito, che non è stato letto.`,
  problems: {
    refused: (host) => `Nessuno ha guardato su ${host}: l’accesso non è stato consentito.`,
    unreachable: (host) => `${host} non è raggiungibile. Controlla la connessione e riprova.`,
    missing: (host) => `La pagina non esiste più, dice ${host}.`,
    locked: (host) =>
      `${host} richiede l’accesso a un account o respinge visitatori come Rendezvous. Apri la pagina: verrà letta lì.`,
    failing: (host) => `${host} ha un problema. Riprova più tardi.`,
    'too-large': (host) => `La pagina su ${host} è troppo grande da leggere.`,
    'no-page': (host) => `Ciò che ${host} ha inviato non è una pagina web.`,
    'no-event': (host) =>
      `Nessun evento trovato su ${host}. Forse richiede l’accesso a un account o lo mostra solo se aperta. Apri la pagina: verrà letta lì.`,
    unreadable: (host) => `Qualcosa è andato storto nel leggere la pagina di ${host}.`,
    private: (host) => `${host} porta in una rete privata. Non è stato letto.`,
    lost: (host) => `${host} porta dove non si è potuto leggere nulla. Apri la pagina per vederla.`,
  },
})
