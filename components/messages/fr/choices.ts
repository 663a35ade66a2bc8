/** The words for the options about time and about looking at pages, in French. */
import type { ChoicesWords } from '../en/choices.ts'

export const words = (): ChoicesWords => ({
  watch: {
    title: 'Quand regarder les pages',
    choices: { all: 'Sur tous les sites', others: 'Pas sur ces sites', none: 'Seulement quand je clique' },
    hints: {
      all: 'Un petit script regarde si une page annonce un événement, et l’icône en montre le nombre. Rien ne quitte votre navigateur.',
      others: 'Sur tous les autres sites, l’icône montre combien d’événements une page annonce.',
      none: 'Rien de Rendezvous ne s’exécute dans une page avant un clic sur son icône.',
    },
    click:
      'Un clic sur l’icône lit la page dans tous les cas. Les pages déjà ouvertes suivront après leur rechargement.',
    site: 'Site',
    add: 'Ajouter',
    siteHint: 'Comme example.org ; ce qui en dépend (news.example.org) est compris.',
    noSite: (typed) =>
      typed
        ? `« ${typed} » n’est pas un nom de site. Écrivez-en un comme example.org.`
        : 'Écrivez le nom d’un site, comme example.org.',
    known: (host) => `${host} est déjà dans la liste.`,
    list: 'Sites qui ne sont pas regardés',
    remove: (host) => `Regarder de nouveau ${host}`,
  },

  time: {
    title: 'Heure',
    zone: 'Votre fuseau horaire',
    clock: 'Heures',
    weekStart: 'Premier jour de la semaine',
    browsers: (what) => `Comme le navigateur (${what})`,
    hint: 'Les heures vous sont données dans ce fuseau ; les rappels des journées entières et des heures sans fuseau le suivent.',
    clocks: { '12': (example) => `12 heures (${example})`, '24': (example) => `24 heures (${example})` },
  },
})
