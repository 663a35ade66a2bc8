/** The words for putting an event into a calendar, in Spanish. */
import type { CalendarsWords } from '../en/calendars.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, number }: Speech): CalendarsWords => ({
  add: 'Añadir al calendario',
  addTo: (calendar) => `Añadir a ${calendar}`,
  others: 'Otros calendarios',
  targets: {
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Calendario de Yahoo',
  },
  lost: (losses) => `No se incluye: ${list(losses.map((loss) => LOSSES[loss]))}.`,
  connect: 'Tu propio servidor de calendario…',

  state: {
    sending: (calendar) => `Enviando a ${calendar}…`,
    there: (calendar) => `En ${calendar}.`,
    waits: (calendar) => `Aún no está en ${calendar}.`,
    again: 'Se volverá a intentar.',
    retry: 'Reintentar',
    changed: (calendar) => `También se cambió en ${calendar}. ¿Cuál vale?`,
    removedThere: (calendar) => `Se quitó de ${calendar}.`,
    changedBeforeRemoval: (calendar) => `Entretanto se cambió en ${calendar}, y sigue allí.`,
    mine: 'Aquí',
    theirs: 'Allí',
    keepMine: 'Conservar lo mío',
    takeTheirs: 'Tomar lo de allí',
    addAgain: 'Añadirlo de nuevo',
    leave: 'Dejarlo así',
  },

  problems: {
    insecure: (host) => `No se pregunta a ${host} por http: tu contraseña podría leerse por el camino. Usa https.`,
    refused: (host) => `No se preguntó a ${host} porque no se permitió el acceso.`,
    unreachable: (host) =>
      `No se puede acceder a ${host}: está caído, no tienes conexión o el navegador no confía en su certificado. Ábrelo en una pestaña para verlo.`,
    slow: (host) => `${host} no respondió a tiempo.`,
    password: (host) =>
      `${host} no acepta este usuario con esta contraseña. Muchos servidores piden una contraseña de aplicación.`,
    forbidden: (host) => `${host} no te deja escribir allí.`,
    'no-caldav': (host) => `No se encontró ningún servidor de calendario en ${host}. Comprueba la dirección.`,
    'no-calendar': (host) => `En ${host} no hay ningún calendario que acepte tus eventos.`,
    elsewhere: (host) => `${host} remite a otro servidor.`,
    full: (host) => `${host} no tiene espacio, o lo encuentra demasiado grande.`,
    failing: (host) => `${host} tiene un problema.`,
    rejected: (host) => `${host} no aceptó este evento.`,
    twin: (host) => `${host} ya tiene este evento, quizá en otro calendario. Quítalo allí y vuelve a intentarlo.`,
    changed: (host) => `Se cambió en ${host}.`,
    'no-server': () => 'Ya no hay ningún servidor de calendario conectado. Conéctalo en las opciones.',
  },

  removed: (name, calendar) => `Se quitó «${name}». Sigue en ${calendar}.`,
  stillThere: (count, calendar) =>
    plural(count, { one: `# de ellos sigue en ${calendar}.`, other: `# de ellos siguen en ${calendar}.` }),
  left: (count, calendar) =>
    plural(count, {
      one: `# evento que ya no está guardado aquí sigue en ${calendar}.`,
      other: `# eventos que ya no están guardados aquí siguen en ${calendar}.`,
    }),
  removeThere: 'Quitarlo también allí',
  removedThere: (calendar) => `También se quitó de ${calendar}.`,

  file: {
    heading: 'Abrir un archivo de calendario',
    hint: 'Elige un archivo .ics, o suéltalo aquí o en la ventana emergente: se muestran sus eventos, para guardarlos con recordatorios.',
    choose: 'Elegir un archivo…',
    none: 'Este archivo no contiene ningún evento futuro.',
    notCalendar: 'Este archivo no es un calendario.',
    tooLarge: 'Este archivo es demasiado grande para leerlo.',
    read: (count) => plural(count, { one: '# evento leído del archivo.', other: '# eventos leídos del archivo.' }),
    saveAll: (count) => `Guardar todos y recordar (${number(count)})`,
    savedAll: (count) =>
      plural(count, {
        one: '# evento guardado.',
        other: '# eventos guardados.',
      }),
  },

  onPage: {
    title: 'Calendarios que enlaza esta página',
    linked: (host) => `Un calendario en ${host}`,
    read: 'Leerlo',
    readFrom: (host) => `Leerlo: el calendario en ${host}`,
    reading: 'Leyendo…',
    done: (count) => plural(count, { one: '# evento leído.', other: '# eventos leídos.' }),
    doneInVain: 'No hay ningún evento nuevo en él.',
    problems: {
      refused: 'No se leyó porque no se permitió el acceso.',
      unreachable: 'No se puede acceder. Comprueba tu conexión e inténtalo de nuevo.',
      missing: 'No está, o pide iniciar sesión.',
      'too-large': 'Es demasiado grande para leerlo.',
      'no-calendar': 'Este archivo no es un calendario.',
      private: 'Está en una red privada y no se leyó.',
    },
  },
})

const LOSSES = {
  repetition: 'la repetición',
  exceptions: 'los días excluidos',
  wholeDays: 'los días enteros (se muestran desde la medianoche)',
  notes: 'el final de las notas',
  place: 'el final del lugar',
  name: 'el final del título',
}
