/** The words of the interface that may be wanted at first, in German. */
import type { FirstWords } from '../en/first.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, number, upper }: Speech): FirstWords => ({
  comma: ', ',
  colon: ': ',
  tabs: {
    label: 'Anzeigen',
    page: 'Diese Seite',
    saved: (count) => (count > 0 ? `Gespeichert (${number(count)})` : 'Gespeichert'),
  },
  openOptions: 'Einstellungen',
  openAgenda: 'Termine',
  calendarName: 'Rendezvous',

  page: {
    reading: 'Seite wird gelesen…',
    none: 'Kein Termin auf dieser Seite.',
    noneHint: 'Rendezvous zeigt nur, was eine Seite wirklich ankündigt. Wo nichts Sicheres steht, schweigt es.',
    forbidden: 'Diese Seite lässt sich nicht lesen.',
    forbiddenHint:
      'Browser verschließen Erweiterungen ihre eigenen Seiten, ihre Läden und manche Dateien. Bitte eine Webseite öffnen und es noch einmal versuchen.',
    failed: 'Beim Lesen dieser Seite ging etwas schief.',
    failedHint: 'Bitte die Seite neu laden und dieses Fenster noch einmal öffnen.',
    found: (count) => plural(count, { one: '# Termin auf dieser Seite', other: '# Termine auf dieser Seite' }),
    selected: 'Aus der Auswahl',
    noneSelected: 'Die Auswahl nennt keinen Tag. Was ist bekannt?',
    nothingSelected:
      'Auf dieser Seite ist kein Text ausgewählt. Zuerst die Worte zum Termin auswählen, oder hier eintragen, was bekannt ist:',
  },

  when: {
    dayAndClock: (day, clock) => `${day}, ${clock}`,
    noClock: 'Uhrzeit nicht genannt',
    noZone: (clock) => `${clock}, Zeitzone nicht genannt`,
    inCity: (clock, city) => `${clock} in ${city}`,
    forYou: (told, mine) => `${told}, hier ${mine}`,
    started: (distance) => `Begann ${distance}`,
    repeats: {
      DAILY: 'Jeden Tag',
      WEEKLY: 'Jede Woche',
      MONTHLY: 'Jeden Monat',
      YEARLY: 'Jedes Jahr',
    },
    repeatsOtherwise: 'Wiederholt sich',
  },

  look: {
    open: (gaps) => `Steht vielleicht auf der verlinkten Seite: ${list(gaps.map((gap) => GAPS[gap]))}.`,
    lookOn: (host) => `Auf ${host} nachsehen`,
    reading: (host) => `${host} wird gelesen…`,
    follow: 'Weiter dorthin',
    openPage: 'Seite öffnen',
    added: {
      name: 'Titel',
      startDate: 'Zeit',
      previousStartDate: 'früheres Datum',
      endDate: 'Ende',
      doorTime: 'Einlass',
      location: 'Ort',
      geo: 'Punkt auf der Karte',
      streams: 'Stream',
      url: 'Seite',
      organizer: 'Veranstalter',
      description: 'Notizen',
      image: 'Bild',
      eventStatus: 'Status',
      recurrence: 'Wiederholung',
      exceptions: 'ausgelassene Tage',
    },
    from: (added, host) => `${upper(list(added))} von ${host}`,
    instead: 'Sie verlinkt die Seite eines Termins, auf der vielleicht mehr steht.',
    noWeb: 'Auf der verlinkten Seite steht vielleicht mehr, aber der Link ist keine Webadresse.',
    private: (host) =>
      `Auf der verlinkten Seite steht vielleicht mehr, aber ${host} liegt in einem privaten Netz, in dem Rendezvous nicht nachsieht.`,
  },

  eitherDay: (first, second) => `${first} oder ${second}?`,

  status: {
    EventCancelled: 'Abgesagt',
    EventPostponed: 'Verschoben',
    EventRescheduled: 'Neues Datum',
    EventMovedOnline: 'Jetzt online',
  },
  movedFrom: (day) => `Verlegt, zuvor ${day}`,
  postponedHint: 'Das ist das alte Datum. Sobald das neue bekannt ist, lässt es sich hier ändern.',
  past: 'Vorbei',
  isSaved: 'Gespeichert',
  unsure: 'Das Datum ist nicht sicher. Bitte prüfen.',

  place: 'Ort',
  stream: 'Stream',
  link: 'Seite',
  streamWithoutLink: (platform) => `${platform}, kein Link genannt`,
  joinStream: (platform) => `Auf ${platform} teilnehmen`,
  foundOn: 'Gefunden auf',
  opensAt: (host) => `Öffnet ${host}`,

  buttons: {
    saveAndRemind: 'Speichern und erinnern',
    save: 'Speichern',
    saveChanges: 'Änderungen speichern',
    write: 'Selbst eintragen',
    cancel: 'Abbrechen',
    edit: 'Bearbeiten',
    ics: '.ics',
    icsTitle: 'Für jeden Kalender herunterladen',
    allIcs: 'Alle herunterladen (.ics)',
    remove: 'Entfernen',
    undo: 'Rückgängig',
    add: 'Hinzufügen',
  },

  evidenceTitle: 'Woher wir das wissen',

  reminders: {
    title: 'Erinnern',
    none: 'Keine Erinnerung',
    atStart: 'Zu Beginn',
    before: (amount, unit) => plural(amount, BEFORE[unit]),
    thatDay: (clock) => `Um ${clock} am selben Tag`,
    dayBefore: (clock) => `Um ${clock} am Vortag`,
    daysBefore: (days, clock) =>
      plural(days, { one: `Um ${clock}, # Tag vorher`, other: `Um ${clock}, # Tage vorher` }),
    own: 'Eigene…',
    alreadyOver: 'Dieser Zeitpunkt ist schon vorbei.',
  },
})

const GAPS = {
  day: 'der Tag',
  time: 'die Uhrzeit',
  zone: 'die Zeitzone',
  place: 'der Ort',
  stream: 'der Link zum Stream',
}

const BEFORE = {
  minutes: { one: '# Minute vorher', other: '# Minuten vorher' },
  hours: { one: '# Stunde vorher', other: '# Stunden vorher' },
  days: { one: '# Tag vorher', other: '# Tage vorher' },
}
