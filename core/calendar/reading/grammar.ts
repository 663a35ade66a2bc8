/** The grammar of an iCalendar file: components, their content lines, and the values of these (RFC 5545 §3.1, §3.6). */

export interface Component {
  /** "VEVENT" */
  kind: string
  /** By their names, in capital letters. */
  lines: Map<string, ContentLine[]>
  /** What stands in it. */
  parts: Component[]
}

export interface ContentLine {
  /** ;TZID=Europe/Paris;VALUE=DATE-TIME */
  parameters: string
  value: string
}

/** Characters of a file; of what goes beyond, no component is whole. */
const LONGEST_TEXT = 1_000_000
/** Characters of a line, unfolded: a long description. */
const LONGEST_LINE = 20_000
/** Some thousand events with their alarms: more than such a text can hold. */
const MOST_COMPONENTS = 10_000
/** Components within components: a calendar, an event, an alarm. */
const DEEPEST = 10

/** What goes on in the next line: a line break and one space */
export const FOLD = /(?:\r\n?|\n)[ \t]/g
const LINE_BREAK = /\r\n?|\n/
/** A byte order mark, which some programs leave in the text. */
const MARK = /^\uFEFF/
/** DTSTART;TZID="Europe/Paris":20270114T183000 */
const LINE = /^([\w-]{1,60})((?:;[\w-]{1,60}=(?:"[^"]*"|[^";:])*)*):(.*)$/s

/**
 * All components that have an end, and the calendar around them, which may be cut off. A line belongs to the innermost one. An end that
 * was left out is where the component around ends, or where the next one of that kind begins.
 */
export function parseComponents(text: string): Component[] {
  const open: Component[] = []
  const whole: Component[] = []
  /** Ends the innermost one of that kind, with what stands in it. */
  const end = (kind: string) => {
    const at = open.findLastIndex((one) => one.kind === kind)
    for (const one of at < 0 ? [] : open.splice(at).reverse()) {
      open.at(-1)?.parts.push(one)
      whole.push(one)
    }
  }
  for (const line of text.slice(0, LONGEST_TEXT).replace(MARK, '').replace(FOLD, '').split(LINE_BREAK)) {
    const [, name = '', parameters = '', value = ''] = LINE.exec(line.slice(0, LONGEST_LINE)) ?? []
    const key = name.toUpperCase()
    const kind = value.trim().toUpperCase()
    if (key === 'BEGIN') {
      end(kind)
      open.push({ kind, lines: new Map(), parts: [] })
    } else if (key === 'END') end(kind)
    else if (key) addLine(open.at(-1), key, { parameters, value })
    if (whole.length > MOST_COMPONENTS || open.length > DEEPEST) break
  }
  return [...whole, ...open.slice(0, 1).filter(({ kind }) => kind === 'VCALENDAR')]
}

function addLine(component: Component | undefined, name: string, line: ContentLine): void {
  const lines = component?.lines.get(name)
  if (lines) lines.push(line)
  else component?.lines.set(name, [line])
}

/** The text of the component's first line of that name; empty for none. */
export function textOf(component: Component | undefined, name: string): string {
  const [line] = component?.lines.get(name) ?? []
  return line ? toValue(line) : ''
}

/** The value without its escapes: "a\, b\nc" (§3.3.11). */
export function toValue({ value }: ContentLine): string {
  return value.replace(ESCAPED, (_, character: string) => (character.toLowerCase() === 'n' ? '\n' : character)).trim()
}
/** "\,", "\n" */
const ESCAPED = /\\([\\;,n])/gi

/** Empty for none. */
export function parameterOf({ parameters }: ContentLine, name: string): string {
  for (const [, key = '', quoted, bare = ''] of parameters.matchAll(PARAMETER)) {
    if (key.toUpperCase() === name) return quoted ?? bare
  }
  return ''
}
/** ;CN="Sea Charts, Oslo" */
const PARAMETER = /;([\w-]+)=(?:"([^"]*)"|([^;]*))/g
