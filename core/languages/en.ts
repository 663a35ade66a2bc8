/** English words that tell of events. */
import type { Basics, LanguageHint, Months, Words } from './language.ts'

export const hint: LanguageHint = {
  dates:
    '(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|new year.?s|christmas (?:eve|day)|tonight|(?:jan|febr)uary|march|april|june|july|august|' +
    '(?:septem|octo|novem|decem)ber|\\d-\\d\\d?-\\d\\d|\\d/\\d\\d?/20\\d\\d|' +
    '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\\.? \\d',
  events:
    'from \\d{1,2}(?::\\d\\d| ?[ap]m)|\\d ?[ap]m (?:to|[-–]) \\d|on tour|' +
    '(?:at |@ |(?<=(?:[a-z]|(?<!\\d\\d)\\d), ))\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m|cancell?ed|postpon|meet-?up|meeting|conference|workshop|' +
    'hackathon|webinar|concert|festival|symposium|summit|seminar|lecture|talk|party|supper|sprint|live ?stream|' +
    'will be held|tak(?:es?|ing) place|join us|doors open|rsvp|everybody',
  everywhere: ' the ',
}

export const basics: Basics = {
  code: 'en',
  common: 'the|i|and|of|to|is|that|for|with|you|this|are|will|be|at|on|our|we|it|have|by|from|your',
  cues: {
    cancelled: "(?<!(?:not|n['’]t)(?: been)? |never )(?:cancell?ed|called off)|scrapped|no meeting",
    postponed: 'postponed|rescheduled|brought forward|new date',
    suggestions:
      '(?:related|similar|recommended|suggested|more|other) (?:events?|shows?|gigs?|concerts?|for you)|' +
      '(?:events|more) like this|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|recommended',
    published: '(?:this \\w+ was |date )?(?:posted|published|written)(?: on)?|(?:submitted )?by .{1,40} on',
    discussion: 'comments?|(?:leave|post) a reply|\\d+ (?:replies|responses)',
  },
}

export const months: Months = [
  'january|jan',
  'february|feb|febuary',
  'march|mar',
  'april|apr',
  // "you may 5 times" is no fifth of May, nor is "may 5 of you"
  '(?<!(?:you|we|they|it|who|which|that) )may(?! \\d+ of (?:you|us|them)(?!\\p{L}))',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
]

/** "half past" seven */
const PAST = '(?<half>half past)|(?<quarter>(?:a )?quarter past)|(?<lessquarter>(?:a )?quarter to)'
const FEW = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const HOURS = `\\d{1,2}|one|${FEW}`
/** "begins promptly at" 7 */
const STARTS =
  '(?:start|begin|commence|kick|gather|get (?:going|started))(?:s|ing)?(?:[- ]off)?(?: promptly)? (?:at|around|' +
  'about)|doors(?: open)? at'
/** What people do to take part, and what they need for that. */
const SIGNING_UP =
  'regist(?:rations?|er)|entries|book(?! f[ae]| cl)(?:ings?)?|sign(?:ing)?[- ]?ups?|enrol(?:l?ment|ling|s)?|box office|tickets?(?: sales)?|pre-?sale'
const OPENS =
  '(?:opens?|starts?|begins?|(?:are|is|will be) (?:open|available|on sale)|(?:go|goes|on) (?:live|on sale|sale)|available)'
const DAY = '(?:sun|mon|tues|wednes|thurs|fri|satur)day'
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?'
/** "Friday", "May 3rd", "3 May", "the 19th" */
const DATE = `(?:${DAY}|${MONTH} \\d{1,2}\\w{0,2}|\\d\\w{0,2} (?:of )?${MONTH}|the \\d{1,2}(?:st|nd|rd|th)),?`
/** What is told of evenings, where people go after work. */
const OF_EVENINGS = 'pizza|networking|drinks|beers?|pub|doors'
/** What is told before hours of the morning. */
const OF_MORNINGS = '(?:morning|leav|depart|set off)'
/** 0900, 1730; but 1945 is a year, unless something is "at 1945" */
const FOUR_DIGITS = '(?:0[5-9]|1[0-8]|2[1-3]|(?<=at )(?:19|20))(?:00|15|30|45)'
/** "we'll" */
const WILL = "(?:i|we|you|he|she|it|they|there)['’]ll"
/** "drop in", "Saturday," between 10 and 12 */
const DROP_IN = `(?:any ?time|(?:drop|pop|come|call) in|by|along|over|us|open|held|${DATE})`
/** What stands behind an hour, and no noun that it counts. */
const COUNTED = '(?=[.,;:)!](?!\\d)|$| (?:at|in|on|we|you|with|there) )'
/** "done by" 10 */
const ENDS =
  'end(?:s|ing)?(?! with)|curfew|finish(?:e[sd]|ing)?|clos(?:ing|es?)|wrap(?:s|ping)?[ -]up|carriages|(?:back|done)(?= (?:by|at|around))'
/** "12" */
const HOUR_ALONE = `(?:\\d|1[0-2])${COUNTED}`
const MINUTES = '(?:[:.](?<m>[0-5]\\d))?'
/** "Saturday 16th, " 10 – 4, "Time: " 7 – 9, "tomorrow, " 6 til 9, "crafts, " 10.30 – 12, "and " 1.30 – 3.30 */
const SINCE = `(?:(?:${DATE}|(?:&|and) \\d{1,2}|\\d(?:st|nd|rd|th)|tomorrow|tonight|both|always|(?:time|hours):)[,:]? (?:from )?|(?:,|and|&|\\p{L}{3}) (?=\\d{1,2}\\.(?:00|15|30|45) ?[–-] ?\\d))`
/** 10 ".30 – " 12 */
const TILL = '(?:[:.]\\d\\d)? ?(?:[–-]|to|till?|until) ?'
/** and not the days of "Saturday 9-10 May", nor "10-12 years" */
const NO_MORE = `(?![:.]?\\d|[%/–-]| ?[€$£]|\\p{L}| ?(?:[ap]\\.?m|years|people|miles|km|${MONTH}))`

/** What pupils have to come back to, and what is changed or mended: nobody is invited. */
const CHANGES =
  '(?<!\\p{L}{4} )(?:lessons|classes|school) (?:will )?(?:re(?:sume|start|open)s?|opens? again)|(?:code|server|lift|website) (?:changes|goes|will)|(?:mov|replac|repair)(?:e|ing) (?:the|our) (?:server|lift)|(?:term|semester) (?:start|begin|end)s|exams (?:will|take|start|begin|are)'

export const words: Words = {
  weekdays: [
    'sunday|sun',
    'monday|mon',
    'tuesday|tues|tue',
    'wednesday|weds|wed|wedneday',
    'thursday|thurs|thur|thu',
    'friday|fri',
    'saturday|sat',
  ],
  ordinal: 'st|nd|rd|th',
  ordinals:
    'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty.first|twenty.second|twenty.third|twenty.fourth|twenty.fifth|twenty.sixth|twenty.seventh|twenty.eighth|twenty.ninth|thirtieth|thirty.first',
  filler: 'the|of|on',
  to: "(?:to|until|['’]?till?|through|thru)(?: a(?:bout|round|pprox(?:\\.|imately)))?",
  and: 'and|&',
  or: 'or',
  amid: 'between',
  numericOrder: 'ambiguous',
  dayFirstIn: ['gb', 'ie', 'au', 'nz', 'in', 'za'],
  thisWeek: "this week(?:['’]s)?|the week ahead",
  relativeDays: [
    ['the day after tomorrow', 2],
    ['tomorrow', 1],
    ['(?<!(?:weeks?|days) from )today|tonight|this evening|this afternoon', 0],
    ['yesterday', -1],
  ],
  namedDays: [
    ["new year['’]s eve", '12', '31'],
    ["new year['’]s day", '1', '1'],
    ['christmas eve', '12', '24'],
    ['christmas day', '12', '25'],
    ['boxing day', '12', '26'],
  ],
  nextBefore: 'next|this coming|the coming|coming|this|upcoming',
  nextAfter: 'next',
  afterNext: 'next',
  thisBefore: 'this',
  ofNextWeek: '(?:of |in )?next week',
  weekLater: 'week|after next',
  dayAlone:
    '(?:the|this)(?= \\d{1,2}(?:st|nd|rd|th)(?! (?!(?:at|from|@|of this month|(?<=on the .{3,4} )in)(?!\\p{L}))\\p{L}))',
  following: 'following|after that|afterwards',
  last: 'last|past|previous',
  afterNextBefore: 'a week (?:on|from)',
  inWhile:
    '(?:in )?(?<count>\\d{1,2}|[a-z]{1,8}) (?:(?<days>days?)|(?<weeks>weeks?)|(?<months>months?))' +
    '(?:(?<=in \\S{1,8} \\S{3,6})| from (?:today|now))',
  numbers: `(?:(?<!half )an?|one)|${FEW}`,
  all: 'all|both',
  every:
    '(?:every|each)(?: week on)?|weekly on|always|' +
    `all(?= (?:at|from) \\d|(?: \\p{L}+){1,2} (?:start|begin|take|are|will))`,
  habit: '(?<!alternate \\p{L}{3,6}day)(?<=day)s',
  fromDay: 'from|starting(?: on| from)?|beginning(?: on)?|as of',
  everyOther:
    '(?:every|each) (?:two weeks|fortnight|(?:other|second)(?= (?:week|\\p{L}{3,6}day)|[,.)]| ?$))|fortnightly|biweekly|alternate(?= (?:week|\\p{L}{3,6}day)| ?$)',
  inMonth: 'in|of|from|during',
  except: 'except(?:ion)?|not|no|without',
  nth: ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th'],
  ofMonth: '(?:of|in) (?:the month|(?:each|every) month|most months)',
  clock: [
    // 7pm · 7:30 p.m. · 7.30pm
    '(?<h>\\d{1,2})(?:[:.](?<m>\\d\\d))? ?(?:(?<am>a\\.?m\\.?)|(?<pm>p\\.?m\\.?|(?<=\\d)p(?!\\p{L})))',
    // 8 o'clock p.m. · 8 o'clock in the morning
    `(?<h>${HOURS}) ?o.clock (?:(?<am>a\\.?m\\.?|in the (?:early )?morning)|(?<pm>p\\.?m))`,
    // 10-4 · 10.30-12 · 6 til 9 · 9-11
    `(?<=(?<pm>${SINCE}(?:9|1[0-2])${TILL}))(?<h>[1-7]|12)${MINUTES}${NO_MORE}`,
    `(?<=(?<pm>${SINCE}(?:[1-7])${TILL}))(?<h>[2-9]|1[01])${MINUTES}${NO_MORE}`,
    `(?<=(?<am>${SINCE}(?:9|10)${TILL}))(?<h>1[01])${MINUTES}${NO_MORE}`,
    // 10am–12 · 2pm to 5
    `(?<=(?<!\\d)(?:[6-9]|1[01])(?:[:.]\\d\\d)? ?am${TILL})(?=(?<pm>[1-5](?!\\d))?)(?<h>(?:[1-5]|12)${COUNTED})`,
    `(?<=(?<pm>(?<!\\d)(?:12|[1-4])(?:[:.]\\d\\d)? ?pm${TILL}))(?<h>[5-9]${COUNTED})(?! in the)`,
    // done by 10 · finish by 9.30
    `(?<=(?:${ENDS}) (?:by|at|around|about) )(?<h>\\d|1[0-2])${MINUTES}${COUNTED}`,
    // a quarter to eight in the evening · at 7.30 in the morning; half past seven · a quarter past nine: what is told so is after noon up to seven
    `(?:(?:${PAST}) |(?<=(?:at|from|until|,) (?=\\S{1,7} in )))(?<h>${HOURS})${MINUTES}(?: (?:in the )?(?:(?<am>morning)|` +
      '(?<pm>evening|afternoon)))',
    `(?=(?<pm>[hqa]))(?:${PAST}) (?<h>[1-7]|one|two|three|four|five|six|seven)(?!\\d)`,
    `(?:${PAST}) (?<h>${HOURS})`,
    // starts at 7 · begins at 7.30 · Friday at 7 · May 3 at 7; but "on Saturday at 7.30 we leave"
    `(?<=(?<pm>(?<!${OF_MORNINGS}.{0,40})(?:${STARTS}|` +
      `${DATE} (?:at|from)|(?:doors|food|music) from)) )` +
      `(?<h>[1-7])${MINUTES}(?![:.]?\\d| ?%| in the m| (?:miles?|km)(?!\\p{L})| (?:\\S+ ){1,3}(?:street|st|road|` +
      'rd|lane|avenue|ave)(?!\\p{L})|.{1,20} (?:leave|depart|set off))',
    // we meet at 7 · from about 6 · at 7.30: who means the morning says so
    '(?<=(?:meet(?:s|ing)?(?: up)? (?:at|around|from)|from (?:about|around)|' +
      `['’]ll be at [^.;]{1,40} from) )(?=(?<pm>[1-7]))(?<h>${HOUR_ALONE})`,
    `(?<=(?<!${OF_MORNINGS}.{0,40})(?:at|from|meet) )(?=(?<pm>[1-7](?!\\d))?)(?<h>\\d|1[0-2])\\.(?<m>00|15|30|` +
      '45)(?![.,]?\\d| ?%|.{1,20} (?:leave|depart|set off))',
    // half seven, as the British say it
    '(?=(?<pm>h))(?<half>half) (?<h>six|seven|eight)(?=[.,;)!]|$| (?:at|in|on|for) )',
    // 7.30 start
    `(?<h>[1-9])${MINUTES}(?=(?<pm> start(?:[.,;)!]|$)))`,
    // at 7 on Thursday
    `(?<=at )(?<h>[1-7])${MINUTES}(?=(?<pm> (?:on|this) ${DAY}))`,
    // 9 until late
    `(?<h>[5-9]|1[01])${MINUTES}(?=(?<pm> (?:until|['’]?till?) late))`,
    // 10.00 registration · 4.30 close
    '(?=(?<pm>[1-7]\\.)?)(?<h>\\d|1[0-2])\\.(?<m>[0-5][05])(?= (?:for )?(?:arrival|registration|coffee|lunch|tea|start|welcome|introduction|close|finish)(?!\\p{L}))',
    // 6:30 pizza · doors at 6:30
    `(?<h>[67]):(?<m>\\d\\d)(?=(?<pm>[ –—-]{0,3}(?:\\d:\\d\\d)?[^.;|\\d]{0,20}(?:${OF_EVENINGS})))`,
    `(?<=(?<pm>(?:${OF_EVENINGS})[^.;|\\d]{0,20}) )(?<h>[67]):(?<m>\\d\\d)`,
    // 0900-1700 · at 1900-2000
    `(?<=(?:at|from|[,:]) )(?=${FOUR_DIGITS} ?[–-] ?\\d{4}(?!\\d))(?<h>\\d\\d)(?<m>\\d\\d)`,
    `(?<=(?:at|from|[,:]) ${FOUR_DIGITS} ?[–-] ?)(?<h>\\d\\d)(?<m>[0-5]\\d)`,
    `(?<=(?:${STARTS}) )(?<h>[89]|1[0-2])${MINUTES}(?![:.]?\\d| ?%)`,
    // begins at 1930 · the usual time of 1930 · 1930 hrs · 19:30h
    `(?<=(?:${STARTS}|time of) )(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d)(?!\\d)`,
    '(?<h>[01]\\d|2[0-3]):?(?<m>[0-5]\\d) ?(?:hrs|hours|h)',
    // 7pm for 7.30 · 7.30 for 8pm
    `(?<=(?<pm>\\d ?p\\.?m\\.?) for )(?<h>\\d{1,2})${MINUTES}`,
    `(?<h>\\d{1,2})${MINUTES}(?=(?<pm> for \\d{1,2}(?:[:.]\\d\\d)? ?p\\.?m))`,
    // 12 for 12.30 · 7 for 7.30
    '(?<=(?<![\\d£$€.])(?:12 for (?=12)|6 for (?=6)|7 for (?=7)))(?=(?<pm>[67])?)(?<h>\\d{1,2})[.:](?<m>15|30|45)(?!\\d)',
    // January 23, 0900 at the mill
    `(?<=${DATE} )(?=${FOUR_DIGITS}(?= (?:at|in) |[.,] |$))(?<h>\\d\\d)(?<m>\\d\\d)`,
    // 2 o'clock is after noon, and 7 o'clock in the evening
    `(?=(?<pm>(?:[1-5]|(?<!(?:morning|breakfast).{0,40})(?:[67]|six|seven))(?!\\d)|one|two|three|four|five)?)(?<h>${HOURS}) ?o.clock`,
    // doors 7 · doors 7, music 8 · doors at 7pm, show at 8
    `(?<=(?<pm>doors(?: open)?) )(?<h>[5-8])${MINUTES}(?=[.,;:)](?!\\d)|$)`,
    `(?<=(?<pm>doors(?: open)?(?: at)? [5-8](?:[:.]\\d\\d)?(?: ?pm)?[,;–-]{0,1} (?!tickets|\\D{1,20}(?:of|for|aged?) \\d|\\D{0,20}br(?:eakfast|unch))\\D{3,20} ))(?<h>[6-9]|1[01])${MINUTES}${COUNTED}`,
    // tonight at 7 · tomorrow evening at 8
    '(?<=(?<pm>night|evening),? (?:at|from) )(?<h>\\d{1,2})(?![:.]?\\d)',
    // from 11 to 17: hours, where no noun is counted
    `(?<=(?<!aged? )(?:from|always) )(?<h>\\d|1\\d)(?= (?:to|until|till) (?:1[3-9]|2[0-3])${COUNTED})`,
    `(?<=(?<!aged? )(?:from|always) \\d{1,2} (?:to|until|till) )(?<h>1[3-9]|2[0-3])${COUNTED}`,
    // drop in between 10 and 12 · any time between 2 and 4: hours, where no noun is counted
    `(?<=${DROP_IN} between )(?=(?<pm>[1-7](?!\\d))?)(?<h>\\d|1[0-2])(?= and ${HOUR_ALONE})`,
    `(?<=${DROP_IN} between \\d{1,2} and )(?<h>${HOUR_ALONE})`,
    // hacking until 9
    '(?<=(?<pm>(?<!pm )(?:until|till)) )(?<h>[1-9]|1[01])(?=[.,;)!]|$)',
    // 1:30 is after noon, unless a range ends then
    '(?<!\\d(?: ?[–—-] ?| (?:to|until|till) ))(?=(?<pm>[1-5]))(?<h>\\d):(?<m>\\d\\d)',
    // 19:00 · 19h00
    '(?<h>\\d{1,2})[:h](?<m>\\d\\d)',
  ],
  afternoon: 'tonight|evening|night|afternoon',
  midday: 'afternoon',
  clockWords: [
    ['(?:12 ?)?(?:noon|midday)', '12:00'],
    ['(?:12 ?)?midnight', '00:00'],
  ],
  placeBefore: 'in front of|in|at|@|outside|venue is|floor of',
  topic: 'about|through|across',
  whose: 'her|his|their|my',
  way: 'in|on|via|over',
  notPlace: '(?:english|french|german|spanish|libera|freenode|oftc)$',
  nameBegin: '(?:reminder|invitation|last call|save the date) ?[:!] |invitation to (?:the|our) ',
  online:
    '(?<=(?:join us|meet(?:s|ing)?|held|tak(?:es?|ing) place|(?:talk|session|workshop|meeting|event|class|course|quiz) (?:is|will be)|[ap]\\.?m\\.?|:\\d\\d)[, ]{1,2})online(?! (?:book|shop|regis|ticket|form|sign))|webinar|(?:via|over|on) (?:zoom|jitsi|teams|google meet)',
  placeEnd: 'for|in order|where|which|who|will|with|to',
  together: 'collaboration|partnership|cooperation',
  toSomebody: 'dedicated|thanks',
  // London time · 07:00 PM London
  townTime: '(?<town>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)(?:(?:/\\p{L}+)? time|(?<=\\d ?[AaPp][Mm] \\D{3,40})$)',
  noStart: '(?:volunteers )?set[- ]?up(?=[.,:)]|$)|lunch[ -]?break|an? (?:short )?(?:break|interval)(?: for lunch)?',
  setOff: 'start(?:s|ing)?',
  elsewhen: 'closed(?: to (?:all )?traffic)? (?:from|between)|the (?:evening|day) before(?: after)?',
  allTimes: 'all times',
  nextDay: 'the next day',
  ends: ENDS,
  until: 'until|till',
  meanwhile: '(?:library|museum|shop|store|business) hours|open|parking|bar|bars|office|tickets?|desk',
  lasting: {
    // "join us for two hours"
    lasts:
      'lasts?|run(?:s|ning)?(?: time| for)?|duration|length|join (?:\\p{L}+ ){1,3}' +
      'for(?= [\\p{L}\\d.]{1,6}[ -](?:hours?|minutes)(?!\\p{L}))',
    hours: 'hours?|hrs?|h',
    minutes: 'minutes?|mins?',
    half: 'and a half',
  },
  thatIs: "that is|that[’']s|namely",
  sameHour: 'same time',
  but: 'but|however',
  none: 'no',
  holidays:
    'half[- ]term(?: break| holidays?)?|(?:school|easter|christmas|summer|spring|autumn|winter|bank|public) (?:holidays?|break)',
  noEvent:
    `(?:${SIGNING_UP})(?:(?! (?:for|and|that) )[^.,;§]){0,50} from (?:\\d\\S{0,4}(?: ?[ap]m)? )?(?:on )?(?:the )?§|` +
    `(?:${SIGNING_UP})(?: for (?:(?! (?:and|that) )[^.,:;§]){0,40})? ${OPENS} (?:(?:at|from) \\d\\S{0,4}(?: ?[ap]m)? )?(?:on |from )?(?:the )?§|` +
    `(?:${SIGNING_UP}) (?:\\S+ )?${OPENS}(?<=§[^.;]{0,80})|` +
    '(?:tickets?|(?:race |bib )?numbers|(?:race )?packs?)[^.;§]{0,20} be (?:picked up|collected)[^.;§]{0,50} §|' +
    '(?:dress|final|general) rehearsal(?: is| will be| takes place)?[ :,](?: ?on)?(?: the)? ?§|dress rehearsal(?<=§[^.;]{0,40})|' +
    '(?:stall-?holders|traders|exhibitors|vendors|crew)[^.;§]{0,20} set[- ]?up[^.;§]{0,12} §|set[- ]up(?: is| starts| from|:) (?:on |from )?§|(?:set|clear)[- ]?up \\(§|' +
    '(?:supposed to (?:be|take place)|originally (?:planned|scheduled)) (?:on |for )?§|' +
    `(?:${CHANGES})(?:[^.,:;§]{0,24} §|(?<=§[^.;]{0,70}))`,
  not: "not|n['’]t",
  insteadOf: 'instead of|rather than',
  hourBefore: 'at|@|from',
  series: 'day(?= [1-4] [–—-] )|part|episode|room|stage|platform',
  again: 'again',
  map: 'map',
  undecided: 'tb[acd]|to be (?:announced|confirmed|decided|determined)',
  minutes: '^minutes|(?:meeting|board) minutes|minutes of the',
  closed:
    "closed|(?<=(?:am|is|are|be|[’'](?:m|re)) )away|on holiday|half[- ]term|recess|vacation|(?:summer|winter) break",
  articles: 'the|our|a|an',
  is: '(?:is|are|will be)(?: set for)?',
  which: 'which|that',
  linking: 'of|the|and',
  venue:
    '(?:(?:village|parish|community) |guild)?hall|church|library|museum|theatre|theater|pub|school(?: garden)?|university|centre|center|park|gallery|cathedral|chapel|' +
    'cinema|stadium|arena|hotel|clubhouse|club|room|bookshop|bookstore|restaurant|castle|barn|gardens|campus|' +
    'auditorium|studio|office|building|caf[eé]|inn|classroom|canteen|(?:work|maker|hacker|hack)space|college|hut|tower|' +
    'brewery|observatory|lodge|pavilion|(?:railway |train |bus )?station|car park|' +
    'meeting house',
  street: 'street|st|road|rd|avenue|ave|lane|ln|square|boulevard|blvd|drive|way|row|court',
  calledOff: {
    roots: 'cancel|called off|postpone|take place|go ahead',
    cancelled: [
      '§ (?:has been|had to be|has had to be|has now been|is|is now|was) (?:cancell?ed|called off)',
      "§ (?:will not|won['’]t|will no longer) (?:take place|be taking place|go ahead|be going ahead)",
    ],
    postponed: ['§ (?:has been|had to be|has had to be|has now been|is|is now|was) postponed'],
    bareCancelled: 'cancell?ed|called off',
    barePostponed: 'postponed',
    intro:
      "unfortunately|sadly|sorry(?: folks)?|regrettably|we regret that|we[’']re sorry|please note(?: that)?|" +
      '(?:due to|because of|owing to) .{1,60}',
    tail: 'to a(?:nother| later) date|due to|because|owing to|until further notice|for the time being|by the organi[sz]er|and',
    condition:
      '(?<!(?:n.t|not) .{0,60})after all|if|whether|unless|in case|otherwise|weather permitting|(?<=^|[,;:–(] ?)should|(?:may|might|could|can)(?= be| have| need)|not been|never',
    pointing: 'this',
    articles: "the|our|today[’']s|tonight[’']s|this year[’']s",
    nouns: 'event',
    kinds:
      'concert|gig|show|performance|meeting|meetup|screening|lecture|talk|workshop|class|webinar|match|game|session|night|one',
  },
  cues: {
    isOff:
      'cancellation of|' +
      '(?:decided|decision|(?<!you )(?:have|had)) to (?:be )?(?:cancel(?! your)|call(?:ed)? off|pull the plug)|must cancel|' +
      'cancel our|calling off|(?:is|are|been) axed|not be able to (?:hold|host|run|meet)|' +
      "(?:will not|won['’]t|(?:will|can) no longer|cannot) (?:take place|meet(?! you)|be (?:meeting|happening|going ahead|taking place)|go ahead|happen)|" +
      "(?:will not|won['’]t) be an? (?:\\p{L}+ )?\\p{L}+(?= (?:on|this|next) )|" +
      "(?:is not|isn['’]t|not|no longer) (?:happening|going ahead|taking place)|is off(?=[.,;!)]|$)|" +
      'no (?:\\p{L}+ )?(?:meetup|class|night|rehearsal|session|service)s?(?= (?:on|this|next|today|tomorrow))',
    isMoved:
      'moved(?: to|(?= from))|put off(?= (?:from|to|till|until))|push(?:ed)?(?=.{0,40} back)|(?:is|are|put) on hold|(?<=the )new dates',
    details:
      "more info(?:rmation(?:'s|s)?)?|further information|(?:find out|learn) more|details|sign[- ]?up|register|" +
      'registration|rsvp|tickets?|(?<!(?:an?|the|new|his|her|this|their|my|first|latest|guest) )book(?! (?:club|sale|fair|launch|swap|signing|reading)s?(?!\\p{L}))|(?:event|meetup) page|attend',
    labelDate:
      'next(?: one| date| event| meet(?:ing|-?up))?|when(?: (?:and|&) where)?|dates?(?: ?(?:and|&|/) ?time)?|day',
    labelTime: '(?:start |end )?time|kick[- ]?off|times|starts?|starting|meeting point|meet',
    labelName: 'subject|topic|title|talk|event|activity|film|what',
    labelPlace:
      'where(?: (?:and|&) when)?|when (?:and|&) where|venue|meeting point|location|place|(?:the )?address(?: is)?|room',
    listTitle:
      "upcoming events|events|(?:registration|tickets) (?:is |are )?(?:now )?(?:open|on sale)|(?:on )?tour|season|diary|dates|what[’']s on|newsletter|bulletin|calendar|agenda|" +
      'programme?|news|meetings|announcements?|schedule|(?:weekly|daily|monthly) edition',
    event:
      '(?:meet(?:-?up|ing)|dance|\\p{L}*conf(?:erence)?|(?:test|bug) (?:\\p{L}+ )?(?:day|weekend)|(?:carol|church|' +
      'memorial) service|evensong|vigil|(?:holy|sung|family|midnight) (?:communion|eucharist|mass)|outing|' +
      '(?:study|field) ?day|field ?trip|work(?:ing)? party|clean-?up|(?:spring|beach|river) clean|(?:group|club|social|bike|' +
      'cycle) ride|workshop|[\\p{L}-]{3,7}a-?thon|webinar|concert|gig|festival|symposium|summit|seminar|lecture|' +
      'talk|sprint|(?:bar|boot|hack)?camp|hangout|(?:hack|install) ?(?:day|night|fest)|dojo|user group|(?:live|' +
      'launch)[- ]?stream|screening|premiere|exhibition|gathering|get-together|event|training|auction|supper|' +
      'recital|retreat|convention|congress|book club|(?:reading|study) group|performance|tutorial|defen[cs]e|' +
      'masterclass|potluck|luncheon|brunch|ceilidh|course|(?:community|video|conference|weekly|monthly) call|' +
      'celebration|fair|fete|debate|hustings|excursion|(?:our|club|group|first|next|day) (?:visit|trip)|(?:boat|fun|road|charity|club|\\d?\\dk) race|(?:christmas|sunday|club|annual|members.?) lunch|(?:last|next|club|pub|monthly|christmas|summer|members.?) social(?! (?:media|club))|(?:public|committee|commission|council|board|budget) hearing|open[- ]?mic|' +
      'coffee morning|dinner|picnic|barbecue|bbq|bingo|(?:jumble|bake|car boot|book|plant) sale|(?:craft|' +
      'farmers.?|christmas|flea|street|pop-up) market|drop-in|musical|opera|disco|(?:guided|walking) (?:walk|tour)|hike|parade|' +
      'fun run|tournament|(?:book|poetry|author) (?:launch|reading|signing)|rally|panel discussion|round ?table|' +
      '(?:info|information|q&a|jam|dance) session|live q&a|(?<!^|(?<!\\p{L})(?:\\p{L}*day|the|th[ai][st]|last|late|one|two|three|first|all|every|each|same|per|and|or|another|next|good|over|some|any|our|your|my|previous|whole|early|tomorrow|winter|summer|election|of|in|by|at|an?) |[,;:(–-] ?)' +
      '(?:night|evening)|fundraiser|gala|ceremony|reunion|brown[- ]bag(?: lunch)?|' +
      "(?<=day[’']s )(?:ride|walk|run|session|game|match|class|practice|rehearsal))s?|part(?:y|" +
      'ies)|drinks|carols|\\d\\d?(?:st|nd|rd|th) annual(?! (?:[^ .,;]{1,20} ){0,3}(?:report|accounts|review|survey|budget|appeal|poll|guide|newsletter|magazine|awards)(?!\\p{L}))|agm|annual general meeting|open (?:\\p{L}+ )?(?:day|house)s?',
    announce:
      `(?:will|shall|${WILL}) (?:now |also |again )?(?:(?:have|do) (?:an?|our|another)(?!\\p{L})|` +
      'run(?= (?:on|from|\\d))|happen|hold|host|meet|present|start|kick off)|tak(?:es|' +
      'ing) place|(?<=(?:going|due|set) to )take place|(?<!(?:can|could|may|might|cannot|n.t|not|to|must|should) )take place|will be (?:held|staged|celebrated)|happens(?= (?:on|the|from|this))|go live|(?:drop|come|stop|swing) by|get together|join (?:us|' +
      'the|our|in)|come (?:along|down|over|out|and|to|join|hear|see|watch|meet|hack|play|learn|help|visit|have|' +
      'try|sing|dance)|' +
      "let.s (?:meet|celebrate)|(?<!\\p{L} )tune in|(?<=\\d ?[ap]m,? )we (?:show|screen|play|sing|walk|discuss)|we(?:[’']| wi)ll be (?:at|in)|we(?:[’']| a)re back|celebrate|we open|" +
      '(?:meet|gather)s?(?: up)?(?: \\d[\\d.:]{0,4}(?: ?[ap]m)?)? (?:in|at|on|again|for)|you are (?:all |cordially |warmly |very )?welcome|' +
      '(?:is|are)(?: all| \\p{L}+ly| very)? invited|' +
      '(?:every(?:one|body)|anyone|beginners?|newcomers|guests|visitors|all)(?: \\p{L}+){0,2} (?:is|' +
      'are)(?: \\p{L}+)? welcome|all welcome|free (?:entry|admission)|invit(?:es?|ing) (?:you|our|\\p{L}+one|all|to)|' +
      "(?:would like to|we|we[’']d like to) invite(?= (?:\\p{L}+,? ){1,9}to(?!\\p{L}))|" +
      '(?:is|are) (?:happy|pleased|excited|proud|delighted|thrilled) to (?:announce|invite|host)|save the date|' +
      'look(?:ing)? forward to (?:seeing|welcoming|meeting)|mark your calendars?|' +
      'don.t (?:forget|miss)(?= ?:| (?:our|the|about|that|it)(?!\\p{L}))|see you (?:all )?(?:there|on|in|at)|' +
      'hosting|next (?:meet(?:ing|-?up)|workshop)|' +
      'upcoming|upon us|(?:scheduled|arranged|confirmed|booked) (?:for|on)|plan(?:s|ning)? to (?:hold|host|run|have|organi[sz]e)|' +
      'we (?:start|begin|kick off(?= (?:at|on|from|with|\\d))|get (?:going|started))|(?:will|to) be celebrated|' +
      '(?:coach|walk|tour) (?:leaves|departs)|(?:(?:is|are) coming|returns) to(?= (?!the |our)\\p{L})|' +
      'is the (?:proposed |new )?date|going on (?:in|at|on)|' +
      '(?:event|meeting|talk|party|conference|workshop|concert|it) is on|' +
      `(?:is|are) being held(?! up)|(?:is|are|am|(?:will|${WILL}) be|(?:we|they)['’]re|i['’]m) (?:organi[sz](?:ing|ed)|conduct(?:ing|ed)|` +
      'streamed|planning|having|running|holding|meeting|happening|held|offering|putting on|' +
      'screening|showing|throwing)|opens? (?:its|their|' +
      'our) (?:\\p{L}+ ){1,3}to|rsvp|sign up|register|meeting from',
    lead:
      "(?:(?:is|are)(?: now)?|will be|it['’]s|happen(?:s|ing)|starts?|begins?|kicks? off|opens?|runs?|returns?|resumes?|is back|(?:scheduled|planned|set|slated|staged|celebrated)|drop by|" +
      'get together|gather|meet(?:ing)?|join us|see you(?: all)?|com(?:es?|ing)(?: up| back)?|held|place)(?:,? (?:again|back))?(?: on|' +
      ' from| for| during| in)?(?: the)?(?: (?:week|evening) of)?(?: (?:this|next) week)?(?: (?:good|easter|palm|ash|shrove))?',
    future: `will|shall|${WILL}|going to|we['’]re|i['’]m`,
    past:
      'took place|died|(?:was|has been) held|was (?:a|an|great|our|the)|were|happened|we (?:met|had|hosted|held|saw)|' +
      'thank(?:s| you) (?:to|for|everyone)|last (?:week|month|night|year)|recap|looking back|attended|gave a talk|' +
      'spoke|kicked off|earlier this|was (?:originally |initially )?(?:scheduled|planned)|' +
      '(?:began|(?<!get |getting )started|ended|wrapped up)(?= (?:at|around|with|by))',
    notTheEvent:
      'supply(?= (?:will|is))|carrier|turned off|lands|(?:high|low) tide|(?:auction|offer) ends|no trains|quarterly figures|(?:strong|high) winds|weather warnings?|(?:opening|store|holiday|christmas) (?:hours|times)|are (?:we|you) open|open(?:s|ed)? again|is out(?= on)|(?:summer|winter) sale|discounts?|strikes?|power cuts?|' +
      `bus(?:es)?|(?<!(?:drop|stop|swing|come|pop) )by(?=(?: the)? $| noon| midnight| \\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m| (?:this |next )?${DAY})|deadlines?|due(?! to)|` +
      'submi(?:t(?:ted)?|ssions?)|call for (?:papers|proposals|speakers|participation)|cfp|early[- ]bird|' +
      'by the end of|no later than|register before|releases?d?|published|posted|updated|' +
      `(?<=\\d )update|updates?(?=:? (?:of |from |on )?(?:$|\\d|${MONTH}|${DAY}))|` +
      'version|born|birthday(?! \\p{L}*part)|since|founded|anniversary of|copyright|effective|expires?|' +
      `until(?! ?(?:\\d{1,2}(?![\\d/-]| ?(?:st|nd|rd|th|${MONTH}))|noon|midnight|late))|through(?= ?$)|` +
      '(?:registrations?|bookings?|sales?|submissions?|office|store|shop|library|museum) (?:is |are |will be )?(?:re)?(?:opens?|ends?|close)|pre-?orders?|' +
      'clocks (?:go|change)|(?<!(?:&|and) )applications?(?! (?:security|performance|development|design|programming))|announced on|vot(?:es?|ing|ed)|elections?(?! hustings)|as of|ago|accepted|' +
      'clos(?:es|ures?|ed(?: (?:on|from)|$))|on sale|nominations|outages?|maintenance|road ?works|(?:engineering|building|repair) works?|(?:bin|paper|waste|refuse|recycling) collections?|' +
      '(?:bib|kit|pack(?:et)?) (?:pick-?up|collection)|diver(?:ted|sions?)|hiring|vacanc(?:y|ies)|interviews?|timetable',
    doors: 'doors?(?: open)?|bar opens?|warm-?up|for(?= \\d)|open from|admission',
    live:
      '(?:live-?)?stream(?:ed|ing|s)?|live|broadcast(?:ed)?|online|(?:remote|virtual)(?:ly)?|join|watch|' +
      '(?:in|on|via|over) (?:our )?(?:youtube|zoom|twitch|jitsi|discord|teams|irc)',
    stream:
      '(?:live-?)?stream(?:ed|ing)?|broadcast|watch(?: (?:it|us|the \\p{L}+))? (?:live|online|here)|' +
      '(?:join(?:ing)?|meeting|call|video|webinar|zoom|meet|teams|jitsi) (?:link|room)|' +
      'join(?: us)?(?: online| remotely| here)?(?= ?:)|' +
      'join(?: us)? (?:online|remotely|(?:the|this|our) (?:call|meeting|webinar|stream|session|room))|' +
      'video ?(?:call|conference)',
    here: 'here|(?:the|this) link',
    recording:
      'record(?:ings?|ed(?! live))|videos? of|videos(?= ?:?$)|slides|playlist|last (?:time|year|month)|previous|past|catch up|' +
      'missed|trailer|their (?:\\p{L}+ )?(?:single|album|video)|subscribe|channel',
  },
}
