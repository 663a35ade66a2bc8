/** The words of a language that tell of events. A language is one file of such words; the grammar around them is shared. */
import type { DayWords, EventWords, HourWords, PlaceWords } from './words.ts'

/** What is read in pages of the language. */
export interface Words extends DayWords, HourWords, PlaceWords, EventWords {
  calledOff: CalledOff
  cues: OwnCues
}

/** What is understood on every page, whatever its language: names in markup and lines of a page's frame come in all of them. */
export interface Basics {
  /** BCP 47 primary subtag; also the file's name. */
  code: string
  /** Frequent little words as they are, which tell the language of a page or of a paragraph. */
  common: string
  cues: BasicCues
}

interface BasicCues {
  /** In titles and marks, and so in any language: "cancelled"; of a whole language with what else says so in sentences. */
  cancelled: string
  postponed: string
  /** How a title begins behind which other things are offered: "related", "you may also like". */
  suggestions: string
  /** Before a publish date: "posted on". */
  published: string
  /** In the heading over what readers say below a text: "comments". */
  discussion: string
}

/**
 * The sentences by which people say, without a date, that an event is called off: whole sentences, since half of one may speak of
 * what would be ("if the event is cancelled"). Matched in any case; "§" stands for what is called off: "this event", or its name.
 */
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
  /** That it only may be so: "if", "unless", "may be". */
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

/** Words by what they say about the sentence that they stand in. */
interface OwnCues {
  /** In a sentence, what else says that something is called off, "will not take place", and that it is on another day, "moved to". */
  isOff: string
  isMoved: string
  /** Beside a link to the event's own page: "more information", "sign up". */
  details: string
  /** Labels before a date, a clock time and a place: "When:", "Time:", "Where:". */
  labelDate: string
  labelTime: string
  labelPlace: string
  /** Over the column of a table that says what is on: "Topic". */
  labelName: string
  /** Titles that name a list, or that one may sign up, and no event: "upcoming events", "newsletter", "registration is open". */
  listTitle: string
  /** Things that people go to: "meetup", "conference". */
  event: string
  /** That something will be: "will take place", "join us". */
  announce: string
  /** Just before the day, with what happens as its subject: "is on", "opens", "aura lieu". */
  lead: string
  /** That a sentence speaks of what will be: "will". */
  future: string
  /** That something has been: "took place", "thanks for coming". */
  past: string
  /** That a date is a limit, a release or a birthday, and no meeting: "deadline", "register by". */
  notTheEvent: string
  /** Before an admission time: "doors". */
  doors: string
  /** That something is shown as it happens: "live", "streamed". */
  live: string
  /** At a link, that it leads there: "stream", "join the call". */
  stream: string
  /** What a link is called in a sentence that says what it is: "here", "this link". */
  here: string
  /** That a link shows what has been: "recording", "slides". */
  recording: string
}

/** January first; the abbreviations too. Apart, because dates in markup come in the months of every language. */
export type Months = string[]

export type Cues = BasicCues & OwnCues

/** All words of a language. */
export type Language = Basics &
  Omit<Words, 'numbers' | 'ordinals'> & { months: Months; cues: Cues; numbers: string[]; ordinals: string[] }

/** What the detector looks for: regular expression sources for words that tell a day, and words that tell an event. */
export interface LanguageHint {
  dates: string
  events: string
  /** A little word that texts of the language are full of and those of no other are, in lower case with its spaces: " the ". */
  everywhere: string
}
