/** The words of the interface that may be wanted at first, in French. */
import type { FirstWords } from '../en/first.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, number, upper }: Speech): FirstWords => ({
  comma: ', ',
  colon: ' : ',
  tabs: {
    label: 'Afficher',
    page: 'Cette page',
    saved: (count) => (count > 0 ? `Enregistrés (${number(count)})` : 'Enregistrés'),
  },
  openOptions: 'Options',
  openAgenda: 'Agenda',
  calendarName: 'Rendezvous',

  page: {
    reading: 'Lecture de la page…',
    none: 'Aucun événement sur cette page.',
    noneHint: 'Rendezvous ne montre que ce qu’une page annonce vraiment. Quand rien n’est sûr, il se tait.',
    forbidden: 'Cette page ne peut pas être lue.',
    forbiddenHint:
      'Les navigateurs ferment aux extensions leurs propres pages, leurs boutiques et certains fichiers. Ouvrez une page web et réessayez.',
    failed: 'La lecture de cette page a échoué.',
    failedHint: 'Rechargez la page, puis rouvrez cette fenêtre.',
    found: (count) => plural(count, { one: '# événement sur cette page', other: '# événements sur cette page' }),
    selected: 'D’après votre sélection',
    noneSelected: 'Votre sélection n’indique aucun jour. Écrivez ce que vous savez :',
    nothingSelected:
      'Aucun texte n’est sélectionné sur cette page. Sélectionnez d’abord les mots qui annoncent l’événement, ou écrivez ce que vous savez :',
  },

  when: {
    dayAndClock: (day, clock) => `${day}, ${clock}`,
    noClock: 'heure non précisée',
    noZone: (clock) => `${clock}, fuseau horaire non précisé`,
    inCity: (clock, city) => `${clock} à ${city}`,
    forYou: (told, mine) => `${told}, ${mine} pour vous`,
    started: (distance) => `Commencé ${distance}`,
    repeats: {
      DAILY: 'Tous les jours',
      WEEKLY: 'Toutes les semaines',
      MONTHLY: 'Tous les mois',
      YEARLY: 'Tous les ans',
    },
    repeatsOtherwise: 'Se répète',
  },

  look: {
    open: (gaps) => `Peut-être précisé sur sa page : ${list(gaps.map((gap) => GAPS[gap]))}.`,
    lookOn: (host) => `Regarder sur ${host}`,
    reading: (host) => `Lecture sur ${host}…`,
    follow: 'Suivre',
    openPage: 'Ouvrir la page',
    added: {
      name: 'titre',
      startDate: 'heure',
      previousStartDate: 'ancienne date',
      endDate: 'fin',
      doorTime: 'ouverture des portes',
      location: 'lieu',
      geo: 'point sur la carte',
      streams: 'diffusion',
      url: 'page',
      organizer: 'organisateur',
      description: 'notes',
      image: 'image',
      eventStatus: 'statut',
      recurrence: 'répétition',
      exceptions: 'jours exclus',
    },
    from: (added, host) => `${upper(list(added))} : d’après ${host}`,
    instead: 'Elle renvoie à la page d’un événement, qui en dit peut-être plus.',
    noWeb: 'La page vers laquelle elle renvoie en dit peut-être plus, mais le lien n’est pas une adresse web.',
    private: (host) =>
      `La page vers laquelle elle renvoie en dit peut-être plus, mais ${host} se trouve sur un réseau privé, où Rendezvous ne regarde pas.`,
  },

  eitherDay: (first, second) => `${first} ou ${second} ?`,

  status: {
    EventCancelled: 'Annulé',
    EventPostponed: 'Reporté',
    EventRescheduled: 'Nouvelle date',
    EventMovedOnline: 'Désormais en ligne',
  },
  movedFrom: (day) => `Prévu d’abord le ${day}`,
  postponedHint: 'C’est l’ancienne date. Corrigez-la quand la nouvelle sera connue.',
  past: 'Passé',
  isSaved: 'Enregistré',
  unsure: 'La date n’est pas certaine. Vérifiez-la.',

  place: 'Lieu',
  stream: 'Diffusion',
  link: 'Page',
  streamWithoutLink: (platform) => `${platform}, lien non précisé`,
  joinStream: (platform) => `Rejoindre sur ${platform}`,
  foundOn: 'Trouvé sur',
  opensAt: (host) => `Ouvre ${host}`,

  buttons: {
    saveAndRemind: 'Enregistrer et me rappeler',
    save: 'Enregistrer',
    saveChanges: 'Enregistrer les modifications',
    write: 'L’écrire vous-même',
    cancel: 'Annuler',
    edit: 'Modifier',
    ics: '.ics',
    icsTitle: 'Télécharger pour n’importe quel calendrier',
    allIcs: 'Tout télécharger (.ics)',
    remove: 'Supprimer',
    undo: 'Annuler',
    add: 'Ajouter',
  },

  evidenceTitle: 'D’où vient cette information',

  reminders: {
    title: 'Me le rappeler',
    none: 'Aucun rappel',
    atStart: 'Au début',
    before: (amount, unit) => plural(amount, BEFORE[unit]),
    thatDay: (clock) => `À ${clock} le jour même`,
    dayBefore: (clock) => `À ${clock} la veille`,
    daysBefore: (days, clock) => plural(days, { one: `À ${clock}, # jour avant`, other: `À ${clock}, # jours avant` }),
    own: 'Autre…',
    alreadyOver: 'Ce moment est déjà passé.',
  },
})

const GAPS = {
  day: 'le jour',
  time: 'l’heure',
  zone: 'le fuseau horaire',
  place: 'le lieu',
  stream: 'le lien de diffusion',
}

const BEFORE = {
  minutes: { one: '# minute avant', other: '# minutes avant' },
  hours: { one: '# heure avant', other: '# heures avant' },
  days: { one: '# jour avant', other: '# jours avant' },
}
