/** The words for putting an event into a calendar, in French. */
import type { CalendarsWords } from '../en/calendars.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, number }: Speech): CalendarsWords => ({
  add: 'Ajouter à un calendrier',
  addTo: (calendar) => `Ajouter à ${calendar}`,
  others: 'Autres calendriers',
  targets: {
    google: 'Google Agenda',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo Agenda',
  },
  lost: (losses) => `Non repris : ${list(losses.map((loss) => LOSSES[loss]))}.`,
  connect: 'Votre propre serveur de calendrier…',

  state: {
    sending: (calendar) => `Envoi vers ${calendar}…`,
    there: (calendar) => `Dans ${calendar}.`,
    waits: (calendar) => `Pas encore dans ${calendar}.`,
    again: 'Un nouvel essai suivra.',
    retry: 'Réessayer',
    changed: (calendar) => `Il a aussi été modifié dans ${calendar}. Quelle version garder ?`,
    removedThere: (calendar) => `Il a été supprimé dans ${calendar}.`,
    changedBeforeRemoval: (calendar) => `Il a été modifié entre-temps dans ${calendar}, et s’y trouve encore.`,
    mine: 'Ici',
    theirs: 'Là-bas',
    keepMine: 'Garder la mienne',
    takeTheirs: 'Prendre l’autre',
    addAgain: 'L’ajouter à nouveau',
    leave: 'Laisser ainsi',
  },

  problems: {
    insecure: (host) =>
      `${host} n’est pas interrogé en http : votre mot de passe pourrait être lu en chemin. Utilisez https.`,
    refused: (host) => `Personne n’a interrogé ${host} : l’accès n’a pas été autorisé.`,
    unreachable: (host) =>
      `${host} est injoignable : il est en panne, vous êtes hors ligne, ou le navigateur ne se fie pas à son certificat. Ouvrez-le dans un onglet pour voir.`,
    slow: (host) => `${host} n’a pas répondu à temps.`,
    password: (host) =>
      `${host} n’accepte pas cet utilisateur avec ce mot de passe. Beaucoup de serveurs demandent un mot de passe d’application.`,
    forbidden: (host) => `${host} ne vous laisse pas écrire à cet endroit.`,
    'no-caldav': (host) => `Aucun serveur de calendrier trouvé sur ${host}. Vérifiez l’adresse.`,
    'no-calendar': (host) => `Aucun calendrier sur ${host} n’accepte vos événements.`,
    elsewhere: (host) => `${host} renvoie à un autre serveur.`,
    full: (host) => `${host} n’a plus de place, ou le trouve trop volumineux.`,
    failing: (host) => `${host} rencontre un problème.`,
    rejected: (host) => `${host} n’a pas accepté cet événement.`,
    twin: (host) =>
      `${host} a déjà cet événement, peut-être dans un autre calendrier. Retirez-le là-bas, puis réessayez.`,
    changed: (host) => `Il a été modifié sur ${host}.`,
    'no-server': () => 'Aucun serveur de calendrier n’est plus connecté. Connectez-le dans les options.',
  },

  removed: (name, calendar) => `« ${name} » supprimé. Il est encore dans ${calendar}.`,
  stillThere: (count, calendar) =>
    plural(count, {
      one: `# d’entre eux est encore dans ${calendar}.`,
      other: `# d’entre eux sont encore dans ${calendar}.`,
    }),
  left: (count, calendar) =>
    plural(count, {
      one: `# événement qui n’est plus enregistré ici est encore dans ${calendar}.`,
      other: `# événements qui ne sont plus enregistrés ici sont encore dans ${calendar}.`,
    }),
  removeThere: 'L’y supprimer aussi',
  removedThere: (calendar) => `Il est supprimé dans ${calendar} aussi.`,

  file: {
    heading: 'Ouvrir un fichier de calendrier',
    hint: 'Choisissez un fichier .ics, ou déposez-le ici ou dans la petite fenêtre : ses événements s’affichent, à enregistrer avec des rappels.',
    choose: 'Choisir un fichier…',
    none: 'Ce fichier ne contient aucun événement à venir.',
    notCalendar: 'Ce fichier n’est pas un calendrier.',
    tooLarge: 'Ce fichier est trop volumineux pour être lu.',
    read: (count) =>
      plural(count, { one: '# événement lu dans le fichier.', other: '# événements lus dans le fichier.' }),
    saveAll: (count) => `Tout enregistrer et me rappeler (${number(count)})`,
    savedAll: (count) =>
      plural(count, {
        one: '# événement enregistré.',
        other: '# événements enregistrés.',
      }),
  },

  onPage: {
    title: 'Calendriers vers lesquels cette page renvoie',
    linked: (host) => `Un calendrier sur ${host}`,
    read: 'Le lire',
    readFrom: (host) => `Le lire : le calendrier sur ${host}`,
    reading: 'Lecture…',
    done: (count) => plural(count, { one: '# événement lu.', other: '# événements lus.' }),
    doneInVain: 'Rien de nouveau dans ce calendrier.',
    problems: {
      refused: 'Non lu : l’accès n’a pas été autorisé.',
      unreachable: 'Injoignable. Vérifiez votre connexion et réessayez.',
      missing: 'Il n’est pas là, ou demande une connexion à un compte.',
      'too-large': 'Il est trop volumineux pour être lu.',
      'no-calendar': 'Ce fichier n’est pas un calendrier.',
      private: 'Il se trouve dans un réseau privé et n’a pas été lu.',
    },
  },
})

const LOSSES = {
  repetition: 'répétition',
  exceptions: 'jours exclus',
  wholeDays: 'journées entières (affichées à partir de minuit)',
  notes: 'fin des notes',
  place: 'fin du lieu',
  name: 'fin du titre',
}
