/** The words for connecting a calendar server, in English. */
import type { Speech } from '../speech.ts'

export const words = (_: Speech) => ({
  heading: 'Your calendar server',
  hint: 'Nextcloud, Radicale, Baikal, Fastmail, iCloud, mailbox.org and others (CalDAV). Use an app password where there is one.',
  address: 'Address',
  user: 'User',
  secret: 'Password or token',
  secretHint: 'Without a user it is sent as a token. It stays in this browser, and goes to this server alone.',
  connect: 'Connect',
  connecting: 'Connecting…',
  choose: 'Which calendar?',
  connected: (calendar: string, host: string) => `Connected: ${calendar} on ${host}.`,
  disconnect: 'Disconnect',
  noAddress: 'Write the address of your server, like cloud.example.org.',
  /** Another host than the one that was asked. */
  elsewhere: (host: string) =>
    `Your calendars are on ${host}, says this server. Go on if you trust that one, too: your user and password go there from then on, and nowhere else.`,
  use: (host: string) => `Use ${host}`,
})

export type ServerWords = ReturnType<typeof words>
