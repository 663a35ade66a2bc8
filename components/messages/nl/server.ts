/** The words for connecting a calendar server, in Dutch. */
import type { ServerWords } from '../en/server.ts'

export const words = (): ServerWords => ({
  heading: 'Je kalenderserver',
  hint: 'Nextcloud, Radicale, Baikal, Fastmail, iCloud, mailbox.org en andere (CalDAV). Gebruik een app-wachtwoord als dat er is.',
  address: 'Adres',
  user: 'Gebruiker',
  secret: 'Wachtwoord of token',
  secretHint:
    'Zonder gebruiker wordt het als token verstuurd. Het blijft in deze browser en gaat alleen naar deze server.',
  connect: 'Verbinden',
  connecting: 'Wordt verbonden…',
  choose: 'Welke kalender?',
  connected: (calendar, host) => `Verbonden: ${calendar} op ${host}.`,
  disconnect: 'Verbinding verbreken',
  noAddress: 'Vul het adres van je server in, zoals cloud.example.org.',
  elsewhere: (host) =>
    `Je kalenders staan op ${host}, zegt deze server. Ga verder als je die ook vertrouwt: je gebruiker en wachtwoord gaan vanaf dan daarheen, en nergens anders heen.`,
  use: (host) => `${host} gebruiken`,
})
