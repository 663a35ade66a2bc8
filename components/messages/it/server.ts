/** The words for connecting a calendar server, in Italian. */
import type { ServerWords } from '../en/server.ts'

export const words = (): ServerWords => ({
  heading: 'Il tuo server di calendario',
  hint: 'Nextcloud, Radicale, Baikal, Fastmail, iCloud, mailbox.org e altri (CalDAV). Usa una password per le app, se c’è.',
  address: 'Indirizzo',
  user: 'Utente',
  secret: 'Password o token',
  secretHint: 'Senza utente viene inviata come token. Resta in questo browser e va solo a questo server.',
  connect: 'Collega',
  connecting: 'Collegamento…',
  choose: 'Quale calendario?',
  connected: (calendar, host) => `Collegato: ${calendar} su ${host}.`,
  disconnect: 'Scollega',
  noAddress: 'Scrivi l’indirizzo del tuo server, come cloud.example.org.',
  elsewhere: (host) =>
    `I tuoi calendari sono su ${host}, dice questo server. Vai avanti se ti fidi anche di quello: utente e password andranno lì da allora in poi, e da nessun’altra parte.`,
  use: (host) => `Usa ${host}`,
})
