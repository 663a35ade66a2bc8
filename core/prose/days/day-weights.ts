/**
 * How much each sign speaks for a day (above 0) or against it, in points that are added up. Two strong signs, or a label, make a day
 * an announced one (`ANNOUNCED`), and what denies it outweighs a label. They were weighed by hand, on announcements of all kinds.
 */

/** A day that scores less is not announced by this page. */
export const ANNOUNCED = 2.25
/** One that scores less isn't announced beside others that are: where one is, less has to be said of the next. */
export const ANNOUNCED_BESIDE = 1.5

// what the sentence says for each of its days

/** A title is what the page is about; */
export const IN_TITLE = 2
/** a heading only what a part of it is about. */
export const IN_HEADING = 1
/** "When: 5 May": nobody labels a day that is not meant, so that is enough alone. */
export const LABELLED = 2.5
/** "Concert", or where to watch what is live: it says that there is an event, not that it is on this day; */
export const NAMES_EVENT = 0.75
/** and less where the title alone says so. */
export const TITLE_NAMES_EVENT = 0.5
/** "Weekend workshop, 5–7 April": what lasts days is told without the verb that would speak for it. */
export const LASTS_DAYS = 0.75
/** A town is where one goes; posts name some in passing, too. */
export const NAMES_TOWN = 0.5
/** "5 May, 7pm", and a line of a place with it: day, hour and place are told together to those who come. */
export const PLACED = 1.25
/** An hour is told to those who come; */
export const NAMES_HOUR = 1
/** from when to when of what is called an event: no stamp tells an end. */
export const NAMES_HOURS = 1.25
/** An hour in the lines around it may be another day's. */
export const HOUR_AROUND = 0.5
/** "We met": a report. A day needs more than its title to be announced beside that. */
export const PAST = -1.5
/** A recording is of what has been. */
export const RECORDED = -1
/** What is quoted was announced by somebody else, maybe long ago. */
export const QUOTED = -1.5
/** What stands before the title is the site's, about no one text. */
export const BEFORE_TITLE = -1.5
/** What a text announces it mostly says at once; */
export const EARLY = 0.5
/** what stands far below is a comment, or about something else. */
export const LATE = -0.75
/** A day of publication is told with its weekday and hour as an event's is: no title makes up for a byline. */
export const OF_POST = -3

// what is said of one day alone: its verb

/** "On 4 June we invite you": with the only day of the sentence it begins. Such a one has its verb as well. */
export const FIRST = 0.25
/** "It was to be on the 9th, and is on the 16th": the day from which it was moved, whatever else speaks for it. */
export const MOVED_AWAY = -3
/** "Join us": who invites means the day; */
export const INVITED = 1.5
/** and words that lead to it, "is on", or a second invitation, leave no doubt. A bare weekday stays as doubtful as it is. */
export const INVITED_AND_LED_TO = 1.75
/** "The meeting is on 5 May" tells a day without inviting. */
export const LED_TO = 1.25
/** "5 May, 7pm: we will sing": what will be is announced, if it is an event or has an hour. */
export const WILL_BE = 0.75

// its form

/** The only day that is told of what is called an event is that event's, also where no verb says so; */
export const ONLY_DAY = 1.25
/** less where it is a bare weekday, of which nobody knows for sure which one is meant. */
export const ONLY_BARE_WEEKDAY = 0.5
/** A bare weekday may be any one's: "see you Monday"; */
export const BARE_WEEKDAY = -0.75
/** and beside another it is what is on each week. */
export const OF_TIMETABLE = -2
/** "Every Thursday" is told of what people come to. */
export const REPEATS = 0.75
/** "Tomorrow", or days from–to: of what is near, and of what lasts. News has them, too. */
export const RELATIVE_OR_RANGE = 0.25
/** "Tuesday, 5 May": with the weekday one tells it to those who are to keep it free; */
export const HAS_WEEKDAY = 0.5
/** and if it is to come, more so, */
export const AHEAD = 0.5
/** on a line of its own most of all. */
export const AHEAD_IN_LINE = 1
/** "Saturday, 5 May, in Ely": a place right behind it. */
export const BEGINS_WITH_PLACE = 0.25
/** "On 24 November at 7pm Ada sings": what is on then. */
export const BEGINS_WITH_HOUR = 0.5
/** "The choir sings on 5 May at 8pm.": an hour of a day to come is told to those who are to be there, as a weekday is. */
export const SET_FOR = 1

// what the title, the sentences behind and the lines below say of it

/** "5 May" on its own, and below it "We meet at 7": as good as an invitation in its sentence. */
export const EXPLAINED = 1.75
/** "River Meet 12, 5 May": the edition of what the page is about. */
export const OF_EDITION = 1.25
/** "The council visits us on 6 March. Everybody is welcome at 8": said in another sentence, so maybe of another day. */
export const INVITED_BEHIND = 1
/** "On Sunday we walk. We meet at 10": the hour of what begins then can't be another day's. */
export const BEGUN_BEHIND = 2
/** The title's own name beside it, */
export const OF_TITLE = 0.75
/** or the title's end: "Soldering for beginners (24 September)". */
export const ENDS_TITLE = 0.75

// all that speaks against it

/** When an office may be reached: its days have hours, and labels, and everything else. */
export const OFFICE_HOURS = -4
/** "Send it in by 5 May": a limit, as much as a label says for it. */
export const LIMIT = -2.5
/** Said only behind the day: it may be of what follows. */
export const LIMIT_BEHIND = -1
/** "Until 23:59 on 5 May": nothing begins then, though it has an hour. */
export const UNTIL = -4
/** "Until 5 May" may be the end of the event itself. */
export const LAST_DAY = -1.5
/** What has begun is rather what the event belongs to, a season or an exhibition. */
export const HAS_BEGUN = -1
/** "Bake today, brew tomorrow" in a title: a saying. */
export const SAYING = -3
/** So far ahead is a plan; or the year is another one. */
export const FAR = -1
/** "On 10 March, during the conference from 9 to 12 March": the one day is the event's. */
export const WITHIN_ITS_DAYS = -1
/** "On 14 January we tell how it helps us today": these days, no day. */
export const NOWADAYS = -4

// what ranks the announced days

/** Of what a day scores where it is told again: it is the same that is said, mostly, */
export const TOLD_AGAIN = 0.4
/** so a list of a hundred lines says no more than this. */
export const MOST_TOLD_AGAIN = 1.5
/** "We practise every Monday" stands on a page for years; the one day that it announces comes first. */
export const HABIT = -2
/** What is about as likely as one of its days comes before that, unless the title tells that day. */
export const PART = -0.5
/** "The talk planned for 12 January is postponed": where the new day is told elsewhere, that counts. */
export const PUT_OFF = -2
/** "No class today. The next one is on Thursday": what is on comes first. */
export const CALLED_OFF = -1
