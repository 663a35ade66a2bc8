/** German words that tell of events, in Germany, Austria and Switzerland. */
import type { Basics, LanguageHint, Months, Words } from './language.ts'

export const hint: LanguageHint = {
  dates:
    '(?:mon|diens|donners|frei|sams|sonn)tag|sonnabend|silvester|heilig(?:er )?abend|mittwoch|morgen|heute|' +
    '\\d\\. ?(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)|\\d\\.\\d\\d?\\.',
  events:
    '[a-zäöü-]{0,20}(?:treff|konzert|vortr|tagung|konferenz|fest|abend|lesung|führung|workshop)|(?:ab|um|bis) \\d|' +
    '\\d ?[–-] ?\\d\\d? uhr|statt|einla|anmeld|abgesagt',
  everywhere: ' und ',
}

export const basics: Basics = {
  code: 'de',
  common:
    'der|das|und|ist|nicht|mit|für|ein|eine|auf|wir|im|zu|von|sich|am|um|es|in|den|dem|des|bei|uns|einen|wird|' +
    'auch|du|dir|was',
  cues: {
    cancelled: '(?<!nicht )abgesagt|ersatzlos gestrichen|entfällt|entfallen|fällt(?=.{0,80}(?<! nicht) aus)|ausfallen',
    postponed: 'verschoben|(?:vor)?verlegt|neuer termin|ersatztermin',
    suggestions: '(?:ähnliche|weitere|andere) (?:veranstaltungen|termine|events|konzerte)|das könnte .{1,12} auch',
    published:
      'dieser \\w+ wurde|(?:veröffentlicht|erstellt|geschrieben|verfasst|eingestellt)(?: am)?|(?:gespeichert )?von .{1,40} am',
    discussion: 'kommentare?',
  },
}

export const months: Months = [
  'januar|jänner|jan|jän',
  'februar|feber|feb',
  'märz|mär|mrz',
  'april|apr',
  'mai',
  'juni|jun',
  'juli|jul',
  'august|aug',
  'september|sept|sep',
  'oktober|okt',
  'november|nov',
  'dezember|dez',
]

/** What people do to take part, and what they need for that. */
const SIGNING_UP =
  '\\p{L}{0,12}(?:anmeldung(?:en)?|anmelden|vorverkauf|karten|tickets?|reservierung(?:en)?)|buchung|buchbar|registrierung|einschreibung'
/** What people do together. */
const DOING = 'fahren|grillen|wandern|radeln|basteln|löten|kochen|backen|singen|tanzen|hacken|putzen|zeigen'

/** What pupils have to come back to, and what is changed or mended: nobody is invited. */
const CHANGES =
  '(?:unterricht|vorlesung(?:en|szeit)|schule|schuljahr|\\p{L}{0,8}(?:semester|halbjahr)) (?:beginn|start|end)(?:e?t|en)|(?:beginn|start|end)(?:e?t|en) (?:der|die|das) (?:unterricht|schule|schuljahr|vorlesung|\\p{L}{0,8}(?:semester|halbjahr))|prüfungen (?:finden|sind|beginnen)|(?:tür|zugangs|schließ)?code (?:wird|ändert)|(?:aufzug|fahrstuhl|lift|heizung|server) (?:wird|repariert|gewartet|ersetzt|erneuert|um(?=[.,;]|$))|schule (?:wieder )?öffnet'

/** What does not take place as it always does. */
const NONE = 'keine? \\p{L}{0,12}(?:probe|training|unterricht|stunde|sitzung)'

export const words: Words = {
  weekdays: [
    'sonntag(?:[afmnv][a-zü]{3,9})?|so',
    'montag(?:[afmnv][a-zü]{3,9})?|mo',
    'dienstag(?:[afmnv][a-zü]{3,9})?|di',
    'mittwoch(?:[afmnv][a-zü]{3,9})?|mi',
    'donnerstag(?:[afmnv][a-zü]{3,9})?|do',
    'freitag(?:[afmnv][a-zü]{3,9})?|fr',
    '(?:samstag|sonnabend)(?:[afmnv][a-zü]{3,9})?|sa',
  ],
  // 5. · 5te · achten, zehnten, zwanzigsten
  ordinal: '\\.|(?:s?t)?en?',
  filler: 'am|den|dem|der|vom|zum|im|des',
  to: 'bis(?: (?:etwa|ca\\.?|gegen|ungefähr|einschließlich))?',
  and: 'und|sowie|u\\.|&|\\+',
  or: 'oder',
  amid: 'zwischen',
  numericOrder: 'day-first',
  ordinals: 'erst|zwei|dritt',
  thisWeek: 'diese[rn]? woche|wochenprogramm',
  relativeDays: [
    ['heute in (?:einer woche|acht tagen)', 7],
    ['übermorgen', 2],
    // "am Morgen", "Samstag Morgen": the morning
    [
      '(?<!(?:am|guten|jeden|diesem|heute|gestern|eines|tag|woch|zum|bis|den|der|frühen|späten) )morgen(?! (?:des|' +
        'danach|darauf))',
      1,
    ],
    ['heute', 0],
    ['vorgestern', -2],
    ['gestern', -1],
  ],
  dayAlone: '(?:am|auf den)(?= \\d\\d?\\.(?: (?:um|ab|von|gegen) \\d| [–-] | ?(?:[,;:!?…)]|$)))',
  namedDays: [
    ['silvester(?:abend|nacht)?', '12', '31'],
    ['neujahr(?:stag|smorgen)?', '1', '1'],
    ['heilig(?:er |en )?abend', '12', '24'],
    ['(?:1\\.|ersten?r?) weihnachts(?:feier)?tag', '12', '25'],
    ['(?:2\\.|zweiten?r?) weihnachts(?:feier)?tag|stephanstag|stefanitag', '12', '26'],
  ],
  nextBefore: 'nächste[nrs]?|kommende[nrs]?|diese[nrs]?',
  thisBefore: 'diese[nrs]?',
  nextAfter: 'kommender woche|dieser woche',
  afterNext: 'nächste[nrs]?',
  ofNextWeek: '(?:nächster?|kommender?) woche',
  afterNextBefore: 'übernächste[nrs]?',
  weekLater: 'in einer woche|in acht tagen',
  following: '(?:darauf)?folgenden|darauf|danach',
  last: 'letzte[nrs]?|vergangene[nrs]?|vorige[nrs]?',
  inWhile: 'in (?<count>\\d{1,2}|[a-zäöü]{1,8}) (?:(?<days>tag(?:en)?)|(?<weeks>wochen?)|(?<months>monat(?:en)?))',
  numbers:
    '(?:eine[mr]?|eins?)|zwei|drei|vier|fünf|sechs|sieb(?:en)?|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|einundzwanzig|zweiundzwanzig|dreiundzwanzig|vierundzwanzig|fünfundzwanzig|sechsundzwanzig|siebenundzwanzig|achtundzwanzig|neunundzwanzig|drei(?:ß|ss)ig|einunddrei(?:ß|ss)ig',
  all: 'alle[nr]?',
  every: 'jede[nrs]?(?: woche(?: am)?)?|(?:immer|regelmä(?:ß|ss)ig)(?: am)?|jeweils(?: am)?',
  habit: 's',
  fromDay: 'ab|vom|beginnend (?:am|ab)',
  everyOther:
    'jede[nr] (?:2\\.|zweiten?)|alle (?:zwei|2) wochen|alle (?:14|vierzehn) tage|(?:14|vierzehn)-?täg(?:ig|lich)|(?:zwei|2)-wochen-(?:rhythmus|takt|turnus)|zweiwöchentlich',
  inMonth: 'im|von|im monat|(?:in|während) de[nr] monaten?',
  except: 'außer|ausser|nicht|kein\\p{L}*|entf[aä]ll\\p{L}{1,3}|ausgenommen',
  nth: ['erste[nrs]?|1\\.', 'zweite[nrs]?|2\\.', 'dritte[nrs]?|3\\.', 'vierte[nrs]?|4\\.'],
  ofMonth: '(?:im|jeden|eines(?: jeden)?|des|pro) monats?',
  clock: [
    // um acht im Löwen: wer den Morgen meint, sagt es
    '(?<=(?<!(?:morgens|früh|vormittags?).{0,40})(?:um|ab|gegen) )(?=(?<pm>[678sa]))(?<h>[678]|sechs|sieben|' +
      'acht)(?= (?:im|in|am|an|beim?|vor|auf|los|geht|treffen|wir)(?!\\p{L})|[.,;!)](?!\\d)|' +
      '$)(?!.{0,12}(?:früh|morgens|vormittags?))',
    // 19 Uhr 30
    '(?<h>\\d{1,2}) uhr (?<m>\\d\\d)(?! ?uhr| \\p{L})',
    // 19 Uhr · 19.30 Uhr · 19:30 Uhr · 19.oo Uhr
    '(?<h>\\d{1,2})(?:[.:](?:(?<m>\\d\\d)|oo))? ?uhr',
    // 19:30 · 19:30h
    '(?<h>\\d{1,2}):(?<m>\\d\\d)(?: ?h)?',
    // 19h · 19h30 · 19.30 h
    '(?<h>1\\d|2[0-3]|0?[89]) ?h(?: ?(?<m>\\d\\d))?',
    '(?<h>\\d{1,2})\\.(?<m>\\d\\d) ?h',
    // um 19.30; “bis zum 11.05.” ist ein Tag
    '(?<=(?<!\\p{L})(?:um|ab|gegen|beginn:?|einlass:?) )(?<h>\\d{1,2})\\.(?<m>\\d\\d)(?!\\.?\\d)',
    // Do 14. Jan, 19.00: Stammtisch · Do 14.1., 19.00
    '(?<=\\d\\. ?(?:(?:jan|jän|feb|mär|apr|mai|ju[nl]|aug|sep|okt|nov|dez)\\p{L}{0,6}\\.?|\\d\\d?\\.)(?: ?\\d{4})?' +
      '(?:,| [–|-])? )(?<h>0?[89]|1\\d|2[0-3])\\.(?<m>[0-5]0|[14]5)(?! ?(?:€|euro|%|[.:,]?\\d|\\.))',
    // eine Zeile des Programms: 19.30 Begrüßung
    '(?<=^[–• -]{0,3})(?<h>0?[89]|1\\d|2[0-3])\\.(?<m>00|15|30|45)(?=(?: [–-])? (?!eur|prozent|mil|punkt)\\p{L}{3})',
    // heute Abend um 8
    '(?<=abends?,? (?:um|ab|gegen) )(?<h>\\d{1,2})(?![.:,/–-]?\\d)',
    // halb acht, Viertel nach sieben: without more, what is told so is after noon up to eight
    '(?=(?<pm>[hv]))(?:(?<halfto>halb)|(?<quarter>viertel nach)|(?<lessquarter>viertel vor)) (?<h>zwei|drei|vier|fünf|sechs|sieben|acht|[2-8])(?![\\d\\p{L}]|' +
      ' (?:uhr )?(?:morgens|früh|vormittags))',
    // halb neun · Viertel nach sieben · Viertel vor acht
    '(?:(?<halfto>halb)|(?<quarter>viertel nach)|(?<lessquarter>viertel vor|drei ?viertel)) (?<h>[a-zäöü]{3,6}|' +
      '\\d{1,2})',
    // um drei Uhr: who begins in the small hours says so
    '(?<!(?:morgen|früh|nacht|vormittags?|bis|schluss|ende|sonnenaufgang|aufersteh\\p{L}*|abfahrt).{0,30})(?<=(?<pm>um|ab) )(?<h>eins?|zwei|drei|vier|fünf) uhr(?! (?:(?:in der )?(?:früh|nacht)|(?:am )?(?:frühen )?morgen|ist schluss))',
    // acht Uhr · zwanzig Uhr dreißig
    '(?<h>[a-zäöü]{3,15}) uhr(?: (?:(?<half>drei(?:ß|ss)ig)|(?<quarter>fünfzehn)))?',
  ],
  clockWords: [
    ['mitternacht', '00:00'],
    ['mittags um (?:zwölf|12)(?! ?uhr)', '12:00'],
  ],
  afternoon: '(?!sonn|heilig)\\p{L}*abends?|nachmittags?|\\p{L}+nachmittag',
  midday: '\\p{L}*nachmittags?',
  placeBefore:
    'vor de[mr](?= (?:\\p{L}+ )?\\p{L}*(?:[Bb]ahnhof|[Hh]aus|[Kk]irche|[Hh]alle|[Ss]chule|[Ee]ingang|[Mm]useum|[Hh]eim))|in den Räumen der|in den Räumen des|treffpunkt ist|(?:\\p{L}{2,14}o|O)rt ist|in der|in den|in die|an der|auf der|auf dem|bei der|in|im|am|an|ins|beim|bei|auf|nach',
  nameBegin:
    '(?:erinnerung|einladung|letzte chance|save the date) ?[:!] |(?:herzliche )?einladung zu(?:[mr]| unsere[mr]) ',
  placeEnd: '(?!(?:in|im|am|an|der|den|dem|des|und|von|vom|auf|zum|zur|beim|bei|ob|vor|hinter|unter) )\\p{Ll}+',
  topic: 'über|aus|nach|durch',
  whose: 'gleichnamige[nr]?|ih(?:re[nmr]?|rem)|seine[nmr]?|meine[nmr]?|wie(?= (?:sie|er|ich) )',
  way: 'per|auf|über|in|im|via',
  notPlace:
    'straße$|höhe$|uns$|derby|anfrage|wunsch|rahmen|zeitraum|thema|anschluss|\\p{L}*abend|uhr|jahr|frühling|frühjahr|sommer|herbst|winter|internet|fall|' +
    'ende|anfang|mitte|laufe|vorfeld|monat|woche\\p{L}*|\\p{L}*(?<!land|kreis|bundes)tag|\\p{L}*mittag|morgen|' +
    'detail|bereich|teil|gespräch|auftrag|sinne|zeit|teilnahme|\\p{L}+isch|facebook|chat|freunde\\p{L}*|' +
    'gäste\\p{L}*|regen|wetter|hause|platz|austausch|\\p{L}{3,}ieren|kennenlernen|kaffee|bier|wein|eintritt|' +
    '\\p{L}*(?:kalender|liste)|räum\\p{L}+|laufenden|griff|zeichen|programm|\\p{L}*szene|gesundheit|einstieg|' +
    'mittelpunkt|vordergrund|kürze|form|praxis|theorie|welt|leben|zukunft|gesellschaft|politik|forschung|technik|' +
    'natur|nähe|runde|familie|namen|besitz|projekt|\\p{L}*(?:programmier|herstellung|entwicklung)\\p{L}*',
  venue:
    '\\p{L}{0,20}(?:bibliothek|bücherei|museum|theater|kirche|kapelle|halle|saal|haus|heim|zentrum|schule|' +
    'universität|gymnasium|gasthof|gaststätte|restaurant|kneipe|hotel|schloss|aula|foyer|kino|buch(?:handlung|laden)|werkstatt|scheune|' +
    'stadion|keller|wache|park|(?:raum|zimmer)(?= \\d)|lab|space|caf[eé](?= \\p{L})|(?<=\\p{L}{3})(?:hof|platz|garten|gelände))',
  bare: 'in|an|auf|nach|bei',
  bareNoun: '\\p{L}+(?:(?<!haus|ing|kirch|hof)en|ern|ung|eit)',
  toSomebody: 'gewidmet|dank',
  sameHour: '(?:gleiche|selbe)[nr]? (?:uhr)?zeit',
  but: 'aber|sondern|doch|jedoch',
  none: 'keine?n?',
  holidays: '(?:schul|winter|herbst|oster|sommer|pfingst|weihnachts|faschings|sport)?ferien|schulfrei',
  noEvent:
    `(?:nummern|karten|unterlagen|shirts?|bestellungen)[^.;§]{0,30} §[^.;§]{0,40} abgeholt werden|(?:${SIGNING_UP})(?: (?!zu[mr]? |für |und )[^\\s.,;:§]+){0,6}:? ab(?: dem)? §|` +
    `(?:${SIGNING_UP})(?:(?! und )[^.,;§]){0,40} (?:ist|sind|startet|beginnt|öffnet|möglich|erhältlich|gibt es)(?: ab| am)?(?: dem)? §|` +
    `(?:anmelde|vorverkaufs|verkaufs|anmeldungs)(?:start|beginn)[^.,;§]{0,20} §|(?:${SIGNING_UP})(?<=§[^.;]{0,40} (?:beginnt|startet|öffnet|ist) (?:der|die|unser)[^.;]{0,30})|anmelden(?<=ab §[^.;]{0,50})|` +
    '(?:start(?:nummern?|unterlagen)|karten|tickets)[^.;§]{0,40} §(?=[^.;]{0,50} abgeholt)|(?<!öffentliche[nr]? )(?:general|haupt)probe(?: ist| findet)?[ :](?: ?am)? ?§|' +
    '(?:auf|ab)bau(?: ist|:)?(?: am)? §|zugestellt(?<=§[^.;]{0,50})|' +
    `${NONE}[^.,:;§]{0,12} §|${NONE}(?<=§[^.;]{0,60})|` +
    '(?:vorsitzende[rn]?|präsident(?:in)?|direktor(?:in)?|bürgermeister(?:in)?|kolleg(?:e|in)) (?:ist|reist|weilt) vo[mn] §|' +
    '(?:sollt|hätt)en?(?: eigentlich| ursprünglich)?(?: am)? §(?=[^.,;]{0,30} stattfinden)|' +
    `(?:${CHANGES})(?:[^.,:;§]{0,24} §|(?<=§[^.;]{0,70}))`,
  not: 'nicht',
  insteadOf: 'statt|anstatt',
  newDay: 'auf(?: den| dem)?',
  newPlace: 'in d(?:ie|as|en)|ins',
  online:
    'online|digital(?:e[snrm]?(?= (?:\\p{L}+ )?\\p{L}{0,20}(?:tr[ei]ff|tisch|sitzung|versammlung|konf|vera|vortr|meet|abend)))?|virtuell(?:e[snrm]?)?|per (?:zoom|video\\p{L}*)|als (?:video|zoom)\\p{L}*|webinar',
  setOff: 'start(?:et)?|gestartet wird',
  elsewhen: 'gesperrt|am Vortag(?: ab)?|Abend (?:vorher|zuvor)(?: ab)?',
  noStart: 'aufbau(?:en)?|soundcheck|(?:mittags)?pause',
  allTimes: 'alle (?:uhrzeiten|zeiten|zeitangaben)',
  townTime: '(?<!\\p{L})(?<town>\\p{Lu}\\p{L}{1,20}(?: \\p{Lu}\\p{L}{1,20})?)er Zeit(?!\\p{L})',
  nextDay: '(?:(?:am|zum) )?(?:nächsten|folgenden) tag|am folgetag',
  ends: 'ende[nt]?|schluss|rückkehr|schlie(?:ß|ss)(?:en|t)|ist (?:\\p{L}+ ){0,2}(?:schluss|(?:zu )?ende|vorbei)',
  until: 'bis',
  meanwhile: '\\p{L}+zeiten|geöffnet|offen|kasse|büro|erreich(?:bar|en)|auskünfte|park\\p{L}*',
  lasting: {
    lasts: '\\p{L}*dauer[nt]?',
    hours: 'stunden?|std\\.?|h',
    minutes: 'minuten?|min',
    half: 'einhalb',
    oneAndHalf: 'anderthalb',
  },
  hourBefore: 'um|ab|von|gegen|ca\\.?|ist(?: (?:um|ab))?',
  series: 'tag(?= [1-4] [–—-] )|teil|folge|episode|raum|saal|zimmer|halle|bühne|gleis',
  again: 'wieder|erneut|wie immer',
  map: '\\p{L}{0,10}(?:karte|plan)',
  undecided: 'tb[acd]|(?:(?:noch|wird|steht) ){0,3}(?:offen|unklar|bekannt ?gegeben)|folgt(?: noch)?',
  minutes: '(?:sitzungs|versammlungs|besprechungs|ergebnis)protokoll|protokoll (?:der|des|vom|zu[mr])',
  closed: 'geschlossen|Urlaub|Betriebsferien|Betriebsruhe|(?:Sommer|Winter)pause',
  articles: 'das|der|die|ein(?:e[mnr]?)?|unsere?|den|dem|euer',
  is: '(?:ist|sind)(?: für)?',
  which: 'das|die|der',
  linking: 'am|an der|im|in der|zum|zur|von|der|des|und|für|(?<=[Uu]nter )den|vor dem',
  thatIs: 'und zwar|nämlich',
  abbreviations:
    'nr|\\p{L}{0,15}str|dr|prof|st|ca|bzw|evtl|inkl|zzgl|tel|jan|jän|feb|mär|apr|aug|sept?|okt|nov|dez|mo|di|mi|' +
    'do|fr|sa|so',
  street: 'straße|strasse|str',
  streetEnding: 'stra(?:ß|ss)e|str\\.|weg|platz|gasse|allee|ring|ufer|damm|markt|steig|hof|graben|berg|rain|matt',
  calledOff: {
    roots: 'abgesagt|entf[aä]ll|f[aä]ll|nicht statt|verschoben',
    cancelled: [
      '§ (?:ist|wurde|wird|musste)(?: leider)?(?: (?:wegen|aufgrund) .{1,60})? abgesagt(?: worden| werden)?',
      '§ (?:entfällt|fällt(?: leider)?(?: (?:wegen|aufgrund) .{1,60})?(?: leider)? aus|muss(?:te)?(?: leider)? (?:ausfallen|entfallen)|' +
        'findet(?: leider)? nicht statt)',
      'fällt §(?: leider)?(?: (?:wegen|aufgrund) .{1,60})? aus',
      'entfällt §',
      'findet §(?: leider)? nicht statt',
      'muss §(?: leider)? (?:ausfallen|entfallen)',
    ],
    postponed: [
      '§ (?:ist|wurde|wird|musste)(?: leider)?(?: auf unbestimmte zeit| bis auf weiteres)? verschoben(?: worden|' +
        ' werden)?',
    ],
    bareCancelled: 'abgesagt|entfällt|fällt(?: leider)? aus|findet(?: leider)? nicht statt',
    barePostponed: '(?:auf unbestimmte zeit |bis auf weiteres )?verschoben',
    intro: 'leider|achtung|(?:wegen|aufgrund) .{1,60}|aus .{1,40} gründen',
    tail: 'wegen|aufgrund|auf unbestimmte zeit|bis auf weiteres|und',
    condition:
      'wenn|ob|falls|(?<=^|[,;:–(] ?)sollten?|sofern|sonst|andernfalls|bei (?:\\p{L}+ ){0,2}(?:\\p{L}*(?:regen|wetter|sturm|gewitter|schnee|eis)|teilnehm\\p{L}*|anmeldungen)|' +
      'k(?:ann|önnen|önnten?)(?![^,;]{0,40} nicht )|nicht abgesagt',
    pointing: 'diese[rs]?',
    articles: 'das|die|der|unsere?|heutige',
    nouns: 'veranstaltung|event|termin',
    kinds:
      'konzert|vorstellung|aufführung|treffen|lesung|vortrag|workshop|seminar|kurs|sitzung|führung|spiel|show|party|abend',
  },
  cues: {
    isOff:
      'absage(?= de[rs]| vo[nm]| ?:)|müssen.{1,120} absagen|absagen zu müssen|(?:beschlossen|entschieden|entschlossen).{1,120}(?:(?<! nicht) abzusagen|nicht durchzuführen)|' +
      '(?:ist|sind|wird|werden) (?:\\p{L}+ )?gestrichen|nicht stattfinden|findet(?=.{0,80} nicht statt)|kein \\p{L}{0,20}(?:treffen|abend)',
    isMoved: 'nach hinten (?:ge|ver)schoben',
    details: '(?:weitere|nähere|mehr) info(?:s|rmationen)|details|anmeld\\p{L}*|tickets?|karten|veranstaltungsseite',
    labelDate: 'nächste[rs]? (?:mal|termin)|wann|(?:veranstaltungs)?datum|termine?|tag|zeitpunkt|datum und uhrzeit',
    labelTime: 'uhrzeit|zeit|beginn|start|anfang|anpfiff|treffpunkt|treffen|abfahrt|abmarsch',
    labelName: 'thema|titel|vortrag|veranstaltung|anlass|film|was',
    labelPlace: 'wo|ort|veranstaltungsort|treffpunkt|adresse',
    listTitle:
      '(?:(?:nächste|kommende) )?\\p{L}{0,16}(?:termine|veranstaltungen|kalender|programm)|spielplan|spielzeit|anmeldung (?:ist )?(?:jetzt )?(?:offen|geöffnet|eröffnet|möglich)|' +
      'agenda|saison|tour(?:nee)?|ausgabe|aktuelles|neues aus|neuigkeiten|newsletter|(?:info|rund)(?:brief|mail)',
    event:
      '\\p{L}{0,20}(?:treffen|treffs?|tage?tte|stammtisch|konferenz|workshop|hackathon|webinar|konzert|(?:weihnachts|neujahrs|vereins|jahres|fest)essen|symposium|' +
      'seminar|vorlesung|vortr[aä]g|lesung|tagung|kongress|messe|ausstellung|vernissage|versammlung|sammlung|' +
      'sitzung|feier|prüfung|party|turnier|wanderung|begehung|besichtigung|exkursion|gottesdienst|premiere|börse|' +
      'camp|meetup|event|veranstaltung|festival|diskussion|frühstück|brunch|sprechstunde|(?<!ein|durch|aus|fort|' +
      'ge)führung|vorstellung|(?<=\\p{L}{3})(?:fest|nacht|basar|rundgang|theater)|(?<=spiele|film|lese|info|' +
      'themen|koch|tanz|quiz|vereins|lern|kultur|jazz|musik|bastel|hack|grill|lan-?|(?<![dsn])er )abend|' +
      '(?<=aktions|themen|spiele|familien|info|' +
      "sport|linux-?|python-?|lern|projekt|girls[’']?-?|boys[’']?-?|demo|putz|bau|museums|dorf|kinder|senioren|" +
      'gemeinde|sommer)tag|hack-?day|hack-?nacht|(?:vortrags|lese|film|konzert|veranstaltungs|' +
      'themen)reihe)(?:e|s|en|n|es|er)?|\\p{L}{0,20}kurse?|repair-?caf[eé]s?|plenum|gv|jhv|fest(?:e|es)?|' +
      '\\p{L}{3,12}s?markt|basar|demo|tag der offenen tür|(?:oster|mai|johannis|martins|sonnwend)feuer|arbeits(?:einsatz|dienst)|spaziergang|ausflug|chorprobe|(?:heim|auswärts|' +
      'pokal)spiele?|kirtag|kirmes',
    announce:
      'liest(?=.{0,80} aus)|find(?:et|en)(?=(?:(?! kein).){0,200} statt)|statt(?:finden|findet)|' +
      '(?:lädt|ladet|laden|lade)(?=.{0,150} ein(?!\\p{L}))|(?:lädt|ladet|laden|lade) (?:\\p{L}+ ){0,3}zu[mr]?|' +
      'einzuladen|einladen(?<=(?:möchten|wollen|würden|dürfen) .{0,150})|eingeladen(?<!(?:haben|hatten) .{0,200})|willkommen|einladung|treffen (?:wir|sich|uns)|' +
      'trifft sich|(?:findet|trefft) (?:man|ihr) uns|sehen uns|' +
      `(?:${DOING}|beginnen) wir|wir (?:${DOING}|beginnen)|` +
      '(?:kehrt|kommt)(?=.{0,80} zurück(?!\\p{L}))|geht(?=.{0,80} über die bühne)|(?:wird|ist)(?=.{0,80} (?:gefeiert|veranstaltet|ausgetragen|abgehalten)(?!\\p{L}))|sind wir(?=.{0,120} (?:dabei|vertreten|vor ort))|ist wieder|nächste[rsn]? .{1,30} (?:ist|sind|wird)|' +
      "(?:lädt|laden)(?=.{0,80} zu[mr]? )|save the date|steigt|geht(?:[’']s| es) (?:wieder )?(?:los|weiter)|" +
      'los geht|geht es (?:um|ab)|beginnt|starte[tn]|beginn|kommt(?=.{0,120} vorbei(?!\\p{L}))|' +
      'kommt(?: (?:doch|gerne?|alle))? (?:zu|zum|zur|und)|kommt(?= (?:am|um|diesen|nächsten|\\p{L}+tag) )|' +
      'schaut(?:.{0,20}) vorbei|vorbeischauen|vorbeikommen|(?:seid|sei) dabei|vormerken|merkt euch|' +
      'nächste[rsn]? \\p{L}{0,20}(?:treffen|termin|stammtisch|sitzung|konzert|workshop|kurs|vortrag|abend)|anmeldung|anmelden|meldet euch|' +
      'freuen uns (?:dar)?auf|es wieder so ?weit|(?:veranstalte|organisiere?|gastiere?|spiele?)[tn]|tritt|zu gast|' +
      'empf(?:ängt|angen)|spricht|referiert|öffne[tn](?! (?:\\S+ ){0,2}wieder)|feier(?:t|n)|hält|stellt(?=.{0,100} vor)|' +
      'wird (?:es(?!.{0,30} (?:\\p{L}*(?:sonnig|regnerisch|wolkig|windig|gewittrig)|heiß|kalt|warm|grad))|' +
      '(?:dies )?gefeiert|eröffnet|gegrillt|gebastelt|gelötet)|' +
      '(?:lesen|singen|musizieren|diskutieren|tanzen)(?= am )|(?:wieder )?für (?:euch|sie) da|' +
      '(?:erstmals|ersten? mal) am|dürfen wir(?=.{0,80} begrüßen)|versammeln wir|einlass|eintritt|tagt',
    lead:
      "(?:ist|sind|findet|finden|beginnt|startet|öffnet|eröffnet|steigt|läuft|steht|kehrt|kommt|lockt|soll|geplant|angesetzt|wird|werden|geht(?: es|[’']s)?|los|treffen|uns|sich|" +
      'vorbei|gibt es|folgt|trifft|laden|lädt|ein|termin|wieder|nämlich)(?: wieder| nun| dann| auch| erneut|' +
      ' jetzt)?(?: ab| bereits| schon)?(?: für)?(?: am| dem| den| vom| zum| im| der)?',
    future:
      'wird|werden|wollen|möchten|könnt|kannst|können|planen|zeigt|zeigen|erklärt|spricht|gibt es|bieten|bietet|haben',
    past:
      'protokoll|(?:ver)?starb|ereignete|wurden?(?=.{0,80} (?:eröffnet|geboren))|haben wir(?=.{0,200} (?:eingeladen|gefeiert|besucht))|fand(?:en)?(?=.{0,200} statt)|' +
      'stattgefunden|trafen|getroffen|(?:danke|dank) (?:an|für|allen)|rückblick|nachlese|bericht vom|' +
      'war(?:en)? (?:schluss|ein|der|die|das|eine|wir|es|auch|mit|dabei|gut|sehr|wieder)|hatten|besuchten|zu ende|' +
      'letzte (?:woche|nacht)|letztes (?:jahr|wochenende|mal)|letzten monat|kamen|gab es|' +
      'wurden? (?!.{0,80}(?:verschoben|verlegt|abgesagt))|konnten|ging|' +
      '(?:begann(?:en)?|startete[nt]?|endete[nt]?)(?= (?:um|gegen|mit))|' +
      '(?<=(?:um|gegen) .{1,12})(?:angefangen|begonnen)',
    notTheEvent:
      '\\p{L}*versorgung(?= (?:wird|ist|bleibt))|\\p{L}*(?:sanierung|ausbau|saison|semester|phase|schuljahr)(?= (?:beginn|start)\\p{L}* (?!.{0,80}(?:mit|um \\d)))|heraus|amt an|in die kinos|\\p{L}*lieferung|geliefert|(?:nicht|wieder) erreichbar|ausgerollt|landet|hochwasser|fällig|amtszeit|erhältlich|quartalszahlen|ergebnisse (?:\\p{L}+ ){0,2}stehen|(?:vor|schwere[rn]?) sturm|unwetter|müllabfuhr|geleert|fahrpl[aä]n\\p{L}*|störung\\p{L}*|streik\\p{L}*|stromausfall|abgestellt|fährt der (?:bus|zug)|' +
      '\\p{L}{3,20}schluss|\\p{L}*frist|deadline|einreich\\p{L}*|call for (?:papers|participation)|cfp|' +
      'frühbucher\\p{L}*|(?:tickets?|karten|anmeld\\p{L}*|registrier\\p{L}*)(?=.{0,40} ab ?$)|' +
      '(?:\\p{L}*anmeldung(?:en)?|registrierung|buchung)(?=[^,;]{0,40} (?:öffne[nt]|beginnt|startet)(?!\\p{L}))|\\p{L}*vorverkauf\\p{L}*|' +
      'bis(?: (?:zum|spätestens|einschließlich|inkl\\.?|am))? ?$|spätestens|geboren|geburtstag|gegründet|' +
      'seit(?: dem| der)? ?$|ab sofort|veröffentlicht|version|release|erschienen|erscheint|gültig|in kraft|' +
      'wahl(?:en)?|abstimmung|(?:vorstellungs|auswahl|bewerbungs)gespräche?|stand(?=:| ?$| vom)|(?:update|meldung|nachtrag)(?=:?(?: vom)? \\d)|bewerb\\p{L}*|(?:im|in den) handel|verfügbar|' +
      'aktualisiert|ausgabe vom|beschluss vom|urteil vom|gesetz vom|gesperrt|\\p{L}*sperrung|geschlossen|' +
      'start(?:nummern?|unterlagen)\\p{L}*|bauarbeiten|wartung\\p{L}*|umstellung|\\p{L}*ausf[aä]lle?|störung(?:en)?|um(?:ge)?leitet|umleitung\\p{L}*|' +
      'öffnungszeit\\p{L}*|haben wir (?:\\S+ ){0,5}(?:ge)?(?:öffnet|offen)|öffnen wieder|wieder für (?:euch|sie) da|zu hören|(?:zähler|gas|strom)\\p{L}{0,7} (?:wird|werden)|ablesung|besetzt|\\p{L}{0,8}schlussverkauf|ausverkauf|\\p{L}{0,9}abfuhr',
    doors:
      '(?:ist )?einlass|ist geöffnet|geöffnet(?= ist)|türöffnung|türen|saalöffnung|doors|abendkasse|' +
      '(?:ist|sind) d(?:ie|er) (?:tür(?:en)?|saal|halle) (?:ge)?(?:offen|öffnet)',
    live:
      'live|livestream|streams?|gestreamt|streamen|übertrag\\p{L}*|online|video(?:konferenz|call)|virtuell\\p{L}*|' +
      'digital\\p{L}*|zuschalten|beitreten|teilnehmen|per|im irc\\S{0,9}|' +
      '(?:auf|über|via) (?:youtube|zoom|twitch|jitsi|discord|teams|irc)',
    stream:
      'live-?streams?|streams?|gestreamt|live-?übertragung|videokonferenz|(?:zoom|meeting|teilnahme)-?link|zugang|' +
      'zuschalten',
    here: 'hier|(?:diese[nmr]?|den) link',
    recording:
      'aufzeichnung(?:en)?|videos(?= ?:?$)|aufgezeichnet|mitschnitte?|nachsehen|nachschauen|nachhören|verpasst|trailer|folien|playlist|' +
      'letzte[nsr]? (?:jahr|mal)|vergangene\\p{L}*|frühere\\p{L}*|abonnier\\p{L}*|kanal|bisherige\\p{L}*',
  },
}
