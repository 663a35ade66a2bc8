/** Italian words that tell of events. */
import type { Basics, LanguageHint, Months, Words } from './language.ts'

export const hint: LanguageHint = {
  dates:
    'luned|marted|mercoled|gioved|venerd|sabato|domenica|domani|silvestro|vigilia di|stasera|' +
    '\\d (?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)|\\d\\d?/\\d\\d?/20\\d\\d',
  events:
    'alle (?:ore )?\\d|ore \\d|dalle \\d|incontr|serata|concert|conferenz|laborator|fest|sagra|riunion|' +
    'presentazion|seminar|convegn|assemblea|mostra|spettacol|proiezion|corso|evento|si terr|si svolg|appuntament|' +
    'aspettiamo|iscri|invit|annullat|rinviat',
  everywhere: ' di ',
}

export const basics: Basics = {
  code: 'it',
  common: 'il|la|e|di|che|per|della|con|una|gli|del|è|sono|alle|dei|nel|si|i|un|ore|dalle|a|da|in|al|non|ci|lo|le|o',
  cues: {
    cancelled: '(?<!non (?:è|sarà|è stat[oa]) )annullat[oaie]|cancellat[oaie]|sospes[oaie]',
    postponed: 'rinviat[oaie](?: al(?:la)?)?|posticipat[oaie](?: al)?|nuova data',
    suggestions: '(?:altri )?eventi (?:correlati|simili)|potrebbe (?:anche )?interessarti',
    published:
      '(?:questo articolo è stato )?(?:pubblicat[oa]|postato)(?: il)?|(?:data di )?pubblicazione|(?:di|inviato da) .{1,40} il',
    discussion: 'comment[oi]|lascia una risposta',
  },
}

/** The hours that are told in words, and those after noon of who counts to 24. */
const HOURS = 'un[oa]?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici'
const LATE = 'tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti|ventuno|ventidue|ventitré'
/** e mezza, e un quarto, meno un quarto */
const PARTS = '(?: (?:(?<half>e mezz[ao])|(?<quarter>e un quarto)|(?<lessquarter>meno un quarto)))?'
/** 18.30, 18:30, 18 e 30 */
const MINUTES = '(?:(?:[:.,]| e )(?<m>\\d\\d))?'

/** Not before what the number counts: "alle 20 aziende". */
const NO_NOUN =
  '(?! (?!dove|anche|nelle|delle|dalle|alle|come|davanti|negli|precise|italiane|insieme|oppure|online|live|tutti|grande|\\p{L}+ione(?!\\p{L}))\\p{L}{3,20}[ie](?!\\p{L}))'

export const months: Months = [
  'gennaio|gen',
  'febbraio|feb',
  'marzo|mar',
  'aprile|apr',
  'maggio|mag',
  'giugno|giu',
  'luglio|lug',
  'agosto|ago',
  'settembre|set|sett',
  'ottobre|ott',
  'novembre|nov',
  'dicembre|dic',
]

/** What people do to take part, and what they need for that. */
const SIGNING_UP = 'iscrizion[ei]|iscriver\\p{L}{1,4}|bigliett[oi]|prenotazion[ei]|prenotar\\p{L}{1,4}|prevendit[ae]'

/** What pupils have to come back to, and what is changed or mended: nobody is invited. */
const CHANGES =
  'lezioni (?:riprend|ricominc)\\p{L}+|(?:semestre|trimestre|quadrimestre|anno scolastico) (?:iniz|com|fin|term)\\p{L}+|esami (?:si (?:ter|svol|ten)|sar|iniz|com)\\p{L}+|codice (?:dell[ao]|del|di) ?\\p{L}+ (?:cambi|sarà)\\p{L}{0,3}|(?:ascensore|caldaia|riscaldamento|server) sarà|(?:spost|migr|ripar|aggiorn)\\p{L}{2,5} (?:il |l.)(?:server|sito|ascensore)|scuola riapr\\p{L}+'

export const words: Words = {
  weekdays: [
    'domenica|domeniche|dom',
    'luned[iì]|lun',
    'marted[iì]|mart?',
    'mercoled[iì]|mer',
    'gioved[iì]|gio',
    'venerd[iì]|ven',
    'sabato|sabati|sab',
  ],
  ordinal: '°|º',
  filler: "(?:il )?(?:prossimo|giorno)|il|lo|la|l['’]|del|dell['’]|dal|di|al",
  to: "a|al|all['’]|fino a(?:l|ll['’]| circa)?",
  fromHour: 'dalle|tra le|fra le',
  toHour: '(?:alle|fino alle|e le)(?: ore)?',
  and: 'e|ed|&',
  or: 'o',
  amid: '[tf]ra',
  numericOrder: 'day-first',
  thisWeek: 'questa settimana',
  relativeDays: [
    ['dopo ?domani', 2],
    ['(?<!(?:il|un) )domani(?: (?:sera|mattina|pomeriggio))?', 1],
    ['oggi|stasera|questa sera|stanotte', 0],
    ["ieri|l[’']altro ieri", -1],
  ],
  namedDays: [
    ['(?:notte|sera) di (?:san silvestro|capodanno)|veglione di (?:san silvestro|capodanno)', '12', '31'],
    ['giorno di capodanno', '1', '1'],
    ['vigilia di natale', '12', '24'],
    ['giorno di natale', '12', '25'],
  ],
  nextBefore: 'prossim[oa]|quest[oa]',
  thisBefore: 'quest[oa]',
  nextAfter: 'prossim[oa]',
  afterNext: 'prossim[oa]',
  ofNextWeek: 'della (?:prossima settimana|settimana prossima)',
  following: 'seguente|successiv[oa]',
  last: 'scors[oa]|ultim[oai]|passat[oa]',
  inWhile: '(?:tra|fra) (?<count>\\d{1,2}|[a-z]{1,8}) (?:(?<days>giorn[oi])|(?<weeks>settiman[ae])|(?<months>mes[ei]))',
  numbers: `${HOURS}|dodici|${LATE}|ventiquattro|venticinque|ventisei|ventisette|ventotto|ventinove|trenta|trentuno`,
  ordinals: 'primo',
  every:
    'il(?= (?:\\p{L}{4,7}d[iì]|sabato)(?! (?:\\d|prossimo|scorso|dopo|successivo|seguente|precedente|santo|grasso))(?!\\p{L}))|ogni|tutti (?:i|gli)|tutte le|sempre|tutti(?= alle)',
  fromDay: 'dal?|a partire dal?',
  everyOther:
    'ogni (?:(?:due|2) settimane|(?:quindici|15) giorni|due(?= ?$| (?:luned|marted|mercoled|gioved|venerd|sabat|domenic)))|a settimane alterne|altern[ie]|sì e un[oa] no|quindicinal(?:e|mente)',
  inMonth: "a|in|di|ad|d['’]|da|durante|ne(?:l|i) mes[ei] di",
  except: 'eccezione|tranne|escluso|eccetto|salvo|non|niente',
  nth: ['prim[oai]|1°', 'second[oa]|2°', 'terz[oa]|3°', 'quart[oa]|4°'],
  all: 'tutt[oie]|entramb[ie]',
  ofMonth: "(?:del|di ogni|d[’']ogni|ogni) mese",
  dayAlone:
    '(?:il|per il) giorno|il(?= \\d\\d?(?:,| \\() ?(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica))|il prossimo|(?<=(?:rinviat|spostat|posticipat)[oa] )al',
  clock: [
    // 7 PM · 7:30 p.m.
    '(?<h>\\d{1,2})(?:[:.](?<m>\\d\\d))? ?(?:(?<am>a\\.?m\\.?)|(?<pm>p\\.?m\\.?))',
    // alle 9 di sera · alle nove e mezza di sera · le 10 del mattino
    `(?<h>0?[1-9]|1[01]|${HOURS})${MINUTES}${PARTS} (?:(?<am>(?:di|del|della) mattin[oa]|(?<=(?<!\\d)(?:[1-5]|una|due|tre|quattro|cinque)(?:[.:]\\d\\d)? )(?:di|della) notte)|(?<pm>(?:di|` +
      'della) (?:sera|notte)|(?:di|del) pomeriggio))',
    // domani sera alle 9 · sabato pomeriggio, dalle cinque
    '(?<=(?<pm>sera|pomeriggio)(?: d(?:i|el) \\p{L}{6,9})?(?: \\d{1,2} \\p{L}{6,9})?,? (?:alle|dalle) (?:ore )?)(?<h>0?[1-9]|1[01]|' +
      `${HOURS})${PARTS}${MINUTES}(?! ?[.:]?\\d)`,
    // ore 21.00 · ore 21 · h. 21
    '(?:ore|orario:|h\\.?|orario(?= \\d\\d?(?:[:.]\\d\\d)? ?[-–])) ?(?<h>\\d{1,2})(?:[:.,](?<m>\\d\\d))?',
    // ore 18-20
    '(?<=(?:ore|orario:?|alle|dalle|h\\.?) ?\\d{1,2}(?:[:.]\\d\\d)? ?[-–] ?)(?<h>\\d{1,2})(?:[:.](?<m>\\d\\d))?',
    // 21:00 · 21h30
    '(?<h>\\d{1,2})[:h](?<m>\\d\\d)',
    // alle 21 · dalle 18.30 · alle 20 e 30; not "alle 20 aziende"
    `(?<=(?:alle|le) )(?<h>\\d{1,2})${MINUTES}(?! ?%|[.:,]?\\d)${NO_NOUN}`,
    // dalle nove alle diciotto
    `(?<=dalle )(?<h>${HOURS}|dodici)(?= alle (?:${LATE}))`,
    // alle diciotto e trenta · ore ventuno
    `(?<=(?<!\\p{L})(?:d?alle|ore) )(?<h>${LATE})(?: e (?:(?<half>trenta|mezz[ao])|(?<quarter>quindici|un quarto)))?${NO_NOUN}`,
    // alle due e mezza: who begins in the small hours says so
    `(?<!(?:mattin[oa]|notte|alba).{0,30})(?<=(?<!\\p{L}|\\d\\S{0,3} |fino |dalle \\p{L}{3,12} )(?<pm>alle) )(?<h>due|tre)${PARTS}${NO_NOUN}(?!.{0,40}(?:mattin|notte|alba|nascere|sorgere))`,
    // 18.30 – Benvenuto
    '(?<=^)(?<h>9|1\\d|2[0-3])\\.(?<m>00|15|30|45)(?= [-–] \\p{Lu})',
    // Venerdì 5 maggio, 21.00 · 18.00-20.00
    '(?<=[,–|-] ?|\\d )(?<h>1\\d|2[0-3])\\.(?<m>[0-5]0|[14]5)(?! ?(?:€|euro)|[.:,]?\\d)',
  ],
  afternoon: 'sera|stasera|pomeriggio',
  midday: 'pomeriggio',
  clockWords: [
    ['(?<!dalle (?:ore )?\\S{1,5} )a mezzogiorno|mezzogiorno', '12:00'],
    ['mezzanotte', '00:00'],
  ],
  placeBefore:
    "sulla(?= spiaggia| terrazza)|vicino a(?:l|lla)|sede è|luogo è|presso il|presso la|presso lo|presso l['’]|presso|al|allo|alla|all['’]|a|in(?! poi| casa(?! d))|nel|nello|nella|nelle|negli|" +
    "nell['’]|nei|ai|agli|(?<=(?:[Pp]artenza|partiamo|si parte|ritrovo) (?:[^;]{1,50} )?)da(?:l|lla)?",
  venue:
    'spiaggia|santuario|orto|ponte|edificio|sal(?:a|etta|one)|sede|casa|biblioteca|ludoteca|libreria|teatro|auditorium|chies(?:a|etta)|convento|cantine|' +
    'parcheggio|campo|fiera|giardin[oi]|museo|centro|circolo|bar|caffè|parco|scuola|aula|laboratorio|palestra|' +
    'palazzetto|stadio|piscina|anfiteatro|conservatorio|cinema|municipio|palazzo|castello|villa|oratorio|' +
    'università|ristorante|agriturismo|trattoria|pizzeria|osteria|birrificio|cascina|stazione|spazio|istituto|' +
    'liceo|facoltà|polo|pub|duomo|cimitero|pieve|basilica|abbazia|cappella|parrocchia|ospedale|rifugio|canonica|asilo',
  hosts: 'ospit(?:a|erà)|apr(?:e|irà) le porte|accogli(?:e|erà)',
  ofHouse: {
    of: "d(?:i|el|ei|egli|elle|ell[oa])|d(?:ell)?['’]",
    kinds:
      'comunale|sportiv[oa]|civic[oa]|pubblic[oa]|popolare|sociale|culturale|parrocchiale|principale|consiliare|' +
      'universitari[oa]|scolastic[oa]|magna|grande|polivalente|centrale|riunioni|convegni|conferenze',
    not: 'nuovo|modo|person|solito|sempre|seguito|fronte|cui',
  },
  nameBegin: '(?:promemoria|invito|save the date|ultimi posti) ?[:!] |invito (?:al|alla) ',
  placeEnd: 'per|con|dove',
  topic: 'su|sul|sulla',
  whose: 'su(?:o|a|oi|e)|miei|mi[ao]',
  way: 'in|sull?|su|via|tramite',
  notPlace: 'mese|ciclo|giorno|programma|ambito|occasione|prima|seconda|[ivx]+',
  together: 'collaborazione',
  toSomebody: 'dedicat[oaie]|grazie|risalent[ei]',
  online:
    'on-?line|virtuale|da remoto|in (?:live )?streaming|' +
    '(?:su|via|tramite) (?:google |microsoft |ms )?(?:zoom|jitsi|meet|teams|discord|youtube)|webinar',
  allTimes: 'tutti gli orari',
  setOff: 'partenz[ae]',
  elsewhen:
    '(?:rester|sar|rimarr)\\p{L}{1,4} chius[oaie](?: al traffico)?|(?:la sera prima|il giorno prima|la vigilia)(?: dopo(?: le)?| dalle)?',
  noStart: 'allestimento|montaggio|pausa(?: pranzo)?',
  townTime: "ora(?:rio)? (?:di |d['’])(?<town>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)",
  nextDay: '(?:il|del) giorno (?:dopo|successivo|seguente)',
  ends:
    'fine(?! (?:anno|corso|stagione|mese|settimana|estate|scuola))|termin(?:a|erà|e)|conclu(?:de|derà|sione)|chiusura|rientr(?:o|iamo)|torn(?:iamo|eremo)|fini(?:sce|rà)|' +
    '(?:si )?chiud(?:e|ersi|erà)',
  until: "(?:fino|sino)(?: all['’])?",
  meanwhile: 'orari|apert\\p{L}*|iscrizion\\p{L}*|segreteria|sportello|biglietteria',
  lasting: { lasts: 'dur(?:a|erà|ata)', hours: 'or[ae]|h', minutes: 'minuti|min', half: 'e mezz[ao]' },
  sameHour: 'stess[oi] orari[oi]?|stessa ora',
  but: 'ma|però',
  none: 'nessuna?',
  holidays: 'vacanze(?: scolastiche| pasquali| natalizie| estive| di \\p{L}+)?',
  noEvent:
    `(?:${SIGNING_UP})(?:(?! (?:per|a[il]|alla|all|e|che) )[^.;§]){0,50} (?:a partire )?dal?(?: giorno)? §|` +
    `(?:${SIGNING_UP})(?:(?! (?:e|che) )[^.,:;§]){0,40} (?:apr|apert|inizi|cominc|part(?:e|ono|ir))\\p{L}*(?: \\p{L}{1,4}){0,2} §|` +
    '(?:bigliett|pettoral|invit)[^.;§]{0,40} ritirat\\p{L}*[^.;§]{0,40} §|ritir\\p{L}+ (?:de[ilg]\\p{L}* )?(?:pettoral|bigliett|pacc)[^.;§]{0,40} §|' +
    'allestimento(?: è)?:? (?:il )?§|prova generale[^.;§]{0,20} §|' +
    'doveva(?:no)? (?:tenersi|svolgersi|avere luogo)(?: il)? §|' +
    `(?:${CHANGES})(?:[^.,:;§]{0,24} §|(?<=§[^.;]{0,70}))`,
  not: 'non',
  insteadOf: 'invece|anziché|(?:originariamente|inizialmente)(?: (?:previst|fissat|programmat)[oaie])? per',
  calls: ['(?:in )?prima convocazione|in prima(?= e )', '(?:in )?seconda convocazione|in seconda'],
  hourBefore: 'alle|alle ore|dalle|dalle ore|ore|h',
  series: 'giorno(?= [1-4] [–—-] )|parte|puntata|episodio|sala|aula',
  again: 'di nuovo|ancora|sempre',
  map: 'mappa|cartina',
  undecided: 'tb[acd]|da (?:confermare|definire|destinarsi)',
  minutes: 'verbal[ei] (?:de|di)l{0,2}a?',
  closed: 'chius[oaie]|in ferie|pausa estiva',
  articles: "il|lo|la|l['’]|i|gli|le|un|uno|una|un['’]|nostr[oa]",
  is: 'è|sono|sarà|saranno',
  which: 'che',
  linking: "di|del|dello|della|dell'|dei|degli|delle|d'|e|in|sul|sulla|sull'",
  street:
    'via|viale|piazza|piazzale|piazzetta|corso|largo|vicolo|strada|p\\.zza|v\\.le|c\\.so|lungomare|contrada|' +
    'localit[àa]',
  calledOff: {
    roots: 'annulla|cancella|rinvia|rimanda|posticipa',
    cancelled: ['§ (?:è|è stat[oa]|viene|è purtroppo)(?: purtroppo)? (?:annullat|cancellat)[oa]'],
    postponed: ['§ (?:è|è stat[oa]|viene|è purtroppo)(?: purtroppo)? (?:rinviat|rimandat|posticipat)[oa]'],
    bareCancelled: '(?:annullat|cancellat)[oa]',
    barePostponed: '(?:rinviat|rimandat|posticipat)[oa]',
    intro: 'purtroppo|attenzione|(?:a causa|per) .{1,60}',
    tail: 'per|a causa|a data da destinarsi|fino a nuovo avviso|e',
    condition: 'regolarmente|se|in caso|qualora|altrimenti|(?<!non (?:si )?)(?:può|potrà|potrebbe)',
    pointing: 'questo|questa',
    articles: "l['’]|il|la|lo|nostro|nostra",
    nouns: 'evento|appuntamento|manifestazione',
    kinds: 'concerto|spettacolo|riunione|incontro|laboratorio|conferenza|partita|proiezione|serata',
  },
  cues: {
    isOff:
      "annullamento|(?:costretti|dobbiamo|dovuto|deciso)(?: ad| di)? annullare|(?<!non |chi )salta(?= l[ae’'])|" +
      "non (?:si (?:terrà|farà|fa|svolgerà)|avrà luogo|(?:si )?potrà (?:svolgersi|tenersi|farsi|fare|tenere|avere luogo))|(?:non (?:c['’]è|ci sar(?:à|anno)|ci sono)|niente)(?: l[ae])? (?:lezion|riunion|prov|allenament)[aeio]",
    isMoved:
      'rimandat[oaie](?: al(?:la)?)?|spostat[oaie](?: al(?:la)?)?|anticipat[oaie](?: al(?:la)?)?|slitta|riprogrammat[oaie]|(?<=le )nuove date',
    details:
      'maggiori info(?:rmazioni)?|per info(?:rmazioni)?|iscri\\p{L}{1,9}|bigliett[oi]|prenota\\p{L}{0,7}|dettagli|' +
      'informazioni|(?:tutto il|il) programma|programma completo',
    labelDate: 'quando|dat[ae](?: e ora)?|data e luogo|dove e quando|quando e dove|giorn[oi]',
    labelTime:
      '(?:ora|orari[oi]?)(?: (?:di )?(?:inizio|fine))?|inizio|(?:fischio|calcio) d.inizio|ritrovo|appuntamento|partenza',
    labelName: 'argomento|titolo|tema|evento|film|cosa',
    labelPlace: 'dove(?: e quando)?|quando e dove|luogo|sede|punto di ritrovo|(?:l.)?indirizzo(?: è)?|presso|location',
    listTitle:
      'iscrizioni aperte|notiziario|bollettino|newsletter|(?:prossimi )?eventi|agenda|stagione|tour|cartellone|calendario|notizie|' +
      'programma|appuntamenti|newsletter',
    event:
      '(?:concert|laboratori|seminari|convegn|event|spettacol|vernissag|raduno|radun|torne|cors|mercatin|banchett|' +
      'aperitiv|pranz|film|congress|appuntament|circol)[oi]|' +
      '(?:conferenz|fest|assemble|mostr|rassegn|gar|passeggiat|(?<=prossima |un.)uscit|cen|visit|serat|giornat|tavola rotond|tombol|fier|' +
      'lezion|cacci|escursion|degustazion|presentazion|riunion|proiezion|inaugurazion|manifestazion|celebrazion|' +
      'esposizion|sagr|escursion|git)[aei]|incontr[oi]|vegli[ae]|corte[oi]|fiaccolat[ae]|procession[ei]|sfilat[ae]|s(?:\\.|anta) messa|(?:due|tre|quattro) (?:giorni|sere) di(?! (?:chiusura|sciopero|riposo|pioggia|ferie|lutto|lavori))|festival|meet-?up|workshop|hackathon|webinar|' +
      '(?:linux|open) ?day|\\p{L}{0,9}camp|install fest|party|cineforum|trekking|reading|dibattito|talk',
    announce:
      'ancora (?:biglietti|posti)|(?!(?:abb|s|dobb|poss|vogl|sapp)iamo)\\p{L}{3,12}iamo(?=[^.]{0,60} (?:alle|dalle|ore) \\d)|(?<=(?:alle|ore) \\d[\\d.:]{0,4} )(?:proiett|suon|gioch|cant|ball|cammin|ascolt|guard|cucin|accogl|festegg)iamo|' +
      '(?:cominc|iniz|celebr|festegg)iamo|ingresso (?:libero|gratuito)|si (?:ritrova|riunisce)(?:no)?|' +
      'sarà possibile|si (?:apr(?:e|irà|iranno)|far(?:à|anno)|terr(?:à|anno)|svolger(?:à|anno)|svolge|svolgono|tiene|tengono|inaugura|celebra|' +
      'esibir(?:à|anno)|riunir(?:à|anno)|riunis(?:ce|cono)|parler[àa])|(?:avr(?:à|anno)|ha) luogo|va in scena|' +
      '(?:è|sarà|saranno|verr(?:à|anno)) (?:celebrat|festeggiat|inaugurat|presentat|ospitat|proiettat|organizzat|' +
      'propost)[oaie]|(?:vi|ti) (?:aspett|invit)(?:iamo|o|a(?:no)?)|invitar[vt]i|(?:siete|sei) (?:tutti )?invitat[ioea]|' +
      'invit(?:a(?:no)?|iamo)|venite|vieni|unisciti|partecipa(?:te)?|' +
      'non (?:mancare|mancate|perdete\\p{L}{0,4}|perdere)|' +
      'ci (?:(?:ri)?vedi|incontri|(?:ri)?trovi|(?:ri)?vedr|incontrer|(?:ri)?trover)(?:a|e)mo|' +
      'vi diamo appuntamento|segnatevi la data|save the date|ci si (?:vede|trova|ritrova|incontra)|si va in|' +
      '(?:terr|organizzer)emo|ritrovo|partenza|appuntamento|organizza(?:no)?|prossim[oa]|iscriviti|iscrivetevi|' +
      'torn(?:a(?:no)?|er(?:à|anno))|inizier(?:à|anno)|presenter(?:à|anno)|presenta(?:no)?|ospit(?:a|erà)|' +
      'è (?:fissat[oa]|convocat[oa]|previst[oa]|in programma)|in programma|suon(?:a|ano|erà|eranno)',
    lead:
      '(?:è|sarà|saranno|apre|inizia|comincia|parte|torna|(?:parti|inizie|comince)rà|t(?:err|orner|ien|eng)(?:à|anno|e|ono)|svolg(?:e|ono|erà|eranno)|luogo|aspettiamo|' +
      '(?:(?:ri)?vedi|(?:ri)?trovi|incontri)amo|(?:(?:ri)?ved|(?:ri)?trove|incontre)remo|appuntamento|fissat[oa]|' +
      'convocat[oa]|previst[oa]|programma|riunione|prende il via|va in scena|(?:organizz|celebr)at[oa])(?: a tutti)?(?: ?:)?(?: per| da)?(?: il| per il| questo|' +
      ' a partire da)?',
    future:
      '\\p{L}{2,20}[ei]r(?:à|anno|emo)|(?:sa|fa|da|av|pot|ver|interver|ter|and)r(?:à|anno|emo)|potrete|propone|' +
      'proponiamo|incontriamo',
    past:
      'è mort[oa]|si (?:[èé]|sono) (?:tenut|svolt|conclus)[oaei]|ha(?:nno)? avuto luogo|grazie a (?:tutti|quanti|chi)|resoconto|' +
      "com[’']è andata|(?:è|sono) stat[oaei]|abbiamo (?:avuto|fatto|visto|incontrato)|hanno partecipato|scors[oa]|" +
      "era(?:no)?|(?:iniziat|cominciat|finit|terminat)[oaei](?= (?:all[e’']|verso|con))",
    notTheEvent:
      'pagamento(?= d)|fornitura(?= d\\S+ (?:\\p{L}+ )?(?:sarà|verrà))|linea \\d+|mandato|votazion[ei]|seggi|ultimo (?:autobus|treno)|scade|marea|ora (?:solare|legale)|pubblicat[ei]|torn\\p{L}+ a casa|dati trimestrali|forti venti|maltempo|raccolta (?:rifiuti|differenziata)|sciopero|interruzione|blackout|manutenzione|ferie|scadenz[ae]|entro|fino al|termine|' +
      'iscrizioni (?:aperte )?(?:entro|fino|dal)|pubblicat[oa]|aggiorna(?:t[oa]|mento)|notifica|allerta|nat[oa] (?:il|nel)|' +
      'anniversario d\\p{L}{1,5}|versione|rilasci\\p{L}{1,4}|(?<!prossima |un.)uscit[ao]|prevendit[ae]|in vendita|candidature|' +
      'elezioni|votat[oa]|approvat[oa]|legge|decreto|call for|fondat[oa]|bando|chius[oa]|lavori|traffico|' +
      'ritiro (?:dei )?p(?:ettorali|acchi)|deviazion[ei]|orari(?= d)|raccolta (?:carta|de|firme)|assunzion[ei]|(?:siamo|siete) aperti|riapr\\p{L}+|(?:biblioteca|segreteria|museo) (?:è|sarà|resta|resterà) apert[ao]|saldi|pubblichiamo|(?:puntata|episodio) \\d+ esce|contatori|uscirà',
    doors: 'apertura (?:delle )?porte|porte|apertura|accoglienza|registrazione|ingresso dalle',
    live:
      'in diretta|diretta|streaming|stream|online|in rete|virtuale|da remoto|video(?:conferenza|chiamata)|' +
      'trasmess[oa]|collega\\p{L}{1,6}|(?:su|via|tramite) (?:google |microsoft |ms )?(?:meet|youtube|zoom|twitch|jitsi|discord|teams|irc)',
    stream: 'diretta|streaming|video(?:conferenza|chiamata)|stanza virtuale|collegarsi|(?:link )?per partecipare',
    here: 'qui|questo link',
    recording:
      "pers[oa]|riveder\\p{L}+|registrazion[ei]|registrat[oa]|video d\\p{L}{1,5}|video(?= ?:?$)|slide|l[’']anno scorso|precedent[ei]|iscriviti al canale",
  },
}
