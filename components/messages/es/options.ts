/** The words of the options page, in Spanish. */
import type { OptionsWords } from '../en/options.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, number }: Speech): OptionsWords => ({
  heading: 'Opciones',
  reminders: 'Recordatorios de los eventos que guardes',
  timed: 'Cuando se sabe la hora',
  day: 'Cuando solo se sabe el día',
  due: 'Cuando llega un recordatorio',
  sound: 'Reproducir un sonido',
  opensStream: 'Abrir la transmisión cuando empiece un evento',
  soundRefused: 'El navegador no permitió el sonido.',
  hint: 'Los eventos ya guardados conservan sus recordatorios.',
  saved: 'Guardado.',
  privacy: 'Todo se queda en este navegador, salvo lo que envíes tú: sin cuenta y sin servidor nuestro.',

  language: {
    title: 'Idioma',
    browser: 'El del navegador',
    hint: 'El de Rendezvous y sus notificaciones. Las páginas se leen en su propio idioma.',
  },

  file: {
    title: 'Todo en un archivo',
    what: 'Los eventos guardados con sus recordatorios, y estas opciones. Sin las contraseñas.',
    download: 'Descargar',
    read: 'Leer un archivo…',
    hint: 'Al leerlo se añade lo que falta aquí y lo que es más nuevo en el archivo. Lo que es más nuevo aquí se queda.',
    nothingNew: 'Ninguno de los eventos de este archivo es nuevo aquí.',
    done: (added, replaced, same) =>
      `${plural(added, { one: '# evento añadido', other: '# eventos añadidos' })}, ${plural(replaced, { one: '# sustituido por uno más nuevo', other: '# sustituidos por otros más nuevos' })}, ${plural(same, { one: '# igual', other: '# iguales' })}.`,
    kept: (names, more) =>
      `Más nuevos aquí, así que se quedan como están: ${names}${more > 0 ? `; y ${number(more)} más` : ''}.`,
    settings: {
      read: 'Se leyeron las opciones.',
      same: '',
      kept: 'Las opciones de aquí son más nuevas y se quedan.',
      newer: 'Las opciones del archivo son de una versión más nueva y no se leyeron.',
      none: '',
    },
    aside: (count) =>
      plural(count, {
        one: 'Esta versión no puede leer # de ellos; queda apartado.',
        other: 'Esta versión no puede leer # de ellos; quedan apartados.',
      }),
    problems: {
      'too-large': 'Este archivo es demasiado grande para ser de Rendezvous. No cambió nada.',
      'no-backup': 'Este archivo no es de Rendezvous, o no está completo. No cambió nada.',
      newer:
        'Este archivo lo escribió una versión más nueva de Rendezvous. Actualiza Rendezvous y léelo después. No cambió nada.',
    },
  },

  setAside: {
    title: 'Dañados y apartados',
    what: 'Estos eventos guardados ya no se pueden leer. El archivo de todo contiene lo que queda de ellos. Si puedes, guárdalos de nuevo desde su página.',
    item: (name, day) => `${name} (encontrado el ${day})`,
    nameless: 'Sin título',
    delete: 'Borrar',
    deleted: 'Borrado.',
  },

  browsers: {
    title: 'Tus otros navegadores',
    wish: 'Mantener iguales los eventos guardados en todos los navegadores de tu cuenta',
    hint: 'Al principio está desactivado. Usa la sincronización de la cuenta de tu navegador, que también debe estar activada allí; nada llega a nadie más. El navegador le da poco espacio: lo más próximo va primero.',
    waiting: 'Empieza en un momento.',
    done: (time) => `Al día desde: ${time}.`,
    leftOut: (count) =>
      plural(count, {
        one: 'No hubo espacio para # evento; solo está aquí.',
        other: 'No hubo espacio para # eventos; solo están aquí.',
      }),
    failed: 'El navegador no lo aceptó. Lo guardado aquí está a salvo; se intentará de nuevo.',
  },
})
