/** The words for connecting a calendar server, in Portuguese. */
import type { ServerWords } from '../en/server.ts'

export const words = (): ServerWords => ({
  heading: 'O seu servidor de calendário',
  hint: 'Nextcloud, Radicale, Baikal, Fastmail, iCloud, mailbox.org e outros (CalDAV). Use uma senha de aplicativo, se houver.',
  address: 'Endereço',
  user: 'Usuário',
  secret: 'Senha ou token',
  secretHint: 'Sem usuário é enviada como token. Fica neste navegador, e só vai para este servidor.',
  connect: 'Conectar',
  connecting: 'Conectando…',
  choose: 'Qual calendário?',
  connected: (calendar, host) => `Conectado: ${calendar} em ${host}.`,
  disconnect: 'Desconectar',
  noAddress: 'Escreva o endereço do servidor, como cloud.example.org.',
  elsewhere: (host) =>
    `Os calendários estão em ${host}, diz este servidor. Continue se também confia nesse: o usuário e a senha vão para lá a partir de então, e para mais nenhum lugar.`,
  use: (host) => `Usar ${host}`,
})
