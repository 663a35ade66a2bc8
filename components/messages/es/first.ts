/** The words of the interface that may be wanted at first, in Spanish. */
import type { FirstWords } from '../en/first.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, number, upper }: Speech): FirstWords => ({
  comma: ', ',
  colon: ': ',
  tabs: {
    label: 'Qué mostrar',
    page: 'Esta página',
    saved: (count) => (count > 0 ? `Guardados (${number(count)})` : 'Guardados'),
  },
  openOptions: 'Opciones',
  openAgenda: 'Agenda',
  calendarName: 'Rendezvous',

  page: {
    reading: 'Leyendo esta página…',
    none: 'No hay ningún evento en esta página.',
    noneHint: 'Rendezvous solo muestra lo que una página anuncia de verdad. Si nada es seguro, calla.',
    forbidden: 'Esta página no se puede leer.',
    forbiddenHint:
      'Los navegadores no dejan a las extensiones entrar en sus propias páginas, sus tiendas y algunos archivos. Abre una página web e inténtalo de nuevo.',
    failed: 'Algo salió mal al leer esta página.',
    failedHint: 'Recarga la página y vuelve a abrir esta ventana.',
    found: (count) => plural(count, { one: '# evento en esta página', other: '# eventos en esta página' }),
    selected: 'De tu selección',
    noneSelected: 'Tu selección no indica ningún día. Escribe lo que sepas:',
    nothingSelected:
      'No hay texto seleccionado en esta página. Selecciona antes las palabras que anuncian el evento, o escribe lo que sepas:',
  },

  when: {
    dayAndClock: (day, clock) => `${day}, ${clock}`,
    noClock: 'sin hora indicada',
    noZone: (clock) => `${clock}, sin zona horaria indicada`,
    inCity: (clock, city) => `${clock} en ${city}`,
    forYou: (told, mine) => `${told}, ${mine} para ti`,
    started: (distance) => `Empezó ${distance}`,
    repeats: {
      DAILY: 'Se repite cada día',
      WEEKLY: 'Se repite cada semana',
      MONTHLY: 'Se repite cada mes',
      YEARLY: 'Se repite cada año',
    },
    repeatsOtherwise: 'Se repite',
  },

  look: {
    open: (gaps) => `Puede que su página indique ${list(gaps.map((gap) => GAPS[gap]))}.`,
    lookOn: (host) => `Mirar en ${host}`,
    reading: (host) => `Mirando en ${host}…`,
    follow: 'Seguirlo',
    openPage: 'Abrir la página',
    added: {
      name: 'título',
      startDate: 'hora',
      previousStartDate: 'fecha anterior',
      endDate: 'final',
      doorTime: 'apertura de puertas',
      location: 'lugar',
      geo: 'punto en el mapa',
      streams: 'transmisión',
      url: 'página',
      organizer: 'organización',
      description: 'notas',
      image: 'imagen',
      eventStatus: 'estado',
      recurrence: 'repetición',
      exceptions: 'días excluidos',
    },
    from: (added, host) => `${upper(list(added))}: de ${host}`,
    instead: 'Enlaza la página de un evento, que quizá diga más.',
    noWeb: 'Puede que la página que enlaza diga más, pero el enlace no es una dirección web.',
    private: (host) =>
      `Puede que la página que enlaza diga más, pero ${host} está en una red privada, donde Rendezvous no mira.`,
  },

  eitherDay: (first, second) => `¿${first} o ${second}?`,

  status: {
    EventCancelled: 'Cancelado',
    EventPostponed: 'Aplazado',
    EventRescheduled: 'Nueva fecha',
    EventMovedOnline: 'Ahora en línea',
  },
  movedFrom: (day) => `Antes: ${day}`,
  postponedHint: 'Esta es la fecha antigua. Corrígela cuando se sepa la nueva.',
  past: 'Pasado',
  isSaved: 'Guardado',
  unsure: 'La fecha no es segura. Compruébala.',

  place: 'Lugar',
  stream: 'Transmisión',
  link: 'Página',
  streamWithoutLink: (platform) => `${platform}, sin enlace`,
  joinStream: (platform) => `Unirse en ${platform}`,
  foundOn: 'Visto en',
  opensAt: (host) => `Abre ${host}`,

  buttons: {
    saveAndRemind: 'Guardar y recordar',
    save: 'Guardar',
    saveChanges: 'Guardar cambios',
    write: 'Escribirlo tú',
    cancel: 'Cancelar',
    edit: 'Editar',
    ics: '.ics',
    icsTitle: 'Descargar para cualquier calendario',
    allIcs: 'Descargar todos (.ics)',
    remove: 'Quitar',
    undo: 'Deshacer',
    add: 'Añadir',
  },

  evidenceTitle: 'De dónde sale esto',

  reminders: {
    title: 'Recordármelo',
    none: 'Sin recordatorio',
    atStart: 'Al empezar',
    before: (amount, unit) => plural(amount, BEFORE[unit]),
    thatDay: (clock) => `Ese día ${at(clock)}`,
    dayBefore: (clock) => `El día anterior ${at(clock)}`,
    daysBefore: (days, clock) => plural(days, { one: `# día antes ${at(clock)}`, other: `# días antes ${at(clock)}` }),
    own: 'Otro…',
    alreadyOver: 'Este momento ya pasó.',
  },
})

const at = (clock: string) => (ONE.test(clock) ? `a la ${clock}` : `a las ${clock}`)
/** "1:30", "01:00" */
const ONE = /^0?1\D/

const GAPS = {
  day: 'el día',
  time: 'la hora',
  zone: 'la zona horaria',
  place: 'el lugar',
  stream: 'el enlace de la transmisión',
}

const BEFORE = {
  minutes: { one: '# minuto antes', other: '# minutos antes' },
  hours: { one: '# hora antes', other: '# horas antes' },
  days: { one: '# día antes', other: '# días antes' },
}
