/** Which zone a page is written in, where no event of it says more: by its address, the towns of its name and its group, its maps, its language's country. */
import { compile, tells } from '../languages/pattern.ts'
import { foldName, isCommonWord, NEW_TOWN } from '../time/place-text.ts'
import { zoneOfLanguage } from '../time/zones.ts'
import { MAP } from './maps.ts'
import type { Page } from './page.ts'

type Told = Pick<Page, 'document' | 'url' | 'language' | 'blocks' | 'zoneOfPlace' | 'wordsOf'> & {
  /** By a country's code. Throws as `zoneOfPlace` does. */
  zoneOfCountry(code: string): string | undefined
}

/** IANA zone; nothing for pages of countries with several, and of none. Throws as `zoneOfPlace` does. */
export function findPageZone(told: Told): string | undefined {
  const { url, language, zoneOfCountry } = told
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  const ending = COUNTRY.exec(host)?.[1]?.toUpperCase() ?? ''
  const ofAddress = ending && !ANYBODYS.has(ending) ? zoneOfCountry(ending) : undefined
  const region = language.split('-')[1]?.toUpperCase() ?? ''
  return (
    ofAddress ??
    zoneOfTowns(nameOf(told), told) ??
    zoneOfTowns(groupsIn(told), told) ??
    zoneOfMaps(told) ??
    (region && language !== ANYBODYS_ENGLISH ? zoneOfCountry(region) : undefined) ??
    zoneOfPostcodes(told) ??
    zoneOfLanguage(language)
  )
}
/** "example.co.uk", "example.fr" */
const COUNTRY = /\.([a-z]{2})$/
/** Endings of countries whose names are sold to the whole world. */
const ANYBODYS = new Set(
  'AC AD AG AI AM AS BZ CC CD CO CX DJ FM GG GL GS IM IO IS JE LA LC LI LY ME MN MS MU NU PW SC SH SO SR ST SU TK TO TV VC VG WS'.split(
    ' ',
  ),
)

/** What systems call the English that they come with, wherever they stand: Joomla, Indico. */
const ANYBODYS_ENGLISH = 'en-gb'

/** The zone of the places that the page links on maps, where all of them tell one. */
function zoneOfMaps({ blocks, zoneOfPlace, language }: Told): string | undefined {
  const maps = blocks().flatMap(({ links }) => links.filter(({ url }) => MAP.test(url)))
  const zones = maps.slice(0, MOST_MAPS).map(({ url }) => {
    // it is written as a form sends it: "5+High+Street,+Leeds"
    const place = new URLSearchParams(`q=${MAPPED.exec(url)?.[1] ?? ''}`).get('q')
    return place ? zoneOfPlace(place, language) : undefined
  })
  return new Set(zones).size === 1 ? zones[0] : undefined
}
/** "?q=Old+Bell,+Leeds", "/place/Old+Bell,+Leeds/@53.8" */
const MAPPED = /[?&/](?:q|query|daddr|destination|place)[=/]([^&/@#]{4,200})/
const MOST_MAPS = 9

/** The zone of the postal codes that a page tells before its towns, where its language tells whose they are, and nothing that it is elsewhere. */
function zoneOfPostcodes({ blocks, language, zoneOfPlace }: Told): string | undefined {
  const [own = '', region = own] = language.split('-')
  const code = region === own ? POSTCODES[own] : undefined
  if (!code) return undefined
  const [mainland, zone] = code
  const places = blocks().flatMap(({ text }) => [...text.matchAll(compile(CODE_AND_TOWN, 'gu'))])
  const isOurs = ([told, town = '']: RegExpExecArray) =>
    mainland.test(told) && (zoneOfPlace(town, language) ?? zone) === zone
  return places.length > 0 && places.every(isOurs) ? zone : undefined
}
/** "29510 Briec", "3000-177 Coimbra", and not "NY 10021 USA" */
const CODE_AND_TOWN = '(?<![\\d.,-]|\\p{Lu}{2} )\\d{4,5}(?:-\\d{3})? (\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}?\\p{L}+){0,3})'
/** No overseas department, and none of the Azores. */
const POSTCODES: Record<string, [mainland: RegExp, zone: string]> = {
  fr: [/^(?:0[1-9]|[1-8]\d|9[0-5])\d{3} /, 'Europe/Paris'],
  pt: [/^[1-8]\d{3}-\d{3} /, 'Europe/Lisbon'],
}

/** The names of user groups that the text tells: "Melbourne Ruby User Group", "Stammtisch Zürich". */
function groupsIn({ blocks }: Told): string {
  const group = compile(GROUP, 'gu')
  const names = blocks().flatMap(({ text }) => text.match(group) ?? [])
  return names.join(' | ').slice(0, LONGEST_NAME)
}
const GROUP =
  '(?:\\p{Lu}[\\p{L}\\p{N}.+#-]{1,20} ){0,4}(?:[Uu]sers? ?[Gg]roup|[Mm]eet-?[Uu]p|[Ss]tammtisch|[Hh]ackspace|[Hh]ackerspace|[Mm]akerspace)(?: \\p{Lu}[\\p{L}-]{1,20}){0,2}'

/** What the site calls itself. A headline is left out: a town in it is mostly what it is about ("Talk on the siege of Paris"). */
function nameOf({ document, url, blocks }: Told): string {
  const site =
    document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.slice(0, LONGEST_NAME) ?? ''
  const title = (document.title ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME)
  // on its first page a site tells its own name
  if (URL.canParse(url) && new URL(url).pathname === '/') return `${title} | ${site}`
  const headings = blocks().flatMap(({ kind, text }) => (kind === 'heading' && title.includes(text) ? text : []))
  const [headline] = new Set(headings).size === 1 ? headings : []
  return `${headline ? title.replace(headline, '') : (SITE_NAME.exec(title)?.[0] ?? '')} | ${site}`
}
/** " | Melbourne Makers" */
const SITE_NAME = / [|–—·»-] [^|–—·»]{1,60}$/
/** Characters. */
const LONGEST_NAME = 300

/** The zone of the towns that a name holds, where they share one: "Melbourne Makers", "Ruby Group | New York". */
function zoneOfTowns(
  name: string,
  { language, zoneOfPlace, wordsOf }: Pick<Told, 'language' | 'zoneOfPlace' | 'wordsOf'>,
): string | undefined {
  // a Spanish meeting is called like the island: Reunión
  const { cues, topic, articles } = wordsOf(language) ?? {}
  const event = cues?.event
  const zones = new Set<string>()
  for (const { 0: words, index } of name.matchAll(compile(CAPITALS, 'gu'))) {
    // "A talk about Japan" is given elsewhere
    const isTopic = topic && compile(`(?<!\\p{L})(?:${topic}) (?:(?:${articles}) )?$`, 'iu').test(name.slice(0, index))
    if (isTopic) continue
    const parts = words.split(' ')
    const pairs = parts.slice(1).map((part, index) => `${parts[index]} ${part}`)
    const alone = parts.filter((_, index) => !NEW_TOWN.test(parts[index - 1] ?? ''))
    const zone = [words, ...pairs, ...alone]
      .filter((part) => !isCommonWord(foldName(part)) && !(event && tells(part, event)))
      .map((part) => zoneOfPlace(part, language))
      .find(Boolean)
    if (zone) zones.add(zone)
  }
  return zones.size === 1 ? [...zones][0] : undefined
}
/** "New York", "Melbourne Makers"; no more than three words are a town's name */
const CAPITALS = "\\p{Lu}\\p{Ll}[\\p{L}\\p{Lo}'’-]*(?: \\p{Lu}\\p{Ll}[\\p{L}\\p{Lo}'’-]*){0,2}"
