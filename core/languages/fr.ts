/** French words that tell of events. */
import type { Basics, LanguageHint, Months, Words } from './language.ts'

export const hint: LanguageHint = {
  dates:
    '(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|demain|sylvestre|réveillon|ce soir|' +
    '\\d (?:janv|f[ée]vr|mars|avr|mai|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c)|\\d\\d/\\d\\d(?:/20\\d\\d| ?[:–-])',
  events:
    'à (?:partir de )?\\d{1,2} ?h|\\d{1,2}h\\d\\d|loto|vide-gren|de \\d{1,2} ?h|rencontre|réunion|conférence|' +
    'atelier|apéro|(?<!(?:en|la|de|début de|fin de) )soirée|concert|festival|colloque|séminaire|exposé|meetup|' +
    'hackathon|webinaire|aur(?:a|ont) lieu|se ti|rendez-vous|invit|rejoignez|inscri|a lieu',
  everywhere: ' les ',
}

export const basics: Basics = {
  code: 'fr',
  common: 'le|la|les|de|des|et|est|une|dans|pour|vous|nous|du|au|avec|sur|à|aux|un|ce|que|qui|par|ou|pas|plus',
  cues: {
    cancelled: "(?<!pas )annulée?s?|supprimée?s?|n['’]aura pas lieu",
    postponed: 'reportée?|nouvelle date',
    suggestions:
      '(?:autres )?(?:[ée]v[éè]nements?|spectacles|concerts) (?:similaires|liés|connexes|recommandés)|' +
      'vous (?:aimerez|aimeriez|pourriez) (?:peut-être )?aussi|à (?:voir|découvrir) aussi',
    published:
      '(?:cet?t?e? \\w+ a été )?(?:article )?(?:publiée?|posté|écrit|mis en ligne)(?: le)?|(?:date de )?publication|création|(?:soumis )?par .{1,40} le',
    discussion: 'commentaires?|(?:laisser|\\d+) (?:une )?réponses?',
  },
}

export const months: Months = [
  'janvier|janv',
  'février|fevrier|févr|fév|fev',
  'mars',
  'avril|avr',
  'mai',
  'juin',
  'juillet|juil',
  'août|aout',
  'septembre|sept',
  'octobre|oct',
  'novembre|nov',
  'décembre|decembre|déc|dec',
]

/** The hours that are told in words. */
const HOURS =
  'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?!-)|onze|douze|treize|quatorze|quinze|seize|dix[- ]sept|dix[- ]huit|dix[- ]neuf|vingt(?!-)|vingt et une?|vingt[- ]deux|vingt[- ]trois|vingt[- ]quatre'

/** What people do to take part, and what they need for that. */
const SIGNING_UP = 'inscriptions?|inscrire|billets?|billetterie|réserv\\p{L}{2,8}|vente des (?:billets|places)'

/** What pupils have to come back to, and what is changed or mended: nobody is invited. */
const CHANGES =
  'vacances (?:\\S+ ){0,3}(?:comm|débu|fini)\\p{L}+|(?:cours|classes) (?:repr|recomm)\\p{L}+|(?:semestre|trimestre|année scolaire) (?:comm|débu|fini|repr)\\p{L}+|(?:examens|partiels) (?:auront lieu|ont lieu|se (?:tiend|dérou)\\p{L}+|comm\\p{L}+)|code (?:de \\p{L}+ \\p{L}+|d\\S{1,9}) (?:change|sera)|(?:ascenseur|chaudière|chauffage|serveur) sera|(?:déplac|migr|répar|remplac)\\p{L}+ (?:le |la |l.)(?:serveur|site|ascenseur|chaudière)'

export const words: Words = {
  weekdays: ['dimanche|dim', 'lundi|lun', 'mardi|mar', 'mercredi|mer', 'jeudi|jeu', 'vendredi|ven', 'samedi|sam'],
  ordinal: 'er|ère|e|ème',
  filler: 'le|du|de|au|des',
  // capitals lose their accents: "DE 18H A 20H"
  to: "(?:à|a|au|jusqu['’](?:à|a|au|aux|en))(?: environ)?|jusque vers",
  and: 'et|&',
  or: 'ou',
  amid: 'entre',
  numericOrder: 'day-first',
  thisWeek: 'cette semaine',
  relativeDays: [
    ['après-demain|après demain', 2],
    ['demain', 1],
    ["aujourd['’]hui|ce soir|cet après-midi", 0],
    ['hier|avant-hier', -1],
  ],
  dayAlone: '(?<=(?:reportée?|déplacée?|décalée?) )au|le(?= \\d\\d?,? (?:à|dès|de|à partir de) \\d\\d? ?h)',
  namedDays: [
    ["saint-sylvestre|réveillon du (?:31|nouvel an|jour de l['’]an)", '12', '31'],
    ["jour de l['’]an", '1', '1'],
    ['réveillon de noël|veille de noël', '12', '24'],
    ['jour de noël', '12', '25'],
  ],
  nextBefore: 'ce|cet|prochain',
  thisBefore: 'cet?',
  nextAfter: 'prochain|qui vient|à venir',
  afterNext: 'prochain',
  ofNextWeek: '(?:de )?la semaine prochaine',
  weekLater: 'en huit',
  following: 'suivant',
  last: 'derniers?|passé|précédent',
  inWhile: 'dans (?<count>\\d{1,2}|[a-zé]{1,8}) (?:(?<days>jours?)|(?<weeks>semaines?)|(?<months>mois))',
  numbers: `${HOURS}|vingt[- ]cinq|vingt[- ]six|vingt[- ]sept|vingt[- ]huit|vingt[- ]neuf|trente|trente et un`,
  ordinals: 'premier',
  all: '(?:les|ces) (?:deux|trois)',
  every:
    'tous les|chaque|toutes les|toujours|les(?= (?:\\p{L}{2,6}di|dimanche)s(?! (?:\\d|et (?:\\p{L}+ )?\\d))(?!\\p{L}))',
  fromDay: 'à partir d[ue]|dès(?: le)?|à compter d[ue]',
  everyOther: 'tous les (?:quinze|15) jours|toutes les (?:deux|2) semaines|(?:une semaine )?sur deux',
  inMonth: "en|de|d['’]|pendant|durant|(?:au|aux|les) mois (?:de|d['’])",
  except: 'exception|sauf|excepté|hormis|pas|aucune?',
  nth: ['premiers?|1ers?', 'deuxièmes?|seconds?|2e|2ème', 'troisièmes?|3e|3ème', 'quatrièmes?|4e|4ème'],
  ofMonth: '(?:du|de chaque|chaque) mois',
  clock: [
    // sept heures et demie · huit heures moins le quart
    // deux heures et demie: who begins in the small hours says so
    `(?<!(?:matin|nuit|aube|fin).{0,60})(?<=(?<pm>(?<!\\p{L}|jusqu['’]|heures |\\dh )à|dès|vers) )(?<h>une|deux|trois|quatre|cinq) heures?(?: (?:(?<half>et demie)|(?<quarter>et quart)))?(?!(?: et \\p{L}+| \\p{L}+)? du mat|.{0,40} (?:l.aube|lever du)| d(?:e |['’])(?!l['’]après))`,
    `(?<h>${HOURS}|\\d{1,2}) heures?(?: (?:(?<half>et demie|trente)|(?<quarter>et quart|quinze)|(?<lessquarter>moins le quart))|(?=,? (?:du|le) soir| du matin)|(?<=(?:à|dès|vers|partir de) \\D{2,13} heures?)(?! d(?:e |['’])(?!l['’]après))|(?<=(?<!\\p{L})de \\D{2,13} heures)(?= à ))`,
    // 19h30 · 19 h 30 · 19H · 20 heures · 13h30mn
    '(?<!(?<!\\p{L})les )(?<h>\\d{1,2}) ?(?:heures?|h)(?! de \\p{L}{3})(?: ?(?<m>\\d\\d)(?:mn|min)?)?',
    // 9.00 h
    '(?<h>\\d{1,2})\\.(?<m>\\d\\d) ?h',
    // 19:30 · 19:30h
    '(?<h>\\d{1,2}):(?<m>\\d\\d)(?: ?h)?',
  ],
  afternoon: "soir|de l['’]après-midi",
  clockWords: [
    ['midi et demie?|midi trente', '12:30'],
    // "le repas du midi"
    ['(?<!(?:après|du|le)[- ])midi', '12:00'],
    ['minuit', '00:00'],
  ],
  zones: [['heure (?:française|de france)', 'Europe/Paris']],
  placeBefore:
    "au milieu de la|au milieu du|étage de la|étage du|étage de|en face de la|en face du|près d(?:e la|u|e l['’])|à l['’]|à la|à|au|aux|chez|dans|devant|en|" +
    'sur l[ea](?= (?:parking|place|parvis|terrain|marché))|sous l[ea](?= (?:préau|halle|chapiteau))',
  ofHouse: {
    of: "d(?:e(?: la)?|es|u)|d(?:e l)?['’]",
    kinds:
      'municipale?|communale?|associative?|publique?|populaire|sociale?|culturel(?:le)?|paroissiale?|principale?|' +
      'universitaire|polyvalente|centrale?',
    not: 'façon|manière|nouveau|suite|sorte',
  },
  nameBegin:
    "(?:rappel|invitation|réservez la date|save the date|dernières places) ?[:!] |invitation (?:au|à (?:la|notre)|à l(?=['’]).) ?",
  online:
    '(?<=(?:aura lieu|se tiendra|se déroulera|rencontre|réunion|atelier|conférence|\\d ?h ?(?:\\d\\d)?)[, ]{1,2})en ligne|en visio\\p{L}*|sur (?:zoom|jitsi|teams)|webinaire',
  placeEnd: 'pour|où|qui|avec|afin',
  topic: 'sur|vers',
  whose: 'ses|sa|son|leurs?|mes',
  way: 'sur|via|en|par',
  notPlace: 'locaux$|(?:vélo|pied|cheval|domicile|distance)(?!\\p{L})',
  bare: 'en',
  bareNoun: '(?!salle|mairie|ligne)\\p{L}.*',
  together: 'collaboration|partenariat',
  toSomebody: 'dédiée?s?|merci|grâce|particip\\p{L}+|assister',
  townTime: "heure (?:de |d['’])(?<town>\\p{Lu}\\p{L}+(?:[ -]\\p{L}+)?)",
  allTimes: '(?:tous les|toutes les) (?:horaires|heures)',
  setOff: 'départs?',
  elsewhen:
    '(?:sera|seront|est|sont) (?:fermé|barré|interdit)e?s?(?: à la circulation)?|la veille(?: au soir)?(?: après| dès| à partir de)?',
  noStart: 'installation|montage|balances|pause(?: (?:déjeuner|repas|midi))?',
  nextDay: '(?:le |au )?lendemain',
  ends: 'fin(?:it|ira)?|(?:se )?termin(?:e|era|ant)|prend(?:ra)? fin|clôture|(?<!de )retour|ferm(?:e|ons|ent|era)',
  until: "jusqu['’](?:à|a|au|aux|en)|jusque",
  meanwhile: 'ouvert\\p{L}*|guichet|parking|buvette|secrétariat',
  lasting: { lasts: 'dur(?:e|era|ée)', hours: 'heures?|h', minutes: 'minutes?|min|mn', half: 'et demie' },
  thatIs: 'et ce',
  sameHour: 'mêmes? (?:heure|horaire)s?',
  but: 'mais',
  none: 'pas de',
  holidays: "relâche|vacances(?: scolaires| d(?:e |['’])(?:la )?\\p{L}+)?",
  noEvent:
    `(?:est|sont|sera|seront|(?:peu(?:t|vent)|pourr(?:a|ont)) être) (?:à )?(?:retir|récupér|rapport)(?:er|és?|ées?)(?: [^.,;§]{0,24})? §|(?:${SIGNING_UP})(?:(?! (?:pour|aux?|et|qui) )[^.;§]){0,50} (?:à partir|dès|à compter)(?: d[ue]| le)? §|` +
    `(?:${SIGNING_UP})(?:(?! (?:et|qui) )[^.,:;§]){0,50} (?:ouv|commenc|début|démarr)\\p{L}+(?: \\p{L}{1,4}){0,2} §|` +
    '(?:invitations?|billets?|dossards?|places|cartes)[^.;§]{0,30} (?:retir|récupér|disponible)\\p{L}*[^.;§]{0,40} §|retrait des [^.;§]{0,40} §|' +
    'installation(?: des \\p{L}+){0,2}(?: :)?(?: le| dès le)? §|(?:répétition|filage) générale?[^.;§]{0,20} §|répétition générale(?<=§[^.;]{0,50})|' +
    'deva(?:it|ient) (?:avoir lieu|se tenir|se dérouler)(?: le)? §|' +
    `(?:${CHANGES})(?:[^.,:;§]{0,24} §|(?<=§[^.;]{0,70}))`,
  not: 'pas lieu|pas|non(?: pas)?',
  insteadOf: "au lieu|(?:initialement|d['’]abord) (?:prévu|programmé|fixé)e?s?",
  hourBefore: '(?:à|a) partir de|à|a|de|dès',
  series: 'jour(?= [1-4] [–—-] )|partie|[eé]pisode|salle|bâtiment',
  again: 'de nouveau|encore|toujours',
  map: 'carte|plan',
  undecided: 'tb[acd]|à (?:confirmer|définir|préciser|venir)',
  minutes: 'comptes?[- ]rendus?|procès-verbal',
  closed: 'fermée?s?|absente?|en congés?|pause estivale',
  articles: "le|la|les|l['’]|un|une|notre|nos",
  is: '(?:est|sont|sera|seront)(?: fixée?s?)?(?: au)?',
  which: 'qui',
  // "Agence universitaire de la Ville"
  linking: "(?:\\p{Ll}{3,12}(?:aire|ale?|elle|ique|eure?) )?(?:de la|de|du|des)|la|le|et|aux|d'|l'",
  venue:
    'plage|jardin|brasserie|boulodrome|bâtiment|salle des fêtes|salle polyvalente|salle municipale|salle du conseil|salle|église|médiathèque|bibliothèque|' +
    'musée|théâtre|locaux|foyer rural|centre culturel|maison pour tous|' +
    'maison d(?:e(?: la)?|es|u) (?!mes |ses |nos )\\p{Ll}+|école|collège|lycée|université|gymnase|café|bar|parc|' +
    'château|cathédrale|chapelle|cinéma|stade|hôtel|librairie|restaurant|espace|amphithéâtre|auditorium|campus|' +
    'fab-?lab|parking|parvis|préau|cour|cimetière|halle|marché|mairie|gare|foyer|terrain|chapiteau|kiosque|pré(?= \\p{Lu})',
  hosts: 'accueill(?:e|era)|reçoit|recevra|ouvr(?:e|ira) (?:se|le)s portes|abrite(?:ra)?',
  street:
    'rue|avenue|av|boulevard|bd|place|quai|impasse|allée|allées|chemin|route|cours|passage|square|esplanade|faubourg',
  streetAlone: 'quai',
  calledOff: {
    roots: 'annul|pas lieu|report',
    cancelled: [
      '§ (?:est|a été|a dû être|est malheureusement|a malheureusement été) annulée?',
      "§ n['’]aura(?: malheureusement)? pas lieu",
    ],
    postponed: ['§ (?:est|a été|a dû être|est malheureusement|a malheureusement été) reportée?'],
    bareCancelled: 'annulée?',
    barePostponed: 'reportée?',
    intro: 'malheureusement|attention|(?:en raison|à cause|pour cause|suite) .{1,60}',
    tail:
      "en raison|pour cause|à cause|pour des raisons|suite à|jusqu['’]à nouvel ordre|à une date ultérieure|" +
      'sine die|et',
    condition: "bien (?:lieu|maintenue?)|si|s['’]il|sauf|en cas|sinon|(?:peut|pourra(?:it)?)(?! (?:\\p{L}+ )?pas)",
    pointing: 'cet|cette|ce',
    articles: "l['’]|le|la|notre",
    nouns: '[ée]v[éè]nement|manifestation',
    kinds:
      'concert|spectacle|réunion|rencontre|séance|représentation|atelier|conférence|soirée|match|visite|projection',
  },
  cues: {
    isOff:
      "annulation d(?:e|u|es)|(?:contraints?|obligés?|désolés?|devons|décidé|dû) (?:d[’']|de |à )?annuler|pas avoir lieu|" +
      "n['’]aura (?:finalement |malheureusement )?pas lieu|(?:pourra|pourront|peut) (?:\\p{L}+ )?pas se tenir|(?:est|sont|sera|seront) suspendue?s?|" +
      "pas d(?:e (?:réunion|séance|rencontre|répétition|cours|permanence)|['’](?:entraînement|atelier|apéro))",
    isMoved: 'déplacée?|(?:est|été|sera) (?:décal|avanc|repouss|reprogramm)ée?|(?<=les )nouvelles dates',
    details:
      "plus d['’]infos?|plus d['’]informations?|toutes les infos|programme complet|détails|inscriptions?|s'inscrire|vous inscrire|" +
      "inscrivez|inscrire|billets?|réserver|réservations?|renseignements?|page de l'événement",
    labelDate: 'quand|dates?|date et heure|jour',
    labelTime: '(?:heure|horaires?)(?: de (?:début|fin))?|début|coup d.envoi|rendez-vous|départ',
    labelName: 'sujet|titre|thème|intitulé|événement|évènement|film|quoi',
    labelPlace: '(?:(?:lieu|point) de )?(?:rendez-vous|rdv)|où|(?:le )?lieu|adresse|endroit|salle',
    listTitle:
      "(?:les )?inscriptions (?:sont )?ouvertes|lettre d['’]info(?:rmation)?s?|newsletter|bulletin|agenda|planning|saison|tournée|calendrier|programmation|" +
      "rendez-vous|événements|évènements|actualités|(?:des )?nouvelles d[ue]|lettre(?: d'information)?|programme|prochains événements",
    event:
      '(?:(?:reprise|début) des (?:cours|répétitions|entraînements|activités|séances)|rencontre|réunion|conférence|atelier|vide-\\p{L}+|ap[ée]ro|soirée|concert|festival|colloque|séminaire|' +
      '(?:deux|trois|quatre) (?:jours|soirs) de(?! (?:fermeture|grève|repos|pluie|congé|vacances|deuil|travaux))|exposé|présentation|meet-?up|hackathon|webinaire|fête|sprint|(?:bar-?)?camp|talk|journée|projection|' +
      'exposition|[ée]v[éè]nement|spectacle|permanence|stage|récital|vernissage|dédicace|balade|tournoi|repas|' +
      'formation|loto|repair café|scène ouverte|échange de|table ronde|vide greniers?|brocante|bal|kermesse|' +
      'randonnée|chantier (?:participatif|ouvert|collectif|bénévole)|visite guidée|goûter|dîner|pique-nique|' +
      'tombola|veillée|cérémonie|carnaval|foire|café[- ](?:débat|philo|concert)|ciné[- ](?:débat|club)|débat|' +
      'défilé|inauguration|gala|pièce|forum|concours|karaoké|thé dansant|troc|course|marche|répétition|lecture|' +
      'messe|initiation|audition|barbecue|bbq|5[ -]à[ -]7|congrès|marathon|salon (?:du|de)|' +
      'bourse aux \\p{L}{4,12}|sortie (?:natur|découv|botani|famil|ornitho|cultur|mycolog|vélo)\\p{L}*|' +
      'marché (?:de noël|nocturne|aux? \\p{L}{3,12}))s?|' +
      "(?<!(?:au|en) )cours d(?=[e’'])|feux? d.artifice|représentations?|assemblées? générales?|portes ouvertes|" +
      'install[- ]part(?:y|ies)',
    announce:
      '(?:vous|nous) annon(?:ce[rz]?|çons)(?=.{0,60} (?:retour|tenue) d)|(?<=\\dh(?:\\d\\d)?,? )nous (?:projet|jou|chant|dans|march|écout|regard|cuisin|accueill|recev|célébr|fêt)ons|il reste (?:encore )?(?:quelques|des) (?:billets|places)|convocation|invitation|entrée (?:libre|gratuite)|revien(?:t|nent)(?= (?:les?|du|ce|à|pour|en) )|se retrouve(?:nt|ra|ront)?|commençons|' +
      'se réuni(?:t|ssent|ra|ront)|(?:aura|auront)(?: (?!pas)\\p{L}{4,12})? lieu|se tiendra|se tiendront|va (?:se tenir|avoir lieu)|prendra place|sera (?:célébrée?|fêtée?)|' +
      'se déroule(?:ra|nt|ront)?|a lieu|se tient|rendez-vous|rdv|joue(?:nt|ra)?|' +
      'vous (?:invit(?:e|ent|er|ons)|attend(?:re|ons)|convi(?:e|ent|er|ons)|accueill(?:ir|ons))|venez|viendez|' +
      "(?:re)?joign(?:i?ez|ez-vous)|participez|l['’]occasion de participer|inscrivez|s'inscrire|" +
      '(?<!\\p{L} )prochaine?|(?:la|le|une?|notre|nos|votre|au|du|des|les) prochaine?s?|' +
      'organis(?:e(?:ra|nt|rons)?|ons)|(?:est|sont) (?:propos|organis|programm|prév)[ué]e?s?|' +
      '(?:sera|seront)(?: (?:à|de) nouveau| aussi)? organisée?s?|(?:heureux|fiers?|ravi(?:e?s)?|plaisir|hâte) de|' +
      'espér\\p{L}+ vous|au programme|' +
      "nous (?:retrouver|retrouverons)|notez|(?:nous|on) (?:allons|irons|partons|part|va)|c['’]est|" +
      "fêt(?:era|ons|erons)|save the date|à vos agendas|plaisir d['’]accueillir|t(?:en|iend)rons un stand|" +
      'ser(?:ons|ont) (?:présents?|là)|(?:est )?de retour(?! sur (?:le|la|l))|(?:sont|êtes|soyez)(?: tou\\S{1,8})?(?: les)? bienvenu\\S{1,8}',
    lead:
      '(?:billets|places|est|sont|sera|seront|convier|inviter|lieu|place|fixée?s?|se tient|se tiendra|(?:(?:se )?déroule|commence|ouvre|débute|' +
      "démarre)(?:ra?|nt|ront)?|s[’']élance(?:ra)?|revient|retrouvons|rendez-vous|rdv|représentation|séance)(?: donc)?(?: à partir de| dès|" +
      ' pour| de nouveau)?(?: ?:)?(?: le| du| ce| au)?',
    future:
      '(?:nous|on) (?:nous |vous )?\\p{L}{1,20}[eid]rons|' +
      '(?:sera|seront|aura|auront|va|vont|allons|propose|proposons|accueille|accueillons|reçoit|recevons|' +
      'vous attend|vous attendons)|\\p{L}{1,20}[aei]ra|\\p{L}{1,20}[dvu]ra|\\p{L}{2,20}ront',
    past:
      "\\p{L}{2,20}[bcdgmnpsv](?:ait|aient)|s'est (?:tenue?|déroulée?)|a eu lieu|ont eu lieu|s'étai(?:t|ent)|" +
      'est (?:morte?|décédée?)|merci (?:à|aux)|retour sur|compte[- ]rendu|étaient|était|ont été|suite au|' +
      '(?:commencé|débuté|démarré|terminée?)(?= (?:à|vers|par|avec))',
    notTheEvent:
      "mandat|inscriptions?(?=[^,;]{0,40} (?:auront|ont) lieu)|(?<!sans )interruption|paiement(?= d)|expire|marée|(?:sera|seront) livrée?s?|passage à l.heure|publiées?|publiés|chiffres du trimestre|prélèvements?|à pourvoir|vents (?:violents|forts)|intempéries|collecte (?:des (?:déchets|ordures)|d[ue] (?:papier|verre))|grève|coupures?|maintenance|votes?|scrutin|élections?|date limite|avant le|jusqu'au|" +
      'appel à (?:communications|contributions|conférenciers|propositions)|publié|posté|mise? à jour|né|depuis|' +
      'anniversaire de|sortie de|version|clôture|inscriptions? (?:avant|jusqu)|' +
      '(?:billet\\p{L}*|inscriptions?|réserv\\p{L}*)(?=.{0,40} (?:à partir du|dès le) ?$)|voté|adopté|promulguée?|' +
      'décret|candidatures?|entretiens?|fermée?s?|fermeture|coupures?|travaux|interrompue?s?|dévié\\p{L}*|' +
      'retrait des|déviations?|horaires|(?:sommes|serez|êtes)-(?:nous|vous) ouvert\\p{L}*|r(?:é-?)?ouvr(?:e|ons|ira|irons)|(?:médiathèque|bibliothèque|mairie|musée|boutique) (?:est|sera) ouverte?|soldes|publions|épisode \\d+ (?:sort|est)|relevés? (?:des|du) compteurs?|paraîtra|inscriptions?(?= sur)|recrut\\p{L}*|' +
      "(?:inscriptions?|réservations?|billetterie|candidatures?)(?=[^,;]{0,40} (?:(?:s[’'])?ouv(?:re|rent|rira|riront|ertes)|(?:commenc|début|démarr)[eè]\\p{L}*)(?!\\p{L}))|" +
      "(?:vous |s['’])inscrire (?:dès|à partir)|(?:réponse|confirmation|retour)s? (?:souhait|attend|demand)[ué]e?s?",
    doors: 'ouverture(?: des portes)?|portes?(?: sont)? ouv(?:erte?s?|rent|riront)(?: dès)?|accueil(?: à partir de)?',
    live:
      'en direct|direct|retransmis(?:e|es)?|diffusée?|streaming|stream|en ligne|visio(?:conférence)?|live|' +
      '(?:sur|via) (?:google |microsoft |ms )?(?:meet|youtube|zoom|twitch|jitsi|discord|teams|irc)',
    stream:
      'stream(?:ing)?|diffusée?|(?:en )?direct|visio(?:conférence)?|salle virtuelle|' +
      'lien de (?:connexion|la r[ée]union)|rejoindre',
    here: 'ici|ce lien',
    recording:
      "enregistrements?|ratée?|manquée?|bande-annonce|vidéos? d|vidéos(?= ?:?$)|replay|diapositives|l'an dernier|précédent|chaîne|abonnez",
  },
}
