/** What a reader is: a module with three named exports, `hint`, `trust` and `read`. Its file name is its name. */
import type { Page } from '../page/page.ts'

/** One thing that the page says, in its own words. */
export interface Said {
  /** Dates: ISO 8601 as marked up, or a `When` where the reader understood prose. Else plain text or an address. */
  text: string
  /** 0 to 1: how sure the reader is that it understood; 1 when left out. */
  certainty?: number
  /** The words on the page, where `text` isn't them. */
  quote?: string
}

export interface SaidStream extends Said {
  /** Address, or the platform's name where no link is given. */
  text: string
  /** The platform's name, where the address does not tell it. */
  platform?: string
}

/** An event in the page's own words. Values (dates, zones, absolute addresses, limits) are made by `resolveCandidate`. */
export interface Candidate {
  name?: Said
  startDate?: Said
  /** The other start that the same words allow: of 03/02. */
  otherStart?: Said
  /** Of an event that was moved: when it would have begun. */
  previousStartDate?: Said
  endDate?: Said
  doorTime?: Said
  /** An IANA zone that was told apart from the date (`ctz=`, "times in CET"). */
  zone?: Said
  location?: Said
  /** The code of the country that it is in, told as such: "DE". */
  country?: Said
  /** Latitude and longitude, in degrees: "48.8719;2.3486". */
  geo?: Said
  streams?: SaidStream[]
  url?: Said
  organizer?: Said
  description?: Said
  image?: Said
  /** schema.org's word or address: "EventCancelled", "https://schema.org/EventCancelled". */
  eventStatus?: Said
  recurrence?: Said
  /** Dates, with commas between them. */
  exceptions?: Said
}

/**
 * What the detector looks for in every page: a CSS selector, or words. Data, not code, so that the script in every page
 * is the union of all hints and holds no reader. A hint may be wrong now and then; it only asks for a closer look.
 */
export interface Hint {
  /** The page must lie on one of these hosts, or below one: "meetup.com" is also "www.meetup.com". */
  hosts?: string[]
  /** The page's address must hold this text: "dates=". */
  address?: string
  /** Left out: the address alone is the hint. */
  selector?: string
  /** Where set, an element that the selector finds must hold one of these strings. */
  holding?: string[]
}

export interface Reader {
  hint: Hint
  /** 0 to 1: how far this kind of witness is believed. */
  trust: number
  /** Every event that this witness tells, none as `[]`. Throws nothing on hostile pages; what it throws is caught. */
  read(page: Page): Candidate[]
}

/** A reader and its file's name, which evidence tells. Its hint has done its work before it is heard. */
export interface NamedReader extends Omit<Reader, 'hint'> {
  name: string
}

/** The readers in the files that `import.meta.glob` found. */
export function toReaders(files: Record<string, Reader>): NamedReader[] {
  return Object.entries(files).map(([path, { trust, read }]) => ({
    name: FILE_NAME.exec(path)?.[1] ?? path,
    trust,
    read,
  }))
}
/** ./formats/json-ld.ts */
const FILE_NAME = /(?<![^/])([^/]+)\.ts$/
