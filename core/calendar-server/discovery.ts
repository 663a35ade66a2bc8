/** What a calendar server is asked for, and what its answers tell (RFC 4791, RFC 5397, RFC 4918 §13). */
import type { ServerCalendar } from './server.ts'
import { findAll, parseXml, type XmlNode } from './xml.ts'

const NAMESPACES = 'xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"'

/** The body of a PROPFIND. */
function ask(...properties: string[]): string {
  const wanted = properties.map((name) => `<${name}/>`).join('')
  return `<?xml version="1.0" encoding="utf-8"?><d:propfind ${NAMESPACES}><d:prop>${wanted}</d:prop></d:propfind>`
}

export const ASK_WHO = ask('d:current-user-principal', 'c:calendar-home-set', 'd:resourcetype', 'd:displayname')
export const ASK_CALENDARS = ask(
  'd:resourcetype',
  'd:displayname',
  'c:supported-calendar-component-set',
  'd:current-user-privilege-set',
)

/** Addresses are whole ones. */
export interface Answer {
  principal?: string
  homes: string[]
  /** Calendars that take events from the user. */
  calendars: ServerCalendar[]
}

/** Nothing for what is no answer of a DAV server. `url` is the one that was asked. */
export function readAnswer(text: string, url: string): Answer | undefined {
  const all = parseXml(text)
  if (all?.name !== 'multistatus') return undefined
  const root = withoutMissing(all)
  const toUrl = (href: string) => (URL.canParse(href.trim(), url) ? [new URL(href.trim(), url).href] : [])
  const hrefs = (property: string) =>
    findAll(root, property).flatMap((node) => findAll(node, 'href').flatMap(({ text }) => toUrl(text)))
  const [principal] = hrefs('current-user-principal')
  const calendars = findAll(root, 'response').flatMap((response) => {
    const [href] = findAll(response, 'href').flatMap((node) => toUrl(node.text))
    return href && takesEvents(response) ? { url: href, name: nameOf(response) || lastPart(href) } : []
  })
  return { ...(principal && { principal }), homes: hrefs('calendar-home-set'), calendars }
}

/** Without the properties that are not there, or not told: they stand in a propstat of another status than 2xx (RFC 4918 §9.1). */
function withoutMissing(node: XmlNode): XmlNode {
  const isMissing = (one: XmlNode) => one.name === 'propstat' && NOT_THERE.test(findAll(one, 'status')[0]?.text ?? '')
  return { ...node, children: node.children.filter((one) => !isMissing(one)).map(withoutMissing) }
}
/** HTTP/1.1 404 Not Found */
const NOT_THERE = /^\s*HTTP\/[\d.]+\s+[13-5]/i

function takesEvents(response: XmlNode): boolean {
  const [type] = findAll(response, 'resourcetype')
  if (findAll(type, 'calendar').length === 0) return false
  const kinds = findAll(findAll(response, 'supported-calendar-component-set')[0], 'comp')
  // tasks and notes have calendars of their own
  if (kinds.length > 0 && !kinds.some(({ attributes }) => attributes.includes('VEVENT'))) return false
  const [privileges] = findAll(response, 'current-user-privilege-set')
  return !privileges || WRITING.some((name) => findAll(privileges, name).length > 0)
}
const WRITING = ['all', 'write', 'write-content', 'bind']

function nameOf(response: XmlNode): string {
  return findAll(response, 'displayname')[0]?.text.trim() ?? ''
}

function lastPart(href: string): string {
  const part = new URL(href).pathname.split('/').filter(Boolean).at(-1) ?? href
  try {
    return decodeURIComponent(part)
  } catch {
    // in other letters than UTF-8: /B%FCro/
    return part
  }
}
