/** The words of the interface that may be wanted at first, in Dutch. */
import type { FirstWords } from '../en/first.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, number, upper }: Speech): FirstWords => ({
  comma: ', ',
  colon: ': ',
  tabs: {
    label: 'Wat je ziet',
    page: 'Deze pagina',
    saved: (count) => (count > 0 ? `Opgeslagen (${number(count)})` : 'Opgeslagen'),
  },
  openOptions: 'Instellingen',
  openAgenda: 'Agenda',
  calendarName: 'Rendezvous',

  page: {
    reading: 'Pagina wordt gelezen…',
    none: 'Geen evenement op deze pagina.',
    noneHint: 'Rendezvous laat alleen zien wat een pagina echt aankondigt. Waar niets zekers staat, zwijgt het.',
    forbidden: 'Deze pagina kan niet worden gelezen.',
    forbiddenHint:
      'Browsers houden extensies weg van hun eigen pagina’s, hun winkels en sommige bestanden. Open een webpagina en probeer het opnieuw.',
    failed: 'Bij het lezen van deze pagina ging iets mis.',
    failedHint: 'Laad de pagina opnieuw en open dit venster nog eens.',
    found: (count) => plural(count, { one: '# evenement op deze pagina', other: '# evenementen op deze pagina' }),
    selected: 'Uit je selectie',
    noneSelected: 'Je selectie noemt geen dag. Schrijf op wat je weet:',
    nothingSelected:
      'Op deze pagina is geen tekst geselecteerd. Selecteer eerst de woorden over het evenement, of schrijf op wat je weet:',
  },

  when: {
    dayAndClock: (day, clock) => `${day}, ${clock}`,
    noClock: 'tijd niet vermeld',
    noZone: (clock) => `${clock}, tijdzone niet vermeld`,
    inCity: (clock, city) => `${clock} in ${city}`,
    forYou: (told, mine) => `${told}, ${mine} bij jou`,
    started: (distance) => `${upper(distance)} begonnen`,
    repeats: {
      DAILY: 'Elke dag',
      WEEKLY: 'Elke week',
      MONTHLY: 'Elke maand',
      YEARLY: 'Elk jaar',
    },
    repeatsOtherwise: 'Herhaalt zich',
  },

  look: {
    open: (gaps) => `Misschien staat op de pagina ervan: ${list(gaps.map((gap) => GAPS[gap]))}.`,
    lookOn: (host) => `Kijken op ${host}`,
    reading: (host) => `Aan het kijken op ${host}…`,
    follow: 'Verder daarheen',
    openPage: 'Pagina openen',
    added: {
      name: 'titel',
      startDate: 'tijd',
      previousStartDate: 'eerdere datum',
      endDate: 'einde',
      doorTime: 'deuren open',
      location: 'plaats',
      geo: 'punt op de kaart',
      streams: 'stream',
      url: 'pagina',
      organizer: 'organisator',
      description: 'notities',
      image: 'afbeelding',
      eventStatus: 'status',
      recurrence: 'herhaling',
      exceptions: 'overgeslagen dagen',
    },
    from: (added, host) => `${upper(list(added))} van ${host}`,
    instead: 'Er staat een link naar de pagina van een evenement, waar misschien meer staat.',
    noWeb: 'Misschien staat er meer op de pagina waar de link naartoe gaat, maar de link is geen webadres.',
    private: (host) =>
      `Misschien staat er meer op de pagina waar de link naartoe gaat, maar ${host} ligt in een privénetwerk, waar Rendezvous niet kijkt.`,
  },

  eitherDay: (first, second) => `${first} of ${second}?`,

  status: {
    EventCancelled: 'Afgelast',
    EventPostponed: 'Uitgesteld',
    EventRescheduled: 'Nieuwe datum',
    EventMovedOnline: 'Nu online',
  },
  movedFrom: (day) => `Verplaatst, was ${day}`,
  postponedHint: 'Dit is de oude datum. Pas hem aan zodra de nieuwe bekend is.',
  past: 'Voorbij',
  isSaved: 'Opgeslagen',
  unsure: 'De datum is niet zeker. Controleer hem.',

  place: 'Plaats',
  stream: 'Stream',
  link: 'Pagina',
  streamWithoutLink: (platform) => `${platform}, geen link vermeld`,
  joinStream: (platform) => `Meedoen op ${platform}`,
  foundOn: 'Gevonden op',
  opensAt: (host) => `Opent ${host}`,

  buttons: {
    saveAndRemind: 'Opslaan en herinneren',
    save: 'Opslaan',
    saveChanges: 'Wijzigingen opslaan',
    write: 'Zelf opschrijven',
    cancel: 'Annuleren',
    edit: 'Bewerken',
    ics: '.ics',
    icsTitle: 'Downloaden voor elke kalender',
    allIcs: 'Alles downloaden (.ics)',
    remove: 'Verwijderen',
    undo: 'Ongedaan maken',
    add: 'Toevoegen',
  },

  evidenceTitle: 'Waarom we dit denken',

  reminders: {
    title: 'Herinneren',
    none: 'Geen herinnering',
    atStart: 'Bij het begin',
    before: (amount, unit) => plural(amount, BEFORE[unit]),
    thatDay: (clock) => `Om ${clock} op de dag zelf`,
    dayBefore: (clock) => `Om ${clock} de dag ervoor`,
    daysBefore: (days, clock) =>
      plural(days, { one: `Om ${clock}, # dag van tevoren`, other: `Om ${clock}, # dagen van tevoren` }),
    own: 'Anders…',
    alreadyOver: 'Dit moment is al voorbij.',
  },
})

const GAPS = {
  day: 'de dag',
  time: 'de tijd',
  zone: 'de tijdzone',
  place: 'de plaats',
  stream: 'de link naar de stream',
}

const BEFORE = {
  minutes: { one: '# minuut van tevoren', other: '# minuten van tevoren' },
  hours: { one: '# uur van tevoren', other: '# uur van tevoren' },
  days: { one: '# dag van tevoren', other: '# dagen van tevoren' },
}
