/** The words for what nobody sees before a click, in Spanish. */
import type { LaterWords } from '../en/later.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, number, lower }: Speech): LaterWords => ({
  due: {
    title: 'Para ahora',
    join: 'Unirse',
    open: 'Abrir la página',
    minutes: (minutes) => `En ${number(minutes)} min`,
    snooze: (minutes) => `Recordármelo otra vez en ${number(minutes)} min`,
    atStart: 'Al empezar',
    done: 'Hecho',
    seen: 'Entendido',
    missed: (count) => plural(count, { one: 'Te perdiste # evento', other: 'Te perdiste # eventos' }),
  },

  evidence: {
    none: 'No se guardó el texto.',
    fields: {
      name: 'Título',
      startDate: 'Comienzo',
      previousStartDate: 'Antes del cambio',
      endDate: 'Final',
      doorTime: 'Apertura de puertas',
      location: 'Lugar',
      geo: 'En el mapa',
      streams: 'Transmisión',
      url: 'Página',
      organizer: 'Organización',
      description: 'Notas',
      image: 'Imagen',
      eventStatus: 'Estado',
      recurrence: 'Repetición',
      exceptions: 'Excepto el',
    },
    sources: {
      you: 'Lo indicaste tú',
      prose: 'El texto de la página',
      notice: 'Un aviso en la página',
      'json-ld': 'Datos de la página (JSON-LD)',
      microdata: 'Datos de la página (microdatos)',
      rdfa: 'Datos de la página (RDFa)',
      microformats: 'Datos de la página (microformatos)',
      'open-graph': 'Datos de la página (para compartir)',
      'time-element': 'Una fecha marcada en la página',
      'calendar-link': 'Un enlace para añadirlo a un calendario',
      'calendar-file': 'Un archivo de calendario',
      'calendar-server': 'Tu calendario',
    },
    ofSite: 'Datos del propio sitio',
    elsewhere: (source, host) => `${source}, en ${host}`,
    sure: 'seguro',
    fairlySure: 'bastante seguro',
    notSure: 'no es seguro',
  },

  ownReminder: {
    amount: 'Cuántos',
    unit: 'Unidad',
    time: 'a las',
    units: { minutes: 'minutos antes', hours: 'horas antes', days: 'días antes' },
    impossible: 'Escribe un número entero: hasta 1440 minutos, 168 horas o 365 días.',
    dayImpossible: 'Escribe un número entero de días, hasta 365, y una hora.',
  },

  form: {
    title: 'Corregir el evento',
    newTitle: 'Escribir un evento',
    fields: {
      name: 'Título',
      date: 'Fecha',
      time: 'Hora',
      zone: 'Zona horaria',
      endDate: 'Último día',
      endTime: 'Final',
      location: 'Lugar',
      stream: 'Enlace de la transmisión',
      description: 'Notas',
    },
    hints: {
      date: 'Año-mes-día',
      time: 'Vacío si no se sabe',
      zone: 'Una ciudad, como Europe/Paris',
      endDate: 'Si acaba otro día',
      endTime: 'Vacío si no se sabe',
      stream: 'https://…',
    },
    errors: {
      'name-missing': 'Ponle un título al evento.',
      'date-missing': 'Indica el día en que empieza.',
      'date-impossible': 'Ese día no existe. Escribe año-mes-día, como 2027-05-31.',
      'time-impossible': 'Esa hora no existe. Escribe horas y minutos, como 19:30.',
      'time-missing': 'Un final necesita un comienzo: indica la hora a la que empieza o deja el final vacío.',
      'zone-unknown': 'Esa zona horaria no existe. Escribe una ciudad grande cercana, como Europe/Paris.',
      'end-before-start': 'El final es anterior al comienzo. Si acaba otro día, indica también ese día.',
      'series-elsewhere': 'Por la forma en que se repite, no puede ser ese día. Elige otro; no se ha cambiado nada.',
      'link-not-http': 'Esto no es un enlace web. Escribe uno que empiece por https:// o déjalo vacío.',
    },
    refused: (count) =>
      plural(count, {
        one: 'Aún sin guardar: hay # campo por revisar.',
        other: 'Aún sin guardar: hay # campos por revisar.',
      }),
  },

  changes: {
    title: 'Qué cambió',
    told: (host) => `${host} dice ahora otra cosa:`,
    toldByFile: 'El archivo dice ahora otra cosa:',
    when: 'Cuándo',
    was: 'antes',
    now: 'ahora',
    unknown: 'sin indicar',
    planned: 'Según lo previsto',
    stops: 'Si aceptas el cambio, sus recordatorios se detienen.',
    take: 'Aceptar el cambio',
    keep: 'Conservar lo mío',
    taken: 'Cambiado según lo que dice la página. Los recordatorios lo siguen.',
    takenCancelled: 'Marcado como cancelado: no sonará ningún recordatorio.',
    kept: 'Se queda como estaba. No se te volverá a preguntar.',
    streamFilled: (host) => `La página ya da el enlace de la transmisión, y se añadió a lo que guardaste: ${host}.`,
  },

  clashes: {
    event: (name, when) => `«${name}» (${when})`,
    overlaps: (named, more) => `Coincide con ${list(more > 0 ? [...named, `${number(more)} más`] : named)}.`,
  },

  twins: {
    title: '¿Guardado dos veces?',
    question: (name, host) => `¿Es «${name}», que guardaste desde ${host}?`,
    questionOfFile: (name) => `¿Es «${name}», que ya guardaste?`,
    join: 'Unirlos',
    apart: 'Son dos',
    joined: 'Ahora son uno solo.',
    keptApart: 'Siguen siendo dos. No se te volverá a preguntar.',
  },

  saved: {
    upcoming: 'Próximos',
    past: (count) => `Pasados (${number(count)})`,
    none: 'Aún no hay nada guardado.',
    noneHint: 'Los eventos que guardes aparecen aquí, y se te recordarán.',
    more: 'Detalles',
  },

  notices: {
    inVain: 'No se hizo nada: entretanto, lo guardado se cambió o se eliminó.',
    saved: (reminders) =>
      plural(reminders.length, {
        one: `Guardado. Recordatorio: ${reminders.map(lower).join(', ')}.`,
        other: `Guardado. Recordatorios: ${reminders.map(lower).join(', ')}.`,
      }),
    savedSilently: 'Guardado sin recordatorio.',
    changed: 'Cambios guardados.',
    removed: (name) => `Se quitó «${name}».`,
    restored: 'Deshecho.',
    downloaded: (count) =>
      plural(count, {
        one: '# evento escrito en un archivo de calendario.',
        other: '# eventos escritos en un archivo de calendario.',
      }),
    failed: 'No funcionó: el navegador no pudo guardarlo. No cambió nada; inténtalo de nuevo.',
    full: 'El espacio que los navegadores dan a una extensión está lleno. No cambió nada. Quita eventos pasados (un archivo de todo, desde las opciones, los conserva) e inténtalo de nuevo.',
    downloadFailed: 'No se pudo crear el archivo de calendario. Inténtalo de nuevo.',
  },

  doubts: {
    order: 'La fecha de la página se puede leer de las dos maneras.',
    weekday: (said, day, real) => `La página dice ${said}, pero el ${day} es ${real}.`,
    year: 'La página no indica el año.',
  },

  unreadable: (count) =>
    plural(count, {
      one: 'Esta versión no puede leer # evento guardado. No se borró nada; quizá una versión más nueva pueda leerlo.',
      other:
        'Esta versión no puede leer # eventos guardados. No se borró nada; quizá una versión más nueva pueda leerlos.',
    }),
  aside: (count) =>
    plural(count, {
      one: '# evento guardado está dañado. No se borró nada: lo que queda está apartado, mira las opciones.',
      other: '# eventos guardados están dañados. No se borró nada: lo que queda está apartado, mira las opciones.',
    }),
})
