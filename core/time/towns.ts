/** The towns of the world, to be asked for their zones: a part of a reading, with the table that it needs. */
import { zoneOfPlace } from './cities.ts'
import { type PlaceIndex, toPlaceIndex } from './place-index.ts'
import { TOWN_TABLE } from './towns.data.ts'

/** The IANA zone of a place as people write it; see `zoneOfPlace`. */
export type Towns = (location: string, language?: string, country?: string) => string | undefined

export interface Atlas extends Towns {
  /** The zone of a whole country by its code, "FR" or "UK"; nothing where it has several. */
  ofCountry(code: string): string | undefined
}

/** The table is made ready when the first place is asked for. */
function makeAtlas(): Atlas {
  let made: PlaceIndex | undefined
  const index = () => {
    made ??= toPlaceIndex(TOWN_TABLE)
    return made
  }
  const towns: Towns = (location, language, country) => zoneOfPlace(index(), location, language, country)
  return Object.assign(towns, { ofCountry: (code: string) => index().zoneOfRegion(code === 'UK' ? 'GB' : code) })
}

export const TOWNS: Atlas = makeAtlas()
