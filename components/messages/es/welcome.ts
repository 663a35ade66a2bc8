/** The words of the page that is shown once, after the installation, in Spanish. */
import type { WelcomeWords } from '../en/welcome.ts'

export const words = (): WelcomeWords => ({
  title: 'Te damos la bienvenida',
  heading: 'Una página anuncia un evento. Rendezvous se da cuenta.',
  lead: 'Muestra qué, cuándo y dónde, para ti; te avisa antes de que empiece, con la transmisión a un clic, y lo lleva a cualquier calendario. Todo en tu equipo: sin cuenta, y nada sale de tu navegador si no lo envías tú.',

  sample: {
    title: 'Míralo en acción',
    what: 'Una entrada, y lo que Rendezvous entiende de ella, tal como lo muestra un clic en su icono el día de la entrada.',
    post: 'La entrada',
    language: 'es',
    name: 'Una velada sobre búsquedas',
    byline: 'Miércoles, 4 de marzo de 2026',
    text: 'El próximo lunes a las 19:00 nos vemos en La Cantine, 12 rue Verte, París, para hablar de buscadores. Si no puedes venir: estaremos en directo en YouTube.',
    only: 'Esto es un ejemplo: no se guardó nada.',
    hint: '«El próximo lunes» se cuenta desde el día en que se escribió, y las 19:00 son las de París. Lo que la entrada no dice, como el enlace de la transmisión, queda abierto. Si una página no anuncia nada, Rendezvous no dice nada.',
  },

  reads: {
    title: 'Qué puede leer, y por qué',
    pages:
      'Páginas web, para darse cuenta de que una anuncia un evento: un script de pocos kB busca indicios, y solo si los encuentra se lee la página, en la propia página.',
    icon: 'La página en la que haces clic en el icono, y lo que seleccionas para que te lo recuerde.',
    never: 'No envía nada de eso a ninguna parte, y no conserva más que lo que guardas.',
  },

  access: {
    title: 'Tu navegador no deja entrar a Rendezvous en las páginas',
    what: 'Por eso el icono no puede contar eventos por sí solo. Un clic en él lee la página en cualquier caso.',
    allow: 'Permitirlo en todos los sitios',
    refused: 'No permitido. Puedes hacerlo en cualquier momento, aquí o en las opciones.',
    allowed: 'Permitido.',
  },

  pin: {
    title: 'Ten el icono a la vista',
    chrome:
      'Haz clic en la pieza de puzle junto a la dirección y luego en el pin junto a Rendezvous: el icono cuenta los eventos de cada página.',
    firefox:
      'Haz clic en la pieza de puzle junto a la dirección, luego en la rueda dentada junto a Rendezvous, y elige «Fijar a la barra de herramientas»: el icono cuenta los eventos de cada página.',
    keys: 'Con el teclado: Alt+Shift+E lo abre, Alt+Shift+R te recuerda lo que tienes seleccionado.',
  },

  saved: 'Guardado.',
  options: 'Todas las opciones',
})
