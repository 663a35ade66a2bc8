/** Dutch words that tell of events, in the Netherlands and in Flanders. */
import type { Basics, LanguageHint, Months, Words } from './language.ts'

export const hint: LanguageHint = {
  dates:
    '(?:maan|dins|woens|donder|vrij|zater|zon)dag|vanavond|oudejaars|kerst(?:avond|dag)|' +
    '\\d (?:jan|feb|maart|apr|mei|jun|jul|aug|sept|okt|nov|dec)|\\d-\\d\\d?-(?:20)?\\d\\d',
  events:
    '[a-zë-]{0,20}(?:bijeenkomst|avond|concert|lezing|vergadering|feest|dag van|workshop|meetup)|(?:om|vanaf) \\d|' +
    'plaats|uitgenodigd|welkom|aanmeld|aanvang|kom langs|niet door|afgelast',
  everywhere: ' het ',
}

export const basics: Basics = {
  code: 'nl',
  common: 'de|het|een|van|en|is|op|voor|met|niet|zijn|we|ook|bij|aan|in|om|uur|wordt|te|dat|die|er|u|je|ons|naar|of',
  cues: {
    cancelled:
      'afgelast(?:ing)?|(?<!niet )(?:geannuleerd|gecanceld|afgezegd)|gaat(?=.{0,40} niet door)|vervalt|te vervallen',
    postponed: 'uitgesteld(?: tot)?|nieuwe datum',
    suggestions:
      '(?:vergelijkbare|andere|meer|gerelateerde) (?:evenementen|activiteiten|concerten)|misschien vind je|bekijk ook',
    published:
      '(?:dit bericht (?:is|werd) )?(?:geplaatst|gepubliceerd|geschreven)(?: op)?|publicatiedatum|(?:ingediend )?door .{1,40} op',
    discussion: 'reacties?|geef (?:een|je) reactie|reageer',
  },
}

export const months: Months = [
  'januari|jan',
  'februari|feb',
  'maart|mrt',
  'april|apr',
  'mei',
  'juni|jun',
  'juli|jul',
  'augustus|aug',
  'september|sept|sep',
  'oktober|okt',
  'november|nov',
  'december|dec',
]

/** What people do to take part, and what they need for that. */
const SIGNING_UP =
  'aanmeld(?:en|ing(?:en)?)|inschrijv(?:en|ing(?:en)?)|kaart(?:en|verkoop|jes)|tickets?|reserver(?:en|ing(?:en)?)'

/** What pupils have to come back to, and what is changed or mended: nobody is invited. */
const CHANGES =
  '(?:lessen|colleges) (?:beginnen weer|starten weer|hervatten|worden hervat)|(?:beginnen|starten) de (?:lessen|colleges) weer|(?:semester|trimester|schooljaar|studiejaar|\\p{L}{0,9}vakantie) (?:begint|start|eindigt)|(?:begint|start|eindigt) het (?:semester|trimester|schooljaar|studiejaar)|(?:examens|tentamens) (?:vinden|zijn|beginnen)|\\p{L}{0,8}code (?:wordt|verandert)|(?:lift|verwarming|ketel|server) (?:wordt|gaat)|(?:verhuiz|repar|vervang)\\p{L}+ (?:we )?de (?:server|site|website|lift)|school (?:gaat )?(?:weer )?open'

/** What does not take place as it always does. */
const NONE = 'geen (?:training|repetitie|les)'

export const words: Words = {
  weekdays: [
    'zondag(?:en|[amno][a-z]{3,9})?|zo',
    'maandag(?:en|[amno][a-z]{3,9})?|ma',
    'dinsdag(?:en|[amno][a-z]{3,9})?|di',
    'woensdag(?:en|[amno][a-z]{3,9})?|wo',
    'donderdag(?:en|[amno][a-z]{3,9})?|do',
    'vrijdag(?:en|[amno][a-z]{3,9})?|vr',
    'zaterdag(?:en|[amno][a-z]{3,9})?|za',
  ],
  ordinal: 'e|de|ste',
  filler: 'op|de|van|den',
  to: 'tot(?: en met| ongeveer| circa| ca\\.?)?|t/m|t\\.e\\.m\\.|tem|en met',
  and: 'en|&',
  or: 'of',
  amid: 'tussen',
  numericOrder: 'day-first',
  ordinals: 'eerst|twee|(?:derd|drie)',
  thisWeek: 'deze week',
  relativeDays: [
    ['vandaag over een week', 7],
    ['overmorgen', 2],
    // "goede morgen", "zaterdag morgen": the morning
    ['(?<!(?:goede|dag|elke|iedere|op een|de|vroege) )morgen(?:avond|middag|ochtend)?', 1],
    ['(?<!dag van )vandaag|vanavond|vanmiddag|vanochtend|hedenavond', 0],
    ['eergisteren', -2],
    ['gisteren|gisteravond', -1],
  ],
  dayAlone: 'op de(?= \\d\\d?(?:e|ste|de)(?: (?:om|vanaf|van) \\d|[,;:!?.)]|$))',
  namedDays: [
    ['oudejaars(?:avond|nacht|dag)|oud en nieuw', '12', '31'],
    ['nieuwjaarsdag', '1', '1'],
    ['kerstavond', '12', '24'],
    ['(?:eerste|1e) kerstdag', '12', '25'],
    ['(?:tweede|2e) kerstdag', '12', '26'],
  ],
  nextBefore: 'komende|aanstaande|volgende|deze|a\\.s\\.',
  thisBefore: 'deze',
  nextAfter: 'aanstaande|a\\.s\\.|as',
  afterNext: 'volgende',
  ofNextWeek: '(?:volgende|komende) week',
  weekLater: 'over een week',
  following: 'daaropvolgende|erop|daarop|erna|daarna',
  last: 'afgelopen|vorige|laatste',
  inWhile:
    '(?:over|binnen) (?<count>\\d{1,2}|[a-zé]{1,8}) (?:(?<days>dagen|dag)|(?<weeks>weken|week)|(?<months>maanden|' +
    'maand))',
  numbers:
    '(?:een|één)|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|eenentwintig|twee[eë]ntwintig|drie[eë]ntwintig|vierentwintig|vijfentwintig|zesentwintig|zevenentwintig|achtentwintig|negenentwintig|dertig|eenendertig',
  all: 'alle|beide',
  every: "elke|iedere|telkens op|steeds op|[’']s",
  habit: '(?<=(?:dag|avond|ochtend)en)',
  fromDay: 'vanaf|met ingang van',
  everyOther: 'om de week|(?:om de|elke) (?:andere|tweede|(?:twee|2) weken|(?:veertien|14) dagen)|tweewekelijks',
  inMonth: 'in|van|gedurende|tijdens|in de maand(?:en)?',
  except: 'uitzondering|behalve|niet|geen|uitgezonderd',
  nth: ['eerste|1e|1ste', 'tweede|2e|2de', 'derde|3e|3de', 'vierde|4e|4de'],
  ofMonth: 'van (?:de|elke|iedere) maand',
  clock: [
    // om vijf uur: nobody begins in the small hours, unless it says so
    '(?<!(?:ochtend|morgen|vroeg|nacht).{0,30})(?<=(?<pm>om|vanaf) )(?<h>[1-5]|één|twee|drie|vier|' +
      "vijf) uur(?! ?(?:\\d|\\p{L}* ?[’']s (?:ocht|morg|nacht)))",
    // 19.30 uur · 19:30u · 19u · 19 uur · 's avonds is read beside it
    '(?<h>\\d{1,2})(?:[.:](?<m>\\d\\d))? ?(?:uur|u)(?! (?:duur|durend|lang(?!s)|per ))',
    // 19u30 · 19 h 30
    '(?<h>\\d{1,2}) ?[uh] ?(?<m>\\d\\d)',
    // 19:30 · 19:30h
    '(?<h>\\d{1,2}):(?<m>\\d\\d)(?: ?h)?',
    // om 15h
    '(?<=(?:om|vanaf|van|rond|tot|aanvang:?) )(?<h>\\d{1,2}) ?h',
    // om 19.30
    '(?<=(?:om|vanaf|rond|aanvang:?) )(?<h>\\d{1,2})\\.(?<m>\\d\\d)(?!\\.?\\d)',
    // do 14 jan, 19.00: borrel
    '(?<=\\d (?:jan|feb|maart|mrt|apr|mei|ju[nl]|aug|sep|okt|nov|dec)\\p{L}{0,6}\\.?(?: \\d{4})?(?:,| [–|-])? )' +
      '(?<h>0?[89]|1\\d|2[0-3])\\.(?<m>[0-5]0|[14]5)(?! ?(?:€|euro|%|[.:,]?\\d))',
    // a line of a programme: 19.40 korte pauze
    '(?<=^[–• -]{0,3})(?<h>0?[89]|1\\d|2[0-3])\\.(?<m>00|15|[2-5][05])(?=(?: [–-])? (?!eur|procent|mil|punt)\\p{L}{3})',
    // half acht: what is told so is after noon, unless it is in the morning
    '(?<!ochtend.{0,30}|morgen.{0,30}|vroeg.{0,30})(?=(?<pm>h|k))(?:(?<halfto>half)|(?<quarter>kwart over)|' +
      '(?<lessquarter>kwart voor)) (?<h>[1-8]|een|twee|drie|vier|vijf|zes|zeven|acht)(?! ?(?:\\d|' +
      "\\p{L}* ?[’']s (?:ocht|morg)))",
    // half negen · kwart over zeven · kwart voor acht
    '(?:(?<halfto>half)|(?<quarter>kwart over)|(?<lessquarter>kwart voor)) (?<h>[a-zé]{3,6}|\\d{1,2})',
    // acht uur · om acht 's avonds
    '(?<!ongeveer |half |dan )(?<h>[a-zé]{3,6}) uur(?! of )',
    // om twintig uur · vanaf veertien uur dertig
    '(?<=(?:om|vanaf|rond|tot) )(?<h>[a-zë]{7,14}) uur(?: (?:(?<half>dertig)|(?<quarter>vijftien)))?',
    // rond een uur of zes: without more, what is told so is after noon up to eight
    '(?<=(?<pm>om|vanaf|rond|tegen) een uur of )(?<h>[1-8]|een|twee|drie|vier|vijf|zes|zeven|acht)(?!\\p{L})',
    // vanavond om 8
    '(?<=avond,? (?:om|vanaf|rond) )(?<h>\\d{1,2})(?![.:,/–-]?\\d)',
  ],
  clockWords: [['middernacht', '00:00']],
  afternoon: "(?:[’']s )?avonds|(?!kerst)\\p{L}*avond|(?:[’']s )?(?:na)?middags|\\p{L}*middag",
  midday: '\\p{L}*middags?',
  placeBefore:
    '(?<=(?:verzamel|afsprek|spreken|start|treffen)[^.;]{0,60} )voor (?:het|de)(?= \\p{L}*(?:station|huis|school|kerk|museum|zaal|hal)(?!\\p{L}))|locatie is|verdieping van|in de ruimtes van|in het|in de|in|op het|op de|bij de|bij het|bij|aan de|aan het|te|naar',
  nameBegin:
    '(?:herinnering|uitnodiging|save the date|laatste (?:plaatsen|kaarten)) ?[:!] |uitnodiging voor (?:de|het|onze|ons) ',
  placeEnd: '(?!(?:in|op|bij|aan|te|de|het|van|en|der|den|den|ter) )\\p{Ll}+',
  topic: 'over|naar|door|uit',
  whose: 'gelijknamige|haar|zijn|hun|mijn',
  way: 'in|op|via|over',
  thatIs: 'en wel',
  sameHour: '(?:zelfde|hetzelfde) (?:tijd(?:stip)?|uur)',
  but: 'maar',
  none: 'geen',
  holidays: '(?:kerst|voorjaars|krokus|paas|mei|zomer|herfst|school)?vakantie',
  noEvent:
    '(?:graden|bezorgd)(?<=§[^.;]{0,70})|' +
    `(?:${SIGNING_UP})(?:(?! (?:voor|en|die) )[^.,;§]){0,50} (?:vanaf|start(?:en)?|begint|opent)(?: op)? §|` +
    '(?:startnummers?|kaarten|tickets)[^.;§]{0,40} (?:afgehaald|opgehaald|af te halen|op te halen)[^.;§]{0,30} §|(?:af|op)(?:gehaald|halen)(?<=(?:nummers?|kaarten|tickets)[^.;§]{0,30}§.{0,70})|' +
    'opbouw(?: is)?:? (?:op )?§|generale(?: repetitie)?(?: is)?:? (?:op )?§|' +
    `${NONE}[^.,:;§]{0,12} §|${NONE}(?<=§[^.;]{0,60})|` +
    '(?:voorzitter|directeur|burgemeester|collega) (?:is|reist|verblijft) van §|' +
    'zou(?:den)?(?: eerst| oorspronkelijk)?(?: op)? §(?=[^.,;]{0,30} plaatsvinden)|' +
    `(?:${CHANGES})(?:[^.,:;§]{0,24} §|(?<=§[^.;]{0,70}))`,
  not: 'niet',
  insteadOf: 'in plaats|(?:oorspronkelijk|aanvankelijk) (?:gepland|voorzien)',
  newDay: 'naar|tot',
  notPlace: 'elkaar',
  together: 'samenwerking',
  toSomebody: 'gewijd|opgedragen|dank',
  online: 'online|digita(?:al|le)|virtue(?:el|le)|via (?:zoom|jitsi|teams)|webinar',
  setOff: 'start(?:en)?|vertrek(?:ken)?',
  elsewhen: '(?:af)?gesloten|(?:de )?(?:avond|dag) (?:ervoor|tevoren)(?: na| vanaf)?',
  noStart: 'opbouw(?:en)?|soundcheck|(?:lunch)?pauze',
  allTimes: 'alle tijden',
  townTime: '(?<!\\p{L})(?<town>\\p{Lu}\\p{L}{1,20})se tijd(?!\\p{L})',
  nextDay: '(?:van )?de volgende dag',
  ends:
    'stop(?:t|pen)|einde?|eindig(?:t|en)|afloop|terug|sluit(?:en|ing)?|afsluiting|' +
    'is (?:\\p{L}+ ){0,2}(?:afgelopen|gedaan|voorbij)',
  until: 'tot(?: en met)?|t/m',
  meanwhile: '\\p{L}+tijden|(?:ge)?open(?:d)?|bereikbaar|bellen|kassa|parkeren|aanmeld\\p{L}*',
  lasting: {
    lasts: 'duu?r(?:t|en)?|tijdsduur',
    hours: 'uur|u',
    minutes: 'minuten|min',
    half: 'en een half|ënhalf',
    oneAndHalf: 'anderhalf',
  },
  hourBefore: 'om|vanaf|van|rond|is',
  series: 'dag(?= [1-4] [–—-] )|deel|aflevering|zaal|lokaal|kamer',
  again: 'weer|opnieuw',
  map: 'kaart|plattegrond',
  undecided: 'tb[acd]|(?:nog )?(?:onbekend|niet bekend)|(?:wordt )?nog bekend ?gemaakt|volgt',
  minutes: 'notulen|overleed|gebeurde|werd(?=.{0,80} (?:geopend|geboren))|verslag',
  closed: 'gesloten|afwezig|op vakantie|zomerstop|zomerreces',
  articles: 'de|het|een|onze|ons',
  is: 'is|zijn',
  which: 'dat|die',
  linking: "van|de|het|der|den|en|aan|ter|ten|aan de|van de|van het|'t|’t",
  venue:
    '(?:\\p{L}+ )?\\p{L}{0,20}centrum|\\p{L}{0,20}(?:(?<=\\p{L}{3})huis|bibliotheek|station|kerk|kapel|plein|strand|park|kazerne|museum|theater|zaal|auditorium|korenbeurs|' +
    'school|kantine|gebouw|schouwburg|bioscoop|universiteit|handel)|café|lokalen|lokaal|hackerspace|kasteel|trefpunt|parkeerplaats|hal',
  hosts: 'ontvangt|huisvest|is gastheer',
  street: 'straat|laan|plein',
  streetEnding:
    'straat|laan|weg|plein|gracht|kade|dijk|singel|steeg|dreef|lei|markt|hof|pad|straatje|dam|wal|ring|kaai|baan',
  calledOff: {
    roots: 'geannuleerd|afgelast|gecanceld|niet door|vervalt|vervallen|uitgesteld',
    cancelled: [
      '§ (?:is|werd|wordt)(?: helaas)? (?:geannuleerd|afgelast|gecanceld)',
      '§ (?:gaat(?: helaas)? niet door|vervalt)',
    ],
    postponed: ['§ (?:is|werd|wordt)(?: helaas)? uitgesteld'],
    bareCancelled: 'geannuleerd|afgelast|gecanceld|gaat(?: helaas)? niet door|vervallen',
    barePostponed: 'uitgesteld',
    intro: 'helaas|let op|(?:wegens|vanwege|door) .{1,60}',
    tail: 'naar een (?:latere|andere) datum|wegens|vanwege|door|tot nader (?:order|bericht)|en',
    condition:
      'als|indien|mits|anders|bij (?:\\p{L}+ ){0,2}(?:regen|weer|storm|sneeuw|belangstelling|aanmeldingen)|(?:kan|kunnen)(?![^,;]{0,40} niet )',
    pointing: 'dit|deze',
    articles: 'het|de|ons|onze',
    nouns: 'evenement|activiteit',
    kinds: 'concert|voorstelling|vergadering|bijeenkomst|lezing|workshop|wedstrijd|optreden|show|les|avond',
  },
  cues: {
    isOff:
      'moeten (?:we|wij)(?=.{0,120} (?:annuleren|afgelasten|afzeggen))|besloten.{1,120}(?<! niet) (?:te annuleren|af te (?:gelasten|zeggen|blazen))|afgeblazen|van de baan|' +
      'kan(?=.{0,40} niet door)|vindt(?=.{0,80} niet plaats)|geen \\p{L}{0,20}(?:avond|bijeenkomst)',
    isMoved: 'verplaatst(?: naar)?|verzet(?: naar)?|(?:opge|ver)schoven(?: naar)?|(?<=de )nieuwe data',
    details:
      'meer info(?:rmatie)?|details|aanmeld\\p{L}*|meld je aan|inschrijv\\p{L}*|tickets?|kaarten|reserve\\p{L}*|' +
      'opgeven|opgave',
    labelDate: 'wanneer|datum|data|dag|datum en tijd',
    labelTime: 'tijd(?:en|stip)?|aftrap|uur|aanvang|start|begin|verzamelen|vertrek',
    labelName: 'onderwerp|titel|thema|lezing|activiteit|evenement|film|wat',
    labelPlace: 'waar|start(?:plaats|locatie|punt)|verzamelpunt|locatie|plaats|plek|adres|zaal',
    listTitle:
      '(?:komende )?(?:evenementen|activiteiten)|agenda|kalender|seizoen|(?:de )?(?:inschrijving|aanmelding) is (?:geopend|open)|tour(?:nee)?|programma|nieuws(?:brief)?|data',
    event:
      '\\p{L}{0,20}(?:bijeenkomst|festijn|diner|[ck]amp|meetup|conferentie|workshop|hackathon|webinar|concert|' +
      'optreden|festival|symposium|seminar|lezing|congres|beurs|tentoonstelling|expositie|vernissage|rondleiding|' +
      'vergadering|feest|borrel|toernooi|wandeling|tocht|dienst|première|voorstelling|debat|ontbijt|brunch|cursus|' +
      'training|kamp|meeting|evenement|opendeurdag|kermis|braderie|(?<=\\p{L}{3})(?<!van|morgen)(?:markt|avond(?<!kerstavond|jaarsavond)|middag|(?<!maan|dins|woens|donder|vrij|zater|zon)dag van|' +
      'nacht|café|weekend|fuif|quiz))(?:s|en|n|ten)?|open (?:dag|huis)|filmavond|' +
      '(?:\\p{L}+-|proef|gast|dans|kook|zwem|muziek|taal|yoga|teken|brei|weef|naai)?les(?:sen)?|' +
      '(?:eet|retro|open|familie|spel|spelletjes|doe|thema)[- ]?dag|uitstap|repetitie|bal|\\p{L}{0,20}opening|' +
      'presentatie|viering|herdenking|veiling|proeverij|excursie|demonstratie|cabaret|bingo|wedstrijd|optocht|' +
      'open podium|lunch|barbecue|bbq|reünie|(?:kerst|paas|zomer|sport|voetbal|basketbal|jeugd)stage|koffie-?ochtend|install ?party|info(?:sessie|moment)',
    announce:
      'tot ziens|zien (?:we |wij )?elkaar|heeft(?=.{0,120} plaats(?!\\p{L}))|(?:komt|keert|barst)(?=.{0,80} (?:terug|los)(?!\\p{L}))|(?:zal|word(?:t|en))(?=.{0,120} (?:verzorgd|gehouden|gegeven|georganiseerd|vertoond|geopend|onthuld))|' +
      '(?:kun(?:t|nen)?|kan)(?=.{0,80} terecht)|komt(?=.{0,100} (?:bijeen|samen))|vindt(?=.{0,200} plaats)|' +
      'vinden(?=.{0,200} plaats)|plaats ?(?:vinden|vindt)|zal(?=.{0,120} plaats ?vinden)|' +
      '(?:bent|ben|zijn|is)(?: jullie)?(?: van harte| allemaal)?(?: \\p{L}+)? (?:welkom|uitgenodigd)|van harte|' +
      'welkom|uitnodiging|uitnodigen(?<=(?:willen|graag) .{0,100})|nodig(?:en|t)(?=.{0,80} uit(?!\\p{L}))|' +
      'kom(?:t|en)? (?:langs|ook|gerust|allen|kijken|dan|eens)|komt(?=.{0,80} (?:\\p{L}*lezen|vertellen|spelen|zingen|optreden)(?!\\p{L}))|kom(?:t|en)?(?=.{0,60} naar)|' +
      'kom(?= (?:op )?(?:\\p{L}+dag|vanavond) )|(?:staat|is)(?=.{0,80} (?:gepland|op het programma))|(?:staat|is) gepland|' +
      'komen (?:we|wij)(?=.{0,80} (?:samen|bij elkaar|bijeen)(?!\\p{L}))|houdt|houden|we verzamelen|verzamelen(?= (?:bij|op|aan|voor) )|' +
      'verzamel(?:t|en) (?:we|wij|om)|hopen(?=.{0,80} (?:zien|begroeten|aanwezig|erbij))|organise(?:ert|ren)|' +
      '(?<!(?:verkoop|inschrijving|aanmelding).{0,40} )(?:begint|beginnen|starten?)|gaat van start|gaat(?=(?:(?! niet).){0,120} door(?!\\p{L}))|zal doorgaan|opent|openen|er(?: is)? weer|' +
      'volgende \\p{L}{0,20}(?:bijeenkomst|meetup|avond|vergadering|workshop|les|lezing|concert)|meld je aan|(?:aanmelden|inschrijven)(?![^,;]{0,40} vanaf)|' +
      'schrijf je in|doe(?=.{0,60} mee(?!\\p{L}))|zet (?:het )?in je agenda|noteer|tot dan|treedt|treden|' +
      'vergader(?:t|en)|doen (?:we|wij)? ?mee|nemen (?:we|wij)? ?deel|spelen|speelt|verwelkom(?:t|en)|verwacht(?:en)?(?= (?:je|jullie|u) )|' +
      'pakt(?=.{0,80} uit(?!\\p{L}))|geeft|geven|vieren|viert|ontvangen|ontvangt|zien we (?:je|jullie)|' +
      'zijn (?:we|wij)(?: weer)? open(?!.{0,40}\\?)|deuren open|we (?:zijn )?open|aanvang|gratis toegang|toegang|' +
      'gaan (?:we|wij)(?: \\p{L}+){0,4} naar|save the date|volgende .{1,30} (?:is|zijn|wordt)|bestaan (?:we|wij)|' +
      '(?:staan|zijn) (?:we|wij)(?=.{0,80} (?:stand|tent|aanwezig|erbij|te vinden))|is het(?! .{0,60}(?:gesloten|dicht)(?!\\p{L}))(?: weer)?|' +
      'spreken (?:we|wij)(?=.{0,60} af)',
    lead:
      '(?:is|zijn|vindt|vinden|heeft|begint|start|opent|gaat|door|komen|komt|keert|barst|samen|weer|wordt|plaats|gepland|er|bijeen|open|langs|uit|' +
      'ontvangen|houden|houdt|van start)(?: er)?(?: weer| dan| ook| opnieuw)?(?: al)?(?: plaats)?(?: op| vanaf|' +
      ' van)?(?: de)?',
    future:
      'zal|zullen|gaan|gaat|wordt|worden|willen|kun(?:nen)?|kan|kunt|zijn er|is er|hebben|vertelt|vertellen|laat|laten',
    past:
      'notulen|vond(?=.{0,200} plaats)|vonden(?=.{0,200} plaats)|plaatsvond(?:en)?|' +
      'heeft(?=.{0,100} plaatsgevonden)|bedankt|dank (?:aan|voor|je)|terugblik|verslag|' +
      'was(?: \\p{L}+)? (?:een|het|de|weer|erg|zeer)|waren|hadden|kwamen|bezochten|vorige (?:week|maand|keer)|' +
      'vorig jaar|afgelopen (?:week|weekend|maand)|gehouden werd|' +
      'werd(?:en)? (?!.{0,80}(?:verplaatst|verzet|uitgesteld|afgelast))|ging|gaf|' +
      '(?:begon(?:nen)?|startten?|eindigden?)(?= (?:om|rond|met))|(?<=(?:om|rond) .{1,12})begonnen',
    notTheEvent:
      '(?<!tegen )betaling|\\p{L}*voorziening(?= (?:wordt|is|zal))|(?:renovatie|aanleg|afsluiting|\\p{L}*(?:semester|fase|seizoen))(?=[^.]{0,30} begint)|(?<!(?:is|zijn) )in werking|storm verwacht|uitgerold|bekendgemaakt|hoogwater|(?:zomer|winter)tijd|geïncasseerd|kwartaalcijfers|incasso|onweer|gladheid|gft|afvalinzameling|opgehaald|geen (?:training|repetitie|les|bijeenkomst|vergadering|clubavond)(?:en|s)?|storing(?:en)?|staking|' +
      'geen (?:water|stroom)|onderhoud|deadline|update(?=:?(?: van)? \\d)|uiterlijk|inzend\\p{L}*|indienen|inleveren|' +
      'call for (?:papers|participation)|cfp|vroegboek\\p{L}*|voorverkoop|' +
      '(?:aanmelden|inschrijven|inschrijving|aanmelding|reserveren) (?:kan )?(?:tot|vóór|voor)|' +
      '(?:inschrijving|aanmelding|kaartverkoop|verkoop)(?:en)?(?=[^,;]{0,40} (?:opent|openen|start|begint)(?!\\p{L}))|' +
      '(?:inschrijven|aanmelden|kaarten|tickets)(?=[^,;]{0,40} vanaf)|tot(?: en met| uiterlijk)? ?$|' +
      'vóór ?$|geboren|verjaardag|opgericht|sinds ?$|gepubliceerd|versie|release|verschenen|verschijnt|geldig|' +
      'van kracht|gaat in(?! op)|verkiezing\\p{L}*|stemmen|stemming|referendum|solliciteren|beschikbaar|' +
      'bijgewerkt|besluit van|wet van|afgesloten|gesloten|werkzaamheden|vanaf ?$|omleiding\\p{L}*|omgeleid|' +
      'startnummers?|openingstijd\\p{L}*|dienstregeling|zijn we (?:\\S+ ){0,4}open|weer open|heropen\\p{L}*|(?:bibliotheek|winkel|kantoor|museum) is (?:\\S+ ){0,4}open|uitverkoop|plaatsen we|meter(?:opname|standen)|vacatures?',
    doors:
      'deuren(?: (?:gaan )?open)?|zaal(?: gaat)? open|(?:is|gaat|zijn|gaan) de (?:zaal|deur(?:en)?) open|inloop|' +
      'ontvangst|doors',
    live:
      'live|livestream|streams?|gestreamd|streamen|uitgezonden|uitzending|online|' +
      'video(?:verbinding|call|conferentie)|virtue\\p{L}*|digita\\p{L}*|deelnemen|meekijken|volgen|via|' +
      'op (?:youtube|twitch|zoom)',
    stream:
      '(?:live-?)?stream|uitzending|video(?:verbinding|vergadering|call)|(?:zoom|vergader|deelname|meeting)-?link|' +
      'meekijken|online ruimte',
    here: 'hier|deze link',
    recording:
      'opnames?|opgenomen|video.?s(?= ?:?$)|terug ?(?:kijken|zien|luisteren)|teruggekeken|video van|slides|playlist|' +
      'vorig(?:e)? (?:jaar|keer)|eerdere|abonneer|kanaal',
  },
}
