/** The words for what nobody sees before a click, in German. */
import type { LaterWords } from '../en/later.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, number, lower }: Speech): LaterWords => ({
  due: {
    title: 'Jetzt fällig',
    join: 'Teilnehmen',
    open: 'Seite öffnen',
    minutes: (minutes) => `In ${number(minutes)} Min.`,
    snooze: (minutes) => `In ${number(minutes)} Min. noch einmal erinnern`,
    atStart: 'Zu Beginn',
    done: 'Erledigt',
    seen: 'Verstanden',
    missed: (count) => plural(count, { one: '# Termin verpasst', other: '# Termine verpasst' }),
  },

  evidence: {
    none: 'Der Wortlaut wurde nicht aufbewahrt.',
    fields: {
      name: 'Titel',
      startDate: 'Beginn',
      previousStartDate: 'Vor der Verlegung',
      endDate: 'Ende',
      doorTime: 'Einlass',
      location: 'Ort',
      geo: 'Auf der Karte',
      streams: 'Stream',
      url: 'Seite',
      organizer: 'Veranstalter',
      description: 'Notizen',
      image: 'Bild',
      eventStatus: 'Status',
      recurrence: 'Wiederholung',
      exceptions: 'Aber nicht am',
    },
    sources: {
      you: 'Selbst angegeben',
      prose: 'Der Text der Seite',
      notice: 'Ein Hinweis auf der Seite',
      'json-ld': 'Daten in der Seite (JSON-LD)',
      microdata: 'Daten in der Seite (Microdata)',
      rdfa: 'Daten in der Seite (RDFa)',
      microformats: 'Daten in der Seite (Microformats)',
      'open-graph': 'Daten in der Seite (zum Teilen)',
      'time-element': 'Ein Datum, das die Seite auszeichnet',
      'calendar-link': 'Ein Link zum Eintragen in einen Kalender',
      'calendar-file': 'Eine Kalenderdatei',
      'calendar-server': 'Ihr Kalender',
    },
    ofSite: 'Eigene Daten der Website',
    elsewhere: (source, host) => `${source}, auf ${host}`,
    sure: 'sicher',
    fairlySure: 'ziemlich sicher',
    notSure: 'nicht sicher',
  },

  ownReminder: {
    amount: 'Wie viele',
    unit: 'Einheit',
    time: 'um',
    units: { minutes: 'Minuten vorher', hours: 'Stunden vorher', days: 'Tage vorher' },
    impossible: 'Bitte eine ganze Zahl: höchstens 1440 Minuten, 168 Stunden oder 365 Tage.',
    dayImpossible: 'Bitte eine ganze Zahl von Tagen, höchstens 365, und eine Uhrzeit.',
  },

  form: {
    title: 'Termin berichtigen',
    newTitle: 'Termin eintragen',
    fields: {
      name: 'Titel',
      date: 'Datum',
      time: 'Uhrzeit',
      zone: 'Zeitzone',
      endDate: 'Letzter Tag',
      endTime: 'Ende',
      location: 'Ort',
      stream: 'Link zum Stream',
      description: 'Notizen',
    },
    hints: {
      date: 'Jahr-Monat-Tag',
      time: 'Leer, wenn unbekannt',
      zone: 'Eine Stadt, etwa Europe/Paris',
      endDate: 'Wenn er an einem anderen Tag endet',
      endTime: 'Leer, wenn unbekannt',
      stream: 'https://…',
    },
    errors: {
      'name-missing': 'Der Termin braucht einen Titel.',
      'date-missing': 'Es fehlt der Tag, an dem er beginnt.',
      'date-impossible': 'Diesen Tag gibt es nicht. Bitte Jahr-Monat-Tag, etwa 2027-05-31.',
      'time-impossible': 'Diese Uhrzeit gibt es nicht. Bitte Stunden und Minuten, etwa 19:30.',
      'time-missing': 'Zu einem Ende gehört ein Beginn: bitte die Uhrzeit angeben oder das Ende leer lassen.',
      'zone-unknown': 'Diese Zeitzone gibt es nicht. Bitte eine große Stadt in der Nähe, etwa Europe/Paris.',
      'end-before-start': 'Das Ende liegt vor dem Beginn. Endet er an einem späteren Tag, bitte auch diesen angeben.',
      'series-elsewhere':
        'So, wie er sich wiederholt, gibt es diesen Tag nicht. Bitte einen anderen wählen; geändert wurde nichts.',
      'link-not-http': 'Das ist kein Weblink. Bitte einen, der mit https:// beginnt, oder leer lassen.',
    },
    refused: (count) =>
      plural(count, {
        one: 'Noch nicht gespeichert: # Feld braucht einen Blick.',
        other: 'Noch nicht gespeichert: # Felder brauchen einen Blick.',
      }),
  },

  changes: {
    title: 'Was sich geändert hat',
    told: (host) => `Auf ${host} steht jetzt etwas anderes:`,
    toldByFile: 'In der Datei steht jetzt etwas anderes:',
    when: 'Wann',
    was: 'bisher',
    now: 'jetzt',
    unknown: 'nicht genannt',
    planned: 'Wie geplant',
    stops: 'Mit dieser Änderung enden die Erinnerungen.',
    take: 'Änderung übernehmen',
    keep: 'So lassen',
    taken: 'Geändert, wie es auf der Seite steht. Die Erinnerungen folgen.',
    takenCancelled: 'Als abgesagt vermerkt: Keine Erinnerung wird klingeln.',
    kept: 'Unverändert behalten. Danach wird nicht noch einmal gefragt.',
    streamFilled: (host) =>
      `Die Seite nennt jetzt den Link zum Stream; er steht nun auch im gespeicherten Termin: ${host}.`,
  },

  clashes: {
    event: (name, when) => `„${name}“ (${when})`,
    overlaps: (named, more) =>
      `Zur selben Zeit: ${list(more > 0 ? [...named, plural(more, { one: '# weiterer', other: '# weitere' })] : named)}.`,
  },

  twins: {
    title: 'Doppelt gespeichert?',
    question: (name, host) => `Ist das „${name}“, gespeichert von ${host}?`,
    questionOfFile: (name) => `Ist das „${name}“, schon gespeichert?`,
    join: 'Zusammenlegen',
    apart: 'Es sind zwei',
    joined: 'Jetzt ist es ein Termin.',
    keptApart: 'Bleiben zwei. Danach wird nicht noch einmal gefragt.',
  },

  saved: {
    upcoming: 'Demnächst',
    past: (count) => `Vorbei (${number(count)})`,
    none: 'Noch nichts gespeichert.',
    noneHint: 'Gespeicherte Termine stehen hier, und rechtzeitig kommt eine Erinnerung.',
    more: 'Details',
  },

  notices: {
    inVain: 'Nichts geschehen: Was gespeichert ist, wurde inzwischen geändert oder entfernt.',
    saved: (reminders) =>
      plural(reminders.length, {
        one: `Gespeichert. Erinnerung: ${reminders.map(lower).join(', ')}.`,
        other: `Gespeichert. Erinnerungen: ${reminders.map(lower).join(', ')}.`,
      }),
    savedSilently: 'Ohne Erinnerung gespeichert.',
    changed: 'Änderungen gespeichert.',
    removed: (name) => `„${name}“ entfernt.`,
    restored: 'Rückgängig gemacht.',
    downloaded: (count) =>
      plural(count, {
        one: '# Termin in eine Kalenderdatei geschrieben.',
        other: '# Termine in eine Kalenderdatei geschrieben.',
      }),
    failed:
      'Das hat nicht geklappt: Der Browser konnte es nicht speichern. Nichts wurde geändert; bitte noch einmal versuchen.',
    full: 'Der Speicher, den Browser einer Erweiterung geben, ist voll. Nichts wurde geändert. Bitte vergangene Termine entfernen (eine Datei von allem, aus den Einstellungen, bewahrt sie auf) und es noch einmal versuchen.',
    downloadFailed: 'Die Kalenderdatei ließ sich nicht erstellen. Bitte noch einmal versuchen.',
  },

  doubts: {
    order: 'Das Datum auf der Seite lässt sich auf beide Arten lesen.',
    weekday: (said, day, real) => `Auf der Seite steht ${said}, aber der ${day} ist ein ${real}.`,
    year: 'Die Seite nennt kein Jahr.',
  },

  unreadable: (count) =>
    plural(count, {
      one: '# gespeicherter Termin ist für diese Version nicht lesbar. Nichts wurde gelöscht; eine neuere Version kann ihn vielleicht lesen.',
      other:
        '# gespeicherte Termine sind für diese Version nicht lesbar. Nichts wurde gelöscht; eine neuere Version kann sie vielleicht lesen.',
    }),
  aside: (count) =>
    plural(count, {
      one: '# gespeicherter Termin ist beschädigt. Nichts wurde gelöscht: Was übrig ist, liegt beiseite, siehe Einstellungen.',
      other:
        '# gespeicherte Termine sind beschädigt. Nichts wurde gelöscht: Was übrig ist, liegt beiseite, siehe Einstellungen.',
    }),
})
