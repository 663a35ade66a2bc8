/** The words for what came of a look at a linked page, in Dutch. */
import type { LooksWords } from '../en/looks.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural }: Speech): LooksWords => ({
  done: (host) => `Aangevuld van ${host}.`,
  nothingNew: (host) => `Op ${host} staat niets meer.`,
  otherPlace: (host, place) => `${host} noemt een andere plaats: ${place}.`,
  contradicts: (host, name, when) =>
    `Op ${host} staat iets anders: ‘${name}’, ${when}. Er is niets overgenomen; klopt het toch, verbeter het dan met Bewerken.`,
  several: (host, count) =>
    plural(count, {
      one: `Er staat # evenement op ${host}, maar niet zeker dit. Er is niets overgenomen.`,
      other: `Er staan # evenementen op ${host}, en geen ervan is zeker dit. Er is niets overgenomen.`,
    }),
  sendsOn: (host) =>
    `${host} stuurt door naar een ander adres. Browsers zeggen pas welk als je erheen gaat; niemand is gegaan.`,
  elsewhere: (host, other) => `${host} leidde naar ${other}, een andere site, die niet is gelezen.`,
  problems: {
    refused: (host) => `Er is niet op ${host} gekeken: toegang werd niet toegestaan.`,
    unreachable: (host) => `${host} is niet bereikbaar. Controleer je verbinding en probeer het opnieuw.`,
    missing: (host) => `De pagina bestaat niet meer, zegt ${host}.`,
    locked: (host) =>
      `${host} vraagt om in te loggen of weert bezoekers als Rendezvous. Open de pagina: daar wordt ze gelezen.`,
    failing: (host) => `${host} heeft zelf een probleem. Probeer het later opnieuw.`,
    'too-large': (host) => `De pagina op ${host} is te groot om te lezen.`,
    'no-page': (host) => `Wat ${host} stuurde, is geen webpagina.`,
    'no-event': (host) =>
      `Op ${host} is geen evenement gevonden. Misschien moet je inloggen, of is het pas te zien als de pagina open is. Open de pagina: daar wordt ze gelezen.`,
    unreadable: (host) => `Bij het lezen van de pagina van ${host} ging iets mis.`,
    private: (host) => `${host} leidt naar een privénetwerk. Dat is niet gelezen.`,
    lost: (host) => `${host} leidt naar waar niets te lezen was. Open de pagina om te kijken.`,
  },
})
