/** The words for putting an event into a calendar, in Dutch. */
import type { CalendarsWords } from '../en/calendars.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, number }: Speech): CalendarsWords => ({
  add: 'Aan kalender toevoegen',
  addTo: (calendar) => `Aan ${calendar} toevoegen`,
  others: 'Andere kalenders',
  targets: {
    google: 'Google Agenda',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo-agenda',
  },
  lost: (losses) => `Niet overgenomen: ${list(losses.map((loss) => LOSSES[loss]))}.`,
  connect: 'Je eigen kalenderserver…',

  state: {
    sending: (calendar) => `Wordt naar ${calendar} gestuurd…`,
    there: (calendar) => `In ${calendar}.`,
    waits: (calendar) => `Nog niet in ${calendar}.`,
    again: 'Het wordt vanzelf opnieuw geprobeerd.',
    retry: 'Opnieuw proberen',
    changed: (calendar) => `Het is ook in ${calendar} gewijzigd. Welke geldt?`,
    removedThere: (calendar) => `Het is in ${calendar} verwijderd.`,
    changedBeforeRemoval: (calendar) => `Het is intussen in ${calendar} gewijzigd, en staat daar nog.`,
    mine: 'Hier',
    theirs: 'Daar',
    keepMine: 'De mijne houden',
    takeTheirs: 'Die van daar nemen',
    addAgain: 'Opnieuw toevoegen',
    leave: 'Zo laten',
  },

  problems: {
    insecure: (host) =>
      `${host} wordt niet via http gevraagd: je wachtwoord zou onderweg gelezen kunnen worden. Gebruik https.`,
    refused: (host) => `${host} is niet gevraagd: toegang werd niet toegestaan.`,
    unreachable: (host) =>
      `${host} is niet bereikbaar: het ligt eruit, je bent offline, of de browser vertrouwt het certificaat niet. Open het in een tabblad om te kijken.`,
    slow: (host) => `${host} antwoordde niet op tijd.`,
    password: (host) =>
      `${host} aanvaardt deze gebruiker met dit wachtwoord niet. Veel servers willen een app-wachtwoord.`,
    forbidden: (host) => `Op ${host} mag je daar niet schrijven.`,
    'no-caldav': (host) => `Op ${host} is geen kalenderserver gevonden. Controleer het adres.`,
    'no-calendar': (host) => `Op ${host} is geen kalender die je evenementen aanneemt.`,
    elsewhere: (host) => `${host} stuurt door naar een andere server.`,
    full: (host) => `${host} heeft er geen ruimte voor, of vindt het te groot.`,
    failing: (host) => `${host} heeft zelf een probleem.`,
    rejected: (host) => `${host} nam dit evenement niet aan.`,
    twin: (host) =>
      `${host} heeft dit evenement al, misschien in een andere kalender. Verwijder het daar en probeer het dan opnieuw.`,
    changed: (host) => `Het is op ${host} gewijzigd.`,
    'no-server': () => 'Er is geen kalenderserver meer verbonden. Verbind hem in de instellingen.',
  },

  removed: (name, calendar) => `‘${name}’ verwijderd. Het staat nog in ${calendar}.`,
  stillThere: (count, calendar) =>
    plural(count, { one: `# ervan staat nog in ${calendar}.`, other: `# ervan staan nog in ${calendar}.` }),
  left: (count, calendar) =>
    plural(count, {
      one: `# evenement dat hier niet meer opgeslagen is, staat nog in ${calendar}.`,
      other: `# evenementen die hier niet meer opgeslagen zijn, staan nog in ${calendar}.`,
    }),
  removeThere: 'Daar ook verwijderen',
  removedThere: (calendar) => `Het is ook in ${calendar} verwijderd.`,

  file: {
    heading: 'Kalenderbestand openen',
    hint: 'Kies een .ics-bestand, of sleep er een hierheen of in het venster van de extensie: de evenementen worden getoond, om met herinneringen op te slaan.',
    choose: 'Bestand kiezen…',
    none: 'In dit bestand staat geen evenement dat nog komt.',
    notCalendar: 'Dit bestand is geen kalender.',
    tooLarge: 'Dit bestand is te groot om te lezen.',
    read: (count) =>
      plural(count, { one: '# evenement uit het bestand gelezen.', other: '# evenementen uit het bestand gelezen.' }),
    saveAll: (count) => `Alles opslaan en herinneren (${number(count)})`,
    savedAll: (count) =>
      plural(count, {
        one: '# evenement opgeslagen.',
        other: '# evenementen opgeslagen.',
      }),
  },

  onPage: {
    title: 'Kalenders waar deze pagina naar verwijst',
    linked: (host) => `Een kalender op ${host}`,
    read: 'Lezen',
    readFrom: (host) => `Lezen: de kalender op ${host}`,
    reading: 'Wordt gelezen…',
    done: (count) => plural(count, { one: '# evenement gelezen.', other: '# evenementen gelezen.' }),
    doneInVain: 'Er staat geen nieuw evenement in.',
    problems: {
      refused: 'Niet gelezen: toegang werd niet toegestaan.',
      unreachable: 'Niet bereikbaar. Controleer je verbinding en probeer het opnieuw.',
      missing: 'Hij is er niet, of je moet ervoor inloggen.',
      'too-large': 'Hij is te groot om te lezen.',
      'no-calendar': 'Dit bestand is geen kalender.',
      private: 'Het staat in een privénetwerk en is niet gelezen.',
    },
  },
})

const LOSSES = {
  repetition: 'herhaling',
  exceptions: 'overgeslagen dagen',
  wholeDays: 'hele dagen (ze beginnen om middernacht)',
  notes: 'einde van de notities',
  place: 'einde van de plaats',
  name: 'einde van de titel',
}
