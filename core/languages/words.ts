/** The words of a language by what they tell of: days, hours, places, and what is on. */

/*
 * Every string is a regular expression source, matched whole-word and case-insensitively: alternatives are separated by
 * `|`, and a space stands for any single space of the (collapsed) text. Nothing in here may repeat without a bound.
 */

export interface DayWords {
  /** Sunday first, as `Date` counts; the abbreviations too. */
  weekdays: string[]
  /** What may follow a day's number: "th" in "5th". */
  ordinal: string
  /** What may stand between weekday, day and month: "the", "of". */
  filler: string
  /** Binds a day to the words behind it, as `filler` does to those before. */
  dayEnd?: string
  /** Between the ends of a range: "to". */
  to: string
  and: string
  /** Between days of which one may be chosen: "or". */
  or?: string
  /** How 03/02 is read: the day first or the month first; "ambiguous" where the language alone does not tell. */
  numericOrder: 'day-first' | 'month-first' | 'ambiguous'
  /** The regions where it is day-first, as in a page's language ("en-gb"), where others differ. */
  dayFirstIn?: string[]
  /** Days of the month in words, from the first on, as far as they are no `numbers`; `ordinal` may stand behind them: "dritt" in "am dritten Dezember". */
  ordinals: string
  /** Number words from one on, in one alternation; those of a number are in brackets. */
  numbers: string
  /** "today" 0, "tomorrow" 1: days after the publish date. */
  relativeDays: [words: string, days: number][]
  /** Days of each year by their names, with the numbers of their month and day: "New Year's Eve", 12, 31. */
  namedDays: [words: string, month: string, day: string][]
  /** Before a weekday: "next", "this coming". */
  nextBefore: string
  /** After a weekday: "prochain". */
  nextAfter: string
  /** Those of them that nobody says of tomorrow: the "mardi prochain" that is told on a Monday is a week later. */
  afterNext?: string
  /** Those of them that mean today on that weekday: the "this Friday" that is told on a Friday. */
  thisBefore?: string
  /** Over lines that begin with weekdays, says that those to come are meant: "this week". */
  thisWeek?: string
  /** Beside a weekday, puts it into the week to come: "de la semana que viene", "nächste Woche". */
  ofNextWeek?: string
  /** Behind a weekday, puts it a week after the next one: "Donnerstag in einer Woche". */
  weekLater?: string
  /** Before a weekday, does the same: "übernächsten". */
  afterNextBefore?: string
  /** Beside a weekday, puts it behind the day that was told before: "the following Saturday", "samedi suivant". */
  following?: string
  /** Before the number of a day whose month is not told: "el día" in "el día 27". */
  dayAlone?: string
  /** Words that put a weekday or day into the past, on either side: "last", "dernier". */
  last: string
  /** "in two weeks": a pattern with the groups `count` and one of `days`, `weeks`, `months`. */
  inWhile: string
  /** Before a weekday, makes it recurring: "every", "each". */
  every: string
  /** Beside a weekday, makes it recur every other week: "every other", "fortnightly". */
  everyOther?: string
  /** Before the month in which something recurs: "in", "from"; behind it in a language that has `fromDayEnd`. */
  inMonth?: string
  /** Before the first day of what recurs: "from", "starting on". */
  fromDay?: string
  /** The same behind it: "から". */
  fromDayEnd?: string
  /** Beside a day, leaves it out of what recurs: "except on", "not on". */
  except: string
  /** Of all of several things, where `every` doesn't say it: "all", "both". */
  all?: string
  /** How a weekday ends that recurs, "s" in "donnerstags", or that it does where "from" stands behind it: "martes del 5". */
  habit?: string
  /** First to fourth, before a weekday: "second" in "the second Tuesday of the month". */
  nth: string[]
  /** Behind that weekday: "of every month". */
  ofMonth: string
  /**
   * Days, where the shared shapes don't fit the order or the spacing of the language. A pattern's groups say what it names: `month`
   * and `day` (with `year` or `era` and `erayear`; `last` ends a range, `also` lists days that follow), `weekday` with `nth` and
   * `ofmonth`, with `every`, `week`, `next` or `day`; or `day` or `nth` with `thismonth` or
   * `nextmonth`. Without any of them the words name no day, and nothing else is read there.
   */
  dates?: string[]
  /** The year before an era's first: 2018 of "令和". */
  eras?: Record<string, number>
  /** "this week" 0, "next week" 1: what the group `week` holds. Weeks begin on Monday. */
  weeks?: [words: string, weeks: number][]
}

export interface HourWords {
  /**
   * Clock times: patterns with the groups `h` (digits, or a word of `numbers`), optional `m` or one of `half` ("y media"), `halfto`
   * ("halb acht"), `quarter` and `lessquarter` ("menos cuarto"), and optional `am` or `pm`. The first that fits wins.
   */
  clock: string[]
  /** Words that are a clock time: noon "12:00". */
  clockWords: [words: string, time: string][]
  /** The last hour that a day counts: 29 where 25:00 is one o'clock in the night that follows. */
  lastHour?: number
  /**
   * Where hours are told with a word that days have too ("il 5 alle 18" is no range): what stands before the first hour of a range
   * and between the two, "dalle" and "alle".
   */
  fromHour?: string
  toHour?: string
  /** Before the first of two hours that `and` joins into a range: "between". */
  amid?: string
  /** Between label or doors and their hour: "at", "from". */
  hourBefore: string
  /** Behind a clock time, whose clocks are meant: "hora de Madrid" "Europe/Madrid". */
  zones?: [words: string, zone: string][]
  /** Times told by a town's clock, with the group `town`: "Melbourne time". Case counts. */
  townTime?: string
  /** Before the zone of every hour that is told: "all times". */
  allTimes?: string
  /** Beside an hour that may be in either half of the day, puts it behind noon: "abends". */
  afternoon?: string
  /** Of those, what is told of the hours around noon too: "afternoon". */
  midday?: string
  /** Before or behind the hour of the beginning, where one is told for the doors too: "開演". */
  begins?: string
  /** Beside the hour of the end: "ends", "Schluss", "終了". */
  ends: string
  /** Beside that hour, that it is one of the day after the start: "the next day", "le lendemain". */
  nextDay?: string
  /** Before that hour alone: "until", "hasta". */
  until?: string
  /** Behind a day or its hour, makes it a limit: "まで". */
  limitAfter?: string
  /** How long something lasts. */
  lasting?: Lasting
  /** Beside an hour at which nothing begins for those who come: "set-up", "lunch break". */
  noStart?: string
  /** Before two hours between which one may begin: "start" in "start between 8 and 10". */
  setOff?: string
  /** Beside an hour that tells of a closed road or another day: "closed from", "the evening before". */
  elsewhen?: string
  /** What may be open or go on meanwhile, and is no event: "office", "open". */
  meanwhile?: string
  /** Before a number that is one of several's, and no day or hour: "part" in "Part 10/12, at 8 pm", "room" in "Room 5 – 7pm". */
  series?: string
  /** How the first and the second call of an assembly are named, where only the second is held. */
  calls?: [first: string, second: string]
}

export interface PlaceWords {
  /** Before a word for a place: "in", "at". */
  placeBefore: string
  /** With which something else begins behind a place: "for", "in order". */
  placeEnd: string
  /** Behind a place, where the language has its word there: "にて". */
  placeAfter?: string
  /** Houses that people meet in, which need no capital: "village hall", "salle des fêtes". */
  venue?: string
  /** How the names of houses end, where words have no spaces: "会館". */
  hall?: string
  /** What goes on behind such a house in small letters. */
  ofHouse?: OfHouse
  /** An address, where it is no street with a number. */
  address?: string
  /** A street in an address: "street|road" or "rue|place". */
  street: string
  /** How a street's name ends that stands before its number: "straße" in "Lindenstraße 5". */
  streetEnding?: string
  /** What is told without a number: "quai" in "quai Nord". */
  streetAlone?: string
  /** A name in group 1 that may be a town's, where no word before it tells. */
  town?: string
  /** What a house does that things take place in, with them as its object: "hosts", "acoge". */
  hosts?: string
  /** What may stand behind "in" and is no place: "Rahmen" in "im Rahmen". */
  notPlace?: string
  /** Prepositions that need no article before a town, where all nouns are capitalised: "in". */
  bare?: string
  /** How nouns end that stand behind those too, and are no places: "Umsetzung". */
  bareNoun?: string
  /** Behind "in", that a house is not the place, but helps: "collaboration" in "in collaboration with the library". */
  together?: string
  /** Before "to" and a name that is somebody's, and no place: "dedicated", "thanks". */
  toSomebody?: string
  /** Before a noun of somebody's, where that was is no place: "her" in "her years in Japan". */
  whose?: string
  /** What stands before the name of a place that a talk is about: "über" in "Vortrag über Japan". */
  topic?: string
  /** That people meet in no place: "online", "digital". */
  online?: string
  /** Before the name of a platform, that one meets there: "via", "über". */
  way?: string
  /** The same behind it, where words have no spaces: "で". */
  wayEnd?: string
  /** That something is as it was: "again" in "the venue is again the Mill". */
  again?: string
  /** Behind a label, that what it asks for isn't known yet: "to be confirmed". */
  undecided?: string
  /** What a link to a map is called: "map", "Lageplan". */
  map: string
}

export interface EventWords {
  /** What titles say before an event's name: "Reminder: ", "Invitation to the ". */
  nameBegin?: string
  /** What titles say behind an event's name: "will be held", "のお知らせ". */
  nameEnd?: string
  /** Before the new day of what is moved, where "moved" stands behind it: "auf" in "wird auf den 5. Mai verschoben". */
  newDay?: string
  /** The same behind that day and its hour: "に" in "8月3日に延期". */
  newDayEnd?: string
  /** The same before the house to which it is moved: "in die". */
  newPlace?: string
  /** Beside the new day, that the hour of the old one holds: "same time". */
  sameHour?: string
  /** Sets one part of a sentence against another: "but", "aber". */
  but?: string
  /** What a list of dates calls weeks in which nothing is on: "half term", "Herbstferien". */
  holidays?: string
  /** Before what would be on, says of a day of such a list that nothing is: "no" in "no talk". */
  none?: string
  /**
   * What is no event, with "§" for the day that is told of it: "registration opens on §", "tickets from §". What stands behind the day
   * looks back at it, so that each alternative begins with letters: "registration opens(?<=§.{0,60})".
   */
  noEvent?: string
  /** Denies a day that stands behind it, where "but" and another day follow; where the verb comes last, with "but": "ではなく". */
  not?: string
  /** Before the day on which it would have been: "instead of", "statt". */
  insteadOf?: string
  /** Behind a noun, that it is what a sentence is about, or what is done: "は". */
  particles?: string
  /** Before what takes place: "the", "our". */
  articles: string
  /** What says that something is on a day: "is", "will be" */
  is?: string
  /** Behind a name and a comma, what is said of it: "which" */
  which?: string
  /** Little words inside a proper name: "of", "the", "and". */
  linking: string
  /** Words with a dot that ends no sentence; by default any short one with a capital, which may be a noun in German. */
  abbreviations?: string
  /** Begins what goes on with the sentence before it: "Und zwar am Samstag". */
  thatIs?: string
  /** In a title, that the text tells what a meeting came to: "minutes". */
  minutes?: string
  /** That nobody is there for some days: "closed", "on holiday". */
  closed?: string
}

/** How a house is told apart from others: "sala de exposiciones", "salle municipale". */
interface OfHouse {
  /** "of", "of the" */
  of: string
  /** "municipal" */
  kinds: string
  /** Behind "of", that something else goes on: the "forma" of "de forma gratuita". */
  not: string
}

/** The words by which a length is told: "lasts two and a half hours", "Dauer: 90 Minuten". */
interface Lasting {
  /** Before the length, or behind it: "lasts", "duration". */
  lasts: string
  hours: string
  minutes: string
  /** Adds half an hour to a number of hours, before their name or behind it: "and a half". */
  half: string
  /** One and a half, in a word: "anderthalb". */
  oneAndHalf?: string
}
