/** The words for what came of a look at a linked page, in Spanish. */
import type { LooksWords } from '../en/looks.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural }: Speech): LooksWords => ({
  done: (host) => `Completado con ${host}.`,
  nothingNew: (host) => `${host} no dice nada más.`,
  otherPlace: (host, place) => `${host} indica otro lugar: ${place}.`,
  contradicts: (host, name, when) =>
    `${host} dice otra cosa: «${name}», ${when}. No se tomó nada de allí; si es correcto, corrígelo con Editar.`,
  several: (host, count) =>
    plural(count, {
      one: `Hay # evento en ${host}, pero no es seguro que sea este. No se tomó nada de allí.`,
      other: `Hay # eventos en ${host}, y de ninguno es seguro que sea este. No se tomó nada de allí.`,
    }),
  sendsOn: (host) => `${host} remite a otra dirección. Los navegadores solo dicen cuál al ir allí; nadie ha ido.`,
  elsewhere: (host, other) => `${host} llevó a ${other}, otro sitio, que no se leyó.`,
  problems: {
    refused: (host) => `No se miró en ${host} porque no se permitió el acceso.`,
    unreachable: (host) => `No se puede acceder a ${host}. Comprueba tu conexión e inténtalo de nuevo.`,
    missing: (host) => `La página ya no existe, según ${host}.`,
    locked: (host) =>
      `${host} pide iniciar sesión o no deja entrar a visitantes como Rendezvous. Abre la página: allí se leerá.`,
    failing: (host) => `${host} tiene un problema. Inténtalo más tarde.`,
    'too-large': (host) => `La página de ${host} es demasiado grande para leerla.`,
    'no-page': (host) => `Lo que envió ${host} no es una página web.`,
    'no-event': (host) =>
      `No se encontró ningún evento en ${host}. Quizá pide iniciar sesión o solo lo muestra al abrirla. Abre la página: allí se leerá.`,
    unreadable: (host) => `Algo salió mal al leer la página de ${host}.`,
    private: (host) => `${host} lleva a una red privada. No se leyó.`,
    lost: (host) => `${host} lleva a un sitio donde no se pudo leer nada. Abre la página para verlo.`,
  },
})
