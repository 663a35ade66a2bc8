/** Spanish words that tell of events, as they are written in Spain and in America. */
import type { Basics, LanguageHint, Months, Words } from './language.ts'

export const hint: LanguageHint = {
  dates:
    'lunes|martes|mi[ée]rc|jueves|viernes|s[áa]bado|domingo|noche ?vieja|noche ?buena|mañana|esta noche|' +
    '\\dº? (?:de )?(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)|\\d\\d?[/-]\\d\\d?[/-]20\\d\\d',
  events:
    'a las \\d|de \\d\\d(?::\\d\\d)? a|encuentro|charla|taller|concierto|conferencia|jornada|fiesta|festival|' +
    'reuni|presentaci|seminario|hackat|webinar|asamblea|exposici|congreso|tendrá lugar|se celebra|invita|convoca|' +
    'esperamos|inscr|cancelad|suspendid|aplazad',
  everywhere: ' el ',
}

export const basics: Basics = {
  code: 'es',
  common: 'el|la|los|las|de|del|y|una|con|por|para|que|es|en|se|al|un|lugar|a|lo|su|nos|no|más|o|este',
  cues: {
    cancelled:
      '(?<!no (?:está|ha sido|fue|queda|se ha) )(?:cancelad|suspendid|anulad)[oa]s?|(?<!no )se (?:cancela|suspende|anula)',
    postponed: 'aplazad[oa]s?|pospuest[oa]s?|nueva fecha|cambio de fecha',
    suggestions: '(?:otros )?eventos (?:relacionados|similares)|también te puede interesar',
    published: '(?:esta entrada fue )?publicad[oa](?: el)?|(?:fecha de )?publicación|(?:enviado )?por .{1,40} el',
    discussion: 'comentarios?|deja una respuesta',
  },
}

/** The hours that are told in words, and those after noon of who counts to 24. */
const HOURS = 'un[ao]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once'
const LATE =
  'trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veinti[uú]n[ao]?|veintidós|veintitrés'
/** y media, y cuarto, menos cuarto */
const PARTS = '(?: (?:(?<half>y media)|(?<quarter>y cuarto)|(?<lessquarter>menos cuarto)))?'
/** Not before what the number counts: "a las 20 familias". */
const NO_NOUN = '(?! (?!antes)\\p{L}{2,20}[ae]s(?!\\p{L}))'
/** 19:00 h, 19 hs., 19 horas */
const UNIT = 'horas?|hrs?|hs|h'

export const months: Months = [
  'enero|ene',
  'febrero|feb',
  'marzo|mar',
  'abril|abr',
  'mayo|may',
  'junio|jun',
  'julio|jul',
  'agosto|ago',
  'septiembre|setiembre|sep|set',
  'octubre|oct',
  'noviembre|nov',
  'diciembre|dic',
]

/** Behind what "de 18 a 20" are hours, and no ages. */
const BEFORE_HOURS =
  '(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bados?|domingos?|(?:enero|febrero|marzo|abril|mayo|junio|' +
  'julio|agosto|(?:sept|nov|dic)iembre|octubre|' +
  '(?<!\\p{L})(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)\\.?)|\\d|horario|:),? de '
/** Behind hours that are told without a word. */
const BEHIND_HOURS = '(?=[.,;)!](?!\\d)|$| (?:en|y|con|nos|para)(?!\\p{L}))'

/** What people do to take part, and what they need for that. */
const SIGNING_UP = 'inscripci(?:ón|ones)|inscrib\\p{L}{2,8}|entradas|reservas?|matr[íi]cula'

/** What pupils have to come back to, and what is changed or mended: nobody is invited. */
const CHANGES =
  '(?:clases|lecciones) (?:se rea?\\p{L}+|vuelven|regresan)|(?:semestre|trimestre|cuatrimestre|curso escolar|año escolar) (?:com|emp|inic|term)\\p{L}+|exámenes (?:tend|se (?:cel|rea)|ser|com|emp)\\p{L}+|código (?:de \\p{L}+ \\p{L}+|de \\p{L}+) (?:cambia|será)|(?:ascensor|caldera|calefacción|servidor) se(?:rá)?|(?:traslad|migr|repar|cambi|actualiz)\\p{L}{2,6} (?:el|la) (?:servidor|web|ascensor|caldera)|(?:colegio|escuela) (?:abre|reabre)'

export const words: Words = {
  weekdays: [
    'domingo|dom',
    'lunes|lun',
    'martes|mar',
    'miércoles|miercoles|mi[ée]r?',
    'jueves|jue',
    'viernes|vie',
    'sábado|sabado|s[áa]b',
  ],
  ordinal: 'º|°|[.]º|er|ro',
  filler: 'de|del|(?:el )?(?:próximo|(?:próximo )?d[íi]a)|el|la',
  to: '(?:a|hasta)(?: aproximadamente| alrededor de| cerca de)?|al|hasta el',
  fromHour: 'las?',
  toHour: '(?:a|hasta|y) las?',
  and: 'y|e|&',
  or: 'o',
  amid: 'entre(?: las)?',
  numericOrder: 'day-first',
  thisWeek: 'esta semana',
  relativeDays: [
    ['pasado mañana', 2],
    [
      '(?<!(?:la|a|una|esta|media|de|cada|y|o|/) ?)mañana(?! (?:y|o|de) |: (?:de )?\\d)|' +
        'mañana(?=,? (?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo))',
      1,
    ],
    ['hoy(?! en)|esta (?:noche|tarde)', 0],
    ['ayer|anoche|anteayer', -1],
  ],
  namedDays: [
    ['nochevieja|noche vieja', '12', '31'],
    ['día de año nuevo', '1', '1'],
    ['nochebuena|noche buena', '12', '24'],
    ['día de navidad', '12', '25'],
  ],
  nextBefore: 'próxim[oa]|proximo|este',
  thisBefore: 'este',
  nextAfter: 'próximo|que viene|entrante',
  ofNextWeek: 'de la (?:próxima semana|semana (?:que viene|próxima|entrante))',
  following: 'siguiente|posterior',
  last: 'últimos?|pasado',
  inWhile: 'dentro de (?<count>\\d{1,2}|[a-z]{1,8}) (?:(?<days>días?)|(?<weeks>semanas?)|(?<months>mes(?:es)?))',
  numbers: `${HOURS}|doce|${LATE}|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve|treinta(?! y)|treinta y uno`,
  ordinals: '(?:primer|un)o',
  every: 'todos los|todas las|cada|siempre|los(?= \\p{L}{5,9}(?!\\p{L}| \\d| y \\S+ \\d))',
  habit: '(?= del (?:$|\\d))',
  fromDay: 'desde(?: el)?|a partir del?',
  everyOther:
    'cada (?:(?:dos|2) semanas|(?:quince|15) días|dos(?= ?$| (?:lunes|martes|miércoles|jueves|viernes|s[áa]bados|domingos)))|quincenal(?:mente)?|alternos|sí y otr[oa] no',
  inMonth: 'en|de|durante|(?:en |durante )?(?:el|los) mes(?:es)? de',
  except: 'excepción|excepto|salvo|menos|no',
  nth: ['primer(?:os)?|1er|1º', 'segundos?|2º', 'tercer(?:os)?|3er|3º', 'cuartos?|4º'],
  all: 'tod[oa]s?|amb[oa]s',
  ofMonth: '(?:del?|de cada|al|cada) mes',
  dayAlone:
    '(?:el|este|próximo) d[íi]a|el próximo|(?:el|día)(?= \\d\\d?(?:,? (?:a las|a partir)|, (?:en|lunes|martes|miércoles|jueves|viernes|sábado|domingo) ?))|' +
    '(?<=(?:aplaza|pospone|traslada|pasa) )al',
  clock: [
    // 7:30 p. m. · 7pm
    '(?<h>\\d{1,2})(?:[:.](?<m>\\d\\d))? ?(?:(?<am>a\\.? ?m\\.?)|(?<pm>p\\.? ?m\\.?))',
    // a las 7 y media de la tarde · las ocho de la mañana
    `(?<h>0?[1-9]|1[01]|${HOURS})(?:[:.](?<m>\\d\\d))?(?: (?:${UNIT}))?${PARTS} de la (?:(?<am>mañana|madrugada)|` +
      '(?<pm>tarde|noche))',
    // la una del mediodía
    `(?<h>0?[1-3]|una|dos|tres)(?:[:.](?<m>\\d\\d))?${PARTS} del (?<pm>mediod[íi]a)`,
    // esta noche a las 9 · el sábado por la tarde a las seis
    '(?<=(?<pm>noche|tarde)(?: del? \\p{L}{5,9})?(?: \\d{1,2} de \\p{L}{4,10})?,? (?:a|desde|de) las? )(?<h>0?[1-9]|1[01]|' +
      `${HOURS})${PARTS}(?:[:.](?<m>\\d\\d))?(?! ?[.:]?\\d)`,
    // 19:30 · 19h30 · 19:30 h
    `(?<h>\\d{1,2})[:h](?<m>\\d\\d)(?: ?(?:${UNIT}))?`,
    // a las 8 h · las 19.30 horas
    `(?<=(?<!\\p{L})las )(?<h>\\d{1,2})(?:[.,](?<m>\\d\\d))? ?(?:${UNIT})`,
    // 19.30 h · 19,30 h · 20 hs · 20 horas; "de 20 horas" tells how long
    '(?<h>[89]|1\\d|2[0-3])(?:[.,](?<m>\\d\\d))? ?(?:hrs?|hs|h|(?<!(?:de|durante|en|unas|tras|cada|' +
      'las últimas) \\d\\d )horas)',
    // de 21 a 2 h
    '(?<=(?<!\\d)(?:1[89]|2[0-3])(?: ?hs?)? (?:a|-|–) )(?<h>[1-6]) ?hs?',
    // a las 19 · desde las 10 · a las 19.30: a small number alone may be of either half of the day
    `(?<=(?<!\\p{L})las )(?<h>9|1\\d|2[0-4])(?:[.,](?<m>\\d\\d))?(?! de la|[.:]?\\d)${NO_NOUN}`,
    // de las diez a las diecinueve
    `(?<=de las )(?<h>${HOURS}|doce)(?= a las (?:${LATE}))`,
    // a las diecinueve · a las veinte treinta · desde las veinte horas
    `(?<=(?:a|desde) las )(?<h>${LATE})(?: (?:horas|(?<half>(?:y )?treinta|y media)|(?<quarter>(?:y )?quince|y cuarto)))?${NO_NOUN}`,
    // a las cuatro y media: who begins in the small hours says so
    `(?<!(?:mañana|madrugada).{0,30})(?<=(?<!\\p{L}|\\d\\S{0,3} |de las \\p{L}{3,12} )(?<pm>a) las? )(?<h>una|dos|tres|cuatro)${PARTS}${NO_NOUN}(?!.{0,40}(?:mañana|madrugada|amanecer|alba))`,
    // sábado de 10 a 18
    `(?<=${BEFORE_HOURS})(?<h>[89]|1\\d|2[0-3])(?= a (?:1\\d|2[0-4])${BEHIND_HOURS})`,
    `(?<=${BEFORE_HOURS}(?:[89]|1\\d|2[0-3]) a )(?<h>1\\d|2[0-4])${BEHIND_HOURS}`,
  ],
  clockWords: [
    ['(?:12(?:[:.]00)?(?: h)?|doce) (?:del mediod[íi]a|de la mañana)|(?:al?|desde el) mediod[íi]a', '12:00'],
    ['(?:12(?:[:.]00)?|doce) de la noche|medianoche', '00:00'],
  ],
  zones: [
    ['(?:hora )?(?:de )?(?:españa )?peninsular|hora (?:española|de españa|de madrid)', 'Europe/Madrid'],
    ['(?:hora )?(?:de )?argentina', 'America/Argentina/Buenos_Aires'],
    ['(?:hora )?(?:de|del centro de) (?:la ciudad de )?méxico', 'America/Mexico_City'],
    ['hora (?:de )?colombia', 'America/Bogota'],
    ['hora (?:de )?chile', 'America/Santiago'],
    ['hora (?:de )?perú', 'America/Lima'],
  ],
  placeBefore:
    'delante del?(?: la)?|(?:junto|frente(?= al? (?:la )?(?:estac|ayun|igle|teat|puer|mus|bibl|plaz|kios|quio))) a(?:l| la)|lugar es|lugar será|encuentro es|en el|en la|en los|en las|en(?! casa(?! d))|(?<!(?:frente|junto|recib\\p{L}{1,5}|visit\\p{L}{1,5}|enfrent\\p{L}{1,6}) )al|' +
    '(?<=(?:[Ss]alimos|saldremos|salida) (?:[^;]{1,50} )?)(?:desde|del?)(?: la| el)?',
  venue:
    'playa|puente|edificio|auditorio|aula|biblioteca|ludoteca|centro|teatro|sala|museo|iglesia|escuela|colegio|local|sede|bar|café|parque|' +
    'pabellón|casa|salón|librería|cine|mercado|universidad|ayuntamiento|polideportivo|instituto|ateneo|' +
    'laboratorio|hacklab|hackerspace|oficinas|castillo|jardín|jardines|estadio|frontón|facultad|restaurante|' +
    'huerto|catedral|estación|cementerio|ermita|parroquia|palacio|gimnasio|albergue|anfiteatro|' +
    'residencia|campo (?:municipal|de fútbol)',
  ofHouse: {
    of: 'de(?: l[ao]s?)?|del',
    kinds:
      'municipal|públic[oa]|popular|cívico|social|cultural|parroquial|vecinal|principal|comunitari[oa]|' +
      'universitari[oa]|infantil|mayor|magna|consistorial|deportiv[oa]|grande|multiusos|polivalente|central',
    not: 'forma|manera|modo|nuev[oa]|siempre|costumbre|moment[oa]',
  },
  nameBegin:
    '(?:recordatorio|invitación|(?:reserva|guarda) la fecha|save the date|últimas plazas) ?[:!] |invitación (?:al|a (?:la|nuestr[oa])) ',
  placeEnd: 'para|con|donde',
  topic: 'sobre',
  whose: 'sus?|mis?',
  way: 'en|por|v[íi]a',
  notPlace: 'mes|(?:primera|segunda)(?:,| c)|ciclo|d[íi]a|programa|marco|[ivx]+',
  together: 'colaboración',
  toSomebody: 'dedicad[oa]s?|gracias',
  hosts: 'acoge(?:rá)?|abr(?:e|irá) (?:su|la)s puertas|alberga(?:rá)?|será (?:la )?sede',
  online:
    'on-?line|virtual(?:es)?|en línea|(?:por|v[íi]a|a través de|en) (?:google |microsoft |ms )?(?:zoom|jitsi|meet|teams|discord|youtube|' +
    'jabber)|webinar(?:io)?',
  allTimes: '(?:todas las horas|todos los horarios)',
  setOff: 'salidas?',
  elsewhen:
    '(?:estar|permanecer|quedar)án? (?:cortad|cerrad)[oa]s?(?: al tráfico)?(?: de| entre)?|(?:la (?:víspera|noche anterior)|el día anterior)(?: a partir de| desde)?',
  noStart: 'montaje|prueba de sonido|(?:pausa|descanso|receso)(?: para (?:comer|(?:el )?almuerzo|almorzar))?(?: de)?',
  townTime: 'hora (?:local )?(?:de|en) (?<town>\\p{Lu}\\p{L}+(?: (?:de )?\\p{Lu}\\p{L}+)?)',
  nextDay: 'al día siguiente',
  ends:
    'termina(?:rá|ndo)?|finaliza(?:rá|ndo)?|acaba(?:rá|remos|mos)?|fin(?:al)?(?! de (?:año|curso|semana|temporada))|volver(?:emos|á)|cierre|' +
    '(?:se )?clausura(?:rá)?|de vuelta|(?:vuelta|regreso)(?: está)? previst[oa]|regreso|vuelta(?= (?:a|sobre|hacia) las)|conclu(?:ye|irá)',
  until: 'hasta',
  meanwhile: 'horario de atención|abiert\\p{L}*|abren?|funciona|inscripci\\p{L}*|secretaría',
  lasting: { lasts: 'dura(?:rá|ción)?', hours: 'horas?|h', minutes: 'minutos|min', half: 'y media' },
  sameHour: 'mism[ao] (?:hora|horario)',
  but: 'pero|sino',
  none: 'no hay(?: (?:el|la))?|sin',
  holidays: 'vacaciones(?: escolares| de \\p{L}+(?: \\p{L}+)?)?',
  noEvent:
    `(?:${SIGNING_UP})(?:(?! (?:para|y|que) )[^.;§]){0,50} (?:a partir|desde)(?: del?| el){0,2} §|` +
    `(?:${SIGNING_UP})(?:(?! (?:y|que) )[^.,:;§]){0,50} (?:abr|comienz|empiez|comenz|empez|inici)\\p{L}+(?: \\p{L}{1,4}){0,2} §|` +
    '(?:entradas|invitaciones|dorsal\\p{L}*)[^.;§]{0,40} (?:recog|retir)\\p{L}+[^.;§]{0,40} §|(?:recogida|entrega|retirada) de (?:dorsal|entradas|invitaciones|kit)[^.;§]{0,40} §|' +
    'montaje(?: es)?:? (?:el )?§|ensayo general[^.;§]{0,20} §|se publicar[áa]n?[^.;§]{0,25} §|exposición pública[^.;§]{0,20} §|' +
    '(?:iba a|debía) (?:ser|celebrarse|tener lugar)(?: el)? §|' +
    `(?:${CHANGES})(?:[^.,:;§]{0,24} §|(?<=§[^.;]{0,70}))`,
  not: 'no',
  insteadOf: 'en lugar|en vez|(?:originalmente|inicialmente)(?: (?:previst|programad|fijad)[oa]s?)? para',
  hourBefore: 'a las|a partir de las|desde las|a',
  series: 'd[íi]a(?= [1-4] [–—-] )|parte|episodio|cap[íi]tulo|sala|aula',
  again: 'de nuevo|otra vez',
  map: 'mapa|plano',
  undecided: 'tb[acd]|por (?:confirmar|determinar|definir|anunciar)',
  minutes: 'actas? de',
  closed: 'cerrad[oa]s?|de vacaciones',
  articles: 'el|la|los|las|un|una|nuestr[oa]s?',
  is: 'es|son|será|serán|va a ser',
  which: 'que',
  linking: 'de|la|el|del|los|las|y|e',
  street:
    'calle|c/|avenida|avda\\.?|av\\.?|plaza|paseo|carretera|ctra\\.?|camino|ronda|travesía|glorieta|carrera(?= \\d)',
  calledOff: {
    roots: 'cancel|suspend|anula|aplaza|pospuest|posterga',
    cancelled: [
      '§ (?:ha sido|fue|está|queda) (?:cancelad|suspendid|anulad)[oa]',
      '§ se (?:cancela|suspende|ha (?:cancelado|suspendido))',
      'se (?:cancela|suspende) §',
    ],
    postponed: ['§ (?:ha sido|fue|está|queda) (?:aplazad|pospuest|postergad)[oa]', 'se (?:aplaza|pospone) §'],
    bareCancelled: '(?:cancelad|suspendid|anulad)[oa]',
    barePostponed: '(?:aplazad|pospuest|postergad)[oa]',
    intro: 'lamentablemente|desafortunadamente|atención|(?:debido|a causa|por) .{1,60}',
    tail: 'a (?:otra|una nueva) fecha|por|debido a|a causa|hasta nuevo aviso|y',
    condition: 'finalmente .{0,80}sí|si|en caso|de lo contrario|(?<!no )(?:puede|podrá|podría)',
    pointing: 'este|esta',
    articles: 'el|la|nuestr[oa]',
    nouns: 'evento|acto|actividad',
    kinds: 'concierto|espectáculo|reunión|encuentro|función|taller|conferencia|sesión|partido|charla|noche',
  },
  cues: {
    isOff:
      'no (?:se (?:celebrará|realizará|hará|llevará a cabo)|(?:se )?podrá (?:celebrar|realizar|hacer|tener)(?:se)?|tendrá lugar|ha(?:y|brá) (?:reunión|encuentro|sesión|ensayo|clase))|(?:cancelación|suspensión) del?|' +
      '(?:tenemos|tenido|tener|lamentamos|decidido|obligad[oa]s) (?:que|a)? ?cancelar|cancel(?:ó|aron)',
    isMoved:
      'se (?:aplaza|pospone|adelanta|retrasa|traslada(?: al?|(?= del? )))|reprogramad[oa]s?|pasa(?= del (?:\\p{L}+,? )?\\d)|(?<=las )nuevas fechas',
    details:
      'm[áa]s info(?:rmaci[óo]n)?|programa completo|inscr\\p{L}{1,9}|regístrate|entradas|reserv(?:as?|ar?)|an[óo]tate|' +
      'ap[úu]nt\\p{L}{1,9}',
    labelDate: 'cu[áa]ndo|d[óo]nde y cu[áa]ndo|fechas?(?: y hora)?|d[íi]as?',
    labelTime:
      '(?:hora|horario)(?: (?:de )?(?:comienzo|inicio|fin(?:al)?))?|comienzo|inicio|saque inicial|punto de encuentro|salida|' +
      'quedada|encuentro',
    labelName: 'tema|título|charla|actividad|evento|película|qué',
    labelPlace:
      'd[óo]nde(?: y cu[áa]ndo)?|punto de encuentro|cu[áa]ndo y d[óo]nde|lugar|sala|aula|' +
      '(?:ubica|localiza)ci[óo]n|(?:la )?direcci[óo]n(?: es)?',
    listTitle:
      'inscripci(?:ones|ón) abiertas?|bolet[íi]n|newsletter|agenda|temporada|gira|cartelera|calendario|(?:próximos )?eventos|actividades|' +
      'noticias|programa(?:ci[óo]n)?|bolet[íi]n',
    event:
      '(?:encuentro|charla|noche de (?:juegos|cine|música|poesía|karaoke|hack\\p{L}*)|concierto|conferencia|jornada|fiesta|festival|quedada|seminario|webinar|webinario|' +
      '(?:dos|tres|cuatro) (?:días|noches) de(?! (?:cierre|huelga|descanso|lluvia|vacaciones|luto|obras|plazo))|asamblea|congreso|curso|recital|espectáculo|coloquio|mesa redonda|feria|carrera|torneo|evento|acto|' +
      'meet-?up|workshop|mercadillo|ruta|visita guiada|tertulia|simposio|campamento|masterclass|directo|gala|' +
      'ponencia|cena|comida|romería|visita|cine ?club|cinef[óo]rum|bingo|club de lectura|homenaje|marcha|muestra|' +
      'verbena|procesi[óo]n|cabalgata|cuentacuentos|foro|debate|paseo|lectura|mercado (?:medieval|navideño)|' +
      'campeonato|degustaci[óo]n|excursi[óo]n|representaci[óo]n|barbacoa)s?|' +
      '(?:reuni|sesi|funci|exposici|presentaci|proyecci|actuaci|concentraci|manifestaci|inauguraci|celebraci|convenci|hackath?)(?:ón|on|' +
      'ones)|taller(?:es)?|teatro|install ?(?:fest|party)|' +
      '(?:hack|freedom|data|demo|community|contribution|scratch|pi|open) ?day|hack ?night|sprint|' +
      '(?:map|edit)at[óo]n|conversatorio|kedada|game ?jam|bootcamp|día (?:de|mundial|internacional)',
    announce:
      'quedan (?:entradas|plazas)|volvemos|(?:comenz|empez|arranc)amos(?= (?:el|este|la|los) )|(?!(?:deb|pod|quer|sab|cre|publicar|anunciar|comunicar|enviar)emos)\\p{L}{2,10}emos(?=[^.]{0,60} (?:a|' +
      'desde|de) las \\d)|save the date|entrada (?:libre|gratuita|gratis)|se reún(?:en?|irán?)|(?:tendr[áa]n?|tienen?) lugar|ocurrir[áa]n?|' +
      'llevar(?:[áa]n?|emos) a ?cabo|se (?:va a celebrar|(?:celebr|realiz|desarroll|inaugur|present|proyect|estren)(?:an?|' +
      'ar[áa]n?)|hará|disputará|reún(?:e|en|irá))|(?:te|os|les|los|le) (?:esperamos|(?:ayud|enseñ)amos a)|' +
      '(?:te|os|les|los|le) invit\\p{L}{1,9}|invitar(?:te|os|les|los|le)|invit(?:a|an|amos|ad[oa]s?)|ven(?:te|id)?|' +
      'ac[ée]r(?:ca|qu)\\p{L}{1,5}|acomp[áa]ñ\\p{L}{1,9}|únete|no (?:te|os) l[oa] p[ie]{1,2}rd\\p{L}{1,4}|' +
      '(?:vamos|volv(?:er)?emos) a (?:ver|juntar|reunir|encontrar)nos|' +
      'nos (?:(?:vamos|volv(?:er)?emos) a )?(?:ver|vemos|veremos|reuni\\p{L}{1,5}|(?:junt|encontr)a(?:r|mos|' +
      'remos))|quedamos|cita|abr(?:i|ire)mos (?:el|la|las|nuestr[oa]) (?:\\p{L}+lab|puertas|hack\\p{L}+|espacio|' +
      'local|sede|taller)|convoca(?:mos|n)?|organiza(?:mos|n|rá)?|organizaremos|' +
      'realizaremos(?! (?:\\p{L}{2,5} )?(?:tareas|trabajos|labores|mante))|próxim[oa]|celebra(?:mos|remos|rá)|' +
      'acog(?:e|erá)|inscríbete|apúnta\\p{L}{2}|vuelven?|arranca(?:rá)?|comenzar[áa]|' +
      'está(?:n)? (?:previst|programad)[oa]s?|actuar[áa]n?|ofrecer[áa]n?|(?:presenta|estrena)(?:n|r[áa]n?)?',
    lead:
      '(?:es|será|serán|abre|(?:empez|comenz|arranc|inici|celebr|realiz|desarroll|disput)ar(?:á|án)?|empieza|comienza|arranca|regresa|vuelve|inicia|lugar|celebra|' +
      'realiza|hará|va a ser|(?:previst|programad)[oa]s?|esperamos|cita|(?:ve|reuni|junta|encontra)(?:r|mos|remos)|cabo|convoca|función|' +
      'reunión)(?: ?:)?(?: el| este| para el| desde el)?',
    future:
      'ser[áa]n?|habrá|vamos a|va a|podr[áa]s?|estar[áa]n?|\\p{L}{2,20}[aei]r(?:á|án|emos)|tendr(?:á|án|emos)|' +
      'ha(?:r|c)emos|(?:te|os|les|los|le) (?:cont|mostr|explic)amos|tenemos|montamos|ofrece(?:mos|n)?',
    past:
      'murió|falleció|tuv(?:o|ieron) lugar|tuvimos|hicimos|pudimos|se (?:celebr|realiz|llev)(?:ó|aron)|fue(?:ron)?|' +
      'gracias (?:a tod[oa]s|por (?:venir|asistir|participar|acompañ))|resumen|crónica|asistieron|hubo|' +
      'disfrutamos|pasad[oa](?! mañana)|estuv(?:o|imos|ieron)|contó con|(?:comenz|empez|inici|termin)ó(?= (?:a|sobre|con))',
    notTheEvent:
      'pago(?= se (?:realiz|efect|har))|interrump\\p{L}+|línea \\d+|mandato|caduca|pleamar|votación|cambio de hora|(?:el|su|tu) (?:paquete|pedido)|vuel\\p{L}+ a casa|fuertes vientos|lluvias|recogida de (?:basura|residuos)|resultados? (?:se |será)|huelga|apagón|cortes? de|mantenimiento|fecha l[íi]mite|plazo|' +
      'hasta el(?! (?!próximo|d[íi]a)\\p{L})|antes del?|cierre|convocatoria de|env[íi]o de|actualiza(?:do|ci[óo]n)|notificaci[óo]n|alerta|' +
      'publicad[oa]|nacid[oa]|nació|desde hace|aniversario de|versión(?! 20\\d\\d)|lanzamiento|' +
      'inscripciones? (?:abiertas? )?(?:hasta|del)|vigente|votad[oa]|aprobad[oa]|ley|decreto|a la venta|' +
      'candidaturas|elecciones|fundad[oa]|obras|corte|interrump\\p{L}{1,5}|cerrad[oa]s?|desviad[oa]s?|desvíos?|' +
      '(?<!en )horarios? de(?! (?:mañana|tarde))|recogida|vacantes?|abrimos(?=[^.!]{0,40}\\?)|(?:volv|vuelv)\\p{L}+ a abrir|reabr\\p{L}+|(?:biblioteca|oficina|tienda|museo) (?:está|estará|permanecerá)|rebajas|publicamos|episodio \\d+ (?:sale|saldrá)|contadores|próxim[ao] saldrá',
    doors:
      'abrimos(?= a las)|(?:apertura|abren|abrimos)(?: de)?(?: las)? ?puertas|puertas(?: se abren)?|acreditaci[óo]n|recepción',
    live:
      'en (?:vivo|directo)|(?:re)?transmi\\p{L}{1,9}|streaming|stream|online|en l[íi]nea|virtual|emiti\\p{L}{1,9}|' +
      'videoconferencia|conéct\\p{L}{1,9}|(?:por|en|v[íi]a) (?:google |microsoft |ms )?(?:meet|youtube|zoom|twitch|jitsi|discord|teams|irc)',
    stream:
      'streaming|transmi(?:sión|tirá|timos)|(?:en )?(?:vivo|directo)|videollamada|videoconferencia|' +
      'sala (?:virtual|de (?:jitsi|zoom|meet|videoconferencias?))|[úu]nete|conectarse|' +
      'enlace de (?:conexión|la reunión)',
    here: 'aqu[íi]|(?:este|el) enlace',
    recording:
      'perdi(?:ste|steis|do|da)|grabaci[óo]n|grabaciones|v[íi]deos? de|v[íi]deos(?= ?:?$)|diapositivas|el año pasado|anterior(?:es)?|suscr[íi]b\\p{L}{1,9}',
  },
}
