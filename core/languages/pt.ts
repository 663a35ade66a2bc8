/** Portuguese words that tell of events, as they are written in Brazil and in Portugal. */
import type { Basics, LanguageHint, Months, Words } from './language.ts'

export const hint: LanguageHint = {
  dates:
    'segunda|terça|quarta|quinta|sexta|s[áa]bado|domingo|amanhã|(?:véspera|noite) de|(?:no|próximo) dia \\d|' +
    '\\d de (?:jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)|\\d\\d?/\\d\\d?/20\\d\\d',
  events:
    'às \\d|das \\d|encontro|palestra|oficina|concert|show|fest|reuni|evento|workshop|semin|assembl|lançam|' +
    'exposiç|sarau|(?<!-)feira|congresso|hackat|webinar|curso|acontece|realiza|inscri|convid|particip|esperamos|' +
    'cancelad|adiad|sess',
  everywhere: ' em ',
}

export const basics: Basics = {
  code: 'pt',
  common: 'o|os|da|de|do|em|e|uma|para|com|que|não|às|no|na|ao|pelas|um|dia|a|as|se|por|nos|ou|é',
  cues: {
    cancelled: '(?<!não (?:está|foi|será|fica) )cancelad[oa]s?|suspens[oa]s?|anulad[oa]s?',
    postponed: 'adiad[oa]s?|remarcad[oa]s?|nova data',
    suggestions: '(?:outros )?eventos (?:relacionados|semelhantes)|você também pode gostar',
    published:
      '(?:est[ae] \\w+ foi )?(?:publicad[oa]|postado)(?: em)?|(?:data de )?publicação|(?:enviado )?por .{1,40} em',
    discussion: 'comentários?|deix[ae] (?:uma )?resposta',
  },
}

/** The hours that are told in words, and those after noon of who counts to 24. */
const HOURS = 'uma?|(?:dois|duas)|três|quatro|cinco|seis|sete|oito|nove|dez|onze'
const LATE =
  'treze|(?:ca|qua)torze|quinze|dez[ae]sseis|dez[ae]ssete|dezoito|dez[ae]nove|vinte(?! e (?:[ucdnoqs]|tr[êe]s))|vinte e uma?|vinte e (?:dois|duas)|vinte e três'
/** 19h, 19 hs, 19 horas */
const UNIT = 'horas|hs|h'
/** Not before what the number counts: "às 20 famílias". */
const NO_COUNT = '(?! (?!nas|das|antes)\\p{L}{1,20}[ae]s(?!\\p{L}))'
/** What may stand behind "quinta" where it is Thursday and not the fifth of something, nor several of them. */
const NO_NOUN = '(?!s| (?!dia|das|pela|para|que|com|end|passada|próxima)\\p{L}{3})'

export const months: Months = [
  'janeiro|jan',
  'fevereiro|fev',
  'março|mar',
  'abril|abr',
  'maio|mai',
  'junho|jun',
  'julho|jul',
  'agosto|ago',
  'setembro|set',
  'outubro|out',
  'novembro|nov',
  'dezembro|dez',
]

/** What people do to take part, and what they need for that. */
const SIGNING_UP = 'inscriç(?:ão|ões)|inscrever\\p{L}{0,4}|ingressos|bilhetes|reservas?|matrículas?'

/** What pupils have to come back to, and what is changed or mended: nobody is invited. */
const CHANGES =
  'aulas (?:re(?:com|tom|ini)|volt)\\p{L}+|(?:semestre|trimestre|período|ano (?:letivo|lectivo|escolar)) (?:com|inic|term)\\p{L}+|exames (?:ter|real|ser|come|dec)\\p{L}+(?:-se)?|código d[aeo] \\p{L}+ (?:muda|será)|(?:elevador|aquecimento|servidor) (?:será|estará)|(?:mudar|migrar|reparar|trocar|atualizar) [oa] (?:servidor|site|elevador)|escola (?:re)?abre'

export const words: Words = {
  weekdays: [
    'domingo|domingos|dom',
    // "a primeira chamada será às 17h e a segunda às 18h"
    `(?<!primeira .{1,80})segunda(?:[- ]feira|${NO_NOUN}(?! e última))|segundas(?:[- ]feiras)?|segunda-feira|` +
      `2ª(?:[- ]feira|${NO_NOUN})|seg`,
    `terça(?:[- ]feira|${NO_NOUN})|terças(?:[- ]feiras)?|terça|3ª(?:[- ]feira|${NO_NOUN})|ter`,
    `quarta(?:[- ]feira|${NO_NOUN})|quartas(?:[- ]feiras)?|quarta|4ª(?:[- ]feira|${NO_NOUN})|qua`,
    `quinta(?:[- ]feira|${NO_NOUN})|quintas(?:[- ]feiras)?|quinta|5ª(?:[- ]feira|${NO_NOUN})|qui`,
    `sexta(?:[- ]feira|${NO_NOUN})|sextas(?:[- ]feiras)?|sexta|6ª(?:[- ]feira|${NO_NOUN})|sex`,
    'sábado|sabado|sábados|s[áa]b',
  ],
  ordinal: 'º|°|[.]º|o',
  filler: 'de|do|da|(?:n?o )?(?:próximo(?: dia)?|dia)|o|na|a|à',
  to: 'a|à|ao|até|até ao|até o',
  fromHour: 'das|as|de',
  toHour: '(?:até |e )?[àa]s',
  and: 'e|&',
  or: 'ou',
  amid: 'entre(?: as)?',
  numericOrder: 'day-first',
  thisWeek: 'n?esta semana',
  relativeDays: [
    ['depois de amanhã', 2],
    ['(?<!(?:o|do|um|de) )amanhã', 1],
    ['hoje(?! em dia)|esta noite', 0],
    ['ontem|anteontem', -1],
  ],
  namedDays: [
    ['(?:véspera|noite) de ano novo|noite de réveillon', '12', '31'],
    ['dia de ano novo', '1', '1'],
    ['(?:véspera|noite) de natal', '12', '24'],
    ['dia de natal', '12', '25'],
  ],
  nextBefore: 'próxim[oa]|n?es[st][ea]',
  thisBefore: 'n?es[st][ea]',
  nextAfter: 'que vem|próxim[oa]',
  ofNextWeek: 'da (?:próxima semana|semana que vem)',
  following: 'seguinte',
  last: 'últim[oa]s?|passad[oa]',
  inWhile:
    '(?:daqui a|dentro de) (?<count>\\d{1,2}|[a-zê]{1,8}) (?:(?<days>dias?)|(?<weeks>semanas?)|' +
    '(?<months>m[êe]s(?:es)?))',
  numbers: `${HOURS}|doze|${LATE}|vinte e quatro|vinte e cinco|vinte e seis|vinte e sete|vinte e oito|vinte e nove|trinta(?! e um)|trinta e um`,
  ordinals: '(?:primeiro|um)',
  every: 'tod[oa]|todas as|todos os|aos|(?:às|n[ao]s)(?= \\p{L}{5,7}s)|cada|sempre',
  habit: '(?<=[ao]s)(?=,? (?:de|entre) (?:$|\\d))',
  fromDay: 'a partir d[eo]|desde',
  everyOther:
    '(?:a )?cada (?:(?:duas|2) semanas|(?:quinze|15) dias|duas(?= ?$| (?:segundas|terças|quartas|quintas|sextas)))|quinzenal(?:mente)?|de (?:quinze|15) em (?:quinze|15) dias|alternad[oa]s|sim, (?:\\p{L}+(?:-feira)? )?não',
  inMonth: 'em|de|durante|(?:n|durante )[oa]s? m(?:ês|eses) de',
  except: 'exceção|exceto|menos|salvo|não',
  nth: ['primeir[oa]s?|1[ºª]', 'segund[oa]|2[ºª]', 'terceir[oa]|3[ºª]', 'quart[oa]|4[ºª]'],
  all: 'tudo|todos|amb[oa]s',
  ofMonth: '(?:do|de cada|de todo) mês',
  dayAlone:
    '(?:nos?|neste|próximo) dias?|dia(?= \\d\\d?(?:,? (?:às|a partir)|(?:,| \\() ?(?:segunda|terça|quarta|quinta|sexta|sábado|domingo)))',
  clock: [
    // 7 PM · 7:30 p.m.
    '(?<h>\\d{1,2})(?:[:.](?<m>\\d\\d))? ?(?:(?<am>a\\.?m\\.?)|(?<pm>p\\.?m\\.?))',
    // às 7 da noite · sete e meia da noite · 10h da manhã
    `(?<h>0?[1-9]|1[01]|${HOURS})(?:[:h.](?<m>\\d\\d))?(?: ?(?:${UNIT}))?(?: (?:(?<half>e meia)|` +
      '(?<quarter>e um quarto)))? da (?:(?<am>manhã|madrugada)|(?<pm>tarde|noite))',
    // amanhã à noite, às 9
    // na noite de sexta, 9 de maio, às 8h
    `(?<=(?<pm>noite|tarde)(?: d[eo] \\p{L}{5,7}(?:-feira)?)?(?:,? \\d{1,2} de \\p{L}{4,9})?,? às )(?<h>0?[1-9]|1[01]|${HOURS})(?:[:h.](?<m>\\d\\d)| ?(?:${UNIT}))?(?! ?[.:h]?\\d)`,
    // 19:30 · 19h30 · 19h30min · 19:30h
    '(?<h>\\d{1,2})(?:[:h]| h ?)(?<m>\\d\\d)(?:min|m| ?hs?)?',
    // às 8h · às 19 horas
    `(?<=(?<!\\p{L})[àa]s )(?<h>\\d{1,2})(?:\\.(?<m>\\d\\d))? ?(?:${UNIT})`,
    // 19h · 20 hs · 20 horas; "de 20 horas" tells how long
    '(?<h>[89]|1\\d|2[0-4])(?:\\.(?<m>\\d\\d))? ?(?:hs?|(?<!(?:de|durante|em|umas|por|há|cada) \\d\\d )horas)',
    // das dez às dezoito
    `(?<=das )(?<h>${HOURS}|doze)(?= às (?:${LATE}))`,
    // às dezanove e trinta · às vinte e uma horas
    `(?<=(?<!\\p{L})(?:[àa]|da)s )(?<h>${LATE})(?: horas)?(?: e (?:(?<half>trinta|meia)|(?<quarter>quinze|um quarto)))?${NO_COUNT}`,
    // às duas e meia: who begins in the small hours says so
    `(?<!(?:manhã|madrugada).{0,30})(?<=(?<!\\p{L}|\\d\\S{0,3} |até |das (?:\\p{L}{4,6} e )?\\p{L}{3,12} )(?<pm>à)s? )(?<h>uma|duas|três)(?: horas)?(?: (?:(?<half>e meia)|(?<quarter>e um quarto)))?${NO_COUNT}(?!.{0,40}(?:manhã|madrugada|nascer))`,
    // das 18 às 20 · às 21; not "às 20 famílias"
    `(?<=(?<!\\p{L})(?:às|das|as) )(?<h>9|1\\d|2[0-4])(?:[.,](?<m>\\d\\d))?(?! ?%|[.:,]?\\d)${NO_COUNT}`,
  ],
  afternoon: '(?:à|(?:est|n)a) noite',
  clockWords: [
    ['meio-dia e meia', '12:30'],
    ['meio-dia|meio dia', '12:00'],
    ['meia-noite', '00:00'],
  ],
  zones: [
    ['(?:no )?(?:hor[áa]rio|hora) (?:oficial )?de brasília', 'America/Sao_Paulo'],
    ['(?:hora|horário) (?:de )?(?:lisboa|portugal)(?: continental)?', 'Europe/Lisbon'],
  ],
  placeBefore:
    'local é|local será|encontro é|no|na|nos|nas|em(?! casa(?! d))|(?<!(?:frente|face) )ao|à|(?<=(?:[Ss]aímos|sairemos|saída|partida) (?:[^;]{1,50} )?)d[ao]',
  venue:
    'praia|ateneu|bloco|pátio|auditório|biblioteca|sede|teatro|sala|museu|igreja|escola|centro|bar|café|parque|faculdade|aula magna|casa|salão|livraria|' +
    'universidade|praça|ginásio|clube|instituto|mercado|pavilhão|câmara|campus|laboratório|anfiteatro|jardim|' +
    'estádio|conservatório|estação|cemitério|refeitório|coletividade|horta|quadra|paróquia|capela|cantina|palácio',
  ofHouse: {
    of: 'd[aeo]s?',
    kinds:
      'municipal|matriz|públic[oa]|popular|social|cultural|paroquial|principal|comunitári[oa]|universitári[oa]|' +
      'infantil|nobre|multiusos|polivalente|central',
    not: 'forma|maneira|modo|nov[oa]|sempre|costume|graça|momento',
  },
  nameBegin:
    '(?:lembrete|convite|(?:guarde|reserve) a data|save the date|últim[oa]s (?:lugares|vagas)) ?[:!] |convite (?:para [oa](?: noss[oa])?|à|ao) ',
  placeEnd: 'para|com|onde',
  topic: 'sobre',
  whose: 'd?(?:seus?|suas?)|minhas?',
  way: 'em|n[oa]|pel[oa]|por|via',
  notPlace: 'm[êe]s|(?:primeira|segunda)(?:,| c)|ciclo|dia|programa|âmbito|[ivx]+',
  together: 'colaboração|parceria',
  toSomebody: 'dedicad[oa]s?|graças',
  hosts: 'acolhe(?:rá)?|abr(?:e|irá) (?:as|suas) portas|recebe(?:rá)?|será palco',
  online:
    'on-?line|virtua(?:l|is)|(?:pel[oa]|via|no|por) (?:google |microsoft |ms )?(?:zoom|jitsi|meet|teams|discord|youtube)|webin[áa]rio|lives?|' +
    'ao vivo (?:pel|n)[oa]',
  allTimes: '(?:todos os horários|todas as horas)',
  setOff: 'partidas?|saídas?',
  elsewhen:
    '(?:estar|ficar|ser)(?:á|ão) (?:cortad|fechad|interditad|interrompid)[oa]s?(?: ao trânsito)?|(?:na véspera|na noite anterior|no dia anterior)(?: a partir)?',
  noStart: 'montagem|(?:intervalo|pausa)(?: (?:para|de)(?: o)? almoço)?',
  townTime: 'hor(?:a|ário) (?:local )?d[eo] (?<town>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)',
  nextDay: '(?:n|d)?o dia seguinte',
  ends:
    'termina(?:rá|re?mos|mos|ndo)?|volt(?:amos|aremos)|regress(?:o|amos|aremos)|retorno|encerra(?:rá|ndo|mento)?|fim(?! d[eo] (?:ano|semana|curso|semestre))|término|' +
    'acaba|vai(?= até)',
  until: 'até',
  meanwhile: 'horário de (?:atendimento|funcionamento)|abert\\p{L}*|funciona|inscriç\\p{L}*|secretaria',
  lasting: { lasts: 'dura(?:rá|ção)?', hours: 'horas?|h', minutes: 'minutos|min', half: 'e meia' },
  sameHour: 'mesm[oa] (?:hora|horário)',
  but: 'mas',
  none: 'não h[áa](?:verá)?|sem',
  holidays: 'férias(?: escolares| de \\p{L}+)?|recesso(?: escolar)?',
  noEvent:
    'graus(?<=§[^.;]{0,70})|' +
    `(?:${SIGNING_UP})(?:(?! (?:para|e|que) )[^.;§]){0,50} (?:a partir|desde)(?: d[eoa]| o)? §|` +
    `(?:${SIGNING_UP})(?:(?! (?:e|que) )[^.,:;§]){0,50} (?:abr|começ|inici)\\p{L}+(?: \\p{L}{1,4}){0,2} §|` +
    '(?:convites|ingressos|bilhetes|dorsa|kits)[^.;§]{0,30} (?:levantad|retirad|recolhid)[^.;§]{0,50} §|' +
    'montagem:? (?:n[oa] )?§|ensaio geral[^.;§]{0,20} §|' +
    '(?:ia|devia) (?:ser|realizar-se|ter lugar)(?: a| n[oa])? §|' +
    `(?:${CHANGES})(?:[^.,:;§]{0,24} §|(?<=§[^.;]{0,70}))`,
  not: 'não',
  insteadOf: 'em vez|ao invés|(?:originalmente|inicialmente)(?: (?:previst|marcad|agendad|programad)[oa]s?)? para',
  hourBefore: 'às|as|ao|a partir das|das|pelas',
  series: 'dia(?= [1-4] [–—-] )|parte|epis[óo]dio|cap[íi]tulo|sala',
  again: 'de novo|novamente',
  map: 'mapa',
  undecided: 'tb[acd]|[aà] (?:confirmar|definir|anunciar|divulgar)',
  minutes: 'atas? d[aeo]',
  closed: 'fechad[oa]s?|não haverá expediente|de férias',
  articles: 'o|a|os|as|um|uma|noss[oa]',
  is: 'é|são|será|serão|vai ser|está previst[oa](?: para)?',
  which: 'que',
  linking: 'de|da|do|das|dos|e',
  street: 'rua|r\\.|avenida|av\\.?|praça|travessa|largo|alameda|estrada|rodovia|calçada|ladeira|beco',
  calledOff: {
    roots: 'cancela|adiad',
    cancelled: ['§ (?:foi|está|fica|foi infelizmente) cancelad[oa]'],
    postponed: ['§ (?:foi|está|fica|foi infelizmente) adiad[oa]'],
    bareCancelled: 'cancelad[oa]',
    barePostponed: 'adiad[oa]',
    intro: 'infelizmente|lamentavelmente|atenção|(?:devido|por) .{1,60}',
    tail: 'por|devido|até (?:novo|segundo) aviso|em razão|e',
    condition:
      'afinal .{0,80}mesmo|se (?:chover|houver|não|for|estiver|o tempo)|(?:em )?caso|do contrário|(?<!não )(?:pode|poderá|poderia)',
    pointing: 'este|esta',
    articles: 'o|a|nosso|nossa',
    nouns: 'evento|atividade',
    kinds: 'concerto|show|espetáculo|reunião|encontro|sessão|oficina|palestra|jogo|apresentação|noite',
  },
  cues: {
    isOff:
      'não (?:vai acontecer|se (?:vai )?realiza[r]?(?:á)?|(?:vamos|vai) poder realizar|será realizad[oa]|acontecerá|terá lugar|(?:há|haverá) (?:reunião|encontro|sessão|ensaio|aula))|cancelamento d[aeo]|sem efeito|' +
      '(?:(?:temos|tivemos|obrigados) (?:de|que|a)|decidi\\p{L}{1,3}) cancelar|cancel(?:ou|aram)',
    isMoved:
      'antecipad[oa]s?|reagendad[oa]s?|transferid[oa]s?(?= d[aeo]s? \\d| para (?:o dia|\\d))|(?<=as )novas datas',
    details:
      'mais informaç(?:ão|ões)|saiba mais|inscr\\p{L}{1,9}|ingressos?|bilhetes?|reserv(?:as?|ar?)|site do evento|programação completa|' +
      'participar',
    labelDate: 'quando|datas?(?: e hor[aá](?:rio)?)?|onde e quando|quando e onde|dias?',
    labelTime:
      '(?:hora|hor[áa]rio)(?: de (?:início|término|fim))?|início|pontapé de saída|ponto de encontro|saída|concentração',
    labelName: 'tema|título|assunto|palestra|atividade|evento|filme|o que',
    labelPlace: 'onde|local|ponto de encontro|endereço|morada|lugar',
    listTitle:
      'inscrições abertas|boletim|informativo|newsletter|(?:próximos )?eventos|agenda|temporada|turnê|calendário|notícias|' +
      'programa(?:ção)?|boletim',
    event:
      '(?:encontro|palestra|noite de (?:jogos|cinema|música|poesia|fado|karaoke)|oficina|concerto|show|festa|festival|evento|roda de conversa|bate-papo|workshop|' +
      '(?:dois|três|quatro) (?:dias|noites) de(?! (?:greve|descanso|chuva|férias|luto|obras|prazo|folga))|seminário|assembleia|sarau|(?<!-)feira|congresso|curso|recital|espet[áa]culo|cinedebate|debate|' +
      'mesa[- ]redonda|torneio|corrida|passeio|caminhada|visita guiada|tertúlia|simpósio|webin[áa]rio|webm?inar|' +
      'meet-?up|live|arraial|bazar|mutirão|quermesse|jantar|almoço|aula|minicurso|colóquio|conferência|jornada|' +
      'hackathon|bloco|dojo|party|sess[ãa]o|clube de leitura|mostra|peça|missa|vigília|procissão|desfile|marcha|pedalada|bicicletada)s?|' +
      '(?:reuni|sess|exposiç|manifestaç|apresentaç|inauguraç|celebraç|convenç|comemoraç)(?:ão|ões)|festivais|' +
      'lançamento do livro|dia (?:da|do|de|mundial|nacional)|install ?fest',
    announce:
      'ainda há (?:ingressos|vagas|lugares|bilhetes)|(?!(?:dev|pod|quer|sab|cr|divulgar|publicar|anunciar|enviar)emos)\\p{L}{1,10}emos(?=[^.]{0,60} (?:às|das|' +
      'pelas) \\d)|estaremos (?=n[oa] |em )|convoca(?:m|mos)?|se reúnem?|reúnem?-se|tem (?:noite|encontro|oficina|palestra|festa|show|reunião|roda|sarau|' +
      'hackathon|meetup|aula|jogo)|(?:acontece|ocorre)(?:r[áa]|rão|m)?|(?:terá|terão|tem) lugar|' +
      '(?:será|serão|é) (?:realizad|promovid|apresentad|exibid|celebrad|inaugurad|comemorad)[oa]s?|' +
      'comemora(?:m|rá)?|atua(?:m|rá)?|realiza(?:-se|m-se|r[áa]|r-se-á|mos|m)?|' +
      '(?:vai|vão|irão?|irá) (?:acontecer|realizar|ocorrer|decorrer|ter lugar|rolar)|est(?:á|ão) (?:marcad|agendad)[oa]s?|decorre(?:rá|m)?|participe|venha|' +
      '(?:est[áa](?:s|is|o)? |todos )convidad[oa]s?|convid(?:a|am|amos|á-l[oa]s?)|convidar(?<=(?:quer|gosta)\\p{L}+ (?:de )?(?:vos |te )?convidar)(?= |-)|junte-se|' +
      'não (?:perca|percam|fique de fora)|esperamos|aguardamos|' +
      'nos (?:ver|vemos|veremos|(?:encontr|reun)[ai](?:r|mos|remos))|(?:ve|encontra|reuni)mo-nos|' +
      'entrada (?:gratuita|franca|livre)|a gente se (?:vê|encontra|reúne)|' +
      'vamos (?:promover|realizar|organizar|fazer|receber)|reúnem?|promove(?:m|rá)?|organiza(?:m|rá)?|' +
      '(?:t|f|realiz|promov|organiz|receb)[ae]remos(?! (?:\\p{L}{1,5} )?(?:tarefas|trabalhos|obras|manut))|' +
      'receber?á?|sobe ao palco|apresenta(?:-se|m|rá)?|próxim[oa]|contamos com|mar(?:que|ca) na agenda|' +
      'save the date|rola(?:rá)?|rolar|inscreva-se|garanta|(?:volta|regressa)(?:m)?|abre as portas|estreia|começa(?:rá|mos)?',
    lead:
      '(?:é|será|serão|acontece|ocorre|abre|começar?|iniciar?|volta|regressa|realiza|realizad[oa]|lugar|esperamos|' +
      '(?:ve|encontra|reuni)(?:r|mos|remos|mo-nos)|(?:acontece|ocorre|decorre|volta|regressa|começa)(?:rá|rão|m)|decorrer?|inicia-se|vai ser|realizar-se-á|(?:est[áa] )?(?:marcad|agendad|previst)[oa]|' +
      'reúne)(?: ?:)?(?: para| já)?(?: n[oa]s?(?: dias?)?| o| a| neste| nesta)?',
    future: '(?:\\p{L}{1,20}[aei]|i|fa)r(?:á|ão|emos)|vamos|vai|vão|oferece',
    past:
      '(?:morreu|faleceu|rolou|rolaram|aconteceu|aconteceram|realizou|realizaram|ocorreu|ocorreram|decorreu)|teve lugar|foi|' +
      'foram|obrigad[oa] a tod[oa]s|agradecemos a|resumo|balanço|participaram|houve|esteve|estiveram|reuniu|' +
      'contou com|passad[oa]|(?:começ|inici|termin)ou(?= (?:às|por volta|com))',
    notTheEvent:
      'cortad[oa]s?|pagamento(?= (?:será|d))|limpeza d[ao]s? (?:caixas?|reservatórios?|bueiros?)|abastecimento(?= de \\p{L}+ (?:será|estará))|(?:reforma|horário|interdição|fase|semestre|temporada)(?= (?:d[aeo]s? \\p{L}+ )?(?:começa|inicia))|linha \\d+|mandato|votação|maré|hora muda|a sua encomenda|regress\\p{L}+ a casa|publicad[oa]s|números do trimestre|ventos? fortes?|mau tempo|resultados? (?:sai|saem|será|serão)|greve|apagão|cortes? de|(?<!(?:col[óô]nia|campo)s? de )férias|recesso|até ?$|prazo|' +
      'até (?:o dia|ao dia|o|ao|dia)|antes d[eo]|encerramento d\\p{L}{1,2} inscrições|' +
      'inscrições (?:abertas )?(?:até|de|a partir)|chamada de|submiss(?:ão|ões)|atualiza(?:d[oa]|ção)|notificação|alerta|reco?l(?:ha|eta) de|publicad[oa]|' +
      'postado|nascid[oa]|nasceu|desde|aniversário de|versão|lançad[oa]|à venda|candidaturas|eleições|votad[oa]|' +
      'aprovad[oa]|lei|decreto|fundad[oa]|edital|obras|desligamento|interrupção|manutenção|fechad[oa]s?|' +
      '(?:entrega|retirada) d[eo]s? kits?|desviad[oa]s?|desvios?|horários? de funcionamento|coleta|vagas|abrimos(?=[^.!]{0,40}\\?)|(?:volt|torn)\\p{L}+ a abrir|reabr\\p{L}+|(?:biblioteca|secretaria|loja|museu) (?:está|estará)|saldos|publicamos|episódio \\d+ (?:sai|estará)|contadores|próximo sai',
    doors: 'abertura (?:das )?portas|abertura da casa|portas|credenciamento|recepção|acolhimento',
    live:
      'ao vivo|(?:em )?direto|transmi\\p{L}{1,9}|streaming|stream|on-?line|virtual|remot[oa]|videoconferência|' +
      '(?:pelo|no|via) (?:google |microsoft |ms )?(?:meet|youtube|zoom|twitch|jitsi|discord|teams|irc)',
    stream:
      'streaming|transmi(?:ssão|tid[ao])|ao vivo|videoconferência|sala (?:virtual|online)|' +
      'link d[aeo] (?:reunião|sala|chamada|acesso|transmissão)',
    here: 'aqui|(?:n?este|o) link',
    recording:
      'perde(?:u|ram|ste)|gravaç(?:ão|ões)|gravad[oa]|vídeos? d[aoe]|vídeos(?= ?:?$)|slides|ano passado|anterior(?:es)?|inscreva-se no canal',
  },
}
