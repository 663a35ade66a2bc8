/** The words for connecting a calendar server, in Spanish. */
import type { ServerWords } from '../en/server.ts'

export const words = (): ServerWords => ({
  heading: 'Tu servidor de calendario',
  hint: 'Nextcloud, Radicale, Baikal, Fastmail, iCloud, mailbox.org y otros (CalDAV). Usa una contraseña de aplicación si la hay.',
  address: 'Dirección',
  user: 'Usuario',
  secret: 'Contraseña o token',
  secretHint: 'Sin usuario se envía como token. Se queda en este navegador, y solo va a este servidor.',
  connect: 'Conectar',
  connecting: 'Conectando…',
  choose: '¿Qué calendario?',
  connected: (calendar, host) => `Conectado: ${calendar} en ${host}.`,
  disconnect: 'Desconectar',
  noAddress: 'Escribe la dirección de tu servidor, como cloud.example.org.',
  elsewhere: (host) =>
    `Tus calendarios están en ${host}, dice este servidor. Sigue si también confías en ese: tu usuario y tu contraseña irán allí desde entonces, y a ningún otro sitio.`,
  use: (host) => `Usar ${host}`,
})
