/** The words of the agenda, in Spanish. */
import type { AgendaWords } from '../en/agenda.ts'
import type { Speech } from '../speech.ts'

const EVENTS = { one: '# evento', other: '# eventos' }

export const words = ({ plural, number }: Speech): AgendaWords => ({
  title: 'Agenda',
  options: 'Opciones',
  beside: 'Junto a la página',
  besideTitle: 'Mostrar la agenda junto a las páginas que visitas',
  inTab: 'En una pestaña',

  glance: {
    title: 'Recordatorios',
    next: (day, clock, name, others) =>
      `Próximo recordatorio: ${day} ${clock} para «${name}»${others > 0 ? ` y ${number(others)} más` : ''}`,
    none: 'No hay ningún recordatorio para lo que viene.',
    missed: (count, days) => `Perdidos en los últimos ${number(days)} días: ${number(count)}`,
    missedHint:
      'Terminaron antes de que se pudiera mostrar un recordatorio. Los que quitaste desde entonces no aparecen.',
  },

  month: {
    title: 'Mes',
    previous: 'Mes anterior',
    next: 'Mes siguiente',
    today: 'Hoy',
    hint: 'Las flechas avanzan por días y semanas, Re Pág y Av Pág por meses; Intro muestra el día.',
    day: (day, names, count) =>
      count === 0
        ? `${day}, sin eventos`
        : `${day}, ${plural(count, EVENTS)}: ${names.join(', ')}${count > names.length ? ', …' : ''}`,
    more: (count) => `+${number(count)}`,
  },

  hours: {
    title: (day) => `${day}, hora a hora`,
    allDay: 'Todo el día',
    isOpen: 'final sin indicar',
    overlap: (first, second, from, to) => `«${first}» y «${second}» coinciden de ${from} a ${to}.`,
    sameDay: (first, second) => `«${first}» y «${second}» son el mismo día.`,
    none: 'Nada coincide.',
    moreOverlaps: (count) => plural(count, { one: 'Y # coincidencia más.', other: 'Y # coincidencias más.' }),
    more: (count) =>
      plural(count, {
        one: '# más no se dibuja aquí por falta de espacio; está en la lista.',
        other: '# más no se dibujan aquí por falta de espacio; están en la lista.',
      }),
  },

  search: {
    label: 'Buscar',
    hint: 'Título, lugar, notas, sitio',
    none: (query) => `No se encontró nada para «${query}».`,
    noneHint: 'Se busca en títulos, lugares, notas, organizadores y sitios. Los acentos y las mayúsculas no importan.',
    clear: 'Borrar la búsqueda',
    found: (count) => plural(count, { one: '# evento encontrado', other: '# eventos encontrados' }),
    onDay: (day, count) => (count === 0 ? `${day}: sin eventos` : `${day}: ${plural(count, EVENTS)}`),
  },

  list: {
    title: 'Eventos',
    upcoming: (count) => `Próximos (${number(count)})`,
    past: (count) => `Pasados (${number(count)})`,
    emptyDay: 'Nada ese día.',
    all: 'Todos los días',
    more: (count) => `Mostrar más (${number(count)})`,
    fromFile: 'Del archivo',
    closeFile: 'Cerrar el archivo',
  },

  select: {
    one: (name) => `Seleccionar: ${name}`,
    all: (count) => `Seleccionar todo lo que se ve (${number(count)})`,
    title: 'Lo seleccionado',
    count: (count) => plural(count, { one: '# seleccionado', other: '# seleccionados' }),
    export: 'Exportar (.ics)',
    remove: 'Quitar',
    clear: 'Anular la selección',
    removed: (count) => plural(count, { one: '# evento quitado.', other: '# eventos quitados.' }),
  },
})
