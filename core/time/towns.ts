/** The towns of the world, to be asked for their zones: a part of a reading, with the table that it needs. */
import { zoneOfPlace } from './cities.ts'
import { type PlaceIndex, toPlaceIndex } from './place-index.ts'
import { TOWN_TABLE } from './towns.data.ts'

/** The IANA zone of a place as people write it; see `zoneOfPlace`. */
export type Towns = (location: string, language?: string) => string | undefined

/** The table is made ready when the first place is asked for. */
function makeTowns(): Towns {
  let index: PlaceIndex | undefined
  return (location, language) => {
    index ??= toPlaceIndex(TOWN_TABLE)
    return zoneOfPlace(index, location, language)
  }
}

export const TOWNS: Towns = makeTowns()
