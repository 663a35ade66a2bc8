/** The words for the options about time and about looking at pages, in German. */
import type { ChoicesWords } from '../en/choices.ts'

export const words = (): ChoicesWords => ({
  watch: {
    title: 'Wann Seiten angesehen werden',
    choices: { all: 'Auf allen Websites', others: 'Nicht auf diesen Websites', none: 'Nur auf Klick' },
    hints: {
      all: 'Ein kleines Skript sieht nach, ob eine Seite einen Termin ankündigt, und das Symbol zeigt, wie viele. Nichts verlässt den Browser.',
      others: 'Auf allen anderen Websites zeigt das Symbol, wie viele Termine eine Seite ankündigt.',
      none: 'Nichts von Rendezvous läuft in einer Seite, bevor sein Symbol geklickt wird.',
    },
    click:
      'Ein Klick auf das Symbol liest die Seite auf jeden Fall. Schon geöffnete Seiten folgen, wenn sie neu geladen werden.',
    site: 'Website',
    add: 'Hinzufügen',
    siteHint: 'Etwa example.org; was darunter liegt (news.example.org), ist mitgemeint.',
    noSite: (typed) =>
      typed
        ? `„${typed}“ ist kein Name einer Website. Bitte einen wie example.org.`
        : 'Bitte den Namen einer Website, etwa example.org.',
    known: (host) => `${host} steht schon in der Liste.`,
    list: 'Websites, die nicht angesehen werden',
    remove: (host) => `${host} wieder ansehen`,
  },

  time: {
    title: 'Zeit',
    zone: 'Eigene Zeitzone',
    clock: 'Stunden',
    weekStart: 'Die Woche beginnt am',
    browsers: (what) => `Wie im Browser (${what})`,
    hint: 'Zeiten werden auch in dieser Zone angegeben, und Erinnerungen an ganze Tage und an Zeiten ohne Zone richten sich danach.',
    clocks: { '12': (example) => `12 Stunden (${example})`, '24': (example) => `24 Stunden (${example})` },
  },
})
