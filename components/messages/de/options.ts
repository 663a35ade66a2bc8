/** The words of the options page, in German. */
import type { OptionsWords } from '../en/options.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, number }: Speech): OptionsWords => ({
  heading: 'Einstellungen',
  reminders: 'Erinnerungen an neu gespeicherte Termine',
  timed: 'Wenn die Uhrzeit bekannt ist',
  day: 'Wenn nur der Tag bekannt ist',
  due: 'Wenn eine Erinnerung fällig ist',
  sound: 'Ton abspielen',
  opensStream: 'Wenn ein Termin beginnt, den Stream von selbst öffnen',
  soundRefused: 'Der Browser hat den Ton nicht erlaubt.',
  hint: 'Schon gespeicherte Termine behalten ihre Erinnerungen.',
  saved: 'Gespeichert.',
  privacy: 'Alles bleibt in diesem Browser, was nicht selbst verschickt wird: kein Konto und kein Server von uns.',

  language: {
    title: 'Sprache',
    browser: 'Wie im Browser',
    hint: 'Von Rendezvous und seinen Mitteilungen. Seiten werden in ihrer eigenen Sprache gelesen.',
  },

  file: {
    title: 'Alles in einer Datei',
    what: 'Gespeicherte Termine mit ihren Erinnerungen und diese Einstellungen. Passwörter sind nicht dabei.',
    download: 'Herunterladen',
    read: 'Datei einlesen…',
    hint: 'Beim Einlesen kommt hinzu, was hier fehlt und was in der Datei neuer ist. Was hier neuer ist, bleibt.',
    nothingNew: 'Keiner der Termine in dieser Datei ist hier neu.',
    done: (added, replaced, same) =>
      `${plural(added, { one: '# Termin', other: '# Termine' })} hinzugefügt, ${number(replaced)} durch neuere ersetzt, ${number(same)} unverändert.`,
    kept: (names, more) =>
      `Hier neuer und deshalb behalten: ${names}${more > 0 ? `; und ${plural(more, { one: '# weiterer', other: '# weitere' })}` : ''}.`,
    settings: {
      read: 'Die Einstellungen wurden eingelesen.',
      same: '',
      kept: 'Die Einstellungen hier sind neuer und bleiben.',
      newer: 'Die Einstellungen in der Datei sind von einer neueren Version und wurden nicht eingelesen.',
      none: '',
    },
    aside: (count) =>
      plural(count, {
        one: 'Einer davon ist für diese Version nicht lesbar und liegt beiseite.',
        other: '# davon sind für diese Version nicht lesbar und liegen beiseite.',
      }),
    problems: {
      'too-large': 'Diese Datei ist zu groß für eine von Rendezvous. Nichts wurde geändert.',
      'no-backup': 'Das ist keine Datei von Rendezvous oder nur ein Teil davon. Nichts wurde geändert.',
      newer:
        'Eine neuere Version von Rendezvous hat diese Datei geschrieben. Bitte Rendezvous aktualisieren und sie dann einlesen. Nichts wurde geändert.',
    },
  },

  setAside: {
    title: 'Beschädigt und beiseitegelegt',
    what: 'Diese gespeicherten Termine sind nicht mehr lesbar. Die Datei von allem enthält, was von ihnen übrig ist. Wenn möglich, auf ihrer Seite noch einmal speichern.',
    item: (name, day) => `${name} (gefunden am ${day})`,
    nameless: 'Ohne Titel',
    delete: 'Löschen',
    deleted: 'Gelöscht.',
  },

  browsers: {
    title: 'Andere eigene Browser',
    wish: 'Gespeicherte Termine in allen Browsern desselben Kontos gleich halten',
    hint: 'Anfangs aus. Dazu dient die Synchronisierung des Browser-Kontos, die auch dort eingeschaltet sein muss; an andere geht nichts. Der Browser gibt ihr wenig Platz: Was als Nächstes kommt, geht vor.',
    waiting: 'Gleich geht es los.',
    done: (time) => `Abgeglichen: ${time}.`,
    leftOut: (count) =>
      plural(count, {
        one: 'Für # Termin war kein Platz; er ist nur hier.',
        other: 'Für # Termine war kein Platz; sie sind nur hier.',
      }),
    failed: 'Der Browser hat es nicht angenommen. Was hier gespeichert ist, ist sicher; ein neuer Versuch folgt.',
  },
})
