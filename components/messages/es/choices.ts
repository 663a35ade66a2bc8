/** The words for the options about time and about looking at pages, in Spanish. */
import type { ChoicesWords } from '../en/choices.ts'

export const words = (): ChoicesWords => ({
  watch: {
    title: 'Cuándo mirar las páginas',
    choices: { all: 'En todos los sitios', others: 'No en estos sitios', none: 'Solo cuando hago clic' },
    hints: {
      all: 'Un pequeño script mira si una página anuncia algún evento, y el icono muestra cuántos. Nada sale de tu navegador.',
      others: 'En todos los demás sitios el icono muestra cuántos eventos anuncia una página.',
      none: 'Nada de Rendezvous se ejecuta en una página hasta que haces clic en su icono.',
    },
    click:
      'Un clic en el icono lee la página en cualquier caso. Las páginas ya abiertas lo seguirán cuando se recarguen.',
    site: 'Sitio',
    add: 'Añadir',
    siteHint: 'Como example.org; también vale para lo que depende de él (news.example.org).',
    noSite: (typed) =>
      typed
        ? `«${typed}» no es el nombre de un sitio. Escribe uno como example.org.`
        : 'Escribe el nombre de un sitio, como example.org.',
    known: (host) => `${host} ya está en la lista.`,
    list: 'Sitios que no se miran',
    remove: (host) => `Volver a mirar ${host}`,
  },

  time: {
    title: 'Hora',
    zone: 'Tu zona horaria',
    clock: 'Horas',
    weekStart: 'La semana empieza en',
    browsers: (what) => `Como el navegador (${what})`,
    hint: 'Las horas se te dan en esta zona, y los recordatorios de días enteros y de horas sin zona la siguen.',
    clocks: { '12': (example) => `12 horas (${example})`, '24': (example) => `24 horas (${example})` },
  },
})
