/** Where an event takes place, as a text tells it: a label, an address, or a name behind "in" or "at". */

import type { Language } from '../../languages/language.ts'
import { compile, tells } from '../../languages/pattern.ts'
import type { Said } from '../../readers/reader.ts'
import { namesVenue } from '../text/houses.ts'
import { cityIn } from '../text/place-names.ts'
import type { Sentence, Text } from '../text/text.ts'
import { hasCue } from '../text/text.ts'
import { type Address, fromAddress } from './address.ts'
import { fromNames } from './named-places.ts'
import { isOfTickets } from './no-place.ts'
import { fromLabel } from './place-label.ts'
import { answerOf, below, fromLine, houseBehind, isAnswer, isBehind } from './place-line.ts'
import { fromMap } from './place-map.ts'
import { townIn, townInTitle } from './town.ts'
import { hostOf } from './venue.ts'

/** The place that the sentences in `scope` tell; `told` are the ones that name the day and the hour. Nothing where none is told. */
export function findPlace(text: Text, scope: Sentence[], told: Sentence[], name: string): Said | undefined {
  const labelled = fromLabel(text, scope)
  if (labelled) return { text: labelled.replace(LINK, ''), certainty: 0.95 }
  const address = fromAddress(text, scope, told)
  const namesIn = (sentences: Sentence[], isAny?: boolean) => fromNames(text, sentences, name, isAny)
  const next = besideDay(text, scope, told)
  const beside = () =>
    namesIn(next) ?? namesIn(below(scope, told).filter((one) => namesVenue(one) && !isOfTickets(one, told)))
  const isElsewhere = isOnline(told, text)
  const map = fromMap(scope, told)
  const venue =
    (map?.isAlone ? map.text : (houseBehind(name, text.language) ?? fromLine(text, scope, told))) ??
    next.map(answerOf).find(Boolean) ??
    namesIn(told) ??
    map?.text ??
    // of what takes place online the sentences below name other places
    (isElsewhere
      ? undefined
      : (beside() ??
        told.map(hostOf).find(Boolean) ??
        namesIn([...told, ...next, ...text.sentences.slice(0, 1)], true)))
  const city =
    told.map((sentence) => townIn(text, sentence)).find(Boolean) ??
    [name, text.title].map((line) => townInTitle(text, line)).find(Boolean)
  const said = (address ? withVenue(address, venue, told) : venue)
    ?.replace(LINK, '')
    .replace(PRICE, '')
    .replace(UNOPENED, '$1')
  // "Town Hall Meeting" is what takes place
  const found = said && [name, text.title].includes(said) && tells(said, text.language.cues.event) ? undefined : said
  const parts = found ? [city ? asAddress(found, city, text.language) : found] : []
  // an address that names its town says all; a venue alone wants one
  if (city && !parts.some((part) => holds(part, city) || text.zoneOfPlace(part, text.language.code))) parts.push(city)
  if (parts.length === 0) return isElsewhere ? { text: 'Online', certainty: 0.5 } : undefined
  return { text: parts.join(', '), certainty: address ? 0.9 : city ? 0.8 : 0.6 }
}

/** " (https://bell.example", " www.bell.example – Map", " – GPS: 46.01", " 🕖", and what follows */
const LINK = /(?<=.)[\s,(（:–-]{0,4}(?:https?:\/\/|www\.|GPS(?: ?:|$)|[🕐-🕧⏰📅🗓🎟]).*$/u

/** The ")" behind "(7pm, Library)" */
const UNOPENED = /^([^()]*)\).*$/

/** ", Eintritt 5 €", " – 8 €" */
const PRICE = /(?:,| –)[^,–]*[€£$¥].*$/

/** An address with the venue that the day is told with; the venue alone, where the address is another house's. */
function withVenue({ place, house, sentence }: Address, venue: string | undefined, told: Sentence[]): string {
  if (!venue || told.includes(sentence) || holds(place, venue) || !namesVenue({ ...sentence, text: venue }))
    return place
  // "parking is at the back of the building"
  if (house && !compile(CAPITAL, 'u').test(venue)) return place
  // "the Old Bell, High Street 5" says the street already
  const [street = ''] = place.split(', ')
  const name = venue.endsWith(`, ${street}`) ? venue.slice(0, -street.length - 2) : venue
  return house ? venue : `${name}, ${place}`
}

const CAPITAL = '\\p{Lu}'

/** Whether the title or the sentences that name the day say so. */
function isOnline(told: Sentence[], { title, language }: Text): boolean {
  const { online } = language
  return online !== undefined && [title, ...told.map(({ text }) => text)].some((line) => tells(line, online))
}

/** The sentences just behind the ones that name the day which tell an hour, or what will be, "It will be at the Old Bell.", and who invites just before. */
function besideDay(text: Text, scope: Sentence[], told: Sentence[]): Sentence[] {
  const isByClock = told.some(({ times }) => times.some(({ zone }) => zone))
  return scope.filter(
    (one, index) =>
      one.dates.length === 0 &&
      // "It's at 8 pm (UTC). In Portugal that is 9 pm."
      !(isByClock && one.times.length > 0 && !told.includes(one)) &&
      told.some(({ at }) => at >= 0 && (at <= one.at ? one.at - at <= 1 : isInviting(one) && at - one.at === 1)) &&
      (one.times.length > 0 ||
        (hasCue(one, 'event') && (hasCue(one, 'announce') || hasCue(one, 'future') || hasCue(one, 'lead'))) ||
        (hasCue(one, 'announce') && namesVenue(one)) ||
        isAnswer(one) ||
        (isBehind(one, scope[index - 1], told) &&
          ((hasCue(one, 'future') && namesVenue(one)) || cityIn(text, one.text, one.language) !== undefined))) &&
      !hasCue(one, 'past') &&
      !isOfTickets(one, told) &&
      // "If it rains, we meet in the gym"
      !tells(one.text, `^(?:${one.language.calledOff.condition})`),
  )
}

/** "We are happy to hold the next meetup at the Old Bell", and in the next paragraph the day */
function isInviting(one: Sentence): boolean {
  return hasCue(one, 'event') && hasCue(one, 'announce')
}

/** "12 quai de la Gare à Nantes" → "12 quai de la Gare, Nantes": the town is a part of its own. */
function asAddress(place: string, city: string, { placeBefore }: Language): string {
  const lead = place.endsWith(city) ? place.slice(0, -city.length) : ''
  const street = lead.replace(compile(`,? (?:${placeBefore}) $`, 'iu'), '')
  return street && street !== lead ? `${street}, ${city}` : place
}

function holds(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase())
}
