/**
 * The sentences by which people say, without a date, that an event is called off: whole sentences, since half of one may speak of
 * what would be ("if the event is cancelled"). Here in one table, and not in the languages' files: a cancelled event must not pass
 * for one that takes place because its page is in a language whose other words are unknown.
 */

/** Regular expression sources, matched in any case. "§" stands for what is called off: "this event", or its name. */
export interface CalledOff {
  /** One of these is in each of the sentences; the others needn't be looked at. */
  roots: string
  cancelled: string[]
  postponed: string[]
  /** The same without a subject: "Cancelled". */
  bareCancelled: string
  barePostponed: string
  /** Before it: "unfortunately", "due to illness". */
  intro: string
  /** Behind it: "due to", "until further notice". */
  tail: string
  /** That it only may be so: "if", "unless". */
  condition: string
  /** Points at what the page is about, whatever it is called: "this". */
  pointing: string
  /** "the", "our" */
  articles: string
  /** What each of them may be called: "event". */
  nouns: string
  /** What the whole of a day's event may be called; of several days each may have some: "concert". */
  kinds: string
}

export const CALLED_OFF: CalledOff[] = [
  {
    roots: 'cancel|called off|postpone|take place|go ahead',
    cancelled: [
      '§ (?:has been|had to be|has had to be|has now been|is|is now|was) (?:cancell?ed|called off)',
      "§ (?:will not|won['’]t|will no longer) (?:take place|be taking place|go ahead|be going ahead)",
    ],
    postponed: ['§ (?:has been|had to be|has had to be|has now been|is|is now|was) postponed'],
    bareCancelled: 'cancell?ed|called off',
    barePostponed: 'postponed',
    intro:
      "unfortunately|sadly|sorry|regrettably|we regret that|we[’']re sorry|please note(?: that)?|(?:due to|because of|owing to) .{1,60}",
    tail: 'due to|because|owing to|until further notice|for the time being|by the organi[sz]er|and',
    condition: 'if|unless|in case|should|may|might|not been|never',
    pointing: 'this',
    articles: "the|our|today[’']s|tonight[’']s|this year[’']s",
    nouns: 'event',
    kinds:
      'concert|gig|show|performance|meeting|meetup|screening|lecture|talk|workshop|class|webinar|match|game|session',
  },
  {
    roots: 'abgesagt|entf[aä]ll|f[aä]ll|nicht statt|verschoben',
    cancelled: [
      '§ (?:ist|wurde|wird|musste)(?: leider)?(?: (?:wegen|aufgrund) .{1,60})? abgesagt(?: worden| werden)?',
      '§ (?:entfällt|fällt(?: leider)? aus|muss(?:te)?(?: leider)? (?:ausfallen|entfallen)|findet(?: leider)? nicht statt)',
      'fällt §(?: leider)? aus',
      'entfällt §',
      'findet §(?: leider)? nicht statt',
      'muss §(?: leider)? (?:ausfallen|entfallen)',
    ],
    postponed: [
      '§ (?:ist|wurde|wird|musste)(?: leider)?(?: auf unbestimmte zeit| bis auf weiteres)? verschoben(?: worden| werden)?',
    ],
    bareCancelled: 'abgesagt|entfällt|fällt(?: leider)? aus|findet(?: leider)? nicht statt',
    barePostponed: '(?:auf unbestimmte zeit |bis auf weiteres )?verschoben',
    intro: 'leider|achtung|(?:wegen|aufgrund) .{1,60}|aus .{1,40} gründen',
    tail: 'wegen|aufgrund|auf unbestimmte zeit|bis auf weiteres|und',
    condition: 'wenn|falls|sollten?|sofern|bei|kann|können',
    pointing: 'diese[rs]?',
    articles: 'das|die|der|unsere?|heutige',
    nouns: 'veranstaltung|event|termin',
    kinds:
      'konzert|vorstellung|aufführung|treffen|lesung|vortrag|workshop|seminar|kurs|sitzung|führung|spiel|show|party',
  },
  {
    roots: 'annul|pas lieu|report',
    cancelled: [
      '§ (?:est|a été|a dû être|est malheureusement|a malheureusement été) annulée?',
      "§ n['’]aura(?: malheureusement)? pas lieu",
    ],
    postponed: ['§ (?:est|a été|a dû être|est malheureusement|a malheureusement été) reportée?'],
    bareCancelled: 'annulée?',
    barePostponed: 'reportée?',
    intro: 'malheureusement|attention|(?:en raison|à cause|pour cause|suite) .{1,60}',
    tail: "en raison|pour cause|à cause|pour des raisons|suite à|jusqu['’]à nouvel ordre|à une date ultérieure|sine die|et",
    condition: 'si|sauf|en cas|peut|pourra(?:it)?',
    pointing: 'cet|cette|ce',
    articles: "l['’]|le|la|notre",
    nouns: '[ée]v[éè]nement|manifestation',
    kinds:
      'concert|spectacle|réunion|rencontre|séance|représentation|atelier|conférence|soirée|match|visite|projection',
  },
  {
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
    tail: 'por|debido a|a causa|hasta nuevo aviso|y',
    condition: 'si|en caso|puede|podrá',
    pointing: 'este|esta',
    articles: 'el|la|nuestr[oa]',
    nouns: 'evento|acto|actividad',
    kinds: 'concierto|espectáculo|reunión|encuentro|función|taller|conferencia|sesión|partido|charla',
  },
  {
    roots: 'annulla|cancella|rinvia|rimanda|posticipa',
    cancelled: ['§ (?:è|è stat[oa]|viene|è purtroppo)(?: purtroppo)? (?:annullat|cancellat)[oa]'],
    postponed: ['§ (?:è|è stat[oa]|viene|è purtroppo)(?: purtroppo)? (?:rinviat|rimandat|posticipat)[oa]'],
    bareCancelled: '(?:annullat|cancellat)[oa]',
    barePostponed: '(?:rinviat|rimandat|posticipat)[oa]',
    intro: 'purtroppo|attenzione|(?:a causa|per) .{1,60}',
    tail: 'per|a causa|a data da destinarsi|fino a nuovo avviso|e',
    condition: 'se|in caso|qualora|può|potrà',
    pointing: 'questo|questa',
    articles: "l['’]|il|la|lo|nostro|nostra",
    nouns: 'evento|appuntamento|manifestazione',
    kinds: 'concerto|spettacolo|riunione|incontro|laboratorio|conferenza|partita|proiezione|serata',
  },
  {
    roots: 'geannuleerd|afgelast|gecanceld|niet door|vervalt|vervallen|uitgesteld',
    cancelled: [
      '§ (?:is|werd|wordt)(?: helaas)? (?:geannuleerd|afgelast|gecanceld)',
      '§ (?:gaat(?: helaas)? niet door|vervalt)',
    ],
    postponed: ['§ (?:is|werd|wordt)(?: helaas)? uitgesteld'],
    bareCancelled: 'geannuleerd|afgelast|gecanceld|gaat(?: helaas)? niet door|vervallen',
    barePostponed: 'uitgesteld',
    intro: 'helaas|let op|(?:wegens|vanwege|door) .{1,60}',
    tail: 'wegens|vanwege|door|tot nader (?:order|bericht)|en',
    condition: 'als|indien|mits|kan|kunnen|bij',
    pointing: 'dit|deze',
    articles: 'het|de|ons|onze',
    nouns: 'evenement|activiteit',
    kinds: 'concert|voorstelling|vergadering|bijeenkomst|lezing|workshop|wedstrijd|optreden|show|les',
  },
  {
    roots: 'cancela|adiad',
    cancelled: ['§ (?:foi|está|fica|foi infelizmente) cancelad[oa]'],
    postponed: ['§ (?:foi|está|fica|foi infelizmente) adiad[oa]'],
    bareCancelled: 'cancelad[oa]',
    barePostponed: 'adiad[oa]',
    intro: 'infelizmente|lamentavelmente|atenção|(?:devido|por) .{1,60}',
    tail: 'por|devido|até (?:novo|segundo) aviso|em razão|e',
    condition: 'se|caso|em caso|pode|poderá',
    pointing: 'este|esta',
    articles: 'o|a|nosso|nossa',
    nouns: 'evento|atividade',
    kinds: 'concerto|show|espetáculo|reunião|encontro|sessão|oficina|palestra|jogo|apresentação',
  },
  {
    roots: '中止|延期',
    cancelled: [],
    postponed: [],
    bareCancelled:
      '(?:(?:本|この|当)?(?:イベント|公演|講演会?|ライブ|講座|催し|勉強会|大会|会)[はの].{0,30})?(?:開催を?)?中止(?:(?:と|に)(?:なりました|なります|いたします|いたしました|します|しました)|(?:いた)?します|(?:いた)?しました|です)?',
    barePostponed:
      '(?:(?:本|この|当)?(?:イベント|公演|講演会?|ライブ|講座|催し|勉強会|大会|会)[はの].{0,30})?(?:開催を?)?延期(?:(?:と|に)(?:なりました|なります|いたします|いたしました|します|しました)|(?:いた)?します|(?:いた)?しました|です)?',
    intro: '',
    tail: '',
    condition: '場合|雨天',
    pointing: '',
    articles: '',
    nouns: '',
    kinds: '',
  },
]
