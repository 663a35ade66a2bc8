/** The words for connecting a calendar server, in German. */
import type { ServerWords } from '../en/server.ts'

export const words = (): ServerWords => ({
  heading: 'Eigener Kalenderserver',
  hint: 'Nextcloud, Radicale, Baikal, Fastmail, iCloud, mailbox.org und andere (CalDAV). Wo es App-Passwörter gibt, bitte eines verwenden.',
  address: 'Adresse',
  user: 'Benutzer',
  secret: 'Passwort oder Token',
  secretHint: 'Ohne Benutzer wird es als Token gesendet. Es bleibt in diesem Browser und geht nur an diesen Server.',
  connect: 'Verbinden',
  connecting: 'Wird verbunden…',
  choose: 'Welcher Kalender?',
  connected: (calendar, host) => `Verbunden: ${calendar} auf ${host}.`,
  disconnect: 'Trennen',
  noAddress: 'Bitte die Adresse des Servers angeben, etwa cloud.example.org.',
  elsewhere: (host) =>
    `Die Kalender liegen auf ${host}, sagt dieser Server. Wer auch diesem vertraut, geht weiter: Benutzer und Passwort gehen von da an dorthin und sonst nirgendwohin.`,
  use: (host) => `${host} verwenden`,
})
