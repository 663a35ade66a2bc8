/** The words for putting an event into a calendar, in German. */
import type { CalendarsWords } from '../en/calendars.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, number }: Speech): CalendarsWords => ({
  add: 'In den Kalender',
  addTo: (calendar) => `In ${calendar} eintragen`,
  others: 'Andere Kalender',
  targets: {
    google: 'Google Kalender',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo Kalender',
  },
  lost: (losses) => `Nicht übernommen: ${list(losses.map((loss) => LOSSES[loss]))}.`,
  connect: 'Eigener Kalenderserver…',

  state: {
    sending: (calendar) => `Wird an ${calendar} gesendet…`,
    there: (calendar) => `In ${calendar}.`,
    waits: (calendar) => `Noch nicht in ${calendar}.`,
    again: 'Ein neuer Versuch folgt von selbst.',
    retry: 'Noch einmal versuchen',
    changed: (calendar) => `Auch in ${calendar} geändert. Was gilt?`,
    removedThere: (calendar) => `In ${calendar} entfernt.`,
    changedBeforeRemoval: (calendar) => `Inzwischen in ${calendar} geändert und noch dort.`,
    mine: 'Hier',
    theirs: 'Dort',
    keepMine: 'Meine Fassung behalten',
    takeTheirs: 'Andere Fassung nehmen',
    addAgain: 'Wieder eintragen',
    leave: 'So lassen',
  },

  problems: {
    insecure: (host) =>
      `${host} wird nicht über http gefragt: Unterwegs ließe sich das Passwort mitlesen. Bitte https verwenden.`,
    refused: (host) => `${host} wurde nicht gefragt: Der Zugriff wurde nicht erlaubt.`,
    unreachable: (host) =>
      `${host} ist nicht erreichbar: ausgefallen, keine Internetverbindung, oder der Browser vertraut dem Zertifikat nicht. In einem Tab geöffnet zeigt sich, was es ist.`,
    slow: (host) => `${host} hat nicht rechtzeitig geantwortet.`,
    password: (host) =>
      `${host} nimmt diesen Benutzer mit diesem Passwort nicht an. Viele Server verlangen ein App-Passwort.`,
    forbidden: (host) => `${host} erlaubt dort kein Schreiben.`,
    'no-caldav': (host) => `Auf ${host} wurde kein Kalenderserver gefunden. Bitte die Adresse prüfen.`,
    'no-calendar': (host) => `Auf ${host} gibt es keinen Kalender, der Termine annimmt.`,
    elsewhere: (host) => `${host} leitet an einen anderen Server weiter.`,
    full: (host) => `${host} hat keinen Platz dafür oder findet ihn zu groß.`,
    failing: (host) => `${host} hat selbst ein Problem.`,
    rejected: (host) => `${host} hat diesen Termin nicht angenommen.`,
    twin: (host) =>
      `${host} hat diesen Termin schon, vielleicht in einem anderen Kalender. Bitte dort entfernen und es dann noch einmal versuchen.`,
    changed: (host) => `Auf ${host} geändert.`,
    'no-server': () => 'Kein Kalenderserver ist mehr verbunden. In den Einstellungen lässt er sich verbinden.',
  },

  removed: (name, calendar) => `„${name}“ entfernt. In ${calendar} ist der Termin noch.`,
  stillThere: (count, calendar) =>
    plural(count, { one: `Einer davon ist noch in ${calendar}.`, other: `# davon sind noch in ${calendar}.` }),
  left: (count, calendar) =>
    plural(count, {
      one: `Ein Termin, der hier nicht mehr gespeichert ist, ist noch in ${calendar}.`,
      other: `# Termine, die hier nicht mehr gespeichert sind, sind noch in ${calendar}.`,
    }),
  removeThere: 'Auch dort entfernen',
  removedThere: (calendar) => `Auch in ${calendar} entfernt.`,

  file: {
    heading: 'Kalenderdatei öffnen',
    hint: 'Eine .ics-Datei wählen oder hier oder ins Fenster der Erweiterung ziehen: Ihre Termine werden gezeigt und lassen sich mit Erinnerungen speichern.',
    choose: 'Datei wählen…',
    none: 'Diese Datei enthält keinen Termin, der noch kommt.',
    notCalendar: 'Diese Datei ist kein Kalender.',
    tooLarge: 'Diese Datei ist zu groß zum Lesen.',
    read: (count) =>
      plural(count, { one: '# Termin aus der Datei gelesen.', other: '# Termine aus der Datei gelesen.' }),
    saveAll: (count) => `Alle speichern und erinnern (${number(count)})`,
    savedAll: (count) => plural(count, { one: '# Termin gespeichert.', other: '# Termine gespeichert.' }),
  },

  onPage: {
    title: 'Kalender, auf die diese Seite verweist',
    linked: (host) => `Ein Kalender auf ${host}`,
    read: 'Lesen',
    readFrom: (host) => `Lesen: der Kalender auf ${host}`,
    reading: 'Wird gelesen…',
    done: (count) => plural(count, { one: '# Termin gelesen.', other: '# Termine gelesen.' }),
    doneInVain: 'Kein neuer Termin darin.',
    problems: {
      refused: 'Nicht gelesen: Der Zugriff wurde nicht erlaubt.',
      unreachable: 'Nicht erreichbar. Bitte die Verbindung prüfen und es noch einmal versuchen.',
      missing: 'Er ist nicht da oder verlangt eine Anmeldung.',
      'too-large': 'Er ist zu groß zum Lesen.',
      'no-calendar': 'Diese Datei ist kein Kalender.',
      private: 'Sie liegt in einem privaten Netz und wurde nicht gelesen.',
    },
  },
})

const LOSSES = {
  repetition: 'Wiederholung',
  exceptions: 'ausgelassene Tage',
  wholeDays: 'ganze Tage (sie beginnen um Mitternacht)',
  notes: 'Ende der Notizen',
  place: 'Ende des Ortes',
  name: 'Ende des Titels',
}
