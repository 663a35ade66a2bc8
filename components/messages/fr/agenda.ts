/** The words of the agenda, in French. */
import type { AgendaWords } from '../en/agenda.ts'
import type { Speech } from '../speech.ts'

const EVENTS = { one: '# événement', other: '# événements' }

export const words = ({ plural, number }: Speech): AgendaWords => ({
  title: 'Agenda',
  options: 'Options',
  beside: 'À côté de la page',
  besideTitle: 'Afficher l’agenda à côté des pages que vous visitez',
  inTab: 'Dans un onglet',

  glance: {
    title: 'Rappels',
    next: (day, clock, name, others) =>
      `Prochain rappel : ${day} ${clock} pour « ${name} »${others > 0 ? ` et ${plural(others, { one: '# autre', other: '# autres' })}` : ''}`,
    none: 'Aucun rappel pour ce qui vient.',
    missed: (count, days) => `Manqués ces ${number(days)} derniers jours : ${number(count)}`,
    missedHint:
      'Ces événements étaient finis avant qu’un rappel puisse s’afficher. Ceux que vous avez supprimés depuis n’y sont plus.',
  },

  month: {
    title: 'Mois',
    previous: 'Mois précédent',
    next: 'Mois suivant',
    today: 'Aujourd’hui',
    hint: 'Les flèches avancent par jour et par semaine, Page préc. et Page suiv. par mois ; Entrée montre le jour.',
    day: (day, names, count) =>
      count === 0
        ? `${day}, aucun événement`
        : `${day}, ${plural(count, EVENTS)} : ${names.join(', ')}${count > names.length ? ', …' : ''}`,
    more: (count) => `+${number(count)}`,
  },

  hours: {
    title: (day) => `${day}, heure par heure`,
    allDay: 'Toute la journée',
    isOpen: 'fin non précisée',
    overlap: (first, second, from, to) => `« ${first} » et « ${second} » se chevauchent de ${from} à ${to}.`,
    sameDay: (first, second) => `« ${first} » et « ${second} » sont le même jour.`,
    none: 'Rien ne se chevauche.',
    moreOverlaps: (count) => plural(count, { one: 'Et # autre chevauchement.', other: 'Et # autres chevauchements.' }),
    more: (count) =>
      plural(count, {
        one: '# autre n’est pas dessiné ici, faute de place ; il est dans la liste.',
        other: '# autres ne sont pas dessinés ici, faute de place ; ils sont dans la liste.',
      }),
  },

  search: {
    label: 'Rechercher',
    hint: 'Titre, lieu, notes, site',
    none: (query) => `Rien trouvé pour « ${query} ».`,
    noneHint:
      'La recherche porte sur les titres, lieux, notes, organisateurs et sites, sans égard aux accents ni aux majuscules.',
    clear: 'Effacer la recherche',
    found: (count) => plural(count, { one: '# événement trouvé', other: '# événements trouvés' }),
    onDay: (day, count) => (count === 0 ? `${day} : aucun événement` : `${day} : ${plural(count, EVENTS)}`),
  },

  list: {
    title: 'Événements',
    upcoming: (count) => `À venir (${number(count)})`,
    past: (count) => `Passés (${number(count)})`,
    emptyDay: 'Rien ce jour-là.',
    all: 'Tous les jours',
    more: (count) => `En montrer plus (${number(count)})`,
    fromFile: 'Du fichier',
    closeFile: 'Fermer le fichier',
  },

  select: {
    one: (name) => `Sélectionner : ${name}`,
    all: (count) => `Sélectionner tout ce qui est affiché (${number(count)})`,
    title: 'Ce qui est sélectionné',
    count: (count) => plural(count, { one: '# sélectionné', other: '# sélectionnés' }),
    export: 'Exporter (.ics)',
    remove: 'Supprimer',
    clear: 'Désélectionner',
    removed: (count) => plural(count, { one: '# événement supprimé.', other: '# événements supprimés.' }),
  },
})
