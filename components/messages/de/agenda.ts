/** The words of the agenda, in German. */
import type { AgendaWords } from '../en/agenda.ts'
import type { Speech } from '../speech.ts'

const EVENTS = { one: '# Termin', other: '# Termine' }

export const words = ({ plural, number }: Speech): AgendaWords => ({
  title: 'Termine',
  options: 'Einstellungen',
  beside: 'Neben der Seite',
  besideTitle: 'Die Übersicht neben den besuchten Seiten zeigen',
  inTab: 'In einem Tab',

  glance: {
    title: 'Erinnerungen',
    next: (day, clock, name, others) =>
      `Nächste Erinnerung: ${day} ${clock} an „${name}“${others > 0 ? ` und ${plural(others, { one: '# weiteren', other: '# weitere' })}` : ''}`,
    none: 'Keine Erinnerung an das, was kommt.',
    missed: (count, days) => `In den letzten ${number(days)} Tagen verpasst: ${number(count)}`,
    missedHint: 'Diese waren vorbei, bevor eine Erinnerung erscheinen konnte. Seitdem Entferntes ist nicht dabei.',
  },

  month: {
    title: 'Monat',
    previous: 'Voriger Monat',
    next: 'Nächster Monat',
    today: 'Heute',
    hint: 'Pfeiltasten gehen um Tage und Wochen weiter, Bild auf und Bild ab um Monate; Eingabe zeigt den Tag.',
    day: (day, names, count) =>
      count === 0
        ? `${day}, keine Termine`
        : `${day}, ${plural(count, EVENTS)}: ${names.join(', ')}${count > names.length ? ', …' : ''}`,
    more: (count) => `+${number(count)}`,
  },

  hours: {
    title: (day) => `${day}, Stunde für Stunde`,
    allDay: 'Ganzer Tag',
    isOpen: 'Ende nicht genannt',
    overlap: (first, second, from, to) => `„${first}“ und „${second}“ überschneiden sich von ${from} bis ${to}.`,
    sameDay: (first, second) => `„${first}“ und „${second}“ sind am selben Tag.`,
    none: 'Nichts überschneidet sich.',
    moreOverlaps: (count) =>
      plural(count, { one: 'Und # weitere Überschneidung.', other: 'Und # weitere Überschneidungen.' }),
    more: (count) =>
      plural(count, {
        one: '# weiterer ist hier aus Platzmangel nicht gezeichnet; er steht in der Liste.',
        other: '# weitere sind hier aus Platzmangel nicht gezeichnet; sie stehen in der Liste.',
      }),
  },

  search: {
    label: 'Suchen',
    hint: 'Titel, Ort, Notizen, Website',
    none: (query) => `Nichts gefunden für „${query}“.`,
    noneHint:
      'Gesucht wird in Titeln, Orten, Notizen, Veranstaltern und Websites. Akzente und Großschreibung spielen keine Rolle.',
    clear: 'Suche leeren',
    found: (count) => plural(count, { one: '# Termin gefunden', other: '# Termine gefunden' }),
    onDay: (day, count) => (count === 0 ? `${day}: keine Termine` : `${day}: ${plural(count, EVENTS)}`),
  },

  list: {
    title: 'Termine',
    upcoming: (count) => `Demnächst (${number(count)})`,
    past: (count) => `Vorbei (${number(count)})`,
    emptyDay: 'Nichts an diesem Tag.',
    all: 'Alle Tage',
    more: (count) => `Mehr zeigen (${number(count)})`,
    fromFile: 'Aus der Datei',
    closeFile: 'Datei schließen',
  },

  select: {
    one: (name) => `Auswählen: ${name}`,
    all: (count) => `Alle gezeigten auswählen (${number(count)})`,
    title: 'Was ausgewählt ist',
    count: (count) => plural(count, { one: '# ausgewählt', other: '# ausgewählt' }),
    export: 'Exportieren (.ics)',
    remove: 'Entfernen',
    clear: 'Auswahl aufheben',
    removed: (count) => plural(count, { one: '# Termin entfernt.', other: '# Termine entfernt.' }),
  },
})
