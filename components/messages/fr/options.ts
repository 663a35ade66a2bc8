/** The words of the options page, in French. */
import type { OptionsWords } from '../en/options.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, number }: Speech): OptionsWords => ({
  heading: 'Options',
  reminders: 'Rappels des nouveaux événements',
  timed: 'Quand l’heure est connue',
  day: 'Quand seul le jour est connu',
  due: 'Au moment d’un rappel',
  sound: 'Jouer un son',
  opensStream: 'Ouvrir la diffusion quand l’événement commence',
  soundRefused: 'Le navigateur n’a pas autorisé le son.',
  hint: 'Les événements déjà enregistrés gardent leurs rappels.',
  saved: 'Enregistré.',
  privacy: 'Tout reste dans ce navigateur, sauf ce que vous envoyez vous-même : ni compte, ni serveur à nous.',

  language: {
    title: 'Langue',
    browser: 'Celle du navigateur',
    hint: 'Celle de Rendezvous et de ses notifications. Les pages sont lues dans leur propre langue.',
  },

  file: {
    title: 'Tout dans un seul fichier',
    what: 'Les événements enregistrés avec leurs rappels, et ces options. Sans les mots de passe.',
    download: 'Télécharger',
    read: 'Lire un fichier…',
    hint: 'La lecture ajoute ce qui manque ici et ce qui est plus récent dans le fichier. Ce qui est plus récent ici reste.',
    nothingNew: 'Aucun des événements de ce fichier n’est nouveau ici.',
    done: (added, replaced, same) =>
      `${plural(added, { one: '# événement ajouté', other: '# événements ajoutés' })}, ${plural(replaced, { one: '# remplacé par un plus récent', other: '# remplacés par de plus récents' })}, ${plural(same, { one: '# identique', other: '# identiques' })}.`,
    kept: (names, more) =>
      `Plus récents ici, donc gardés tels quels : ${names}${more > 0 ? ` ; et ${number(more)} de plus` : ''}.`,
    settings: {
      read: 'Les options ont été lues.',
      same: '',
      kept: 'Les options d’ici sont plus récentes et restent.',
      newer: 'Les options du fichier sont d’une version plus récente et n’ont pas été lues.',
      none: '',
    },
    aside: (count) =>
      plural(count, {
        one: '# d’entre eux ne peut pas être lu par cette version et est mis de côté.',
        other: '# d’entre eux ne peuvent pas être lus par cette version et sont mis de côté.',
      }),
    problems: {
      'too-large': 'Ce fichier est trop volumineux pour être un fichier de Rendezvous. Rien n’a changé.',
      'no-backup': 'Ce n’est pas un fichier de Rendezvous, ou pas un fichier entier. Rien n’a changé.',
      newer:
        'Une version plus récente de Rendezvous a écrit ce fichier. Mettez Rendezvous à jour, puis relisez-le. Rien n’a changé.',
    },
  },

  setAside: {
    title: 'Endommagés et mis de côté',
    what: 'Ces événements enregistrés ne peuvent plus être lus. Le fichier de tout contient ce qui en reste. Si possible, enregistrez-les à nouveau depuis leur page.',
    item: (name, day) => `${name} (trouvé le ${day})`,
    nameless: 'Sans titre',
    delete: 'Supprimer',
    deleted: 'Supprimé.',
  },

  browsers: {
    title: 'Vos autres navigateurs',
    wish: 'Garder les mêmes événements dans tous les navigateurs de votre compte',
    hint: 'Désactivé au départ. La synchronisation du compte de votre navigateur est utilisée, et doit y être activée aussi ; rien ne va à personne d’autre. Le navigateur lui laisse peu de place : ce qui vient bientôt passe d’abord.',
    waiting: 'Cela commence dans un instant.',
    done: (time) => `À jour depuis : ${time}.`,
    leftOut: (count) =>
      plural(count, {
        one: 'Il n’y avait pas de place pour # événement ; il n’est qu’ici.',
        other: 'Il n’y avait pas de place pour # événements ; ils ne sont qu’ici.',
      }),
    failed: 'Le navigateur ne l’a pas accepté. Ce qui est enregistré ici est en sûreté ; un nouvel essai suivra.',
  },
})
