/** The words for what nobody sees before a click, in French. */
import type { LaterWords } from '../en/later.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, number, lower }: Speech): LaterWords => ({
  due: {
    title: 'À l’instant',
    join: 'Rejoindre',
    open: 'Ouvrir la page',
    minutes: (minutes) => `Dans ${number(minutes)} min`,
    snooze: (minutes) => `Me le rappeler dans ${number(minutes)} min`,
    atStart: 'Au début',
    done: 'C’est fait',
    seen: 'J’ai vu',
    missed: (count) => plural(count, { one: 'Vous avez manqué # événement', other: 'Vous avez manqué # événements' }),
  },

  evidence: {
    none: 'Aucun texte n’a été conservé.',
    fields: {
      name: 'Titre',
      startDate: 'Début',
      previousStartDate: 'Avant le changement',
      endDate: 'Fin',
      doorTime: 'Ouverture des portes',
      location: 'Lieu',
      geo: 'Sur la carte',
      streams: 'Diffusion',
      url: 'Page',
      organizer: 'Organisateur',
      description: 'Notes',
      image: 'Image',
      eventStatus: 'Statut',
      recurrence: 'Répétition',
      exceptions: 'Sauf le',
    },
    sources: {
      you: 'Vous l’avez indiqué',
      prose: 'Le texte de la page',
      notice: 'Un avis sur la page',
      'json-ld': 'Données de la page (JSON-LD)',
      microdata: 'Données de la page (microdata)',
      rdfa: 'Données de la page (RDFa)',
      microformats: 'Données de la page (microformats)',
      'open-graph': 'Données de la page (pour le partage)',
      'time-element': 'Une date balisée dans la page',
      'calendar-link': 'Un lien d’ajout à un calendrier',
      'calendar-file': 'Un fichier de calendrier',
      'calendar-server': 'Votre calendrier',
    },
    ofSite: 'Données propres au site',
    elsewhere: (source, host) => `${source}, sur ${host}`,
    sure: 'sûr',
    fairlySure: 'assez sûr',
    notSure: 'pas sûr',
  },

  ownReminder: {
    amount: 'Combien',
    unit: 'Unité',
    time: 'à',
    units: { minutes: 'minutes avant', hours: 'heures avant', days: 'jours avant' },
    impossible: 'Écrivez un nombre entier : 1440 minutes, 168 heures ou 365 jours au plus.',
    dayImpossible: 'Écrivez un nombre entier de jours, 365 au plus, et une heure.',
  },

  form: {
    title: 'Corriger l’événement',
    newTitle: 'Écrire un événement',
    fields: {
      name: 'Titre',
      date: 'Date',
      time: 'Heure',
      zone: 'Fuseau horaire',
      endDate: 'Dernier jour',
      endTime: 'Fin',
      location: 'Lieu',
      stream: 'Lien de diffusion',
      description: 'Notes',
    },
    hints: {
      date: 'Année-mois-jour',
      time: 'Vide si inconnue',
      zone: 'Une ville, comme Europe/Paris',
      endDate: 'S’il finit un autre jour',
      endTime: 'Vide si inconnue',
      stream: 'https://…',
    },
    errors: {
      'name-missing': 'Donnez un titre à l’événement.',
      'date-missing': 'Indiquez le jour où il commence.',
      'date-impossible': 'Ce jour n’existe pas. Écrivez année-mois-jour, comme 2027-05-31.',
      'time-impossible': 'Cette heure n’existe pas. Écrivez heures et minutes, comme 19:30.',
      'time-missing': 'Une fin demande un début : indiquez l’heure de début, ou laissez la fin vide.',
      'zone-unknown': 'Ce fuseau horaire n’existe pas. Écrivez une grande ville proche du lieu, comme Europe/Paris.',
      'end-before-start': 'La fin précède le début. S’il finit un autre jour, indiquez aussi ce jour.',
      'series-elsewhere':
        'Sa façon de se répéter ne connaît pas ce jour. Choisissez-en un autre ; rien n’a été modifié.',
      'link-not-http': 'Ce n’est pas un lien web. Écrivez-en un qui commence par https://, ou laissez vide.',
    },
    refused: (count) =>
      plural(count, {
        one: 'Pas encore enregistré : # champ est à revoir.',
        other: 'Pas encore enregistré : # champs sont à revoir.',
      }),
  },

  changes: {
    title: 'Ce qui a changé',
    told: (host) => `${host} indique maintenant autre chose :`,
    toldByFile: 'Le fichier indique maintenant autre chose :',
    when: 'Quand',
    was: 'avant',
    now: 'maintenant',
    unknown: 'non précisé',
    planned: 'Comme prévu',
    stops: 'Si vous acceptez, ses rappels s’arrêtent.',
    take: 'Accepter le changement',
    keep: 'Garder le mien',
    taken: 'Modifié comme la page l’indique. Les rappels suivent.',
    takenCancelled: 'Marqué comme annulé : aucun rappel ne sonnera.',
    kept: 'Gardé tel quel. La question ne vous sera plus posée.',
    streamFilled: (host) => `La page donne maintenant le lien de diffusion, ajouté à votre événement : ${host}.`,
  },

  clashes: {
    event: (name, when) => `« ${name} » (${when})`,
    overlaps: (named, more) =>
      `En même temps que ${list(more > 0 ? [...named, plural(more, { one: '# autre', other: '# autres' })] : named)}.`,
  },

  twins: {
    title: 'Enregistré deux fois ?',
    question: (name, host) => `Est-ce « ${name} », que vous avez enregistré depuis ${host} ?`,
    questionOfFile: (name) => `Est-ce « ${name} », que vous avez déjà enregistré ?`,
    join: 'Les réunir',
    apart: 'Ce sont deux événements',
    joined: 'Ils ne font plus qu’un.',
    keptApart: 'Gardés séparés. La question ne vous sera plus posée.',
  },

  saved: {
    upcoming: 'À venir',
    past: (count) => `Passés (${number(count)})`,
    none: 'Rien d’enregistré pour l’instant.',
    noneHint: 'Les événements que vous enregistrez apparaissent ici, et vous sont rappelés.',
    more: 'Détails',
  },

  notices: {
    inVain: 'Rien n’a été fait : entre-temps, l’événement enregistré a été modifié ou supprimé.',
    saved: (reminders) =>
      plural(reminders.length, {
        one: `Enregistré. Rappel : ${reminders.map(lower).join(', ')}.`,
        other: `Enregistré. Rappels : ${reminders.map(lower).join(', ')}.`,
      }),
    savedSilently: 'Enregistré sans rappel.',
    changed: 'Modifications enregistrées.',
    removed: (name) => `« ${name} » supprimé.`,
    restored: 'Annulé.',
    downloaded: (count) =>
      plural(count, {
        one: '# événement écrit dans un fichier de calendrier.',
        other: '# événements écrits dans un fichier de calendrier.',
      }),
    failed: 'Échec : le navigateur n’a pas pu l’enregistrer. Rien n’a changé ; réessayez.',
    full: 'L’espace que le navigateur accorde à une extension est plein. Rien n’a changé. Supprimez des événements passés (un fichier de tout, créé dans les options, les conserve) et réessayez.',
    downloadFailed: 'Le fichier de calendrier n’a pas pu être créé. Réessayez.',
  },

  doubts: {
    order: 'La date de la page peut se lire des deux façons.',
    weekday: (said, day, real) => `La page dit ${said}, mais le ${day} est un ${real}.`,
    year: 'La page n’indique pas d’année.',
  },

  unreadable: (count) =>
    plural(count, {
      one: '# événement enregistré ne peut pas être lu par cette version. Rien n’a été supprimé ; une version plus récente pourra peut-être le lire.',
      other:
        '# événements enregistrés ne peuvent pas être lus par cette version. Rien n’a été supprimé ; une version plus récente pourra peut-être les lire.',
    }),
  aside: (count) =>
    plural(count, {
      one: '# événement enregistré est endommagé. Rien n’a été supprimé : ce qui en reste est mis de côté, voyez les options.',
      other:
        '# événements enregistrés sont endommagés. Rien n’a été supprimé : ce qui en reste est mis de côté, voyez les options.',
    }),
})
