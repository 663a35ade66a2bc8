/** The words of the page that is shown once, after the installation, in German. */
import type { WelcomeWords } from '../en/welcome.ts'

export const words = (): WelcomeWords => ({
  title: 'Willkommen',
  heading: 'Eine Seite kündigt einen Termin an. Rendezvous merkt es.',
  lead: 'Es zeigt, was, wann und wo, für die eigene Uhr; es erinnert vor dem Beginn, den Stream einen Klick entfernt, und trägt den Termin in jeden Kalender ein. Alles auf dem eigenen Gerät: kein Konto, und nichts verlässt den Browser, was nicht selbst verschickt wird.',

  sample: {
    title: 'So sieht es aus',
    what: 'Ein Beitrag und was Rendezvous davon versteht, wie es ein Klick auf sein Symbol am Tag des Beitrags zeigt.',
    post: 'Der Beitrag',
    language: 'de',
    name: 'Ein Abend über Suche',
    byline: 'Mittwoch, 4. März 2026',
    text: 'Nächsten Montag um 19 Uhr treffen wir uns in La Cantine, 12 rue Verte, Paris, um über Suchmaschinen zu sprechen. Wer nicht kommen kann: Wir sind live auf YouTube.',
    only: 'Das ist ein Beispiel: Nichts wurde gespeichert.',
    hint: '„Nächsten Montag“ zählt von dem Tag an, an dem es geschrieben wurde, und 19 Uhr ist die Uhrzeit in Paris. Was der Beitrag nicht nennt, wie den Link zum Stream, bleibt offen. Wo eine Seite nichts ankündigt, sagt Rendezvous nichts.',
  },

  reads: {
    title: 'Was es lesen darf, und warum',
    pages:
      'Webseiten, um zu merken, dass eine einen Termin ankündigt: Ein Skript von wenigen kB sucht nach Anzeichen dafür, und nur wo es welche findet, wird die Seite gelesen, in der Seite selbst.',
    icon: 'Die Seite, auf der das Symbol geklickt wird, und was zum Erinnern ausgewählt wird.',
    never: 'Es verschickt nichts davon und behält nur, was gespeichert wird.',
  },

  access: {
    title: 'Der Browser hält Rendezvous von Seiten fern',
    what: 'Deshalb kann das Symbol Termine nicht von selbst zählen. Ein Klick darauf liest die Seite auf jeden Fall.',
    allow: 'Auf allen Websites erlauben',
    refused: 'Nicht erlaubt. Das geht jederzeit, hier oder in den Einstellungen.',
    allowed: 'Erlaubt.',
  },

  pin: {
    title: 'Das Symbol im Blick behalten',
    chrome:
      'Auf das Puzzleteil neben der Adresse klicken, dann auf die Nadel neben Rendezvous: Das Symbol zählt die Termine jeder Seite.',
    firefox:
      'Auf das Puzzleteil neben der Adresse klicken, dann auf das Zahnrad neben Rendezvous, und „An Symbolleiste anheften“ wählen: Das Symbol zählt die Termine jeder Seite.',
    keys: 'Mit der Tastatur: Alt+Umschalt+E öffnet es, Alt+Umschalt+R erinnert an das, was ausgewählt ist.',
  },

  saved: 'Gespeichert.',
  options: 'Alle Einstellungen',
})
