/** The words for what came of a look at a linked page, in German. */
import type { LooksWords } from '../en/looks.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural }: Speech): LooksWords => ({
  done: (host) => `Von ${host} ergänzt.`,
  nothingNew: (host) => `Auf ${host} steht nicht mehr.`,
  otherPlace: (host, place) => `${host} nennt einen anderen Ort: ${place}.`,
  contradicts: (host, name, when) =>
    `Auf ${host} steht es anders: „${name}“, ${when}. Nichts wurde übernommen; falls es stimmt, hilft „Bearbeiten“.`,
  several: (host, count) =>
    plural(count, {
      one: `Auf ${host} steht # Termin, aber nicht sicher dieser. Nichts wurde übernommen.`,
      other: `Auf ${host} stehen # Termine, und keiner davon ist sicher dieser. Nichts wurde übernommen.`,
    }),
  sendsOn: (host) =>
    `${host} leitet an eine andere Adresse weiter. Welche, zeigt sich erst dort; noch wurde nichts gelesen.`,
  elsewhere: (host, other) => `${host} führte zu ${other}, einer anderen Website, die nicht gelesen wurde.`,
  problems: {
    refused: (host) => `Auf ${host} wurde nicht nachgesehen: Der Zugriff wurde nicht erlaubt.`,
    unreachable: (host) => `${host} ist nicht erreichbar. Bitte die Verbindung prüfen und es noch einmal versuchen.`,
    missing: (host) => `Die Seite gibt es nicht mehr, sagt ${host}.`,
    locked: (host) =>
      `${host} verlangt eine Anmeldung oder sperrt Besucher wie Rendezvous aus. Nach dem Öffnen wird die Seite dort gelesen.`,
    failing: (host) => `${host} hat selbst ein Problem. Bitte später noch einmal versuchen.`,
    'too-large': (host) => `Die Seite auf ${host} ist zu groß zum Lesen.`,
    'no-page': (host) => `Was ${host} geschickt hat, ist keine Webseite.`,
    'no-event': (host) =>
      `Auf ${host} wurde kein Termin gefunden. Vielleicht verlangt die Seite eine Anmeldung oder zeigt ihn nur im Browser. Nach dem Öffnen wird sie dort gelesen.`,
    unreadable: (host) => `Beim Lesen der Seite von ${host} ging etwas schief.`,
    private: (host) => `${host} führt in ein privates Netz. Das wurde nicht gelesen.`,
    lost: (host) => `${host} führt dorthin, wo sich nichts lesen ließ. Ein Blick auf die Seite hilft.`,
  },
})
