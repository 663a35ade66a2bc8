/** Houses that people meet in, with their names. */
import type { Language } from '../../languages/language.ts'
import { compile, tells } from '../../languages/pattern.ts'
import { lowerOrFirst, nameSource } from '../text/place-names.ts'
import type { Sentence } from '../text/text.ts'

/** A house that people meet in, with the name before or behind it: "the village hall", "salle des fêtes de Preuilly", "piazza Roma". */
export function venueSource(language: Language): string {
  const { venue = '', street, linking, placeBefore } = language
  const name = `(?: \\p{Ll}{5,12})?(?: (?:${linking})){0,2}(?: |(?<=['’]))${nameSource(language)}`
  // "at" begins the place anew: "join us at the campus"; "cour de l'école"
  const house = (words: number) =>
    `(?:(?!(?:${placeBefore})[ ’'])\\p{L}[\\p{L}'’-]{0,30} ){0,${words}}?(?:\\p{L}{1,4}['’])?(?:${lowerOrFirst(venue)})(?!\\p{L})`
  // "school library"
  return `${house(5)}${name}|${house(3)}(?: (?:${venue})(?!\\p{L}))?|(?:${street})${name}`
}

/** The house that receives what takes place: the "Teatro Sol" of "El Teatro Sol acoge el viernes 5 un concierto", "Villa Sol" of "Villa Sol ospiterà un concerto". */
export function hostOf({ text, language }: Sentence): string | undefined {
  const { hosts, articles, venue = '' } = language
  if (!hosts || !tells(text, hosts)) return undefined
  const host = compile(
    `(?:^|[,;] )(?:(?:${lowerOrFirst(articles)})(?:(?<=['’])| )|(?=(?:${lowerOrFirst(venue)}) ))(${venueSource(language)}) (?:${hosts})(?!\\p{L})`,
    'u',
  )
  return host.exec(text)?.[1]
}
