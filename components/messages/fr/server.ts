/** The words for connecting a calendar server, in French. */
import type { ServerWords } from '../en/server.ts'

export const words = (): ServerWords => ({
  heading: 'Votre serveur de calendrier',
  hint: 'Nextcloud, Radicale, Baikal, Fastmail, iCloud, mailbox.org et d’autres (CalDAV). Utilisez un mot de passe d’application s’il en existe.',
  address: 'Adresse',
  user: 'Utilisateur',
  secret: 'Mot de passe ou jeton',
  secretHint: 'Sans utilisateur, il est envoyé comme jeton. Il reste dans ce navigateur, et ne va qu’à ce serveur.',
  connect: 'Connecter',
  connecting: 'Connexion…',
  choose: 'Quel calendrier ?',
  connected: (calendar, host) => `Connecté : ${calendar} sur ${host}.`,
  disconnect: 'Déconnecter',
  noAddress: 'Écrivez l’adresse de votre serveur, comme cloud.example.org.',
  elsewhere: (host) =>
    `Vos calendriers sont sur ${host}, dit ce serveur. Continuez si vous vous fiez à lui aussi : votre utilisateur et votre mot de passe lui seront envoyés désormais, et à personne d’autre.`,
  use: (host) => `Utiliser ${host}`,
})
