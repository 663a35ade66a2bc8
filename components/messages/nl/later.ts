/** The words for what nobody sees before a click, in Dutch. */
import type { LaterWords } from '../en/later.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, number, lower }: Speech): LaterWords => ({
  due: {
    title: 'Nu aan de beurt',
    join: 'Meedoen',
    open: 'Pagina openen',
    minutes: (minutes) => `Over ${number(minutes)} min`,
    snooze: (minutes) => `Herinner me over ${number(minutes)} min opnieuw`,
    atStart: 'Bij het begin',
    done: 'Klaar',
    seen: 'Begrepen',
    missed: (count) => plural(count, { one: 'Je hebt # evenement gemist', other: 'Je hebt # evenementen gemist' }),
  },

  evidence: {
    none: 'De woorden zijn niet bewaard.',
    fields: {
      name: 'Titel',
      startDate: 'Begin',
      previousStartDate: 'Voor de verplaatsing',
      endDate: 'Einde',
      doorTime: 'Deuren open',
      location: 'Plaats',
      geo: 'Op de kaart',
      streams: 'Stream',
      url: 'Pagina',
      organizer: 'Organisator',
      description: 'Notities',
      image: 'Afbeelding',
      eventStatus: 'Status',
      recurrence: 'Herhaling',
      exceptions: 'Maar niet op',
    },
    sources: {
      you: 'Door jou opgegeven',
      prose: 'De tekst van de pagina',
      notice: 'Een mededeling op de pagina',
      'json-ld': 'Gegevens in de pagina (JSON-LD)',
      microdata: 'Gegevens in de pagina (microdata)',
      rdfa: 'Gegevens in de pagina (RDFa)',
      microformats: 'Gegevens in de pagina (microformats)',
      'open-graph': 'Gegevens in de pagina (om te delen)',
      'time-element': 'Een datum die de pagina markeert',
      'calendar-link': 'Een link om het aan een kalender toe te voegen',
      'calendar-file': 'Een kalenderbestand',
      'calendar-server': 'Je agenda',
    },
    ofSite: 'Gegevens van de site zelf',
    elsewhere: (source, host) => `${source}, op ${host}`,
    sure: 'zeker',
    fairlySure: 'vrij zeker',
    notSure: 'niet zeker',
  },

  ownReminder: {
    amount: 'Hoeveel',
    unit: 'Eenheid',
    time: 'om',
    units: { minutes: 'minuten van tevoren', hours: 'uur van tevoren', days: 'dagen van tevoren' },
    impossible: 'Vul een geheel getal in: hoogstens 1440 minuten, 168 uur of 365 dagen.',
    dayImpossible: 'Vul een geheel aantal dagen in, hoogstens 365, en een tijd.',
  },

  form: {
    title: 'Evenement verbeteren',
    newTitle: 'Evenement opschrijven',
    fields: {
      name: 'Titel',
      date: 'Datum',
      time: 'Tijd',
      zone: 'Tijdzone',
      endDate: 'Laatste dag',
      endTime: 'Einde',
      location: 'Plaats',
      stream: 'Link naar de stream',
      description: 'Notities',
    },
    hints: {
      date: 'Jaar-maand-dag',
      time: 'Leeg als je het niet weet',
      zone: 'Een stad, zoals Europe/Paris',
      endDate: 'Als het op een andere dag eindigt',
      endTime: 'Leeg als je het niet weet',
      stream: 'https://…',
    },
    errors: {
      'name-missing': 'Geef het evenement een titel.',
      'date-missing': 'Vul in op welke dag het begint.',
      'date-impossible': 'Die dag bestaat niet. Schrijf jaar-maand-dag, zoals 2027-05-31.',
      'time-impossible': 'Die tijd bestaat niet. Schrijf uren en minuten, zoals 19:30.',
      'time-missing': 'Bij een einde hoort een begin: vul in hoe laat het begint, of laat het einde leeg.',
      'zone-unknown': 'Die tijdzone bestaat niet. Schrijf een grote stad in de buurt, zoals Europe/Paris.',
      'end-before-start': 'Het einde ligt voor het begin. Vul ook de laatste dag in als het later eindigt.',
      'series-elsewhere':
        'Zoals het zich herhaalt, kan het niet op die dag vallen. Kies een andere; er is niets gewijzigd.',
      'link-not-http': 'Dit is geen weblink. Schrijf er een die met https:// begint, of laat het leeg.',
    },
    refused: (count) =>
      plural(count, {
        one: 'Nog niet opgeslagen: kijk nog eens naar # veld.',
        other: 'Nog niet opgeslagen: kijk nog eens naar # velden.',
      }),
  },

  changes: {
    title: 'Wat er veranderd is',
    told: (host) => `Op ${host} staat nu iets anders:`,
    toldByFile: 'In het bestand staat nu iets anders:',
    when: 'Wanneer',
    was: 'was',
    now: 'nu',
    unknown: 'niet vermeld',
    planned: 'Zoals gepland',
    stops: 'Neem je de wijziging over, dan stoppen de herinneringen.',
    take: 'Wijziging overnemen',
    keep: 'De mijne houden',
    taken: 'Gewijzigd zoals de pagina het nu zegt. De herinneringen gaan mee.',
    takenCancelled: 'Als afgelast gemarkeerd: er komt geen herinnering.',
    kept: 'Blijft zoals het was. Dit wordt je niet opnieuw gevraagd.',
    streamFilled: (host) =>
      `De pagina heeft nu de link naar de stream, en die staat nu ook bij wat je opsloeg: ${host}.`,
  },

  clashes: {
    event: (name, when) => `‘${name}’ (${when})`,
    overlaps: (named, more) => `Tegelijk met ${list(more > 0 ? [...named, `nog ${number(more)}`] : named)}.`,
  },

  twins: {
    title: 'Dubbel opgeslagen?',
    question: (name, host) => `Is dit ‘${name}’, dat je van ${host} hebt opgeslagen?`,
    questionOfFile: (name) => `Is dit ‘${name}’, dat je al hebt opgeslagen?`,
    join: 'Samenvoegen',
    apart: 'Het zijn er twee',
    joined: 'Het is er nu één.',
    keptApart: 'Blijven er twee. Dit wordt je niet opnieuw gevraagd.',
  },

  saved: {
    upcoming: 'Komt eraan',
    past: (count) => `Voorbij (${number(count)})`,
    none: 'Nog niets opgeslagen.',
    noneHint: 'Evenementen die je opslaat staan hier, en je wordt eraan herinnerd.',
    more: 'Details',
  },

  notices: {
    inVain: 'Er is niets gedaan: wat was opgeslagen, is intussen gewijzigd of verwijderd.',
    saved: (reminders) =>
      plural(reminders.length, {
        one: `Opgeslagen. Herinnering: ${reminders.map(lower).join(', ')}.`,
        other: `Opgeslagen. Herinneringen: ${reminders.map(lower).join(', ')}.`,
      }),
    savedSilently: 'Opgeslagen zonder herinnering.',
    changed: 'Wijzigingen opgeslagen.',
    removed: (name) => `‘${name}’ verwijderd.`,
    restored: 'Ongedaan gemaakt.',
    downloaded: (count) =>
      plural(count, {
        one: '# evenement naar een kalenderbestand geschreven.',
        other: '# evenementen naar een kalenderbestand geschreven.',
      }),
    failed: 'Dat lukte niet: de browser kon het niet opslaan. Er is niets veranderd; probeer het opnieuw.',
    full: 'De opslag die browsers een extensie geven is vol. Er is niets veranderd. Verwijder voorbije evenementen (een bestand van alles, bij de instellingen, bewaart ze) en probeer het opnieuw.',
    downloadFailed: 'Het kalenderbestand kon niet worden gemaakt. Probeer het opnieuw.',
  },

  doubts: {
    order: 'De datum op de pagina kan op beide manieren worden gelezen.',
    weekday: (said, day, real) => `De pagina zegt ${said}, maar ${day} is een ${real}.`,
    year: 'De pagina noemt geen jaar.',
  },

  unreadable: (count) =>
    plural(count, {
      one: '# opgeslagen evenement kan niet door deze versie worden gelezen. Er is niets verwijderd; een nieuwere versie kan het misschien lezen.',
      other:
        '# opgeslagen evenementen kunnen niet door deze versie worden gelezen. Er is niets verwijderd; een nieuwere versie kan ze misschien lezen.',
    }),
  aside: (count) =>
    plural(count, {
      one: '# opgeslagen evenement is beschadigd. Er is niets verwijderd: wat over is, ligt apart, zie de instellingen.',
      other:
        '# opgeslagen evenementen zijn beschadigd. Er is niets verwijderd: wat over is, ligt apart, zie de instellingen.',
    }),
})
